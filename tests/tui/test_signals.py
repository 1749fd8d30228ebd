"""The app on a real pseudo-terminal, told to end from outside: it ends, says how, and leaves the terminal as it was."""

from __future__ import annotations

import os
import signal
import termios
from collections.abc import Iterator
from pathlib import Path

import pytest
from terminal_kit import ENTER, LEAVE, PATIENCE, Terminal


@pytest.fixture
def terminal(shop: Path, model_package: Path, tmp_path: Path) -> Iterator[Terminal]:
    one = Terminal(shop, model_package, tmp_path)
    yield one
    one.close()


@pytest.mark.parametrize("sent", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_app_and_restores_the_terminal(terminal: Terminal, sent: signal.Signals) -> None:
    terminal.read_until(ENTER)
    terminal.read_until(b"Question")
    assert termios.tcgetattr(terminal.slave) != terminal.before, "the app has the terminal"
    terminal.child.send_signal(sent)
    assert terminal.code() == 128 + sent, terminal.seen[-6000:].decode(errors="replace")
    assert terminal.seen.rindex(LEAVE) > terminal.seen.rindex(ENTER)
    assert terminal.seen.rindex(b"\x1b[?25h") > terminal.seen.rindex(b"\x1b[?25l"), "the cursor is back"
    assert termios.tcgetattr(terminal.slave) == terminal.before
    assert b"Traceback" not in terminal.seen


def test_a_terminal_that_goes_away_ends_the_app(terminal: Terminal) -> None:
    terminal.read_until(b"Question")
    os.close(terminal.master)
    os.close(terminal.slave)
    terminal.child.send_signal(signal.SIGHUP)  # what the kernel does where the terminal is the controlling one
    assert terminal.child.wait(timeout=PATIENCE) == 128 + signal.SIGHUP
