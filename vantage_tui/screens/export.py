"""Where rows are exported to: format, extent, and the name of the file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, RadioButton, RadioSet, Static

from vantage_engine.export import Format
from vantage_tui import text

_TITLES = {Format.CSV: "CSV", Format.JSON: "JSON", Format.MARKDOWN: "Markdown"}


@dataclass(frozen=True, slots=True)
class Export:
    """What is to be written."""

    path: Path
    form: Format
    whole: bool
    """All rows, not only those on the screen."""
    replace: bool


class ExportScreen(ModalScreen[Export | None]):
    """Gives what is to be written, None when nothing is. A file that is there is replaced on a second Enter only."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Close")]

    def __init__(self, folder: Path, stem: str) -> None:
        super().__init__()
        self._folder = folder
        self._stem = stem
        self._asked = ""

    def compose(self) -> ComposeResult:
        with Vertical(id="export") as box:
            box.border_title = "Export rows"
            box.border_subtitle = "Enter writes, Tab goes on, Esc closes"
            with Horizontal():
                with RadioSet(id="export-format", compact=True):
                    for number, form in enumerate(Format):
                        yield RadioButton(_TITLES[form], value=number == 0, compact=True)
                with RadioSet(id="export-extent", compact=True):
                    yield RadioButton("all rows", value=True, compact=True)
                    yield RadioButton("the rows on the screen", compact=True)
            yield Input(str(self._folder / f"{self._stem}.csv"), compact=True, id="export-path")
            yield Static(id="export-note")

    def on_mount(self) -> None:
        box = self.query_one(Input)
        box.cursor_blink = False
        box.focus()

    @property
    def form(self) -> Format:
        """The format that is chosen."""
        return list(Format)[max(0, self.query_one("#export-format", RadioSet).pressed_index)]

    @on(RadioSet.Changed, "#export-format")
    def _rename(self) -> None:
        box = self.query_one(Input)
        path = Path(box.value)
        if path.suffix.lstrip(".") in list(Format):
            box.value = str(path.with_suffix(f".{self.form}"))

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        typed = event.value.strip()
        path = Path(typed).expanduser()
        note = self.query_one("#export-note", Static)
        try:
            if not typed or path.is_dir():
                note.update("Name a file.")
                return
            there = path.exists()
        except (OSError, ValueError):
            note.update("No file can have this name.")
            return
        if there and typed != self._asked:
            self._asked = typed
            note.update(Content.styled("The file is there already. ", "bold $text-warning") + "Enter replaces it.")
            return
        whole = self.query_one("#export-extent", RadioSet).pressed_index <= 0
        self.dismiss(Export(path, self.form, whole, replace=there))

    @on(Input.Changed)
    def _changed(self) -> None:
        self.query_one("#export-note", Static).update(text.line(""))
