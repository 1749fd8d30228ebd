"""A schema as one text, and as JSON.

The text is the serialisation of the architecture document: a line for each table, its columns with their types,
foreign keys behind the column that refers. The JSON holds everything that introspection found, with the
joins, and is the interface of `vantage schema --json`.
"""

from __future__ import annotations

import re
from typing import Any

from vantage_engine.database.identifiers import quoted
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema, Table

_MARKUP = re.compile(r"[<>|:\"\n\r]")
_PLAIN = re.compile(r"[^\W\d]\w*")
_RESERVED_WORDS = """
add all alter and as autoincrement between case check collate commit constraint create cross current_date
current_time current_timestamp default deferrable delete distinct drop else escape except exists foreign from full
group having if in index inner insert intersect into is isnull join left limit natural not nothing notnull null on or
order outer primary references returning right rollback select set table then to transaction union unique update
using values when where with
"""
_RESERVED = frozenset(_RESERVED_WORDS.split())


def serialize(schema: Schema) -> str:
    """`<table> users <col> id: INTEGER <col> name: TEXT |`, one line for each table."""
    targets: dict[int, list[str]] = {}
    for key in schema.foreign_keys:
        for child, parent in zip(key.columns, key.ref_columns, strict=True):
            table = schema.tables[schema.columns[parent].table].name
            targets.setdefault(child, []).append(f"{_marked(table)}.{_marked(schema.columns[parent].name)}")
    return " |\n".join(_table_line(schema, table, targets) for table in schema.tables)


def _table_line(schema: Schema, table: Table, targets: dict[int, list[str]]) -> str:
    parts = [f"<table> {_marked(table.name)}"]
    for j in table.columns:
        column = schema.columns[j]
        refers = f" (FK → {', '.join(targets[j])})" if j in targets else ""
        parts.append(f"<col> {_marked(column.name)}: {column.declared_type or column.affinity}{refers}")
    return " ".join(parts)


def _marked(name: str) -> str:
    """A name as it is, unless it could be taken for the marks between names."""
    return quote_name(name) if not name.strip() or _MARKUP.search(name) else name


def quote_name(name: str) -> str:
    """A name as SQLite reads it: bare where it is a plain word, else in double quotes."""
    if _PLAIN.fullmatch(name) and name.lower() not in _RESERVED:
        return name
    return quoted(name)


def schema_json(schema: Schema, graph: SchemaGraph) -> dict[str, Any]:
    """Tables, columns, joins (weak ones are marked) and problems, in plain JSON values."""
    return {
        "name": schema.name,
        "tables": [_table_json(schema, table) for table in schema.tables],
        "joins": [
            {
                "table": schema.tables[schema.columns[edge.left[0]].table].name,
                "columns": [schema.columns[j].name for j in edge.left],
                "ref_table": schema.tables[schema.columns[edge.right[0]].table].name,
                "ref_columns": [schema.columns[j].name for j in edge.right],
                "weak": edge.weak,
            }
            for edge in graph.edges
        ],
        "problems": list(schema.problems),
    }


def _table_json(schema: Schema, table: Table) -> dict[str, Any]:
    return {
        "name": table.name,
        "kind": table.kind,
        "readable": table.readable,
        "without_rowid": table.without_rowid,
        "row_estimate": table.row_estimate,
        "columns": [
            {
                "name": column.name,
                "readable": column.readable,
                "type": column.declared_type,
                "affinity": column.affinity,
                "primary_key": column.primary_key,
                "not_null": column.not_null,
                "unique": column.unique,
                "generated": column.generated,
            }
            for column in (schema.columns[j] for j in table.columns)
        ],
    }
