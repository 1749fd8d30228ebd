"""Results are equal as in Spider's test-suite script: columns in any order, rows too unless the gold query orders."""

from __future__ import annotations

import itertools
import random
import sqlite3
import time
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.bench.execution import Judge, Verdict, is_ordered, same_result
from vantage_engine.database.sandbox import Limits, Result, Sandbox


def result(*rows: tuple[Any, ...], truncated: bool = False) -> Result:
    return Result((), rows, truncated, 0.0)


def same(first: list[tuple[Any, ...]], second: list[tuple[Any, ...]], ordered: bool = False) -> bool:
    forth = same_result(result(*first), result(*second), ordered)
    assert forth == same_result(result(*second), result(*first), ordered), "equality goes both ways"
    return forth


def test_rows_are_a_multiset() -> None:
    assert same([(1,), (2,), (1,)], [(2,), (1,), (1,)])
    assert not same([(1,), (2,), (1,)], [(2,), (1,), (2,)])
    assert not same([(1,), (1,)], [(1,)])


def test_order_matters_only_where_asked() -> None:
    assert not same([(1,), (2,)], [(2,), (1,)], ordered=True)
    assert same([(1, "a"), (2, "b")], [("a", 1), ("b", 2)], ordered=True)
    assert not same([(1, "a"), (2, "b")], [("b", 2), ("a", 1)], ordered=True)


def test_columns_may_stand_in_any_order_but_rows_stay_together() -> None:
    assert same([(1, "x", None), (2, "y", 3.5)], [("y", 3.5, 2), ("x", None, 1)])
    assert not same([(1, 2), (2, 1), (1, 1)], [(1, 2), (1, 2), (2, 1)])
    # Every column has the same values as its twin, but paired otherwise.
    assert not same([(1, 1), (2, 2)], [(1, 2), (2, 1)])


def test_a_column_is_not_used_twice() -> None:
    assert not same([(1, 1), (2, 2)], [(1, 3), (2, 4)])
    assert not same([(1, 2)], [(1, 1)])
    assert not same([(1,)], [(1, 1)])


def test_columns_are_matched_as_brute_force_does() -> None:
    rng = random.Random(5)
    agreed = set()
    for _ in range(400):
        width, height = rng.randint(1, 4), rng.randint(1, 4)
        first = [tuple(rng.randint(0, 1) for _ in range(width)) for _ in range(height)]
        if rng.random() < 0.5:
            order = rng.sample(range(width), width)
            second = [tuple(row[i] for i in order) for row in rng.sample(first, height)]
            if rng.random() < 0.5:
                second[0] = (*second[0][:-1], 1 - second[0][-1])
        else:
            second = [tuple(rng.randint(0, 1) for _ in range(width)) for _ in range(height)]
        brute = any(
            sorted(first) == sorted(tuple(row[i] for i in order) for row in second)
            for order in itertools.permutations(range(width))
        )
        assert same(first, second) == brute, (first, second)
        agreed.add(brute)
    assert agreed == {True, False}


def test_many_like_columns_take_no_factorial_time() -> None:
    rng = random.Random(1)
    rows = [tuple(rng.randint(0, 1) for _ in range(14)) for _ in range(60)]
    order = rng.sample(range(14), 14)
    moved = [tuple(row[i] for i in order) for row in rng.sample(rows, 60)]
    started = time.perf_counter()
    assert same(rows, moved)
    assert same([(1,) * 30] * 20, [(1,) * 30] * 20)
    assert time.perf_counter() - started < 2


@pytest.mark.parametrize(
    ("first", "second", "equal"),
    [
        (1, 1.0, True),
        (1, "1", False),
        ("a", "A", False),
        ("a", "a ", False),
        (None, None, True),
        (None, 0, False),
        (None, "", False),
        (b"a", "a", False),
        (1 / 3, 0.33333, False),
        (1 / 3, 0.3333333333, True),
        (2.0, 2.0000001, True),
        (0.1 + 0.2, 0.3, True),
        (20240101, 20240102, False),
        (20240101, 20240102.0, False),
        (-1.5, -1.5000001, True),
        (-1.5, 1.5, False),
        (float("inf"), 1e308, False),
        (float("inf"), float("inf"), True),
        (2**62, 2**62 + 1, False),
    ],
)
def test_values(first: Any, second: Any, equal: bool) -> None:
    assert same([(first,)], [(second,)]) is equal
    assert same([(first, "x"), (7.25, "y")], [("y", 7.25), ("x", second)]) is equal


def test_near_numbers_stay_in_their_rows() -> None:
    near = 1 / 3 + 1e-12
    assert same([(1 / 3, "a"), (near, "b")], [(near, "a"), (1 / 3, "b")])


def test_no_rows_equal_no_rows() -> None:
    assert same([], [])
    assert not same([], [(None,)])


def test_only_the_order_of_the_whole_query_counts() -> None:
    assert is_ordered("SELECT a FROM t ORDER BY a")
    assert is_ordered("SELECT a FROM t UNION SELECT b FROM u ORDER BY 1")
    assert not is_ordered("SELECT a FROM t WHERE b IN (SELECT b FROM u ORDER BY c LIMIT 1)")
    assert not is_ordered("SELECT a FROM (SELECT a FROM t ORDER BY a)")


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "t.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript("CREATE TABLE t (a, b); INSERT INTO t VALUES (1, 'x'), (2, 'y'), (2, 'z');")
    connection.close()
    return path


def test_verdicts(database: Path) -> None:
    with Sandbox(database) as sandbox:
        judge = Judge(sandbox, "SELECT a FROM t")
        assert judge.verdict("SELECT a FROM t ORDER BY a DESC") is Verdict.RIGHT
        assert judge.verdict("SELECT DISTINCT a FROM t") is Verdict.WRONG
        assert judge.verdict("SELECT t.a FROM t, t AS u") is Verdict.WRONG
        assert judge.verdict("SELECT c FROM t") is Verdict.FAILED
        assert judge.verdict("DELETE FROM t") is Verdict.FAILED
        assert judge.verdict("") is Verdict.FAILED


def test_a_gold_query_that_fails_makes_nothing_right(database: Path) -> None:
    with Sandbox(database) as sandbox:
        judge = Judge(sandbox, "SELECT nothing FROM nowhere")
        assert judge.gold is None
        assert judge.verdict("SELECT nothing FROM nowhere") is Verdict.GOLD_FAILED
        assert judge.verdict("SELECT a FROM t") is Verdict.GOLD_FAILED


def test_a_cut_gold_result_equals_one_cut_alike(database: Path) -> None:
    with Sandbox(database) as sandbox:
        judge = Judge(sandbox, "SELECT a FROM t ORDER BY a", Limits(rows=2))
        assert judge.verdict("SELECT a FROM t ORDER BY a") is Verdict.RIGHT
        assert judge.verdict("SELECT a FROM t ORDER BY a LIMIT 2") is Verdict.WRONG
