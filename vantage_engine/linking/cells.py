"""Read the distinct cells of a database, without a trace beside it and within bounds.

At most `MAX_DISTINCT` values a column and `MAX_CELLS` in all, none longer than `MAX_LENGTH`, each column and the whole
within a number of rows and a time: what was read by then counts. A broken view or a cell that is no text costs itself
alone.
"""

from __future__ import annotations

import contextlib
import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vantage_engine.database import functions
from vantage_engine.database.connection import open_readonly
from vantage_engine.database.files import FAILURES
from vantage_engine.database.identifiers import quoted
from vantage_engine.database.policy import install_limits
from vantage_engine.errors import VantageError
from vantage_engine.schema.model import Schema

MAX_DISTINCT = 50_000
MAX_CELLS = 500_000
MAX_LENGTH = 200
MAX_BYTES = 10_000_000
"""Of any value that is computed or looked at; a column with a longer one is read until there."""
MAX_SCANNED = 500_000
"""Rows of a table that are looked at: bounds the time by the same rows on every machine."""
LOW_CARDINALITY = 25
COLUMN_SECONDS = 2.0
TOTAL_SECONDS = 60.0

Run = Callable[[str], Iterable[Sequence[Any]]]
"""Runs one SELECT and gives its rows: the sandbox, or the private reader of `reading`."""

Cells = dict[str, list[int]]


@dataclass(frozen=True, slots=True)
class Members:
    """All values of a column that has few; `repeated` where rows share them, so that they are kinds, not names."""

    texts: tuple[str, ...]
    repeated: bool


def read_cells(schema: Schema, run: Run) -> tuple[Cells, dict[int, Members]]:
    """Every short text with the columns that hold it, and all values of the columns that have few."""
    cells: Cells = defaultdict(list)
    members: dict[int, Members] = {}
    deadline = time.monotonic() + TOTAL_SECONDS
    for number, column in enumerate(schema.columns):
        if time.monotonic() > deadline or len(cells) >= MAX_CELLS:
            break
        name, source = quoted(column.name), quoted(schema.tables[column.table].name)
        few = _values(run, _distinct(name, source, f"{name} IS NOT NULL", LOW_CARDINALITY + 1))
        texts = literal_texts(few)
        if len(few) <= LOW_CARDINALITY:
            if texts:
                rows = sum(_values(run, f"SELECT count(*) FROM ({_scan(name, source, f'{name} IS NOT NULL')})"))
                members[number] = Members(tuple(texts), rows > len(few))
        elif any(isinstance(value, str) for value in few):
            short = f"typeof({name}) = 'text' AND length({name}) <= {MAX_LENGTH}"
            texts = literal_texts(_values(run, _distinct(name, source, short, MAX_DISTINCT)))
        else:
            continue
        for text in texts:
            cells[text].append(number)
    return cells, members


def literal_texts(values: Iterable[Any]) -> list[str]:
    """Texts and numbers as the text of a literal; blobs, blanks, long texts and what is no text left out."""
    texts = (str(v) for v in values if isinstance(v, (str, int, float)))
    return list(dict.fromkeys(t for t in texts if t.strip() and len(t) <= MAX_LENGTH and not {"\0", "\ufffd"} & set(t)))


@contextlib.contextmanager
def reading(path: Path) -> Iterator[Run]:
    """A private read-only connection; each SELECT stops after `COLUMN_SECONDS`, with the rows read until then."""
    connection = open_readonly(path)
    # A view or a generated column may be anything: the same bounds as for a query.
    install_limits(connection, MAX_BYTES)
    functions.install(connection)
    deadline = 0.0

    def late(*_: object) -> bool:
        return time.monotonic() > deadline

    connection.set_progress_handler(late, 10_000)
    connection.set_authorizer(lambda *_: sqlite3.SQLITE_DENY if late() else sqlite3.SQLITE_OK)

    def run(sql: str) -> Iterator[Sequence[Any]]:
        nonlocal deadline
        deadline = time.monotonic() + COLUMN_SECONDS
        yield from connection.execute(sql)

    try:
        yield run
    finally:
        connection.close()


def _distinct(name: str, source: str, condition: str, limit: int) -> str:
    return f"SELECT DISTINCT {name} FROM ({_scan(name, source, condition)}) LIMIT {limit}"


def _scan(name: str, source: str, condition: str) -> str:
    return f"SELECT {name} FROM {source} WHERE {condition} LIMIT {MAX_SCANNED}"


def _values(run: Run, sql: str) -> list[Any]:
    """First column of the rows that could be read."""
    values: list[Any] = []
    with contextlib.suppress(*FAILURES, VantageError):
        for row in run(sql):
            values.append(row[0])  # one by one: rows read before an interruption count
    return values
