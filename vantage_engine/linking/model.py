"""What linking tells the model about one question: words, value candidates and relations, as plain values.

Nodes of a question's graph stand in one fixed order: question words, tables, columns, value candidates
(`Q + T + C + V = N`). `relations[i, j]` is what node `i` should know about node `j`, as a `Relation` number.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, unique

import numpy as np

from vantage_engine.schema.model import Schema


@unique
class CandidateKind(IntEnum):
    """Where a value candidate came from."""

    NUMBER = 0
    """A number in figures or words in the question."""
    DATE = 1
    QUOTED = 2
    CELL = 3
    """A cell of the database that the question mentions, spelled as the cell is."""
    MEMBER = 4
    """A member of a low-cardinality column."""
    SPAN = 5
    """Words of the question, as a last resort."""
    CONSTANT = 6
    """A constant that is always on offer (0, 1, …)."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word of the question: `text` as written, characters `start:end`, `stem` lower-cased and stemmed."""

    text: str
    start: int
    end: int
    stem: str


@dataclass(frozen=True, slots=True)
class Candidate:
    """A literal that the query may use."""

    text: str
    kind: CandidateKind
    number: int | float | None = None
    """The numeric value where the text is a number."""
    span: tuple[int, int] | None = None
    """Half-open range of the question words that it comes from."""
    columns: tuple[int, ...] = ()
    """Columns of which it is a cell."""


@dataclass(frozen=True)
class LinkedQuestion:
    """One question over one schema; `relations` is [N, N] uint8."""

    question: str
    schema: Schema
    words: tuple[Word, ...]
    candidates: tuple[Candidate, ...]
    relations: np.ndarray

    @property
    def sizes(self) -> tuple[int, int, int, int]:
        """(words, tables, columns, candidates)."""
        return len(self.words), len(self.schema.tables), len(self.schema.columns), len(self.candidates)
