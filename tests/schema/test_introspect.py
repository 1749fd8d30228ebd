"""Odd but legal databases are read whole, broken parts are named, unreadable files are refused in one sentence."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

import pytest

from vantage_engine.database.files import fingerprint
from vantage_engine.errors import DatabaseError
from vantage_engine.schema.introspect import affinity, read_schema
from vantage_engine.schema.model import Column, Schema, Table


def build(path: Path, script: str) -> Path:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.commit()
    connection.close()
    return path


@pytest.fixture
def database(tmp_path: Path):
    return lambda script: build(tmp_path / "a b%20#?.db", script)


def table(schema: Schema, name: str) -> Table:
    found = schema.find_table(name)
    assert found is not None
    return schema.tables[found]


def column(schema: Schema, name: str) -> Column:
    table_name, column_name = name.split(".")
    found = schema.find_table(table_name)
    assert found is not None
    at = schema.find_column(found, column_name)
    assert at is not None
    return schema.columns[at]


def keys(schema: Schema) -> list[tuple[list[str], list[str]]]:
    def names(columns: tuple[int, ...]) -> list[str]:
        return [f"{schema.tables[schema.columns[j].table].name}.{schema.columns[j].name}" for j in columns]

    return [(names(key.columns), names(key.ref_columns)) for key in schema.foreign_keys]


def test_columns_are_numbered_table_by_table_in_declaration_order(database):
    schema = read_schema(database("CREATE TABLE z(a, b); CREATE TABLE a(c); CREATE VIEW m AS SELECT a FROM z;"))
    assert [t.name for t in schema.tables] == ["z", "a", "m"]
    assert [c.name for c in schema.columns] == ["a", "b", "c", "a"]
    assert all(schema.columns[j].table == i for i, t in enumerate(schema.tables) for j in t.columns)
    assert schema.name == "a b%20#?"
    assert [t.kind for t in schema.tables] == ["table", "table", "view"]


@pytest.mark.parametrize(
    ("declared", "expected"),
    [
        ("VARCHAR(20)", "TEXT"),
        ("CHARINT", "INTEGER"),
        ("FLOATING POINT", "INTEGER"),
        ("CLOB", "TEXT"),
        ("", "BLOB"),
        ("blob", "BLOB"),
        ("double precision", "REAL"),
        ("BOOLEAN", "NUMERIC"),
        ("DATETIME", "NUMERIC"),
    ],
)
def test_affinity_follows_sqlite(declared, expected, database):
    assert affinity(declared) == expected
    # SQLite itself: the type that the text '1' takes on in such a column.
    path = database(f"CREATE TABLE t(x {declared}); INSERT INTO t VALUES ('1');")
    stored = sqlite3.connect(path).execute("SELECT typeof(x) FROM t").fetchone()[0]
    assert stored == {"TEXT": "text", "BLOB": "text", "REAL": "real"}.get(expected, "integer")


def test_keys_and_uniqueness_of_columns(database):
    schema = read_schema(
        database(
            "CREATE TABLE one(id INTEGER PRIMARY KEY, mail TEXT UNIQUE NOT NULL, part TEXT, pair1, pair2,"
            " UNIQUE(pair1, pair2));"
            "CREATE UNIQUE INDEX partial ON one(part) WHERE part > 'a'; CREATE UNIQUE INDEX e ON one(lower(part));"
            "CREATE TABLE two(b TEXT, a TEXT, PRIMARY KEY(a, b)) WITHOUT ROWID;"
        )
    )
    unique = {c.name for c in schema.columns if c.unique}
    assert unique == {"id", "mail"}
    assert column(schema, "one.mail").not_null
    assert not column(schema, "one.part").not_null
    assert (column(schema, "two.a").primary_key, column(schema, "two.b").primary_key) == (1, 2)
    assert table(schema, "two").without_rowid
    assert not table(schema, "one").without_rowid


def test_foreign_keys_implicit_composite_and_in_declaration_order(database):
    schema = read_schema(
        database(
            "CREATE TABLE child(x, y, u, v, FOREIGN KEY(u, v) REFERENCES pair, FOREIGN KEY(y) REFERENCES PARENT,"
            " FOREIGN KEY(x) REFERENCES parent(ID), FOREIGN KEY(y) REFERENCES parent(id));"
            "CREATE TABLE parent(id INTEGER PRIMARY KEY, up REFERENCES parent);"
            "CREATE TABLE pair(b, a, PRIMARY KEY(a, b));"
        )
    )
    assert keys(schema) == [
        (["child.u", "child.v"], ["pair.a", "pair.b"]),
        (["child.y"], ["parent.id"]),
        (["child.x"], ["parent.id"]),
        (["parent.up"], ["parent.id"]),
    ]
    assert schema.problems == ()


@pytest.mark.parametrize(
    "reference",
    ["nowhere(id)", "p(missing)", "nokey", "p2", "sqlite_sequence(name)"],
)
def test_dangling_keys_are_named_and_left_out(reference, database):
    schema = read_schema(
        database(
            "CREATE TABLE p(id INTEGER PRIMARY KEY AUTOINCREMENT); CREATE TABLE nokey(a);"
            "CREATE TABLE p2(a, b, PRIMARY KEY(a, b));"
            f"CREATE TABLE c(x, y, good REFERENCES p, FOREIGN KEY(x) REFERENCES {reference});"
        )
    )
    assert keys(schema) == [(["c.good"], ["p.id"])]
    (problem,) = schema.problems
    assert "c(x)" in problem
    assert reference.split("(")[0] in problem


def test_broken_views_and_foreign_modules_are_named_and_left_out(database):
    path = database(
        "CREATE TABLE t(a INT); CREATE TABLE gone(a);"
        "CREATE VIEW good AS SELECT a, a + 1 AS b FROM t; CREATE VIEW bad AS SELECT * FROM gone;"
        "CREATE VIEW worse AS SELECT * FROM bad; CREATE VIEW odd AS SELECT no_function(a) FROM t; DROP TABLE gone;"
        "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES"
        " ('table', 'alien', 'alien', 0, 'CREATE VIRTUAL TABLE alien USING nothing_known(a)');"
    )
    schema = read_schema(path)
    assert [t.name for t in schema.tables] == ["t", "good"]
    assert [c.name for c in schema.columns] == ["a", "a", "b"]
    assert len(schema.problems) == 4
    assert all(any(f" {name} " in p for p in schema.problems) for name in ("bad", "worse", "odd", "alien"))


def test_shadow_tables_and_hidden_columns_do_not_show(database):
    schema = read_schema(
        database(
            "CREATE VIRTUAL TABLE notes USING fts5(title, body); CREATE VIRTUAL TABLE box USING rtree(id, x0, x1);"
            "CREATE TABLE seq(i INTEGER PRIMARY KEY AUTOINCREMENT); INSERT INTO seq DEFAULT VALUES; ANALYZE;"
        )
    )
    assert [(t.name, t.kind) for t in schema.tables] == [("notes", "virtual"), ("box", "virtual"), ("seq", "table")]
    assert [c.name for c in schema.columns] == ["title", "body", "id", "x0", "x1", "i"]


def test_generated_columns_are_kept_and_marked(database):
    schema = read_schema(
        database("CREATE TABLE t(a INT, b INT GENERATED ALWAYS AS (a + 1) STORED, c TEXT AS (a || 'x'))")
    )
    assert [(c.name, c.affinity, c.generated) for c in schema.columns] == [
        ("a", "INTEGER", False),
        ("b", "INTEGER", True),
        ("c", "TEXT", True),
    ]


def test_names_of_any_script_come_back_as_written(database):
    names = ['say "hi"', "order", "имя клиента", "名前", "a'b", "x]y", "tab\there", "%20"]
    columns = ", ".join('"' + n.replace('"', '""') + '"' for n in names)
    path = database("".join('CREATE TABLE "{}"({});'.format(n.replace('"', '""'), columns) for n in names))
    schema = read_schema(path)
    assert [t.name for t in schema.tables] == names
    assert [schema.columns[j].name for j in schema.tables[-1].columns] == names
    assert all(item.readable for item in (*schema.tables, *schema.columns))
    assert schema.problems == ()


def test_names_that_are_not_text_leave_their_table_out(database):
    path = database("CREATE TABLE good(a); CREATE TABLE badXname(a); CREATE TABLE bad_column(zzXz);")
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b"badXname", b"bad\xffname").replace(b"zzXz", b"zz\xfez"))
    schema = read_schema(path)
    assert [t.name for t in schema.tables] == ["good"]
    assert len(schema.problems) == 2
    "\n".join(schema.problems).encode()  # printable everywhere


def test_row_estimates_come_without_a_scan(database):
    rows = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
    script = (
        "CREATE TABLE plain(a); CREATE TABLE shadowed(rowid TEXT, _rowid_ TEXT, oid TEXT);"
        "CREATE TABLE k(a PRIMARY KEY) WITHOUT ROWID; CREATE TABLE empty(a);"
        "CREATE TABLE sparse(i INTEGER PRIMARY KEY);"
        "CREATE TABLE half(rowid TEXT, a); INSERT INTO half VALUES ('zzz', 1), ('b', 2);"
        f"INSERT INTO plain {rows.format(500)} SELECT i FROM n; INSERT INTO k {rows.format(70)} SELECT i FROM n;"
        "INSERT INTO sparse VALUES (9000000000000000000);"
    )
    path = database(script)
    schema = read_schema(path)
    estimates = {t.name: t.row_estimate for t in schema.tables}
    assert estimates["plain"] == 500
    assert estimates["half"] == 2
    assert estimates["empty"] == 0
    assert estimates["shadowed"] is None
    assert estimates["k"] is None
    assert estimates["sparse"] is not None
    assert estimates["sparse"] <= path.stat().st_size
    build(path, "ANALYZE")
    assert {t.name: t.row_estimate for t in read_schema(path).tables}["k"] == 70


def test_wal_database_is_read_with_its_log_and_nothing_is_left_behind(tmp_path):
    path = tmp_path / "wal.db"
    writer = sqlite3.connect(path)
    writer.executescript("PRAGMA journal_mode=WAL; CREATE TABLE old(a); PRAGMA wal_checkpoint; CREATE TABLE new(b);")
    assert [t.name for t in read_schema(path).tables] == ["old", "new"]
    writer.close()
    assert os.listdir(tmp_path) == ["wal.db"]
    assert [t.name for t in read_schema(path).tables] == ["old", "new"]
    assert os.listdir(tmp_path) == ["wal.db"]


def test_wal_that_cannot_be_used_is_reported(tmp_path):
    path = tmp_path / "wal.db"
    writer = sqlite3.connect(path)
    writer.executescript("PRAGMA journal_mode=WAL; CREATE TABLE old(a); PRAGMA wal_checkpoint; CREATE TABLE new(b);")
    # SQLite follows no link to the log's index: as unusable as in a read-only folder, also for root.
    copy = tmp_path / "copy.db"
    copy.write_bytes(path.read_bytes())
    (tmp_path / "copy.db-wal").write_bytes((tmp_path / "wal.db-wal").read_bytes())
    (tmp_path / "copy.db-shm").symlink_to(tmp_path / "nowhere" / "shm")
    writer.close()
    schema = read_schema(copy)
    assert [t.name for t in schema.tables] == ["old"]
    assert "copy.db-wal" in schema.problems[0]


def test_reading_changes_neither_bytes_nor_times(database):
    path = database("CREATE TABLE t(a)")
    before = path.read_bytes(), path.stat().st_mtime_ns, os.listdir(path.parent)
    read_schema(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns, os.listdir(path.parent)) == before


def test_empty_file_is_a_database_without_tables(tmp_path):
    path = tmp_path / "empty.db"
    path.touch()
    assert read_schema(path).tables == ()
    assert fingerprint(path)


def refused(path: Path) -> DatabaseError:
    with pytest.raises(DatabaseError) as caught:
        read_schema(path)
    error = caught.value
    assert error.message.endswith(".")
    assert "\n" not in error.message
    assert error.hint
    return error


def test_files_that_are_no_database_are_refused(tmp_path):
    text = tmp_path / "people.csv"
    text.write_text("id,name\n1,Ann\n" * 100)
    assert "not a SQLite database" in refused(text).message
    assert "CSV" in refused(text).hint
    cipher = tmp_path / "cipher.db"
    cipher.write_bytes(bytes((i * 197 + i // 251) % 256 for i in range(4096)))
    assert "encrypted" in refused(cipher).message
    assert "folder" in refused(tmp_path).message
    assert "no file" in refused(tmp_path / "missing.db").message
    assert not (tmp_path / "missing.db").exists()


@pytest.mark.parametrize("damage", ["truncated", "overwritten", "schema text"])
def test_damaged_files_are_refused(damage, database):
    path = database("BEGIN;" + "".join(f"CREATE TABLE t{i}(a, b, c, d, e);" for i in range(200)) + "COMMIT;")
    raw = path.read_bytes()
    broken = {
        "truncated": raw[:1000],
        "overwritten": raw[:100] + b"\xa5" * (len(raw) - 100),
        "schema text": raw.replace(b"CREATE TABLE t7(", b"CREATE TABEL t7("),
    }
    path.write_bytes(broken[damage])
    refused(path)


def test_one_damaged_table_leaves_the_others(database):
    path = database(
        "CREATE TABLE good(a); CREATE TABLE bad(a); INSERT INTO good VALUES (1); INSERT INTO bad VALUES (1);"
    )
    raw = path.read_bytes()
    size = int.from_bytes(raw[16:18], "big")
    path.write_bytes(raw[: 2 * size] + b"\xa5" * size + raw[3 * size :])
    schema = read_schema(path)
    assert [(t.name, t.row_estimate) for t in schema.tables] == [("good", 1), ("bad", None)]
    assert "table bad " in schema.problems[0]


def test_a_locked_database_is_refused(database, monkeypatch):
    monkeypatch.setattr("vantage_engine.schema.introspect._BUSY_SECONDS", 0.01)
    path = database("CREATE TABLE t(a)")
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    assert "locked" in refused(path).message
    writer.close()
    assert read_schema(path).tables


def test_fingerprint_follows_schema_rows_and_log(database):
    path = database("CREATE TABLE t(a)")
    seen = [fingerprint(path)]
    assert fingerprint(path) == seen[0]
    for script in ("INSERT INTO t VALUES (1)", "CREATE TABLE u(a)", "PRAGMA journal_mode=WAL"):
        build(path, script)
        seen.append(fingerprint(path))
    writer = sqlite3.connect(path)
    writer.execute("INSERT INTO t VALUES (2)")
    writer.commit()
    seen.append(fingerprint(path))
    writer.close()
    assert len(set(seen)) == len(seen)


def test_a_thousand_tables_take_well_under_two_seconds(database):
    columns = ", ".join(f"c{i} INT" for i in range(19))
    path = database(
        "PRAGMA synchronous=OFF; BEGIN;"
        + "".join(f"CREATE TABLE t{i}(id INTEGER PRIMARY KEY, {columns});" for i in range(1000))
        + "COMMIT;"
    )
    started = time.process_time()
    schema = read_schema(path)
    assert time.process_time() - started < 2
    assert len(schema.columns) == 20_000
