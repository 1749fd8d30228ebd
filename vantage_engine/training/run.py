"""`vantage train`: from a recipe and a data folder to a trained model."""

from __future__ import annotations

import fcntl
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vantage_engine.allocator import keep_freed_memory
from vantage_engine.device import mx
from vantage_engine.errors import ExitCode, UsageError
from vantage_engine.models.config import ModelConfig, load_config
from vantage_engine.models.text2sql_model import count_parameters
from vantage_engine.paths import configs_dir
from vantage_engine.training import checkpoint, display, distributed, rehearsal, start
from vantage_engine.training.finish import finish
from vantage_engine.training.loop import Trainer
from vantage_engine.training.prepared import load_sets
from vantage_engine.training.recipe import Recipe, load_recipe


@dataclass(frozen=True)
class TrainOptions:
    """What `vantage train` was asked for."""

    config: Path
    data: Path
    out: Path
    resume: bool
    ranks: int
    init: Path | None


def main(
    *,
    config: Path,
    data: Path,
    out: Path,
    resume: bool,
    ranks: int,
    init: Path | None,
    dry_run: bool = False,
    as_json: bool = False,
) -> int:
    """Trains by the recipe `config` on the Spider-layout folder `data`; checkpoints and the log go to `out`."""
    options = TrainOptions(config, data, out, resume, ranks, init)
    recipe = load_recipe(options.config)
    shape = load_config(configs_dir() / f"{recipe.model}.yaml")
    beginning = start.find(options.init)
    if dry_run:
        return _dry_run(options, recipe, shape, beginning, as_json)
    launched = "MLX_RANK" in os.environ
    if not options.resume and os.environ.get("MLX_RANK", "0") == "0" and checkpoint.exists(options.out / "last"):
        raise UsageError(
            f"{options.out} holds a run already.", "Go on with --resume, or name another folder with --out."
        )
    if options.ranks > 1 and not launched:  # the ranks themselves get the same arguments
        load_sets(recipe, options.data, beginning.encoder, shape, _report)  # once, for all of them
        return distributed.spawn(options.ranks, [sys.executable, "-m", "vantage_engine", *sys.argv[1:]])
    try:
        return _train(options, recipe, shape, beginning)
    except KeyboardInterrupt:
        print("Interrupted; --resume goes on from the last checkpoint.", file=sys.stderr)
        return ExitCode.INTERRUPTED


def _train(options: TrainOptions, recipe: Recipe, shape: ModelConfig, beginning: start.Start) -> int:
    keep_freed_memory()
    distributed.pin()
    group = distributed.join()
    first = group.rank() == 0
    with _held(options.out) if first else nullcontext():
        train, validation = load_sets(recipe, options.data, beginning.encoder, shape, _report)
        # Only rank 0 needs the checkpoint that --init names: the others get its weights.
        model = start.new_model(shape, beginning if first else start.Start(beginning.encoder), recipe.seed)
        mx.random.seed(recipe.seed + 1000 * (group.rank() + 1))  # other dropout on every rank
        with display.opened() as shown:
            trainer = Trainer(model, shape, recipe, train, validation, options.out, group, shown)
            if options.resume:
                trainer.resume()
            if first:
                counted = {"parameters": count_parameters(model), "examples": len(train.examples)}
                shown.entry({**counted, "skipped": train.skipped})
            trainer.run()
        if first:
            finish(options.out, options.out / "model", options.data, recipe, shape, beginning.encoder)
            _report({"model": str(options.out / "model")})
    return ExitCode.OK


def _dry_run(options: TrainOptions, recipe: Recipe, shape: ModelConfig, beginning: start.Start, as_json: bool) -> int:
    train, validation = load_sets(recipe, options.data, beginning.encoder, shape, _report)
    model = start.new_model(shape, beginning, recipe.seed)
    group = mx.distributed.init(strict=False)
    trainer = Trainer(model, shape, recipe, train, validation, options.out, group, display.JsonLines())
    found = rehearsal.estimate(trainer, options.ranks)
    print(found.as_json() if as_json else rehearsal.text(found))
    return ExitCode.OK


def package_run(*, run: Path, config: Path, data: Path, out: Path, init: Path | None) -> int:
    """Packages the best checkpoint of a run, finished or not, as the model folder `out`."""
    recipe = load_recipe(config)
    shape = load_config(configs_dir() / f"{recipe.model}.yaml")
    calibration = finish(run, out, data, recipe, shape, start.find(init).encoder)
    _report({"model": str(out), "calibration": calibration.__dict__})
    return 0


@contextmanager
def _held(out: Path) -> Iterator[None]:
    """The run's folder, for one run at a time; the lock goes with the process, however that ends."""
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock = (out / ".lock").open("w")
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror}.", "Name another folder with --out.") from error
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise UsageError(
                f"{out} is in use by another run.", "Wait until it is over, or name another folder with --out."
            ) from error
        yield


def _report(figures: dict[str, Any]) -> None:
    print(json.dumps(figures), file=sys.stderr, flush=True)
