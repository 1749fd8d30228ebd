"""The gradients of a step are those of one joint batch, whatever it was cut into and however it was computed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from training_kit import prepared_set, tiny_model, tiny_shape

from vantage_engine.device import mx, nn
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel
from vantage_engine.training import blocks, random_state
from vantage_engine.training.batches import arrays_of, collate
from vantage_engine.training.gradients import PARTS, step_gradients
from vantage_engine.training.recipe import LossWeights

SEPARABLE = LossWeights(importance=0.0, load=0.0, smoothing=0.1)
"""All but importance and load, which are variances over the tokens of one batch."""
DATA = prepared_set(8)


def batch_of(*numbers: int) -> tuple[Batch, mx.array]:
    return collate([arrays_of(DATA.examples[i], DATA, 10**9, None) for i in numbers])


def flat(tree: Any) -> dict[str, np.ndarray]:
    leaves: Any = nn.utils.tree_flatten(tree)
    return {name: np.array(array) for name, array in leaves}


def found(model: Text2SQLModel, batches: list[tuple[Batch, mx.array]], weights: LossWeights, dtype: Any = None) -> Any:
    model.train()
    return step_gradients(model, batches, weights, mx.distributed.init(strict=False), dtype)


@pytest.mark.parametrize("parts", [[(0, 1, 2, 3), (4, 5, 6, 7)], [(0, 1, 2, 3, 4), (5,), (6, 7)]])
def test_several_batches_give_the_gradients_of_the_joint_one(parts: list[tuple[int, ...]]) -> None:
    model = tiny_model(tiny_shape(capacity=8.0))
    joint = found(model, [batch_of(*range(8))], SEPARABLE)
    cut = found(model, [batch_of(*part) for part in parts], SEPARABLE)
    assert cut.actions == joint.actions
    kept = [k for k, name in enumerate(PARTS) if name not in ("importance", "load")]
    np.testing.assert_allclose(np.array(cut.figures)[kept], np.array(joint.figures)[kept], rtol=1e-5)
    expected = flat(joint.tree)
    assert any(np.abs(array).max() > 1e-4 for array in expected.values())
    for name, array in flat(cut.tree).items():
        np.testing.assert_allclose(array, expected[name], rtol=1e-4, atol=1e-6, err_msg=name)


def test_the_same_batch_twice_gives_its_own_gradients_with_every_loss() -> None:
    model = tiny_model(tiny_shape())
    weights = LossWeights(importance=0.5, z=0.1)
    once, twice = (flat(found(model, [batch_of(0, 1, 2)] * n, weights).tree) for n in (1, 2))
    for name, array in once.items():
        np.testing.assert_allclose(twice[name], array, rtol=1e-4, atol=1e-6, err_msg=name)


def test_the_model_keeps_its_parameters() -> None:
    model = tiny_model()
    before = flat(model.trainable_parameters())
    found(model, [batch_of(0, 1)], SEPARABLE, mx.bfloat16)
    for name, array in flat(model.trainable_parameters()).items():
        assert array.dtype == np.float32
        np.testing.assert_array_equal(array, before[name])


def test_recomputed_blocks_give_the_same_values_and_gradients_with_dropout() -> None:
    results = []
    for recompute in (False, True):
        model = tiny_model(tiny_shape(0.3, layers=2))
        blocks.treat(model, recompute=recompute)
        mx.random.seed(7)
        result = found(model, [batch_of(0, 1, 2), batch_of(3, 4)], LossWeights())
        results.append((np.array(result.figures), flat(result.tree), np.array(random_state.read())))
    (values, expected, state), (again, gradients, after) = results
    np.testing.assert_array_equal(values, again)
    np.testing.assert_array_equal(state, after)
    assert gradients.keys() == expected.keys()
    for name, array in gradients.items():
        np.testing.assert_allclose(array, expected[name], rtol=1e-5, atol=1e-7, err_msg=name)


def test_bfloat16_is_near_float32() -> None:
    model = tiny_model(tiny_shape(layers=2))
    exact = found(model, [batch_of(0, 1, 2, 3)], SEPARABLE)
    blocks.treat(model, recompute=False, dtype=mx.bfloat16)
    rough = found(model, [batch_of(0, 1, 2, 3)], SEPARABLE, mx.bfloat16)
    loss, other = float(exact.figures[0]), float(rough.figures[0])
    assert np.isfinite(np.array(rough.figures)).all()
    assert other == pytest.approx(loss, rel=0.03)
    assert other != loss
    one, two = (np.concatenate([a.ravel() for a in flat(r.tree).values()]) for r in (exact, rough))
    assert two.dtype == np.float32
    assert one @ two / np.linalg.norm(one) / np.linalg.norm(two) > 0.98
