"""The app in a pseudo-terminal: what a terminal would get from it, byte by byte, and the screen that these bytes make.

For scripts and tests that must see the real thing; needs nothing but Python and pyte.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import TracebackType

import pyte


class PtyApp:
    """`vantage tui` on a database; `type` keys, `wait` for a screen. A context manager, which ends the process."""

    def __init__(
        self, database: Path, *, columns: int = 120, lines: int = 40, environ: Mapping[str, str] | None = None
    ) -> None:
        self.screen = pyte.Screen(columns, lines)
        self.received = 0
        """Bytes that the terminal got so far."""
        self.tail = b""
        """The last of them."""
        self._stream = pyte.ByteStream(self.screen)
        size = struct.pack("HHHH", lines, columns, 0, 0)
        self.pid, self._master = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            variables = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor", **(environ or {})}
            os.execve(sys.executable, [sys.executable, "-m", "vantage_engine", "tui", str(database)], variables)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, size)

    def __enter__(self) -> PtyApp:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        with suppress(ChildProcessError):
            os.waitpid(self.pid, 0)
        os.close(self._master)

    @property
    def text(self) -> str:
        """The screen, a line a row."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def type(self, keys: str) -> None:
        """Send keys as a terminal does."""
        os.write(self._master, keys.encode())

    def wait(self, holds: Callable[[str], bool], seconds: float = 60.0) -> float:
        """Read until the screen is as wanted; returns how long it took, raises `TimeoutError` with the screen."""
        began = time.perf_counter()
        while not holds(self.text):
            if time.perf_counter() - began > seconds or not self._read(0.05):
                raise TimeoutError(f"The screen never came to be as expected:\n{self.text}")
        return time.perf_counter() - began

    def settle(self, quiet: float = 0.5) -> None:
        """Read until nothing has come for so many seconds."""
        while self._ready(quiet):
            if not self._read(0):
                return

    def exit_code(self) -> int:
        """Wait for the process to end."""
        while self._read(1.0):
            with suppress(ChildProcessError):
                pid, status = os.waitpid(self.pid, os.WNOHANG)
                if pid:
                    return os.waitstatus_to_exitcode(status)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])

    def _ready(self, seconds: float) -> bool:
        return bool(select.select([self._master], [], [], seconds)[0])

    def _read(self, seconds: float) -> bool:
        """Take what is there; False at the end of the process."""
        if not self._ready(seconds):
            return True
        try:
            data = os.read(self._master, 65536)
        except OSError:  # Linux says so when the other side is closed
            return False
        self.received += len(data)
        self.tail = (self.tail + data)[-4096:]
        self._stream.feed(data)
        return bool(data)
