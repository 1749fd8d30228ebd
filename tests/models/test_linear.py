"""`Linear` and `Experts` multiply few rows another way: the numbers and gradients are those of the plain product."""

from __future__ import annotations

import numpy as np
import pytest

from vantage_engine.device import mx
from vantage_engine.models.expert import Experts
from vantage_engine.models.linear import Linear


def _drawn(*shape: int) -> mx.array:
    return mx.random.normal(shape, key=mx.random.key(sum(shape)))


@pytest.mark.parametrize("shape", [(24,), (1, 1, 24), (2, 5, 24), (1, 32, 24), (3, 11, 24)])
def test_few_rows_and_many_are_the_plain_product(shape: tuple[int, ...]) -> None:
    linear = Linear(24, 7)
    linear.weight = _drawn(7, 24)
    x, pull = _drawn(*shape), _drawn(*shape[:-1], 7)
    out, grads = mx.vjp(lambda x, weight: _with(linear, weight)(x), [x, linear.weight], [pull])
    plain, expected = mx.vjp(lambda x, weight: x @ weight.T, [x, linear.weight], [pull])
    assert out[0].shape == (*shape[:-1], 7)
    for ours, theirs in zip([*out, *grads], [*plain, *expected], strict=True):
        np.testing.assert_allclose(np.array(ours), np.array(theirs), rtol=1e-5, atol=1e-5)


def _with(linear: Linear, weight: mx.array) -> Linear:
    linear.weight = weight
    return linear


def test_half_precision_stays_half() -> None:
    linear = Linear(24, 7)
    linear.weight = _drawn(7, 24).astype(mx.bfloat16)
    assert linear(_drawn(1, 24).astype(mx.bfloat16)).dtype == mx.bfloat16


@pytest.mark.parametrize("rows", [1, 3, 32, 33, 70])
def test_rows_of_experts_are_each_its_own_experts_product(rows: int) -> None:
    experts = Experts(12, 20, 5, 0.0)
    experts.gate, experts.up, experts.down = _drawn(5, 20, 12), _drawn(5, 20, 12) + 1, _drawn(5, 12, 20)
    x, chosen = _drawn(rows, 12), mx.sort(mx.arange(rows) * 3 % 5)
    out = np.array(experts.rows(x, chosen, ordered=True))
    for row, expert in enumerate(np.array(chosen).tolist()):
        gate, up = x[row] @ experts.gate[expert].T, x[row] @ experts.up[expert].T
        expected = (gate * mx.sigmoid(gate) * up) @ experts.down[expert].T
        np.testing.assert_allclose(out[row], np.array(expected), rtol=1e-4, atol=1e-4)
    seated = np.array(experts.seats(mx.broadcast_to(x, (5, rows, 12))))
    for row, expert in enumerate(np.array(chosen).tolist()):
        np.testing.assert_allclose(seated[expert, row], out[row], rtol=1e-4, atol=1e-4)
