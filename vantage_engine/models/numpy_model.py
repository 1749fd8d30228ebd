"""The model in NumPy, for answering on a CPU: what `Text2SQLModel` computes of one question, from copied weights.

One question has no batch and no padding, which spares masks, and what depends on the question alone is arranged once
for all its steps. `numpy_encoder` and `numpy_decoder` say what is gained.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np

from vantage_engine.blas import numpy_on_one_thread
from vantage_engine.device import mx, nn
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.numpy_decoder import KeysValues, NumpyBlock, normalised
from vantage_engine.models.numpy_encoder import NumpyLayer, Relations, matrix
from vantage_engine.models.text2sql_model import BOS, PRODUCTION, Text2SQLModel

_MANY = 2**16
"""Numbers read at once from which threads gain more than they lose by waiting for each other."""


@dataclass(frozen=True, eq=False)
class NumpyMemory:
    """An encoded question and schema: N nodes."""

    vectors: np.ndarray
    """[N, M]"""
    node_class: np.ndarray
    """[N] int."""


@dataclass(frozen=True, eq=False)
class Question:
    """What decoding needs of an encoded question: P productions, N nodes."""

    inputs: np.ndarray
    """[P + N + 1, D]: what an action is embedded by; the last row is `BOS`."""
    outputs: np.ndarray
    """[D, P + N]: what hidden states are scored against."""
    legal: np.ndarray
    """[slots, P + N] bool: which outputs a slot's type admits."""
    crossed: list[KeysValues | None]
    """By block: keys and values of the schema memory, where the block attends to it."""


@dataclass(frozen=True, eq=False)
class NumpyState:
    """Where decoding stands, for K beams over one question. States are values: any of them can be continued."""

    question: Question
    cache: np.ndarray
    """[blocks, 2, K, kv_heads, L, head_dim]: keys, rotated to their positions, and values of what was read."""
    experts: np.ndarray
    """[K, blocks, k]: those that the last row read went through, the weightiest first."""

    def take(self, beams: Sequence[int]) -> NumpyState:
        """The state of the given beams, in their order; the question is shared."""
        rows = list(beams)
        return NumpyState(self.question, self.cache[:, :, rows], self.experts[rows])


class NumpyModel:
    """Encodes and decodes one question at a time."""

    def __init__(self, model: Text2SQLModel, *, consume: bool = False) -> None:
        """`consume` lets go of the model's layers as they are copied; it cannot be used afterwards."""
        encoder, decoder = model.schema_encoder, model.decoder
        self._n_relations = encoder.n_relations
        self._input_proj = matrix(encoder.input_proj) if "input_proj" in encoder else None
        self._node_type = np.array(encoder.node_type.weight)
        attention = decoder.blocks[0].self_attention
        self._frequencies = attention.theta ** (-np.arange(0, attention.head_dim, 2) / attention.head_dim)
        self._layers: list[NumpyLayer] = []
        for layer in encoder.layers:
            self._layers.append(NumpyLayer(layer))
            _let_go(layer, consume)
        self._blocks: list[NumpyBlock] = []
        for block in decoder.blocks:
            self._blocks.append(NumpyBlock(block))
            _let_go(block, consume)
        self._norm, self._eps = np.array(decoder.norm.weight), decoder.norm.eps
        self._scale = np.float32(model.dims**0.5)
        self._productions = np.array(model.production.weight)
        self._kinds, self._slots = np.array(model.kind.weight) * self._scale, np.array(model.slot.weight) * self._scale
        self._word_proj, self._segment = matrix(model.word_proj), np.array(model.segment)
        self._pointer_proj, self._pointer_query = matrix(model.pointer_proj), np.array(model.pointer_query.weight)
        self._use, self._use_bias = np.array(model.schema_use.weight)[0], np.array(model.schema_use.bias)
        # [slots, P + 4]: by class of node.
        self._legal = np.array(model.legal_mask(mx.arange(len(self._slots))[None], mx.arange(4)[None]))[0]

    def encode(
        self, node_vectors: np.ndarray, node_types: np.ndarray, node_class: np.ndarray, relations: np.ndarray
    ) -> NumpyMemory:
        """[N, M] vectors, [N] types and classes, [N, N] relations."""
        types = Relations(relations, self._n_relations)
        if self._input_proj is not None:
            node_vectors = node_vectors @ self._input_proj
        x = (node_vectors + self._node_type[node_types])[None]
        for layer in self._layers:
            x = layer(x, None, types)
        return NumpyMemory(x[0], node_class)

    def schema_use(self, memory: NumpyMemory) -> np.ndarray:
        """[N]: the probability that the query uses a node."""
        use: np.ndarray = 0.5 + 0.5 * np.tanh(0.5 * (memory.vectors @ self._use + self._use_bias))
        return use

    def start(self, memory: NumpyMemory) -> NumpyState:
        """Read one question into a cache of one beam, which any number of beams can continue."""
        pointers = memory.vectors @ self._pointer_proj / self._scale
        actions = np.concatenate([self._productions, pointers])
        scored = np.concatenate([self._productions, pointers @ self._pointer_query])
        productions = len(self._productions)
        question = Question(
            inputs=np.concatenate([actions, np.zeros_like(actions[:1])]) * self._scale,
            outputs=(scored * self._norm).T,
            legal=np.concatenate(
                [self._legal[:, :productions], self._legal[:, productions:][:, memory.node_class]], axis=1
            ),
            crossed=[block.project(memory.vectors) for block in self._blocks],
        )
        words = memory.vectors[memory.node_class == 0] @ self._word_proj + self._segment
        _, cache, experts = self._read(words[None], question, None)
        return NumpyState(question, cache, experts)

    def step(
        self, state: NumpyState, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray
    ) -> tuple[np.ndarray, NumpyState]:
        """[K] previous actions (`BOS` at first) and the slots to fill now, to logits [K, P + N] and the next state."""
        question = state.question
        rows = np.where(kinds == BOS, -1, np.where(kinds == PRODUCTION, indices, len(self._productions) + indices))
        x = question.inputs[rows] + self._kinds[kinds] + self._slots[slots]
        hidden, cache, experts = self._read(x[:, None], question, state.cache)
        logits = normalised(hidden[:, 0], self._eps) @ question.outputs
        return np.where(question.legal[slots], logits, np.float32(NEGATIVE)), NumpyState(question, cache, experts)

    def experts(self, state: NumpyState) -> np.ndarray:
        """[K, layers, k]: the experts that the last step of each beam went through, the weightiest first."""
        return state.experts

    def _read(
        self, x: np.ndarray, question: Question, past: np.ndarray | None
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """x: [K, L, D] to [K, L, D], without the last norm; the cache with it appended; and the last row's experts."""
        beams, length, _ = x.shape
        start = 0 if past is None else past.shape[4]
        places = np.arange(start, start + length)
        rotation = np.exp(1j * np.outer(places, self._frequencies)).astype(np.complex64)
        mask = np.where(places[:, None] < np.arange(start + length), np.float32(NEGATIVE), np.float32(0))
        shape = self._blocks[0].kept_shape(beams, start + length)
        cache = np.empty((len(self._blocks), *shape), np.float32)
        if past is not None:
            cache[..., :start, :] = past
        experts = []
        with numpy_on_one_thread() if x.size < _MANY else nullcontext():
            for block, kept, crossed in zip(self._blocks, cache, question.crossed, strict=True):
                x, chosen = block(x, kept, crossed, rotation, mask if length > 1 else None)
                experts.append(chosen[length - 1 :: length])
        return x, cache, np.stack(experts, axis=1)


def _let_go(module: nn.Module, wanted: bool) -> None:
    """Takes a module's arrays away."""
    if wanted:
        module.update(nn.utils.tree_map(lambda _: mx.zeros(()), module.parameters()))
