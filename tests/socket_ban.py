"""A process that may not have sockets: whoever asks for one ends it.

`forbid` holds Python's own sockets back by an audit hook, which nothing can remove, and on Linux the kernel's by a
seccomp filter, which native code and child processes do not escape either. Sockets within the machine (AF_UNIX, as
asyncio wakes itself with) stay allowed.
"""

from __future__ import annotations

import ctypes
import os
import platform
import socket
import struct
import sys

CAUGHT = 99
"""Exit code of a process whose Python asked for a socket; the kernel ends one with SIGSYS."""
_NUMBERS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
"""Architecture: its audit number and that of the system call `socket`."""
_LOAD, _IF_EQUAL, _RETURN = 0x20, 0x15, 0x06
_KILL, _ALLOW = 0x80000000, 0x7FFF0000
_NO_NEW_PRIVILEGES, _SET_SECCOMP, _FILTER = 38, 22, 2


def forbid(*, kernel: bool = True) -> None:
    """From now on this process and its children have no sockets."""
    sys.addaudithook(_watch)
    if kernel and sys.platform == "linux" and platform.machine() in _NUMBERS:
        _install_filter(*_NUMBERS[platform.machine()])


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__" and arguments[1] in (socket.AF_UNIX, -1):
        return
    print("a socket was asked for:", event, arguments[1:], file=sys.stderr, flush=True)
    os._exit(CAUGHT)


def _install_filter(architecture: int, call: int) -> None:
    steps = [
        (_LOAD, 0, 0, 4),
        (_IF_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _ALLOW),
        (_LOAD, 0, 0, 0),
        (_IF_EQUAL, 0, 3, call),
        (_LOAD, 0, 0, 16),
        (_IF_EQUAL, 2, 0, socket.AF_INET),
        (_IF_EQUAL, 1, 0, socket.AF_INET6),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _KILL),
    ]
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    header = struct.pack("HxxxxxxP", len(steps), ctypes.addressof(program))
    libc = ctypes.CDLL(None, use_errno=True)
    for arguments in ((_NO_NEW_PRIVILEGES, 1, 0, 0, 0), (_SET_SECCOMP, _FILTER, header, 0, 0)):
        if libc.prctl(*arguments) != 0:
            raise OSError(ctypes.get_errno(), "the kernel takes no filter")


if __name__ == "__main__":  # run a command of Vantage: [folder of model shapes or "-"] then its arguments
    forbid()
    from pathlib import Path

    from vantage_engine.cli import main

    if (shapes := sys.argv[1]) != "-":
        from vantage_engine.training import run

        run.configs_dir = lambda: Path(shapes)
    sys.exit(main(sys.argv[2:]))
