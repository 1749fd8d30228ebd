"""The value index: which cells a database holds, so that a question can be met by them.

Built once per state of a database and kept as a SQLite file in the user's cache directory, never beside the database, which
is opened read-only. A changed file, schema or format gives a new fingerprint and so a new build; a cache
that cannot be read or written costs a build in memory, never an error. Bounded: at most `MAX_DISTINCT` values a column and
`MAX_CELLS` in all, none longer than `MAX_LENGTH`, each column and the whole within a time budget; what was read by then counts.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vantage_engine.errors import DatabaseError, VantageError
from vantage_engine.linking.model import Word
from vantage_engine.linking.tokens import fold, split_words, stem_key
from vantage_engine.paths import cache_dir as default_cache_dir
from vantage_engine.schema.model import Column, Schema

FORMAT = 2
"""Raise when the tables below or the stemmer change: old files are then built anew."""

MAX_DISTINCT = 50_000
MAX_CELLS = 500_000
MAX_LENGTH = 200
MAX_PHRASE = 10
"""Cells of more words are found only as a whole."""
LOW_CARDINALITY = 25
COLUMN_SECONDS = 2.0
TOTAL_SECONDS = 60.0

Run = Callable[[str], Iterable[Sequence[Any]]]
"""Runs one SELECT and gives its rows: the sandbox, or the private reader of `reading`."""

_TABLES = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE cell(id INTEGER PRIMARY KEY, text TEXT, stems TEXT, words INTEGER, columns TEXT, initials TEXT);
CREATE TABLE word(stem TEXT, cell INTEGER, PRIMARY KEY(stem, cell)) WITHOUT ROWID;
CREATE TABLE vocabulary(stem TEXT PRIMARY KEY, spelled TEXT, block TEXT, cells INTEGER) WITHOUT ROWID;
CREATE TABLE member(col INTEGER, position INTEGER, text TEXT, PRIMARY KEY(col, position)) WITHOUT ROWID;
"""
_INDEXES = """
CREATE INDEX cell_stems ON cell(stems);
CREATE INDEX cell_initials ON cell(initials) WHERE initials IS NOT NULL;
CREATE INDEX vocabulary_block ON vocabulary(block);
"""


@dataclass(frozen=True, slots=True)
class Cell:
    """One distinct value: its text as stored, the stems of its words, and the columns that hold it."""

    text: str
    stems: str
    words: int
    columns: tuple[int, ...]


class ValueIndex:
    """Lookups over the cells of one database. Make one with `open_or_build`, `build` or `of_values`."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        self.members: dict[int, tuple[str, ...]] = {}
        """All values of the columns with at most `LOW_CARDINALITY` of them, by column."""
        for column, text in self._rows("SELECT col, text FROM member ORDER BY col, position"):
            self.members[column] = (*self.members.get(column, ()), text)

    @classmethod
    def open_or_build(
        cls, path: Path | str, schema: Schema, cache_dir: Path | None = None, run: Run | None = None
    ) -> ValueIndex:
        """The index of this database as it is now: from the cache where it fits, else built and kept there."""
        path = Path(path)
        mark = fingerprint(path, schema)
        kept = index_path(path, schema, cache_dir)
        if (found := cls.load(kept, mark)) is not None:
            return found
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=kept.parent, prefix=kept.stem, suffix=".tmp")
            os.close(handle)
        except OSError:
            return cls.build(path, schema, run=run)
        aside = Path(name)
        try:
            cls.build(path, schema, run=run, target=aside, mark=mark).close()
            os.replace(aside, kept)
        except (OSError, sqlite3.Error):
            return cls.build(path, schema, run=run)
        finally:
            aside.unlink(missing_ok=True)
        return cls.load(kept, mark) or cls.build(path, schema, run=run)

    @classmethod
    def load(cls, kept: Path, mark: str) -> ValueIndex | None:
        """The kept index, or None where it is missing, corrupt or of another state of the database."""
        if not kept.is_file():
            return None
        connection = None
        try:
            connection = sqlite3.connect(_uri(kept, "mode=ro&immutable=1"), uri=True, check_same_thread=False)
            row = connection.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
            if row == (mark,):
                return cls(connection)
        except sqlite3.Error:
            pass
        if connection is not None:
            connection.close()
        return None

    @classmethod
    def build(
        cls, path: Path | str, schema: Schema, *, run: Run | None = None, target: Path | None = None, mark: str = ""
    ) -> ValueIndex:
        """Read the database's cells into `target`, or into memory."""
        with contextlib.ExitStack() as stack:
            reader = run if run is not None else stack.enter_context(reading(Path(path)))
            cells, members = _read(schema, reader)
        return cls._store(cells, members, target, mark)

    @classmethod
    def of_values(cls, values: dict[int, Iterable[str | int | float]]) -> ValueIndex:
        """An index in memory over the given values of each column: for tests and made-up databases."""
        cells: dict[str, list[int]] = defaultdict(list)
        members: dict[int, list[str]] = {}
        for column, given in values.items():
            texts = list(dict.fromkeys(str(v) for v in given))
            for text in texts:
                cells[text].append(column)
            if len(texts) <= LOW_CARDINALITY:
                members[column] = texts
        return cls._store(cells, members, None, "")

    @classmethod
    def _store(
        cls, cells: dict[str, list[int]], members: dict[int, list[str]], target: Path | None, mark: str
    ) -> ValueIndex:
        connection = sqlite3.connect(target or ":memory:", check_same_thread=False)
        connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;" + _TABLES)
        vocabulary: dict[str, list[Any]] = {}
        with connection:
            for number, (text, columns) in enumerate(cells.items()):
                words = split_words(text)
                connection.execute(
                    "INSERT INTO cell VALUES (?, ?, ?, ?, ?, ?)",
                    (number, text, stem_key(words) or text, len(words), json.dumps(columns), _initials(words)),
                )
                if len(words) > MAX_PHRASE:
                    continue
                for stem, word in {w.stem: w for w in words}.items():
                    connection.execute("INSERT INTO word VALUES (?, ?)", (stem, number))
                    spelled = fold(word.text)
                    vocabulary.setdefault(stem, [stem, spelled, _block(spelled), 0])[3] += 1
            connection.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?)", vocabulary.values())
            for column, texts in members.items():
                connection.executemany(
                    "INSERT INTO member VALUES (?, ?, ?)", [(column, i, t) for i, t in enumerate(texts)]
                )
            connection.executescript(_INDEXES)
            connection.execute("INSERT INTO meta VALUES ('fingerprint', ?)", (mark,))
        return cls(connection)

    @property
    def empty(self) -> bool:
        return not self._rows("SELECT 1 FROM cell LIMIT 1")

    def close(self) -> None:
        self._connection.close()

    def phrases(self, keys: Iterable[str]) -> dict[str, list[Cell]]:
        """Cells whose words have exactly these stems, by stem key."""
        found: dict[str, list[Cell]] = defaultdict(list)
        for cell in self._cells("SELECT c.text, c.stems, c.words, c.columns FROM json_each(?) j JOIN cell c ON c.stems = j.value", json.dumps(list(keys))):
            found[cell.stems].append(cell)
        return found

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many cells each of these stems occurs; absent stems are left out."""
        sql = "SELECT v.stem, v.cells FROM json_each(?) j JOIN vocabulary v ON v.stem = j.value"
        return dict(self._rows(sql, json.dumps(list(stems))))

    def holding(self, stems: Iterable[str], limit: int = 400) -> list[Cell]:
        """Cells that hold one of these stems among their words."""
        sql = """SELECT c.text, c.stems, c.words, c.columns FROM cell c WHERE c.id IN
                 (SELECT w.cell FROM json_each(?) j JOIN word w ON w.stem = j.value LIMIT ?)"""
        return self._cells(sql, json.dumps(list(stems)), limit)

    def with_initials(self, initials: str, limit: int = 3) -> list[Cell]:
        """Cells of several words with these initials (`us`: United States)."""
        sql = "SELECT c.text, c.stems, c.words, c.columns FROM cell c WHERE c.initials = ? LIMIT ?"
        return self._cells(sql, initials, limit)

    def beginning(self, root: str, limit: int = 20) -> list[Cell]:
        """Cells whose stems begin so."""
        sql = "SELECT c.text, c.stems, c.words, c.columns FROM cell c WHERE c.stems >= ? AND c.stems < ? LIMIT ?"
        return self._cells(sql, root, root[:-1] + chr(ord(root[-1]) + 1), limit)

    def similar_words(self, word: str) -> list[tuple[str, str]]:
        """(spelling, stem) of the cells' words that begin alike and are about as long: what a slip may have meant."""
        blocks = [f"{word[:1]}{n}" for n in range(len(word) - 2, len(word) + 3)]
        sql = "SELECT v.spelled, v.stem FROM json_each(?) j JOIN vocabulary v ON v.block = j.value LIMIT 2000"
        return self._rows(sql, json.dumps(blocks))

    def _cells(self, sql: str, *parameters: Any) -> list[Cell]:
        return [
            Cell(text, stems, words, tuple(json.loads(columns)))
            for text, stems, words, columns in self._rows(sql, *parameters)
        ]

    def _rows(self, sql: str, *parameters: Any) -> list[Any]:
        with self._lock:
            return self._connection.execute(sql, parameters).fetchall()


def index_path(path: Path, schema: Schema, cache_dir: Path | None = None) -> Path:
    """Where the index of this database is kept."""
    name = hashlib.sha256(f"{path.resolve()}\0{_schema_mark(schema)}".encode()).hexdigest()[:32]
    return (cache_dir or default_cache_dir()) / "values" / f"{name}.sqlite"


def fingerprint(path: Path, schema: Schema) -> str:
    """Changes whenever the database file, its write-ahead log, the schema or the index format does."""
    states = []
    for file in (path, path.with_name(path.name + "-wal")):
        with contextlib.suppress(OSError):
            status = file.stat()
            states.append((status.st_size, status.st_mtime_ns))
    return json.dumps([FORMAT, states, _schema_mark(schema)])


def _schema_mark(schema: Schema) -> str:
    items = [[t.name for t in schema.tables], [(c.table, c.name, c.affinity) for c in schema.columns]]
    return hashlib.sha256(json.dumps(items).encode("utf-8", "surrogatepass")).hexdigest()


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Run]:
    """A private read-only connection; each SELECT stops at `COLUMN_SECONDS`, with the rows read until then."""
    try:
        connection = sqlite3.connect(_uri(path, "mode=ro"), uri=True)
    except sqlite3.Error as e:
        raise DatabaseError(f"{path} cannot be opened: {e}.", "Check the path and that it is a SQLite database.") from e
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")

    def run(sql: str) -> Iterator[Sequence[Any]]:
        deadline = time.monotonic() + COLUMN_SECONDS
        connection.set_progress_handler(lambda: time.monotonic() > deadline, 10_000)
        yield from connection.execute(sql)

    try:
        yield run
    finally:
        connection.close()


def _read(schema: Schema, run: Run) -> tuple[dict[str, list[int]], dict[int, list[str]]]:
    """All distinct short cells with their columns, and the members of the columns that have few."""
    cells: dict[str, list[int]] = defaultdict(list)
    members: dict[int, list[str]] = {}
    deadline = time.monotonic() + TOTAL_SECONDS
    for number, column in enumerate(schema.columns):
        if time.monotonic() > deadline or len(cells) >= MAX_CELLS:
            break
        select, source = _source(schema, column)
        few = _values(
            run, f"SELECT DISTINCT {select} FROM {source} WHERE {select} IS NOT NULL LIMIT {LOW_CARDINALITY + 1}"
        )
        if len(few) <= LOW_CARDINALITY:
            texts = members[number] = _texts(few)
        elif any(isinstance(value, str) for value in few):
            texts = _texts(
                _values(
                    run,
                    f"SELECT DISTINCT {select} FROM {source} WHERE typeof({select}) = 'text' "
                    f"AND length({select}) <= {MAX_LENGTH} LIMIT {MAX_DISTINCT}",
                )
            )
        else:
            continue
        for text in texts:
            cells[text].append(number)
    return cells, {column: texts for column, texts in members.items() if texts}


def _texts(values: Iterable[Any]) -> list[str]:
    """Texts and numbers as the text of a literal; blobs, blanks and long texts left out."""
    texts = (str(v) for v in values if isinstance(v, (str, int, float)))
    return list(dict.fromkeys(t for t in texts if t.strip() and len(t) <= MAX_LENGTH))


def _values(run: Run, sql: str) -> list[Any]:
    """First column of the rows that could be read: a broken view or a deadline ends the reading, not the build."""
    values: list[Any] = []
    with contextlib.suppress(sqlite3.Error, VantageError):
        values.extend(row[0] for row in run(sql))
    return values


def _source(schema: Schema, column: Column) -> tuple[str, str]:
    def quoted(name: str) -> str:
        return '"' + name.replace('"', '""') + '"'

    return quoted(column.name), quoted(schema.tables[column.table].name)


def _initials(words: Sequence[Word]) -> str | None:
    """Initials of a cell of two to five capitalised words."""
    if 2 <= len(words) <= 5 and all(word.text[0].isupper() for word in words):
        return "".join(word.stem[0] for word in words)
    return None


def _block(word: str) -> str:
    """Words are compared with those of the same first letter and about the same length only."""
    return f"{word[:1]}{len(word)}"


def _uri(path: Path, options: str) -> str:
    return f"{path.resolve().as_uri()}?{options}"
