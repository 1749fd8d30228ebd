"""How tokens and experts find each other: one small function a way, chosen by `routing` in the configuration.

    top_k          a token visits its k best experts, weights renormalised            (Shazeer et al. 2017)
    dynamic_k      its best ones until their probabilities sum to `enough`, at most k   (Huang et al. 2024)
    soft           all experts, weighted by their probabilities: dense work
    expert_choice  an expert takes the tokens that want it most                       (Zhou et al. 2022)

The first three decide token by token. With `expert_choice` a token's experts depend on the other tokens of the run,
later ones too: it is no way for a causal decoder, whose cached steps then differ from the whole sequence.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from vantage_engine.device import mx
from vantage_engine.models.config import MoEConfig, RoutingName


@dataclass(frozen=True, eq=False)
class Choice:
    """`indices`, `weights`: [n, k]; `wanted`: [n, k] bool, which of them take place, or None: all. Others weigh 0."""

    indices: mx.array
    weights: mx.array
    wanted: mx.array | None = None


def top_k(logits: mx.array, probabilities: mx.array, _: mx.array, config: MoEConfig, seats: int) -> Choice:
    """The k likeliest experts of each token."""
    indices, weights = _best(logits, probabilities, config.experts_per_token)
    return Choice(indices, weights / weights.sum(axis=-1, keepdims=True))


def dynamic_k(logits: mx.array, probabilities: mx.array, _: mx.array, config: MoEConfig, seats: int) -> Choice:
    """As few of the k likeliest experts as make `enough` together: a sure token visits one."""
    indices, weights = _best(logits, probabilities, config.experts_per_token)
    before = mx.cumsum(weights, axis=-1) - weights
    wanted = mx.stop_gradient(before) < config.enough
    weights = weights * wanted
    return Choice(indices, weights / weights.sum(axis=-1, keepdims=True), wanted)


def soft(logits: mx.array, probabilities: mx.array, _: mx.array, config: MoEConfig, seats: int) -> Choice:
    """Every expert of every token."""
    return Choice(mx.broadcast_to(mx.arange(config.experts), logits.shape), probabilities)


def expert_choice(logits: mx.array, probabilities: mx.array, real: mx.array, config: MoEConfig, seats: int) -> Choice:
    """Each expert's `seats` likeliest real tokens; weights are the probabilities themselves."""
    wish = mx.stop_gradient(mx.where(real[:, None] > 0, -probabilities, 1.0))
    rank = mx.argsort(mx.argsort(wish, axis=0), axis=0)
    wanted = (rank < seats) & (real[:, None] > 0)
    return Choice(mx.broadcast_to(mx.arange(config.experts), logits.shape), probabilities * wanted, wanted)


def _best(logits: mx.array, probabilities: mx.array, count: int) -> tuple[mx.array, mx.array]:
    # Choosing is not differentiable: MLX raises when a gradient reaches indices.
    order = mx.argsort(mx.stop_gradient(-logits), axis=-1)
    indices = mx.stop_gradient(order[:, :count])
    return indices, mx.take_along_axis(probabilities, indices, axis=-1)


Way = Callable[[mx.array, mx.array, mx.array, MoEConfig, int], Choice]
"""Gate logits and probabilities [n, E], 1 for each real token [n], the layer, and an expert's seats, to a choice."""

WAYS: Final[dict[RoutingName, Way]] = {
    "top_k": top_k,
    "dynamic_k": dynamic_k,
    "soft": soft,
    "expert_choice": expert_choice,
}
