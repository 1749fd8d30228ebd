"""The experts of one layer: SwiGLU feed-forward networks whose matrices are stacked.

    Expert(x) = W_down (silu(W_gate x) * (W_up x))

Stacked, all of them run in one product per projection: batched over [E, C, D] seats where every expert has its own
rows (training), or through `mx.gather_mm` where each row names its expert (inference). Matrices are [E, out, in], as
`mx.gather_qmm` wants them when they are quantised.
"""

from __future__ import annotations

from vantage_engine.device import mx, nn
from vantage_engine.models.activations import silu


class Experts(nn.Module):
    """`gate`, `up`: [E, F, D]; `down`: [E, D, F]."""

    def __init__(self, dims: int, width: int, experts: int, dropout: float) -> None:
        super().__init__()
        self.gate = mx.zeros((experts, width, dims))
        self.up = mx.zeros((experts, width, dims))
        self.down = mx.zeros((experts, dims, width))
        self.dropout = nn.Dropout(dropout)

    def seats(self, x: mx.array) -> mx.array:
        """[E, C, D] to [E, C, D]: x[e] goes through expert e."""
        inner = silu(x @ self.gate.swapaxes(1, 2)) * (x @ self.up.swapaxes(1, 2))
        return self.dropout(inner) @ self.down.swapaxes(1, 2)

    def rows(self, x: mx.array, expert: mx.array, *, ordered: bool) -> mx.array:
        """[m, D] to [m, D]: row i goes through expert `expert[i]`; `ordered` says that `expert` is sorted."""

        def product(rows: mx.array, matrices: mx.array) -> mx.array:
            return mx.gather_mm(rows, matrices.swapaxes(1, 2), rhs_indices=expert, sorted_indices=ordered)

        rows = x[:, None]
        inner = silu(product(rows, self.gate)) * product(rows, self.up)
        return product(self.dropout(inner), self.down)[:, 0]
