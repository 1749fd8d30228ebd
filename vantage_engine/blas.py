"""OpenBLAS for mlx on Linux, found and loaded before mlx, without root.

The package `cmeel-openblas` carries the library but not the Fortran runtime it names (`libgfortran.so.5`), which a
machine without a compiler lacks. mlx's own wheel carries that runtime under another name, so where the system has
none, that file is loaded once more under the name that OpenBLAS asks for. `load` returns None where nothing of this
works: mlx then runs on its reference BLAS, correct and 40 times as slow; `vantage doctor` tells.

NumPy's wheel carries an OpenBLAS of its own, and `numpy_on_one_thread` says when that should not wait for other cores.
"""

from __future__ import annotations

import ctypes
import importlib.metadata
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

_RUNTIME = b"libgfortran.so.5"


def find_openblas() -> Path | None:
    """Path of the OpenBLAS that the package `cmeel-openblas` carries, or None where it is absent."""
    return next(_carried("cmeel-openblas", "libopenblas.so"), None)


def load_openblas() -> Path | None:
    """Load OpenBLAS with global symbols: whoever looks for `cblas_sgemm` afterwards finds this one."""
    path = find_openblas() if sys.platform == "linux" else None
    if path is None:
        return None
    try:
        _load(path)
    except OSError:
        try:
            _lend_fortran_runtime()
            _load(path)
        except OSError:
            return None
    return path


@contextmanager
def numpy_on_one_thread() -> Iterator[None]:
    """For many small products in a row: shared out, each would wait for a thread that another program may hold up."""
    get, limit = _numpy_threads()
    before = get()
    limit(1)
    try:
        yield
    finally:
        limit(before)


@cache
def _numpy_threads() -> tuple[Callable[[], int], Callable[[int], object]]:
    """How many threads NumPy's OpenBLAS takes: to read and to set. Without effect where NumPy has another BLAS."""
    from numpy.linalg import _umath_linalg

    library = ctypes.CDLL(_umath_linalg.__file__)
    try:
        return library.scipy_openblas_get_num_threads64_, library.scipy_openblas_set_num_threads64_
    except AttributeError:
        return (lambda: 1), (lambda count: None)


def _load(path: Path) -> None:
    ctypes.CDLL(str(path), mode=ctypes.RTLD_GLOBAL)


def _lend_fortran_runtime() -> None:
    """Load the libgfortran of mlx's wheel under its plain name.

    The loader matches a library by the name written inside it, and wheels rename (`libgfortran-f7379c93.so.5.0.0`). The
    plain name is shorter, so it fits in place; the copy lives in memory, where nobody else can write to it.
    """
    if sys.platform != "linux":  # For mypy: memfd_create is not everywhere.
        return
    for library in _carried("mlx-cpu", "libquadmath-"):
        _load(library)
    for library in _carried("mlx-cpu", "libgfortran-"):
        name = library.name.encode() + b"\0"
        image = library.read_bytes().replace(name, _RUNTIME.ljust(len(name), b"\0"))
        descriptor = os.memfd_create("libgfortran")
        try:
            with open(descriptor, "wb", closefd=False) as file:
                file.write(image)
            _load(Path(f"/proc/self/fd/{descriptor}"))
        finally:
            os.close(descriptor)


def _carried(package: str, prefix: str) -> Iterator[Path]:
    try:
        files = importlib.metadata.files(package) or []
    except importlib.metadata.PackageNotFoundError:
        return
    for file in files:
        path = Path(str(file.locate()))
        if file.name.startswith(prefix) and path.exists():
            yield path
