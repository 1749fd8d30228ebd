"""Execution-guided choice among hypotheses: what the database says about each query decides between likely ones.

Hypotheses that render to one query, or whose queries give the same rows, share their probability. A query that does
not prepare or run falls behind every one that does; one that gives no rows, or nothing but NULL, is held less likely
(most questions have an answer). Follows Wang et al. 2018 (execution-guided decoding).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from vantage_engine.errors import QueryError, QueryTimeout

EMPTY_PENALTY = 1.0
"""Natural-log penalty of a query without rows."""
FAILURE_PENALTY = 1000.0


@dataclass(frozen=True)
class Choice:
    """A distinct query: its log-probability, and what running it showed."""

    sql: str
    score: float
    outcome: str = "unknown"
    """`rows`, `empty`, `failed`, `slow` or `unknown` (not run)."""
    probability: float = 0.0
    """Share of all hypotheses' probability, after penalties; choices with the same rows share theirs."""
    support: float = 0.0
    """Sum of the probabilities of the choices that give the same rows."""
    number: int = 0
    """Which hypothesis it was."""


Runner = Callable[[str], tuple[tuple[Any, ...], ...]]
"""Runs a query on a sample of the rows it would give; raises `QueryError`."""


def merge(queries: Sequence[tuple[str, float]]) -> list[Choice]:
    """Distinct queries with the sum of their probabilities, likeliest first."""
    merged: dict[str, Choice] = {}
    for number, (sql, score) in enumerate(queries):
        if sql in merged:
            known = merged[sql]
            merged[sql] = replace(known, score=_log_add(known.score, score))
        else:
            merged[sql] = Choice(sql, score, number=number)
    return sorted(merged.values(), key=lambda c: -c.score)


def choose(choices: Sequence[Choice], run: Runner | None) -> list[Choice]:
    """The choices in the order in which they should be offered, with probabilities."""
    if not choices:
        return []
    judged: list[tuple[Choice, Any]] = [_judge(choice, run) for choice in choices]
    top = max(_penalised(c) for c, _ in judged)
    weights = [math.exp(_penalised(c) - top) for c, _ in judged]
    total = sum(weights)
    groups: dict[Any, float] = {}
    for (_, key), weight in zip(judged, weights, strict=True):
        groups[key] = groups.get(key, 0.0) + weight / total
    result = [
        replace(c, probability=weight / total, support=groups[key])
        for (c, key), weight in zip(judged, weights, strict=True)
    ]
    return sorted(result, key=lambda c: (-c.support, -c.probability))


def _judge(choice: Choice, run: Runner | None) -> tuple[Choice, Any]:
    """The choice with its outcome, and a key that choices with the same rows share."""
    if run is None:
        return choice, choice.sql
    try:
        rows = run(choice.sql)
    except QueryTimeout:
        return replace(choice, outcome="slow"), choice.sql
    except QueryError:
        return replace(choice, outcome="failed"), choice.sql
    if all(value is None for row in rows for value in row):
        return replace(choice, outcome="empty"), choice.sql
    return replace(choice, outcome="rows"), ("rows", tuple(sorted(map(repr, rows))))


def _penalised(choice: Choice) -> float:
    if choice.outcome == "failed":
        return choice.score - FAILURE_PENALTY
    return choice.score - (EMPTY_PENALTY if choice.outcome == "empty" else 0.0)


def _log_add(a: float, b: float) -> float:
    high, low = max(a, b), min(a, b)
    return high + math.log1p(math.exp(low - high))
