"""What a confidence is computed from: finite at every extreme, and each number says what its name says."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest

from vantage_engine.decoding.answering import Answerer
from vantage_engine.decoding.confidence import FEATURES, features
from vantage_engine.decoding.verify import Choice
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.sql.grammar import Action, Kind

QUESTION = "How many customers live in Oslo?"
ONE = (Choice("q", -1.0, "rows", 0.5, 0.5),)


def of(linked: LinkedQuestion, choices: Sequence[Choice] = ONE, actions: Sequence[Action] = ()) -> dict[str, float]:
    return dict(zip(FEATURES, features(choices, actions, linked), strict=True))


@pytest.mark.parametrize("question", [QUESTION, "?x", "東京 の 客", "word " * 200])
@pytest.mark.parametrize("support", [0.0, 1e-300, 0.5, 1.0])
def test_every_number_is_finite(answerer: Answerer, question: str, support: float) -> None:
    linked = answerer.linker.link(question)
    pointers = [Action(Kind.TABLE, 0), Action(Kind.COLUMN, 0), Action(Kind.VALUE, 0)]
    for score in (0.0, -1e4):
        for actions in ([], pointers):
            choices = [Choice("q", score, "failed", support, support), Choice("r", score)]
            assert all(math.isfinite(value) for value in of(linked, choices, actions).values())


def test_words_that_mean_nothing_here_are_counted(answerer: Answerer) -> None:
    at_home = of(answerer.linker.link(QUESTION))
    abroad = of(answerer.linker.link("Which zeppelin carried the marmalade sonata in Oslo?"))
    assert at_home["strangers"] < abroad["strangers"]
    assert of(answerer.linker.link("Zeppelin marmalade"))["strangers"] == 1.0
    assert of(answerer.linker.link("Show me all of them"))["strangers"] == 0.0


def test_a_query_of_what_nobody_named_is_noticed(answerer: Answerer) -> None:
    linked = answerer.linker.link("How many cities are there?")
    columns = [c.name for c in answerer.schema.columns]
    named, unnamed = (Action(Kind.COLUMN, columns.index(name)) for name in ("city", "total"))
    shares = [of(linked, actions=actions)["unnamed"] for actions in ([], [named], [named, unnamed], [unnamed])]
    assert shares == [0, 0, 0.5, 1]
