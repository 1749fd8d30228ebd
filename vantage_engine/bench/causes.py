"""What is wrong with a wrong query: the kinds of components in which it differs from the gold query.

A query can be wrong for several causes. Each is looked for in the queries as wholes, subqueries included: a column that
moved into a subquery is an error of nesting, not of columns.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, Final

import sqlglot
from sqlglot import exp

from vantage_engine.bench.components import AGGREGATES, VALUE, Key, Query, read_query
from vantage_engine.bench.exact_match import equal_columns, unified
from vantage_engine.schema.model import Schema

OTHER: Final = "other"


def causes(gold: str, predicted: str, schema: Schema) -> tuple[str, ...]:
    """The causes, in a fixed order; `other` where the components do not tell."""
    first, second = read_query(gold, schema), read_query(predicted, schema)
    if first is None or second is None:
        return (OTHER,)
    same = equal_columns(schema)
    try:
        expected, found = _facts(unified(first, same), gold), _facts(unified(second, same), predicted)
        differing = [name for name in expected if expected[name] != found[name]]
    except RecursionError:
        return (OTHER,)
    if "table" in differing and "join" in differing:
        differing.remove("join")  # another table always joins otherwise
    return tuple(differing) or (OTHER,)


def _facts(query: Query, sql: str) -> dict[str, Any]:
    """What each cause compares."""
    queries = list(_inside(query))
    keys = [key for one in queries for key in _keys(one)]
    tables = Counter(table for one in queries for table in one.tables if isinstance(table, str))
    conditions = [unit for one in queries for unit in (*one.where.units, *one.having.units)]
    tree = sqlglot.parse_one(sql, dialect="sqlite")
    return {
        "table": set(tables),
        "join": tables,
        "column": {leaf for key in keys for leaf in _leaves(key) if "." in leaf and not leaf.startswith(VALUE)},
        "aggregate": Counter(leaf for key in keys for leaf in _leaves(key) if leaf in AGGREGATES),
        "condition": (
            Counter((unit.negated, unit.operator) for unit in conditions),
            Counter(word for one in queries for word in one.words if word == "or"),
        ),
        "value": Counter(_plain(literal.this) for literal in tree.find_all(exp.Literal)),
        "grouping": Counter(one.group for one in queries if one.group),
        "nesting": (len(queries), Counter(one.operation for one in queries)),
        "order or limit": Counter((one.direction, one.order, one.limit) for one in queries if one.order or one.limit),
        "distinct": len(list(tree.find_all(exp.Distinct))),
    }


def _inside(query: Query) -> Iterator[Query]:
    """The query and all queries in it."""
    yield query
    operands = [key for unit in query.conditions for key in unit.operands if key is not None]
    for key in (*query.tables, *_keys(query), *operands, *([query.combined] if query.combined else [])):
        if isinstance(key, Query):
            yield from _inside(key)


def _keys(query: Query) -> tuple[Key, ...]:
    left = (unit.left for unit in (*query.where.units, *query.having.units))
    return (*query.select, *left, *query.group, *query.order)


def _leaves(key: Key) -> Iterator[str]:
    if isinstance(key, str):
        yield key
    elif isinstance(key, tuple):
        for part in key:
            yield from _leaves(part)


def _plain(text: str) -> str:
    """A literal without what does not change it: `5.0` is `5`, and the wildcards of a pattern are not its text."""
    try:
        return f"{float(text):g}"
    except ValueError:
        return text.strip("%")
