"""Speed and memory of a training step: forward, backward and optimizer, with and without checkpointing by block.

Steps are those of `vantage train` (`step_gradients`, AdamW in float32) on made-up examples. Two models take turns.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from vantage_engine.bench import family
from vantage_engine.bench.asked import node_classes
from vantage_engine.bench.subject import Subject
from vantage_engine.device import mx, optim
from vantage_engine.encoding import COLUMN, N_NODE_TYPES, TABLE, VALUE, vocabulary
from vantage_engine.linking.relations import N_RELATIONS
from vantage_engine.models import sizes
from vantage_engine.models.config import ModelConfig
from vantage_engine.models.text2sql_model import PRODUCTION, Batch
from vantage_engine.training import blocks
from vantage_engine.training.gradients import PARTS, PRECISIONS, step_gradients
from vantage_engine.training.objectives import objective
from vantage_engine.training.recipe import LossWeights

WORDS: Final = 24
ACTIONS: Final = 16
OTHERS: Final = ((TABLE, 5), (COLUMN, 27), (VALUE, 8))
"""Nodes beside the question's words: an ordinary example."""
NODES: Final = WORDS + sum(count for _, count in OTHERS)
_STEPS: Final = 3
TICKS: Final = 2 * (1 + _STEPS)
"""How often `measure` says where it is, for each model."""

Tick = Callable[[str], None]


def example_batch(subject: Subject, size: int, seed: int = 0) -> tuple[Batch, mx.array]:
    """A batch whose slots admit every production, and random labels of use."""
    rng, words, encoder = np.random.default_rng(seed), vocabulary(), subject.config.schema_encoder
    slot = int(np.argmax(words.slot_productions.sum(axis=1)))
    legal = np.flatnonzero(words.slot_productions[slot])
    actions = rng.choice(legal, (size, ACTIONS))
    classes = node_classes(WORDS, OTHERS)
    batch = Batch(
        node_vectors=mx.array(rng.normal(size=(size, NODES, encoder.inputs or encoder.hidden)).astype(np.float32)),
        node_types=mx.array(rng.integers(0, N_NODE_TYPES, (size, NODES))),
        node_class=mx.array(np.tile(classes, (size, 1))),
        relations=mx.array(rng.integers(0, N_RELATIONS, (size, NODES, NODES)).astype(np.uint8)),
        n_words=mx.full((size,), WORDS, dtype=mx.int32),
        action_kind=mx.full((size, ACTIONS), PRODUCTION, dtype=mx.int32),
        action_index=mx.array(actions),
        slot=mx.full((size, ACTIONS), slot, dtype=mx.int32),
        target=mx.array(actions),
        target_mask=mx.ones((size, ACTIONS)),
    )
    use = rng.integers(0, 2, (size, NODES)).astype(np.float32)
    use[:, :WORDS] = -1
    return batch, mx.array(use)


def expected(config: ModelConfig, batch: int, dtype: str) -> dict[str, int]:
    """What a step is estimated to take, by part; the running average of weights is not kept here."""
    width = 2 if dtype == "bfloat16" else 4
    found = family.training_bytes(config, batch, nodes=NODES, tokens=WORDS + ACTIONS, width=width)
    return {name: size for name, size in found.items() if name != "average"}


def work(config: ModelConfig) -> int:
    """FLOPs of a training step for one example."""
    return sizes.training_flops(config, sizes.parts(config, vocabulary()), nodes=NODES, tokens=WORDS + ACTIONS)


def needed(config: ModelConfig, batch: int, dtype: str) -> int:
    """Bytes of a step, checkpointed."""
    return sum(expected(config, batch, dtype).values())


def measure(subjects: Sequence[Subject], *, dtype: str, batch: int, tick: Tick) -> list[dict[str, Any]]:
    """The figures of each float32 model, blocks computed in `dtype`; they are recomputed from then on."""
    runs = [_Run(subject, batch, PRECISIONS[dtype]) for subject in subjects]
    for recompute in (False, True):
        for run in runs:
            run.begin(recompute)
        for _ in range(1 + _STEPS):  # the first warms up
            for run in runs:
                tick(f"{run.subject.name}: train")
                run.step()
    return [run.figures() for run in runs]


class _Run:
    """One model's steps, and what they took."""

    def __init__(self, subject: Subject, size: int, dtype: Any) -> None:
        self.subject, self.size, self.dtype = subject, size, dtype
        self.batch, self.use = example_batch(subject, size)
        self.optimizer = optim.AdamW(2e-4)
        self.model = subject.model
        self.model.train()
        self.optimizer.init(self.model.trainable_parameters())
        self.group = mx.distributed.init(strict=False)
        self.recompute = False
        self.parts: dict[bool, list[dict[str, float]]] = {False: [], True: []}
        self.peaks = {False: 0, True: 0}
        self.found: Any = None

    def begin(self, recompute: bool) -> None:
        """Has blocks keep their activations, or make them again."""
        self.recompute = recompute
        blocks.treat(self.model, recompute=recompute, dtype=self.dtype)

    def step(self) -> None:
        """One forward pass alone, for its time, then a whole step."""
        started = time.perf_counter()
        total, _ = objective(self.model(self.batch), self.batch, self.use, LossWeights())
        mx.eval(total)
        forward = time.perf_counter()
        del total
        held = mx.get_active_memory()
        mx.reset_peak_memory()
        self.found = step_gradients(self.model, [(self.batch, self.use)], LossWeights(), self.group, self.dtype)
        mx.eval(self.found.tree, self.found.figures)
        both = time.perf_counter()
        self.peaks[self.recompute] = max(self.peaks[self.recompute], mx.get_peak_memory() - held)
        self.optimizer.update(self.model, self.found.tree)
        self.found = self.found.figures
        mx.eval(self.model.parameters(), self.optimizer.state)
        done = time.perf_counter()
        self.parts[self.recompute].append(
            {"forward": forward - started, "gradients": both - forward, "optimizer": done - both}
        )

    def figures(self) -> dict[str, Any]:
        """Medians over the steps but the first."""
        medians = {
            kind: {part: float(np.median([one[part] for one in steps[1:]])) for part in steps[0]}
            for kind, steps in self.parts.items()
        }
        seconds = {kind: own["gradients"] + own["optimizer"] for kind, own in medians.items()}
        plain, tokens = medians[False], self.size * (WORDS + ACTIONS)
        estimated = expected(self.subject.config, self.size, "float32" if self.dtype is None else "bfloat16")
        figures = np.array(self.found)
        assignments = tokens * self.subject.config.decoder.moe.experts_per_token * self.subject.config.decoder.layers
        return {
            "batch": self.size,
            "tokens": tokens,
            "tokens_per_second": round(tokens / seconds[False], 2),
            "step_flops": self.size * work(self.subject.config),
            "step_seconds": {
                "total": round(seconds[False], 6),
                "forward": round(plain["forward"], 6),
                "backward": round(max(plain["gradients"] - plain["forward"], 0.0), 6),
                "optimizer": round(plain["optimizer"], 6),
            },
            "checkpointed": {
                "tokens_per_second": round(tokens / seconds[True], 2),
                "step_seconds": round(seconds[True], 6),
            },
            "memory": {
                "estimate_bytes": sum(estimated.values()),
                "step_estimate_bytes": estimated["gradients"] + estimated["activations"],
                "kept_bytes": estimated["parameters"] + estimated["optimizer"],
                "step_bytes": self.peaks[False],
                "step_bytes_checkpointed": self.peaks[True],
            },
            "overflow_share": round(float(figures[PARTS.index("overflow")]) / assignments, 4),
        }
