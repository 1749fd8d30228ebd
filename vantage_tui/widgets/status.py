"""One line at the bottom: what the engine does, for which database and model, how long it took and how sure it is.

Every state is told in words, not by colour alone.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Static

from vantage_engine.events import SqlReady
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

    def compose(self) -> ComposeResult:
        yield Static(id="engine")
        yield Static(id="answer")

    def show_engine(self, phase: Phase, model: str, device: str) -> None:
        style = _STYLES.get(phase, "bold $text-accent")
        about = " · ".join(text.name(part) for part in (self._database, model, device) if part)
        self.query_one("#engine", Static).update(Content.assemble((f"{phase}", style), " · ", Content(about)))

    def show_answer(self, ready: SqlReady | None, seconds: float = 0.0) -> None:
        content = Content("")
        if ready is not None:
            said = f"{percent(ready.confidence)} sure" if ready.sure else f"not sure ({percent(ready.confidence)})"
            style = "" if ready.sure else "bold $text-warning"
            content = Content(f"{seconds * 1000:,.0f} ms · ") + (
                Content.styled(said, style) if style else Content(said)
            )
        self.query_one("#answer", Static).update(content)
