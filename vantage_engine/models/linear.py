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


def times(rows: mx.array, matrices: mx.array) -> mx.array:
    """[..., n, in] by [..., out, in] to [..., n, out]."""
    if turns(rows.shape[-2], matrices):
        return (matrices @ rows.swapaxes(-1, -2)).swapaxes(-1, -2)
    return rows @ matrices.swapaxes(-1, -2)


class Linear(nn.Linear):
    """x: [..., in] to [..., out]."""

    def __init__(self, dims: int, out: int) -> None:
        super().__init__(dims, out, bias=False)

    def __call__(self, x: mx.array) -> mx.array:
        return times(x.reshape(-1, x.shape[-1]), self.weight).reshape(*x.shape[:-1], -1)
