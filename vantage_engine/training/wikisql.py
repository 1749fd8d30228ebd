"""WikiSQL (Zhong et al. 2017) as databases and questions, for teaching what words mean which columns.

The data set's flat form gives no rows and only the columns that questions use. Each table gets the values that its
questions name as cells, and tables are packed three to a database, so that a question has to find its columns among
those of other tables. `COUNT(column)` questions are left out: Spider counts rows. The same files give the same
databases, which live in a temporary folder as long as the reader.
"""

from __future__ import annotations

import gzip
import json
import random
import sqlite3
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final

from vantage_engine.database.identifiers import quoted
from vantage_engine.errors import ConfigError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.training.datasets import Database, Question

_SPLIT: Final = "train"
_TABLES_A_DATABASE: Final = 3
_QUESTIONS_A_TABLE: Final = 3
_HEADERS: Final = "partial_headers.json.gz"
_SEED: Final = 1


@dataclass(frozen=True)
class _Table:
    """One table under its new name; every question has its text, its SQL."""

    name: str
    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: tuple[tuple[str | None, ...], ...]
    questions: tuple[tuple[str, str], ...]


class WikiSQL:
    """The training split of a `wikisql_flat.jsonl.gz`, beside which `partial_headers.json.gz` lies."""

    def __init__(self, path: Path) -> None:
        try:
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                entries = [entry for entry in map(json.loads, lines) if entry["split"] == _SPLIT]
            with gzip.open(path.with_name(_HEADERS), "rt", encoding="utf-8") as file:
                headers = json.load(file)
            tables = _tables(entries, headers)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigError(f"{path} cannot be read as WikiSQL: {error}.", "Check the recipe's files.") from error
        random.Random(_SEED).shuffle(tables)
        self._groups = [tables[i : i + _TABLES_A_DATABASE] for i in range(0, len(tables), _TABLES_A_DATABASE)]
        self._folder = tempfile.TemporaryDirectory(prefix="vantage-wikisql-")
        self.folder = Path(self._folder.name)
        """Where the databases are made; goes with the reader."""

    def questions(self) -> list[Question]:
        """The questions kept, database after database."""
        return [
            Question(str(number), question, query)
            for number, group in enumerate(self._groups)
            for table in group
            for question, query in table.questions
        ]

    def database(self, db_id: str) -> Database:
        """The database of that number, made anew."""
        path = self.folder / f"{db_id}.sqlite"
        path.unlink(missing_ok=True)
        connection = sqlite3.connect(path)
        with connection:
            for table in self._groups[int(db_id)]:
                columns = ", ".join(f"{quoted(c)} {t}" for c, t in zip(table.columns, table.types, strict=True))
                connection.execute(f"CREATE TABLE {quoted(table.name)} ({columns})")
                places = ", ".join("?" * len(table.columns))
                connection.executemany(f"INSERT INTO {quoted(table.name)} VALUES ({places})", table.rows)
        connection.close()
        schema = read_schema(path, name=db_id)
        return Database(db_id, path, schema, SchemaGraph(schema))


def _tables(entries: Iterable[dict[str, Any]], headers: dict[str, list[str]]) -> list[_Table]:
    """Every table with at least one usable question."""
    by_table: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for entry in entries:
        by_table[entry["table_id"]].append(entry)
    names: Counter[str] = Counter()
    tables = []
    for table_id, own in by_table.items():
        columns = tuple(dict.fromkeys(headers[table_id]))
        cells = {column: _cells(column, own) for column in columns}
        types = {column: _affinity(column, cells[column], own) for column in columns}
        name = "_".join(columns[:2])
        names[name] += 1
        name = name if names[name] == 1 else f"{name}_{names[name]}"
        usable = (entry for entry in own if entry["agg"] != "COUNT" and _columns(entry) <= set(columns))
        questions = tuple((entry["question"], _sql(entry, name, types)) for entry in islice(usable, _QUESTIONS_A_TABLE))
        if questions:
            depth = max(map(len, cells.values()), default=0)
            rows = tuple(
                tuple(cells[c][row % len(cells[c])] if cells[c] else None for c in columns) for row in range(depth)
            )
            tables.append(_Table(name, columns, tuple(types[c] for c in columns), rows, questions))
    return tables


def _columns(entry: dict[str, Any]) -> set[str]:
    return {entry["select"], *(column for column, _, _ in entry["where"])}


def _cells(column: str, entries: Iterable[dict[str, Any]]) -> list[str]:
    """What the questions of a table name as values of a column."""
    values = (str(value) for entry in entries for name, _, value in entry["where"] if name == column)
    return list(dict.fromkeys(values))


def _affinity(column: str, cells: Sequence[str], entries: Iterable[dict[str, Any]]) -> str:
    """REAL where all values are numbers, or where there are none and a question adds or averages them."""
    if cells:
        return "REAL" if all(map(_is_number, cells)) else "TEXT"
    return "REAL" if any(e["select"] == column and e["agg"] in ("SUM", "AVG") for e in entries) else "TEXT"


def _sql(entry: dict[str, Any], table: str, types: dict[str, str]) -> str:
    selected = quoted(entry["select"])
    head = f"{entry['agg']}({selected})" if entry["agg"] else selected
    conditions = [
        f"{quoted(column)} {operator} {_literal(str(value), types[column])}"
        for column, operator, value in entry["where"]
    ]
    where = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"SELECT {head} FROM {quoted(table)}{where}"


def _literal(value: str, affinity: str) -> str:
    return value if affinity == "REAL" else "'" + value.replace("'", "''") + "'"


def _is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdecimal() and text.isascii()
