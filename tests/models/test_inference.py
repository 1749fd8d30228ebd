"""The model in NumPy gives MLX's numbers, node by node and step by step, whatever its shape."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from model_kit import PRODUCTIONS, SLOTS, example, tiny_model

from vantage_engine.device import mx, nn
from vantage_engine.models.inference import Inference, MLXInference, inference
from vantage_engine.models.numpy_model import NumpyModel
from vantage_engine.models.text2sql_model import BOS, Text2SQLModel

SHAPES: list[dict[str, Any]] = [
    {},
    {"decoder__layers": 3, "decoder__kv_heads": 4, "decoder__cross_every": 1, "schema_encoder__heads": 2},
    {"decoder__kv_heads": 1, "decoder__moe": {"experts": 5, "experts_per_token": 1, "expert_width": 7}},
    {"decoder__moe": {"experts": 3, "experts_per_token": 3, "expert_width": 4}, "decoder__rope_theta": 50.0},
]


def uneven(model: Text2SQLModel) -> Text2SQLModel:
    """With norms that scale and biases that add: those of a new model do not."""
    mx.random.seed(5)
    for name, module in model.named_modules():
        if isinstance(module, (nn.RMSNorm, nn.LayerNorm)):
            module.weight = mx.random.uniform(0.5, 2.0, module.weight.shape)
        if "bias" in module:
            module.bias = mx.random.normal(module.bias.shape)
        assert "norm" not in name or (module.weight != 1).all()
    model.segment = mx.random.normal(model.segment.shape)
    return model


def question(words: int = 6) -> tuple[np.ndarray, ...]:
    """What `encode` takes."""
    one = example(words, 2, 4, 3, 1, seed=4)
    return tuple(np.array(array[0]) for array in (one.node_vectors, one.node_types, one.node_class, one.relations))


def walk(model: Inference, memory: Any, nodes: int, steps: int = 7) -> list[np.ndarray]:
    """Logits and experts along a random walk of beams that grow in number, change places, and die out."""
    rng, state, logits = np.random.default_rng(2), model.start(memory), []
    kinds, indices = np.array([BOS]), np.array([0])
    for _ in range(steps):
        scores, state = model.step(state, kinds, indices, rng.integers(0, SLOTS, len(kinds)))
        logits += [scores, model.experts(state)]
        kept = rng.integers(0, len(kinds), rng.integers(1, 6)).tolist()
        state = state.take(kept)
        kinds = rng.integers(0, 4, len(kept))
        indices = np.where(kinds == 0, rng.integers(0, PRODUCTIONS, len(kept)), rng.integers(0, nodes, len(kept)))
    return logits


@pytest.mark.parametrize("overrides", SHAPES)
@pytest.mark.parametrize("words", [1, 6])
def test_both_give_the_same_numbers(overrides: dict[str, Any], words: int) -> None:
    model = uneven(tiny_model(**overrides))
    plain, fast, asked = MLXInference(model), NumpyModel(model), question(words)
    slow_memory, memory = plain.encode(*asked), fast.encode(*asked)
    assert np.allclose(slow_memory.vectors[0], memory.vectors, atol=1e-4)
    assert np.allclose(plain.schema_use(slow_memory), fast.schema_use(memory), atol=1e-5)
    expected, found = walk(plain, slow_memory, len(asked[0])), walk(fast, memory, len(asked[0]))
    assert len({row.tobytes() for rows in expected for row in rows}) > 5
    layers, k = model.decoder.blocks, model.decoder.blocks[0].moe.per_token
    assert all(each.shape[1:] == (len(layers), k) for each in expected[1::2])
    for left, right in zip(expected, found, strict=True):
        assert left.shape == right.shape
        assert np.allclose(left, right, atol=1e-4)


def test_a_state_can_be_continued_twice() -> None:
    model = NumpyModel(tiny_model())
    state, slot = model.start(model.encode(*question())), np.array([0])
    _, state = model.step(state, np.array([BOS]), np.array([0]), slot)
    first, _ = model.step(state, np.array([0]), np.array([1]), slot)
    other, _ = model.step(state, np.array([0]), np.array([2]), slot)
    again, _ = model.step(state, np.array([0]), np.array([1]), slot)
    assert (first == again).all()
    assert not np.allclose(first, other, atol=1e-4)


def test_beams_do_not_see_each_other() -> None:
    model = NumpyModel(tiny_model())
    start = model.start(model.encode(*question()))
    kinds, indices, slots = np.array([0, 1, 0]), np.array([3, 6, 1]), np.array([0, 0, 2])
    together, _ = model.step(start, kinds, indices, slots)
    for beam in range(3):
        one = slice(beam, beam + 1)
        alone, _ = model.step(start, kinds[one], indices[one], slots[one])
        assert np.allclose(alone[0], together[beam], atol=1e-5)


def test_the_device_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_model()
    for metal, expected in ((True, MLXInference), (False, NumpyModel)):
        monkeypatch.setattr("vantage_engine.models.inference.on_metal", metal)
        assert isinstance(inference(model), expected)


def test_a_copy_that_consumes_its_model_gives_the_same_numbers_and_leaves_nothing() -> None:
    kept, eaten, asked = tiny_model(), tiny_model(), question()
    one, other = NumpyModel(kept), NumpyModel(eaten, consume=True)
    first, second = (walk(model, model.encode(*asked), len(asked[0])) for model in (one, other))
    for left, right in zip(first, second, strict=True):
        assert (left == right).all()
    layers: Any = nn.utils.tree_flatten([eaten.decoder.blocks, eaten.schema_encoder.layers])
    assert all(array.size == 1 for _, array in layers if isinstance(array, mx.array))


def test_many_rows_read_with_threads_give_the_numbers_of_few(monkeypatch: pytest.MonkeyPatch) -> None:
    model, asked = NumpyModel(tiny_model()), question()
    calm = model.start(model.encode(*asked)).cache
    monkeypatch.setattr("vantage_engine.models.numpy_model._MANY", 1)
    assert np.allclose(model.start(model.encode(*asked)).cache, calm, atol=1e-6)
