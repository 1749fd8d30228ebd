"""Execution accuracy: does a predicted query return what the gold query returns, on the database of the question?

The rules are those of Spider's test-suite script (Zhong et al. 2020) on one database: rows as a multiset, columns in
any order, row order only where the gold query orders its result. DISTINCT is respected as written; the script's default
strips it from both queries, so the two can differ where only DISTINCT does. Numbers are equal by value (1 = 1.0), and
within a relative tolerance of 1e-6 where one of them has a fraction; text is compared exactly. A gold query that fails
makes the example `GOLD_FAILED`: counted, and never right.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
from enum import StrEnum
from typing import Any, Final, TypeAlias

import sqlglot
from sqlglot.errors import SqlglotError

from vantage_engine.database.sandbox import Limits, Result, Sandbox
from vantage_engine.errors import QueryCancelled, VantageError

_TOLERANCE: Final = 1e-6
_LIMITS: Final = Limits(seconds=10.0, rows=200_000, total_bytes=256_000_000)

Row: TypeAlias = tuple[Any, ...]


class Verdict(StrEnum):
    """What became of one query."""

    RIGHT = "right"
    WRONG = "wrong"
    FAILED = "does not run"
    NO_ANSWER = "no answer"
    GOLD_FAILED = "gold failed"
    NO_DATABASE = "no database"


class Judge:
    """Judges queries against one gold query, which runs first and once."""

    def __init__(self, sandbox: Sandbox, gold: str, limits: Limits = _LIMITS) -> None:
        self._sandbox, self._limits = sandbox, limits
        self._ordered = is_ordered(gold)
        self._known: dict[str, Verdict] = {}
        self.gold: Result | None = None
        """The gold result, None where the gold query fails."""
        self.error = ""
        """Why the gold query failed."""
        try:
            self.gold = sandbox.run(gold, limits=limits)
        except QueryCancelled:
            raise
        except VantageError as error:
            self.error = error.message

    def verdict(self, sql: str) -> Verdict:
        """What this query deserves."""
        if sql not in self._known:
            self._known[sql] = self._judge(sql)
        return self._known[sql]

    def _judge(self, sql: str) -> Verdict:
        if self.gold is None:
            return Verdict.GOLD_FAILED
        # One row too many is proof enough; a gold result that was cut is compared with as many rows.
        rows = len(self.gold.rows) + (not self.gold.truncated)
        limits = replace(self._limits, rows=rows)
        try:
            predicted = self._sandbox.run(sql, limits=limits)
        except QueryCancelled:
            raise
        except VantageError:
            return Verdict.FAILED
        return Verdict.RIGHT if same_result(self.gold, predicted, self._ordered) else Verdict.WRONG


def is_ordered(sql: str) -> bool:
    """Whether the query itself, not only a part of it, orders its rows."""
    try:
        tree = sqlglot.parse_one(sql, dialect="sqlite")
    except (SqlglotError, RecursionError):
        return "order by" in " ".join(sql.lower().split())
    return tree.args.get("order") is not None


def same_result(gold: Result, predicted: Result, ordered: bool) -> bool:
    """Whether the rows are the same but for the order of columns and, unless `ordered`, of rows; no rows equal none."""
    if len(gold.rows) != len(predicted.rows) or gold.truncated != predicted.truncated:
        return False
    if not gold.rows:
        return True
    if len(gold.rows[0]) != len(predicted.rows[0]):
        return False
    first, second = _with_shared_numbers(gold.rows, predicted.rows)
    if first == second:
        return True
    if ordered:
        return Counter(zip(*first, strict=True)) == Counter(zip(*second, strict=True))
    return _same_multiset(first, second)


def _with_shared_numbers(first: Sequence[Row], second: Sequence[Row]) -> tuple[list[Row], list[Row]]:
    """The rows with one number for all that count as equal, so that equality afterwards is plain."""
    numbers = sorted({v for rows in (first, second) for row in rows for v in row if isinstance(v, (int, float))})
    shared: dict[int | float, int | float] = {}
    head: int | float = 0
    whole: int | float | None = None
    for number in numbers:
        is_whole = isinstance(number, int) or number.is_integer()
        near = bool(shared) and math.isfinite(number) and abs(number - head) <= _TOLERANCE * abs(number)
        if near and not (is_whole and whole is not None):
            whole = number if is_whole else whole
        else:  # two whole numbers are equal only if they are the same: identifiers are
            head, whole = number, number if is_whole else None
        shared[number] = head
    return _replaced(first, shared), _replaced(second, shared)


def _replaced(rows: Iterable[Row], shared: dict[int | float, int | float]) -> list[Row]:
    return [tuple(shared[v] if isinstance(v, (int, float)) else v for v in row) for row in rows]


def _same_multiset(first: list[Row], second: list[Row]) -> bool:
    """Whether some order of the columns of `second` makes the multisets of rows equal.

    A column may stand for another only if it holds the same values in rows that are alike whatever their columns'
    order; among those few, columns are chosen one by one as long as the rows so far agree.
    """
    columns, others = _columns(first), _columns(second)
    choices: dict[Hashable, list[int]] = defaultdict(list)
    for number, (signature, _) in enumerate(others):
        choices[signature].append(number)
    wanted = Counter(signature for signature, _ in columns)
    if wanted != Counter(signature for signature, _ in others):
        return False
    # Columns without an alternative come first: they make the rows distinct, and so end wrong choices early.
    order = sorted(range(len(columns)), key=lambda number: len(choices[columns[number][0]]))

    def fits(depth: int, keys: list[int], other_keys: list[int], used: frozenset[int]) -> bool:
        if depth == len(order):
            return True
        signature, values = columns[order[depth]]
        tried: set[tuple[Any, ...]] = set()
        for number in choices[signature]:
            other_values = others[number][1]
            if number in used or other_values in tried:
                continue
            tried.add(other_values)
            ids: dict[tuple[int, Any], int] = {}
            longer = [ids.setdefault(key, len(ids)) for key in zip(keys, values, strict=True)]
            other_longer = [ids.setdefault(key, len(ids)) for key in zip(other_keys, other_values, strict=True)]
            if Counter(longer) == Counter(other_longer) and fits(depth + 1, longer, other_longer, used | {number}):
                return True
        return False

    return fits(0, [0] * len(first), [0] * len(second), frozenset())


def _columns(rows: list[Row]) -> list[tuple[Hashable, tuple[Any, ...]]]:
    """Each column's values, after a signature that does not depend on the order of rows or columns."""
    alike = [frozenset(Counter(row).items()) for row in rows]
    return [(frozenset(Counter(zip(alike, values, strict=True)).items()), values) for values in zip(*rows, strict=True)]
