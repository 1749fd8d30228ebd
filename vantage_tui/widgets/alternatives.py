"""What is shown when the model is not sure: that it is not, how little, and which other queries it considered."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from vantage_engine.database.sanitize import clean
from vantage_engine.events import SqlReady, verdict

SHOWN = 3
KEYS = ("F5", "F2", "F3", "F4")
"""The key of the model's own query, then those of the alternatives."""


def percent(probability: float) -> str:
    """A probability for people; never a certainty that is none."""
    return f"{min(99, max(1, round(probability * 100)))}%"


class Alternatives(Static):
    """Hidden while the model is sure and its own query is shown."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.display = False

    def hide(self) -> None:
        """Show nothing."""
        self.display = False

    def show(self, ready: SqlReady, chosen: int) -> None:
        """List the queries; `chosen` is on show: 0 the model's own, 1 to 3 an alternative."""
        self.display = not ready.sure or chosen > 0
        if ready.sure:
            head = Content.styled("Other queries that were considered:", "bold")
        else:
            others = "Other readings:" if ready.alternatives else "Check the query before you trust the rows."
            head = Content.styled(
                f"? {verdict(ready.sure, ready.cannot_tell).capitalize()} ({percent(ready.confidence)}). {others}",
                "bold $text-warning",
            )
        queries = [(ready.sql, ready.confidence)]
        queries += [(other.sql, other.probability) for other in ready.alternatives[:SHOWN]]
        listed = [head]
        for number, (sql, probability) in enumerate(queries):
            if number == chosen == 0 or (number == 0 and len(queries) == 1):
                continue
            mark = "▸" if number == chosen else " "
            style = "bold" if number == chosen else ""
            text = f"{mark}{KEYS[number]} {percent(probability):>3} {clean(sql, limit=300)}"
            listed.append(Content.styled(text, style) if style else Content(text))
        self.update(Content("\n").join(listed))
