"""The training loop: one pass after another over the prepared set, until the recipe's passes or minutes are over.

Deterministic for a seed, a number of ranks and a length in passes. Every `checkpoint_minutes` the averaged weights are
validated (share of gold sequences that greedy next actions follow to the end, teacher-forced) and all is saved; a loss
that is not finite stops the run with the last checkpoint intact.
"""

from __future__ import annotations

import json
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from vantage_engine.device import mx, nn, optim
from vantage_engine.errors import EngineError
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel
from vantage_engine.training import batches, checkpoint, distributed
from vantage_engine.training.datasets import PreparedSet
from vantage_engine.training.objectives import objective
from vantage_engine.training.recipe import Recipe

_CLOCK_EVERY = 20
"""Steps between two agreements of the ranks on the time."""


def _pretrained(path: str, _: mx.array) -> bool:
    return path.startswith("schema_encoder.layers") and "relation_" not in path


def _undecayed(path: str, array: mx.array) -> bool:
    return array.ndim < 2 or "relation_" in path


def make_optimizer(recipe: Recipe) -> optim.MultiOptimizer:
    """AdamW in three groups: small parameters (no decay), pretrained layers, the rest. `set_rate` sets the rates."""
    betas = [0.9, 0.98]
    groups = [
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=0.0, bias_correction=True),
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=recipe.weight_decay, bias_correction=True),
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=recipe.weight_decay, bias_correction=True),
    ]
    return optim.MultiOptimizer(groups, filters=[_undecayed, _pretrained])


def set_rate(optimizer: optim.MultiOptimizer, recipe: Recipe, step: int, progress: float) -> float:
    """Warm-up, then a cosine to zero over the run; the pretrained layers at their own scale."""
    warm = min(1.0, (step + 1) / max(recipe.warmup_steps, 1))
    rate = recipe.learning_rate * warm * 0.5 * (1 + math.cos(math.pi * min(max(progress, 0.0), 1.0)))
    for group, scale in zip(optimizer.optimizers, (1.0, recipe.encoder_scale, 1.0), strict=True):
        group.learning_rate = rate * scale
    return rate


@dataclass
class Progress:
    """Where a run stands; saved with every checkpoint."""

    step: int = 0
    passes: float = 0.0
    seconds: float = 0.0
    best: float = 0.0
    history: list[dict[str, float]] = field(default_factory=list)


class Trainer:
    """One run; `report` receives a dict of figures now and then (rank 0 only)."""

    def __init__(
        self,
        model: Text2SQLModel,
        recipe: Recipe,
        train: PreparedSet,
        parts: Sequence[tuple[int, int | None]],
        validation: PreparedSet,
        out: Path,
        group: Any,
        report: Callable[[dict[str, Any]], None],
    ) -> None:
        self.model, self.recipe, self.train, self.validation = model, recipe, train, validation
        self.parts = parts
        self.out, self.group, self.report = out, group, report
        self.rank, self.ranks = group.rank(), group.size()
        self.optimizer = make_optimizer(recipe)
        self.optimizer.init(model.trainable_parameters())
        self.average: Any = nn.utils.tree_map(lambda p: p + 0, model.trainable_parameters())
        self.progress = Progress()
        self._started = time.monotonic()
        self._before = 0.0

    def resume(self) -> None:
        """Goes on from the checkpoint of `out`."""
        folder = self.out / "last"
        state = checkpoint.load_state(folder)
        self.model.update(checkpoint.load_tree(folder, "weights"))
        self.average = checkpoint.load_tree(folder, "average")
        self.optimizer.state = checkpoint.load_tree(folder, "optimizer")
        self.progress = Progress(**state["progress"])
        self._before = self.progress.seconds

    def run(self) -> Progress:
        """Trains to the end of the recipe."""
        self.model.train()
        step_loss = nn.value_and_grad(self.model, partial(_loss, recipe=self.recipe))
        per_pass = sum(min(count, wanted or count) for count, wanted in self.parts) // self.recipe.batch_size
        state, losses = self.progress, []
        next_save = state.seconds + 60 * self.recipe.checkpoint_minutes
        done = 0.0
        while done < 1.0:
            for batch, use in self._pass(state.step // per_pass, state.step % per_pass):
                if state.step % _CLOCK_EVERY == 0:
                    self._agree_on_time()
                done = self._done(per_pass)
                rate = set_rate(self.optimizer, self.recipe, state.step, done)
                (loss, parts), gradients = step_loss(self.model, batch, use)
                gradients = distributed.average(gradients, self.group)
                gradients, norm = optim.clip_grad_norm(gradients, self.recipe.clip)
                self.optimizer.update(self.model, gradients)
                mx.eval(self.model.parameters(), self.optimizer.state, loss, parts, norm)
                state.step += 1
                state.passes = state.step / per_pass
                losses.append([float(loss), float(parts["actions"]), float(parts["schema_use"]), float(norm)])
                self._average()
                if not math.isfinite(losses[-1][0]):
                    raise EngineError(
                        f"The loss is {losses[-1][0]} at step {state.step}.",
                        f"The last good checkpoint is {self.out / 'last'}: resume it with a lower learning_rate.",
                    )
                if state.step % 100 == 0:
                    self._log(losses, rate, parts)
                    losses = []
                if state.seconds >= next_save:
                    next_save = state.seconds + 60 * self.recipe.checkpoint_minutes
                    self._save()
                if done >= 1.0:
                    break
        self._save()
        return state

    def _done(self, per_pass: int) -> float:
        if self.recipe.minutes is not None:
            return self.progress.seconds / (60 * self.recipe.minutes)
        assert self.recipe.passes is not None
        return self.progress.step / (per_pass * self.recipe.passes)

    def _agree_on_time(self) -> None:
        own = self._before + time.monotonic() - self._started
        self.progress.seconds = distributed.total([own if self.rank == 0 else 0.0], self.group)[0]

    def _pass(self, number: int, skip: int) -> Iterator[tuple[Batch, mx.array]]:
        rng = np.random.default_rng([self.recipe.seed, number])
        drawn = batches.draw(self.parts, rng)
        own_sizes = [self.train.examples[i].sizes for i in drawn]
        sizes = [min(size[2], self.recipe.keep_columns) + sum(size) - size[2] for size in own_sizes]
        for at, chosen in enumerate(batches.plan(sizes, self.recipe.batch_size, rng)):
            if at < skip:
                continue
            own = np.random.default_rng([self.recipe.seed, number, at, self.rank])
            yield batches.collate(
                [
                    batches.arrays_of(self.train.examples[i], self.train, self.recipe.keep_columns, own)
                    for i in drawn[chosen[self.rank :: self.ranks]]
                ]
            )

    def _average(self) -> None:
        if self.progress.step % self.recipe.average_every:
            return
        # Early on, the average follows closely: weights of the first steps are worth nothing.
        decay = min(self.recipe.average_decay, 1 - 1 / (1 + self.progress.step / self.recipe.average_every / 4))
        self.average = nn.utils.tree_map(
            lambda a, p: decay * a + (1 - decay) * p, self.average, self.model.trainable_parameters()
        )
        mx.eval(self.average)

    def _log(self, losses: list[list[float]], rate: float, parts: dict[str, mx.array]) -> None:
        mean = np.mean(losses, axis=0)
        entry = {
            "step": self.progress.step,
            "passes": round(self.progress.passes, 3),
            "seconds": round(self.progress.seconds, 1),
            "rate": rate,
            "loss": float(mean[0]),
            "actions": float(mean[1]),
            "schema_use": float(mean[2]),
            "norm": float(mean[3]),
            "importance": float(parts["importance"]),
            "overflow": float(parts["overflow"]),
        }
        self._write(entry)

    def _write(self, entry: dict[str, Any]) -> None:
        if self.rank == 0:
            with (self.out / "log.jsonl").open("a") as log:
                log.write(json.dumps(entry) + "\n")
            self.report(entry)

    def validate(self) -> dict[str, float]:
        """Averaged weights on the validation set: mean loss a step, and the share of sequences followed exactly."""
        own = nn.utils.tree_map(lambda p: p, self.model.trainable_parameters())
        self.model.update(self.average)
        self.model.eval()
        sums = np.zeros(4)
        for number, group in enumerate(batches.evaluation_batches(self.validation, 16)):
            if number % self.ranks == self.rank:
                batch, _ = batches.collate(group)
                logits = self.model(batch).logits
                gold = mx.take_along_axis(logits, batch.target[..., None], axis=-1)[..., 0]
                loss = ((mx.logsumexp(logits, axis=-1) - gold) * batch.target_mask).sum()
                hit = (logits.argmax(axis=-1) == batch.target) & (batch.target_mask > 0)
                exact = np.array(hit.sum(axis=1)) == [len(a.kinds) for a in group]
                sums += [float(loss), float(batch.target_mask.sum()), exact.sum(), len(group)]
        loss_sum, steps, right, count = distributed.total(sums.tolist(), self.group)
        self.model.update(own)
        self.model.train()
        return {"val_loss": loss_sum / steps, "val_exact": right / count}

    def _save(self) -> None:
        figures = self.validate()
        self.progress.history.append({"step": self.progress.step, "seconds": self.progress.seconds, **figures})
        better = figures["val_exact"] >= self.progress.best
        self.progress.best = max(figures["val_exact"], self.progress.best)
        self._write({"step": self.progress.step, "seconds": round(self.progress.seconds, 1), **figures})
        if self.rank == 0:
            state = {"progress": self.progress.__dict__, "recipe": self.recipe.model_dump()}
            trees = {
                "weights": self.model.trainable_parameters(),
                "average": self.average,
                "optimizer": self.optimizer.state,
            }
            checkpoint.save(self.out / "last", trees, state)
            if better:
                checkpoint.save(self.out / "best", {"average": self.average}, state)


def _loss(model: Text2SQLModel, batch: Batch, use: mx.array, recipe: Recipe) -> tuple[mx.array, dict[str, mx.array]]:
    output = model(batch)
    total, parts = objective(output, batch, use, recipe.loss)
    return total, {**parts, "overflow": output.overflow}
