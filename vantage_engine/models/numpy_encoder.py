"""BERT layers in NumPy, for answering on a CPU: what `EncoderLayer` computes, in half the time.

On a CPU MLX computes `exp` one number at a time, and sends every operation to another thread; NumPy does neither.
Queries, keys and values are one product, relations are looked up by their type, and matrices lie as products read them.
Training and Metal never come here; the tests hold both to the same vectors.
"""

from __future__ import annotations

import math

import numpy as np

from vantage_engine.device import nn
from vantage_engine.models.activations import ERF_LIMIT, ERF_P, ERF_Q, polynomial
from vantage_engine.models.schema_encoder import EncoderLayer


class Relations:
    """The relations of one question's nodes, as the layers look them up."""

    def __init__(self, types: np.ndarray, n_relations: int) -> None:
        """`types`: [N, N] int."""
        self._places = np.arange(len(types))[:, None] * n_relations + types
        self._one_hot = np.eye(n_relations, dtype=np.float32)[types]

    def of_pairs(self, by_type: np.ndarray) -> np.ndarray:
        """[1, H, N, R] to [1, H, N, N]: of what node i has for every type, that of its relation to node j."""
        return np.take(by_type.reshape(1, by_type.shape[1], -1), self._places, axis=2)

    def by_type(self, weights: np.ndarray) -> np.ndarray:
        """[1, H, N, N] to [1, H, N, R]: what node i gives to all nodes of a relation."""
        sums: np.ndarray = weights[0].swapaxes(0, 1) @ self._one_hot
        return sums.swapaxes(0, 1)[None]


class NumpyLayer:
    """x: [B, N, D] to [B, N, D]; with relations B is 1."""

    def __init__(self, layer: EncoderLayer) -> None:
        self._heads = layer.heads
        scale = np.float32((layer.query.weight.shape[0] // layer.heads) ** -0.5)
        projections = [_affine(part) for part in (layer.query, layer.key, layer.value)]
        (queries, offsets), *others = projections
        weights, biases = zip((queries * scale, offsets * scale), *others, strict=True)
        self._qkv = np.concatenate(weights, axis=1), np.concatenate(biases)
        self._attention_out, self._attention_norm = _affine(layer.attention_out), _Norm(layer.attention_norm)
        self._ffn_in, self._ffn_out, self._ffn_norm = (
            _affine(layer.ffn_in),
            _affine(layer.ffn_out),
            _Norm(layer.ffn_norm),
        )
        if "relation_keys" in layer:
            self._relation_keys, self._relation_values = (
                np.array(layer.relation_keys).T,
                np.array(layer.relation_values),
            )

    def __call__(self, x: np.ndarray, bias: np.ndarray | None, relations: Relations | None = None) -> np.ndarray:
        """`bias`: additive, of a shape that spreads over [B, H, N, N]."""
        batch, nodes, hidden = x.shape
        heads = _apply(x, self._qkv).reshape(batch, nodes, 3, self._heads, -1)
        queries, keys, values = heads.transpose(2, 0, 3, 1, 4)
        scores = queries @ keys.swapaxes(-1, -2)
        if bias is not None:
            scores += bias
        if relations is not None:
            scores += relations.of_pairs(queries @ self._relation_keys)
        weights = softmax(scores)
        out = weights @ values
        if relations is not None:
            out += relations.by_type(weights) @ self._relation_values
        x = self._attention_norm(x + _apply(out.swapaxes(1, 2).reshape(batch, nodes, hidden), self._attention_out))
        return self._ffn_norm(x + _apply(_gelu(_apply(x, self._ffn_in)), self._ffn_out))


class _Norm:
    def __init__(self, norm: nn.LayerNorm) -> None:
        self._weight, self._bias, self._eps = np.array(norm.weight), np.array(norm.bias), np.float32(norm.eps)

    def __call__(self, x: np.ndarray) -> np.ndarray:
        x = x - x.mean(axis=-1, keepdims=True)
        variance = np.einsum("...d,...d->...", x, x)[..., None] / np.float32(x.shape[-1])
        x *= (variance + self._eps) ** np.float32(-0.5)
        x *= self._weight
        x += self._bias
        return x


def softmax(x: np.ndarray) -> np.ndarray:
    """Over the last axis, in place."""
    x -= x.max(axis=-1, keepdims=True)
    np.exp(x, out=x)
    x /= x.sum(axis=-1, keepdims=True)
    return x


def _gelu(x: np.ndarray) -> np.ndarray:
    scaled = np.clip(x * np.float32(math.sqrt(0.5)), -ERF_LIMIT, ERF_LIMIT)
    square = scaled * scaled
    scaled *= polynomial(square, ERF_P)
    scaled /= polynomial(square, ERF_Q)
    scaled += 1
    scaled *= x
    scaled *= np.float32(0.5)
    return scaled


def _affine(linear: nn.Linear) -> tuple[np.ndarray, np.ndarray]:
    """([in, out], [out])."""
    return matrix(linear), np.array(linear.bias)


def matrix(linear: nn.Linear) -> np.ndarray:
    """[in, out]: inputs stand on the left of it."""
    return np.array(linear.weight).T.copy()


def _apply(x: np.ndarray, affine: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    weight, bias = affine
    out: np.ndarray = x @ weight
    out += bias
    return out
