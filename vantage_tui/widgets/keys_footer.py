"""The keys that matter now, in one line.

Textual's own footer makes its keys anew whenever anything may have changed, sends them all again, and keeps every key
that it ever showed (0.9 MB a question). This one makes new ones only when others are to be shown, and lets go of the
former.
"""

from __future__ import annotations

from textual.widgets import Footer


class KeysFooter(Footer):
    """A compact footer without the palette's key, which is among the others."""

    def __init__(self) -> None:
        super().__init__(compact=True, show_command_palette=False)
        self._shown: object = None

    async def recompose(self) -> None:
        active = self.screen.active_bindings.values()
        keys = [(each.binding.key, each.binding.description, each.enabled) for each in active if each.binding.show]
        shown = (self._bindings_ready, keys)
        if shown == self._shown:
            return
        self._shown = shown
        await super().recompose()
        self.mutate_reactive(Footer.compact)  # the keys watch it, and only when it changes are the gone ones forgotten
