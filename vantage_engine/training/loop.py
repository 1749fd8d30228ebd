"""The training loop: one pass after another over the prepared set, to the end of the recipe.

Deterministic for a seed, a number of ranks and a length in passes or steps, dropout included: a run killed at any
moment goes on from its last checkpoint with the very losses it would have had. A checkpoint is written before the first
step, every `checkpoint_minutes` (then the averaged weights are validated) and at the end. A loss that is not finite
stops the run on all ranks at once, with the last checkpoint intact.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from vantage_engine.device import mx, nn, optim
from vantage_engine.errors import CheckpointError, ConfigError, EngineError
from vantage_engine.models import package
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.models.text2sql_model import Batch, Text2SQLModel
from vantage_engine.training import batches, blocks, checkpoint, curves, distributed, identity, progress, random_state
from vantage_engine.training.datasets import PreparedSet
from vantage_engine.training.display import Display
from vantage_engine.training.gradients import PARTS, PRECISIONS, step_gradients
from vantage_engine.training.optimizer import make_optimizer, set_rate
from vantage_engine.training.progress import Progress, StepReport
from vantage_engine.training.recipe import MAY_CHANGE, Recipe, changed_key
from vantage_engine.training.validate import validate

_CLOCK_EVERY = 20
"""Steps between two agreements of the ranks on the time."""
_LOG_EVERY = 100


class Trainer:
    """One run in the folder `out`; `display` is told of every step and of every line of the log."""

    def __init__(
        self,
        model: Text2SQLModel,
        shape: ModelConfig,
        recipe: Recipe,
        train: PreparedSet,
        validation: PreparedSet,
        out: Path,
        group: Any,
        display: Display,
    ) -> None:
        self.model, self.shape, self.recipe, self.train, self.validation = model, shape, recipe, train, validation
        self.out, self.group, self.display = out, group, display
        self.rank, self.ranks = group.rank(), group.size()
        self.per_pass = train.per_pass // recipe.batch_size // recipe.accumulate
        self.require_a_step()
        model.update(distributed.same(model.trainable_parameters(), group))
        blocks.treat(model, recompute=recipe.gradient_checkpointing, dtype=PRECISIONS[recipe.precision])
        self.optimizer = make_optimizer(recipe)
        self.optimizer.init(model.trainable_parameters())
        self.average: Any = nn.utils.tree_map(lambda p: p + 0, model.trainable_parameters())
        self.progress = Progress()
        self._data = self._agreed_mark()
        self._saved = -1
        self._next_save = 60 * recipe.checkpoint_minutes
        self._started = self._window_started = time.monotonic()
        self._before = 0.0

    def require_a_step(self) -> None:
        """Refuses a recipe whose batches leave a pass without a step, or a rank without an example."""
        recipe = self.recipe
        if not self.per_pass or recipe.batch_size < self.ranks:
            raise ConfigError(
                f"{len(self.train.examples)} examples do not make one step of {recipe.accumulate} batches of "
                f"{recipe.batch_size} on {self.ranks} ranks.",
                "Change batch_size or accumulate, or train on more data.",
            )

    def _agreed_mark(self) -> str:
        mark = identity.data_mark(self.train)
        if any(distributed.total([distributed.share(mark, self.group) != mark], self.group)):
            raise ConfigError(
                "The ranks have prepared different data.", "Give every machine the same data folder and --init."
            )
        return mark

    def resume(self) -> None:
        """Goes on from the checkpoint `last` of the run's folder."""
        folder = self.out / "last"
        state = distributed.share(checkpoint.load_state(folder) if self.rank == 0 else None, self.group)
        self._check(folder, state)
        trees = self._trees()
        if self.rank == 0:
            trees = {name: checkpoint.load_fitting(folder, name, tree) for name, tree in trees.items()}
        trees = {name: distributed.same(tree, self.group) for name, tree in trees.items()}
        self.model.update(trees["weights"])
        self.average, self.optimizer.state = trees["average"], trees["optimizer"]
        random_state.write(trees["random"]["ranks"][self.rank])
        self.progress = Progress(**state["progress"])
        self._saved, self._before = self.progress.step, self.progress.seconds
        self._next_save = self._before + 60 * self.recipe.checkpoint_minutes
        if self.rank == 0:
            progress.rewind(self.out, self.progress.step)

    def _check(self, folder: Path, state: dict[str, Any]) -> None:
        """Refuses a checkpoint that another run left, and says in what it is another."""
        try:
            key = changed_key(self.recipe, state["recipe"])
            was = state["recipe"].get(key)
            data, grammar, ranks = (state[name] for name in ("data", "grammar", "ranks"))
            shape = state["shape"]
            Progress(**state["progress"])
        except (KeyError, TypeError, AttributeError) as error:
            raise CheckpointError(f"{folder} is not the checkpoint of a run.", "Start without --resume.") from error
        fault = ""
        if grammar != package.grammar_mark():
            fault = "It was written by a version of Vantage with another grammar"
        elif key is not None:
            now = self.recipe.model_dump(mode="json").get(key)
            fault = f"The recipe's {key} was {was!r} when the run started, and is {now!r}"
        elif not self._has_shape(shape):
            fault = f"The model {self.shape.name} had another shape when the run started"
        elif ranks != self.ranks:
            fault = f"The run was started on {ranks} ranks, not on {self.ranks}"
        elif data != self._data:
            fault = "The data are not those that the run was started with"
        if fault:
            raise ConfigError(
                f"{folder} cannot be resumed. {fault}.",
                f"Only {', '.join(MAY_CHANGE)} may change; with --init {folder} a new run starts from its weights.",
            )

    def _has_shape(self, saved: Any) -> bool:
        """Whether a saved shape is the model's; keys that are newer than the checkpoint have their defaults."""
        try:
            return parse_config(saved) == self.shape
        except ConfigError:
            return False

    def run(self) -> Progress:
        """Trains to the end of the recipe."""
        self.model.train()
        if self._saved < 0:
            self._save()
        self._window_started = time.monotonic()
        while not self._over():
            for micro in self._steps():
                self._step(micro)
                if self.progress.seconds >= self._next_save:
                    self._next_save = self.progress.seconds + 60 * self.recipe.checkpoint_minutes
                    self._checkpoint()
                if self._over():
                    break
        if self._saved != self.progress.step or not self.progress.history:
            self._checkpoint()
        return self.progress

    def one_step(self) -> None:
        """The next step alone."""
        self._step(next(self._steps()))

    def one_pass(self) -> Iterator[tuple[Batch, mx.array]]:
        """The batches of the first pass, as this rank sees them."""
        return self._pass(0, 0)

    def _over(self) -> bool:
        return self._done() >= 1.0

    def _done(self) -> float:
        """The share of the run that is behind; the end is a whole number of steps, so it is met exactly."""
        if self.recipe.minutes is not None:
            return self.progress.seconds / (60 * self.recipe.minutes)
        if self.recipe.steps is not None:
            return self.progress.step / self.recipe.steps
        assert self.recipe.passes is not None
        return self.progress.step / (self.per_pass * self.recipe.passes)

    def _agree_on_time(self) -> None:
        own = self._before + time.monotonic() - self._started
        self.progress.seconds = distributed.total([own if self.rank == 0 else 0.0], self.group)[0]

    def _steps(self) -> Iterator[list[tuple[Batch, mx.array]]]:
        """The batches of each step of the present pass that is still to do."""
        number, at = divmod(self.progress.step, self.per_pass)
        together = self.recipe.accumulate
        found = self._pass(number, at * together)
        while len(micro := list(islice(found, together))) == together:
            yield micro

    def _pass(self, number: int, skip: int) -> Iterator[tuple[Batch, mx.array]]:
        rng = np.random.default_rng([self.recipe.seed, number])
        drawn = batches.draw(self.train, rng)
        sizes = [batches.size_of(self.train.examples[i], self.recipe.keep_columns) for i in drawn]
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

    def _step(self, micro: list[tuple[Batch, mx.array]]) -> None:
        state = self.progress
        rate = set_rate(self.optimizer, self.recipe, state.step, self._done())
        dtype = PRECISIONS[self.recipe.precision]
        found = step_gradients(self.model, micro, self.recipe.loss, self.group, dtype)
        gradients, norm = optim.clip_grad_norm(found.tree, self.recipe.clip)
        self.optimizer.update(self.model, gradients)
        mx.eval(self.model.parameters(), self.optimizer.state, found.figures, norm)
        figures = [*np.array(found.figures).tolist(), float(norm), found.actions]
        state.step += 1
        state.passes = state.step / self.per_pass
        if not (math.isfinite(figures[0]) and math.isfinite(float(norm))):
            raise EngineError(
                f"The loss is {figures[0]} and the gradient's norm {float(norm)} at step {state.step}.",
                f"The last good checkpoint is {self.out / 'last'}: resume it with a lower learning_rate.",
            )
        state.window.append(figures)
        self._average()
        if state.step % _CLOCK_EVERY == 0:
            self._agree_on_time()
        if self.rank == 0:
            self.display.step(self._report(figures, rate))
        if state.step % _LOG_EVERY == 0:
            self._log(rate)

    def _average(self) -> None:
        if self.progress.step % self.recipe.average_every:
            return
        # Early on, the average follows closely: weights of the first steps are worth nothing.
        decay = min(self.recipe.average_decay, 1 - 1 / (1 + self.progress.step / self.recipe.average_every / 4))
        self.average = nn.utils.tree_map(
            lambda a, p: decay * a + (1 - decay) * p, self.average, self.model.trainable_parameters()
        )
        mx.eval(self.average)

    def _speed(self) -> float:
        """Actions a second, over all ranks, since the last line of the log."""
        actions = sum(row[-1] for row in self.progress.window)
        return actions / max(time.monotonic() - self._window_started, 1e-9)

    def _report(self, figures: list[float], rate: float) -> StepReport:
        utilisation = tuple(figures[len(PARTS) : -2])
        return StepReport(self.progress.step, self._done(), figures[0], rate, self._speed(), utilisation)

    def _log(self, rate: float) -> None:
        mean = np.mean(self.progress.window, axis=0).tolist()
        entry = {
            "step": self.progress.step,
            "passes": round(self.progress.passes, 3),
            "seconds": round(self.progress.seconds, 1),
            "rate": rate,
            **dict(zip(PARTS, mean, strict=False)),
            "norm": mean[-2],
            "actions_per_second": round(self._speed(), 1),
            "utilisation": [round(share, 4) for share in mean[len(PARTS) : -2]],
        }
        self.progress.window = []
        self._window_started = time.monotonic()
        self._write(entry)

    def _write(self, entry: dict[str, Any]) -> None:
        if self.rank == 0:
            progress.append(self.out, entry)
            self.display.entry(entry)

    def validate(self) -> dict[str, float]:
        """The averaged weights on the validation set."""
        return validate(self.model, self.average, self.validation, self.group)

    def _checkpoint(self) -> None:
        figures = self.validate()
        state = self.progress
        state.history.append({"step": state.step, "seconds": state.seconds, **figures})
        better = figures["val_exact"] >= state.best
        state.best = max(figures["val_exact"], state.best)
        # `last` is written after all that it speaks of: what a kill leaves too much of, `resume` does again.
        self._write({"step": state.step, "seconds": round(state.seconds, 1), **figures})
        if better and self.rank == 0:
            checkpoint.save(self.out / "best", {"average": self.average}, self._state())
        self._save()
        if self.rank == 0:
            curves.write(self.out)

    def _save(self) -> None:
        trees = self._trees()
        if self.rank == 0:
            checkpoint.save(self.out / "last", trees, self._state())
        self._saved = self.progress.step

    def _trees(self) -> dict[str, Any]:
        """All arrays that a run is made of; the ranks gather their random states."""
        return {
            "weights": self.model.trainable_parameters(),
            "average": self.average,
            "optimizer": self.optimizer.state,
            "random": {"ranks": distributed.gather(random_state.read(), self.group)},
        }

    def _state(self) -> dict[str, Any]:
        number, at = divmod(self.progress.step, self.per_pass)
        return {
            "progress": self.progress.__dict__,
            "position": {"pass": number, "batch": at * self.recipe.accumulate},
            "recipe": self.recipe.model_dump(mode="json"),
            "shape": self.shape.model_dump(mode="json"),
            "data": self._data,
            "grammar": package.grammar_mark(),
            "ranks": self.ranks,
        }
