"""The keys, on one page that fits 80×24."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

_KEYS = (
    ("Enter", "ask the question"),
    ("↑ ↓", "earlier and later questions"),
    ("Esc", "stop; when nothing runs, back to the question"),
    ("F2 F3 F4", "show and run alternative 1, 2, 3 (also Alt+1 to 3)"),
    ("F5", "back to the model's own query (also Alt+0)"),
    ("Tab, Shift+Tab", "next pane, previous pane"),
    ("Ctrl+B, F6", "show or hide the schema"),
    ("Ctrl+P", "all commands, themes among them"),
    ("F1, ?", "this page"),
    ("Ctrl+Q", "quit"),
)
_MARKS = "In the schema: PK primary key, → foreign key, ⇢ looks like one.\nYour database is only read, never changed."


class HelpScreen(ModalScreen[None]):
    """Closed by the keys that open it, and Esc."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,question_mark,enter,q", "dismiss", "Close")]

    def compose(self) -> ComposeResult:
        lines = [Content.styled(f"{keys:<15}", "bold") + Content(meaning) for keys, meaning in _KEYS]
        with VerticalScroll(id="help") as pane:
            pane.border_title = "Keys"
            pane.border_subtitle = "Esc closes"
            yield Static(Content("\n").join([*lines, Content(""), Content(_MARKS)]))
