"""What models are asked when they are measured: made-up questions, and which experts read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np

from vantage_engine.device import mx
from vantage_engine.encoding import COLUMN, N_NODE_TYPES, TABLE, VALUE, WORD
from vantage_engine.linking.relations import N_RELATIONS
from vantage_engine.models.config import ModelConfig
from vantage_engine.models.text2sql_model import DecoderState, Text2SQLModel

OTHERS: Final = ((TABLE, 8), (COLUMN, 40), (VALUE, 8))
"""Nodes beside the words of the question: a schema of ordinary size."""


def node_classes(words: int, others: Sequence[tuple[int, int]]) -> np.ndarray:
    """[nodes]: the class of each node of so many words and `others`, (class, how many)."""
    return np.repeat([WORD, *(kind for kind, _ in others)], [words, *(count for _, count in others)])


def question(config: ModelConfig, words: int, seed: int = 0) -> tuple[np.ndarray, ...]:
    """What `encode` takes: so many words over an invented schema."""
    rng = np.random.default_rng(seed)
    classes = node_classes(words, OTHERS)
    nodes, encoder = len(classes), config.schema_encoder
    return (
        rng.normal(size=(nodes, encoder.inputs or encoder.hidden)).astype(np.float32),
        rng.integers(0, N_NODE_TYPES, nodes),
        classes,
        rng.integers(0, N_RELATIONS, (nodes, nodes)).astype(np.uint8),
    )


def settle(state: Any) -> None:
    """MLX computes when it must: now."""
    if isinstance(state, DecoderState):
        mx.eval([[cache.keys, cache.values] for cache in state.caches])


@contextmanager
def watched(model: Text2SQLModel) -> Iterator[list[tuple[int, mx.array]]]:
    """Notes which experts the routers choose: (experts, indices [n, k]) by call."""
    seen: list[tuple[int, mx.array]] = []
    routers = [block.moe.router for block in model.decoder.blocks]
    ways = [router._way for router in routers]

    def noting(way: Any, experts: int) -> Any:
        def choose(*inputs: Any) -> Any:
            choice = way(*inputs)
            seen.append((experts, choice.indices))
            return choice

        return choose

    try:
        for router, way in zip(routers, ways, strict=True):
            router._way = noting(way, router.experts)
        yield seen
    finally:
        for router, way in zip(routers, ways, strict=True):
            router._way = way


def utilisation(choices: list[tuple[int, mx.array]], prompt: int) -> np.ndarray:
    """[layers, E]: tokens of an expert / tokens, while the question is read."""
    read = [(experts, np.array(indices)) for experts, indices in choices if indices.shape[0] == prompt]
    return np.array([np.bincount(indices.ravel(), minlength=experts) / prompt for experts, indices in read])


def spread(used: np.ndarray) -> dict[str, float]:
    """How even the experts' load is; 1 is a fair share."""
    fair = used / used.mean(axis=1, keepdims=True)
    return {
        "fullest": round(float(fair.max(axis=1).mean()), 3),
        "emptiest": round(float(fair.min(axis=1).mean()), 3),
        "unused_share": round(float((used == 0).mean()), 4),
    }
