"""A cheap measure for watching a run: averaged weights on the validation set, teacher-forced."""

from __future__ import annotations

from typing import Any

import numpy as np

from vantage_engine.device import mx, nn
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.training import batches, distributed
from vantage_engine.training.datasets import PreparedSet

_BATCH = 16


def validate(model: Text2SQLModel, average: Any, data: PreparedSet, group: Any) -> dict[str, float]:
    """Mean loss a step, and the share of gold sequences that greedy next actions follow to the end.

    The ranks share the examples; the model has its own weights again afterwards, and is in training.
    """
    own = nn.utils.tree_map(lambda p: p, model.trainable_parameters())
    model.update(average)
    model.eval()
    sums = np.zeros(4)
    for number, items in enumerate(batches.evaluation_batches(data, _BATCH)):
        if number % group.size() == group.rank():
            batch, _ = batches.collate(items)
            logits = model(batch).logits
            gold = mx.take_along_axis(logits, batch.target[..., None], axis=-1)[..., 0]
            loss = ((mx.logsumexp(logits, axis=-1) - gold) * batch.target_mask).sum()
            hit = (logits.argmax(axis=-1) == batch.target) & (batch.target_mask > 0)
            exact = np.array(hit.sum(axis=1)) == [len(a.kinds) for a in items]
            sums += [float(loss), float(batch.target_mask.sum()), exact.sum(), len(items)]
    loss_sum, steps, right, count = distributed.total(sums.tolist(), group)
    model.update(own)
    model.train()
    return {"val_loss": loss_sum / steps, "val_exact": right / count}
