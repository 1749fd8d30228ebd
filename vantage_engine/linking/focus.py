"""Which part of a very large schema a question is about.

The model reads every pair of words, tables and columns, so its time and memory grow with the square of the schema:
ten thousand tables fit no machine. Above `MOST_COLUMNS` or `MOST_TABLES` only a part is read: the tables that the
question names, by their own name, a column's or a cell's, and their neighbours by foreign keys; of wide tables the
keys and the columns that are named. `Part` is a schema of its own, with `columns` to lead back.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from vantage_engine.linking.index import Cell, ValueIndex
from vantage_engine.linking.members import MemberTable
from vantage_engine.linking.names import NameIndex
from vantage_engine.linking.tokens import split_words
from vantage_engine.linking.values import find_candidates
from vantage_engine.schema.model import ForeignKey, Schema

MOST_TABLES = 60
MOST_COLUMNS = 400
"""Schemas up to here are read whole."""
_TABLES = 30
_COLUMNS = 240
"""What a part holds at most."""
_NAMED = 20
"""Tables of a part that the question names; the others are their neighbours."""


def is_large(schema: Schema) -> bool:
    """Whether the schema is more than a model should read at once."""
    return len(schema.tables) > MOST_TABLES or len(schema.columns) > MOST_COLUMNS


@dataclass(frozen=True)
class Part:
    """Some tables and columns of a schema, numbered anew; `columns[j]` is the number of column `j` in the whole."""

    schema: Schema
    columns: tuple[int, ...]

    def index(self, whole: ValueIndex) -> ValueIndex:
        """The value index as this part sees it; open as long as the whole one is."""
        return _PartOfIndex(whole, {old: new for new, old in enumerate(self.columns)})


class Focus:
    """Chooses the part of one schema for each question."""

    def __init__(self, schema: Schema, index: ValueIndex) -> None:
        self._schema, self._index = schema, index
        self._names = NameIndex(schema)
        self._members = MemberTable(schema, index)
        self._table_of = np.array([column.table for column in schema.columns], np.intp)
        self._keys: dict[int, list[ForeignKey]] = defaultdict(list)
        for key in schema.foreign_keys:
            for table in {self._owner(key.columns), self._owner(key.ref_columns)}:
                self._keys[table].append(key)

    def part(self, question: str) -> Part:
        """The part that this question is about."""
        columns, tables = self._scores(question)
        chosen = self._tables(tables)
        return narrow(self._schema, chosen, self._columns(chosen, columns))

    def _owner(self, columns: tuple[int, ...]) -> int:
        return self._schema.columns[columns[0]].table

    def _scores(self, question: str) -> tuple[np.ndarray, np.ndarray]:
        """How much the question says of each column, and of each table; what is said of many weighs little."""
        words = split_words(question)
        names = self._names.links(words)
        columns, tables = _rarity(names.columns), 2 * _rarity(names.tables)
        for candidate in find_candidates(question, words, names, self._index, self._members):
            if candidate.columns and candidate.span:
                columns[list(candidate.columns)] += 2 / np.log2(1 + len(candidate.columns))
        best = np.zeros(len(self._schema.tables))
        np.maximum.at(best, self._table_of, columns)
        return columns, tables + best

    def _tables(self, scores: np.ndarray) -> list[int]:
        order = np.argsort(-scores, kind="stable")
        chosen = [int(table) for table in order[:_NAMED] if scores[table] > 0]
        if not chosen:  # nothing is named: what most others refer to
            chosen = sorted(range(len(scores)), key=lambda table: -len(self._keys.get(table, ())))[:_NAMED]
        for table in list(chosen):
            ends = (self._owner(side) for key in self._keys.get(table, ()) for side in (key.columns, key.ref_columns))
            for other in sorted(set(ends), key=lambda other: -scores[other]):
                if len(chosen) < _TABLES and other not in chosen:
                    chosen.append(other)
        return sorted(chosen)

    def _columns(self, tables: list[int], scores: np.ndarray) -> list[int]:
        """Of each table its share: keys first, then what is named, then as declared."""
        inside = set(tables)
        keys = {
            column
            for table in tables
            for key in self._keys.get(table, ())
            if {self._owner(key.columns), self._owner(key.ref_columns)} <= inside
            for column in key.columns + key.ref_columns
        }
        ranked = []
        for table in tables:
            own = self._schema.tables[table].columns
            is_key = [self._schema.columns[j].primary_key > 0 or j in keys for j in own]
            order = sorted(range(len(own)), key=lambda i: (scores[own[i]] == 0 and not is_key[i], -scores[own[i]], i))
            ranked += [(place, own[i]) for place, i in enumerate(order)]
        return sorted(column for _, column in sorted(ranked)[:_COLUMNS])


def narrow(schema: Schema, tables: Iterable[int], columns: Iterable[int]) -> Part:
    """The schema of these tables and columns alone, with the foreign keys among them."""
    kept = tuple(columns)
    new = {old: number for number, old in enumerate(kept)}
    table_numbers = {old: number for number, old in enumerate(tables)}
    keys = [key for key in schema.foreign_keys if all(j in new for j in key.columns + key.ref_columns)]
    part = replace(
        schema,
        tables=tuple(
            replace(schema.tables[old], columns=tuple(new[j] for j in schema.tables[old].columns if j in new))
            for old in table_numbers
        ),
        columns=tuple(replace(schema.columns[j], table=table_numbers[schema.columns[j].table]) for j in kept),
        foreign_keys=tuple(
            ForeignKey(tuple(new[j] for j in key.columns), tuple(new[j] for j in key.ref_columns)) for key in keys
        ),
    )
    return Part(part, kept)


def _rarity(matches: np.ndarray) -> np.ndarray:
    """[items]: matches of all words with an item, each divided by how many items its word matches so well."""
    total = np.zeros(matches.shape[1])
    for row in matches:
        for strength in np.unique(row[row > 0]):
            met = row == strength
            total[met] += float(strength) / np.log2(1 + np.count_nonzero(row >= strength))
    return total


class _PartOfIndex(ValueIndex):
    """A view of an index in which columns have other numbers, and cells of no column are missing."""

    def __init__(self, whole: ValueIndex, new: Mapping[int, int]) -> None:
        self._connection, self._lock = whole._connection, whole._lock
        self._new = new
        self.members = {new[column]: kept for column, kept in whole.members.items() if column in new}

    def _cells(self, sql: str, *parameters: Any) -> list[Cell]:
        found = []
        for cell in super()._cells(sql, *parameters):
            if columns := tuple(self._new[column] for column in cell.columns if column in self._new):
                found.append(replace(cell, columns=columns))
        return found
