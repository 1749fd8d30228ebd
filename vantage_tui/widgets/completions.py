"""The list under the question: what its last word could become. It never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from vantage_tui import text
from vantage_tui.completing import Completion


class Completions(OptionList, can_focus=False):
    """Hidden while there is nothing to offer. `moved`: the user has gone to an entry with the arrow keys."""

    DEFAULT_CSS = """
    Completions {
        overlay: screen; constrain: none inside; display: none;
        width: auto; min-width: 20; max-width: 60; height: auto; max-height: 9;
        border: round $border !important; background: $surface; padding: 0;
    }
    """

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id, compact=True)
        self.offered: Sequence[Completion] = ()
        self.moved = False

    @property
    def is_open(self) -> bool:
        """Whether something is offered."""
        return bool(self.offered)

    def offer(self, completions: Sequence[Completion]) -> None:
        """Offer these, and no others."""
        self.offered = tuple(completions)
        self.moved = False
        self.clear_options()
        self.add_options([Option(_line(completion)) for completion in self.offered])
        if self.offered:
            self.highlighted = 0
        self.display = bool(self.offered)

    def close(self) -> None:
        """Offer nothing."""
        if self.offered:
            self.offer(())

    def move(self, step: int) -> None:
        """Go to the next entry, or the one before."""
        if self.offered:
            self.moved = True
            self.highlighted = ((self.highlighted or 0) + step) % len(self.offered)

    def chosen(self) -> Completion | None:
        """The entry that is marked."""
        return self.offered[self.highlighted] if self.offered and self.highlighted is not None else None


def _line(completion: Completion) -> Content:
    return Content(text.name(completion.text)) + Content.styled(f"  {text.name(completion.about)}", "dim")
