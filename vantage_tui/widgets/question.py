"""The box that questions are typed into: several lines, the earlier questions on the arrow keys, completion.

Enter always asks, unless a completion was gone to with the arrow keys. The question stays in view while its answer is
shown, selected, so that typing replaces it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from rich.text import Text
from textual import events, on
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import TextArea

from vantage_engine.database.sanitize import clean
from vantage_tui import text
from vantage_tui.actions import Where, bindings
from vantage_tui.completing import Completion
from vantage_tui.key_order import act_in_turn
from vantage_tui.widgets.completions import Completions


class QuestionInput(TextArea):
    """A `TextArea` with a history; what was being typed comes back below the newest entry."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.QUESTION)

    class Submitted(Message):
        """The question is to be asked."""

        def __init__(self, value: str) -> None:
            super().__init__()
            self.value = value

    class Typed(Message):
        """Something was typed; `before` is what stands before the cursor in its line."""

        def __init__(self, before: str) -> None:
            super().__init__()
            self.before = before

    class Search(Message):
        """The user wants to find an earlier question."""

    def __init__(self, completions: Completions, *, id: str | None = None) -> None:
        super().__init__(placeholder="Ask a question, Enter to send", id=id, highlight_cursor_line=False, compact=True)
        self.cursor_blink = False  # two repaints a second, for nothing, over a slow line
        self.asked: list[str] = []
        """Earlier questions, the newest last."""
        self._completions = completions
        self._place = 0
        self._draft = ""
        self._quiet = ""

    @property
    def value(self) -> str:
        """What is typed."""
        return self.text

    @value.setter
    def value(self, question: str) -> None:
        self._quiet = clean(question, multiline=True)
        self.load_text(self._quiet)
        self.move_cursor(self.document.end)

    def remember(self, question: str) -> None:
        """Make `question` the newest of the history."""
        if self.asked[-1:] != [question]:
            self.asked.append(question)
        self._place = len(self.asked)
        self._draft = ""
        self._completions.close()
        self.select_all()

    def load_history(self, questions: Iterable[str]) -> None:
        """Earlier questions, the oldest first, in place of those that are there."""
        self.asked = list(questions)
        self._place = len(self.asked)

    def add(self, name: str) -> None:
        """Put a name where the cursor is, with spaces around it."""
        before, after = self._around()
        self._put((" " if before[-1:].strip() else "") + clean(name) + ("" if after[:1].isspace() else " "), 0)

    def offer(self, before: str, completions: list[Completion]) -> None:
        """Show completions of what stood before the cursor, unless that has changed meanwhile."""
        still_typing = self.has_focus and self.selection.is_empty and self.text != self._quiet
        if still_typing and self._around()[0] == before:
            self._completions.offer(completions)
            replaced = completions[0].replaces if completions else 0
            left = self.cursor_screen_offset.x - self.region.x - replaced - 1  # under the word, but for the border
            self._completions.styles.offset = (max(0, left), 0)

    def get_line(self, line_index: int) -> Text:
        return Text(text.typed(self.document.get_line(line_index)), end="", no_wrap=True)

    # Actions

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return self._completions.is_open if action == "complete" else True

    def action_send(self) -> None:
        """Ask, or take the completion that the user went to."""
        if self._completions.is_open and self._completions.moved:
            self.action_complete()
        else:
            self._completions.close()
            self._quiet = self.text  # completions that are still on their way come too late
            self.post_message(self.Submitted(self.text))

    def action_newline(self) -> None:
        self._completions.close()
        self.insert("\n")

    def action_complete(self) -> None:
        """Take the completion that is marked."""
        chosen = self._completions.chosen()
        self._completions.close()
        if chosen is not None:
            after = self._around()[1]
            self._put(clean(chosen.text) + ("" if after[:1].isspace() else " "), chosen.replaces)

    def action_older(self) -> None:
        if self._completions.is_open:
            self._completions.move(-1)
        elif self.cursor_at_first_line or not self.selection.is_empty:
            self._go(self._place - 1)
        else:
            self.action_cursor_up()

    def action_newer(self) -> None:
        if self._completions.is_open:
            self._completions.move(1)
        elif self.cursor_at_last_line or not self.selection.is_empty:
            self._go(self._place + 1)
        else:
            self.action_cursor_down()

    def action_search(self) -> None:
        """Find an earlier question."""
        self._completions.close()
        self.post_message(self.Search())

    def close_completions(self) -> bool:
        """Close the list; False where none was open."""
        was_open = self._completions.is_open
        self._completions.close()
        return was_open

    def _go(self, place: int) -> None:
        if not 0 <= place <= len(self.asked):
            return
        if self._place == len(self.asked):
            self._draft = self.text
        self._place = place
        self.value = self._draft if place == len(self.asked) else self.asked[place]

    def _around(self) -> tuple[str, str]:
        row, column = self.cursor_location
        line = self.document.get_line(row)
        return line[:column], line[column:]

    def _put(self, name: str, replaces: int) -> None:
        row, column = self.cursor_location
        result = self.replace(name, (row, max(0, column - replaces)), (row, column), maintain_selection_offset=False)
        self.move_cursor(result.end_location)
        self._quiet = self.text

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        event.stop()
        if self.text == self._quiet or not self.has_focus:
            self._completions.close()
            return
        self._quiet = ""
        self.post_message(self.Typed(self._around()[0]))

    def on_blur(self) -> None:
        self._completions.close()

    async def _on_key(self, event: events.Key) -> None:
        await act_in_turn(self, event, Where.QUESTION)  # what is left is Textual's, which calls its own handler next

    async def _on_paste(self, event: events.Paste) -> None:
        """Paste without what the terminal would obey."""
        event.prevent_default()
        event.stop()
        pasted = clean("\n".join(line.strip() for line in event.text.strip().splitlines()), multiline=True)
        self.move_cursor(self.replace(pasted, *self.selection).end_location)
