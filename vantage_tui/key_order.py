"""Keys in the order in which they were typed.

Textual carries out a priority binding when its key arrives, while keys before it may still wait for their widget: of
a question typed ahead, Enter would send the beginning. And without priority a text area takes Enter and some of the
function keys for itself. So text areas look here first, each key in its turn.
"""

from __future__ import annotations

from textual import events
from textual.widget import Widget

from vantage_tui.actions import Where


async def act_in_turn(widget: Widget, event: events.Key, where: Where) -> None:
    """Carry out the action of this part of the app that the key is bound to, and keep the key from everybody else."""
    for node, bindings in widget.screen._modal_binding_chain:  # the keymap is applied only there
        for binding in bindings.key_to_bindings.get(event.key, ()):
            ours = binding.id is not None and binding.id.startswith(f"{where}.")
            if ours and await widget.app.run_action(binding.action, node):
                event.stop()
                event.prevent_default()
                return
