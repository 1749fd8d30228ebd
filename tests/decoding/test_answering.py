"""From a question to a prediction: what holds whatever the model says, and the questions nobody should ask."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vantage_engine.database.sandbox import Result, Sandbox
from vantage_engine.decoding import answering
from vantage_engine.decoding.answering import Answerer, predict
from vantage_engine.decoding.search import SearchCancelled
from vantage_engine.decoding.verify import Choice
from vantage_engine.errors import EngineError, QueryCancelled, UsageError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.models.package import Calibration
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema

QUESTION = "How many customers live in Oslo?"


@pytest.fixture(autouse=True)
def short_queries(monkeypatch: pytest.MonkeyPatch) -> None:
    """A random model writes as much as it may."""
    monkeypatch.setattr(answering, "MAX_ACTIONS", 16)


@pytest.mark.parametrize(
    "question",
    [QUESTION, "xyzzy plugh", "東京 の 客", "\ud800 'quoted' 3", "word " * 200],
    ids=["plain", "unknown words", "no spaces", "surrogate", "long"],
)
def test_every_question_has_a_prediction(answerer: Answerer, question: str) -> None:
    links: list[Any] = []
    prediction = answerer.answer(question, on_links=links.append)
    assert prediction.sql == answerer.answer(question).sql
    assert 0 <= prediction.confidence <= 1
    assert prediction.sure == (prediction.confidence >= answerer.model.calibration.threshold)
    assert links == [prediction.links]
    weights = [weight for _, _, weight in prediction.links]
    assert weights == sorted(weights, reverse=True)
    assert all(0.05 < weight <= 1 for weight in weights)
    assert len(prediction.alternatives) <= 3
    assert prediction.sql not in [sql for sql, _ in prediction.alternatives]
    assert prediction.sql in prediction.hypotheses
    assert len(set(prediction.hypotheses)) == len(prediction.hypotheses)
    assert sum(prediction.timings.values()) == pytest.approx(prediction.seconds)


def test_the_chosen_query_comes_with_its_decisions_and_the_literals_on_offer(answerer: Answerer) -> None:
    prediction = answerer.answer(QUESTION)
    moe = answerer.model.config.decoder.moe
    assert prediction.decisions[0].action in ("Select", "From", "Union", "UnionAll", "Intersect", "Except")
    for decision in prediction.decisions:
        assert 0 < decision.probability <= 1
        assert len(decision.experts) == answerer.model.config.decoder.layers
        assert all(len(set(layer)) == moe.experts_per_token for layer in decision.experts)
        assert all(0 <= expert < moe.experts for layer in decision.experts for expert in layer)
    oslo = next(value for value in prediction.values if value.text == "Oslo")
    assert (oslo.origin, oslo.said, oslo.columns) == ("cell", "Oslo", ("customer.city",))
    assert next(value for value in prediction.values if value.text == "0").said == ""


def test_a_question_without_words_is_a_mistake_of_the_user(answerer: Answerer) -> None:
    with pytest.raises(UsageError, match="no words"):
        answerer.answer("?!…")


def test_no_candidates_are_no_trouble(answerer: Answerer, monkeypatch: pytest.MonkeyPatch) -> None:
    linked = answerer.linker.link(QUESTION)
    nodes = sum(linked.sizes[:3])

    def bare(question: str) -> LinkedQuestion:
        return replace(linked, candidates=(), relations=linked.relations[:nodes, :nodes])

    monkeypatch.setattr(answerer.linker, "link", bare)
    assert answerer.answer(QUESTION).sql


def test_one_table_with_one_column(answerer: Answerer, tmp_path: Path) -> None:
    path = tmp_path / "one.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t(a)")
    connection.close()
    schema = read_schema(path)
    with Sandbox(path) as sandbox:
        index = ValueIndex.build(path, schema)
        one = Answerer(answerer.model, schema, SchemaGraph(schema), index, sandbox)
        sandbox.check(one.answer("How many?").sql)
        index.close()


class Stub:
    """A sandbox that is told what to do at each query."""

    def __init__(self, act: Any) -> None:
        self.act, self.runs = act, 0

    def run(self, sql: str, **options: Any) -> Result:
        self.runs += 1
        self.act()
        return Result((), ((1,),), False, 0.0)


def test_cancelling_stops_the_trials(answerer: Answerer, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[bool] = []
    stub = Stub(lambda: stopped.append(True))
    monkeypatch.setattr(answerer, "sandbox", stub)
    with pytest.raises(SearchCancelled):
        answerer.answer(QUESTION, cancelled=lambda: bool(stopped))
    assert stub.runs == 1


def test_a_query_cancelled_in_its_trial_cancels_the_question(
    answerer: Answerer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> None:
        raise QueryCancelled("Stopped.")

    stub = Stub(interrupted)
    monkeypatch.setattr(answerer, "sandbox", stub)
    with pytest.raises(QueryCancelled):
        answerer.answer(QUESTION)
    assert stub.runs == 1


@given(
    scores=st.lists(st.floats(-8, 0), min_size=1, max_size=4, unique=True),
    offset=st.floats(-6, 6),
)
def test_the_alternatives_are_in_keeping_with_the_confidence(scores: list[float], offset: float) -> None:
    weights = np.exp(scores) / np.exp(scores).sum()
    choices = [Choice(f"q{i}", scores[i], "rows", weight, weight) for i, weight in enumerate(weights)]
    told = predict(choices, (offset,), Calibration((1.0,), 0.0))
    assert told.confidence + sum(probability for _, probability in told.alternatives) <= 1 + 1e-9
    for (_, probability), weight in zip(told.alternatives, weights[1:], strict=False):
        assert probability <= told.confidence * weight / weights[0] + 1e-9


def test_alternatives_are_the_next_three_that_run() -> None:
    choices = [Choice(f"q{i}", -float(i), "failed" if i == 2 else "rows", 0.2, 0.2) for i in range(7)]
    prediction = predict(choices, (0.0,), Calibration())
    assert prediction.sql == "q0"
    assert [sql for sql, _ in prediction.alternatives] == ["q1", "q3", "q4"]


def test_confidence_falls_into_three_verdicts() -> None:
    calibration = Calibration((1.0,), 0.0, threshold=0.6, floor=0.2)
    said = [predict([Choice("q", 0.0)], (z,), calibration) for z in (-1e4, -1.4, -1.3, 0.0, 0.4, 0.5, 1e4)]
    assert all(0 <= one.confidence <= 1 for one in said)
    assert [one.cannot_tell for one in said] == [True, True, False, False, False, False, False]
    assert [one.sure for one in said] == [False, False, False, False, False, True, True]


def test_a_search_that_finds_nothing_says_so(answerer: Answerer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(answering, "beam_search", lambda *args, **options: [])
    with pytest.raises(EngineError, match="no query"):
        answerer.answer(QUESTION)
