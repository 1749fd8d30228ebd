"""The result: a grid whose rows come page by page, or the words that stand in its place (a hint, an error, a wait).

Fetching leaves the event loop, one page at a time, the newest wish first; what belongs to a result that another one
has replaced is thrown away. Sorting and filtering are asked of whoever runs queries, with `Arrange`. The border always
says how many rows there are, or that nobody knows yet.
"""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from vantage_engine.database.paging import FILTERED_COLUMNS, MOST_FILTER, Page, View
from vantage_engine.database.sanitize import clean
from vantage_engine.errors import QueryCancelled, VantageError
from vantage_tui import text
from vantage_tui.actions import Where, bindings
from vantage_tui.reading import Clipped, Query, Reading
from vantage_tui.screens.cell import CellScreen
from vantage_tui.taking import Take
from vantage_tui.threads import in_thread
from vantage_tui.widgets.filter_box import FilterBox
from vantage_tui.widgets.grid import Grid
from vantage_tui.widgets.results import Results

_QUICK = 0.5
"""Seconds: a query whose first page took no longer is counted without being asked."""


class RowsPane(Vertical):
    """A grid under a note and a filter; `show` is what the app calls."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.ROWS)

    class Arrange(Message):
        """The result is to be looked at in another way."""

        def __init__(self, query: Query, view: View) -> None:
            super().__init__()
            self.query = query
            self.view = view

    class Taken(Message):
        """A part of the result is to be copied."""

        def __init__(self, take: Take) -> None:
            super().__init__()
            self.take = take

    class Exported(Message):
        """The result is to be written to a file."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.reading: Reading | None = None
        """The result on show."""
        self._fetching = False
        self._counting = False

    def compose(self) -> ComposeResult:
        yield Static(id="note")
        yield FilterBox("Rows that hold …; Enter applies, Esc shows all", id="filter")
        yield Grid(id="table")

    def on_mount(self) -> None:
        self.grid.display = False

    @property
    def grid(self) -> Grid:
        """The grid, also where it is hidden."""
        return self.query_one(Grid)

    @property
    def filter_box(self) -> FilterBox:
        """Where the filter is typed."""
        return self.query_one(FilterBox)

    # What is shown

    def show(self, query: Query, page: Page) -> None:
        """Show the result of a query, of which the first page is there."""
        former = self.reading
        self.reading = Reading(query, page)
        same = former is not None and former.query.sql == query.sql and former.columns == page.columns
        self.query_one("#note", Static).display = False
        self.grid.display = True
        view = query.view
        if not view.match and not self.filter_box.has_focus:
            self.filter_box.display = False
        self.filter_box.value = clean(view.match)
        mark = (view.sort, "↓" if view.descending else "↑") if view.sort is not None else (-1, "")
        self.grid.show(self.reading, mark=mark, keep=same)
        self._tell()
        if self.reading.open_end and page.seconds <= _QUICK:
            self._count()

    def show_note(self, note: Content | str) -> None:
        """Show words instead of rows."""
        widget = self.query_one("#note", Static)
        widget.update(Content(note) if isinstance(note, str) else note)
        widget.display = True
        self.reading = None
        self.grid.clear()
        self.grid.display = False
        self.filter_box.display = False
        self._tell()

    def show_error(self, error: VantageError, also: str = "") -> None:
        """Show what happened and what to do about it."""
        self.show_note(text.error(error) + Content(f"\n{also}" if also else ""))

    def stop(self) -> bool:
        """Stop fetching and counting; False when nothing was going on."""
        busy = self._fetching or self._counting
        if busy and self.reading is not None:
            self.reading.give_up()
            self.reading.query.cancel()
        return busy

    # Actions

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("sort", "open", "wider", "narrower", "fit", "count", "filter", "take", "export"):
            return self.reading is not None
        return True

    def action_sort(self) -> None:
        """Sort by the cursor's column: upwards, downwards, not at all."""
        if self.reading is None or not self.reading.columns:
            return
        view, column = self.reading.query.view, self.grid.cursor_column
        if view.sort != column:
            self._arrange(View(column, False, view.match))
        elif not view.descending:
            self._arrange(View(column, True, view.match))
        else:
            self._arrange(View(match=view.match))

    def action_filter(self) -> None:
        """Type what rows are to hold."""
        self.filter_box.open()

    @on(FilterBox.Closed)
    def action_unfilter(self) -> None:
        """Close the filter, and show all rows again."""
        self.grid.focus()
        self.filter_box.display = False
        self._match("")

    def action_open(self) -> None:
        """Show the cell under the cursor whole."""
        if self.reading is not None and self.reading.known:
            self.run_worker(self._open(self.reading, self.grid.cursor_row, self.grid.cursor_column), group="cell")

    def action_wider(self) -> None:
        self.grid.widen(1)

    def action_narrower(self) -> None:
        self.grid.widen(-1)

    def action_fit(self) -> None:
        self.grid.fit()

    def action_count(self) -> None:
        """Count the rows, however long it takes."""
        self._count()

    def action_take(self, take: str) -> None:
        """Copy a cell, a row, a column, or all."""
        if self.reading is not None:
            self.post_message(self.Taken(Take(take)))

    def action_export(self) -> None:
        """Write the rows to a file."""
        if self.reading is not None:
            self.post_message(self.Exported())

    # What the parts say

    @on(Input.Submitted, "#filter")
    def _filter(self, event: Input.Submitted) -> None:
        event.stop()
        self.grid.focus()
        self._match(event.value)

    @on(Grid.Wanted)
    def _fetch(self) -> None:
        if not self._fetching and self.reading is not None:
            self._fetching = True
            self.run_worker(self._fetch_missing(), group="rows")

    @on(Grid.Moved)
    def _moved(self) -> None:
        self._tell()

    @on(Grid.Chosen)
    def _chosen(self, event: Grid.Chosen) -> None:
        if event.heading:
            self.action_sort()
        else:
            self.action_open()

    def _match(self, typed: str) -> None:
        if self.reading is None:
            return
        view = self.reading.query.view
        if typed[:MOST_FILTER] != view.match:
            self._arrange(View(view.sort, view.descending, typed[:MOST_FILTER]))

    def _arrange(self, view: View) -> None:
        if self.reading is not None:
            self.post_message(self.Arrange(self.reading.query, view))

    # On other threads

    async def _fetch_missing(self) -> None:
        try:
            while (reading := self.reading) is not None and (missing := reading.missing()) is not None:
                try:
                    page = await in_thread(lambda query=reading.query, at=missing: query.page(*at))  # type: ignore[misc]
                except VantageError as error:
                    reading.give_up()
                    if reading is self.reading and not isinstance(error, QueryCancelled):
                        self.app.notify(clean(f"{error.message} {error.hint}"), severity="error", markup=False)
                    continue
                if reading is self.reading:
                    reading.take(page)
                    if not page.rows and page.more:
                        reading.give_up()
                    self.grid.grow()
                    self._tell()
        finally:
            self._fetching = False

    def _count(self) -> None:
        if not self._counting and self.reading is not None and self.reading.open_end:
            self._counting = True
            self.run_worker(self._count_rows(self.reading), group="count")
            self._tell()

    async def _count_rows(self, reading: Reading) -> None:
        try:
            with suppress(VantageError):  # it takes too long, or was stopped: it stays unknown
                total = await in_thread(reading.query.count)
                if reading is self.reading:
                    reading.counted(total)
                    self.grid.grow()
        finally:
            self._counting = False
            if reading is self.reading:
                self._tell()
            else:
                self._count_again()

    def _count_again(self) -> None:
        if self.reading is not None and self.reading.seconds <= _QUICK:
            self._count()

    async def _open(self, reading: Reading, row: int, column: int) -> None:
        kept = reading.row(row)
        if kept is None:
            return
        value = kept[column]
        if isinstance(value, Clipped):
            try:
                page = await in_thread(lambda: reading.query.page(row, 1))
            except VantageError as error:
                self.app.notify(clean(f"{error.message} {error.hint}"), severity="error", markup=False)
                return
            if not page.rows:
                return
            value = page.rows[0][column]
        self.app.push_screen(CellScreen(reading.columns[column], row, value))

    # The border

    def _tell(self) -> None:
        self.query_ancestor(Results).note("tab-rows", Content(self.summary()) if self.reading is not None else None)

    def summary(self) -> str:
        """How many rows there are and which are seen, the order, the filter, the time."""
        reading = self.reading
        if reading is None:
            return ""
        if reading.open_end:
            count = f"more than {reading.known:,} rows" + (", counting" if self._counting else "")
        else:
            count = "no rows" if reading.total == 0 else "1 row" if reading.total == 1 else f"{reading.total:,} rows"
        if self.grid.cursor_row:
            count = f"row {self.grid.cursor_row + 1:,} of {count.removesuffix(' rows')}"
        parts = [count]
        view = reading.query.view
        if view.match:
            within = f" in the first {FILTERED_COLUMNS} columns" if len(reading.columns) > FILTERED_COLUMNS else ""
            parts.append(f"with ‘{clean(view.match, limit=16)}’{within}")
        if reading.changed:
            parts.append("the database has changed since")
        parts.append(f"{reading.seconds * 1000:,.0f} ms")
        return " · ".join(parts)
