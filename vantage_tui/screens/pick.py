"""Pick one of many texts by typing a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from vantage_engine.database.sanitize import clean

_SHOWN = 200


class PickScreen(ModalScreen[str | None]):
    """Gives the text that was picked, None when none was. Each word typed must be in it, whatever the case."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Close")]

    def __init__(self, title: str, texts: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._texts = texts
        self._found: list[str] = []

    def compose(self) -> ComposeResult:
        with Vertical(id="pick") as box:
            box.border_title = self._title
            box.border_subtitle = "Enter picks, Esc closes"
            yield Input(placeholder="Type to search", compact=True, id="pick-filter")
            yield OptionList(id="pick-list", compact=True)

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False
        self._find("")

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._find(event.value)

    @on(Input.Submitted)
    def _pick(self) -> None:
        index = self.query_one(OptionList).highlighted
        self.dismiss(self._found[index] if index is not None and index < len(self._found) else None)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(self._found[event.option_index])

    def on_key(self, event: events.Key) -> None:
        options = self.query_one(OptionList)
        if event.key in ("up", "down"):
            event.stop()
            if event.key == "up":
                options.action_cursor_up()
            else:
                options.action_cursor_down()

    def _find(self, typed: str) -> None:
        words = typed.casefold().split()
        self._found = [text for text in self._texts if all(word in text.casefold() for word in words)][:_SHOWN]
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(Content(clean(text, limit=200))) for text in self._found])
        options.highlighted = 0 if self._found else None
