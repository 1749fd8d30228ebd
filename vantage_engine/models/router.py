"""The sparse router: which experts a token visits, with what weights, and the losses that keep the load even.

    importance = Var_e(mean probability of e) * E
    load       = Var_e(tokens of e / tokens) * E        (a count: it has no gradient, and is watched)
    z          = mean of log(sum exp(gate logits))^2

All three are over real tokens only; padding neither counts nor is counted. The gate is float32 whatever the precision
of the rest: near ties decide, and rounding would decide them otherwise. How experts are chosen: `routing`.
"""

from __future__ import annotations

from dataclasses import dataclass

from vantage_engine.device import mx, nn
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.routing import WAYS, Choice


@dataclass(frozen=True, eq=False)
class Routing:
    """What the router decided; `share`: [E] tokens of an expert / tokens; `busiest`: tokens of the fullest expert."""

    choice: Choice
    share: mx.array
    busiest: mx.array
    importance: mx.array
    load: mx.array
    z: mx.array


class Router(nn.Module):
    """x: [n, D] to a `Routing` of every token."""

    def __init__(self, dims: int, config: MoEConfig) -> None:
        super().__init__()
        self.experts = config.experts
        self._config, self._way = config, WAYS[config.routing]
        self.gate = nn.Linear(dims, config.experts, bias=False)

    def __call__(self, x: mx.array, valid: mx.array | None = None, *, seats: int) -> Routing:
        """`valid`: [n] with 1 for a real token and 0 for padding; `seats`: those of an expert."""
        logits = self.gate(x)
        probabilities = mx.softmax(logits, axis=-1)
        real = mx.ones(x.shape[0]) if valid is None else valid
        choice = self._way(logits, probabilities, real, self._config, seats)

        tokens = mx.maximum(real.sum(), 1.0)
        hits = choice.indices[..., None] == mx.arange(self.experts)
        if choice.wanted is not None:
            hits = hits & choice.wanted[..., None]
        counts = (hits.sum(axis=1) * real[:, None]).sum(axis=0)
        share = mx.stop_gradient(counts / tokens)
        mean_probability = (probabilities * real[:, None]).sum(axis=0) / tokens
        return Routing(
            choice=choice,
            share=share,
            busiest=counts.max(),
            importance=mx.var(mean_probability) * self.experts,
            load=mx.var(share) * self.experts,
            z=(mx.logsumexp(logits, axis=-1).square() * real).sum() / tokens,
        )
