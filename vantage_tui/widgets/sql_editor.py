"""A text area for SQL, in colour: kinds of words, what the user changed, and the place of an error.

Textual's own highlighting needs a parser that is not installed with it; here the words of the text are coloured through
component classes, which a theme reaches with CSS.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual import events
from textual.widgets import TextArea

from vantage_engine.database.sanitize import clean
from vantage_tui import text
from vantage_tui.actions import Where
from vantage_tui.key_order import act_in_turn
from vantage_tui.sql_text import Span, colours


class SqlEditor(TextArea):
    """`marks` are shown besides the colours of the words."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "sql--keyword",
        "sql--string",
        "sql--number",
        "sql--comment",
        "sql--hole",
        "sql--added",
        "sql--error",
    }
    DEFAULT_CSS = """
    SqlEditor { border: none; padding: 0; background: $background; }
    SqlEditor:focus { border: none; }
    SqlEditor > .sql--keyword { color: $sql-keyword; text-style: bold; }
    SqlEditor > .sql--string { color: $sql-string; }
    SqlEditor > .sql--number { color: $sql-number; }
    SqlEditor > .sql--comment { color: $sql-comment; text-style: italic; }
    SqlEditor > .sql--hole { color: $sql-hole; text-style: bold; }
    SqlEditor > .sql--added { background: $accent-muted; text-style: italic; }
    SqlEditor > .sql--error { color: $text-error; text-style: bold underline; }
    SqlEditor:ansi > .sql--added { text-style: italic underline; }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, highlight_cursor_line=False, compact=True)
        self.cursor_blink = False
        self._marks: tuple[Span, ...] = ()
        self._spans: dict[int, list[Span]] = {}
        self._spans_of: str | None = None

    @property
    def marks(self) -> tuple[Span, ...]:
        """What is marked beside the kinds of words."""
        return self._marks

    @marks.setter
    def marks(self, marks: Iterable[Span]) -> None:
        self._marks = tuple(marks)
        self._spans_of = None
        self.notify_style_update()  # forgets the lines that were drawn
        self.refresh()

    def get_line(self, line_index: int) -> Text:
        line = Text(text.typed(self.document.get_line(line_index)), end="", no_wrap=True)
        for span in self._spans_by_line().get(line_index, ()):
            style = self.get_component_rich_style(f"sql--{span.kind}", partial=True)
            line.stylize(style, span.start, span.end)
        return line

    def _spans_by_line(self) -> dict[int, list[Span]]:
        """Spans within each line; recomputed when the text is another one."""
        sql = self.text
        if sql != self._spans_of:
            self._spans_of = sql
            self._spans = defaultdict(list)
            starts = [0]
            for line in sql.split("\n"):
                starts.append(starts[-1] + len(line) + 1)
            number = 0
            for span in (*colours(sql), *self._marks):
                if span.start < starts[number]:
                    number = 0
                while number + 1 < len(starts) and starts[number + 1] <= span.start:
                    number += 1
                line_of = number
                while line_of + 1 < len(starts) and starts[line_of] < span.end:
                    start, end = starts[line_of], starts[line_of + 1] - 1
                    self._spans[line_of].append(Span(max(0, span.start - start), min(span.end, end) - start, span.kind))
                    line_of += 1
        return self._spans

    async def _on_key(self, event: events.Key) -> None:
        await act_in_turn(self, event, Where.SQL)  # what is left is Textual's, which calls its own handler next

    async def _on_paste(self, event: events.Paste) -> None:
        """Paste without what the terminal would obey."""
        event.prevent_default()
        event.stop()
        if not self.read_only:
            pasted = clean(event.text.replace("\r\n", "\n").replace("\r", "\n"), multiline=True)
            self.move_cursor(self.replace(pasted, *self.selection).end_location)
