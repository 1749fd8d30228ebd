"""What each part of the pipeline is worth: the same model with one part taken away, on the same questions.

Nothing in the product knows of this: a part is taken away at a seam, by another linker, other constraints, or other
arguments of the `Answerer`. The model is not trained again, so a figure says how much the trained model leans on a
part, not how far one that had to do without could come.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from vantage_engine.bench.outcomes import Predictor
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import MAX_ACTIONS, Answerer
from vantage_engine.errors import UsageError
from vantage_engine.linking import relations
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import CandidateKind, LinkedQuestion
from vantage_engine.linking.names import NameIndex
from vantage_engine.linking.relations import N_RELATIONS, Relation
from vantage_engine.models.package import LoadedModel
from vantage_engine.schema.model import Schema
from vantage_engine.sql.constrain import ROLE_POINTERS, ROLE_PRODUCTIONS, Constraints, Legal, State
from vantage_engine.sql.grammar import Action
from vantage_engine.training.datasets import Database

_PLAIN_KINDS: Final = frozenset({CandidateKind.CONSTANT, CandidateKind.NUMBER})


@dataclass(frozen=True)
class Session:
    """What an answerer is made of."""

    model: LoadedModel
    database: Database
    index: ValueIndex
    sandbox: Sandbox
    beam: int

    def answerer(self, kind: type[Answerer] = Answerer, *, beam: int | None = None, verified: bool = True) -> Answerer:
        """The product's own, or another kind of it."""
        schema, graph = self.database.schema, self.database.graph
        sandbox = self.sandbox if verified else None
        return kind(self.model, schema, graph, self.index, sandbox, beam=beam or self.beam)

    def linked_by(self, linker: Linker) -> Answerer:
        """The product's own, but for what links."""
        answerer = self.answerer()
        answerer.linker = linker
        return answerer


@dataclass(frozen=True)
class Ablation:
    """One part taken away: what that means, and how."""

    about: str
    open: Callable[[Session], Predictor]


# -- linking ---------------------------------------------------------------------------------------------------------


def _generic_relations() -> np.ndarray:
    """[N_RELATIONS] uint8: each relation to the one that pairs of its kind have when nothing is known of them."""
    generic = np.arange(N_RELATIONS, dtype=np.uint8)
    heads = [
        Relation.WORD_TABLE, Relation.TABLE_WORD, Relation.WORD_COLUMN, Relation.COLUMN_WORD, Relation.COLUMN_COLUMN,
        Relation.COLUMN_TABLE, Relation.TABLE_COLUMN, Relation.TABLE_TABLE, Relation.CANDIDATE_OTHER,
    ]  # fmt: skip
    for first, after in pairwise(heads):  # kinds are numbered together, the generic one first
        generic[first:after] = first
    for relation in range(Relation.CANDIDATE_OTHER, N_RELATIONS):
        of_candidate = Relation(relation).name.startswith("CANDIDATE_")
        generic[relation] = Relation.CANDIDATE_OTHER if of_candidate else Relation.OTHER_CANDIDATE
    return generic


class GenericLinker(Linker):
    """Links as ever, and then forgets: of a pair of nodes only their kinds are known, of words their distance."""

    _generic: Final = _generic_relations()

    def link(self, question: str) -> LinkedQuestion:
        linked = super().link(question)
        return replace(linked, relations=self._generic[linked.relations])


class CellFreeLinker(Linker):
    """Links as if the database held no cells; literals come from the question's own words."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema, ValueIndex.of_values({}))


class NumberLinker(CellFreeLinker):
    """Offers the constants 0 and 1 and the question's numbers, and no other literal."""

    def __init__(self, schema: Schema) -> None:
        super().__init__(schema)
        self._name_index, self._schema_relations = NameIndex(schema), relations.structure(schema)

    def link(self, question: str) -> LinkedQuestion:
        linked = super().link(question)
        kept = tuple(c for c in linked.candidates if c.kind in _PLAIN_KINDS)
        matrix = relations.build(self._schema_relations, self._name_index.links(linked.words), kept)
        return replace(linked, candidates=kept, relations=matrix)


# -- the grammar -----------------------------------------------------------------------------------------------------


class SlotTypes(Constraints):
    """Any action of the slot's type: what schema, scope and length forbid is allowed."""

    def legal(self, state: State) -> Legal:
        sizes = len(self.schema.tables), len(self.schema.columns), len(self.values)
        pointers = ROLE_POINTERS[state.role].tolist()
        masks = (np.full(size, allowed) for size, allowed in zip(sizes, pointers, strict=True))
        return Legal(ROLE_PRODUCTIONS[state.role].copy(), *masks)


class LooseAnswerer(Answerer):
    """Answers under `SlotTypes`; what cannot be written as SQL is a candidate that fails."""

    def constraints(self, linked: LinkedQuestion) -> Constraints:
        return SlotTypes(self.schema, self.graph, linked.candidates, max_actions=MAX_ACTIONS)

    def sql(self, actions: tuple[Action, ...], linked: LinkedQuestion) -> str:
        try:
            return super().sql(actions, linked)
        except Exception:  # rendering promises nothing for sequences that the grammar forbids
            return ""


ABLATIONS: Final[dict[str, Ablation]] = {
    "no-relations": Ablation(
        "no name matches, keys or cells between nodes: each pair has the generic relation of its kinds",
        lambda s: s.linked_by(GenericLinker(s.database.schema, s.index)),
    ),
    "no-cells": Ablation(
        "no value index: literals are spelled as the question spells them",
        lambda s: s.linked_by(CellFreeLinker(s.database.schema)),
    ),
    "no-values": Ablation(
        "no value candidates but 0, 1 and the question's numbers",
        lambda s: s.linked_by(NumberLinker(s.database.schema)),
    ),
    "no-grammar": Ablation(
        "any action of the slot's type; a query that is unfinished or does not run is wrong",
        lambda s: s.answerer(LooseAnswerer),
    ),
    "no-verification": Ablation(
        "the likeliest query of the beam, untried",
        lambda s: s.answerer(verified=False),
    ),
    "greedy": Ablation(
        "a beam of one",
        lambda s: s.answerer(beam=1),
    ),
}


def named(names: str) -> tuple[str, ...]:
    """The ablations that `A,B` or `all` names, in the order of the table."""
    wanted = {name for part in names.split(",") if (name := part.strip())}
    if wanted == {"all"}:
        return tuple(ABLATIONS)
    if unknown := sorted(wanted - ABLATIONS.keys()):
        raise UsageError(f"There is no ablation {unknown[0]!r}.", f"Choose among all, {', '.join(ABLATIONS)}.")
    return tuple(name for name in ABLATIONS if name in wanted)
