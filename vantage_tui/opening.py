"""`vantage tui`: what must hold before the app opens, and that all is let go when it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TextIO

from rich.console import Console

from vantage_engine.errors import ExitCode
from vantage_engine.history.store import History
from vantage_tui import themes
from vantage_tui.app import VantageApp
from vantage_tui.keymap import load_keymap
from vantage_tui.settings import load_settings
from vantage_tui.welcome import choose_database


def run(database: Path | None, model: str | None) -> int:
    """Open the app on a database; the exit code. Raises `VantageError` when the database cannot be opened.

    Without a database the recent ones are offered, and the demo.
    """
    if os.environ.get("TERM") == "dumb" or not all(stream.isatty() for stream in _streams()):
        return _refuse('The app needs a terminal; `vantage ask DB "question"` works without one.')
    settings, problems = load_settings()
    keymap, more = load_keymap()
    history = History if settings.history else History.in_memory
    theme = settings.theme or (themes.POOR_TERMINAL if _is_poor() else themes.DEFAULT)
    if database is None:
        database = choose_database(history, theme)
    if database is None:
        return ExitCode.OK

    from vantage_engine.assistant import Assistant  # after the checks: they answer at once

    engine = Assistant(database, model=model or settings.model, timeout=settings.timeout)
    app = VantageApp(
        engine,
        theme=theme,
        remote=settings.is_slow(os.environ),
        keymap=keymap,
        database=database,
        settings=settings,
        history=history,
        problems=[*problems, *more],
    )
    try:
        app.run()
        return app.return_code or ExitCode.OK
    finally:
        engine.cancel()
        app.keeper.close()
        engine.close()


def _is_poor() -> bool:
    """Whether the terminal has sixteen colours or fewer."""
    return Console(force_terminal=True).color_system in (None, "standard")


def _streams() -> tuple[TextIO, ...]:
    # Keys come from stdin, and Textual paints on stderr; stdout sent elsewhere means that rows are wanted there.
    return sys.stdin, sys.stdout, sys.stderr


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return ExitCode.USAGE
