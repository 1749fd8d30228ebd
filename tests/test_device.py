"""On Linux float32 products run through OpenBLAS, whether or not the system has a Fortran runtime."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from vantage_engine import blas

ROOT = Path(__file__).resolve().parent.parent
linux = pytest.mark.skipif(sys.platform != "linux", reason="macOS has Accelerate and Metal")

# The file that a symbol comes from, as the dynamic loader tells it (dladdr).
OWNER = """
import ctypes, json
class Info(ctypes.Structure):
    _fields_ = [("file", ctypes.c_char_p), ("base", ctypes.c_void_p),
                ("symbol", ctypes.c_char_p), ("address", ctypes.c_void_p)]
def owner(symbol):
    everything = ctypes.CDLL(None)
    info = Info()
    assert everything.dladdr(ctypes.cast(getattr(everything, symbol), ctypes.c_void_p), ctypes.byref(info))
    return info.file.decode()
"""


def _tell(script: str) -> Any:
    done = subprocess.run([sys.executable, "-c", OWNER + script], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@linux
def test_the_product_that_mlx_finds_is_openblas() -> None:
    told = _tell("""
from vantage_engine import device
maps = open("/proc/self/maps").read()
print(json.dumps({"owner": owner("cblas_sgemm"), "mapped": "libopenblas" in maps, "used": str(device.openblas)}))
""")
    assert told["mapped"]
    assert "libopenblas" in Path(told["owner"]).name
    assert Path(told["owner"]).resolve() == Path(told["used"]).resolve()


@linux
def test_numpy_first_changes_nothing() -> None:
    # numpy brings an OpenBLAS of its own, under other names.
    told = _tell("""
import numpy
from vantage_engine import device
print(json.dumps(owner("cblas_sgemm")))
""")
    assert "cmeel" in told


@linux
def test_openblas_loads_where_the_system_has_no_fortran_runtime() -> None:
    # Loading fails at first as on a machine without a compiler, and must succeed with the borrowed runtime in place.
    told = _tell("""
from vantage_engine import blas
load, borrowed = blas._load, []
def pretend(path):
    if "openblas" in path.name and not borrowed:
        borrowed.append(path)
        raise OSError("libgfortran.so.5: cannot open shared object file")
    load(path)
blas._load = pretend
path = blas.load_openblas()
from vantage_engine import device
maps = open("/proc/self/maps").read()
print(json.dumps({"loaded": str(path), "owner": owner("cblas_sgemm"), "borrowed": "memfd:libgfortran" in maps}))
""")
    assert told["borrowed"]
    assert "libopenblas" in told["owner"]
    assert "libopenblas" in told["loaded"]


def test_without_the_package_there_is_no_openblas_and_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> None:
        raise blas.importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(blas.importlib.metadata, "files", missing)
    assert blas.find_openblas() is None
    assert blas.load_openblas() is None


def test_a_library_that_does_not_load_is_no_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise OSError(path)

    monkeypatch.setattr(blas, "_load", broken)
    assert blas.load_openblas() is None


def test_float32_products_agree_with_numpy() -> None:
    import numpy as np

    from vantage_engine.device import mx

    rng = np.random.default_rng(0)
    for rows, inner, columns in [(1, 64, 7), (65, 33, 129), (256, 512, 128)]:
        a = rng.standard_normal((rows, inner), dtype=np.float32)
        b = rng.standard_normal((inner, columns), dtype=np.float32)
        exact = a.astype(np.float64) @ b.astype(np.float64)
        # Rounding of a float32 sum of `inner` terms of size 1, with room for another order of summation.
        tolerance = 4 * np.finfo(np.float32).eps * inner**0.5 * 4
        np.testing.assert_allclose(np.array(mx.array(a) @ mx.array(b)), exact, rtol=0, atol=tolerance * 4)
        np.testing.assert_allclose(np.array(mx.array(b).T @ mx.array(a).T), exact.T, rtol=0, atol=tolerance * 4)


@linux
def test_numpy_keeps_to_one_thread_for_a_while() -> None:
    get, limit = blas._numpy_threads()
    before = get()
    limit(2)
    allowed = get()
    with blas.numpy_on_one_thread():
        inside = get()
    after = get()
    limit(before)
    assert (inside, after) == (1, allowed)
