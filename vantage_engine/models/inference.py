"""What answering sees of a model: one question is encoded, then actions are decoded step by step.

Arrays are NumPy's here, as linking's, the grammar's and search's are. On Metal the model itself computes, through MLX;
on a CPU `NumpyModel` does, which spares every small operation the price of being sent. Both give the same numbers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np

from vantage_engine.device import mx, on_metal
from vantage_engine.models.expert import Experts
from vantage_engine.models.numpy_model import NumpyModel
from vantage_engine.models.text2sql_model import DecoderState, Memory, Text2SQLModel


class Inference(Protocol):
    """Its memories and states are its own; a state is a value with `take(beams)`, and can be continued many times."""

    def encode(
        self, node_vectors: np.ndarray, node_types: np.ndarray, node_class: np.ndarray, relations: np.ndarray
    ) -> Any:
        """The memory of one question: [N, M] vectors, [N] types and classes, [N, N] relations."""

    def schema_use(self, memory: Any) -> np.ndarray:
        """[N]: the probability that the query uses a node."""

    def start(self, memory: Any) -> Any:
        """The state after the question's words, for any number of beams."""

    def step(self, state: Any, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray) -> tuple[np.ndarray, Any]:
        """[K] previous actions (`BOS` at first) and the slots to fill now, to logits [K, P + N] and the next state."""

    def experts(self, state: Any) -> np.ndarray:
        """[K, layers, k]: the experts that the last step of each beam went through, the weightiest first."""


@dataclass(frozen=True, eq=False)
class MLXInference:
    """The model itself."""

    model: Text2SQLModel

    def encode(
        self, node_vectors: np.ndarray, node_types: np.ndarray, node_class: np.ndarray, relations: np.ndarray
    ) -> Memory:
        numbers = (mx.array(array.astype(np.int32))[None] for array in (node_types, node_class, relations))
        memory = self.model.encode(mx.array(node_vectors)[None], *numbers)
        mx.eval(memory.vectors, memory.pointers)
        return memory

    def schema_use(self, memory: Memory) -> np.ndarray:
        return np.array(mx.sigmoid(self.model.schema_use(memory.vectors)[0, :, 0]).astype(mx.float32))

    def start(self, memory: Memory) -> DecoderState:
        return self.model.start(memory)

    def step(
        self, state: DecoderState, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray
    ) -> tuple[np.ndarray, DecoderState]:
        logits, state = self.model.step(state, *map(mx.array, (kinds, indices, slots)))
        return np.array(logits.astype(mx.float32)), state

    def experts(self, state: DecoderState) -> np.ndarray:
        return np.array(state.experts)


def inference(model: Text2SQLModel) -> Inference:
    """The faster one on this device; on a CPU it holds a copy of the weights, which must be as they were trained."""
    return MLXInference(model) if on_metal or not can_copy(model) else NumpyModel(model)


def can_copy(model: Text2SQLModel) -> bool:
    """Whether `NumpyModel` computes what the model does: float32 matrices, experts chosen by their rank alone."""
    plain = all(
        isinstance(block.moe.experts, Experts) and block.moe.routing == "top_k" for block in model.decoder.blocks
    )
    return plain and bool(model.pointer_query.weight.dtype == mx.float32)
