"""What a confidence is computed from: finite at every extreme, and each number says what its name says."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest

from vantage_engine import encoding
from vantage_engine.decoding.answering import Answerer
from vantage_engine.decoding.confidence import FEATURES, features
from vantage_engine.decoding.verify import Choice
from vantage_engine.linking.model import CandidateKind, LinkedQuestion
from vantage_engine.sql.grammar import Action, Kind

QUESTION = "How many customers live in Oslo?"
ONE = (Choice("q", -1.0, "rows", 0.5, 0.5),)


def of(
    linked: LinkedQuestion,
    choices: Sequence[Choice] = ONE,
    actions: Sequence[Action] = (),
    use: np.ndarray | None = None,
) -> dict[str, float]:
    believed = np.full(sum(linked.sizes), 0.5) if use is None else use
    return dict(zip(FEATURES, features(choices, actions, linked, believed), strict=True))


@pytest.mark.parametrize("question", [QUESTION, "?x", "東京 の 客", "word " * 200])
@pytest.mark.parametrize("support", [0.0, 1e-300, 0.5, 1.0])
@pytest.mark.parametrize("belief", [0.0, 0.5, 1.0])
def test_every_number_is_finite(answerer: Answerer, question: str, support: float, belief: float) -> None:
    linked = answerer.linker.link(question)
    pointers = [Action(Kind.TABLE, 0), Action(Kind.COLUMN, 0), Action(Kind.VALUE, 0)]
    for score in (0.0, -1e4):
        for actions in ([], pointers):
            choices = [Choice("q", score, "failed", support, support), Choice("r", score)]
            found = of(linked, choices, actions, np.full(sum(linked.sizes), belief))
            assert all(math.isfinite(value) for value in found.values())


def test_words_that_mean_nothing_here_are_counted(answerer: Answerer) -> None:
    at_home = of(answerer.linker.link(QUESTION))
    abroad = of(answerer.linker.link("Which zeppelin carried the marmalade sonata in Oslo?"))
    assert at_home["strangers"] < abroad["strangers"]
    assert of(answerer.linker.link("Zeppelin marmalade"))["strangers"] == 1.0
    assert of(answerer.linker.link("Show me all of them"))["strangers"] == 0.0


def test_a_literal_that_the_database_does_not_hold_is_noticed(answerer: Answerer) -> None:
    for place, invented in (("Oslo", 0.0), ("Quxville", 1.0)):
        linked = answerer.linker.link(f"How many customers live in {place}?")
        kinds = (CandidateKind.CELL, CandidateKind.MEMBER) if not invented else (CandidateKind.SPAN,)
        (value,) = (i for i, c in enumerate(linked.candidates) if c.text == place and c.kind in kinds)
        assert of(linked, actions=[Action(Kind.VALUE, value)])["invented"] == invented


def test_a_query_of_what_the_model_believes_in_has_more_of_use(answerer: Answerer) -> None:
    linked = answerer.linker.link(QUESTION)
    use = np.full(sum(linked.sizes), 0.02)
    good, other = Action(Kind.COLUMN, 0), Action(Kind.COLUMN, 1)
    use[encoding.node_of(good, linked.sizes)] = 0.98
    with_it, without = of(linked, actions=[good], use=use), of(linked, actions=[other], use=use)
    for name in ("weakest", "unused"):
        if name in FEATURES:
            assert with_it[name] > without[name]
