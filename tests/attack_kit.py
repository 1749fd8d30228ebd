"""What the tests of trust attack with: hostile statements, odd and damaged databases, and a look at what they did."""

from __future__ import annotations

import contextlib
import hashlib
import os
import random
import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import yaml

from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.report import run as report

CORPUS = Path(__file__).parent / "data" / "hostile.yaml"
BIG = "printf('%.*c', 900000, 'x')"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
TOWER = "CREATE VIEW tower0 AS SELECT 1 AS a;" + "".join(
    f"CREATE VIEW tower{i} AS SELECT x.a FROM tower{i - 1} x, tower{i - 1} y;" for i in range(1, 40)
)
TARGET = f"""
CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT, b TEXT);
CREATE INDEX t_b ON t (b);
CREATE VIEW v AS SELECT a FROM t;
CREATE TRIGGER on_insert AFTER INSERT ON t BEGIN SELECT load_extension('libm'); END;
CREATE VIEW loads AS SELECT load_extension('libm') AS x;
CREATE VIEW reads AS SELECT * FROM pragma_database_list;
CREATE VIEW pages AS SELECT * FROM dbstat;
{TOWER}
CREATE VIRTUAL TABLE notes USING fts5(body);
INSERT INTO notes VALUES ('a word'), ('another word');
DROP TRIGGER on_insert;
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
INSERT INTO t SELECT i, 'row ' || i FROM n;
CREATE TRIGGER on_insert AFTER INSERT ON t BEGIN SELECT load_extension('libm'); END;
"""

UNDER_A_CAP = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[2]),) * 2)
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.errors import QueryError
with Sandbox(sys.argv[1], Limits(seconds=float(sys.argv[3]), rows=2000)) as sandbox:
    for sql in sys.stdin.read().split("\\x1f"):
        try:
            sandbox.run(sql)
        except QueryError as error:
            print(type(error).__name__, error)
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
print("alive", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
CAP = 1_400_000_000
"""Address space of a process in which hostile queries must fail alone."""


def statements(part: str) -> list[tuple[str, str]]:
    """(kind, statement) of a part of the corpus: `refused`, `bounded` or `heavy`."""
    kinds = yaml.safe_load(CORPUS.read_text(encoding="utf-8"))[part]
    return [(kind, _expand(sql)) for kind, found in kinds.items() for sql in found]


def _expand(sql: str) -> str:
    sql = sql.replace("@big@", BIG).replace("@endless@", ENDLESS)
    return re.sub(r"@(\d+)\*(.*?)@", lambda found: found[2] * int(found[1]), sql, flags=re.DOTALL)


def state(folder: Path) -> dict[str, str]:
    """Everything below the folder, files with a digest of their bytes."""
    return {
        str(path): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "folder"
        for path in sorted(folder.rglob("*"))
    }


def build(path: Path, script: str) -> Path:
    """A database made by a script."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript("PRAGMA synchronous = OFF;" + script)
    return path


def read_all(path: Path, question: str = "How many items have the name Ann?") -> None:
    """All that Vantage does with a database before a model: raises a `VantageError`, or nothing."""
    schema = read_schema(path)
    with open(os.devnull, "w", encoding="utf-8") as out:
        report(path, None, True, out)
    graph = SchemaGraph(schema)
    assert len(graph.edges) >= 0
    index = ValueIndex.build(path, schema)
    with Sandbox(path, Limits(seconds=2.0, rows=20)) as sandbox, contextlib.closing(index):
        Linker(schema, index).link(question)
        for table in schema.tables[:8]:
            quoted = table.name.replace('"', '""')
            with contextlib.suppress(Exception):
                sandbox.run(f'SELECT * FROM "{quoted}"')
        sandbox.run("SELECT 1")


# -- damage ----------------------------------------------------------------------------------------------------------

SMALL = """
PRAGMA page_size = 512;
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT UNIQUE, price REAL, made DATE);
CREATE TABLE sale (id INTEGER PRIMARY KEY, item_id INTEGER REFERENCES item, note TEXT) STRICT;
CREATE TABLE tag (word TEXT PRIMARY KEY, item_id INTEGER) WITHOUT ROWID;
CREATE VIEW sold AS SELECT name, note FROM item JOIN sale ON item.id = item_id;
CREATE VIRTUAL TABLE notes USING fts5(body);
CREATE VIRTUAL TABLE places USING rtree(id, x0, x1);
INSERT INTO notes VALUES ('a word'), ('another word');
INSERT INTO places VALUES (1, 0, 1), (2, 5, 6);
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
INSERT INTO item SELECT i, 'name ' || i, i * 1.5, date('2020-01-01', i || ' days') FROM n;
INSERT INTO sale SELECT id, id, 'note about ' || name FROM item;
INSERT INTO tag SELECT 'tag ' || id, id FROM item;
ANALYZE;
"""


def truncations(whole: bytes) -> Iterator[bytes]:
    """The file cut at every page, and in the middle of every one."""
    for end in range(0, len(whole), 256):
        yield whole[:end]


def flips(whole: bytes, seed: int) -> bytes:
    """The file with 1 to 64 bytes changed; every third case in the schema's page, where most is at stake."""
    chance = random.Random(seed)
    data = bytearray(whole)
    until = 1024 if seed % 3 == 0 else len(data)
    for _ in range(2 ** chance.randrange(7)):
        data[chance.randrange(16, until)] = chance.randrange(256)
    return bytes(data)


# -- databases as they come ------------------------------------------------------------------------------------------


def _script(text: str) -> Callable[[Path], Path]:
    return lambda folder: build(folder / "odd.sqlite", text)


def _bytes(data: bytes) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        (folder / "odd.sqlite").write_bytes(data)
        return folder / "odd.sqlite"

    return write


def _fifo(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def _link(target: str) -> Callable[[Path], Path]:
    def make(folder: Path) -> Path:
        build(folder / "real.sqlite", SMALL)
        (folder / "link.sqlite").symlink_to(target)
        return folder / "link.sqlite"

    return make


def _sparse(folder: Path) -> Path:
    path = build(folder / "odd.sqlite", SMALL)
    with path.open("r+b") as file:
        file.truncate(2 << 30)
    return path


def _not_text(folder: Path) -> Path:
    path = folder / "odd.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT, size INT)")
        rows = [b"caf\xe9", b"\xff\xfe\x00", b"a\x00b", b"\xed\xa0\x80", b"\x1b]52;c;ZXZpbA==\x07", b"", b"Ann"]
        connection.executemany("INSERT INTO item (name, size) VALUES (CAST(? AS TEXT), ?)", [(r, r) for r in rows])
        connection.commit()
    return path


def _broken_names(folder: Path) -> Path:
    path = build(
        folder / "odd.sqlite",
        "CREATE TABLE item(name TEXT); CREATE TABLE badXtable(a); CREATE VIEW badXview AS SELECT 1 AS one;"
        "CREATE TABLE c(badXcolumn, d REFERENCES badXtable(a));",
    )
    path.write_bytes(path.read_bytes().replace(b"badX", b"bad\xff"))
    return path


def _in_schema(sql: str) -> str:
    """A schema with an entry that SQLite would not have written itself."""
    return (
        "CREATE TABLE item(id INTEGER PRIMARY KEY, name TEXT); PRAGMA writable_schema = ON;"
        f"INSERT INTO sqlite_schema VALUES ('table', 'alien', 'alien', 0, '{sql}');"
    )


_NAMES = [
    *("名前", "имя", "اسم", "नाम", "ชื่อ", "👩\u200d🚀", "e\u0301", "a\nb", "a\x1b[2Jb", "\u202ename"),
    *("'; DROP TABLE item; --", 'say "hi"', "[x]", "`x`", "%s", "--", "/*", "select", "null", " ", "\t", "x" * 5000),
]

ODD: dict[str, Callable[[Path], Path]] = {
    "encrypted": _bytes(random.Random(1).randbytes(8192)),
    "empty": _bytes(b""),
    "one byte": _bytes(b"S"),
    "header alone": _bytes(b"SQLite format 3\0"),
    "header and zeros": _bytes(b"SQLite format 3\0" + bytes(5000)),
    "text": _bytes(b"id,name\n1,Ann\n" * 99),
    "folder": lambda folder: folder,
    "missing": lambda folder: folder / "missing.sqlite",
    "below a file": lambda folder: _bytes(b"x")(folder) / "x.sqlite",
    "name with NUL": lambda folder: folder / "a\0b",
    "name too long": lambda folder: folder / ("x" * 300),
    "pipe": _fifo,
    "null": lambda folder: Path("/dev/null"),
    "zero": lambda folder: Path("/dev/zero"),
    "link": _link("real.sqlite"),
    "broken link": _link("nowhere.sqlite"),
    "circular link": _link("link.sqlite"),
    "sparse, 2 GB": _sparse,
    "sparse zeros": lambda folder: os.truncate(_bytes(b"x")(folder), 2 << 30) or folder / "odd.sqlite",
    "no tables": _script("CREATE TABLE a(b); DROP TABLE a;"),
    "names of every script": _script(
        "".join(
            'CREATE TABLE "{0}"("{0}" TEXT, "{1}" INT);'.format(n.replace('"', '""'), i) for i, n in enumerate(_NAMES)
        )
    ),
    "broken names": _broken_names,
    "empty names": _script('CREATE TABLE ""("" TEXT, b); INSERT INTO "" VALUES (\'Ann\', 1); CREATE TABLE u("");'),
    "names that differ in case": _script(
        'CREATE TABLE É(a TEXT); CREATE TABLE é(b TEXT, c REFERENCES É(a)); CREATE TABLE "İ"(x); CREATE TABLE ı(y);'
        'CREATE TABLE "a b"(x); CREATE TABLE "a_b"(x); CREATE TABLE """q"""(x); CREATE TABLE q(x);'
    ),
    "types that lie": _script(
        "CREATE TABLE item(id INT, name INTEGER, price TEXT, made BOOLEAN, x 'anything at all(1, 2)', y);"
        "INSERT INTO item VALUES ('one', 'Ann', x'00ff', 1e999, -9e999, 9223372036854775807);"
        "INSERT INTO item VALUES (NULL, 2, 3, 'x', x'', '');"
    ),
    "generated columns": _script(
        "CREATE TABLE item(id INT, name TEXT AS (upper('ann' || id)), big INT AS (id * 2) STORED);"
        "INSERT INTO item(id) VALUES (1), (2); ALTER TABLE item ADD COLUMN z AS (hex(zeroblob(400000000)));"
    ),
    "slow generated columns": _script(
        "CREATE TABLE item(id INT, name TEXT); INSERT INTO item(id) VALUES (1), (2);"
        "ALTER TABLE item ADD COLUMN z AS (trim(printf('%.*c', 900000, 'x'), printf('%.*c', 80000, 'y')));"
    ),
    "views over missing tables": _script(
        "CREATE TABLE item(name); CREATE TABLE gone(a); CREATE VIEW v AS SELECT * FROM gone;"
        "CREATE VIEW w AS SELECT * FROM v, item; CREATE VIEW ok AS SELECT name FROM item; DROP TABLE gone;"
    ),
    "views of themselves": _script(
        "CREATE TABLE item(name); CREATE VIEW v AS SELECT * FROM w; CREATE VIEW w AS SELECT * FROM v;"
    ),
    "towers of views": _script("CREATE TABLE item(name);" + TOWER),
    "endless view": _script(f"CREATE TABLE item(name); CREATE VIEW v AS {ENDLESS} SELECT i AS name FROM n;"),
    "heavy view": _script(f"CREATE TABLE item(name); CREATE VIEW v AS {ENDLESS} SELECT {BIG} || i AS name FROM n;"),
    "virtual table without module": _script(_in_schema("CREATE VIRTUAL TABLE alien USING nothing_known(a)")),
    "virtual table in disguise": _script(_in_schema("CREATE/**/VIRTUAL TABLE alien USING fts5(a)")),
    "virtual table of pages": _script(_in_schema("CREATE VIRTUAL TABLE alien USING dbstat(main)")),
    "table without a page": _script(_in_schema("CREATE TABLE alien(a)")),
    "full-text search": _script(
        "CREATE TABLE item(name); CREATE VIRTUAL TABLE a USING fts5(x, y); INSERT INTO a VALUES ('Ann', 'b');"
        "CREATE VIRTUAL TABLE b USING fts4(x); CREATE VIRTUAL TABLE c USING fts5(z, content=''); "
        "CREATE VIRTUAL TABLE d USING fts4aux(b); CREATE VIRTUAL TABLE e USING fts5vocab(a, row);"
    ),
    "keys of every kind": _script(
        "CREATE TABLE a(id INTEGER PRIMARY KEY, up REFERENCES a, b REFERENCES b, gone REFERENCES gone(x),"
        " self REFERENCES a(nowhere));"
        "CREATE TABLE b(id INTEGER PRIMARY KEY, c REFERENCES c);"
        "CREATE TABLE c(id INTEGER PRIMARY KEY, a REFERENCES a);"
        "CREATE TABLE d(x, y, FOREIGN KEY(x, y) REFERENCES a(id, up));"
    ),
    "without rowid and strict": _script(
        "CREATE TABLE a(k TEXT PRIMARY KEY, v ANY) STRICT, WITHOUT ROWID; CREATE TABLE b(rowid, _rowid_, oid);"
        "INSERT INTO a VALUES ('Ann', 1), ('Bo', x'00'), ('Cy', 'x');"
    ),
    "huge cells": _script(
        "CREATE TABLE item(name TEXT, body BLOB); INSERT INTO item VALUES ('Ann', zeroblob(5000000)),"
        " (hex(zeroblob(1500000)), x'00'); CREATE VIEW w AS SELECT name, body FROM item ORDER BY body;"
    ),
    "not text": _not_text,
    "very long names": _script(
        'CREATE TABLE "{0}"("{0}" TEXT, "{1}" INT); CREATE VIEW "{1}" AS SELECT * FROM "{0}";'.format(
            "long " * 20_000, "y" * 99_000
        )
    ),
    "UTF-16": _script(
        "PRAGMA encoding = 'UTF-16le'; CREATE TABLE item(name TEXT, Größe INT); INSERT INTO item VALUES ('Ann', 1);"
    ),
    "auto vacuum": _script("PRAGMA auto_vacuum = FULL;" + SMALL),
    "idle WAL": _script("PRAGMA journal_mode = WAL;" + SMALL),
}
"""Each makes a database in a folder and gives the path to open."""

REFUSED = frozenset(
    {"encrypted", "one byte", "header and zeros", "header alone", "text", "folder", "missing", "below a file", "pipe"}
    | {"null", "zero", "name with NUL", "name too long", "broken link", "circular link", "sparse zeros"}
)
"""Those that cannot be read at all; all others must be readable, at least in part."""


def wide(folder: Path, tables: int, columns: int) -> Path:
    """A database of many tables or columns, keys between some, and one that a question can name."""
    names = ", ".join(f"c{j} INT" for j in range(columns))
    made = "".join(
        f"CREATE TABLE thing{i}(id INTEGER PRIMARY KEY, owner_id INT REFERENCES thing{max(i - 1, 0)}(id), {names});"
        for i in range(tables)
    )
    wanted = "CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT, thing_id INT REFERENCES thing0(id));"
    rows = "INSERT INTO customer VALUES (1, 'Ann', 'Oslo', NULL), (2, 'Bo', 'Oslo', NULL), (3, 'Cy', 'Bergen', NULL);"
    return build(folder / "wide.sqlite", f"BEGIN; {made} {wanted} {rows} COMMIT;")
