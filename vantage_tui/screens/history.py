"""The history of this database's questions: search by typing, run a query again, or ask the question anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
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
from vantage_engine.history.store import Entry, Verdict
from vantage_tui.threads import in_thread

_SHOWN = 200
_MARKS = {Verdict.RIGHT: "✓", Verdict.WRONG: "✗", Verdict.NONE: " "}


@dataclass(frozen=True, slots=True)
class Picked:
    """An entry, and whether its question is to be asked anew instead of its query run."""

    entry: Entry
    anew: bool


class HistoryScreen(ModalScreen[Picked | None]):
    """Gives what was picked, None when nothing was."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Close"),
        Binding("ctrl+a,f5", "pick(True)", "Ask anew", priority=True),
    ]

    def __init__(self, search: Callable[[str], Future[list[Entry]]]) -> None:
        super().__init__()
        self._search = search
        self._found: Sequence[Entry] = ()

    def compose(self) -> ComposeResult:
        with Vertical(id="history") as box:
            box.border_title = "History"
            box.border_subtitle = "Enter runs the query again, F5 asks anew, Esc closes"
            yield Input(placeholder="Type to search questions and queries", compact=True, id="history-search")
            yield OptionList(id="history-list", compact=True)

    def on_mount(self) -> None:
        self.query_one(OptionList).can_focus = False
        self.query_one(Input).cursor_blink = False
        self._find("")

    def action_pick(self, anew: bool) -> None:
        """Give the entry under the cursor."""
        index = self.query_one(OptionList).highlighted
        if index is not None and index < len(self._found):
            self.dismiss(Picked(self._found[index], anew))

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._find(event.value)

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.action_pick(False)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(Picked(self._found[event.option_index], False))

    def on_key(self, event: events.Key) -> None:
        options = self.query_one(OptionList)
        moves = {"up": options.action_cursor_up, "down": options.action_cursor_down,
                 "pageup": options.action_page_up, "pagedown": options.action_page_down}  # fmt: skip
        if event.key in moves:
            event.stop()
            moves[event.key]()

    def _find(self, words: str) -> None:
        self.run_worker(self._show(words), group="search", exclusive=True)

    async def _show(self, words: str) -> None:
        found = await in_thread(lambda: self._search(words).result())
        self._found = found[:_SHOWN]
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(_told(entry)) for entry in self._found])
        options.highlighted = 0 if self._found else None


def _told(entry: Entry) -> Content:
    rows = "failed" if entry.rows is None else f"{entry.rows:,}{'+' if entry.truncated else ''} rows"
    about = f"{entry.asked[:16].replace('T', ' ')}  {rows}{', edited' if entry.edited else ''}"
    head = Content(f"{_MARKS[entry.verdict]} {clean(entry.question, limit=160)}")
    return head + Content("\n  ") + Content.styled(f"{about}  {clean(entry.sql, limit=160)}", "$text-muted")
