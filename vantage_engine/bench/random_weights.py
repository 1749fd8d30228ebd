"""Models with random weights, made in seconds: what their speed is measured on, since it does not depend on values.

Weights have the scale at which training starts, but are uniform, which NumPy draws much faster than MLX its
normals. Quantised matrices are drawn as their bits. Array by array, so that nothing is ever held twice.
"""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np

from vantage_engine.device import mx, nn
from vantage_engine.encoding import vocabulary
from vantage_engine.models import precision
from vantage_engine.models.config import ModelConfig, Vocabulary
from vantage_engine.models.initialise import starting_std
from vantage_engine.models.sizes import GROUP
from vantage_engine.models.text2sql_model import Text2SQLModel

_TRUNCATED: Final = 0.88
"""Standard deviation of a normal that is cut at two of them, as training's is."""


def build(
    config: ModelConfig, bits: int, dtype: Any, *, seed: int = 0, words: Vocabulary | None = None
) -> Text2SQLModel:
    """A model of that shape for inference, its matrices at `bits` and all else in `dtype`."""
    model = Text2SQLModel(config, words or vocabulary())
    if dtype != mx.float32:
        precision.cast(model, dtype)
    if bits < 16:
        precision.quantise(model, bits)
    _fill(model, config, bits, np.random.Generator(np.random.SFC64(seed)))
    model.eval()
    return model


def shortened(config: ModelConfig, layers: int | None) -> ModelConfig:
    """The configuration with so many decoder blocks at most, and no more encoder layers than that."""
    if layers is None:
        return config
    decoder = config.decoder.model_copy(update={"layers": min(layers, config.decoder.layers)})
    encoder = config.schema_encoder
    encoder = encoder.model_copy(update={"schema_layers": min(layers, encoder.schema_layers)})
    return config.model_copy(update={"decoder": decoder, "schema_encoder": encoder})


def _fill(model: Text2SQLModel, config: ModelConfig, bits: int, rng: np.random.Generator) -> None:
    flat: dict[str, mx.array] = dict(nn.utils.tree_flatten(model.parameters()))
    done: set[str] = set()
    for name, array in flat.items():
        if name in done:
            continue
        scales, biases = _beside(name)
        packed = scales in flat
        inputs = flat[scales].shape[-1] * GROUP if packed else array.shape[-1]
        std = starting_std(name, inputs, config)
        if std is None:
            mx.eval(array)
            continue
        std *= _TRUNCATED
        if packed:
            step = std * math.sqrt(12 / (4**bits - 1))
            drawn = rng.integers(0, 2**32, array.shape, np.uint32)
            side = mx.full(flat[scales].shape, step, dtype=flat[scales].dtype)
            _set(model, {name: mx.array(drawn), scales: side, biases: side * (-(2**bits - 1) / 2)})
            done |= {scales, biases}
        else:
            uniform = rng.random(array.shape, np.float32)
            uniform -= np.float32(0.5)
            uniform *= np.float32(std * math.sqrt(12))
            _set(model, {name: mx.array(uniform).astype(array.dtype)})


def _set(model: Text2SQLModel, arrays: dict[str, mx.array]) -> None:
    mx.eval(*arrays.values())
    model.update(nn.utils.tree_unflatten(list(arrays.items())))


def _beside(name: str) -> tuple[str, str]:
    """Where the scales and biases of a matrix stand, if it is quantised."""
    stem = name.removesuffix(".weight")
    mark = "." if stem != name else "_"
    return f"{stem}{mark}scales", f"{stem}{mark}biases"
