"""What the model is told, as arrays: the seam between linking and grammar (values) and the model (numbers).

Training and answering both go through here, so that they cannot drift apart. Nodes stand in the order question
words, tables, columns, candidates. Schema items are encoded once per database; words and candidates once per question.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from vantage_engine.linking.model import Candidate, CandidateKind, LinkedQuestion
from vantage_engine.linking.relations import N_RELATIONS, date_like
from vantage_engine.models.config import Vocabulary
from vantage_engine.schema.model import Column, Schema
from vantage_engine.sql.constrain import ROLE_POINTERS, ROLE_PRODUCTIONS
from vantage_engine.sql.grammar import Action, Kind

WORD, TABLE, COLUMN, VALUE, PADDING = range(5)
"""Node classes."""

_COLUMN_KINDS: Final = ("date", "boolean", "TEXT", "INTEGER", "REAL", "NUMERIC", "BLOB")
_WORD_TYPE, _TABLE_TYPE, _VIEW_TYPE = 0, 1, 2
_FIRST_COLUMN_TYPE: Final = 3
_FIRST_VALUE_TYPE: Final = _FIRST_COLUMN_TYPE + 2 * len(_COLUMN_KINDS)
N_NODE_TYPES: Final = _FIRST_VALUE_TYPE + 2 * len(CandidateKind)
_MAX_TEXT: Final = 80
"""Characters of a candidate that are encoded."""


def _column_type(column: Column) -> int:
    kind = "date" if date_like(column) else column.affinity
    if "BOOL" in column.declared_type.upper():
        kind = "boolean"
    return _FIRST_COLUMN_TYPE + 2 * _COLUMN_KINDS.index(kind) + (column.primary_key > 0)


def schema_types(schema: Schema) -> np.ndarray:
    """[T + C] uint8: node types of the schema's items."""
    tables = [_VIEW_TYPE if t.kind == "view" else _TABLE_TYPE for t in schema.tables]
    return np.array(tables + [_column_type(c) for c in schema.columns], dtype=np.uint8)


def candidate_types(candidates: Sequence[Candidate]) -> np.ndarray:
    """[V] uint8: node types of value candidates: where each comes from, and whether it is a number."""
    return np.array([_FIRST_VALUE_TYPE + 2 * c.kind + (c.number is not None) for c in candidates], dtype=np.uint8)


def schema_texts(schema: Schema) -> list[tuple[str, str]]:
    """(context, name) of every table, then of every column in the context of its table."""
    tables = [("", t.readable or t.name) for t in schema.tables]
    return tables + [(tables[c.table][1], c.readable or c.name) for c in schema.columns]


def candidate_texts(candidates: Sequence[Candidate]) -> list[tuple[str, str]]:
    """(context, name) of every candidate."""
    return [("", c.text[:_MAX_TEXT] or "empty") for c in candidates]


def node_types(linked: LinkedQuestion) -> np.ndarray:
    """[N] uint8: node types of a linked question."""
    words = np.full(len(linked.words), _WORD_TYPE, dtype=np.uint8)
    return np.concatenate([words, schema_types(linked.schema), candidate_types(linked.candidates)])


def node_classes(sizes: Sequence[int]) -> np.ndarray:
    """[N] uint8: node classes, given the numbers of words, tables, columns and candidates."""
    return np.repeat(np.arange(4, dtype=np.uint8), sizes)


def node_of(action: Action, sizes: Sequence[int]) -> int:
    """The node at which a pointer points."""
    words, tables, columns, _ = sizes
    return (
        action.index
        + {Kind.TABLE: words, Kind.COLUMN: words + tables, Kind.VALUE: words + tables + columns}[action.kind]
    )


def slot_masks() -> tuple[np.ndarray, np.ndarray]:
    """([roles, P], [roles, 4]) bool: productions, and classes of nodes, that a role's slot type allows."""
    no_words = np.zeros((len(ROLE_POINTERS), 1), dtype=bool)
    return ROLE_PRODUCTIONS, np.concatenate([no_words, ROLE_POINTERS], axis=1)


def vocabulary() -> Vocabulary:
    """What the grammar and the linker of this version count."""
    return Vocabulary(N_RELATIONS, N_NODE_TYPES, *slot_masks())
