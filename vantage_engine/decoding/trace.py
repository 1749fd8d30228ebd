"""How a query came about, as plain values: its decisions with the experts that took them, and the literals on offer."""

from __future__ import annotations

import math

from vantage_engine.decoding.search import Hypothesis
from vantage_engine.events import Decision, Value
from vantage_engine.linking.model import Candidate, CandidateKind, LinkedQuestion
from vantage_engine.sql.grammar import Action, Kind, symbol_of


def decisions(hypothesis: Hypothesis, linked: LinkedQuestion) -> tuple[Decision, ...]:
    """Each action of a hypothesis."""
    return tuple(
        Decision(
            action=_name(action, linked),
            kind=action.kind.name.lower(),
            probability=math.exp(score),
            experts=tuple(tuple(layer) for layer in experts.tolist()),
        )
        for action, score, experts in zip(hypothesis.actions, hypothesis.scores, hypothesis.experts, strict=True)
    )


def values(linked: LinkedQuestion) -> tuple[Value, ...]:
    """The literals that linking offered, and where each came from."""
    return tuple(_value(candidate, linked) for candidate in linked.candidates)


def _name(action: Action, linked: LinkedQuestion) -> str:
    schema = linked.schema
    if action.kind == Kind.TABLE:
        return schema.tables[action.index].name
    if action.kind == Kind.COLUMN:
        column = schema.columns[action.index]
        return f"{schema.tables[column.table].name}.{column.name}"
    if action.kind == Kind.VALUE:
        return linked.candidates[action.index].text
    return symbol_of(action)


def _value(candidate: Candidate, linked: LinkedQuestion) -> Value:
    columns = (linked.schema.columns[index] for index in candidate.columns)
    said = ""
    if candidate.span is not None and candidate.kind is not CandidateKind.CONSTANT:
        words = linked.words[slice(*candidate.span)]
        said = linked.question[words[0].start : words[-1].end] if words else ""
    return Value(
        text=candidate.text,
        origin=candidate.kind.name.lower(),
        said=said,
        columns=tuple(f"{linked.schema.tables[column.table].name}.{column.name}" for column in columns),
    )
