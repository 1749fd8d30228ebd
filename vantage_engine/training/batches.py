"""Batches of prepared examples: bucketed by size, padded little, the same on every rank for the same seed.

Large schemas lose distractors: columns that the gold query does not use are dropped at random above a limit, other ones
in each pass. All ranks draw the same plan and each takes its share of every batch.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from vantage_engine import encoding
from vantage_engine.device import mx
from vantage_engine.models.text2sql_model import Batch
from vantage_engine.sql.grammar import PRODUCTIONS, Kind
from vantage_engine.training.datasets import Example, PreparedSet

_CHUNK_BATCHES = 100
"""Batches whose examples are sorted by size together: enough to pad little, few enough to stay random."""


@dataclass(frozen=True)
class Arrays:
    """One example after dropping distractors; N nodes, S steps."""

    vectors: np.ndarray
    types: np.ndarray
    classes: np.ndarray
    relations: np.ndarray
    kinds: np.ndarray
    nodes: np.ndarray
    """[S]: production, or node; 0 where the literal is no candidate."""
    roles: np.ndarray
    mask: np.ndarray
    """[S] float: 0 where the literal is no candidate."""
    used: np.ndarray
    """[N] bool: nodes that the gold query points to."""


def arrays_of(example: Example, data: PreparedSet, keep_columns: int, rng: np.random.Generator | None) -> Arrays:
    """An example as arrays; with `rng`, unused columns beyond `keep_columns` are dropped at random."""
    words, tables, columns, _ = example.sizes
    kept = np.ones(sum(example.sizes), dtype=bool)
    if rng is not None and columns > keep_columns:
        first = words + tables
        used = np.unique(example.indices[example.kinds == Kind.COLUMN])
        others = np.setdiff1d(np.arange(columns), used)
        n_drop = min(columns - keep_columns, len(others))
        kept[first + rng.choice(others, n_drop, replace=False)] = False
    order = np.flatnonzero(kept)
    new = np.cumsum(kept) - 1
    schema = data.schema_vectors[example.database]
    vectors = np.concatenate([example.words, schema, example.candidates])
    types = np.concatenate([np.zeros(words, np.uint8), data.schema_types[example.database], example.candidate_types])
    offset = np.array([0, words, words + tables, words + tables + columns])[example.kinds]
    known = example.indices >= 0
    nodes = np.where(known, example.indices + offset, 0)
    pointing = (example.kinds != Kind.PRODUCTION) & known
    nodes = np.where(pointing, new[np.where(pointing, nodes, 0)], nodes)
    flags = np.zeros(len(order), dtype=bool)
    flags[nodes[pointing]] = True
    return Arrays(
        vectors=vectors[order],
        types=types[order],
        classes=encoding.node_classes(example.sizes)[order],
        relations=example.relations[np.ix_(order, order)] if len(order) < len(kept) else example.relations,
        kinds=example.kinds,
        nodes=nodes,
        roles=example.roles,
        mask=known.astype(np.float32),
        used=flags,
    )


def collate(items: Sequence[Arrays]) -> tuple[Batch, mx.array]:
    """A padded batch, and [B, N] float: 1 for used schema items, 0 for unused, -1 where there is none."""
    b = len(items)
    n, s = max(len(i.types) for i in items), max(len(i.kinds) for i in items)
    vectors = np.zeros((b, n, items[0].vectors.shape[1]), np.float32)
    types, classes = np.zeros((b, n), np.int32), np.full((b, n), encoding.PADDING, np.int32)
    relations, use = np.zeros((b, n, n), np.int32), np.full((b, n), -1.0, np.float32)
    kinds, nodes, roles = (np.zeros((b, s), np.int32) for _ in range(3))
    target, mask, words = np.zeros((b, s), np.int32), np.zeros((b, s), np.float32), np.zeros(b, np.int32)
    for k, item in enumerate(items):
        m, length = len(item.types), len(item.kinds)
        vectors[k, :m], types[k, :m], classes[k, :m] = item.vectors, item.types, item.classes
        relations[k, :m, :m] = item.relations
        use[k, :m] = np.where(item.classes == encoding.WORD, -1.0, item.used)
        kinds[k, :length], nodes[k, :length], roles[k, :length] = item.kinds, item.nodes, item.roles
        target[k, :length] = item.nodes + np.where(item.kinds == Kind.PRODUCTION, 0, len(PRODUCTIONS))
        mask[k, :length] = item.mask
        words[k] = (item.classes == encoding.WORD).sum()
    parts = (vectors, types, classes, relations, words, kinds, nodes, roles, target, mask)
    return Batch(*(mx.array(part) for part in parts)), mx.array(use)


def draw(data: PreparedSet, rng: np.random.Generator) -> np.ndarray:
    """Numbers of the examples of one pass: all of some files, as many as its recipe says of others."""
    chosen, first = [], 0
    for count, wanted in data.sources:
        own = np.arange(count) if wanted is None or wanted >= count else rng.choice(count, wanted, replace=False)
        chosen.append(first + own)
        first += count
    return np.concatenate(chosen)


def size_of(example: Example, keep_columns: int) -> int:
    """By what examples are sorted: their nodes, by twos, then the decoder's places (words and steps)."""
    words, tables, columns, values = example.sizes
    nodes = words + tables + min(columns, keep_columns) + values
    return nodes // 2 * 1000 + words + len(example.kinds)


def plan(sizes: Sequence[int], batch: int, rng: np.random.Generator) -> list[np.ndarray]:
    """Example numbers of every batch of one pass: like sizes together, batches in random order."""
    order = rng.permutation(len(sizes))
    chunk = batch * _CHUNK_BATCHES
    parts = [order[i : i + chunk] for i in range(0, len(order), chunk)]
    size = np.asarray(sizes)
    batches = [
        group[i : i + batch]
        for part in parts
        for group in [part[np.argsort(size[part], kind="stable")]]
        for i in range(0, len(group), batch)
    ]
    return [batches[i] for i in rng.permutation(len(batches)) if len(batches[i]) == batch]


def evaluation_batches(data: PreparedSet, batch: int) -> Iterator[list[Arrays]]:
    """All examples once, nothing dropped, like sizes together."""
    order = np.argsort([sum(e.sizes) for e in data.examples], kind="stable")
    for i in range(0, len(order), batch):
        yield [arrays_of(data.examples[k], data, 10**9, None) for k in order[i : i + batch]]
