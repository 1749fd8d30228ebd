"""The lower right of the screen: what there is to see of an answer, a tab each. `Rows` is the first one.

The bar of tabs takes one line and no focus; keys go through the tabs. What a tab has to say about itself (how many
rows, how long it took) stands in the border while that tab is shown.
"""

from __future__ import annotations

from textual.content import Content
from textual.widgets import TabbedContent
from textual.widgets._tabbed_content import ContentTabs


class Results(TabbedContent):
    """A `TabbedContent` whose panes are named `tab-…`; add one with `with TabPane("Title", id="tab-name")`."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._notes: dict[str, Content] = {}

    def on_mount(self) -> None:
        self.query_one(ContentTabs).can_focus = False

    def go(self, step: int) -> None:
        """Show the tab that stands `step` places further, round the end."""
        names = [pane.id for pane in self.query("TabPane") if pane.id and not pane.disabled]
        if names:
            self.active = names[(names.index(self.active) + step) % len(names)] if self.active in names else names[0]

    def note(self, tab: str, text: Content | None) -> None:
        """What the border says while `tab` is shown."""
        self._notes[tab] = text or Content("")
        self._show_note()

    def watch_active(self) -> None:
        self._show_note()

    def _show_note(self) -> None:
        self.border_subtitle = self._notes.get(self.active, Content(""))
