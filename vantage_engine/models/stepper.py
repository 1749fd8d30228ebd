"""One decoding step after the other, whatever computes them: what search sees of a model.

Arrays are NumPy's here, since search, grammar and scores are. On Metal steps run through MLX; on a CPU through
`NumpyDecoder`, which spares them the price of sending each small operation. Both give the same logits.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from vantage_engine.device import mx, on_metal
from vantage_engine.models.numpy_decoder import NumpyDecoder
from vantage_engine.models.text2sql_model import DecoderState, Memory, Text2SQLModel


class Stepper(Protocol):
    """Reads an encoded question, then actions. A state is a value with `take(beams)`: it can be kept and continued."""

    def start(self, memory: Memory) -> Any:
        """The state after the question, for any number of beams."""

    def step(self, state: Any, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray) -> tuple[np.ndarray, Any]:
        """[K] previous actions (`BOS` at first) and the slots to fill now, to logits [K, P + N] and the next state."""


@dataclass(frozen=True, eq=False)
class MLXStepper:
    """Steps of the model itself."""

    model: Text2SQLModel

    def start(self, memory: Memory) -> DecoderState:
        return self.model.start(memory)

    def step(
        self, state: DecoderState, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray
    ) -> tuple[np.ndarray, DecoderState]:
        logits, state = self.model.step(state, *map(mx.array, (kinds, indices, slots)))
        return np.array(logits), state


def stepper(model: Text2SQLModel) -> Stepper:
    """The faster one on this device; on a CPU it holds a copy of the decoder's weights."""
    return MLXStepper(model) if on_metal else NumpyDecoder(model)
