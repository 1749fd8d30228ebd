"""What `vantage schema` prints: the schema, its keys and its problems, or how two tables join.

Data goes to the stream that is passed in, errors are raised. Text from the database is cleaned before it is
printed; JSON keeps names exact and is ASCII, so that no escape sequence in a name reaches a terminal.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TextIO

from vantage_engine.errors import UsageError, VantageError
from vantage_engine.schema.graph import Join, JoinEdge, SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema
from vantage_engine.schema.serialize import quote_name, schema_json, serialize

_SHOWN_NAMES = 3


def run(path: Path, join: tuple[str, str] | None, as_json: bool, out: TextIO | None = None) -> None:
    """Print the schema of the database at `path`, or with `join` the joins between two of its tables."""
    out = out or sys.stdout
    schema = read_schema(path)
    graph = SchemaGraph(schema)
    if join is None:
        lines = [json.dumps(schema_json(schema, graph), indent=2)] if as_json else _schema_lines(_clean(schema), graph)
    else:
        tree = _find_joins(schema, graph, *join)
        if as_json:
            names = [schema.tables[step.table].name for step in tree]
            lines = [json.dumps({"tables": names, "sql": join_text(schema, tree)}, indent=2)]
        else:
            lines = [join_text(_clean(schema), tree)]
    for line in lines:
        out.write(line + "\n")


def join_text(schema: Schema, tree: tuple[Join, ...]) -> str:
    """A join tree as the text of a FROM clause: `a JOIN b ON a.x = b.y`."""
    parts = []
    for step in tree:
        table = quote_name(schema.tables[step.table].name)
        conditions = (f"{_full_name(schema, a)} = {_full_name(schema, b)}" for a, b in step.on)
        parts.append(f"{table} ON {' AND '.join(conditions)}" if step.on else table)
    return " JOIN ".join(parts)


def _schema_lines(schema: Schema, graph: SchemaGraph) -> Iterator[str]:
    yield serialize(schema) if schema.tables else "The database has no tables."
    if graph.edges:
        yield "\nKeys:"
        yield from (f"  {_edge_text(schema, edge)}" for edge in graph.edges)
    if schema.problems:
        yield "\nProblems:"
        yield from (f"  {problem}" for problem in schema.problems)


def _edge_text(schema: Schema, edge: JoinEdge) -> str:
    left, right = (", ".join(_full_name(schema, j) for j in side) for side in (edge.left, edge.right))
    return f"{left} → {right}" + (" (weak: by name)" if edge.weak else "")


def _full_name(schema: Schema, column: int) -> str:
    found = schema.columns[column]
    return f"{quote_name(schema.tables[found.table].name)}.{quote_name(found.name)}"


def _find_joins(schema: Schema, graph: SchemaGraph, first: str, second: str) -> tuple[Join, ...]:
    tree = graph.join_path(_find_table(schema, first), _find_table(schema, second))
    if tree is None:
        hint = "Run `vantage schema` without --join to see the keys."
        raise VantageError(f"No keys lead from {first} to {second}.", hint)
    return tree


def _find_table(schema: Schema, name: str) -> int:
    from rapidfuzz import process, utils

    table = schema.find_table(name)
    if table is not None:
        return table
    names = [table.name for table in _clean(schema).tables]
    near = [match[0] for match in process.extract(name, names, processor=utils.default_process, limit=_SHOWN_NAMES)]
    hint = f"Nearest: {', '.join(near)}." if near else "The database has no tables."
    raise UsageError(f"There is no table {name}.", hint)


def _clean(schema: Schema) -> Schema:
    """The schema with every text made fit for a terminal, on one line."""
    from vantage_engine.database.sanitize import clean

    def line(text: str) -> str:
        return " ".join(clean(text).splitlines())

    return replace(
        schema,
        tables=tuple(replace(table, name=line(table.name)) for table in schema.tables),
        columns=tuple(
            replace(column, name=line(column.name), declared_type=line(column.declared_type))
            for column in schema.columns
        ),
        problems=tuple(line(problem) for problem in schema.problems),
    )
