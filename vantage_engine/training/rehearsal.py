"""`vantage train --dry-run`: what a run would read, train and need, before it is started.

Data are prepared (and kept, as for a run), the batches of a whole pass are made and their padding counted, and three
real steps are taken on a model that is then thrown away: one to warm up and two for the clock. Nothing is written to
the run's folder. Of several ranks one is measured, on its share of every batch.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np

from vantage_engine.device import mx, nn
from vantage_engine.encoding import PADDING
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel, count_parameters
from vantage_engine.training.datasets import PreparedSet
from vantage_engine.training.loop import Trainer

_TIMED: Final = 2
_GIB: Final = 2**30
_OF_NODES: Final = ("cross_attention.k_proj.weight", "cross_attention.v_proj.weight", "pointer_proj.weight")
_OF_TOKENS: Final = ("production.weight", "pointer_query.weight")


@dataclass(frozen=True)
class Reading:
    """What is read of one part of the data."""

    files: list[str]
    examples: int
    databases: int
    skipped: dict[str, int]


@dataclass(frozen=True)
class Padding:
    """What batches spend on places that hold nothing."""

    nodes: float
    """Share of the encoder's places."""
    tokens: float
    """Share of the decoder's places: question words and actions."""
    places: float
    """Share of both together."""
    work: float
    """Share of the multiplications by weights: a node costs more than a token, and padding visits no expert."""


@dataclass(frozen=True)
class Memory:
    """Bytes of one process."""

    parameters: int
    gradients: int
    optimizer: int
    average: int
    activations: int
    """Measured: the peak of the timed steps, beyond what stays and the gradients."""

    @property
    def total(self) -> int:
        """All together."""
        return self.parameters + self.gradients + self.optimizer + self.average + self.activations


@dataclass(frozen=True)
class Estimate:
    """What a run would be."""

    training: Reading
    validation: Reading
    parameters: dict[str, int]
    padding: Padding
    ranks: int
    steps_per_pass: int
    seconds_per_step: float
    seconds_per_pass: float
    memory: Memory

    def as_json(self) -> str:
        """One object."""
        return json.dumps(asdict(self) | {"memory": asdict(self.memory) | {"total": self.memory.total}})


def estimate(trainer: Trainer, ranks: int) -> Estimate:
    """Measures a trainer of one process as one of `ranks`; it cannot be used for a run afterwards."""
    trainer.ranks = ranks
    trainer.require_a_step()
    seconds, memory = _timed(trainer)
    recipe = trainer.recipe
    files = [s.path if s.each_pass is None else f"{s.path} ({s.each_pass} a pass)" for s in recipe.files]
    return Estimate(
        training=_reading(trainer.train, files),
        validation=_reading(trainer.validation, [recipe.validation]),
        parameters=count_parameters(trainer.model),
        padding=padding((batch for batch, _ in trainer.one_pass()), trainer.model),
        ranks=ranks,
        steps_per_pass=trainer.per_pass,
        seconds_per_step=seconds,
        seconds_per_pass=seconds * trainer.per_pass,
        memory=memory,
    )


def padding(batches: Iterable[Batch], model: Text2SQLModel) -> Padding:
    """The padding of batches that the model would see."""
    held, places = np.zeros(2), np.zeros(2)
    for batch in batches:
        words, mask = np.array(batch.n_words), np.array(batch.target_mask)
        read = np.maximum.accumulate(mask[:, ::-1], axis=1).sum()
        held += [(np.array(batch.node_class) != PADDING).sum(), words.sum() + read]
        places += [batch.node_class.size, len(words) * (words.max() + mask.shape[1])]
    nodes, tokens = (1 - held / places).tolist()
    cost, experts = _costs(model)
    wasted = float((places - held) @ cost)
    return Padding(
        nodes=nodes,
        tokens=tokens,
        places=float(1 - held.sum() / places.sum()),
        work=wasted / float(places @ cost + held[1] * experts),
    )


def _costs(model: Text2SQLModel) -> tuple[np.ndarray, float]:
    """Weights that a node and a token are multiplied by, and those of the experts that a real token visits besides."""
    cost, experts = np.zeros(2), 0.0
    flat: Any = nn.utils.tree_flatten(model.trainable_parameters())
    for name, array in flat:
        if ".experts." in name:
            layer = model.decoder.blocks[0].moe
            experts += array.size * layer.per_token / layer.n_experts
        elif name.startswith("schema_encoder.layers") or name.endswith(_OF_NODES):
            cost[0] += array.size
        elif name.startswith("decoder") or name in _OF_TOKENS:
            cost[1] += array.size
    return cost, experts


def text(found: Estimate) -> str:
    """For a reader."""
    memory = ", ".join(f"{name} {size / _GIB:.2f}" for name, size in asdict(found.memory).items())
    parameters = ", ".join(f"{name} {size:,}" for name, size in found.parameters.items() if name != "total")
    pad = found.padding
    return "\n".join(
        [
            *_lines("Training", found.training),
            *_lines("Validation", found.validation),
            f"Parameters   {found.parameters['total']:,} trained: {parameters}",
            f"Padding      {pad.work:.1%} of the work; {pad.places:.1%} of the places in batches "
            f"(nodes {pad.nodes:.1%}, tokens {pad.tokens:.1%})",
            f"A pass       {found.steps_per_pass:,} steps of {found.seconds_per_step:.2f} s: "
            f"{found.seconds_per_pass / 60:.0f} min (timed on {_TIMED} steps of one of {found.ranks} ranks)",
            f"Memory       {found.memory.total / _GIB:.2f} GiB a rank: {memory}",
        ]
    )


def _lines(title: str, reading: Reading) -> list[str]:
    skipped = ", ".join(f"{count} {cause}" for cause, count in sorted(reading.skipped.items(), key=lambda s: -s[1]))
    return [
        f"{title:<12} {', '.join(map(str, reading.files))}",
        f"{'':<12} {reading.examples:,} examples on {reading.databases} databases; skipped: {skipped or 'none'}",
    ]


def _reading(data: PreparedSet, files: list[str]) -> Reading:
    return Reading(files, len(data.examples), len(data.db_ids), dict(data.skipped))


def _timed(trainer: Trainer) -> tuple[float, Memory]:
    """Seconds of a step, and memory."""
    taken, peak, kept = [], 0, 0
    trainer.model.train()
    for _ in range(1 + _TIMED):
        kept = mx.get_active_memory()
        mx.reset_peak_memory()
        started = time.monotonic()
        trainer.one_step()
        taken.append(time.monotonic() - started)
        peak = max(peak, mx.get_peak_memory())
    sizes = {
        "parameters": _bytes(trainer.model.trainable_parameters()),
        "gradients": _bytes(trainer.model.trainable_parameters()),
        "optimizer": _bytes(trainer.optimizer.state),
        "average": _bytes(trainer.average),
    }
    activations = max(peak - kept - sizes["gradients"], 0)
    return float(np.mean(taken[1:])), Memory(**sizes, activations=activations)


def _bytes(tree: Any) -> int:
    flat: Any = nn.utils.tree_flatten(tree)
    return sum(int(array.nbytes) for _, array in flat)
