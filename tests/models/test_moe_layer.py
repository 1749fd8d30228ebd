"""Experts: the fast paths against a loop over tokens, the seats, and the router's losses by hand."""

from typing import Any

import numpy as np
import pytest

from vantage_engine.device import mx
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.moe_layer import MoELayer
from vantage_engine.models.router import Router

DIMS = 6


def shape(experts: int = 4, per_token: int = 2, factor: float = 100.0, **more: Any) -> MoEConfig:
    return MoEConfig(experts=experts, experts_per_token=per_token, expert_width=5, capacity_factor=factor, **more)


def layer(experts: int = 4, per_token: int = 2, factor: float = 100.0, **more: Any) -> MoELayer:
    mx.random.seed(3)
    moe = MoELayer(DIMS, shape(experts, per_token, factor, **more))
    moe.update({"experts": {name: mx.random.normal(moe.experts[name].shape) for name in ("gate", "up", "down")}})
    return moe


def swiglu(x: mx.array, moe: MoELayer, expert: int) -> mx.array:
    gate, up, down = (moe.experts[name][expert] for name in ("gate", "up", "down"))
    inner = gate @ x
    return down @ (inner * mx.sigmoid(inner) * (up @ x))


def by_loop(moe: MoELayer, x: mx.array) -> mx.array:
    rows = []
    for token in x:
        probabilities = mx.softmax(moe.router.gate(token))
        chosen = np.argsort(-np.array(mx.stop_gradient(probabilities)))[: moe.per_token].tolist()
        total = sum(probabilities[expert] for expert in chosen)
        rows.append(sum(probabilities[expert] / total * swiglu(token, moe, expert) for expert in chosen))
    return mx.stack(rows)


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("tokens", [3, 25])
def test_values_and_gradients_are_those_of_a_loop_over_tokens(training: bool, tokens: int) -> None:
    moe = layer().train(training)
    x, weight = mx.random.normal((1, tokens, DIMS)), mx.random.normal((tokens, DIMS))

    def of(run):
        def total(parameters: dict, x: mx.array) -> mx.array:
            moe.update(parameters)
            return (run(x) * weight).sum()

        return mx.value_and_grad(total, argnums=(0, 1))

    parameters = moe.trainable_parameters()
    fast, (fast_parameters, fast_x) = of(lambda x: moe(x)[0][0])(parameters, x)
    slow, (slow_parameters, slow_x) = of(lambda x: by_loop(moe, x[0]))(parameters, x)
    moe.update(parameters)
    assert np.allclose(fast.item(), slow.item(), rtol=1e-4)
    assert np.allclose(fast_x, slow_x, atol=1e-4)
    for name in ("gate", "up", "down"):
        assert np.allclose(fast_parameters["experts"][name], slow_parameters["experts"][name], atol=1e-4)
    assert np.allclose(
        fast_parameters["router"]["gate"]["weight"], slow_parameters["router"]["gate"]["weight"], atol=1e-4
    )


@pytest.mark.parametrize("training", [True, False])
def test_identical_experts_are_one_dense_network(training: bool) -> None:
    moe = layer().train(training)
    for name in ("gate", "up", "down"):
        moe.experts[name] = mx.broadcast_to(moe.experts[name][:1], moe.experts[name].shape)
    x = mx.random.normal((2, 9, DIMS))
    expected = mx.stack([swiglu(token, moe, 0) for token in x.reshape(-1, DIMS)]).reshape(x.shape)
    assert np.allclose(moe(x)[0], expected, atol=1e-4)


def test_what_finds_no_seat_is_counted_and_passes_by() -> None:
    moe = layer(experts=2, per_token=1, factor=1.0).train()
    moe.router.gate.weight = mx.array([[1.0] + [0.0] * 5, [-1.0] + [0.0] * 5])
    x = mx.random.normal((1, 8, DIMS))
    x[..., 0] = mx.array([1.0, 1, 1, 1, 1, 1, 1, -1])
    out, stats = moe(x)
    assert stats.overflow.item() == 3
    assert np.allclose(stats.utilisation, [7 / 8, 1 / 8])
    assert mx.all(out[0, 4:7] == 0)
    for token, expert in ((0, 0), (3, 0), (7, 1)):
        assert np.allclose(out[0, token], swiglu(x[0, token], moe, expert), atol=1e-5)
    assert moe.eval()(x)[1].overflow.item() == 0


def test_first_choices_are_seated_before_second_choices() -> None:
    moe = layer(experts=2, per_token=2, factor=0.5).train()
    moe.router.gate.weight = mx.array([[1.0] + [0.0] * 5, [-1.0] + [0.0] * 5])
    x = mx.random.normal((1, 4, DIMS))
    x[..., 0] = mx.array([1.0, 1.0, -1.0, -1.0])
    out, stats = moe(x)
    best = 1 / (1 + np.exp(-2.0))
    assert stats.overflow.item() == 4
    for token, expert in enumerate((0, 0, 1, 1)):
        assert np.allclose(out[0, token], best * swiglu(x[0, token], moe, expert), atol=1e-5)


def test_padding_takes_no_seat_and_is_not_counted() -> None:
    moe = layer(factor=1.0).train()
    x = mx.random.normal((1, 6, DIMS))
    junk = mx.concatenate([mx.ones((1, 9, DIMS)), x], axis=1)
    valid = mx.concatenate([mx.zeros((1, 9)), mx.ones((1, 6))], axis=1)
    alone, expected = moe(x)
    out, stats = moe(junk, valid, 6)
    assert np.allclose(out[:, 9:], alone, atol=1e-5)
    for name in ("importance", "load", "z", "overflow", "utilisation"):
        assert np.allclose(getattr(stats, name), getattr(expected, name), atol=1e-5), name


def test_the_losses_are_those_of_the_formulas() -> None:
    mx.random.seed(5)
    router, x = Router(DIMS, shape(experts=5)), mx.random.normal((12, DIMS))
    routing = router(x, seats=12)
    logits = np.array(router.gate(x), np.float64)
    probabilities = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    best = np.argsort(-logits, axis=1)[:, :2]
    share = np.bincount(best.ravel(), minlength=5) / 12
    assert np.allclose(routing.importance.item(), probabilities.mean(0).var() * 5, rtol=1e-4)
    assert np.allclose(routing.load.item(), share.var() * 5, rtol=1e-4)
    assert np.allclose(routing.z.item(), (np.log(np.exp(logits).sum(1)) ** 2).mean(), rtol=1e-4)
    assert (np.array(routing.choice.indices) == best).all()
    assert np.allclose(routing.choice.weights.sum(axis=1), 1.0)
