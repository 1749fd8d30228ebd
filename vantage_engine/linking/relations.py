"""The relation of every pair of nodes of a linked question, as one [N, N] matrix of small numbers.

Nodes are question words, tables, columns, candidates, in this order. `relations[i, j]` says what `i` should know of
`j`; a pair has a relation each way. The schema's own part does not depend on the question: `structure` makes it once
per schema, `build` fills in the rest with array operations.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, unique

import numpy as np

from vantage_engine.linking.model import Candidate, CandidateKind
from vantage_engine.linking.names import NameLinks
from vantage_engine.schema.model import Column, Schema


@unique
class Relation(IntEnum):
    """What node `i` (named first) knows of node `j`."""

    NONE = 0
    """No pair has it: padding."""
    SELF = 1
    WORD_FAR_BEFORE = 2
    """`j` stands three or more words before `i`."""
    WORD_2_BEFORE = 3
    WORD_1_BEFORE = 4
    WORD_1_AFTER = 5
    WORD_2_AFTER = 6
    WORD_FAR_AFTER = 7
    WORD_TABLE = 8
    WORD_TABLE_PARTIAL = 9
    WORD_TABLE_EXACT = 10
    TABLE_WORD = 11
    TABLE_WORD_PARTIAL = 12
    TABLE_WORD_EXACT = 13
    WORD_COLUMN = 14
    WORD_COLUMN_PARTIAL = 15
    WORD_COLUMN_EXACT = 16
    WORD_COLUMN_VALUE = 17
    """The word belongs to a candidate that is a cell of the column."""
    WORD_COLUMN_VALUE_AND_NAME = 18
    COLUMN_WORD = 19
    COLUMN_WORD_PARTIAL = 20
    COLUMN_WORD_EXACT = 21
    COLUMN_WORD_VALUE = 22
    COLUMN_WORD_VALUE_AND_NAME = 23
    COLUMN_COLUMN = 24
    COLUMN_SAME_TABLE = 25
    COLUMN_REFERS = 26
    """`i` is a foreign key to `j`."""
    COLUMN_REFERRED = 27
    COLUMN_SAME_NAME = 28
    """Both have one name, in two tables."""
    COLUMN_TABLE = 29
    COLUMN_OF_TABLE = 30
    COLUMN_KEY_OF_TABLE = 31
    COLUMN_REFERS_TO_TABLE = 32
    TABLE_COLUMN = 33
    TABLE_HAS_COLUMN = 34
    TABLE_HAS_KEY = 35
    TABLE_REFERRED_BY_COLUMN = 36
    TABLE_TABLE = 37
    TABLE_REFERS = 38
    TABLE_REFERRED = 39
    TABLE_BOTH = 40
    TABLE_TWO_STEPS = 41
    """Joined through one table between them."""
    CANDIDATE_OTHER = 42
    """`i` is a candidate that has nothing to do with `j`."""
    OTHER_CANDIDATE = 43
    CANDIDATE_COVERS_WORD = 44
    WORD_IN_CANDIDATE = 45
    CANDIDATE_CELL_OF_COLUMN = 46
    COLUMN_HAS_CANDIDATE = 47
    CANDIDATE_FITS_NUMBER = 48
    NUMBER_FITS_CANDIDATE = 49
    CANDIDATE_FITS_DATE = 50
    DATE_FITS_CANDIDATE = 51
    CANDIDATE_CELL_IN_TABLE = 52
    TABLE_HAS_CANDIDATE = 53
    CANDIDATE_OVERLAPS = 54
    """Two candidates share a word of the question."""
    CANDIDATE_SAME_COLUMN = 55


N_RELATIONS = len(Relation)
R = Relation

_DISTANCES = np.array(
    [R.WORD_FAR_BEFORE, R.WORD_2_BEFORE, R.WORD_1_BEFORE, R.SELF, R.WORD_1_AFTER, R.WORD_2_AFTER, R.WORD_FAR_AFTER],
    np.uint8,
)
_NUMERIC = frozenset({"INTEGER", "REAL", "NUMERIC"})
_DATE_WORDS = frozenset({"date", "day", "year", "month", "time", "birthday", "datetime", "timestamp", "dob", "since"})


@dataclass(frozen=True)
class Structure:
    """What relations need of a schema: its own block, and the columns' table [C, T], numbers [C], dates [C]."""

    block: np.ndarray
    owns: np.ndarray
    numeric: np.ndarray
    dates: np.ndarray


def structure(schema: Schema) -> Structure:
    """The part of every question's relations that is the schema's alone; `block` is [T + C, T + C]."""
    t, c = len(schema.tables), len(schema.columns)
    table_of = np.array([column.table for column in schema.columns], np.intp).reshape(c)
    key = np.array([column.primary_key > 0 for column in schema.columns], bool).reshape(c)
    refers, column_to_table, linked = np.zeros((c, c), bool), np.zeros((c, t), bool), np.zeros((t, t), bool)
    for foreign in schema.foreign_keys:
        for column, target in zip(foreign.columns, foreign.ref_columns, strict=True):
            refers[column, target] = True
            column_to_table[column, table_of[target]] = True
            linked[table_of[column], table_of[target]] = True

    names: dict[str, int] = {}
    name = np.array([names.setdefault((x.readable or x.name).lower(), len(names)) for x in schema.columns]).reshape(c)
    columns = np.full((c, c), R.COLUMN_COLUMN, np.uint8)
    columns[name[:, None] == name] = R.COLUMN_SAME_NAME
    columns[table_of[:, None] == table_of] = R.COLUMN_SAME_TABLE
    columns[refers.T] = R.COLUMN_REFERRED
    columns[refers] = R.COLUMN_REFERS
    np.fill_diagonal(columns, R.SELF)

    owns = table_of[:, None] == np.arange(t)
    column_table = np.full((c, t), R.COLUMN_TABLE, np.uint8)
    column_table[column_to_table] = R.COLUMN_REFERS_TO_TABLE
    column_table[owns] = R.COLUMN_OF_TABLE
    column_table[owns & key[:, None]] = R.COLUMN_KEY_OF_TABLE
    table_column = column_table.T + np.uint8(R.TABLE_COLUMN - R.COLUMN_TABLE)

    either = (linked | linked.T).astype(np.intp)
    tables = np.full((t, t), R.TABLE_TABLE, np.uint8)
    tables[either @ either > 0] = R.TABLE_TWO_STEPS
    tables[linked.T] = R.TABLE_REFERRED
    tables[linked] = R.TABLE_REFERS
    tables[linked & linked.T] = R.TABLE_BOTH
    np.fill_diagonal(tables, R.SELF)
    return Structure(
        block=np.block([[tables, table_column], [column_table, columns]]).astype(np.uint8),
        owns=owns,
        numeric=np.array([x.affinity in _NUMERIC for x in schema.columns], bool),
        dates=np.array([date_like(x) for x in schema.columns], bool),
    )


def date_like(column: Column) -> bool:
    """Whether the column's name or type says that it holds dates or parts of them."""
    words = (column.readable or column.name).lower().split()
    declared = column.declared_type.upper()
    return "DATE" in declared or "TIME" in declared or not _DATE_WORDS.isdisjoint(words)


def build(structure: Structure, names: NameLinks, candidates: Sequence[Candidate]) -> np.ndarray:
    """All relations of one question, [N, N] uint8."""
    (c, t), q, v = structure.owns.shape, len(names.tables), len(candidates)
    covers, cell = np.zeros((v, q), bool), np.zeros((v, c), bool)
    for i, candidate in enumerate(candidates):
        if candidate.span:
            covers[i, slice(*candidate.span)] = True
        cell[i, list(candidate.columns)] = True

    relations = np.empty((q + t + c + v,) * 2, np.uint8)
    words, tables, columns, values = _slices(q, t, c, v)
    place = np.arange(q)
    relations[words, words] = _DISTANCES[np.clip(place - place[:, None], -3, 3) + 3]
    relations[words, tables] = R.WORD_TABLE + names.tables
    relations[tables, words] = R.TABLE_WORD + names.tables.T

    named = names.columns
    valued = _meet(covers.T, cell)
    match = np.where(valued, np.where(named > 0, 4, 3), named).astype(np.uint8)
    relations[words, columns] = R.WORD_COLUMN + match
    relations[columns, words] = R.COLUMN_WORD + match.T
    relations[q : q + t + c, q : q + t + c] = structure.block

    _fill(relations, values, words, np.where(covers, R.CANDIDATE_COVERS_WORD, R.CANDIDATE_OTHER))
    number = np.array([x.number is not None for x in candidates], bool).reshape(v, 1)
    date = np.array([x.kind is CandidateKind.DATE for x in candidates], bool).reshape(v, 1)
    fits = np.full((v, c), R.CANDIDATE_OTHER)
    fits[number & structure.numeric] = R.CANDIDATE_FITS_NUMBER
    fits[date & structure.dates] = R.CANDIDATE_FITS_DATE
    fits[cell] = R.CANDIDATE_CELL_OF_COLUMN
    _fill(relations, values, columns, fits)
    in_table = _meet(cell, structure.owns)
    _fill(relations, values, tables, np.where(in_table, R.CANDIDATE_CELL_IN_TABLE, R.CANDIDATE_OTHER))

    among = np.full((v, v), R.CANDIDATE_OTHER, np.uint8)
    among[_meet(cell, cell.T)] = R.CANDIDATE_SAME_COLUMN
    among[_meet(covers, covers.T)] = R.CANDIDATE_OVERLAPS
    np.fill_diagonal(among, R.SELF)
    relations[values, values] = among
    return relations


def _fill(relations: np.ndarray, values: slice, others: slice, part: np.ndarray) -> None:
    """Fill in `part` (candidates × others) and its inverse: each inverse relation is numbered next to its own."""
    relations[values, others] = part
    relations[others, values] = part.T + 1


def _meet(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """Boolean product; in float32 it runs in BLAS."""
    return (left.astype(np.float32) @ right.astype(np.float32)) > 0


def _slices(*sizes: int) -> list[slice]:
    ends = np.cumsum(sizes).tolist()
    return [slice(end - size, end) for size, end in zip(sizes, ends, strict=True)]
