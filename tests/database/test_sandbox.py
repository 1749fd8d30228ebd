"""The sandbox reads, and does nothing else: not to the file, not to its folder, not for longer than allowed."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from vantage_engine.database import connection
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.errors import (
    DatabaseError,
    QueryCancelled,
    QueryError,
    QueryRefused,
    QueryTimeout,
    VantageError,
)

ENDLESS = "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c) SELECT {} FROM c"
BIG = "printf('%.*c', 900000, 'x')"
SHORT = Limits(seconds=0.2)


def state(folder: Path) -> dict[str, str]:
    """Every file below the folder with a digest of its bytes."""
    return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted(folder.rglob("*")) if p.is_file()}


def make(path: Path, script: str = "") -> Path:
    maker = sqlite3.connect(path)
    maker.executescript(
        "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT); CREATE VIEW v AS SELECT a FROM t;"
        "WITH RECURSIVE c(x) AS (VALUES(1) UNION ALL SELECT x + 1 FROM c WHERE x < 2000)"
        "INSERT INTO t SELECT x, 'row ' || x FROM c;" + script
    )
    maker.close()
    return path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return make(tmp_path / "shop #1?%20.sqlite")


@pytest.fixture
def sandbox(database: Path) -> Iterator[Sandbox]:
    with Sandbox(database) as sandbox:
        yield sandbox


REFUSED = [
    "INSERT INTO t VALUES (0, 'x')",
    "INSERT INTO t SELECT 0, 'x' RETURNING a",
    "REPLACE INTO t VALUES (1, 'x')",
    "UPDATE t SET b = 'x'",
    "DELETE FROM t",
    "WITH x AS (SELECT 1) DELETE FROM t WHERE a IN x",
    "WITH x AS (SELECT 1) UPDATE t SET b = 'x'",
    "WITH x AS (SELECT 0 AS a) INSERT INTO t SELECT a, 'x' FROM x RETURNING *",
    "/* SELECT */ DROP TABLE t",
    "-- SELECT\nDROP VIEW v",
    "\ufeff DROP TABLE t",
    "CREATE TABLE u (a)",
    "CREATE TEMP TABLE u AS SELECT * FROM t",
    "CREATE TEMP VIEW u AS SELECT 1",
    "CREATE TEMP TRIGGER u AFTER INSERT ON t BEGIN SELECT 1; END",
    "CREATE VIRTUAL TABLE temp.u USING fts5(x)",
    "CREATE INDEX i ON t (b)",
    "ALTER TABLE t RENAME TO u",
    "ATTACH 'file:new.db?mode=rwc' AS x",
    "ATTACH ':memory:' AS x",
    "DETACH main",
    "PRAGMA query_only = off",
    "PRAGMA query_only",
    "PRAGMA writable_schema = on",
    "PRAGMA data_version",
    "pragma journal_mode = wal",
    "SELECT * FROM pragma_table_info('t')",
    "SELECT * FROM pragma_query_only",
    "SELECT * FROM pragma_data_version",
    "SELECT * FROM [pragma_database_list]",
    "SELECT * FROM dbstat",
    "SELECT * FROM sqlite_stmt",
    "BEGIN",
    "BEGIN EXCLUSIVE",
    "COMMIT",
    "ROLLBACK",
    "SAVEPOINT s",
    "VACUUM",
    "VACUUM INTO 'copy.sqlite'",
    "ANALYZE",
    "REINDEX",
    "EXPLAIN SELECT 1",
    "SELECT load_extension('libm')",
    "SELECT \"load_extension\"('libm')",
    "SELECT LOAD_EXTENSION/**/('libm')",
    "SELECT a FROM t ORDER BY load_extension('libm')",
    "SELECT (SELECT fts3_tokenizer('simple'))",
    "SELECT hex(randomblob(400000000))",
    "SELECT zeroblob(1000000000)",
    "SELECT sqlite_compileoption_get(1)",
    "SELECT changes()",
    "SELECT sqlite_log(1, 'x')",
    "SELECT 1; DELETE FROM t",
    "SELECT 1;; SELECT 2",
    "SELECT 1 /*; */; SELECT 2",
    "SELECT ';' --;\n; DROP TABLE t",
    "; DROP TABLE t",
]


@pytest.mark.parametrize("sql", REFUSED)
def test_refuses_what_is_not_reading(sandbox: Sandbox, database: Path, sql: str) -> None:
    before = state(database.parent)
    for attempt in (sandbox.run, sandbox.check):
        with pytest.raises(VantageError) as failure:
            attempt(sql)
        # sqlite_stmt is not in every build, and then unknown
        assert isinstance(failure.value, QueryRefused) or "no such table" in str(failure.value).lower()
        assert failure.value.hint
    assert state(database.parent) == before
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)


@pytest.mark.parametrize(
    "sql",
    [
        "",
        " \n\t",
        "-- only this",
        "/* and this",
        "SELECT",
        "SELECT nope FROM t",
        "SELECT * FROM nope",
        "SELECT readfile('/etc/passwd')",
        "SELECT writefile('x', 'y')",
        "SELECT edit('x')",
        "SELECT 1\0; DROP TABLE t",
        "SELECT '\ud800'",
        "SELECT * FROM (SELECT 1",
        "SELECT " + "+".join(["1"] * 3000),
        "SELECT " + "(" * 3000 + "1" + ")" * 3000,
        "SELECT " + ",".join(["1"] * 5000),
        " UNION ALL ".join(["SELECT 1"] * 300),
        "SELECT '" + "x" * 300_000 + "'",
        f"SELECT hex({BIG})",
        f"SELECT {BIG} || {BIG}",
        f"SELECT replace({BIG}, 'x', 'yyyy')",
        f"SELECT group_concat({BIG}) FROM t",
    ],
)
def test_a_bad_query_is_a_query_error(sandbox: Sandbox, database: Path, sql: str) -> None:
    before = state(database.parent)
    with pytest.raises(QueryError) as failure:
        sandbox.run(sql)
    assert not isinstance(failure.value, (QueryTimeout, QueryCancelled))
    assert state(database.parent) == before


@pytest.mark.parametrize(
    "sql",
    [
        ENDLESS.format("count(*)"),
        ENDLESS.format("max(x)"),
        ENDLESS.format("x") + " ORDER BY 1",
        "SELECT count(*) FROM t a, t b, t c, t d",
        "SELECT DISTINCT a.a + b.a + c.a FROM t a, t b, t c ORDER BY 1",
        "SELECT a.b FROM t a, t b, t c WHERE a.b || b.b || c.b LIKE '%z%'",
        "SELECT a FROM t WHERE a < (SELECT count(*) FROM t x, t y, t z)",
        f"SELECT count(*) FROM t a, t b WHERE {BIG} || a.a LIKE '%y' || b.a",
    ],
)
def test_a_long_query_ends_at_its_deadline(sandbox: Sandbox, sql: str) -> None:
    start = time.monotonic()
    with pytest.raises(QueryTimeout):
        sandbox.run(sql, limits=SHORT)
    assert time.monotonic() - start < SHORT.seconds + 1.0
    assert sandbox.run("SELECT 1").rows == ((1,),)


def test_views_that_double_at_each_level_end_at_the_deadline(tmp_path: Path) -> None:
    views = "".join(f"CREATE VIEW v{i} AS SELECT x.a FROM v{i - 1} x, v{i - 1} y;" for i in range(1, 40))
    path = make(tmp_path / "tower.sqlite", "CREATE VIEW v0 AS SELECT 1 AS a;" + views)
    with Sandbox(path, SHORT) as sandbox:
        start = time.thread_time()
        with pytest.raises(QueryError):
            sandbox.run("SELECT * FROM v39")
        assert time.thread_time() - start < 2


def test_a_function_call_cannot_outlive_the_deadline_by_its_arguments(sandbox: Sandbox) -> None:
    trimmed = sandbox.run(f"SELECT trim({BIG}, printf('%.*c', 80000, 'y') || 'x')")  # minutes in plain SQLite
    assert trimmed.rows == (("",),)
    assert trimmed.seconds < 2


def test_trim_agrees_with_sqlite(sandbox: Sandbox) -> None:
    plain = sqlite3.connect(":memory:")
    values = ("xxaxx", "", "x", None, 5, 1.0, -0.0, 1e20, 1 / 3, float("inf"), -1e-5, b"xbx", "éxé")
    for sql in ("SELECT trim(?, ?)", "SELECT ltrim(?, ?)", "SELECT rtrim(?, ?)"):
        for value in values:
            for characters in ("x", "", None, "0.", "éx", b"x"):
                expected = plain.execute(sql, (value, characters)).fetchall()
                assert list(sandbox.run(sql, parameters=(value, characters)).rows) == expected


def test_a_view_may_use_trim(tmp_path: Path) -> None:
    path = make(tmp_path / "view.sqlite", "CREATE VIEW trimmed AS SELECT trim(b, 'row ') AS b FROM t;")
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT b FROM trimmed LIMIT 1").rows == (("1",),)


def test_memory_is_bounded(sandbox: Sandbox) -> None:
    with pytest.raises(QueryError, match="memory"):
        sandbox.run(ENDLESS.format(f"{BIG} || x") + " ORDER BY 1", limits=Limits(memory_bytes=50_000_000))


@pytest.mark.parametrize("sql", ["SELECT count(*) FROM t a, t b, t c, t d", ENDLESS.format("count(*)")])
def test_cancel_from_another_thread_acts_at_once(sandbox: Sandbox, sql: str) -> None:
    called: list[float] = []

    def cancel() -> None:
        called.append(time.monotonic())
        sandbox.cancel()

    timer = threading.Timer(0.1, cancel)
    timer.start()
    with pytest.raises(QueryCancelled):
        sandbox.run(sql)
    assert time.monotonic() - called[0] < 0.2
    timer.join()
    assert sandbox.run("SELECT 1").rows == ((1,),)


def test_cancel_without_a_query_does_not_stop_the_next(sandbox: Sandbox) -> None:
    sandbox.cancel()
    assert sandbox.run("SELECT 1").rows == ((1,),)


def test_two_threads_take_turns(sandbox: Sandbox) -> None:
    results: list[object] = []
    threads = [
        threading.Thread(target=lambda: results.append(sandbox.run("SELECT sum(a) FROM t").rows)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [((2001000,),)] * 8


@pytest.mark.parametrize(("rows", "truncated"), [(1999, True), (2000, False), (2001, False)])
def test_truncated_means_that_more_rows_existed(sandbox: Sandbox, rows: int, truncated: bool) -> None:
    result = sandbox.run("SELECT a FROM t", limits=Limits(rows=rows))
    assert (len(result.rows), result.truncated) == (min(rows, 2000), truncated)


def test_bytes_are_bounded(sandbox: Sandbox) -> None:
    result = sandbox.run(f"SELECT {BIG} FROM t", limits=Limits(total_bytes=2_000_000))
    assert result.truncated
    assert len(result.rows) == 2


@pytest.mark.parametrize(
    ("sql", "rows"),
    [
        ("SELECT 1;", ((1,),)),
        ("/* a; b */ SELECT ';' -- c;", ((";",),)),
        ("VALUES (1), (2)", ((1,), (2,))),
        ("WITH x AS (SELECT 1 AS a) SELECT a FROM x", ((1,),)),
        ("SELECT count(*) FROM v WHERE a % 2", ((1000,),)),
        ("SELECT strftime('%Y', '2024-02-03'), iif(1, 2, 3), coalesce(NULL, 4)", (("2024", 2, 4),)),
        ("SELECT a, rank() OVER (ORDER BY a DESC) FROM t LIMIT 1", ((2000, 1),)),
        ("SELECT value FROM json_each('[7]')", ((7,),)),
        ("SELECT '{\"a\": 5}' ->> 'a', b GLOB 'row*' FROM t LIMIT 1", ((5, 1),)),
        ("SELECT name FROM sqlite_master WHERE type = 'view'", (("v",),)),
        ("SELECT CAST(x'41ff42' AS TEXT), x'ff', NULL, 9e999", (("A\ufffdB", b"\xff", None, float("inf")),)),
    ],
)
def test_reading_works(sandbox: Sandbox, sql: str, rows: object) -> None:
    sandbox.check(sql)
    assert sandbox.run(sql).rows == rows


def test_columns_are_named_even_without_rows_and_parameters_bind(sandbox: Sandbox) -> None:
    result = sandbox.run("SELECT a AS x, b FROM t WHERE a = :a", parameters={"a": -1})
    assert (result.columns, result.rows) == (("x", "b"), ())
    assert sandbox.run("SELECT b FROM t WHERE a = ?", parameters=(3,)).rows == (("row 3",),)
    sandbox.check("SELECT b FROM t WHERE a = ?")


def test_check_does_not_run(sandbox: Sandbox) -> None:
    sandbox.check("SELECT count(*) FROM t a, t b, t c, t d")
    with pytest.raises(QueryError, match="No such column: nope"):
        sandbox.check("SELECT nope FROM t")


def test_virtual_tables_can_be_read(tmp_path: Path) -> None:
    path = make(
        tmp_path / "search.sqlite",
        "CREATE VIRTUAL TABLE notes USING fts5(body); INSERT INTO notes VALUES ('green tea');"
        "CREATE VIRTUAL TABLE boxes USING rtree(id, low, high); INSERT INTO boxes VALUES (1, 2, 3);",
    )
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT highlight(notes, 0, '<', '>') FROM notes('tea')").rows == (("green <tea>",),)
        assert sandbox.run("SELECT id FROM boxes WHERE low < 5").rows == ((1,),)
        with pytest.raises(QueryRefused):
            sandbox.run("WITH x AS (SELECT 'optimize') INSERT INTO notes(notes) SELECT * FROM x")


def test_an_idle_wal_database_gets_no_files_beside_it(tmp_path: Path) -> None:
    path = make(tmp_path / "wal.sqlite", "PRAGMA journal_mode = wal; INSERT INTO t VALUES (0, 'x');")
    before = state(tmp_path)
    assert list(before) == [str(path)]
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT count(*) FROM t").rows == ((2001,),)
        assert state(tmp_path) == before
    assert state(tmp_path) == before


def test_a_wal_database_in_use_is_read_with_its_latest_rows(tmp_path: Path) -> None:
    path = make(tmp_path / "wal.sqlite", "PRAGMA journal_mode = wal;")
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
        writer = sqlite3.connect(path)
        for number in range(1, 4):
            with writer:
                writer.execute("INSERT INTO t (b) VALUES ('new')")
            assert sandbox.run("SELECT count(*) FROM t").rows == ((2000 + number,),)
        writer.close()
        assert sandbox.run("SELECT count(*) FROM t").rows == ((2003,),)


def test_a_leftover_wal_is_read(tmp_path: Path) -> None:
    source = make(tmp_path / "source.sqlite", "PRAGMA journal_mode = wal;")
    writer = sqlite3.connect(source)
    with writer:
        writer.execute("INSERT INTO t (b) VALUES ('new')")
    copy = tmp_path / "copy.sqlite"
    shutil.copy(source, copy)
    shutil.copy(f"{source}-wal", f"{copy}-wal")
    writer.close()
    with Sandbox(copy) as sandbox:
        assert sandbox.run("SELECT count(*) FROM t").rows == ((2001,),)


def test_rows_that_cannot_be_reached_are_announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in a read-only folder, where SQLite cannot make the `-shm` file (a test run by root cannot have one)."""
    path = make(tmp_path / "wal.sqlite", "PRAGMA journal_mode = wal;")
    writer = sqlite3.connect(path)
    with writer:
        writer.execute("INSERT INTO t (b) VALUES ('new')")
    with Sandbox(path) as sandbox:
        assert sandbox.notice == ""
    connect = connection._connect

    def refuse(path: Path, immutable: bool, busy_seconds: float) -> connection.ReadOnlyConnection:
        if not immutable:
            error = sqlite3.OperationalError("unable to open database file")
            error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
            raise error
        return connect(path, immutable, busy_seconds)

    monkeypatch.setattr(connection, "_connect", refuse)
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
        assert "wal.sqlite-wal" in sandbox.notice
    writer.close()


def test_a_replaced_file_is_read_anew(sandbox: Sandbox, database: Path) -> None:
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
    os.replace(make(database.with_name("new.sqlite"), "DELETE FROM t;"), database)
    assert sandbox.run("SELECT count(*) FROM t").rows == ((0,),)
    database.unlink()
    with pytest.raises(DatabaseError):
        sandbox.run("SELECT 1")
    make(database)
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)


def test_a_locked_database_says_so(sandbox: Sandbox, database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vantage_engine.database.sandbox._BUSY_SECONDS", 0.1)
    writer = sqlite3.connect(database, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    with pytest.raises(DatabaseError, match="locked"):
        sandbox.run("SELECT count(*) FROM t")
    with pytest.raises(DatabaseError, match="locked"):
        Sandbox(database)
    writer.execute("ROLLBACK")
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
    writer.close()


def test_files_that_are_no_database(tmp_path: Path) -> None:
    text = tmp_path / "notes.txt"
    text.write_text("SQLite? No. " * 100)
    os.mkfifo(tmp_path / "pipe")
    for path in (text, tmp_path, tmp_path / "missing.sqlite", tmp_path / "pipe"):
        with pytest.raises(DatabaseError) as failure:
            Sandbox(path)
        assert failure.value.hint
    assert not (tmp_path / "missing.sqlite").exists()


def test_a_damaged_database_says_so(database: Path) -> None:
    with database.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 20_000)
    with Sandbox(database) as sandbox, pytest.raises(DatabaseError, match="damaged"):
        sandbox.run("SELECT count(b) FROM t")


def test_a_closed_sandbox_refuses_politely(database: Path) -> None:
    sandbox = Sandbox(database)
    sandbox.close()
    sandbox.close()
    sandbox.cancel()
    with pytest.raises(QueryError, match="closed"):
        sandbox.run("SELECT 1")
