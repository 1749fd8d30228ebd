"""One line at the bottom: what the engine does, for which database and model, how fast it was and how sure it is.

Every state is told in words, not by colour alone.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from vantage_engine.events import SqlReady, verdict
from vantage_tui import text
from vantage_tui.session import Phase
from vantage_tui.widgets.alternatives import percent

_STYLES = {
    Phase.READY: "$text-success",
    Phase.NO_MODEL: "bold $text-error",
    Phase.LOADING: "$text-warning",
}


class StatusBar(Horizontal):
    """What is known of the engine on the left, of the answer on the right."""

    def __init__(self, database: str, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._database = text.name(database)
        self._first: tuple[int, float] | None = None
        self._last: tuple[int, float] | None = None

    def compose(self) -> ComposeResult:
        yield Static(id="engine")
        yield Static(id="answer")
        yield Static(id="memory")

    def show_engine(self, phase: Phase, model: str, device: str, memory: int) -> None:
        """What the engine does, with what, and the bytes that the app takes."""
        style = _STYLES.get(phase, "bold $text-accent")
        about = " · ".join(text.name(part) for part in (self._database, model, device) if part)
        self.query_one("#engine", Static).update(Content.assemble((f"{phase}", style), " · ", Content(about)))
        self.query_one("#memory", Static).update(Content(f" · {memory / 1e6:,.0f} MB"))

    def note_step(self, number: int, seconds: float) -> None:
        """The model has written its n-th action, so long after the question was asked."""
        if self._first is None:
            self._first = number, seconds
        self._last = number, seconds

    def show_answer(self, ready: SqlReady | None, seconds: float = 0.0) -> None:
        """How long the query took to write, how fast, and how sure the model is; None: a question begins."""
        content = Content("")
        if ready is not None:
            share = percent(ready.confidence)
            said = f"{share} sure" if ready.sure else f"{verdict(ready.sure, ready.cannot_tell)} ({share})"
            style = "" if ready.sure else "bold $text-warning"
            parts = [f"{seconds * 1000:,.0f} ms", *self._speed()]
            content = Content(" · ".join(parts) + " · ") + (Content.styled(said, style) if style else Content(said))
        else:
            self._first = self._last = None
        self.query_one("#answer", Static).update(content)

    def _speed(self) -> list[str]:
        if self._first is None or self._last is None or self._last[1] <= self._first[1]:
            return []
        actions, seconds = self._last[0] - self._first[0], self._last[1] - self._first[1]
        return [f"{actions / seconds:,.0f} actions/s"]
