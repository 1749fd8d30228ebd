"""A made-up prepared set over two databases, without text encoder, linker or SQL."""

from __future__ import annotations

from typing import Any

import numpy as np

from vantage_engine import encoding
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.sql.constrain import ROLE_POINTERS, ROLE_PRODUCTIONS
from vantage_engine.sql.grammar import Kind
from vantage_engine.training.datasets import Example, PreparedSet
from vantage_engine.training.recipe import Recipe

WIDTH = 24
SCHEMAS = [(2, 7), (3, 12)]
"""(tables, columns) of each database."""


def tiny_shape(dropout: float = 0.0) -> ModelConfig:
    return parse_config(
        {
            "name": "tiny",
            "text_encoder": {"text_layers": 1},
            "schema_encoder": {"hidden": WIDTH, "schema_layers": 1, "heads": 2, "ffn": 32, "dropout": dropout},
            "decoder": {
                "d_model": 16,
                "layers": 1,
                "heads": 2,
                "kv_heads": 1,
                "head_dim": 8,
                "cross_every": 1,
                "dropout": dropout,
                "moe": {"experts": 2, "experts_per_token": 1, "expert_width": 16},
            },
        }
    )


def recipe(**overrides: Any) -> Recipe:
    data: dict[str, Any] = {
        "model": "tiny",
        "files": ["train.json"],
        "validation": "val.json",
        "batch_size": 4,
        "keep_columns": 8,
        "warmup_steps": 2,
        "learning_rate": 5e-3,
        "passes": 3,
        "average_every": 2,
        **overrides,
    }
    return Recipe.model_validate(data)


def random_example(database: int, rng: np.random.Generator, steps: int = 5) -> Example:
    """Targets are legal for their roles, so that the masks of the model leave them a probability."""
    tables, columns = SCHEMAS[database]
    sizes = (int(rng.integers(3, 9)), tables, columns, int(rng.integers(1, 4)))
    counts = {Kind.TABLE: sizes[1], Kind.COLUMN: sizes[2], Kind.VALUE: sizes[3]}
    kinds, indices, roles = [], [], []
    for kind in rng.integers(0, 4, steps):
        if kind == Kind.PRODUCTION:
            role = int(rng.choice(np.flatnonzero(ROLE_PRODUCTIONS.any(axis=1))))
            index = int(rng.choice(np.flatnonzero(ROLE_PRODUCTIONS[role])))
        else:
            role = int(rng.choice(np.flatnonzero(ROLE_POINTERS[:, kind - 1])))
            index = int(rng.integers(counts[Kind(kind)]))
        kinds.append(kind)
        indices.append(index)
        roles.append(role)
    nodes = sum(sizes)
    return Example(
        database=database,
        sizes=sizes,
        words=rng.normal(size=(sizes[0], WIDTH)).astype(np.float16),
        candidates=rng.normal(size=(sizes[3], WIDTH)).astype(np.float16),
        candidate_types=rng.integers(0, encoding.N_NODE_TYPES, sizes[3]).astype(np.uint8),
        relations=rng.integers(0, encoding.N_RELATIONS, (nodes, nodes)).astype(np.uint8),
        kinds=np.array(kinds, dtype=np.uint8),
        indices=np.array(indices, dtype=np.int32),
        roles=np.array(roles, dtype=np.int32),
    )


def prepared_set(count: int = 16, seed: int = 0) -> PreparedSet:
    rng = np.random.default_rng(seed)
    return PreparedSet(
        db_ids=["first", "second"],
        schema_vectors=[rng.normal(size=(t + c, WIDTH)).astype(np.float16) for t, c in SCHEMAS],
        schema_types=[rng.integers(0, encoding.N_NODE_TYPES, t + c).astype(np.uint8) for t, c in SCHEMAS],
        examples=[random_example(i % 2, rng, steps=3 + i % 4) for i in range(count)],
    )
