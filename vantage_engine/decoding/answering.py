"""One database, one model: from a question to a chosen query with a confidence.

Everything here runs on the engine thread. The schema's text vectors are computed once, when the `Answerer` is made.
Confidence is a calibrated probability (Platt scaling over the features of `confidence`, fitted on validation questions)
that the chosen query's rows are the right ones. Below the package's floor the model cannot tell.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

import numpy as np

from vantage_engine import encoding
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.decoding.confidence import features
from vantage_engine.decoding.search import SearchCancelled, beam_search
from vantage_engine.decoding.trace import decisions, values
from vantage_engine.decoding.verify import Choice, Runner, choose, merge
from vantage_engine.errors import EngineError, UsageError
from vantage_engine.events import Decision, Value
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.models.package import Calibration, LoadedModel
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql.constrain import Constraints
from vantage_engine.sql.grammar import PRODUCTIONS, Action
from vantage_engine.sql.render import Renderer

MAX_ACTIONS: Final = 96
_TRIAL: Final = Limits(seconds=1.0, rows=200)
"""What a hypothesis may use to show that it runs."""
_MAX_LINKS: Final = 12
_LEAST_LINK: Final = 0.05

Named = tuple[tuple[str, str, float], ...]
"""(kind, name, probability) of schema items and values, likeliest first."""


@dataclass(frozen=True)
class Prediction:
    """The chosen query, what else was considered, and how sure the model is."""

    sql: str
    confidence: float
    sure: bool
    alternatives: tuple[tuple[str, float], ...]
    """Up to three other queries with their probabilities."""
    hypotheses: tuple[str, ...]
    """All distinct queries of the beam, likeliest first."""
    seconds: float
    cannot_tell: bool = False
    """Whether the confidence is so low that the query is no answer."""
    links: Named = ()
    """(kind, name, probability that the query uses it), likeliest first."""
    timings: dict[str, float] = field(default_factory=dict)
    """Seconds by part."""
    decisions: tuple[Decision, ...] = ()
    """How `sql` was written."""
    values: tuple[Value, ...] = ()
    """The literals that linking offered."""
    features: tuple[float, ...] = ()
    """What the confidence was computed from."""


class Answerer:
    """Answers questions about one database; made and used on one thread."""

    def __init__(
        self,
        model: LoadedModel,
        schema: Schema,
        graph: SchemaGraph,
        index: ValueIndex,
        sandbox: Sandbox | None,
        *,
        beam: int = 4,
    ) -> None:
        self.model, self.schema, self.graph, self.sandbox, self.beam = model, schema, graph, sandbox, beam
        self.linker = Linker(schema, index)
        self.renderer = Renderer(schema, graph)
        self._schema_vectors = model.text_encoder.embed_texts(encoding.schema_texts(schema))

    def use(self, index: ValueIndex) -> None:
        """Link by another index of the same database from now on."""
        self.linker = Linker(self.schema, index)

    def answer(
        self,
        question: str,
        *,
        on_links: Callable[[Named], None] | None = None,
        on_step: Callable[[tuple[Action, ...], LinkedQuestion, Named], None] | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Prediction:
        """Links, encodes, searches, verifies; raises `SearchCancelled` or `QueryCancelled` when cancelled."""
        started = time.perf_counter()
        linked = self.linker.link(question)
        if not linked.words:
            raise UsageError("The question holds no words.", "Ask in plain English.")
        linking = time.perf_counter()
        memory = self.encode(linked)
        links = self._named(linked, self.model.inference.schema_use(memory))
        if on_links is not None:
            on_links(links)
        encoded = time.perf_counter()
        constraints = self.constraints(linked)

        def step(actions: tuple[Action, ...], probabilities: np.ndarray) -> None:
            if on_step is not None:
                on_step(actions, linked, self._named(linked, probabilities[len(PRODUCTIONS) :]))

        found = beam_search(
            self.model.inference, memory, constraints, linked.sizes, beam=self.beam, on_step=step, cancelled=cancelled
        )
        if not found:
            raise EngineError("The model found no query for this question.", "Ask it in other words.")
        searched = time.perf_counter()
        spelled = [(self.sql(h.actions, linked), h) for h in found]
        choices = choose(merge([(sql, h.score) for sql, h in spelled]), self._runner(cancelled))
        chosen = next(h for sql, h in spelled if sql == choices[0].sql)
        prediction = predict(choices, features(choices, chosen.actions, linked), self.model.calibration)
        done = time.perf_counter()
        timings = {
            "link": linking - started,
            "encode": encoded - linking,
            "decode": searched - encoded,
            "verify": done - searched,
        }
        return replace(
            prediction,
            seconds=done - started,
            links=links,
            timings=timings,
            decisions=decisions(chosen, linked),
            values=values(linked),
        )

    def constraints(self, linked: LinkedQuestion) -> Constraints:
        """What is legal in a query for this question."""
        return Constraints(self.schema, self.graph, linked.candidates, max_actions=MAX_ACTIONS)

    def sql(self, actions: tuple[Action, ...], linked: LinkedQuestion) -> str:
        """The SQL of a sequence, finished or not."""
        return self.renderer.sql(actions, linked.candidates)

    def _runner(self, cancelled: Callable[[], bool]) -> Runner | None:
        sandbox = self.sandbox
        if sandbox is None:
            return None

        def run(sql: str) -> tuple[tuple[Any, ...], ...]:
            if cancelled():
                raise SearchCancelled
            return sandbox.run(sql, limits=_TRIAL).rows

        return run

    def inputs(self, linked: LinkedQuestion) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """What the model is told: the nodes' vectors, types and classes, and the relations between them."""
        words, values = self.model.text_encoder.embed_question(
            [w.text for w in linked.words], encoding.candidate_texts(linked.candidates)
        )
        vectors = np.concatenate([words, self._schema_vectors, values])
        return vectors, encoding.node_types(linked), encoding.node_classes(linked.sizes), linked.relations

    def encode(self, linked: LinkedQuestion) -> Any:
        """The question over its schema, ready to be decoded."""
        return self.model.inference.encode(*self.inputs(linked))

    def _named(self, linked: LinkedQuestion, probabilities: np.ndarray) -> Named:
        """The likeliest schema items and values, from a probability for each node."""
        words = linked.sizes[0]
        names = [("table", t.name) for t in self.schema.tables]
        names += [("column", f"{self.schema.tables[c.table].name}.{c.name}") for c in self.schema.columns]
        names += [("value", c.text) for c in linked.candidates]
        order = np.argsort(-probabilities[words:], kind="stable")[:_MAX_LINKS]
        return tuple(
            (*names[i], float(probabilities[words + i])) for i in order if probabilities[words + i] > _LEAST_LINK
        )


def _in_keeping(share: float, confidence: float) -> float:
    """What the others' shares of the beam are to be multiplied by beside the best one's `share` and its confidence.

    They keep their ratio to it where it is less sure than the beam was, and divide what it leaves where it is surer: at
    a confidence of 3 % no other query is five times as likely as the one that was chosen for being the likeliest.
    """
    kept = confidence / share if share > 0 else 1.0
    left = (1 - confidence) / (1 - share) if share < 1 else 0.0
    return min(kept, left)


def predict(choices: Sequence[Choice], evidence: tuple[float, ...], calibration: Calibration) -> Prediction:
    """The prediction that judged choices amount to, the best first; `evidence` is its `confidence.FEATURES`."""
    best = choices[0]
    confidence = calibration.confidence(evidence)
    scale = _in_keeping(best.probability, confidence)
    others = tuple((c.sql, scale * c.probability) for c in choices[1:] if c.outcome != "failed")[:3]
    return Prediction(
        sql=best.sql,
        confidence=confidence,
        sure=confidence >= calibration.threshold,
        alternatives=others,
        hypotheses=tuple(c.sql for c in sorted(choices, key=lambda c: -c.score)),
        seconds=0.0,
        cannot_tell=confidence < calibration.floor,
        features=evidence,
    )
