"""Tiny models and batches for the tests of the models."""

from __future__ import annotations

from typing import Any

import numpy as np

from vantage_engine.device import mx
from vantage_engine.models.config import ModelConfig, Vocabulary, parse_config
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel

PRODUCTIONS, SLOTS, RELATIONS, NODE_TYPES = 11, 5, 7, 6


def tiny_config(**overrides: Any) -> ModelConfig:
    """A model of some thousand parameters; `decoder__heads=2` overrides `decoder.heads`."""
    data: dict[str, Any] = {
        "name": "tiny",
        "text_encoder": {"text_layers": 1},
        "schema_encoder": {"hidden": 24, "schema_layers": 2, "heads": 3, "ffn": 32},
        "decoder": {
            "d_model": 16,
            "layers": 2,
            "heads": 4,
            "kv_heads": 2,
            "head_dim": 8,
            "cross_every": 2,
            "moe": {"experts": 4, "experts_per_token": 2, "expert_width": 12},
        },
    }
    for path, value in overrides.items():
        *sections, key = path.split("__")
        place = data
        for section in sections:
            place = place[section]
        place[key] = value
    return parse_config(data)


def tiny_vocabulary() -> Vocabulary:
    """Slot 0 admits everything, slot 1 tables, slot 2 columns, slot 3 values, slot 4 the first productions."""
    productions = np.zeros((SLOTS, PRODUCTIONS), bool)
    productions[0], productions[4, :5] = True, True
    nodes = np.zeros((SLOTS, 4), bool)
    nodes[0], nodes[1, 1], nodes[2, 2], nodes[3, 3] = True, True, True, True
    return Vocabulary(RELATIONS, NODE_TYPES, productions, nodes)


def tiny_model(**overrides: Any) -> Text2SQLModel:
    """In evaluation mode, with relation vectors that matter."""
    mx.random.seed(0)
    model = Text2SQLModel(tiny_config(**overrides), tiny_vocabulary())
    for layer in model.schema_encoder.layers:
        layer.relation_keys = mx.random.normal(layer.relation_keys.shape)
        layer.relation_values = mx.random.normal(layer.relation_values.shape)
    return model.eval()


def example(words: int, tables: int, columns: int, values: int, steps: int, seed: int = 0) -> Batch:
    """A batch of one, without padding; every slot admits everything."""
    rng = np.random.default_rng(seed)
    classes = np.repeat(np.arange(4), [words, tables, columns, values])
    nodes = len(classes)
    kind = rng.integers(0, 4, steps)
    index = np.array([rng.integers(PRODUCTIONS) if k == 0 else rng.choice(np.flatnonzero(classes == k)) for k in kind])
    return Batch(
        node_vectors=mx.array(rng.normal(size=(1, nodes, 24)).astype(np.float32)),
        node_types=mx.array(rng.integers(0, NODE_TYPES, (1, nodes))),
        node_class=mx.array(classes[None]),
        relations=mx.array(rng.integers(0, RELATIONS, (1, nodes, nodes)).astype(np.uint8)),
        n_words=mx.array([words]),
        action_kind=mx.array(kind[None]),
        action_index=mx.array(index[None]),
        slot=mx.zeros((1, steps), dtype=mx.int32),
        target=mx.array((index + np.where(kind == 0, 0, PRODUCTIONS))[None]),
        target_mask=mx.ones((1, steps)),
    )


def padded(examples: list[Batch]) -> Batch:
    """The examples as one batch; padding holds junk, which must not be seen."""
    nodes = max(one.node_class.shape[1] for one in examples)
    steps = max(one.slot.shape[1] for one in examples)

    def stack(name: str, length: int, fill: float, axes: int = 1) -> mx.array:
        rows = []
        for one in examples:
            array = getattr(one, name)[0]
            widths = [(0, length - array.shape[axis] if axis < axes else 0) for axis in range(array.ndim)]
            rows.append(mx.pad(array, widths, constant_values=fill))
        return mx.stack(rows)

    return Batch(
        node_vectors=stack("node_vectors", nodes, 5.0),
        node_types=stack("node_types", nodes, 1),
        node_class=stack("node_class", nodes, 4),
        relations=stack("relations", nodes, 3, axes=2),
        n_words=mx.concatenate([one.n_words for one in examples]),
        action_kind=stack("action_kind", steps, 2),
        action_index=stack("action_index", steps, 1),
        slot=stack("slot", steps, 0),
        target=stack("target", steps, 0),
        target_mask=stack("target_mask", steps, 0),
    )
