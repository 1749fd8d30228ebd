"""The app's door: what has to be decided before Textual is imported.

Textual reads how often it may paint when it is imported; over a slow line that is less often.
"""

from __future__ import annotations

import os
from pathlib import Path

from vantage_tui.settings import load_settings

_SLOW_FRAMES = "15"
"""Frames a second: enough for an echo of what is typed."""


def launch(database: Path | None, model: str | None) -> int:
    """Open the app; the exit code."""
    settings, _ = load_settings()  # what is wrong with the file the app says itself
    if settings.is_slow(os.environ):
        os.environ.setdefault("TEXTUAL_FPS", _SLOW_FRAMES)
    from vantage_tui.opening import run

    return run(database, model)
