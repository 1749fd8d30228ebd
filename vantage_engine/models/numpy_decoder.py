"""Decoder blocks in NumPy, for answering on a CPU: what `DecoderBlock` computes, several times as fast.

A decoding step is hundreds of operations on a few rows each. On a CPU MLX sends every one of them to another thread
and multiplies every row by its expert apart; here an operation costs a microsecond, and the rows that share an expert
are one product. Weights are arranged once: the scales of norms and of queries are folded into the matrices, and
projections of one input are one matrix. Training and Metal never come here; the tests hold both to the same logits.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from vantage_engine.models.decoder import DecoderBlock
from vantage_engine.models.moe_layer import MoELayer
from vantage_engine.models.numpy_encoder import matrix, softmax

KeysValues = tuple[np.ndarray, np.ndarray]
"""Both [K, kv_heads, S, head_dim]."""


class NumpyBlock:
    """`DecoderBlock` over few rows."""

    def __init__(self, block: DecoderBlock) -> None:
        attention = block.self_attention
        self._heads, self._kv_heads, self._width = attention.heads, attention.kv_heads, attention.head_dim
        self._eps = block.self_norm.eps
        scale = np.float32(self._width**-0.5)
        projections = [matrix(attention.q_proj) * scale, matrix(attention.k_proj), matrix(attention.v_proj)]
        self._qkv = np.array(block.self_norm.weight)[:, None] * np.concatenate(projections, axis=1)
        self._out = matrix(attention.o_proj)
        self._crosses = block.crosses
        if block.crosses:
            cross = block.cross_attention
            self._cross_query = np.array(block.cross_norm.weight)[:, None] * matrix(cross.q_proj) * scale
            self._cross_keys, self._cross_values = matrix(cross.k_proj), matrix(cross.v_proj)
            self._cross_out = matrix(cross.o_proj)
        self._experts = _Experts(block.moe, np.array(block.moe_norm.weight))

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
    ) -> tuple[np.ndarray, np.ndarray]:
        """x: [K, L, D]; also the experts of its rows, [K * L, k]. `kept`: [2, K, kv_heads, past + L, head_dim], whose
        last L places are filled in here."""
        beams, length, dims = x.shape
        x = x.reshape(-1, dims)
        heads = (normalised(x, self._eps) @ self._qkv).reshape(beams, length, -1, self._width)
        turning = self._heads + self._kv_heads
        # Rotary positions turn pairs of numbers: as complex numbers they are one product.
        turned = (heads[:, :, :turning].view(np.complex64) * rotation[:, None]).view(np.float32)
        kept[0, :, :, -length:] = turned[:, :, self._heads :].swapaxes(1, 2)
        kept[1, :, :, -length:] = heads[:, :, turning:].swapaxes(1, 2)
        x = x + self._attend(turned[:, :, : self._heads], (kept[0], kept[1]), mask) @ self._out
        if crossed is not None:
            # Over one memory, beams are laid along the length: they never meet.
            heads = (normalised(x, self._eps) @ self._cross_query).reshape(1, len(x), -1, self._width)
            x = x + self._attend(heads, crossed, None) @ self._cross_out
        mixed, experts = self._experts(normalised(x, self._eps))
        return (x + mixed).reshape(beams, length, dims), experts

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
        out = (softmax(scores) @ values).reshape(beams, self._kv_heads, group, length, width)
        return out.transpose(0, 3, 1, 2, 4).reshape(beams * length, -1)


class _Experts:
    """`MoELayer` in evaluation: rows are sorted by expert, and an expert's rows are one product per projection."""

    def __init__(self, layer: MoELayer, norm: np.ndarray) -> None:
        self._per_token = layer.per_token
        self._router = norm[:, None] * matrix(layer.router.gate)
        gate, up, down = (np.array(part) for part in (layer.experts.gate, layer.experts.up, layer.experts.down))
        # x σ(x) = h (1 + tanh h) with h = x / 2: `tanh` runs in vectors, and nothing overflows.
        self._inner = np.concatenate([gate * norm * np.float32(0.5), up * norm], axis=1).swapaxes(1, 2).copy()
        self._down = down.swapaxes(1, 2).copy()

    def __call__(self, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """x: [m, D] to [m, D], and the experts of each row, [m, k], the weightiest first."""
        logits = x @ self._router
        chosen = (-logits).argsort(axis=1)[:, : self._per_token]
        weights = softmax(logits[np.arange(len(x))[:, None], chosen])
        expert = chosen.ravel()
        order = expert.argsort(kind="stable")
        ends = [0, *np.bincount(expert, minlength=len(self._inner)).cumsum().tolist()]
        runs = [(e, slice(*run)) for e, run in enumerate(pairwise(ends)) if run[0] < run[1]]

        inner = _by_run(x[order // self._per_token], self._inner, runs)
        width = inner.shape[1] // 2
        half, up = inner[:, :width], inner[:, width:]
        out = np.empty((len(order), x.shape[1]), np.float32)
        out[order] = _by_run(half * (1 + np.tanh(half)) * up, self._down, runs)
        return (weights[:, None] @ out.reshape(len(x), self._per_token, -1))[:, 0], chosen


def _by_run(rows: np.ndarray, matrices: np.ndarray, runs: Sequence[tuple[int, slice]]) -> np.ndarray:
    """Each run of rows times its own matrix."""
    out = np.empty((len(rows), matrices.shape[2]), np.float32)
    for index, run in runs:
        np.matmul(rows[run], matrices[index], out=out[run])
    return out


def normalised(x: np.ndarray, eps: float) -> np.ndarray:
    """[m, D] at unit root mean square."""
    return x * (np.einsum("md,md->m", x, x) / np.float32(x.shape[1]) + np.float32(eps))[:, None] ** np.float32(-0.5)
