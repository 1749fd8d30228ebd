"""The schema of one SQLite database as plain, immutable values.

Tables and columns are numbered: table `i` is `schema.tables[i]`, column `j` is `schema.columns[j]` (all columns of
all tables, table by table). Every other room names tables and columns by these numbers; only rendering turns
them back into text. Nothing here knows SQLite, SQL text or a model.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}


def fold(name: str) -> str:
    """A name as SQLite compares it: ASCII letters alone have no case (`É` and `é` are two tables)."""
    return name.translate(_LOWER)


@dataclass(frozen=True, slots=True)
class Column:
    """One column. `affinity` is SQLite's: TEXT, INTEGER, REAL, NUMERIC or BLOB."""

    name: str
    table: int
    declared_type: str = ""
    affinity: str = "BLOB"
    primary_key: int = 0
    """1-based position in the primary key, 0 outside it."""
    not_null: bool = False
    unique: bool = False
    """Whether the column alone is unique (its own UNIQUE index, or the whole primary key)."""
    generated: bool = False
    readable: str = ""
    """Words for a person or the model (`birth date` for `BirthDate`); never empty after introspection."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table, view or virtual table; `columns` are indices into `Schema.columns`."""

    name: str
    columns: tuple[int, ...]
    kind: str = "table"
    """`table`, `view` or `virtual`."""
    without_rowid: bool = False
    row_estimate: int | None = None
    readable: str = ""


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`columns` of one table refer to `ref_columns` of another, pairwise; all are column indices."""

    columns: tuple[int, ...]
    ref_columns: tuple[int, ...]


@dataclass(frozen=True)
class Schema:
    """Everything that is known about a database without its rows."""

    name: str
    tables: tuple[Table, ...]
    columns: tuple[Column, ...]
    foreign_keys: tuple[ForeignKey, ...] = ()
    problems: tuple[str, ...] = ()
    """What could not be used and why: dangling keys, broken views, modules that are missing."""

    @cached_property
    def _table_ids(self) -> dict[str, int]:
        return {fold(t.name): i for i, t in enumerate(self.tables)}

    @cached_property
    def _column_ids(self) -> dict[tuple[int, str], int]:
        return {(c.table, fold(c.name)): j for j, c in enumerate(self.columns)}

    def find_table(self, name: str) -> int | None:
        """Index of the table with this name (compared as SQLite does), or None."""
        return self._table_ids.get(fold(name))

    def find_column(self, table: int, name: str) -> int | None:
        """Index of the column with this name in that table, or None."""
        return self._column_ids.get((table, fold(name)))
