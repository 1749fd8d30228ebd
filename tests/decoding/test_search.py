"""Beam search: on a toy whose sequences can all be counted, and on a random model over a real grammar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Any

import numpy as np
import pytest

from vantage_engine.decoding.answering import Answerer
from vantage_engine.decoding.search import Hypothesis, Nodes, SearchCancelled, beam_search
from vantage_engine.device import mx
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.models.inference import MLXInference
from vantage_engine.models.text2sql_model import BOS, Batch
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import PRODUCTIONS, Action, Kind

P = len(PRODUCTIONS)
QUESTIONS = ("How many customers live in Oslo?", "total of the 3 unpaid purchases, by city", "zzz")
END, LONGEST = 2, 3


# A toy: paths over the tables 0 and 1 that end with table 2, of at most four actions.


@dataclass(frozen=True)
class Path:
    taken: tuple[int, ...]
    role: int = 0

    @property
    def finished(self) -> bool:
        return self.taken[-1] == END


class ToyGrammar:
    max_actions = LONGEST + 1

    def legal(self, state: Any) -> tuple[np.ndarray, ...]:
        going = len(getattr(state, "taken", ())) < LONGEST
        nothing = np.zeros(0, bool)
        return np.zeros(P, bool), np.array([going, going, True]), nothing, nothing

    def advance(self, state: Any, action: Action) -> Path:
        assert action.kind == Kind.TABLE
        return Path((*getattr(state, "taken", ()), action.index))


@dataclass(frozen=True)
class ToyDecoder:
    paths: list[tuple[int, ...]]

    def take(self, beams: Sequence[int]) -> ToyDecoder:
        return ToyDecoder([self.paths[beam] for beam in beams])


class ToyModel:
    """After each path its own random distribution over the tables; illegal ones have their share."""

    def __init__(self, seed: int) -> None:
        self.seed = seed

    def start(self, memory: Any) -> ToyDecoder:
        return ToyDecoder([()])

    def step(self, decoder: ToyDecoder, kinds: Any, indices: Any, slots: Any) -> tuple[np.ndarray, ToyDecoder]:
        read = zip(decoder.paths, kinds.tolist(), indices.tolist(), strict=True)
        paths = [path if kind == BOS else (*path, node - 1) for path, kind, node in read]
        return np.stack([self.logits(path) for path in paths]), ToyDecoder(paths)

    def logits(self, path: tuple[int, ...]) -> np.ndarray:
        row = np.full(P + 4, -1e9, np.float32)
        row[P + 1 :] = np.random.default_rng([self.seed, *(table + 1 for table in path)]).normal(0, 2, 3)
        return row

    def score(self, path: tuple[int, ...]) -> float:
        total = 0.0
        for length, table in enumerate(path):
            row = self.logits(path[:length])[P + 1 :].astype(float)
            total += row[table] - np.log(np.exp(row).sum())
        return total


class BrokenModel(ToyModel):
    def logits(self, path: tuple[int, ...]) -> np.ndarray:
        return np.full(P + 4, np.nan, np.float32)


def toy_search(model: ToyModel, beam: int, **options: Any) -> list[Hypothesis]:
    toy: Any = model
    grammar: Any = ToyGrammar()
    nothing: Any = None
    return beam_search(toy, nothing, grammar, (1, 3, 0, 0), beam=beam, **options)


def every_path() -> list[tuple[int, ...]]:
    return [(*start, END) for length in range(LONGEST + 1) for start in product((0, 1), repeat=length)]


@pytest.mark.parametrize("seed", range(20))
def test_a_beam_that_holds_everything_finds_every_sequence_in_order(seed: int) -> None:
    model = ToyModel(seed)
    found = toy_search(model, beam=len(every_path()))
    expected = sorted(every_path(), key=lambda path: -model.score(path))
    assert [tuple(a.index for a in h.actions) for h in found] == expected
    assert [h.score for h in found] == pytest.approx([model.score(path) for path in expected], abs=1e-4)
    assert toy_search(model, beam=1)[0].score <= found[0].score + 1e-9


@pytest.mark.parametrize("beam", [1, 2, 3, 5])
def test_a_beam_gives_at_most_its_width_best_first_without_repeats(beam: int) -> None:
    for seed in range(20):
        found = toy_search(ToyModel(seed), beam)
        assert 1 <= len(found) <= beam
        assert all(a.score >= b.score for a, b in pairwise(found))
        assert len({h.actions for h in found}) == len(found)
        assert all(h.state.finished for h in found)
        assert [h.score for h in found] == pytest.approx(
            [ToyModel(seed).score(tuple(a.index for a in h.actions)) for h in found], abs=1e-4
        )


def test_numbers_that_are_none_find_nothing() -> None:
    assert toy_search(BrokenModel(0), beam=3, on_step=lambda actions, _: None) == []


def test_cancellation_is_heard_before_the_next_step() -> None:
    looks, seen = iter([False, False, True]), []
    with pytest.raises(SearchCancelled):
        toy_search(ToyModel(1), beam=15, cancelled=lambda: next(looks), on_step=lambda actions, _: seen.append(actions))
    assert len(seen) <= 2


# A random model over the grammar of a real schema.


def asked(answerer: Answerer, question: str) -> tuple[LinkedQuestion, Any, Constraints]:
    linked = answerer.linker.link(question)
    grammar = Constraints(answerer.schema, answerer.graph, linked.candidates, max_actions=20)
    return linked, answerer.encode(linked), grammar


def found_by(answerer: Answerer, question: str, beam: int, **options: Any) -> list[Hypothesis]:
    linked, memory, grammar = asked(answerer, question)
    return beam_search(answerer.model.inference, memory, grammar, linked.sizes, beam=beam, **options)


@pytest.mark.parametrize("question", QUESTIONS)
def test_a_beam_of_one_is_greedy(answerer: Answerer, question: str) -> None:
    linked, _, grammar = asked(answerer, question)
    model, nodes = answerer.model.model, Nodes(linked.sizes)
    # MLX's own numbers, whatever search has on this device.
    memory = MLXInference(model).encode(*answerer.inputs(linked))
    decoder, state, actions, score = model.start(memory), START, [], 0.0
    kind, index = BOS, 0
    while not state.finished and len(actions) < grammar.max_actions:
        logits, decoder = model.step(decoder, mx.array([kind]), mx.array([index]), mx.array([state.role]))
        likely = np.array(logits - mx.logsumexp(logits, axis=-1, keepdims=True))[0]
        best = int(np.where(nodes.mask(grammar.legal(state)), likely, -np.inf).argmax())
        action = nodes.action(best)
        kind, index = int(action.kind), best if best < P else best - P
        state, score = grammar.advance(state, action), score + float(likely[best])
        actions.append(action)
    found = found_by(answerer, question, 1)
    assert [h.actions for h in found] == ([tuple(actions)] if state.finished else [])
    assert [h.score for h in found] == pytest.approx([score] * len(found), abs=1e-4)


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_hypothesis_is_finished_legal_and_prepares(answerer: Answerer, question: str) -> None:
    linked, _, grammar = asked(answerer, question)
    assert answerer.sandbox is not None
    found = found_by(answerer, question, 6)
    assert found
    for hypothesis in found:
        state = START
        for action in hypothesis.actions:
            assert grammar.legal(state).allows(action)
            state = grammar.advance(state, action)
        assert state.finished
        answerer.sandbox.check(answerer.sql(hypothesis.actions, linked))


def test_scores_are_those_of_the_whole_sequence_read_at_once(answerer: Answerer) -> None:
    linked, _, grammar = asked(answerer, QUESTIONS[1])
    vectors, *numbers = answerer.inputs(linked)
    types, classes, relations = (mx.array(number.astype(np.int32))[None] for number in numbers)
    nodes = Nodes(linked.sizes)
    for hypothesis in found_by(answerer, QUESTIONS[1], 4):
        state, roles = START, []
        for action in hypothesis.actions:
            roles.append(state.role)
            state = grammar.advance(state, action)
        index = [nodes.node(a) for a in hypothesis.actions]
        target = [i + (0 if a.kind == Kind.PRODUCTION else P) for i, a in zip(index, hypothesis.actions, strict=True)]
        batch = Batch(
            node_vectors=mx.array(vectors)[None],
            node_types=types,
            node_class=classes,
            relations=relations,
            n_words=mx.array([linked.sizes[0]]),
            action_kind=mx.array([[int(a.kind) for a in hypothesis.actions]]),
            action_index=mx.array([index]),
            slot=mx.array([roles]),
            target=mx.array([target]),
            target_mask=mx.ones((1, len(roles))),
        )
        logits = answerer.model.model(batch).logits
        likely = np.array(logits - mx.logsumexp(logits, axis=-1, keepdims=True))[0]
        total = likely[np.arange(len(target)), target].astype(float).sum()
        assert hypothesis.score == pytest.approx(total, abs=1e-4, rel=1e-5)


def test_the_leading_sequence_is_shown_as_it_grows(answerer: Answerer) -> None:
    seen: list[tuple[Action, ...]] = []
    (only,) = found_by(answerer, QUESTIONS[0], 1, on_step=lambda actions, _: seen.append(actions))
    assert seen == [only.actions[: n + 1] for n in range(len(only.actions))]
    seen.clear()
    best = found_by(answerer, QUESTIONS[0], 5, on_step=lambda actions, _: seen.append(actions))[0]
    assert seen[-1] == best.actions
    assert all(len(a) < len(b) or a != b for a, b in pairwise(seen))


def test_each_action_of_the_leader_comes_with_the_probabilities_it_was_taken_from(answerer: Answerer) -> None:
    taken: list[tuple[tuple[Action, ...], float]] = []
    nodes = Nodes(answerer.linker.link(QUESTIONS[0]).sizes)

    def on_step(actions: tuple[Action, ...], probabilities: np.ndarray) -> None:
        assert probabilities.sum() == pytest.approx(1.0, abs=1e-4)
        last = actions[-1]
        output = last.index if last.kind == Kind.PRODUCTION else P + nodes.node(last)
        taken.append((actions, float(probabilities[output])))

    (only,) = found_by(answerer, QUESTIONS[0], 1, on_step=on_step)
    assert np.log([chance for _, chance in taken]).sum() == pytest.approx(only.score, abs=1e-4)
    taken.clear()
    found_by(answerer, QUESTIONS[0], 5, on_step=on_step)
    assert len(taken) > 1


def test_outputs_and_actions_are_numbered_alike() -> None:
    nodes = Nodes((3, 2, 4, 1))
    for output in [*range(P), *range(P + 3, nodes.size)]:
        action = nodes.action(output)
        assert nodes.node(action) == (output if action.kind == Kind.PRODUCTION else output - P)
    with pytest.raises(IndexError):
        nodes.action(P + 1)  # a question word
