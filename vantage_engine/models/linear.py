"""A linear layer without bias that also multiplies few rows well.

On a CPU, MLX hands every product to BLAS as a matrix product. For a few rows (a decoding step) OpenBLAS reads a big
matrix half as fast when it is the second factor, transposed, as when it is the first; the result is the same to the
last roundings. On Metal, and in other types than float32, nothing differs from `mlx.nn.Linear`.
"""

from __future__ import annotations

from typing import Final

from vantage_engine.device import mx, nn, on_metal

_FEW: Final = 32


def turns(rows: int, matrix: mx.array) -> bool:
    """Whether so many rows are better columns behind the matrix."""
    return not on_metal and rows <= _FEW and matrix.dtype == mx.float32


class Linear(nn.Linear):
    """x: [..., in] to [..., out]."""

    def __init__(self, dims: int, out: int) -> None:
        super().__init__(dims, out, bias=False)

    def __call__(self, x: mx.array) -> mx.array:
        rows = x.size // x.shape[-1]
        if x.dtype != mx.float32 or not turns(rows, self.weight):
            return super().__call__(x)
        return (self.weight @ x.reshape(rows, -1).T).T.reshape(*x.shape[:-1], -1)
