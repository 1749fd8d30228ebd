"""The value index: which cells a database holds, so that a question can be met by them.

Built once per state of a database and kept as a SQLite file in the user's cache directory, never beside the database,
which is opened read-only. A changed database, schema or format gives a new fingerprint and so a new build; a cache
that cannot be read or written costs a build in memory, never an error. Lookups may come from any thread.
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
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vantage_engine.database.files import fingerprint as database_fingerprint
from vantage_engine.linking.cells import LOW_CARDINALITY, Cells, Members, Run, literal_texts, read_cells, reading
from vantage_engine.linking.model import Word
from vantage_engine.linking.tokens import fold, split_words, stem_key
from vantage_engine.paths import cache_dir as default_cache_dir
from vantage_engine.schema.model import Schema

FORMAT = 5
"""Raise when the tables below or the stemmer change: old files are then built anew."""

MAX_PHRASE = 10
"""Cells of more words are found only as a whole."""

_ABANDONED_SECONDS = 3600.0

_TABLES = """
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT);
CREATE TABLE cell(id INTEGER PRIMARY KEY, text TEXT, stems TEXT, words INTEGER, columns TEXT, initials TEXT);
CREATE TABLE word(stem TEXT, cell INTEGER, PRIMARY KEY(stem, cell)) WITHOUT ROWID;
CREATE TABLE vocabulary(stem TEXT PRIMARY KEY, spelled TEXT, block TEXT, cells INTEGER) WITHOUT ROWID;
CREATE TABLE member(col INTEGER PRIMARY KEY, texts TEXT, repeated INTEGER);
"""
_INDEXES = """
CREATE INDEX cell_stems ON cell(stems);
CREATE INDEX cell_initials ON cell(initials) WHERE initials IS NOT NULL;
CREATE INDEX vocabulary_block ON vocabulary(block);
"""
_COMPLETED = 200
"""Cells among which the shortest are offered as completions."""
_CELL = "SELECT c.text, c.stems, c.words, c.columns FROM"


@dataclass(frozen=True, slots=True)
class Cell:
    """One distinct value: its text as stored, the stems of its words, and the columns that hold it."""

    text: str
    stems: str
    words: int
    columns: tuple[int, ...]


class ValueIndex:
    """Lookups over the cells of one database. Make one with `open_or_build`, `build` or `of_values`."""

    on_disk = False
    """Whether it is kept for the next time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.Lock()
        rows = self._rows("SELECT col, texts, repeated FROM member ORDER BY col")
        self.members = {column: Members(tuple(json.loads(texts)), bool(repeated)) for column, texts, repeated in rows}
        """All values of the columns with at most `LOW_CARDINALITY` of them, by column."""

    @classmethod
    def open_or_build(
        cls, path: Path | str, schema: Schema, cache_dir: Path | None = None, run: Run | None = None
    ) -> ValueIndex:
        """The index of this database as it is now: from the cache where it fits, else built and kept there."""
        path = Path(path)
        found = cls.kept(path, schema, cache_dir) or cls.build_kept(path, schema, cache_dir, run)
        return found or cls.build(path, schema, run=run)

    @classmethod
    def kept(
        cls, path: Path, schema: Schema, cache_dir: Path | None = None, *, of_any_state: bool = False
    ) -> ValueIndex | None:
        """The kept index of this database as it is now, or (`of_any_state`) as it was; None where there is none."""
        return cls._load(
            index_path(path, schema, cache_dir),
            (lambda mark: _fits(mark, schema)) if of_any_state else fingerprint(path, schema).__eq__,
        )

    @classmethod
    def build_kept(
        cls, path: Path, schema: Schema, cache_dir: Path | None = None, run: Run | None = None
    ) -> ValueIndex | None:
        """Builds the index aside and puts it in its place; None where the cache cannot be written."""
        kept, mark = index_path(path, schema, cache_dir), fingerprint(path, schema)
        try:
            kept.parent.mkdir(parents=True, exist_ok=True)
            _sweep(kept)
            handle, name = tempfile.mkstemp(dir=kept.parent, prefix=kept.stem, suffix=".tmp")
            os.close(handle)
        except OSError:
            return None
        aside = Path(name)
        try:
            cls.build(path, schema, run=run, target=aside, mark=mark).close()
            os.replace(aside, kept)
        except (OSError, sqlite3.Error):
            return None
        finally:
            aside.unlink(missing_ok=True)
        return cls._load(kept, mark.__eq__)

    @classmethod
    def _load(cls, kept: Path, fits: Callable[[str], bool]) -> ValueIndex | None:
        """The kept index, or None where it is missing, corrupt or does not fit."""
        if not kept.is_file():
            return None
        connection = sqlite3.connect(
            f"{kept.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False
        )
        with contextlib.suppress(sqlite3.Error, ValueError, TypeError):  # damage shows in SQLite or in the JSON
            mark = connection.execute("SELECT value FROM meta WHERE key = 'fingerprint'").fetchone()
            if mark and isinstance(mark[0], str) and fits(mark[0]):
                found = cls(connection)
                found.on_disk = True
                return found
        connection.close()
        return None

    @classmethod
    def build(
        cls, path: Path | str, schema: Schema, *, run: Run | None = None, target: Path | None = None, mark: str = ""
    ) -> ValueIndex:
        """Read the database's cells into `target`, or into memory."""
        with contextlib.ExitStack() as stack:
            reader = run if run is not None else stack.enter_context(reading(Path(path)))
            cells, members = read_cells(schema, reader)
        return cls._store(cells, members, target, mark)

    @classmethod
    def of_values(cls, values: dict[int, Iterable[str | int | float]]) -> ValueIndex:
        """An index in memory over the given values of each column: for tests and made-up databases."""
        cells: Cells = defaultdict(list)
        members: dict[int, Members] = {}
        for column, given in values.items():
            held = list(given)
            texts = literal_texts(held)
            for text in texts:
                cells[text].append(column)
            if 0 < len(texts) <= LOW_CARDINALITY:
                members[column] = Members(tuple(texts), len(held) > len(texts))
        return cls._store(cells, members, None, "")

    @classmethod
    def _store(cls, cells: Cells, members: dict[int, Members], target: Path | None, mark: str) -> ValueIndex:
        connection = sqlite3.connect(target or ":memory:", check_same_thread=False)
        connection.executescript(_TABLES)
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
                    vocabulary.setdefault(stem, [stem, spelled, f"{spelled[:1]}{len(spelled)}", 0])[3] += 1
            connection.executemany("INSERT INTO vocabulary VALUES (?, ?, ?, ?)", vocabulary.values())
            rows = [(column, json.dumps(kept.texts), kept.repeated) for column, kept in members.items()]
            connection.executemany("INSERT INTO member VALUES (?, ?, ?)", rows)
            connection.execute("INSERT INTO meta VALUES ('fingerprint', ?)", (mark,))
        connection.executescript(_INDEXES)
        return cls(connection)

    @property
    def empty(self) -> bool:
        """Whether the database holds no value that a question could name."""
        return not self._rows("SELECT 1 FROM cell LIMIT 1")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def phrases(self, keys: Iterable[str]) -> dict[str, list[Cell]]:
        """Cells whose words have exactly these stems, by stem key."""
        found: dict[str, list[Cell]] = defaultdict(list)
        for cell in self._cells(f"{_CELL} json_each(?) j JOIN cell c ON c.stems = j.value", json.dumps(list(keys))):
            found[cell.stems].append(cell)
        return found

    def frequencies(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many cells each of these stems occurs; absent stems are left out."""
        sql = "SELECT v.stem, v.cells FROM json_each(?) j JOIN vocabulary v ON v.stem = j.value"
        return dict(self._rows(sql, json.dumps(list(stems))))

    def holding(self, stems: Iterable[str], limit: int = 400) -> list[Cell]:
        """Cells that hold one of these stems among their words."""
        holders = "SELECT w.cell FROM json_each(?) j JOIN word w ON w.stem = j.value LIMIT ?"
        return self._cells(f"{_CELL} cell c WHERE c.id IN ({holders})", json.dumps(list(stems)), limit)

    def similar_words(self, word: str) -> list[tuple[str, str]]:
        """(spelling, stem) of the cells' words that begin alike and are about as long: what a slip may have meant."""
        blocks = [f"{word[:1]}{n}" for n in range(len(word) - 2, len(word) + 3)]
        sql = "SELECT v.spelled, v.stem FROM json_each(?) j JOIN vocabulary v ON v.block = j.value LIMIT 2000"
        return self._rows(sql, json.dumps(blocks))

    def with_initials(self, initials: str, limit: int = 3) -> list[Cell]:
        """Cells of several words with these initials (`us`: United States)."""
        return self._cells(f"{_CELL} cell c WHERE c.initials = ? LIMIT ?", initials, limit)

    def beginning(self, root: str, limit: int = 20) -> list[Cell]:
        """Cells of one word whose stem begins so."""
        sql = f"{_CELL} cell c WHERE c.stems >= ? AND c.stems < ? AND c.words = 1 LIMIT ?"
        return self._cells(sql, root, root + "\U0010ffff", limit)

    def completing(self, text: str, limit: int = 8) -> list[Cell]:
        """Cells that begin with this text, then those of which a later word does, whatever the case; short ones first.

        Looks at cells until enough are found: for completion while somebody types, on a thread that may wait. None
        where the index has been closed meanwhile.
        """
        if not text.strip():
            return []
        start = "".join(f"\\{sign}" if sign in "\\%_" else sign for sign in text)
        found: dict[str, Cell] = {}
        with contextlib.suppress(sqlite3.ProgrammingError):
            for pattern in (f"{start}%", f"% {start}%"):
                sql = f"{_CELL} cell c WHERE c.text LIKE ? ESCAPE '\\' LIMIT {_COMPLETED}"
                cells = sorted(self._cells(sql, pattern), key=lambda cell: (len(cell.text), cell.text))
                found |= {cell.text: cell for cell in cells if cell.text not in found}
                if len(found) >= limit:
                    break
        return list(found.values())[:limit]

    def _cells(self, sql: str, *parameters: Any) -> list[Cell]:
        rows = self._rows(sql, *parameters)
        return [Cell(text, stems, words, tuple(json.loads(columns))) for text, stems, words, columns in rows]

    def _rows(self, sql: str, *parameters: Any) -> list[Any]:
        with self._lock:
            return self._connection.execute(sql, parameters).fetchall()


def index_path(path: Path, schema: Schema, cache_dir: Path | None = None) -> Path:
    """Where the index of this database is kept."""
    name = hashlib.sha256(f"{path.resolve()}\0{_schema_mark(schema)}".encode("utf-8", "surrogateescape")).hexdigest()
    return (cache_dir or default_cache_dir()) / "values" / f"{name[:32]}.sqlite"


def fingerprint(path: Path, schema: Schema) -> str:
    """Changes whenever the database, its write-ahead log, the schema or the format of the index does."""
    return f"{FORMAT}-{database_fingerprint(path)}-{_schema_mark(schema)}"


def _fits(mark: str, schema: Schema) -> bool:
    """Whether an index with this fingerprint is of some state of a database with this schema, in this format."""
    return mark.startswith(f"{FORMAT}-") and mark.endswith(f"-{_schema_mark(schema)}")


def _sweep(kept: Path) -> None:
    """Removes what builds of this index left that were killed long ago."""
    for left in kept.parent.glob(f"{kept.stem}*.tmp"):
        with contextlib.suppress(OSError):
            if abs(time.time() - left.stat().st_mtime) > _ABANDONED_SECONDS:
                left.unlink()


def _schema_mark(schema: Schema) -> str:
    items = [[t.name for t in schema.tables], [(c.table, c.name, c.affinity) for c in schema.columns]]
    return hashlib.sha256(json.dumps(items).encode()).hexdigest()


def _initials(words: Sequence[Word]) -> str | None:
    """Initials of a cell of two to five capitalised words."""
    if 2 <= len(words) <= 5 and all(word.text[0].isupper() for word in words):
        return "".join(word.stem[0] for word in words)
    return None
