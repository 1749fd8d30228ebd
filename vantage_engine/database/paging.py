"""A query whose rows are read a page at a time, forwards or from anywhere, and never all at once.

Going forwards a page continues an open cursor. A cursor that nobody reads would keep other programs from
writing, so it is let go of after `IDLE_SECONDS`; the next page, like a jump or a step back, is found with OFFSET.
Sorting and filtering wrap the query and are SQLite's work, within the sandbox like everything else. Each page has the
deadline of a query. Where the database changed in between, the page says so, since rows may have moved.
"""

from __future__ import annotations

import sqlite3
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.database.tokens import without_end
from vantage_engine.errors import QueryCancelled

IDLE_SECONDS = 2.0
PAGE_BYTES = 8_000_000
"""A page ends early when its values take more; it always holds a row if there is one."""
FILTERED_COLUMNS = 40
"""Columns that a filter looks at: the policy allows a hundred patterns in a statement, and SQLite asks for each twice
where it moves the condition into the query."""
MOST_FILTER = 60
"""Characters of a filter's text: SQLite takes its length times that of the cell."""

_ALL = '"all rows"'
_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class View:
    """How to look at a result: in the order of one column (NULL last), and only rows with `match` in some column."""

    sort: int | None = None
    descending: bool = False
    match: str = ""


AS_IT_IS = View()
"""The rows of the query, all and in its own order."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows `start` and following. `more`: others follow. `changed`: the database is not as at the first page."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    start: int
    more: bool
    seconds: float
    changed: bool = False


class PagedQuery(Sandbox):
    """One query over a connection of its own; `cancel` and `close` from any thread, also while it is counted."""

    def __init__(
        self,
        path: Path | str,
        sql: str,
        *,
        view: View = AS_IT_IS,
        columns: tuple[str, ...] = (),
        limits: Limits = _LIMITS,
        idle_seconds: float = IDLE_SECONDS,
    ) -> None:
        """`columns` are those of the result, as its first page told them: a view needs them."""
        super().__init__(path, limits)
        self.sql = sql
        self.view = view
        self.columns = columns
        self._idle_seconds = idle_seconds
        self._cursor: sqlite3.Cursor | None = None
        self._at = 0
        self._held: tuple[Any, ...] | None = None  # read to know whether there is more
        self._changed = False
        self._timer: threading.Timer | None = None
        self._counter: Sandbox | None = None

    @property
    def idle(self) -> bool:
        """Whether no cursor is open, so that nobody who wants to write has to wait."""
        return self._cursor is None

    def page(self, start: int, count: int) -> Page:
        """Up to `count` rows from `start` on; raises a `QueryError` or a `DatabaseError`."""
        began = time.monotonic()
        self._stop_timer()
        with self._attempt(self.limits, self.sql):
            try:
                if self._cursor is None or self._at != start:
                    self._seek(start)
                rows, more = self._read(count)
            except BaseException:
                self._drop()
                raise
            self._at = start + len(rows)
        if more:
            self._timer = threading.Timer(self._idle_seconds, self.rest)
            self._timer.daemon = True
            self._timer.start()
        return Page(self.columns, rows, start, more, time.monotonic() - began, self._changed)

    def count(self) -> int:
        """How many rows there are; takes as long as running the query to its end, and hinders no page meanwhile."""
        inner, parameters = self._arranged()
        with Sandbox(self.path, self.limits) as counter:
            with self._swap:
                if self._closed:
                    raise QueryCancelled("The result is closed.")
                self._counter = counter
            try:
                return int(counter.run(f"SELECT count(*) FROM ({inner})", parameters=parameters).rows[0][0])
            finally:
                with self._swap:
                    self._counter = None

    def rest(self) -> None:
        """Let go of the cursor; the next page finds its place again."""
        with self._turn:
            self._drop()

    def cancel(self) -> None:
        super().cancel()
        with self._swap:
            counter = self._counter
        if counter is not None:
            counter.cancel()

    def close(self) -> None:
        self._stop_timer()
        with self._swap:
            self._closed = True
        self.cancel()
        self.rest()
        super().close()

    # Within an attempt

    def _seek(self, start: int) -> None:
        self._drop()
        sql, parameters = self._arranged()
        if start:
            sql, parameters = f"SELECT * FROM ({sql}) LIMIT -1 OFFSET ?", (*parameters, start)
        self._cursor = self._execute(sql, parameters)
        self.columns = self.columns or tuple(d[0] for d in self._cursor.description or ())

    def _arranged(self) -> tuple[str, tuple[Any, ...]]:
        """The query as the view wants it."""
        view, sql = self.view, without_end(self.sql)
        if view == AS_IT_IS:
            return sql, ()
        names = [f"c{number}" for number in range(len(self.columns))]
        wrapped = f"WITH {_ALL}({', '.join(names)}) AS ({sql}) SELECT * FROM {_ALL}"
        parameters: tuple[Any, ...] = ()
        if view.match:
            wrapped += " WHERE " + _any([f"{name} LIKE ?1 ESCAPE '\\'" for name in names[:FILTERED_COLUMNS]])
            parameters = (_pattern(view.match[:MOST_FILTER]),)
        if view.sort is not None:
            name = names[view.sort]
            wrapped += f" ORDER BY {name} IS NULL, {name} COLLATE NOCASE{' DESC' if view.descending else ''}"
        return wrapped, parameters

    def _read(self, count: int) -> tuple[tuple[tuple[Any, ...], ...], bool]:
        assert self._cursor is not None
        rows: list[tuple[Any, ...]] = []
        size = 0
        held, self._held = self._held, None
        while True:
            row = held if held is not None else next(self._cursor, None)
            held = None
            if row is None:
                self._drop()
                return tuple(rows), False
            if self._must_stop():
                raise sqlite3.OperationalError("interrupted")
            size += sum(len(value) if isinstance(value, (str, bytes)) else 8 for value in row)
            if rows and (len(rows) >= count or size > PAGE_BYTES):
                self._held = row
                return tuple(rows), True
            rows.append(row)

    def _drop(self) -> None:
        cursor, self._cursor, self._held = self._cursor, None, None
        if cursor is not None:
            cursor.close()

    def _reconnect(self) -> None:
        self._drop()
        self._changed = True
        super()._reconnect()

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()


def _any(conditions: list[str]) -> str:
    """One of them, as a balanced tree: SQLite bounds the depth of an expression."""
    if len(conditions) == 1:
        return conditions[0]
    half = len(conditions) // 2
    return f"({_any(conditions[:half])} OR {_any(conditions[half:])})"


def _pattern(text: str) -> str:
    for sign in "\\%_":
        text = text.replace(sign, "\\" + sign)
    return f"%{text}%"
