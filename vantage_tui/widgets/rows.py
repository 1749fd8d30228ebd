"""The result: a table, or the words that stand in its place (a hint, an error, what is being waited for)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import DataTable, Static

from vantage_engine.errors import VantageError
from vantage_engine.events import Rows
from vantage_tui import text
from vantage_tui.widgets.results import Results


class RowsPane(Vertical):
    """A DataTable under a note; one of the two is shown."""

    def compose(self) -> ComposeResult:
        yield Static(id="note")
        table: DataTable[object] = DataTable(id="table", zebra_stripes=True)
        table.display = False
        yield table

    @property
    def table(self) -> DataTable[object]:
        return self.query_one("#table", DataTable)

    def show_rows(self, rows: Rows) -> None:
        """Show the result of a query."""
        table = self.table
        table.clear(columns=True)
        for column in rows.columns:
            table.add_column(text.header(column))
        table.add_rows([text.value(item) for item in row] for row in rows.rows)
        table.display = True
        self.query_one("#note", Static).display = False
        self._note(Content(_summary(rows)))

    def show_note(self, note: Content | str) -> None:
        """Show words instead of rows."""
        widget = self.query_one("#note", Static)
        widget.update(Content(note) if isinstance(note, str) else note)
        widget.display = True
        table = self.table
        table.clear(columns=True)
        table.display = False
        self._note(None)

    def _note(self, text: Content | None) -> None:
        self.query_ancestor(Results).note("tab-rows", text)

    def show_error(self, error: VantageError) -> None:
        """Show what happened and what to do about it."""
        note = Content.styled(f"{error.title}: ", "bold $text-error") + text.lines(error.message)
        if error.hint:
            note += Content("\n") + text.lines(error.hint)
        self.show_note(note)


def _summary(rows: Rows) -> str:
    count = len(rows.rows)
    if rows.truncated:
        said = f"first {count:,} rows, there are more"
    else:
        said = "no rows" if count == 0 else "1 row" if count == 1 else f"{count:,} rows"
    return f"{said}, {rows.seconds * 1000:,.0f} ms"
