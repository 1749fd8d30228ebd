"""Experts: the fast paths against a loop over tokens, the seats, and the router's losses by hand."""

from typing import Any

import numpy as np
import pytest

from vantage_engine.device import mx, nn, optim
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.moe_layer import MoELayer
from vantage_engine.models.router import Router
from vantage_engine.models.routing import WAYS

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


@pytest.mark.parametrize(("training", "metal"), [(True, False), (False, False), (False, True)])
@pytest.mark.parametrize("tokens", [3, 25])
def test_values_and_gradients_are_those_of_a_loop_over_tokens(
    training: bool, metal: bool, tokens: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seats in training and on a CPU, rows sorted by expert on Metal, single rows for few tokens."""
    monkeypatch.setattr("vantage_engine.models.moe_layer.on_metal", metal)
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


def after_training(importance: float) -> tuple[np.ndarray, float]:
    """Utilisation and task loss of one layer that learnt for 150 steps from tokens that are much alike."""
    mx.random.seed(0)
    moe = MoELayer(16, MoEConfig(experts=8, experts_per_token=2, expert_width=32, capacity_factor=8.0)).train()
    for name in ("gate", "up", "down"):
        moe.experts[name] = 0.3 * mx.random.normal(moe.experts[name].shape)
    moe.router.gate.weight = 0.1 * mx.random.normal((8, 16))
    common, teacher = mx.concatenate([mx.full(1, 4.0), mx.zeros(15)]), 0.5 * mx.random.normal((16, 16))
    optimizer = optim.Adam(1e-2)

    def loss(moe: MoELayer, x: mx.array) -> tuple[mx.array, mx.array]:
        out, stats = moe(x)
        task = ((out - mx.tanh(x @ teacher)) ** 2).mean()
        return task + importance * (stats.importance + stats.load) + 0.001 * stats.z, task

    step, task = nn.value_and_grad(moe, loss), mx.array(0.0)
    for _ in range(150):
        (_, task), gradients = step(moe, mx.random.normal((1, 64, 16)) + common)
        optimizer.update(moe, gradients)
        mx.eval(moe.parameters(), optimizer.state)
    _, stats = moe.eval()(mx.random.normal((1, 512, 16)) + common)
    return np.array(stats.utilisation), task.item()


def test_the_router_collapses_without_its_losses_and_not_with_them() -> None:
    """A coefficient of 1, not the 0.01 of long runs: there are 150 steps to even out the load."""
    collapsed, first = after_training(0.0)
    even, second = after_training(1.0)
    assert np.sort(collapsed)[-2:].sum() > 1.8
    assert (collapsed < 0.01).sum() >= 4
    assert even.max() < 0.4
    assert even.min() > 0.04
    assert max(first, second) < 0.5


def gates(name: str, logits: np.ndarray, k: int, enough: float, seats: int) -> np.ndarray:
    """[n, E]: what each expert weighs for each token, token by token and expert by expert."""
    probabilities = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    found = np.zeros_like(probabilities)
    if name == "soft":
        return probabilities
    if name == "expert_choice":
        for expert in range(logits.shape[1]):
            for token in np.argsort(-probabilities[:, expert])[:seats]:
                found[token, expert] = probabilities[token, expert]
        return found
    for token, row in enumerate(probabilities):
        taken = 0.0
        for expert in np.argsort(-row)[:k]:
            if name == "dynamic_k" and taken >= enough:
                break
            taken += row[expert]
            found[token, expert] = row[expert]
        found[token] /= found[token].sum()
    return found


@pytest.mark.parametrize("training", [True, False])
@pytest.mark.parametrize("tokens", [2, 30])
@pytest.mark.parametrize("routing", sorted(WAYS))
def test_every_way_of_routing_is_its_definition_token_by_token(routing: Any, tokens: int, training: bool) -> None:
    factor = 1.25 if routing == "expert_choice" else 100.0
    moe = layer(experts=5, per_token=3, factor=factor, routing=routing, enough=0.6).train(training)
    moe.router.gate.weight = mx.random.normal((5, DIMS))
    x = mx.random.normal((tokens, DIMS))
    weights = gates(routing, np.array(moe.router.gate(x), np.float64), 3, 0.6, moe.capacity(tokens))
    every = np.array([[swiglu(token, moe, expert) for expert in range(5)] for token in x])
    out, stats = moe(x[None])
    assert np.allclose(out[0], (weights[..., None] * every).sum(1), atol=1e-4)
    assert np.allclose(stats.utilisation, (weights > 0).mean(0), atol=1e-6)
    assert stats.overflow.item() == 0
    if routing == "dynamic_k" and tokens > 2:
        assert len(set((weights > 0).sum(1))) > 1


@pytest.mark.parametrize("routing", sorted(WAYS))
def test_every_way_of_routing_learns(routing: Any) -> None:
    moe = layer(factor=1.25, routing=routing).train()
    x = mx.random.normal((1, 20, DIMS))
    _, gradients = nn.value_and_grad(moe, lambda moe, x: (moe(x)[0] ** 2).sum())(moe, x)
    for name, gradient in nn.utils.tree_flatten(gradients):
        assert mx.all(mx.isfinite(gradient)), name
        assert mx.any(gradient != 0), name


def test_on_a_cpu_many_rows_are_seated_and_on_metal_sorted(monkeypatch: pytest.MonkeyPatch) -> None:
    moe, x = layer().eval(), mx.random.normal((1, 40, DIMS))
    seated = moe(x)[0]
    monkeypatch.setattr("vantage_engine.models.moe_layer.on_metal", True)
    monkeypatch.setattr(moe.experts, "seats", None)
    assert np.allclose(moe(x)[0], seated, atol=1e-5)


def test_an_expert_that_everybody_wants_is_not_seated_for_all_the_others() -> None:
    moe = layer(experts=40, per_token=1).eval()
    moe.router.gate.weight = mx.concatenate([mx.ones((1, DIMS)), mx.zeros((39, DIMS))])
    x = mx.abs(mx.random.normal((1, 64, DIMS)))
    moe.experts.seats = None  # type: ignore[assignment]
    assert np.allclose(moe(x)[0][0], mx.stack([swiglu(token, moe, 0) for token in x[0]]), atol=1e-4)
