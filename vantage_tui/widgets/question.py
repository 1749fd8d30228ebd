"""The line that questions are typed into, with the questions of this sitting on the up and down keys.

The question stays in view while its answer is shown, selected, so that typing replaces it.
"""

from __future__ import annotations

from textual import events
from textual.binding import Binding
from textual.widgets import Input

from vantage_engine.database.sanitize import clean


class QuestionInput(Input):
    """An `Input` with a history; what was being typed comes back below the newest entry."""

    BINDINGS = [  # noqa: RUF012
        Binding("up", "older", "Earlier question", show=False),
        Binding("down", "newer", "Later question", show=False),
    ]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(placeholder="Ask a question, Enter to send", max_length=2000, id=id)
        self.cursor_blink = False  # two repaints a second, for nothing, over a slow line
        self._asked: list[str] = []
        self._place = 0
        self._draft = ""

    def remember(self, question: str) -> None:
        """Make `question` the newest of the history."""
        if self._asked[-1:] != [question]:
            self._asked.append(question)
        self._place = len(self._asked)
        self._draft = ""
        self.select_all()

    def action_older(self) -> None:
        self._go(self._place - 1)

    def action_newer(self) -> None:
        self._go(self._place + 1)

    def _go(self, place: int) -> None:
        if not 0 <= place <= len(self._asked):
            return
        if self._place == len(self._asked):
            self._draft = self.value
        self._place = place
        self.value = self._draft if place == len(self._asked) else self._asked[place]
        self.action_end()

    def _on_paste(self, event: events.Paste) -> None:
        """Paste all lines as one, without what the terminal would obey."""
        self.replace(clean(" ".join(event.text.split())), *self.selection)
        event.prevent_default()
        event.stop()
