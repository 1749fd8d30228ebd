"""The one door to MLX: `from vantage_engine.device import mx, nn, optim`.

On Linux, mlx's wheel links reference BLAS (4 GFLOP/s on two cores); loading OpenBLAS with global symbols *before*
mlx makes its `cblas_sgemm` win (about 150 GFLOP/s, float32). On a CPU `mx.compile` would start a C++ compiler for each
new shape and leave shared objects in a world-writable folder, so it is switched off there. On Metal nothing of this
applies. No other module imports `mlx` first.
"""

from __future__ import annotations

from vantage_engine.blas import load_openblas

openblas = load_openblas()
"""The OpenBLAS library in use, or None (macOS, or the package is missing)."""

import mlx.core as mx  # noqa: E402
import mlx.nn as nn  # noqa: E402
import mlx.optimizers as optim  # noqa: E402

on_metal = bool(mx.metal.is_available())
if not on_metal:
    mx.disable_compile()

__all__ = ["mx", "nn", "on_metal", "openblas", "optim"]
