"""A mixture-of-experts layer: route, run the experts, combine. Never a Python loop over tokens or experts.

In training every expert has `capacity` seats; what does not fit passes by on the residual path, and is counted. First
choices are seated before second choices, and padding takes no seat. In evaluation nothing is dropped, so no token's
result depends on its neighbours: a few rows (a decoding step) name their expert one by one; many are sorted by expert
and multiplied with one `gather_mm` per projection, or, on a CPU, seated with as many seats as the fullest expert needs.
One expert is a plain feed-forward network.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from vantage_engine.device import mx, nn, on_metal
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.expert import Experts
from vantage_engine.models.router import Router, Routing
from vantage_engine.models.routing import Choice

_SORT_FROM = 32
"""Fewer assignments than this (a decoding step) are not worth sorting."""
_EVEN = 4
"""On a CPU `gather_mm` multiplies row by row; seats are one product an expert, while at most so many are empty for one
that is taken."""


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
        self.routing = config.routing
        self.router = Router(dims, config)
        self.experts = Experts(dims, config.expert_width, config.experts, config.expert_dropout)

    def capacity(self, tokens: int) -> int:
        """Seats of each expert for so many tokens."""
        if self.routing == "soft":
            return tokens
        return min(tokens, max(1, math.ceil(self.factor * tokens * self.per_token / self.n_experts)))

    def __call__(
        self, x: mx.array, valid: mx.array | None = None, tokens: int | None = None
    ) -> tuple[mx.array, MoEStats]:
        """`valid`: [B, L], 1 for real tokens; `tokens`: their number, known to the caller without an evaluation."""
        flat = x.reshape(-1, x.shape[-1])
        real = None if valid is None else valid.reshape(-1)
        capacity = self.capacity(tokens or flat.shape[0])
        routing = self.router(flat, real, seats=capacity)
        overflow = mx.zeros(())
        if self.n_experts == 1:
            out = self.experts.seats(flat[None])[0]
        elif self.training:
            out, overflow = self._seated(flat, routing.choice, real, capacity)
        else:
            out = self._everyone(flat, routing, real)
        chosen = routing.choice.indices
        stats = MoEStats(routing.importance, routing.load, routing.z, overflow, routing.share, chosen)
        # The weights are float32: without the cast they would lift all that follows to it.
        return out.astype(x.dtype).reshape(x.shape), stats

    def _everyone(self, x: mx.array, routing: Routing, valid: mx.array | None) -> mx.array:
        """Every assignment runs."""
        choice = routing.choice
        few = choice.indices.size < _SORT_FROM
        if not few and (choice.wanted is not None or not on_metal):
            busiest: Any = routing.busiest.item()
            capacity = max(1, round(busiest))
            if capacity * self.n_experts <= (1 + _EVEN) * choice.indices.size:
                return self._seated(x, choice, valid, capacity)[0]
        return self._by_row(x, choice, ordered=not few)

    def _seated(self, x: mx.array, choice: Choice, valid: mx.array | None, capacity: int) -> tuple[mx.array, mx.array]:
        """Each expert's tokens gathered to its seats, [E, C, D]; also the number of assignments without a seat."""
        tokens, dims = x.shape
        rounds = choice.indices.shape[1]
        seats = self.n_experts * capacity
        expert = choice.indices.T.reshape(-1)
        token = mx.tile(mx.arange(tokens), rounds)
        wants = (expert[:, None] == mx.arange(self.n_experts)).astype(mx.int32)
        if valid is not None:
            wants = wants * valid[token][:, None].astype(mx.int32)
        if choice.wanted is not None:
            wants = wants * choice.wanted.T.reshape(-1, 1).astype(mx.int32)
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
        chosen = outputs[seat].reshape(rounds, tokens, dims)
        return (chosen * choice.weights.T[..., None]).sum(axis=0), overflow.astype(mx.float32)

    def _by_row(self, x: mx.array, choice: Choice, *, ordered: bool) -> mx.array:
        """Each row names its expert; `ordered` sorts them first, so that an expert's rows are one run."""
        tokens, dims = x.shape
        rounds = choice.indices.shape[1]
        expert = choice.indices.reshape(-1)
        token = mx.arange(tokens * rounds) // rounds
        if ordered:
            order = mx.argsort(expert)
            rows = self.experts.rows(x[token[order]], expert[order], ordered=True)
            chosen = rows[mx.argsort(order)]
        else:
            chosen = self.experts.rows(x[token], expert, ordered=False)
        return (chosen.reshape(tokens, rounds, dims) * choice.weights[..., None]).sum(axis=1)
