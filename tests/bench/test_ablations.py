"""Each ablation takes away the one part that it names, and leaves the rest of the pipeline as it is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from vantage_engine.bench import ablations
from vantage_engine.bench.ablations import ABLATIONS, CellFreeLinker, GenericLinker, NumberLinker, Session, SlotTypes
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding import answering
from vantage_engine.decoding.answering import Answerer
from vantage_engine.decoding.search import Hypothesis
from vantage_engine.errors import EngineError, UsageError
from vantage_engine.linking import relations
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import CandidateKind, LinkedQuestion
from vantage_engine.linking.names import NameIndex
from vantage_engine.models.package import load
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import PRODUCTIONS, Action, Kind
from vantage_engine.training.datasets import Database

_QUESTION = "Which customers with more than 3 purchases live in oslo, not in 'Bergen'?"


@pytest.fixture(scope="module")
def session(shop: Path, model_package: Path) -> Iterator[Session]:
    schema = read_schema(shop)
    with Sandbox(shop) as sandbox:
        index = ValueIndex.build(shop, schema)
        yield Session(load(str(model_package)), Database("shop", shop, schema, SchemaGraph(schema)), index, sandbox, 3)
        index.close()


@pytest.fixture(scope="module")
def linked(session: Session) -> LinkedQuestion:
    found = Linker(session.database.schema, session.index).link(_QUESTION)
    assert {CandidateKind.CELL, CandidateKind.NUMBER, CandidateKind.CONSTANT} <= {c.kind for c in found.candidates}
    return found


def test_without_relations_a_pair_is_known_by_its_kinds_alone(session: Session, linked: LinkedQuestion) -> None:
    plain = GenericLinker(session.database.schema, session.index).link(_QUESTION)
    assert (plain.words, plain.candidates) == (linked.words, linked.candidates)
    kinds = np.repeat(np.arange(4), linked.sizes)
    seen: dict[tuple[int, int], set[int]] = defaultdict(set)
    informed: dict[tuple[int, int], set[int]] = defaultdict(set)
    for i, first in enumerate(kinds.tolist()):
        for j, second in enumerate(kinds.tolist()):
            if i != j and (first, second) != (0, 0):
                seen[first, second].add(int(plain.relations[i, j]))
                informed[first, second].add(int(linked.relations[i, j]))
    assert all(len(found) == 1 for found in seen.values())
    assert sum(len(found) > 1 for found in informed.values()) >= 8, "there was something to forget"
    words = linked.sizes[0]
    assert np.array_equal(plain.relations[:words, :words], linked.relations[:words, :words]), "word order stays"
    # What a schema and a question without anything in common have is what is left.
    assert {relations.Relation(r).name for found in seen.values() for r in found} == {
        "WORD_TABLE", "TABLE_WORD", "WORD_COLUMN", "COLUMN_WORD", "TABLE_TABLE", "TABLE_COLUMN", "COLUMN_TABLE",
        "COLUMN_COLUMN", "CANDIDATE_OTHER", "OTHER_CANDIDATE",
    }  # fmt: skip


def test_without_cells_literals_are_the_question_s(session: Session) -> None:
    found = CellFreeLinker(session.database.schema).link(_QUESTION)
    assert not any(c.columns for c in found.candidates)
    assert not {c.kind for c in found.candidates} & {CandidateKind.CELL, CandidateKind.MEMBER}
    texts = {c.text for c in found.candidates}
    assert {"0", "1", "3", "Bergen"} <= texts
    assert "Oslo" not in texts


def test_without_values_only_numbers_are_left(session: Session) -> None:
    found = NumberLinker(session.database.schema).link(_QUESTION)
    assert {c.text for c in found.candidates} == {"0", "1", "3"}
    schema = session.database.schema
    names = NameIndex(schema).links(found.words)
    assert np.array_equal(found.relations, relations.build(relations.structure(schema), names, found.candidates))


def test_slot_types_allow_more_than_the_grammar_and_nothing_less(session: Session, linked: LinkedQuestion) -> None:
    schema, graph = session.database.schema, session.database.graph
    strict, loose = (kind(schema, graph, linked.candidates, max_actions=30) for kind in (Constraints, SlotTypes))
    state, gained = START, 0
    rng = np.random.default_rng(0)
    while not state.finished:
        legal, allowed = strict.legal(state), loose.legal(state)
        for few, many in zip(legal, allowed, strict=True):
            assert few.shape == many.shape
            assert not (few & ~many).any()
            gained += int((many & ~few).sum())
        actions = [Action(kind, int(i)) for kind, mask in zip(Kind, legal, strict=True) for i in np.flatnonzero(mask)]
        state = strict.advance(state, actions[rng.integers(len(actions))])
    assert gained > 0


@pytest.mark.parametrize("name", ABLATIONS)
def test_each_answers_or_says_that_it_cannot(session: Session, name: str) -> None:
    predictor = ABLATIONS[name].open(session)
    try:
        prediction = predictor.answer(_QUESTION)
    except EngineError:
        assert name == "no-grammar", "only without the grammar may nothing be finished"
    else:
        assert len(prediction.hypotheses) <= (1 if name == "greedy" else session.beam)
        assert prediction.seconds > 0


def test_only_what_it_names_is_other(session: Session, linked: LinkedQuestion) -> None:
    for name, ablation in ABLATIONS.items():
        answerer = ablation.open(session)
        assert isinstance(answerer, Answerer)
        assert answerer.beam == (1 if name == "greedy" else session.beam)
        assert (answerer.sandbox is None) == (name == "no-verification")
        assert (type(answerer.linker) is Linker) == (name in ("greedy", "no-verification", "no-grammar"))
        assert (type(answerer.constraints(linked)) is Constraints) == (name != "no-grammar")
    assert type(session.answerer()) is Answerer


def test_what_cannot_be_written_fails_and_others_stay(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """A hypothesis that the renderer cannot read loses; it does not take the question with it."""
    answerer = ABLATIONS["no-grammar"].open(session)
    assert isinstance(answerer, Answerer)
    calls: list[int] = []

    def sql(actions: tuple[Action, ...], candidates: object) -> str:
        calls.append(len(calls))
        if len(calls) == 1:
            raise IndexError("pop from empty list")
        return "SELECT name FROM customer"

    monkeypatch.setattr(answerer.renderer, "sql", sql)
    done = Action(Kind.PRODUCTION, PRODUCTIONS.index("End"))
    experts = np.zeros((1, 1), int)
    beam = [Hypothesis((done,) * n, -float(n), START, (-1.0,) * n, (experts,) * n) for n in (1, 2)]
    monkeypatch.setattr(answering, "beam_search", lambda *args, **kwargs: beam)
    prediction = answerer.answer(_QUESTION)
    assert prediction.sql == "SELECT name FROM customer"
    assert prediction.hypotheses == ("", "SELECT name FROM customer")


def test_names_are_taken_in_the_order_of_the_table() -> None:
    assert ablations.named("all") == tuple(ABLATIONS)
    assert ablations.named(" greedy, no-relations ,") == ("no-relations", "greedy")
    with pytest.raises(UsageError, match="'no-luck'") as caught:
        ablations.named("greedy,no-luck")
    assert "no-relations" in caught.value.hint
