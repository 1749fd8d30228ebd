"""The gradients of one step: of several batches, over several ranks, as if they were one batch.

The losses are means, of actions, of labelled nodes and of tokens. A batch therefore weighs by its share of what all
batches of the step hold on all ranks, so that sums of gradients are those of the joint batch; batches of
unequal size do not skew it. (Importance is a variance, taken per batch, and an expert's seats are counted per batch.)
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from vantage_engine.device import mx, nn
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel
from vantage_engine.training import distributed
from vantage_engine.training.objectives import Shares, objective
from vantage_engine.training.recipe import LossWeights

PRECISIONS: Final[dict[str, Any]] = {"float32": None, "bfloat16": mx.bfloat16}
"""Type that matrices are multiplied in; None is that of the parameters, which are always float32."""
PARTS: Final = ("loss", "actions", "schema_use", "importance", "load", "z", "overflow")
"""Figures of a step, before the experts' utilisation."""


@dataclass(frozen=True)
class StepGradients:
    """What a step found, the same on every rank; not evaluated yet."""

    tree: Any
    figures: mx.array
    """[7 + E]: `PARTS`, then tokens of an expert / tokens, mean over the layers."""
    actions: float
    """Actions that took loss."""


def counts(batch: Batch, use: mx.array) -> list[float]:
    """Actions that take loss, labelled nodes, and tokens that the decoder reads."""
    mask = np.array(batch.target_mask)
    read = np.maximum.accumulate(mask[:, ::-1], axis=1).sum() + np.array(batch.n_words).sum()
    return [float(mask.sum()), float((np.array(use) >= 0).sum()), float(read)]


def step_gradients(
    model: Text2SQLModel,
    batches: Sequence[tuple[Batch, mx.array]],
    weights: LossWeights,
    group: Any,
    dtype: Any = None,
) -> StepGradients:
    """Gradients of the objective over the batches of all ranks; the model keeps its parameters."""
    own = np.array([counts(batch, use) for batch, use in batches])
    everywhere = np.array(distributed.total(own.sum(axis=0).tolist(), group))
    shares = group.size() * own / np.maximum(everywhere, 1.0)  # times the ranks, since `average` divides by them
    parameters = model.trainable_parameters()

    def loss(parameters: Any, batch: Batch, use: mx.array, part: Shares) -> tuple[mx.array, mx.array]:
        model.update(_cast(parameters, dtype))
        output = model(batch)
        single = {name: getattr(output, name).astype(mx.float32) for name in ("logits", "schema_use")}
        total, parts = objective(replace(output, **single), batch, use, weights, part)
        by_tokens = mx.stack([parts["importance"], parts["load"], parts["z"]]) * part.tokens
        own_parts = [total, parts["actions"] * part.actions, parts["schema_use"] * part.nodes]
        overflow = output.overflow * group.size()
        utilisation = output.utilisation.mean(axis=0) * part.tokens
        return total, mx.concatenate([mx.stack(own_parts), by_tokens, overflow[None], utilisation])

    differentiate: Any = mx.value_and_grad(loss)
    summed: Any = None
    for (batch, use), share in zip(batches, shares.tolist(), strict=True):
        (_, figures), tree = differentiate(parameters, batch, use, Shares(*share))
        found = {"tree": tree, "figures": figures}
        summed = found if summed is None else nn.utils.tree_map(mx.add, summed, found)
        if len(batches) > 1:
            mx.eval(summed)  # lets go of the batch's activations before the next one makes its own
    model.update(parameters)
    summed = distributed.average(summed, group)
    return StepGradients(summed["tree"], summed["figures"], float(everywhere[0]))


def _cast(parameters: Any, dtype: Any) -> Any:
    """Parameters in the precision of the products; the router chooses in float32 always."""
    if dtype is None:
        return parameters
    flat: Any = nn.utils.tree_flatten(parameters)
    return nn.utils.tree_unflatten(
        [(path, array if path.endswith("router.gate.weight") else array.astype(dtype)) for path, array in flat]
    )
