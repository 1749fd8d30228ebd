"""A made-up prepared set over two databases, without text encoder, linker or SQL."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import numpy as np

from vantage_engine import encoding
from vantage_engine.device import mx, nn
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.sql.constrain import ROLE_POINTERS, ROLE_PRODUCTIONS
from vantage_engine.sql.grammar import Kind
from vantage_engine.training.datasets import Example, PreparedSet
from vantage_engine.training.loop import Trainer
from vantage_engine.training.progress import StepReport
from vantage_engine.training.recipe import Recipe

WIDTH = 24
SCHEMAS = [(2, 7), (3, 12)]
"""(tables, columns) of each database."""


def tiny_shape(dropout: float = 0.0, *, layers: int = 1, capacity: float = 1.25) -> ModelConfig:
    return parse_config(
        {
            "name": "tiny",
            "text_encoder": {"text_layers": 1},
            "schema_encoder": {"hidden": WIDTH, "schema_layers": layers, "heads": 2, "ffn": 32, "dropout": dropout},
            "decoder": {
                "d_model": 16,
                "layers": layers,
                "heads": 2,
                "kv_heads": 1,
                "head_dim": 8,
                "cross_every": 1,
                "dropout": dropout,
                "moe": {"experts": 2, "experts_per_token": 1, "expert_width": 16, "capacity_factor": capacity},
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


def child_environment() -> dict[str, str]:
    """For processes that import this kit."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


def tiny_model(shape: ModelConfig | None = None, seed: int = 3) -> Text2SQLModel:
    mx.random.seed(seed)
    return Text2SQLModel(shape or tiny_shape(), encoding.vocabulary())


class Watcher:
    """A display that remembers."""

    def __init__(self) -> None:
        self.steps: list[StepReport] = []
        self.entries: list[dict[str, Any]] = []

    @property
    def losses(self) -> list[float]:
        return [report.loss for report in self.steps]

    def step(self, report: StepReport) -> None:
        self.steps.append(report)

    def entry(self, entry: dict[str, Any]) -> None:
        self.entries.append(entry)


def trainer(
    out: Path, *, dropout: float = 0.0, display: Watcher | None = None, group: Any = None, **overrides: Any
) -> Trainer:
    """A run whose passes have 4 steps."""
    out.mkdir(parents=True, exist_ok=True)
    group = group or mx.distributed.init(strict=False)
    shape = tiny_shape(dropout)
    model = tiny_model(shape)
    mx.random.seed(4 + group.rank())
    sets = (prepared_set(16), prepared_set(6, seed=1))
    return Trainer(model, shape, recipe(**overrides), *sets, out, group, display or Watcher())


def held(run: Trainer) -> dict[str, np.ndarray]:
    """All that a run has learned."""
    trees = {"model": run.model.trainable_parameters(), "average": run.average, "optimizer": run.optimizer.state}
    flat: Any = nn.utils.tree_flatten(trees)
    return {name: np.array(array) for name, array in flat}


def assert_same(first: dict[str, np.ndarray], second: dict[str, np.ndarray]) -> None:
    assert first.keys() == second.keys()
    for name, array in first.items():
        np.testing.assert_array_equal(array, second[name], err_msg=name)
