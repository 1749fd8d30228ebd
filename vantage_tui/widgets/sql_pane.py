"""The query: read-only, in colour, growing while the model writes it.

`stream` may be called as often as the model likes: it repaints at most once per `interval`, with the newest text, so a
slow line is not flooded. `show` is final and immediate.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.timer import Timer
from textual.widgets import Static

from vantage_tui import text


class SqlPane(VerticalScroll):
    """A scrolling pane with one query in it."""

    BORDER_TITLE = "SQL"

    def __init__(self, *, interval: float, id: str | None = None) -> None:
        super().__init__(id=id)
        self.sql = ""
        """The query as it is painted."""
        self.interval = interval
        self._newest = ""
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="sql-text")

    def stream(self, sql: str) -> None:
        """Show an unfinished query, now or when the interval has passed."""
        self._newest = sql
        if self._timer is None:
            self._paint(sql)
            self.scroll_end(animate=False)
            self._timer = self.set_timer(self.interval, self._catch_up)

    def show(self, sql: str) -> None:
        """Show a query whole, and nothing that was streamed before."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._newest = sql
        self._paint(sql)
        self.scroll_home(animate=False)

    def _catch_up(self) -> None:
        self._timer = None
        if self._newest != self.sql:
            self.stream(self._newest)

    def _paint(self, sql: str) -> None:
        self.sql = sql
        self.query_one("#sql-text", Static).update(text.sql(sql))
