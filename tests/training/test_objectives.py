"""The objective: no gradient from masked steps or absent nodes, smoothing over legal actions alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from training_kit import prepared_set

from vantage_engine.device import mx
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.router import Router
from vantage_engine.models.text2sql_model import Batch, Output
from vantage_engine.training.batches import arrays_of, collate
from vantage_engine.training.objectives import Shares, action_loss, objective, use_loss
from vantage_engine.training.recipe import LossWeights


@pytest.fixture(scope="module")
def batch() -> Batch:
    data = prepared_set(4)
    data.examples[0].indices[:] = np.where(np.arange(len(data.examples[0].indices)) == 1, -1, data.examples[0].indices)
    data.examples[0].kinds[1] = 3
    return collate([arrays_of(e, data, 10**9, None) for e in data.examples])[0]


def output(logits: mx.array, schema_use: mx.array | None = None) -> Output:
    router: dict[str, Any] = {"importance": mx.array(2.0), "load": mx.array(3.0), "z": mx.array(5.0)}
    use = mx.zeros((logits.shape[0], 3)) if schema_use is None else schema_use
    return Output(logits, use, router, mx.zeros(()), mx.zeros((1, 2)))


def random_logits(batch: Batch) -> mx.array:
    outputs = int(batch.target.max().item()) + 4
    return mx.array(np.random.default_rng(0).normal(size=(*batch.target.shape, outputs)).astype(np.float32))


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_masked_steps_have_no_gradient_and_all_others_have_one(batch: Batch, smoothing: float) -> None:
    gradient = np.array(mx.grad(lambda x: action_loss(output(x), batch, smoothing))(random_logits(batch)))
    masked = np.array(batch.target_mask) == 0
    assert masked.any()
    assert (gradient[masked] == 0).all()
    assert (np.abs(gradient[~masked]).sum(axis=-1) > 0).all()


def test_the_loss_is_the_mean_cross_entropy_of_counted_steps(batch: Batch) -> None:
    logits = random_logits(batch)
    x, target, mask = np.array(logits, dtype=np.float64), np.array(batch.target), np.array(batch.target_mask)
    log_p = x - np.log(np.exp(x).sum(axis=-1, keepdims=True))
    expected = -(np.take_along_axis(log_p, target[..., None], -1)[..., 0] * mask).sum() / mask.sum()
    assert float(action_loss(output(logits), batch, 0.0)) == pytest.approx(expected, rel=1e-5)


def test_smoothing_spreads_over_legal_actions_alone(batch: Batch) -> None:
    logits = random_logits(batch)
    target = np.array(batch.target)
    legal = np.zeros(logits.shape, dtype=bool)
    np.put_along_axis(legal, target[..., None], True, axis=-1)
    legal[..., :2] = True
    loss = action_loss(output(mx.where(mx.array(legal), logits, NEGATIVE)), batch, 0.2)
    x = np.where(legal, np.array(logits, dtype=np.float64), -np.inf)
    log_p = x - np.log(np.exp(x).sum(axis=-1, keepdims=True))
    gold = np.take_along_axis(log_p, target[..., None], -1)[..., 0]
    mean = np.where(legal, log_p, 0).sum(axis=-1) / legal.sum(axis=-1)
    mask = np.array(batch.target_mask)
    assert float(loss) == pytest.approx(-((0.8 * gold + 0.2 * mean) * mask).sum() / mask.sum(), rel=1e-5)


def test_use_loss_does_not_see_nodes_without_a_label(batch: Batch) -> None:
    logits = mx.array([[2.0, -1.0, 0.5], [0.1, 3.0, -4.0]])
    use = mx.array([[1.0, 0.0, -1.0], [-1.0, 1.0, -1.0]])
    own = random_logits(batch)
    gradient = np.array(mx.grad(lambda x: use_loss(output(own, x), use))(logits))
    assert (gradient[np.array(use) < 0] == 0).all()
    assert (gradient[np.array(use) >= 0] != 0).all()
    expected = np.mean([np.log1p(np.exp(-2.0)), np.log1p(np.exp(-1.0)), np.log1p(np.exp(-3.0))])
    assert float(use_loss(output(own, logits), use)) == pytest.approx(expected, rel=1e-5)


def test_the_total_is_the_weighted_sum_of_its_parts(batch: Batch) -> None:
    weights = LossWeights(importance=0.1, load=0.2, z=0.3, schema_use=0.4, smoothing=0.0)
    total, parts = objective(output(random_logits(batch)), batch, mx.ones((4, 3)), weights)
    expected = float(parts["actions"]) + 0.1 * 2 + 0.2 * 3 + 0.3 * 5 + 0.4 * float(parts["schema_use"])
    assert float(total) == pytest.approx(expected, rel=1e-6)
    assert float(parts["schema_use"]) == pytest.approx(np.log(2), rel=1e-5)


def test_the_objective_is_the_documented_one_with_its_typical_coefficients(batch: Batch) -> None:
    experts, per_token = 4, 2
    mx.random.seed(5)
    router = Router(16, MoEConfig(experts=experts, experts_per_token=per_token, expert_width=8))
    tokens = 2 * mx.random.normal((50, 16)) + 1
    routing = router(tokens, seats=len(tokens))
    logits = np.array(router.gate(tokens), dtype=np.float64)
    p = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    chosen = np.argsort(-logits, axis=1)[:, :per_token]
    load = np.bincount(chosen.ravel(), minlength=experts) / len(logits)
    l_importance, l_load = np.var(p.mean(axis=0)) * experts, np.var(load) * experts
    l_z = np.mean(np.log(np.exp(logits).sum(axis=1)) ** 2)

    out = output(random_logits(batch))
    out = replace(out, router={"importance": routing.importance, "load": routing.load, "z": routing.z})
    weights = LossWeights()
    total, _ = objective(out, batch, mx.ones((4, 3)), weights)
    l_lm = float(action_loss(out, batch, 0.0))
    expected = l_lm + 0.01 * l_importance + 0.01 * l_load + 0.001 * l_z + weights.schema_use * np.log(2)
    assert min(l_importance, l_load, l_z) > 0.005
    assert float(total) == pytest.approx(expected, rel=1e-6)


def test_shares_weigh_each_mean_by_what_it_is_over(batch: Batch) -> None:
    out, use = output(random_logits(batch)), mx.ones((4, 3))
    weights = LossWeights(importance=1.0, load=0.0, z=0.0, schema_use=1.0)
    _, parts = objective(out, batch, use, weights)
    for shares, part in (
        (Shares(actions=1, nodes=0, tokens=0), "actions"),
        (Shares(actions=0, nodes=1, tokens=0), "schema_use"),
        (Shares(actions=0, nodes=0, tokens=1), "importance"),
    ):
        assert float(objective(out, batch, use, weights, shares)[0]) == pytest.approx(float(parts[part]))
