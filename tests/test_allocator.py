"""Freed memory is kept where `keep_freed_memory` says so, and given back where it was not asked."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import ctypes, sys
from vantage_engine.allocator import keep_freed_memory
from vantage_engine.process_memory import resident

kept = keep_freed_memory() if sys.argv[1] == "keep" else True
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
size = 200_000_000
block = libc.malloc(size)
ctypes.memset(block, 1, size)
before = resident()
libc.free(block)
print(int(kept), before - resident() < size // 2)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's allocator")
@pytest.mark.parametrize("mode", ["keep", "plain"])
def test_freed_memory_is_kept_only_on_request(mode: str) -> None:
    run = subprocess.run([sys.executable, "-c", _PROGRAM, mode], capture_output=True, text=True, check=True)
    possible, stays = run.stdout.split()
    if possible == "0":
        pytest.skip("no mallopt here")
    assert (stays == "True") == (mode == "keep")
