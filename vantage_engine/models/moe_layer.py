"""A mixture-of-experts layer: route, run the experts, combine. Never a Python loop over tokens or experts.

In training every expert has `capacity` seats; what does not fit passes by on the residual path, and is counted. First
choices are seated before second choices, and padding takes no seat. In evaluation nothing is dropped: tokens are
sorted by expert and multiplied with one `gather_mm` per projection, so no token's result depends on its neighbours.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from vantage_engine.device import mx, nn
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.expert import Experts
from vantage_engine.models.router import Router, Routing

_SORT_FROM = 32
"""Fewer assignments than this (a decoding step) are not worth sorting."""


@dataclass(frozen=True, eq=False)
class MoEStats:
    """Scalars of one layer, and where its tokens went."""

    importance: mx.array
    load: mx.array
    z: mx.array
    overflow: mx.array
    """Assignments that found no seat."""
    utilisation: mx.array
    """[E]: tokens of an expert / tokens."""
    chosen: mx.array | None = None
    """[tokens, k]: the experts of each token, the weightiest first; kept for answering."""


class MoELayer(nn.Module):
    """x: [B, L, D] to [B, L, D]."""

    def __init__(self, dims: int, config: MoEConfig) -> None:
        super().__init__()
        self.n_experts, self.per_token, self.factor = config.experts, config.experts_per_token, config.capacity_factor
        self.router = Router(dims, config.experts, config.experts_per_token)
        self.experts = Experts(dims, config.expert_width, config.experts, config.expert_dropout)

    def capacity(self, tokens: int) -> int:
        """Seats of each expert for so many tokens."""
        return max(1, math.ceil(self.factor * tokens * self.per_token / self.n_experts))

    def __call__(
        self, x: mx.array, valid: mx.array | None = None, tokens: int | None = None
    ) -> tuple[mx.array, MoEStats]:
        """`valid`: [B, L], 1 for real tokens; `tokens`: their number, known to the caller without an evaluation."""
        flat = x.reshape(-1, x.shape[-1])
        real = None if valid is None else valid.reshape(-1)
        routing = self.router(flat, real)
        if self.training:
            out, overflow = self._seated(flat, routing, real, self.capacity(tokens or flat.shape[0]))
        else:
            out, overflow = self._sorted(flat, routing), mx.zeros(())
        stats = MoEStats(routing.importance, routing.load, routing.z, overflow, routing.share, routing.indices)
        return out.reshape(x.shape), stats

    def _seated(
        self, x: mx.array, routing: Routing, valid: mx.array | None, capacity: int
    ) -> tuple[mx.array, mx.array]:
        """Each expert's tokens gathered to its seats, [E, C, D]; also the number of assignments without a seat."""
        tokens, dims = x.shape
        seats = self.n_experts * capacity
        expert = routing.indices.T.reshape(-1)
        token = mx.tile(mx.arange(tokens), self.per_token)
        wants = (expert[:, None] == mx.arange(self.n_experts)).astype(mx.int32)
        if valid is not None:
            wants = wants * valid[token][:, None].astype(mx.int32)
        place = (mx.cumsum(wants, axis=0) * wants).sum(axis=-1) - 1
        seated = (place >= 0) & (place < capacity)
        overflow = (place >= capacity).sum()
        # The extra seat and the extra token are a bin: its row of zeros reads as nothing and takes what is dropped.
        seat = mx.where(seated, expert.astype(mx.int32) * capacity + place, seats)
        occupant = mx.full(seats + 1, tokens)
        occupant[seat] = token
        seat, occupant = mx.stop_gradient(seat), mx.stop_gradient(occupant[:seats])

        zero = mx.zeros((1, dims), dtype=x.dtype)
        inputs = mx.concatenate([x, zero])[occupant].reshape(self.n_experts, capacity, dims)
        outputs = mx.concatenate([self.experts.seats(inputs).reshape(seats, dims), zero])
        chosen = outputs[seat].reshape(self.per_token, tokens, dims)
        return (chosen * routing.weights.T[..., None]).sum(axis=0), overflow.astype(mx.float32)

    def _sorted(self, x: mx.array, routing: Routing) -> mx.array:
        """Every assignment runs; large inputs are sorted so that an expert's rows are one run."""
        tokens, dims = x.shape
        expert = routing.indices.reshape(-1)
        token = mx.arange(tokens * self.per_token) // self.per_token
        if expert.size < _SORT_FROM:
            chosen = self.experts.rows(x[token], expert, ordered=False)
        else:
            order = mx.argsort(expert)
            rows = self.experts.rows(x[token[order]], expert[order], ordered=True)
            chosen = rows[mx.argsort(order)]
        return (chosen.reshape(tokens, self.per_token, dims) * routing.weights[..., None]).sum(axis=1)
