"""The experts of one layer: SwiGLU feed-forward networks whose matrices are stacked.

    Expert(x) = W_down (silu(W_gate x) * (W_up x))

Stacked, all of them run in one product per projection: batched over [E, C, D] seats where every expert has its own
rows (training), or through `mx.gather_mm` where each row names its expert (inference). Matrices are [E, out, in], as
`mx.gather_qmm` wants them when they are quantised: `mlx.nn.quantize` turns `Experts` into `QuantizedExperts`.
"""

from __future__ import annotations

from typing import Any, Final

from vantage_engine.device import mx, nn, on_metal
from vantage_engine.models.activations import silu
from vantage_engine.models.linear import times, turns

PROJECTIONS: Final = ("gate", "up", "down")
WHOLE_FROM: Final = 8
"""Rows from which a packed matrix is unpacked and multiplied whole, on a CPU: unpacking takes 4 ns a weight there, a
packed product 1 ns a weight and row."""


class Experts(nn.Module):
    """`gate`, `up`: [E, F, D]; `down`: [E, D, F]."""

    def __init__(self, dims: int, width: int, experts: int, dropout: float) -> None:
        super().__init__()
        self.gate = mx.zeros((experts, width, dims))
        self.up = mx.zeros((experts, width, dims))
        self.down = mx.zeros((experts, dims, width))
        # Not an `nn.Dropout`: a module with modules inside is passed over by `mlx.nn.quantize`.
        self._dropout = dropout

    def seats(self, x: mx.array) -> mx.array:
        """[E, C, D] to [E, C, D]: x[e] goes through expert e."""
        return times(self._dropped(silu(times(x, self.gate)) * times(x, self.up)), self.down)

    def rows(self, x: mx.array, expert: mx.array, *, ordered: bool) -> mx.array:
        """[m, D] to [m, D]: row i goes through expert `expert[i]`; `ordered` says that `expert` is sorted."""

        if turns(x.shape[0], self.gate):
            return self._columns(x, expert)

        def product(rows: mx.array, matrices: mx.array) -> mx.array:
            if not on_metal and matrices.dtype != mx.float32:  # `gather_mm` has no other type on a CPU
                return rows @ matrices[expert].swapaxes(1, 2)
            return mx.gather_mm(rows, matrices.swapaxes(1, 2), rhs_indices=expert, sorted_indices=ordered)

        rows = x[:, None]
        inner = silu(product(rows, self.gate)) * product(rows, self.up)
        return product(self._dropped(inner), self.down)[:, 0]

    def _columns(self, x: mx.array, expert: mx.array) -> mx.array:
        """The same with rows as columns behind their matrices; see `linear`."""
        every = mx.arange(x.shape[0])

        def product(matrices: mx.array, columns: mx.array) -> mx.array:
            return mx.gather_mm(matrices, columns, lhs_indices=expert, rhs_indices=every)

        columns = x[..., None]
        inner = silu(product(self.gate, columns)) * product(self.up, columns)
        return product(self.down, self._dropped(inner))[..., 0]

    def _dropped(self, inner: mx.array) -> mx.array:
        if not self.training or not self._dropout:
            return inner
        kept = 1 - self._dropout
        return (mx.random.bernoulli(kept, inner.shape) * inner) * (1 / kept)

    def to_quantized(self, group_size: int, bits: int, mode: str = "affine", **_: Any) -> QuantizedExperts:
        """The same experts with quantised matrices, for inference."""
        arrays = {name: mx.quantize(self[name], group_size, bits, mode) for name in PROJECTIONS}
        return QuantizedExperts(arrays, group_size, bits)


class QuantizedExperts(nn.Module):
    """`Experts` with the matrix of each projection as `name`, `name_scales` and `name_biases`; frozen."""

    def __init__(self, arrays: dict[str, Any], group_size: int, bits: int) -> None:
        super().__init__()
        self.group_size, self.bits = group_size, bits
        for name, (weight, scales, biases) in arrays.items():
            self[name], self[f"{name}_scales"], self[f"{name}_biases"] = weight, scales, biases
        self.freeze()

    def seats(self, x: mx.array) -> mx.array:
        """[E, C, D] to [E, C, D]: x[e] goes through expert e."""
        every = mx.arange(x.shape[0])

        def product(rows: mx.array, name: str) -> mx.array:
            if on_metal or rows.shape[1] < WHOLE_FROM:
                return self._gathered(rows, name, every, ordered=True)
            weight, scales, biases = self._matrix(name)
            whole = mx.dequantize(weight, scales, biases, group_size=self.group_size, bits=self.bits)
            return rows @ whole.swapaxes(1, 2)

        return product(silu(product(x, "gate")) * product(x, "up"), "down")

    def rows(self, x: mx.array, expert: mx.array, *, ordered: bool) -> mx.array:
        """[m, D] to [m, D]: row i goes through expert `expert[i]`; `ordered` says that `expert` is sorted."""

        def product(rows: mx.array, name: str) -> mx.array:
            return self._gathered(rows, name, expert, ordered=ordered)

        rows = x[:, None]
        return product(silu(product(rows, "gate")) * product(rows, "up"), "down")[:, 0]

    def _matrix(self, name: str) -> tuple[mx.array, mx.array, mx.array]:
        return self[name], self[f"{name}_scales"], self[f"{name}_biases"]

    def _gathered(self, rows: mx.array, name: str, expert: mx.array, *, ordered: bool) -> mx.array:
        return mx.gather_qmm(
            rows,
            *self._matrix(name),
            rhs_indices=expert,
            transpose=True,
            group_size=self.group_size,
            bits=self.bits,
            sorted_indices=ordered,
        )
