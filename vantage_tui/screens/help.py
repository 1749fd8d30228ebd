"""The keys of the pane in use, then those that work everywhere: made from the table of actions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from vantage_tui.actions import Where, actions_of, keys_of

_NOTES = {
    Where.SCHEMA: "PK primary key, → foreign key, ⇢ looks like one. Enter opens and closes a table.",
    Where.APP: "Tab and Shift+Tab go from pane to pane. Your database is only read, never changed.",
}
_KEYS_WIDTH = 18


class HelpScreen(ModalScreen[None]):
    """Closed by the keys that open it, and Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,question_mark,enter,q", "dismiss", "Close")]

    def __init__(self, where: Where, keymap: Mapping[str, str]) -> None:
        super().__init__()
        self._where = where
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as pane:
            pane.border_title = "Keys"
            pane.border_subtitle = "Esc closes"
            yield Static(Content("\n").join(self._lines()))

    def _lines(self) -> Iterator[Content]:
        for where in dict.fromkeys((self._where, Where.APP)):
            yield Content.styled(where.pane_title, "bold underline")
            for action in actions_of(where):
                if keys := ", ".join(keys_of(action, self._keymap)[:2]):
                    yield Content.styled(f"{keys:<{_KEYS_WIDTH}} ", "bold") + Content(action.description)
            if note := _NOTES.get(where):
                yield Content.styled(note, "dim")
            yield Content("")
