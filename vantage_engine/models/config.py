"""The shape of a model, read from YAML: every dimension is here, so that the same classes serve every size.

An unknown key, a wrong type or sizes that do not fit together are a `ConfigError` that names the key, and the
nearest key that exists. What depends on the grammar and the linker (how many productions, slots, relations) is not a
matter of taste and so not in the file: it is the `Vocabulary`, given at construction.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict, Field, PositiveFloat, ValidationError, model_validator
from rapidfuzz import process

from vantage_engine.errors import ConfigError
from vantage_engine.yaml_file import read_yaml

Rate = Annotated[float, Field(ge=0, lt=1)]
Share = Annotated[float, Field(gt=0, le=1)]
Depth = Annotated[int, Field(gt=0, le=256)]
"""How many of a part there are. Bounded: a foreign package must not fill the memory before it is found out."""
Width = Annotated[int, Field(gt=0, le=32_768)]
RoutingName = Literal["top_k", "dynamic_k", "soft", "expert_choice"]
"""The ways of `models/routing.py`."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class TextEncoderConfig(_Section):
    """The frozen BERT-format encoder; its widths come from the `config.json` of its own directory."""

    text_layers: Depth
    """How many of the encoder's first layers run."""
    embedding_bits: Width = 4
    """Precision of the word embeddings, in training as shipped."""
    linear_bits: Width = 8
    """Precision of the layers' matrices and of the position embeddings."""
    group_size: Width = 64
    """Weights that share one scale."""


class SchemaEncoderConfig(_Section):
    """The relation-aware encoder over question words, tables, columns and value candidates."""

    hidden: Width
    """Width of a node; the text encoder's hidden size where `inputs` is absent."""
    inputs: Width | None = None
    """The text encoder's hidden size where it is another: a projection leads from it to `hidden`."""
    schema_layers: Depth
    heads: Depth
    ffn: Width
    """Inner width of the feed-forward block."""
    dropout: Rate = 0.0
    layer_norm_eps: PositiveFloat = 1e-12

    @model_validator(mode="after")
    def _fits(self) -> SchemaEncoderConfig:
        if self.hidden % self.heads:
            raise ValueError(f"hidden ({self.hidden}) must be a multiple of heads ({self.heads})")
        return self


class MoEConfig(_Section):
    """The experts of one decoder block. One expert is a dense feed-forward network."""

    experts: Depth
    experts_per_token: Depth
    expert_width: Width
    capacity_factor: PositiveFloat = 1.25
    """In training an expert takes at most this many times its fair share of tokens."""
    expert_dropout: Rate = 0.0
    """Dropout of an expert's inner activations."""
    routing: RoutingName = "top_k"
    """How tokens and experts find each other."""
    enough: Share = 0.6
    """`dynamic_k`: a token visits its best experts until their probabilities sum to this."""

    @model_validator(mode="after")
    def _fits(self) -> MoEConfig:
        if self.experts_per_token > self.experts:
            raise ValueError(f"experts_per_token ({self.experts_per_token}) exceeds experts ({self.experts})")
        return self


class DecoderConfig(_Section):
    """The causal decoder over question words and actions."""

    d_model: Width
    layers: Depth
    heads: Depth
    kv_heads: Depth
    """Key and value heads, each shared by `heads / kv_heads` query heads."""
    head_dim: Width
    cross_every: Depth
    """Every so many blocks one attends to the schema."""
    rope_theta: PositiveFloat = 10000.0
    norm_eps: PositiveFloat = 1e-6
    dropout: Rate = 0.0
    action_dropout: Rate = 0.0
    """Share of earlier actions that the decoder does not see in training: it then reads the question, not habits."""
    moe: MoEConfig

    @model_validator(mode="after")
    def _fits(self) -> DecoderConfig:
        if self.heads % self.kv_heads:
            raise ValueError(f"heads ({self.heads}) must be a multiple of kv_heads ({self.kv_heads})")
        if self.head_dim % 2:
            raise ValueError(f"head_dim ({self.head_dim}) must be even: rotary positions turn pairs")
        return self


class ModelConfig(_Section):
    """One model: `configs/<name>.yaml`."""

    name: str
    text_encoder: TextEncoderConfig
    schema_encoder: SchemaEncoderConfig
    decoder: DecoderConfig


@dataclass(frozen=True, eq=False)
class Vocabulary:
    """What the grammar and the linker count, and which outputs each grammar slot admits at most."""

    n_relations: int
    n_node_types: int
    slot_productions: np.ndarray
    """[n_slots, P] bool: the productions that may fill a slot."""
    slot_nodes: np.ndarray
    """[n_slots, 4] bool: may a slot be filled with a pointer to a question word, table, column, value?"""

    def __post_init__(self) -> None:
        if self.slot_nodes.shape != (len(self.slot_productions), 4):
            raise ValueError(f"slot_nodes is {self.slot_nodes.shape}, expected ({len(self.slot_productions)}, 4)")

    @property
    def n_slots(self) -> int:
        return int(self.slot_productions.shape[0])

    @property
    def n_productions(self) -> int:
        return int(self.slot_productions.shape[1])


def parse_config(data: Any, source: str = "the model configuration") -> ModelConfig:
    """A configuration from plain values, or a `ConfigError` about its first fault."""
    if not isinstance(data, dict):
        raise ConfigError(f"{source} is not a mapping of keys to values.", "See configs/nano.yaml for the form.")
    try:
        return ModelConfig.model_validate(data)
    except ValidationError as error:
        first = error.errors()[0]
        path = [str(part) for part in first["loc"]]
        key = ".".join(path) or "the file"
        if first["type"] == "extra_forbidden":
            raise ConfigError(f"{source}: unknown key {key!r}.", _nearest(path)) from error
        raise ConfigError(f"{source}: {key}: {first['msg']}.", "See configs/nano.yaml for the form.") from error


def load_config(path: Path) -> ModelConfig:
    """The configuration in a YAML file."""
    return parse_config(read_yaml(path), str(path))


def _nearest(path: list[str]) -> str:
    """A hint with the key nearest to an unknown one, among those of its own section."""
    section: Any = ModelConfig
    for part in path[:-1]:
        section = section.model_fields[part].annotation
    names = list(section.model_fields)
    match = process.extractOne(path[-1], names, score_cutoff=60)
    return f"Did you mean {match[0]!r}?" if match else f"Known keys here: {', '.join(names)}."
