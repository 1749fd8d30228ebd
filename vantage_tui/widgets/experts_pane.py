"""Which experts took each decision: a line an action, a column a layer, and how often each expert was asked.

Of the experts that a layer asked the weightiest stands first. The probability is the model's own for that action.
"""

from __future__ import annotations

from collections import Counter

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from vantage_engine.database.sanitize import clean
from vantage_engine.events import SqlReady

_WIDEST = 28


class ExpertsPane(VerticalScroll):
    """Decisions of the model's own query."""

    def compose(self) -> ComposeResult:
        yield Static("The decisions of the next answer will be listed here.", id="experts-text")

    def show(self, ready: SqlReady | None) -> None:
        """Show how a query was written."""
        shown = _table(ready) if ready is not None and ready.decisions else Content("")
        self.query_one("#experts-text", Static).update(shown)
        self.scroll_home(animate=False)


def _table(ready: SqlReady) -> Content:
    decisions = ready.decisions
    names = [clean(each.action, limit=_WIDEST) or "(no name)" for each in decisions]
    width = max(6, *map(len, names))
    layers = range(len(decisions[0].experts))
    cell = max(6, *(len(_asked(layer)) + 1 for each in decisions for layer in each.experts))
    head = f"{'action':<{width}}  prob  " + "".join(f"{f'L{layer + 1}':<{cell}}" for layer in layers)
    lines = [Content.styled(head, "bold")]
    for name, each in zip(names, decisions, strict=True):
        style = "$text-accent" if each.kind != "production" else ""
        label = f"{name}{' ' * (width - len(name))}"
        asked = "".join(f"{_asked(layer):<{cell}}" for layer in each.experts)
        lines.append(
            (Content.styled(label, style) if style else Content(label)) + f"  {each.probability:4.0%}  {asked}"
        )
    lines.append(Content(""))
    lines.append(Content.styled("How often each expert was asked", "bold"))
    for layer in layers:
        counts = Counter(expert for each in decisions for expert in each.experts[layer])
        told = "  ".join(
            f"{expert}:{counts[expert]:<2}" for expert in range(max(ready.experts, *counts) if counts else 0)
        )
        lines.append(Content(f"L{layer + 1}  {told}"))
    return Content("\n").join(lines)


def _asked(layer: tuple[int, ...]) -> str:
    return "·".join(map(str, layer))
