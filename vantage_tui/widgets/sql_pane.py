"""The query: growing while the model writes it, then the user's to change and run.

`stream` may be called as often as the model likes: it repaints at most once per `interval`, with the newest text, so a
slow line is not flooded. `show` is final and immediate. What is on screen is sanitised; what is run is the query as it
was written, unless the user has changed it. Changes are marked in the text and told in words below it.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Static, TextArea

from vantage_engine.database.sanitize import clean
from vantage_engine.errors import QueryError
from vantage_tui import text
from vantage_tui.actions import Where, bindings
from vantage_tui.sql_text import Difference, Span, differences, laid_out
from vantage_tui.widgets.sql_editor import SqlEditor

_SHOWN = 20_000
"""Characters of a query that are shown; a longer one can be run, not edited."""


class SqlPane(Vertical):
    """A `SqlEditor`, and a line that says what was changed in it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.SQL)

    class Run(Message):
        """The query is to be run as it stands."""

        def __init__(self, sql: str, edited: bool) -> None:
            super().__init__()
            self.sql = sql
            self.edited = edited

    def __init__(self, *, interval: float, id: str | None = None) -> None:
        super().__init__(id=id)
        self.interval = interval
        self.original = ""
        """The query as the model wrote it, or whoever else showed it."""
        self._title = "SQL"
        self._newest = ""
        self._error: Span | None = None
        self._timer: Timer | None = None

    def compose(self) -> ComposeResult:
        yield SqlEditor(id="sql-text")
        yield Static(id="sql-changes")

    def on_mount(self) -> None:
        self.query_one("#sql-changes").display = False
        self.border_title = self._title

    @property
    def editor(self) -> SqlEditor:
        """Where the query is edited."""
        return self.query_one(SqlEditor)

    @property
    def sql(self) -> str:
        """The query as it would be run: the original one where nothing was changed."""
        return self.editor.text if self.edited else self.original

    @property
    def edited(self) -> bool:
        """Whether the user has changed the text."""
        return self.editor.text != _shown(self.original)

    # What is shown

    def stream(self, sql: str) -> None:
        """Show an unfinished query, now or when the interval has passed."""
        self._newest = sql
        if self._timer is None:
            self._paint(sql)
            self.editor.read_only = True
            self.editor.scroll_end(animate=False, immediate=True)
            self._timer = self.set_timer(self.interval, self._catch_up)

    def show(self, sql: str, title: str = "SQL") -> None:
        """Show a query whole, and nothing that was streamed before; from now on it can be edited."""
        if self._timer is not None:
            self._timer.stop()
            self._timer = None
        self._newest = sql
        self._title = title
        self._paint(sql)
        self.editor.read_only = len(sql) > _SHOWN
        self.editor.scroll_home(animate=False, immediate=True)

    def mark_error(self, sql: str, error: QueryError) -> None:
        """Mark the place that an error of this query is about, where it is known."""
        if error.place is not None and sql == self.editor.text:
            self._error = Span(*error.place, "error")
            self._mark()
            before = sql[: error.place[0]]
            self.editor.move_cursor((before.count("\n"), len(before) - before.rfind("\n") - 1))

    def add(self, name: str) -> None:
        """Put a name where the cursor is."""
        before = self.editor.get_text_range((0, 0), self.editor.selection.start)
        space = " " if before[-1:].isalnum() else ""
        self.editor.move_cursor(self.editor.replace(space + name, *self.editor.selection).end_location)

    # Actions

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self.is_mounted and bool(self.sql.strip()) if action in ("run", "format") else True

    def action_run(self) -> None:
        """Run the query as it stands."""
        self.post_message(self.Run(self.sql, self.edited))

    def action_format(self) -> None:
        """Lay the query out over lines."""
        try:
            formatted = laid_out(self.sql)
        except QueryError as error:
            self.mark_error(self.sql, error)
            self.app.notify(clean(f"{error.message} {error.hint}"), severity="warning", markup=False)
            return
        end = self.editor.document.end
        self.editor.replace(clean(formatted, multiline=True), (0, 0), end)
        self.editor.move_cursor((0, 0))

    def action_revert(self) -> None:
        """Go back to the query as the model wrote it."""
        self.editor.replace(_shown(self.original), (0, 0), self.editor.document.end)
        self.editor.move_cursor((0, 0))

    # Marks

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        self._error = None
        self._mark()

    def _mark(self) -> None:
        changes = differences(_shown(self.original), self.editor.text) if self.edited else []
        marks = [Span(change.start, change.end, "added") for change in changes if change.after]
        self.editor.marks = [*marks, *([self._error] if self._error is not None else [])]
        line = self.query_one("#sql-changes", Static)
        line.display = bool(changes)
        line.update(_told(changes))
        self.border_title = f"{self._title}, edited" if changes else self._title
        self.refresh_bindings()

    def _catch_up(self) -> None:
        self._timer = None
        if self._newest != self.original:
            self.stream(self._newest)

    def _paint(self, sql: str) -> None:
        self.original = sql
        self._error = None
        if self.editor.text != (shown := _shown(sql)):  # else the whole editor would be sent again
            self.editor.load_text(shown)
        self._mark()


def _shown(sql: str) -> str:
    return clean(sql, multiline=True, limit=_SHOWN)


def _told(changes: list[Difference]) -> Content:
    """`−old +new`, one after the other: readable without colours."""
    parts = [Content.styled("Changed: ", "bold")]
    for change in changes[:20]:
        if change.before:
            parts.append(Content.styled(f"−{text.name(change.before)} ", "$text-error"))
        if change.after:
            parts.append(Content.styled(f"+{text.name(change.after)} ", "$text-success"))
    return Content("").join(parts)
