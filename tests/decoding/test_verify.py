"""Execution-guided choice: what running the queries may change, and what it may not."""

from __future__ import annotations

import math
from typing import Any

import pytest

from vantage_engine.decoding.verify import EMPTY_PENALTY, Choice, Runner, choose, merge
from vantage_engine.errors import DatabaseError, QueryCancelled, QueryError, QueryTimeout

ROWS = ((1, "a"), (2, "b"))


def runner(results: dict[str, Any]) -> Runner:
    def run(sql: str) -> tuple[tuple[Any, ...], ...]:
        result = results[sql]
        if isinstance(result, Exception):
            raise result
        return result

    return run


def scored(**probabilities: float) -> list[Choice]:
    return merge([(sql, math.log(p)) for sql, p in probabilities.items()])


def test_equal_queries_become_one_with_the_sum_of_their_probabilities() -> None:
    merged = merge([("a", math.log(0.3)), ("b", math.log(0.35)), ("a", math.log(0.1))])
    assert [c.sql for c in merged] == ["a", "b"]
    assert [math.exp(c.score) for c in merged] == pytest.approx([0.4, 0.35])


@pytest.mark.parametrize("rows", [ROWS, (), QueryTimeout("slow")])
def test_a_failing_query_falls_behind_every_other(rows: Any) -> None:
    choices = [Choice("good", -900.0), Choice("broken", -0.1), Choice("worse", -0.2)]
    judged = choose(choices, runner({"good": rows, "broken": QueryError("no"), "worse": QueryError("no")}))
    assert [c.sql for c in judged] == ["good", "broken", "worse"]
    assert judged[0].probability == pytest.approx(1.0)
    assert judged[1].outcome == "failed"


def test_failing_queries_are_behind_even_where_probabilities_vanish() -> None:
    choices = [Choice("best", 0.0), Choice("broken", -1.0), Choice("unlikely", -2000.0)]
    judged = choose(choices, runner({"best": ROWS, "broken": QueryError("no"), "unlikely": ((5,),)}))
    assert [c.sql for c in judged] == ["best", "unlikely", "broken"]


@pytest.mark.parametrize("nothing", [(), ((None,),), ((None, None), (None, None))])
def test_a_query_without_rows_pays_a_penalty(nothing: Any) -> None:
    empty, full = choose(scored(empty=0.5, full=0.1), runner({"empty": nothing, "full": ROWS}))
    assert (empty.outcome, full.outcome) == ("empty", "rows")
    assert math.log(empty.probability / full.probability) == pytest.approx(math.log(5) - EMPTY_PENALTY)


def test_zero_is_a_row() -> None:
    assert choose(scored(count=1.0), runner({"count": ((0,),)}))[0].outcome == "rows"


def test_queries_with_the_same_rows_support_each_other() -> None:
    results = {"alone": ((9,),), "one": ROWS, "other": ROWS[::-1]}
    judged = choose(scored(alone=0.4, one=0.35, other=0.25), runner(results))
    assert [c.sql for c in judged] == ["one", "other", "alone"]
    assert [c.support for c in judged] == pytest.approx([0.6, 0.6, 0.4])
    assert [c.probability for c in judged] == pytest.approx([0.35, 0.25, 0.4])


def test_empty_results_support_nobody() -> None:
    judged = choose(scored(a=0.4, b=0.3, c=0.3), runner({"a": ((1,),), "b": (), "c": ()}))
    assert all(c.support == pytest.approx(c.probability) for c in judged)


def test_a_timeout_is_neutral() -> None:
    judged = choose(scored(slow=0.6, quick=0.4), runner({"slow": QueryTimeout("late"), "quick": ROWS}))
    assert [(c.sql, c.outcome, round(c.probability, 9)) for c in judged] == [
        ("slow", "slow", 0.6),
        ("quick", "rows", 0.4),
    ]


def test_without_a_database_the_order_is_that_of_the_scores() -> None:
    judged = choose(scored(b=0.2, a=0.5, c=0.3), None)
    assert [c.sql for c in judged] == ["a", "c", "b"]
    assert {c.outcome for c in judged} == {"unknown"}


@pytest.mark.parametrize(
    "results", [[ROWS, ROWS, ()], [(), (), ()], [QueryError("x")] * 3, [ROWS, QueryError("x"), ()]]
)
def test_probabilities_sum_to_one(results: list[Any]) -> None:
    judged = choose([Choice(name, score) for name, score in zip("abc", (-3.0, -50.0, -4.0), strict=True)],
                    runner(dict(zip("abc", results, strict=True))))  # fmt: skip
    assert sum(c.probability for c in judged) == pytest.approx(1.0)
    assert all(0 <= c.probability <= c.support <= 1 + 1e-9 for c in judged)


@pytest.mark.parametrize("error", [QueryCancelled("stop"), DatabaseError("gone")])
def test_cancelling_and_a_lost_database_are_not_the_query_s_fault(error: Exception) -> None:
    with pytest.raises(type(error)):
        choose(scored(a=0.6, b=0.4), runner({"a": error, "b": ROWS}))


def test_nothing_gives_nothing() -> None:
    assert choose([], None) == []
