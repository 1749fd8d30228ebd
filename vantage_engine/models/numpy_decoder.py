"""The decoder in NumPy, for answering on a CPU: the logits of `Text2SQLModel.start` and `step`, several times as fast.

A decoding step is hundreds of operations on a few rows each. MLX takes some 10 µs to send one to its CPU stream and
multiplies every row by its expert apart; NumPy takes 1 µs, and the rows that share an expert are one product. Here the
weights are arranged once for reading one question (no batch, no padding): the scales of norms, of queries and of
embeddings are folded into the matrices, and projections of one input are one matrix. Training and Metal never come
here; the tests hold both decoders to the same logits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from vantage_engine.device import mx, nn
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.decoder import DecoderBlock
from vantage_engine.models.moe_layer import MoELayer
from vantage_engine.models.text2sql_model import BOS, PRODUCTION, Memory, Text2SQLModel

KeysValues = tuple[np.ndarray, np.ndarray]
"""Both [K, kv_heads, S, head_dim]."""


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

    def take(self, beams: Sequence[int]) -> NumpyState:
        """The state of the given beams, in their order; the question is shared."""
        return NumpyState(self.question, self.cache[:, :, list(beams)])


class NumpyDecoder:
    """Continues what `model` encoded, with a copy of its weights."""

    def __init__(self, model: Text2SQLModel) -> None:
        self._model = model
        self._blocks = [_Block(block) for block in model.decoder.blocks]
        self._norm, self._eps = _array(model.decoder.norm.weight), model.decoder.norm.eps
        self._scale = np.float32(model.dims**0.5)
        self._productions = _array(model.production.weight)
        self._pointer_query = _array(model.pointer_query.weight)
        self._kinds = _array(model.kind.weight) * self._scale
        self._slots = _array(model.slot.weight) * self._scale
        self._word_proj, self._segment = _matrix(model.word_proj), _array(model.segment)
        attention = model.decoder.blocks[0].self_attention
        self._frequencies = attention.theta ** (-np.arange(0, attention.head_dim, 2) / attention.head_dim)

    def start(self, memory: Memory) -> NumpyState:
        """Read one question into a cache of one beam, which any number of beams can continue."""
        vectors, pointers = _array(memory.vectors)[0], _array(memory.pointers)[0]
        actions = np.concatenate([self._productions, pointers])
        scored = np.concatenate([self._productions, pointers @ self._pointer_query])
        every_slot = mx.arange(len(self._slots))[None]
        question = Question(
            inputs=np.concatenate([actions, np.zeros_like(actions[:1])]) * self._scale,
            outputs=(scored * self._norm).T,
            legal=np.array(self._model.legal_mask(every_slot, memory.node_class))[0],
            crossed=[block.project(vectors) for block in self._blocks],
        )
        words = vectors[: int(_array(memory.n_words)[0])] @ self._word_proj + self._segment
        _, cache = self._read(words[None], question, None)
        return NumpyState(question, cache)

    def step(
        self, state: NumpyState, kinds: np.ndarray, indices: np.ndarray, slots: np.ndarray
    ) -> tuple[np.ndarray, NumpyState]:
        """[K] previous actions (`BOS` at first) and the slots to fill now, to logits [K, P + N] and the next state."""
        question, nodes = state.question, len(self._productions)
        rows = np.where(kinds == BOS, -1, np.where(kinds == PRODUCTION, indices, nodes + indices))
        x = question.inputs[rows] + self._kinds[kinds] + self._slots[slots]
        hidden, cache = self._read(x[:, None], question, state.cache)
        logits = _normalised(hidden[:, 0], self._eps) @ question.outputs
        return np.where(question.legal[slots], logits, np.float32(NEGATIVE)), NumpyState(question, cache)

    def _read(self, x: np.ndarray, question: Question, past: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        """x: [K, L, D] to [K, L, D], without the last norm; and the cache with it appended."""
        beams, length, _ = x.shape
        start = 0 if past is None else past.shape[4]
        places = np.arange(start, start + length)
        rotation = np.exp(1j * np.outer(places, self._frequencies)).astype(np.complex64)
        mask = np.where(places[:, None] < np.arange(start + length), np.float32(NEGATIVE), np.float32(0))
        shape = self._blocks[0].kept_shape(beams, start + length)
        cache = np.empty((len(self._blocks), *shape), np.float32)
        if past is not None:
            cache[..., :start, :] = past
        for block, kept, crossed in zip(self._blocks, cache, question.crossed, strict=True):
            x = block(x, kept, crossed, rotation, mask if length > 1 else None)
        return x, cache


class _Block:
    """`DecoderBlock` over few rows."""

    def __init__(self, block: DecoderBlock) -> None:
        attention = block.self_attention
        self._heads, self._kv_heads, self._width = attention.heads, attention.kv_heads, attention.head_dim
        self._eps = block.self_norm.eps
        scale = np.float32(self._width**-0.5)
        projections = [_matrix(attention.q_proj) * scale, _matrix(attention.k_proj), _matrix(attention.v_proj)]
        self._qkv = _array(block.self_norm.weight)[:, None] * np.concatenate(projections, axis=1)
        self._out = _matrix(attention.o_proj)
        self._crosses = block.crosses
        if block.crosses:
            cross = block.cross_attention
            self._cross_query = _array(block.cross_norm.weight)[:, None] * _matrix(cross.q_proj) * scale
            self._cross_keys, self._cross_values = _matrix(cross.k_proj), _matrix(cross.v_proj)
            self._cross_out = _matrix(cross.o_proj)
        self._experts = _Experts(block.moe, _array(block.moe_norm.weight))

    def kept_shape(self, beams: int, length: int) -> tuple[int, ...]:
        """The shape of this block's part of the cache."""
        return (2, beams, self._kv_heads, length, self._width)

    def project(self, memory: np.ndarray) -> KeysValues | None:
        """Keys and values of the schema memory, [N, M], for a block that attends to it."""
        if not self._crosses:
            return None
        keys, values = (
            (memory @ matrix).reshape(1, len(memory), self._kv_heads, self._width).swapaxes(1, 2)
            for matrix in (self._cross_keys, self._cross_values)
        )
        return keys, values

    def __call__(
        self,
        x: np.ndarray,
        kept: np.ndarray,
        crossed: KeysValues | None,
        rotation: np.ndarray,
        mask: np.ndarray | None,
    ) -> np.ndarray:
        """x: [K, L, D]. `kept`: [2, K, kv_heads, past + L, head_dim], whose last L places are filled in here."""
        beams, length, dims = x.shape
        x = x.reshape(-1, dims)
        heads = (_normalised(x, self._eps) @ self._qkv).reshape(beams, length, -1, self._width)
        turning = self._heads + self._kv_heads
        # Rotary positions turn pairs of numbers: as complex numbers they are one product.
        turned = (heads[:, :, :turning].view(np.complex64) * rotation[:, None]).view(np.float32)
        kept[0, :, :, -length:] = turned[:, :, self._heads :].swapaxes(1, 2)
        kept[1, :, :, -length:] = heads[:, :, turning:].swapaxes(1, 2)
        x = x + self._attend(turned[:, :, : self._heads], (kept[0], kept[1]), mask) @ self._out
        if crossed is not None:
            # Over one memory, beams are laid along the length: they never meet.
            heads = (_normalised(x, self._eps) @ self._cross_query).reshape(1, len(x), -1, self._width)
            x = x + self._attend(heads, crossed, None) @ self._cross_out
        return (x + self._experts(_normalised(x, self._eps))).reshape(beams, length, dims)

    def _attend(self, queries: np.ndarray, memory: KeysValues, mask: np.ndarray | None) -> np.ndarray:
        """queries: [K, L, heads, head_dim], already scaled, to [K * L, heads * head_dim]; `mask`: [L, S], additive."""
        beams, length, _, width = queries.shape
        group = self._heads // self._kv_heads
        # The query heads that share keys are rows of one product.
        grouped = queries.reshape(beams, length, self._kv_heads, group, width).transpose(0, 2, 3, 1, 4)
        keys, values = memory
        scores = grouped.reshape(beams, self._kv_heads, group * length, width) @ keys.swapaxes(-1, -2)
        if mask is not None:
            scores += np.tile(mask, (group, 1))
        out = (_softmax(scores) @ values).reshape(beams, self._kv_heads, group, length, width)
        return out.transpose(0, 3, 1, 2, 4).reshape(beams * length, -1)


class _Experts:
    """`MoELayer` in evaluation: rows are sorted by expert, and an expert's rows are one product per projection."""

    def __init__(self, layer: MoELayer, norm: np.ndarray) -> None:
        self._per_token = layer.per_token
        self._router = norm[:, None] * _matrix(layer.router.gate)
        gate, up, down = (_array(part) for part in (layer.experts.gate, layer.experts.up, layer.experts.down))
        # x σ(x) = h (1 + tanh h) with h = x / 2: `tanh` runs in vectors, and nothing overflows.
        self._inner = np.concatenate([gate * norm * np.float32(0.5), up * norm], axis=1).swapaxes(1, 2).copy()
        self._down = down.swapaxes(1, 2).copy()

    def __call__(self, x: np.ndarray) -> np.ndarray:
        """x: [m, D] to [m, D]."""
        logits = x @ self._router
        chosen = np.argsort(-logits, axis=1)[:, : self._per_token]
        weights = _softmax(np.take_along_axis(logits, chosen, axis=1))
        expert = chosen.ravel()
        order = np.argsort(expert, kind="stable")
        bounds = np.searchsorted(expert[order], np.arange(len(self._inner) + 1)).tolist()
        runs = [(e, slice(*run)) for e, run in enumerate(pairwise(bounds)) if run[0] < run[1]]

        inner = _by_run(x[order // self._per_token], self._inner, runs)
        half, up = np.split(inner, 2, axis=1)
        out = np.empty((len(order), x.shape[1]), np.float32)
        out[order] = _by_run(half * (1 + np.tanh(half)) * up, self._down, runs)
        return (weights[:, None] @ out.reshape(len(x), self._per_token, -1))[:, 0]


def _by_run(rows: np.ndarray, matrices: np.ndarray, runs: Sequence[tuple[int, slice]]) -> np.ndarray:
    """Each run of rows times its own matrix."""
    out = np.empty((len(rows), matrices.shape[2]), np.float32)
    for index, run in runs:
        np.matmul(rows[run], matrices[index], out=out[run])
    return out


def _normalised(x: np.ndarray, eps: float) -> np.ndarray:
    """[m, D] at unit root mean square."""
    return x * (np.einsum("md,md->m", x, x) / np.float32(x.shape[1]) + np.float32(eps))[:, None] ** np.float32(-0.5)


def _softmax(x: np.ndarray) -> np.ndarray:
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    x /= x.sum(axis=-1, keepdims=True)
    return x


def _array(x: mx.array) -> np.ndarray:
    return np.array(x)


def _matrix(linear: nn.Linear) -> np.ndarray:
    """[in, out]: inputs stand on the left of it."""
    return np.array(linear.weight).T.copy()
