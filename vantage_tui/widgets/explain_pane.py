"""What the query on show does, in words, with its joins, the origin of its literals and SQLite's plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vantage_engine.database.sanitize import clean

if TYPE_CHECKING:
    from vantage_engine.explain.explanation import Explanation

_LONGEST = 600
_MOST_LINES = 60
"""Lines of a section; a query of a thousand literals is no pleasure to read."""


class ExplainPane(VerticalScroll):
    """Sections under their titles; text of the database sanitised."""

    def compose(self) -> ComposeResult:
        yield Static("The query will be explained here.", id="explanation")

    def show(self, explanation: Explanation | None) -> None:
        """Show an explanation, or that there is none."""
        lines: list[Content] = []
        for title, told in explanation.sections() if explanation is not None else ():
            lines.append(Content.styled(title, "bold $text-accent"))
            lines += [Content("  " + clean(line, limit=_LONGEST)) for line in told[:_MOST_LINES]]
            if len(told) > _MOST_LINES:
                lines.append(Content(f"  and {len(told) - _MOST_LINES:,} more"))
            lines.append(Content(""))
        self.query_one("#explanation", Static).update(Content("\n").join(lines))
        self.scroll_home(animate=False)
