"""A line to type a filter into, hidden until it is wanted."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input


class FilterBox(Input):
    """`Input.Changed` while it is typed, `Input.Submitted` on Enter, `Closed` on Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "close", "Close", show=False)]
    DEFAULT_CSS = """
    FilterBox { display: none; height: 1; border: none; padding: 0 1; background: $panel; }
    """

    class Closed(Message):
        """The user is done with it."""

    def __init__(self, placeholder: str, *, id: str | None = None) -> None:
        super().__init__(placeholder=placeholder, compact=True, max_length=200, id=id)
        self.cursor_blink = False

    def open(self) -> None:
        """Show it, and type here."""
        self.display = True
        self.focus()

    def action_close(self) -> None:
        self.post_message(self.Closed())
