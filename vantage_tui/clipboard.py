"""Copying by OSC 52, which the terminal obeys also at the far end of an SSH line.

The text goes base64, so nothing of it can be taken for a command on its way. tmux and screen keep the sequence to
themselves unless it is wrapped for them, so there it is sent in their wrapping. Terminals drop a message that is too
long without a word: who copies asks `fits` first.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping

_SCREEN_CHUNK = 76
"""Characters that every version of screen passes on at once."""


def fits(text: str, kilobytes: int) -> bool:
    """Whether it is short enough to be copied."""
    return len(text.encode("utf-8", "replace")) <= kilobytes * 1000


def sequence(text: str, environ: Mapping[str, str] = os.environ) -> str:
    """What makes the terminal copy `text`."""
    data = base64.b64encode(text.encode("utf-8", "replace")).decode("ascii")
    osc = f"\x1b]52;c;{data}\x07"
    if environ.get("TMUX"):
        # Plain for `set-clipboard on`, wrapped for `allow-passthrough on`: each is ignored by who does not want it.
        return osc + "\x1bPtmux;" + osc.replace("\x1b", "\x1b\x1b") + "\x1b\\"
    if environ.get("STY") or environ.get("TERM", "").startswith("screen"):
        chunks = [osc[i : i + _SCREEN_CHUNK] for i in range(0, len(osc), _SCREEN_CHUNK)]
        return "".join(f"\x1bP{chunk}\x1b\\" for chunk in chunks)
    return osc


def hint(environ: Mapping[str, str] = os.environ) -> str:
    """What a user of tmux has to know; else empty."""
    return "tmux passes it on after: tmux set -g set-clipboard on" if environ.get("TMUX") else ""
