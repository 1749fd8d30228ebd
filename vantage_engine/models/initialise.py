"""Starting weights: truncated normals that keep activations near unit scale at any width.

Matrices get 1 / sqrt(inputs) in the decoder and BERT's 0.02 in the schema encoder; projections that write to the
decoder's residual stream are scaled by 1 / sqrt(2 * layers); embeddings get 1 / sqrt(d), as the pointers have.
Norms start at one, biases and relation vectors at zero.
"""

from __future__ import annotations

from typing import Any

from vantage_engine.device import mx, nn
from vantage_engine.models.config import ModelConfig

_ENCODER_STD = 0.02
_RESIDUAL = ("o_proj.weight", "experts.down")


def starting_std(name: str, inputs: int, config: ModelConfig) -> float | None:
    """The scale at which a parameter with so many inputs is drawn, or None: it starts as its module makes it."""
    if "relation_" in name or "norm" in name or name.endswith("bias"):
        return None
    if name.startswith("schema_encoder") or name == "schema_use.weight" or name == "segment":
        return _ENCODER_STD
    residual = (2 * config.decoder.layers) ** -0.5 if name.endswith(_RESIDUAL) else 1.0
    return inputs**-0.5 * residual


def initialise(model: nn.Module, config: ModelConfig) -> None:
    """Draw every parameter of `model` afresh, from MLX's random state. Nothing is evaluated."""

    def draw(name: str, old: mx.array) -> mx.array:
        std = starting_std(name, old.shape[-1], config)
        if std is None:
            return old * 0 if name.endswith("bias") else old
        return mx.random.truncated_normal(-2.0, 2.0, old.shape) * std

    parameters: Any = nn.utils.tree_flatten(model.parameters())
    model.update(nn.utils.tree_unflatten([(name, draw(name, old)) for name, old in parameters]))
