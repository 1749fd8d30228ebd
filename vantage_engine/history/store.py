"""The history of questions: one SQLite file of our own for all databases.

What `record` has returned from is on disk: a kill in the middle of the next write loses nothing. Several apps may write
at once (WAL, and a writer waits for the other). A history that cannot be read or written never stops anything: it goes
on in memory, with what could be read, and `problem` says so in one sentence. Methods may be called from any thread.
"""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from vantage_engine import paths
from vantage_engine.database.files import is_busy

if TYPE_CHECKING:
    import sqlite_utils

VERSION = 1
"""Of the tables below; a file of a later version is left alone."""
_BUSY_SECONDS = 5.0
_MOST = 1000
"""Entries of one search, and of a list."""

T = TypeVar("T")


class Verdict(IntEnum):
    """What the user said of an answer."""

    WRONG = -1
    NONE = 0
    RIGHT = 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One question and the query that answered it."""

    question: str
    sql: str
    """The query that ran last: the model's, an alternative, or the user's."""
    database: str
    """Path of the file, absolute."""
    model_sql: str = ""
    """What the model wrote."""
    rows: int | None = None
    """None where no query ran to its end."""
    truncated: bool = False
    seconds: float = 0.0
    """From the question to its rows."""
    confidence: float = 0.0
    verdict: Verdict = Verdict.NONE
    error: str = ""
    model: str = ""
    asked: str = ""
    """When, in UTC, as ISO 8601."""
    id: int = 0
    """0 until it is recorded."""

    @property
    def edited(self) -> bool:
        """Whether the query is another one than the model's first."""
        return self.sql.strip() != self.model_sql.strip()

    @property
    def is_pair(self) -> bool:
        """Whether question and query are worth learning: called right, or put right and not called wrong."""
        if self.rows is None or self.verdict is Verdict.WRONG:
            return False
        return self.verdict is Verdict.RIGHT or self.edited


@dataclass(frozen=True, slots=True)
class Opened:
    """A database that was opened before."""

    path: str
    last: str
    """When, in UTC, as ISO 8601."""
    questions: int

    @property
    def exists(self) -> bool:
        """Whether there is still a file."""
        return Path(self.path).is_file()


_COLUMNS: dict[str, Any] = {
    "id": int, "asked": str, "database": str, "question": str, "sql": str, "model_sql": str, "rows": int,
    "truncated": int, "seconds": float, "confidence": float, "verdict": int, "error": str, "model": str,
}  # fmt: skip
_CHANGEABLE = frozenset({"sql", "rows", "truncated", "seconds", "verdict", "error"})


class History:
    """The store; a context manager."""

    def __init__(self, path: Path | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        """Opens or makes the file at `path`, by default the user's."""
        self.path = path or paths.history_path()
        self.problem = ""
        """What is wrong with the file, in one sentence; then nothing more is kept beyond this run."""
        self._now = now
        self._lock = threading.Lock()
        try:
            self._db = self._open()
        except (sqlite3.Error, OSError) as error:
            self._db = self._in_memory(error)

    @classmethod
    def in_memory(cls) -> History:
        """A history that lasts as long as it is open, for who wants none on disk."""
        return cls(Path(":memory:"))

    def __enter__(self) -> History:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file; a second time, does nothing."""
        with self._lock:
            self._db.close()

    # -- writing -----------------------------------------------------------------------------------------------------

    def record(self, entry: Entry) -> Entry:
        """The entry with its number and time, on disk."""
        entry = replace(entry, asked=entry.asked or self._stamp())
        row = {name: _storable(value) for name, value in asdict(entry).items() if name != "id"}
        number: Any = self._write(lambda db: db.table("question").insert(row, pk="id").last_pk)
        return replace(entry, id=number)

    def change(self, entry: Entry, **changes: Any) -> Entry:
        """The entry as it is now known: another query that ran, or a verdict."""
        if not changes.keys() <= _CHANGEABLE:
            raise ValueError(f"these never change: {sorted(changes.keys() - _CHANGEABLE)}")

        def update(db: sqlite_utils.Database) -> None:
            with db.conn:
                sets = ", ".join(f"{name} = :{name}" for name in changes)
                values = {name: _storable(value) for name, value in changes.items()}
                db.conn.execute(f"UPDATE question SET {sets} WHERE id = :id", {**values, "id": entry.id})

        if changes:
            self._write(update)
        return replace(entry, **changes)

    def opened(self, database: Path) -> None:
        """Remember that this database was opened now."""
        row = {"path": _storable(str(database.absolute())), "last": self._stamp()}
        self._write(lambda db: db.table("opened").upsert(row, pk="path"))

    # -- reading -----------------------------------------------------------------------------------------------------

    def search(self, words: str = "", *, database: str | None = None, limit: int = _MOST) -> list[Entry]:
        """Entries that hold each of the words in question, query or database, newest first."""
        conditions, parameters = [], []
        for word in words.split():
            conditions.append("instr(lower(question || char(10) || sql || char(10) || database), lower(?))")
            parameters.append(word)
        if database is not None:
            conditions.append("database = ?")
            parameters.append(database)
        where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
        query = f"SELECT * FROM question {where} ORDER BY id DESC LIMIT ?"
        return self._entries(query, [*parameters, min(limit, _MOST)])

    def pairs(self) -> Iterator[Entry]:
        """What training can learn from, oldest first; of one question about one database only the newest answer."""
        newest: dict[tuple[str, str], Entry] = {}
        for entry in self._entries("SELECT * FROM question ORDER BY id", []):
            key = entry.database, " ".join(entry.question.split()).lower()
            if entry.verdict is not Verdict.NONE or entry.edited:
                newest.pop(key, None)
                newest[key] = entry
        yield from (entry for entry in newest.values() if entry.is_pair)

    def recent_databases(self, limit: int = 20) -> list[Opened]:
        """Databases that were opened, the last first."""
        query = """
            SELECT path, last, (SELECT count(*) FROM question WHERE database = path) FROM opened
            ORDER BY last DESC, path LIMIT ?
        """
        return [Opened(*row) for row in self._read(query, [limit])]

    # -- the file ----------------------------------------------------------------------------------------------------

    def _stamp(self) -> str:
        return self._now().isoformat(timespec="milliseconds")

    def _open(self) -> sqlite_utils.Database:
        """The file. What sets it up does not wait for others by itself (it could deadlock), so this tries again."""
        if str(self.path) == ":memory:":
            return _prepared(_connect(":memory:"))
        self.path.parent.mkdir(parents=True, exist_ok=True)
        give_up = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                return self._open_once()
            except sqlite3.Error as error:
                if not is_busy(error) or time.monotonic() > give_up:
                    raise
                time.sleep(0.01)

    def _open_once(self) -> sqlite_utils.Database:
        connection = _connect(str(self.path))
        try:
            found = connection.execute("PRAGMA user_version").fetchone()[0]
            if found > VERSION:
                raise sqlite3.NotSupportedError("it was written by a newer Vantage")
            connection.execute("PRAGMA journal_mode=WAL")
            with contextlib.suppress(OSError):
                self.path.chmod(0o600)  # questions are nobody else's business
            return _prepared(connection)
        except BaseException:
            connection.close()
            raise

    def _in_memory(self, error: Exception, old: sqlite_utils.Database | None = None) -> sqlite_utils.Database:
        reason = getattr(error, "strerror", None) or str(error)
        self.problem = f"The history cannot be kept in {self.path} ({reason}); questions are remembered until you quit."
        connection = _connect(":memory:")
        if old is not None:
            with contextlib.suppress(sqlite3.Error):
                old.conn.backup(connection)
            with contextlib.suppress(sqlite3.Error):
                old.close()
        return _prepared(connection)

    def _write(self, work: Callable[[sqlite_utils.Database], T]) -> T:
        with self._lock:
            try:
                return work(self._db)
            except (sqlite3.Error, OSError) as error:
                if self.problem:
                    raise
                self._db = self._in_memory(error, self._db)
                return work(self._db)

    def _read(self, query: str, parameters: list[Any]) -> list[Any]:
        with self._lock:
            try:
                return self._db.conn.execute(query, [_storable(each) for each in parameters]).fetchall()
            except sqlite3.Error as error:
                if self.problem:
                    raise
                self._db = self._in_memory(error, self._db)
                return []

    def _entries(self, query: str, parameters: list[Any]) -> list[Entry]:
        names = list(_COLUMNS)
        wanted = query.replace("SELECT *", f"SELECT {', '.join(names)}", 1)
        return [_entry(dict(zip(names, row, strict=True))) for row in self._read(wanted, parameters)]


def _connect(name: str) -> sqlite3.Connection:
    return sqlite3.connect(name, timeout=_BUSY_SECONDS, check_same_thread=False)


def _prepared(connection: sqlite3.Connection) -> sqlite_utils.Database:
    import sqlite_utils  # 240 ms that the app's first paint need not wait for

    db = sqlite_utils.Database(connection, execute_plugins=False)
    db.table("question").create(_COLUMNS, pk="id", if_not_exists=True)
    db.table("opened").create({"path": str, "last": str}, pk="path", if_not_exists=True)
    if connection.execute("PRAGMA user_version").fetchone()[0] < VERSION:
        connection.execute(f"PRAGMA user_version={VERSION}")
    return db


def _storable(value: Any) -> Any:
    """The value without what is no Unicode: a file's name, or what was pasted, may hold broken bytes."""
    return value.encode("utf-8", "backslashreplace").decode("utf-8") if isinstance(value, str) else value


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(**(row | {"truncated": bool(row["truncated"]), "verdict": Verdict(row["verdict"])}))
