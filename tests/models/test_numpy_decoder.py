"""The decoder in NumPy gives MLX's logits, token by token, whatever the shape of the model."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from model_kit import PRODUCTIONS, SLOTS, example, tiny_model

from vantage_engine.device import mx, nn
from vantage_engine.models.numpy_decoder import NumpyDecoder
from vantage_engine.models.stepper import MLXStepper, Stepper, stepper
from vantage_engine.models.text2sql_model import BOS, Memory, Text2SQLModel

SHAPES: list[dict[str, Any]] = [
    {},
    {"decoder__layers": 3, "decoder__kv_heads": 4, "decoder__cross_every": 1},
    {"decoder__kv_heads": 1, "decoder__moe": {"experts": 5, "experts_per_token": 1, "expert_width": 7}},
    {"decoder__moe": {"experts": 3, "experts_per_token": 3, "expert_width": 4}, "decoder__rope_theta": 50.0},
]


def uneven(model: Text2SQLModel) -> Text2SQLModel:
    """With norms that scale: those of a new model are all one."""
    mx.random.seed(5)
    norms = [norm for norm in model.decoder.modules() if isinstance(norm, nn.RMSNorm)]
    for norm in norms:
        norm.weight = mx.random.uniform(0.5, 2.0, norm.weight.shape)
    assert len(norms) > 2 * len(model.decoder.blocks)
    model.segment = mx.random.normal(model.segment.shape)
    return model


def memory_of(model: Text2SQLModel, words: int = 6) -> Memory:
    one = example(words, 2, 4, 3, 1, seed=4)
    return model.encode(one.node_vectors, one.node_types, one.node_class, one.relations)


def walk(decoder: Stepper, memory: Memory, steps: int = 7) -> list[np.ndarray]:
    """Logits along a random walk of beams that grow in number, change places, and die out."""
    rng, state, logits = np.random.default_rng(2), decoder.start(memory), []
    kinds, indices, nodes = np.array([BOS]), np.array([0]), memory.vectors.shape[1]
    for _ in range(steps):
        scores, state = decoder.step(state, kinds, indices, rng.integers(0, SLOTS, len(kinds)))
        logits.append(scores)
        kept = rng.integers(0, len(kinds), rng.integers(1, 6)).tolist()
        state = state.take(kept)
        kinds = rng.integers(0, 4, len(kept))
        indices = np.where(kinds == 0, rng.integers(0, PRODUCTIONS, len(kept)), rng.integers(0, nodes, len(kept)))
    return logits


@pytest.mark.parametrize("overrides", SHAPES)
def test_both_decoders_give_the_same_logits(overrides: dict[str, Any]) -> None:
    model = uneven(tiny_model(**overrides))
    for words in (1, 6):
        memory = memory_of(model, words)
        expected = walk(MLXStepper(model), memory)
        found = walk(NumpyDecoder(model), memory)
        assert len({row.tobytes() for rows in expected for row in rows}) > 5
        for left, right in zip(expected, found, strict=True):
            assert left.shape == right.shape
            assert np.allclose(left, right, atol=1e-4)


def test_a_state_can_be_continued_twice() -> None:
    model = tiny_model()
    decoder = NumpyDecoder(model)
    state = decoder.start(memory_of(model))
    slot = np.array([0])
    _, state = decoder.step(state, np.array([BOS]), np.array([0]), slot)
    first, _ = decoder.step(state, np.array([0]), np.array([1]), slot)
    other, _ = decoder.step(state, np.array([0]), np.array([2]), slot)
    again, _ = decoder.step(state, np.array([0]), np.array([1]), slot)
    assert (first == again).all()
    assert not np.allclose(first, other, atol=1e-4)


def test_beams_do_not_see_each_other() -> None:
    model = tiny_model()
    decoder = NumpyDecoder(model)
    start = decoder.start(memory_of(model))
    kinds, indices, slots = np.array([0, 1, 0]), np.array([3, 6, 1]), np.array([0, 0, 2])
    together, _ = decoder.step(start, kinds, indices, slots)
    for beam in range(3):
        one = slice(beam, beam + 1)
        alone, _ = decoder.step(start, kinds[one], indices[one], slots[one])
        assert np.allclose(alone[0], together[beam], atol=1e-5)


def test_the_device_decides(monkeypatch: pytest.MonkeyPatch) -> None:
    model = tiny_model()
    for metal, expected in ((True, MLXStepper), (False, NumpyDecoder)):
        monkeypatch.setattr("vantage_engine.models.stepper.on_metal", metal)
        assert isinstance(stepper(model), expected)
