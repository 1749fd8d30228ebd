"""The app on a real pseudo-terminal, in a process of its own."""

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
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 90.0
ENTER, LEAVE = b"\x1b[?1049h", b"\x1b[?1049l"
"""What begins and ends the app's own screen."""


class Terminal:
    """A pseudo-terminal with the app on it."""

    def __init__(
        self, database: Path, model: Path, folder: Path, *, start: Sequence[str] = ("-m", "vantage_engine")
    ) -> None:
        self.master, slave = pty.openpty()
        self.before = termios.tcgetattr(slave)
        self.seen = b""
        self.slave = slave
        places = {f"VANTAGE_{name}_DIR": str(folder / name) for name in ("CONFIG", "DATA", "CACHE")}
        command = [sys.executable, *start, "tui", str(database), "--model", str(model)]
        self.child = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            cwd=ROOT,
            env={**os.environ, "TERM": "xterm-256color", "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", **places},
            start_new_session=True,
            # A suite in the background has SIGINT ignored, and children would inherit that.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler) and None,
        )

    def type(self, keys: bytes) -> None:
        os.write(self.master, keys)

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
