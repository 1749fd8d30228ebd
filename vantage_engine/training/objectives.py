"""The training objective: next-action cross-entropy on the actions alone, router losses, schema use.

L = L_LM + λ₁ L_importance + λ₂ L_load + λ₃ L_z (the architecture document), plus λ₄ times the binary cross-entropy of
"the query uses this table, column or value" at every node, as in LGESQL's graph pruning (Cao et al. 2021). L_LM is the
mean over the step's actions, so that a rate means the same for every batch size.
"""

from __future__ import annotations

from dataclasses import dataclass

from vantage_engine.device import mx, nn
from vantage_engine.models.text2sql_model import Batch, Output
from vantage_engine.training.recipe import LossWeights


@dataclass(frozen=True)
class Shares:
    """What part of a step's actions, labelled nodes and tokens a batch holds: the weights of its means."""

    actions: float = 1.0
    nodes: float = 1.0
    tokens: float = 1.0


WHOLE = Shares()


def action_loss(output: Output, batch: Batch, smoothing: float) -> mx.array:
    """Mean cross-entropy over the steps that take loss."""
    log_z = mx.logsumexp(output.logits, axis=-1)
    gold = mx.take_along_axis(output.logits, batch.target[..., None], axis=-1)[..., 0]
    loss = log_z - gold
    if smoothing:
        legal = output.logits > -1e8
        mean = mx.where(legal, output.logits, 0.0).sum(axis=-1) / legal.sum(axis=-1)
        loss = (1 - smoothing) * loss + smoothing * (log_z - mean)
    return (loss * batch.target_mask).sum() / batch.target_mask.sum()


def use_loss(output: Output, use: mx.array) -> mx.array:
    """Mean binary cross-entropy over schema items and candidates; `use` is -1 where there is none."""
    counted = use >= 0
    loss = nn.losses.binary_cross_entropy(output.schema_use, mx.maximum(use, 0), with_logits=True, reduction="none")
    return (loss * counted).sum() / counted.sum()


def objective(
    output: Output, batch: Batch, use: mx.array, weights: LossWeights, shares: Shares = WHOLE
) -> tuple[mx.array, dict[str, mx.array]]:
    """The batch's part of the total loss, and the parts of the objective over the batch alone."""
    parts = {
        "actions": action_loss(output, batch, weights.smoothing),
        "schema_use": use_loss(output, use),
        **output.router,
    }
    router = weights.importance * parts["importance"] + weights.load * parts["load"] + weights.z * parts["z"]
    total = (
        shares.actions * parts["actions"]
        + shares.tokens * router
        + shares.nodes * weights.schema_use * parts["schema_use"]
    )
    return total, parts
