"""The only place that runs a query on a user's database.

A `Sandbox` runs one reading statement at a time, within limits, and guarantees that neither the file nor
its folder changes. Three layers, each enough for ordinary mistakes: the file is opened read-only, SQLite's own limits
bound what one step may build, and an authorizer refuses everything that is not on the lists below while the
statement is compiled. Reading `sqlite_master` is allowed: it only repeats what the file says about itself.

Deadline, memory and `cancel()` are looked at between SQLite's steps. One function call is one step: the size of its
arguments, and so its time, is bounded by `Limits.cell_bytes`, and functions that would still take long are replaced
(`functions.py`). SQLite's own memory is capped (`connection.HEAP_BYTES`): an allocation beyond it fails,
and the query with it. `memory_bytes` catches growth that SQLite does not count (some builds count nothing).
"""

from __future__ import annotations

import contextlib
import resource
import sqlite3
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from vantage_engine.database import functions
from vantage_engine.database.connection import open_readonly
from vantage_engine.database.files import FAILURES, cannot_open, explain_failure, is_busy, reason_of, stamp
from vantage_engine.database.places import find_place
from vantage_engine.database.policy import Policy, first_word, install_limits
from vantage_engine.errors import QueryCancelled, QueryError, QueryRefused, QueryTimeout, VantageError

_STEPS_PER_LOOK = 200
_MEMORY_LOOK_SECONDS = 0.02
_BUSY_SECONDS = 2.0
_BUSY_SLICE = 0.05  # SQLite's own wait for a lock does not hear `cancel()`


@dataclass(frozen=True)
class Limits:
    """What one query may use; `cell_bytes` also bounds every intermediate value and sorted row.

    `memory_bytes` is the growth of the whole process while the query runs: a bound for runaway sorts.
    """

    seconds: float = 10.0
    rows: int = 1000
    cell_bytes: int = 1_000_000
    total_bytes: int = 64_000_000
    memory_bytes: int = 1_500_000_000


@dataclass(frozen=True)
class Result:
    """`truncated`: more rows existed than `Limits.rows`, or their bytes ran out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool
    seconds: float


class Sandbox:
    """A read-only window on one database file; one query at a time, `cancel()` from any thread."""

    def __init__(self, path: Path | str, limits: Limits = Limits()) -> None:
        self.path = Path(path)
        self.limits = limits
        self._turn = threading.Lock()
        self._swap = threading.Lock()  # `cancel()` must not touch a connection that is being closed
        self._deadline = self._memory_ceiling = self._next_memory_look = float("inf")
        self._out_of_memory = False
        self._cancelled = False
        self._running = False
        self._closed = False
        self._stamp: tuple[int, ...] = ()
        self._connect()

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def notice(self) -> str:
        """What the user should know about the rows they see; empty when nothing."""
        if not self._connection.without_wal:
            return ""
        return f"The newest changes, in {self.path.name}-wal, are not read: its folder is read-only."

    def check(self, sql: str) -> None:
        """Compile the query without running it; raises what `run` would raise for its text."""
        with self._attempt(self.limits, sql):
            try:
                self._execute("EXPLAIN " + sql, ()).close()
            except sqlite3.ProgrammingError as error:
                if "binding" not in str(error):  # compiled, only its parameters are missing
                    raise

    def run(
        self, sql: str, *, limits: Limits | None = None, parameters: Sequence[Any] | Mapping[str, Any] = ()
    ) -> Result:
        """Run one reading statement; raises a `QueryError` or a `DatabaseError`."""
        limits = limits or self.limits
        start = time.monotonic()
        with self._attempt(limits, sql):
            cursor = self._execute(sql, parameters)
            try:
                rows, truncated = self._fetch(cursor, limits)
                columns = tuple(d[0] for d in cursor.description or ())
            finally:
                cursor.close()
        return Result(columns, tuple(rows), truncated, time.monotonic() - start)

    def cancel(self) -> None:
        """Stop the query that is running; nothing happens when none is."""
        with self._swap:
            if self._running:
                self._cancelled = True
                self._connection.interrupt()

    def close(self) -> None:
        self.cancel()
        with self._turn, self._swap:
            self._closed = True
            self._connection.close()

    # -- one attempt -------------------------------------------------------------------------------------------------

    @contextlib.contextmanager
    def _attempt(self, limits: Limits, sql: str) -> Iterator[None]:
        """Everything around a statement: the turn, the deadline, and errors in the house's words."""
        _check_text(sql)
        with self._turn:
            if self._closed:
                raise QueryError("The database is closed.", "Open it again.")
            with self._swap:
                self._cancelled, self._running = False, True
            try:
                self._start_clock(limits)
                if stamp(self.path) != self._stamp:
                    self._reconnect()
                install_limits(self._connection, limits.cell_bytes)
                self._policy.start()
                yield
                self._raise_if_stopped(limits, None)
            except (sqlite3.Error, sqlite3.Warning, MemoryError, OverflowError, ValueError) as error:
                self._raise_if_stopped(limits, error)
                raise self._translate(error, limits, sql) from error
            finally:
                self._running = False

    def _execute(self, sql: str, parameters: Sequence[Any] | Mapping[str, Any]) -> sqlite3.Cursor:
        give_up = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                return self._connection.execute(sql, parameters)
            except sqlite3.OperationalError as error:
                if not is_busy(error) or self._must_stop() or time.monotonic() > give_up:
                    raise

    def _fetch(self, cursor: sqlite3.Cursor, limits: Limits) -> tuple[list[tuple[Any, ...]], bool]:
        rows: list[tuple[Any, ...]] = []
        size = 0
        for row in cursor:
            size += sum(len(v) if isinstance(v, (str, bytes)) else 8 for v in row)
            if len(rows) == limits.rows or size > limits.total_bytes:
                return rows, True
            if self._must_stop():
                raise sqlite3.OperationalError("interrupted")
            rows.append(row)
        return rows, False

    def _start_clock(self, limits: Limits) -> None:
        now = time.monotonic()
        self._deadline = now + limits.seconds
        self._next_memory_look = now + _MEMORY_LOOK_SECONDS
        self._memory_ceiling = _peak_memory() + limits.memory_bytes
        self._out_of_memory = False

    def _must_stop(self) -> bool:
        now = time.monotonic()
        if now > self._next_memory_look:
            self._next_memory_look = now + _MEMORY_LOOK_SECONDS
            self._out_of_memory = _peak_memory() > self._memory_ceiling
        return self._cancelled or now > self._deadline or self._out_of_memory

    def _raise_if_stopped(self, limits: Limits, error: BaseException | None) -> None:
        if self._cancelled:
            raise QueryCancelled("The query was cancelled.", "Run it again when you like.") from error
        if error is None:
            return
        if self._out_of_memory:
            raise QueryError(
                f"The query was stopped: it needed more than {limits.memory_bytes / 1e9:g} GB of memory.",
                "Join or sort fewer rows.",
            ) from error
        if time.monotonic() > self._deadline:
            raise QueryTimeout(
                f"The query was stopped after {limits.seconds:g} seconds.",
                "Ask for less at once, or allow more time.",
            ) from error

    def _translate(self, error: Exception, limits: Limits, sql: str) -> VantageError:
        if self._policy.refused is not None:
            return QueryRefused(f"The query may not {self._policy.refused}.", "Only reading is allowed here.")
        if (failure := explain_failure(self.path, error)) is not None:
            return failure
        if getattr(error, "sqlite_errorcode", 0) in (sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_AUTH):
            # Neither we nor the policy: Ctrl-C arrived inside one of our callbacks, and sqlite3 swallowed it.
            return QueryCancelled("The query was cancelled.", "Run it again when you like.")
        message = reason_of(error)
        if "one statement at a time" in message:
            return QueryRefused("The text holds several statements.", "Run one statement at a time.")
        if "too big" in message:
            return QueryError(
                f"A value or row of the query is larger than {limits.cell_bytes:,} bytes.",
                "Leave large columns (documents, pictures) out of the query.",
            )
        if isinstance(error, MemoryError):
            return QueryError("The query is too large to run, or needs too much memory.", "Simplify it or split it.")
        if message == functions.FAILED:
            return QueryError("The query reads text that is not valid UTF-8.", "Leave that column out of functions.")
        failure_of_query = QueryError(
            f"{message[:1].upper()}{message[1:]}.", "Check the names and the syntax of the query."
        )
        failure_of_query.place = find_place(sql, message, self._complaint)
        return failure_of_query

    def _complaint(self, sql: str) -> str:
        """What SQLite says about a text when it compiles it; empty when nothing."""
        try:
            self._connection.execute("EXPLAIN " + sql).close()
        except (sqlite3.Error, sqlite3.Warning) as error:
            return reason_of(error)
        return ""

    # -- the connection ----------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        connection = open_readonly(self.path, busy_seconds=_BUSY_SECONDS)
        try:
            self._stamp = stamp(self.path)
            self._policy = Policy(connection, self._must_stop)
            connection.execute(f"PRAGMA busy_timeout={int(_BUSY_SLICE * 1000)}")
        except BaseException as error:
            connection.close()
            if isinstance(error, FAILURES):
                raise cannot_open(self.path, error) from error
            raise
        connection.set_progress_handler(self._must_stop, _STEPS_PER_LOOK)
        connection.set_authorizer(self._policy.authorize)
        self._connection = connection

    def _reconnect(self) -> None:
        """The file was replaced, or written while we read it as immutable."""
        with self._swap:
            self._connection.close()
            self._stamp = ()  # stays so, and is tried again, when the file cannot be opened now
            self._connect()


def _peak_memory() -> int:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def _check_text(sql: str) -> None:
    word = first_word(sql)
    if not word:
        raise QueryError("There is no query in the text.", "Write a SELECT statement.")
    if word not in ("SELECT", "WITH", "VALUES"):
        raise QueryRefused(f"A query may not start with {word[:20]!r}.", "Only SELECT, WITH and VALUES are allowed.")
    if "\0" in sql or any("\ud800" <= c <= "\udfff" for c in sql):
        raise QueryError("The query contains a character that SQLite cannot read.", "Remove NUL and broken characters.")
