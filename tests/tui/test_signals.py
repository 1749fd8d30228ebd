"""The app on a real pseudo-terminal, told to end from outside: it ends, says how, and leaves the terminal as it was."""

from __future__ import annotations

import contextlib
import os
import pty
import select
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 90.0
ENTER, LEAVE = b"\x1b[?1049h", b"\x1b[?1049l"


class Terminal:
    """A pseudo-terminal with the app on it."""

    def __init__(self, database: Path, model: Path, folder: Path) -> None:
        self.master, slave = pty.openpty()
        self.before = termios.tcgetattr(slave)
        self.seen = b""
        self.slave = slave
        places = {f"VANTAGE_{name}_DIR": str(folder / name) for name in ("CONFIG", "DATA", "CACHE")}
        command = [sys.executable, "-m", "vantage_engine", "tui", str(database), "--model", str(model)]
        self.child = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env={**os.environ, "TERM": "xterm-256color", **places},
            start_new_session=True,
            # A suite in the background has SIGINT ignored, and children would inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler) and None,
        )

    def read_until(self, mark: bytes) -> None:
        until = time.monotonic() + PATIENCE
        while mark not in self.seen:
            assert time.monotonic() < until, self.seen[-2000:]
            if select.select([self.master], [], [], 0.2)[0]:
                with contextlib.suppress(OSError):
                    self.seen += os.read(self.master, 65536)

    def code(self) -> int:
        """The exit code, with everything read that was painted until then."""
        until = time.monotonic() + PATIENCE
        while self.child.poll() is None:
            assert time.monotonic() < until
            if select.select([self.master], [], [], 0.05)[0]:
                self.seen += os.read(self.master, 65536)
        while select.select([self.master], [], [], 0)[0]:
            self.seen += os.read(self.master, 65536)
        return self.child.returncode

    def close(self) -> None:
        if self.child.poll() is None:
            self.child.kill()
        self.child.wait()
        for end in (self.master, self.slave):
            with contextlib.suppress(OSError):
                os.close(end)


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
    assert terminal.code() == 128 + sent
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
