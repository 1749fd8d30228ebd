"""The sparse router: which experts a token visits, with what weights, and the losses that keep the load even.

    importance = Var_e(mean probability of e) * E
    load       = Var_e(tokens of e / tokens) * E        (a count: it has no gradient, and is watched)
    z          = mean of log(sum exp(gate logits))^2

All three are over real tokens only; padding neither counts nor is counted.
"""

from __future__ import annotations

from dataclasses import dataclass

from vantage_engine.device import mx, nn


@dataclass(frozen=True, eq=False)
class Routing:
    """`indices`, `weights`: [n, k], the weights of a token summing to 1; `share`: [E] tokens of an expert / tokens."""

    indices: mx.array
    weights: mx.array
    share: mx.array
    importance: mx.array
    load: mx.array
    z: mx.array


class Router(nn.Module):
    """x: [n, D] to a `Routing` of every token to its `per_token` best experts."""

    def __init__(self, dims: int, experts: int, per_token: int) -> None:
        super().__init__()
        self.experts, self.per_token = experts, per_token
        self.gate = nn.Linear(dims, experts, bias=False)

    def __call__(self, x: mx.array, valid: mx.array | None = None) -> Routing:
        """`valid`: [n] with 1 for a real token and 0 for padding."""
        logits = self.gate(x)
        probabilities = mx.softmax(logits, axis=-1)
        # Choosing is not differentiable: MLX raises when a gradient reaches indices.
        order = mx.argsort(mx.stop_gradient(-logits), axis=-1)
        indices = mx.stop_gradient(order[:, : self.per_token])
        weights = mx.take_along_axis(probabilities, indices, axis=-1)
        weights = weights / weights.sum(axis=-1, keepdims=True)

        real = mx.ones(x.shape[0]) if valid is None else valid
        tokens = mx.maximum(real.sum(), 1.0)
        chosen = (indices[..., None] == mx.arange(self.experts)).sum(axis=1)
        share = mx.stop_gradient((chosen * real[:, None]).sum(axis=0) / tokens)
        mean_probability = (probabilities * real[:, None]).sum(axis=0) / tokens
        return Routing(
            indices=indices,
            weights=weights,
            share=share,
            importance=mx.var(mean_probability) * self.experts,
            load=mx.var(share) * self.experts,
            z=(mx.logsumexp(logits, axis=-1).square() * real).sum() / tokens,
        )
