"""The C library's allocator, told to keep what was freed.

On a CPU every product and sum of MLX has a new array. glibc takes one of more than 32 MB from the kernel and gives it
back when it is freed, so that each is paid for page by page: a step of AdamW on such arrays takes 12 ns a parameter
instead of 5. Kept memory is not returned before the process ends, so this is for training, not for answering.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Final

_TRIM_THRESHOLD: Final = -1
_MMAP_MAX: Final = -4
_NEVER: Final = 2**31 - 1


def keep_freed_memory() -> bool:
    """Whether the allocator took it (glibc does; others have no `mallopt`, or another one)."""
    if sys.platform != "linux":
        return False
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except AttributeError:
        return False
    return bool(mallopt(_MMAP_MAX, 0)) and bool(mallopt(_TRIM_THRESHOLD, _NEVER))
