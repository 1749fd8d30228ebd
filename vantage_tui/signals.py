"""Leaving the app in good order when it is told to from outside.

SIGINT and SIGTERM from another program, and SIGHUP when the terminal or the SSH connection is gone, end the app as
Ctrl+Q does: the terminal is restored (if there still is one), the query that runs is stopped, the database is let go.
The exit code is 128 and the signal's number. A signal that whoever started us had ignored (`nohup`) stays ignored.
"""

from __future__ import annotations

import asyncio
import signal
from typing import Any, Final

from textual.app import App

_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def leave_on_signals(app: App[Any]) -> None:
    """To be called in the app's event loop, on the main thread; the handlers go with the loop."""
    loop = asyncio.get_running_loop()
    for number in _SIGNALS:
        if signal.getsignal(number) != signal.SIG_IGN:
            loop.add_signal_handler(number, _leave, app, number)


def _leave(app: App[Any], number: signal.Signals) -> None:
    app.exit(return_code=128 + number)
