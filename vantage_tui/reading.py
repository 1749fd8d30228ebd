"""The rows of a result as a grid sees them: any row by its number, of which only some pages are kept.

A `Reading` never asks the database: `missing` names the page to fetch, `take` files one that was fetched. It holds at
most `KEPT` pages, those used last, and of a long cell only its beginning, so a result of any size costs bounded memory.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any, Protocol

from vantage_engine.database.paging import Page, View

PAGE = 200
"""Rows of a page."""
KEPT = 50
"""Pages."""
LONGEST = 300
"""Characters, or bytes of a blob, of a cell that are kept; the whole of it is read again when it is wanted."""


class Query(Protocol):
    """What is read: `vantage_engine.database.paging.PagedQuery`."""

    sql: str
    view: View
    columns: tuple[str, ...]

    def page(self, start: int, count: int) -> Page: ...
    def count(self) -> int: ...
    def cancel(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Clipped:
    """The beginning of a long cell, and how long it is."""

    head: str | bytes
    length: int


class Reading:
    """Rows of one query, as far as they are known."""

    def __init__(self, query: Query, first: Page) -> None:
        self.query = query
        self.columns = first.columns
        self.seconds = first.seconds
        self.changed = False
        self.total: int | None = None
        """How many rows there are, once that is known."""
        self.known = 0
        """Rows that are known to be there."""
        self._pages: OrderedDict[int, list[tuple[Any, ...]]] = OrderedDict()
        self._wanted: int | None = None
        self.take(first)

    @property
    def open_end(self) -> bool:
        """Whether there are rows beyond those that are known."""
        return self.total is None

    def row(self, number: int) -> tuple[Any, ...] | None:
        """A row, or None where it has to be fetched; then its page is what is `missing`."""
        page = self._pages.get(number // PAGE)
        if page is None or number % PAGE >= len(page):
            self._wanted = number // PAGE
            return None
        self._pages.move_to_end(number // PAGE)
        return page[number % PAGE]

    def want_more(self) -> None:
        """Ask for what follows the rows that are known."""
        if self.open_end:
            self._wanted = self.known // PAGE

    def missing(self) -> tuple[int, int] | None:
        """Start and length of what is to be fetched now; None when nothing is."""
        if self._wanted is None:
            return None
        start = self._wanted * PAGE + len(self._pages.get(self._wanted, ()))
        end = (self._wanted + 1) * PAGE if self.total is None else min((self._wanted + 1) * PAGE, self.total)
        if start >= end:
            self._wanted = None
            return None
        return start, end - start

    def take(self, page: Page) -> None:
        """File a page that was fetched; one that begins in the middle of ours continues what is there."""
        number, skipped = divmod(page.start, PAGE)
        held = self._pages.setdefault(number, [])
        if len(held) == skipped:
            held.extend(tuple(map(clip, row)) for row in page.rows)
        self._pages.move_to_end(number)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        end = page.start + len(page.rows)
        self.known = max(self.known, end)
        if not page.more:
            self.total = self.known = end  # also where rows went since they were counted
        elif self.total is not None and self.total <= end:
            self.total = None
        self.changed |= page.changed
        if self._wanted == number and (len(held) >= PAGE or not page.more):
            self._wanted = None

    def counted(self, total: int) -> None:
        """Somebody counted the rows."""
        if self.total is None and total >= self.known:
            self.total = self.known = total

    def give_up(self) -> None:
        """Nothing is to be fetched now."""
        self._wanted = None

    @property
    def held(self) -> int:
        """Rows in memory."""
        return sum(map(len, self._pages.values()))


def clip(value: Any) -> Any:
    """A value, or the beginning of one that is long."""
    if isinstance(value, (str, bytes)) and len(value) > LONGEST:
        return Clipped(value[:LONGEST], len(value))
    return value
