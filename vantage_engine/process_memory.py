"""How much memory this process has, as the system counts it."""

from __future__ import annotations

import os
import resource
import sys
from pathlib import Path


def resident() -> int:
    """Bytes in memory now; 0 where the system does not say (macOS)."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def peak_resident() -> int:
    """The most that there ever were."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else 1024 * peak


def resident_or_peak() -> int:
    """Bytes in memory; where the system does not say, the most that there ever were."""
    return resident() or peak_resident()
