"""A training recipe: everything that decides a run besides the model's shape and the data's place."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    NonNegativeFloat,
    NonNegativeInt,
    PositiveFloat,
    PositiveInt,
    ValidationError,
)

from vantage_engine.errors import ConfigError
from vantage_engine.yaml_file import read_yaml

Share = Annotated[float, Field(ge=0, lt=1)]


class LossWeights(BaseModel):
    """λ₁ importance, λ₂ load, λ₃ z (the architecture document), the weight of schema use, and label smoothing."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    importance: NonNegativeFloat = 0.01
    load: NonNegativeFloat = 0.01
    z: NonNegativeFloat = 0.001
    schema_use: NonNegativeFloat = 0.2
    smoothing: Share = 0.0
    """Share of the label's mass spread over the actions that the slot's type allows."""


class Source(BaseModel):
    """One training file."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    path: str
    """In the Spider layout, or WikiSQL's `wikisql_flat.jsonl.gz`; relative to the data folder."""
    each_pass: PositiveInt | None = None
    """Examples that a pass draws from it; all without."""


def _as_source(value: Any) -> Any:
    return {"path": value} if isinstance(value, str) else value


class Recipe(BaseModel):
    """One file of `configs/train/`."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    model: str
    """A model of `configs/`."""
    files: list[Annotated[Source, BeforeValidator(_as_source)]]
    """Training files: paths, or paths with the number of examples that a pass draws."""
    validation: str
    max_actions: PositiveInt = 60
    """Longer gold sequences are left out."""
    keep_columns: PositiveInt = 48
    """Columns of a large schema that an example keeps; unused ones are dropped at random, anew in each pass."""
    batch_size: PositiveInt = 24
    """Examples of a batch, over all ranks."""
    accumulate: PositiveInt = 1
    """Batches whose gradients make one step."""
    precision: Literal["float32", "bfloat16"] = "float32"
    """What the blocks compute in; parameters and optimizer are float32. bfloat16 is for Metal: a CPU is slow at it."""
    gradient_checkpointing: bool = False
    """Whether the backward pass computes each block again instead of keeping its activations."""
    learning_rate: PositiveFloat = 6e-4
    encoder_scale: PositiveFloat = 0.25
    """Learning rate of the pretrained encoder layers, relative to the rest."""
    weight_decay: NonNegativeFloat = 0.05
    warmup_steps: NonNegativeInt = 300
    passes: PositiveInt | None = None
    """Length of the run in passes over the data …"""
    minutes: PositiveFloat | None = None
    """… or in minutes …"""
    steps: PositiveInt | None = None
    """… or in steps; the learning rate falls to zero over whichever is given (cosine)."""
    clip: PositiveFloat = 1.0
    average_every: PositiveInt = 8
    """Steps between two samples of the running average of weights, which is what a run delivers."""
    average_decay: Share = 0.98
    checkpoint_minutes: PositiveFloat = 10.0
    """Minutes between checkpoints; each is validated."""
    seed: int = 17
    loss: LossWeights = LossWeights()


def told(recipe: Recipe) -> dict[str, Any]:
    """The recipe as packages and results tell it: of absolute paths the last two parts, no folders of this machine."""
    files = [
        source.model_copy(update={"path": "/".join(Path(source.path).parts[-2:])})
        if Path(source.path).is_absolute()
        else source
        for source in recipe.files
    ]
    return recipe.model_copy(update={"files": files}).model_dump(mode="json")


MAY_CHANGE: Final = ("passes", "minutes", "steps", "learning_rate", "checkpoint_minutes")
"""What may differ when a run is resumed: all else would make the saved state that of another run."""


def changed_key(recipe: Recipe, saved: dict[str, Any]) -> str | None:
    """The first key whose value a run was not started with, of those that must stay."""
    now = recipe.model_dump(mode="json")
    keys = [key for key in now.keys() | saved.keys() if now.get(key) != saved.get(key) and key not in MAY_CHANGE]
    return min(keys, default=None)


def load_recipe(path: Path) -> Recipe:
    """The recipe in a YAML file, or a `ConfigError` that names the first fault."""
    try:
        recipe = Recipe.model_validate(read_yaml(path))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ConfigError(f"{path}: {key}: {first['msg']}.", "See configs/train/nano.yaml for the form.") from error
    if sum(length is not None for length in (recipe.passes, recipe.minutes, recipe.steps)) != 1:
        raise ConfigError(
            f"{path}: give one of passes, minutes and steps.", "See configs/train/nano.yaml for the form."
        )
    return recipe
