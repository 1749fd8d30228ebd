"""What this machine can do at best: bytes read and multiplications a second, measured; and the memory that is free."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from vantage_engine.device import mx, on_metal
from vantage_engine.doctor import measure_gflops

_FLOATS: Final = 2**26
"""256 MiB: far more than any cache holds."""
_TIMES: Final = 4


@dataclass(frozen=True)
class Machine:
    """Bytes a second that can be read, and float32 operations a second in matrix products."""

    bandwidth: float
    flops: float


def measure() -> Machine:
    """The best of several runs, and of several ways to read."""
    return Machine(bandwidth=max(_read(way) for way in _ways()), flops=1e9 * measure_gflops())


def available() -> int:
    """Bytes that a process may take: what is free or can be freed, or else all of the machine's memory."""
    try:
        for line in Path("/proc/meminfo").read_text().splitlines():
            if line.startswith("MemAvailable:"):
                return 1024 * int(line.split()[1])
    except (OSError, ValueError):
        pass
    return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")


def _ways() -> list[Callable[[], int]]:
    """Each reads (or reads and writes) some bytes, and returns how many."""
    if on_metal:
        source = mx.ones((_FLOATS,))
        mx.eval(source)

        def copied() -> int:
            mx.eval(source + 1.0)
            return 2 * source.nbytes

        return [copied]
    numbers, cores = np.ones(_FLOATS, np.float32), os.cpu_count() or 1
    pool, parts = ThreadPoolExecutor(cores), np.array_split(numbers, cores)
    matrix, row = mx.array(numbers.reshape(-1, 4096)), mx.ones((1, 4096))
    mx.eval(matrix, row)

    def dotted() -> int:
        list(pool.map(lambda part: float(part @ part), parts))
        return numbers.nbytes

    def multiplied() -> int:
        mx.eval(row @ matrix.T)
        return int(matrix.nbytes)

    return [dotted, multiplied]


def _read(way: Callable[[], int]) -> float:
    best = 0.0
    for _ in range(_TIMES):
        started = time.perf_counter()
        size = way()
        best = max(best, size / (time.perf_counter() - started))
    return best
