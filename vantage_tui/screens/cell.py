"""Something whole, on a page of its own: a cell, a table's DDL, a column's values."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from vantage_engine.database.sanitize import cell, clean
from vantage_tui import text

_MOST_CHARACTERS = 100_000
_MOST_BYTES = 4_096


class TextScreen(ModalScreen[None]):
    """A text that scrolls; Esc closes it. `title` and `note` are plain text."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,enter,q", "dismiss", "Close")]

    def __init__(self, title: str, content: Content, note: str = "") -> None:
        super().__init__()
        self._title = title
        self._content = content
        self._note = note

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="page") as page:
            page.border_title = Content(text.name(self._title))
            page.border_subtitle = Content(" · ".join(part for part in (clean(self._note), "Esc closes") if part))
            yield Static(self._content, id="page-text")


class CellScreen(TextScreen):
    """One value: text with its line breaks, a blob as bytes, anything else as it is."""

    def __init__(self, column: str, row: int, value: object) -> None:
        self.value = value
        if isinstance(value, str):
            content = text.lines(value[:_MOST_CHARACTERS]) if value else Content.styled("(an empty text)", "dim italic")
            size = f"{len(value):,} characters" if len(value) != 1 else "1 character"
            if len(value) > _MOST_CHARACTERS:
                size = f"the first {_MOST_CHARACTERS:,} of {size}"
        elif isinstance(value, bytes):
            content = Content(_dump(value[:_MOST_BYTES]))
            size = f"{len(value):,} bytes" if len(value) != 1 else "1 byte"
            if len(value) > _MOST_BYTES:
                size = f"the first {_MOST_BYTES:,} of {size}"
        else:
            content = Content.styled("NULL", "dim italic") if value is None else Content(cell(value))
            size = "no value" if value is None else "integer" if isinstance(value, int) else "real"
        super().__init__(column, content, f"row {row + 1:,}, {size}")


def _dump(data: bytes) -> str:
    lines = []
    for start in range(0, len(data), 16):
        part = data[start : start + 16]
        shown = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in part)
        lines.append(f"{start:06x}  {part.hex(' '):<47}  {shown}")
    return "\n".join(lines) or "(no bytes)"
