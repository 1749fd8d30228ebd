"""Exact set match, as Spider's evaluation script defines it: the same clauses as sets, whatever their values.

Compared are select, where, group, having, order, and/or, the operands of set operations, keywords and tables. Values,
DISTINCT, aliases, join conditions and the order within select and where do not count; columns that foreign keys equate
are one column. Inside a subquery of a condition, and inside a derived table, the script compares what is written,
clause by clause and in order, and so does this.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Final

import networkx as nx

from vantage_engine.bench.components import DISTINCT, Condition, Conditions, Key, Query, read_query
from vantage_engine.schema.model import Schema

_WORDS: Final = ("in", "like")


def exact_match(gold: str, predicted: str, schema: Schema) -> bool:
    """Whether the queries match; one that cannot be read, or is too deep to compare, matches nothing."""
    first, second = read_query(gold, schema), read_query(predicted, schema)
    try:
        return first is not None and second is not None and not differences(first, second, schema)
    except RecursionError:
        return False


def differences(gold: Query, predicted: Query, schema: Schema) -> frozenset[str]:
    """The components in which the queries differ: none for a match."""
    same = equal_columns(schema)
    return _differences(unified(gold, same), unified(predicted, same))


def equal_columns(schema: Schema) -> dict[str, str]:
    """Columns that foreign keys equate, each to the first of its set."""
    graph: nx.Graph[int] = nx.Graph()
    for key in schema.foreign_keys:
        graph.add_edges_from(zip(key.columns, key.ref_columns, strict=True))
    found: dict[str, str] = {}
    for component in nx.connected_components(graph):
        names = sorted(_name(schema, column) for column in component)
        found.update((name, names[0]) for name in names)
    return found


def _name(schema: Schema, column: int) -> str:
    return f"{schema.tables[schema.columns[column].table].name}.{schema.columns[column].name}".lower()


def unified(query: Query, same: dict[str, str]) -> Query:
    """The query with one name for equal columns and without DISTINCT, except inside subqueries and derived tables."""
    inside = {t for t in query.tables if isinstance(t, str)}
    return _unified(query, {name: first for name, first in same.items() if name.split(".")[0] in inside})


def _unified(query: Query, same: dict[str, str]) -> Query:
    def key(value: Key) -> Key:
        if isinstance(value, str):
            return same.get(value, value)
        if isinstance(value, Query):
            return value
        if value[0] == DISTINCT and len(value) == 2:
            return key(value[1])
        return tuple(key(part) for part in value)

    def keys(values: tuple[Key, ...]) -> tuple[Key, ...]:
        return tuple(key(value) for value in values)

    def conditions(clause: Conditions) -> Conditions:
        return Conditions(tuple(replace(unit, left=key(unit.left)) for unit in clause.units), clause.words)

    return replace(
        query,
        distinct=False,
        select=keys(query.select),
        where=conditions(query.where),
        group=keys(query.group),
        having=conditions(query.having),
        order=keys(query.order),
        combined=None if query.combined is None else _unified(query.combined, same),
    )


def _differences(gold: Query, predicted: Query) -> frozenset[str]:
    equal = {
        "select": Counter(gold.select) == Counter(predicted.select),
        "where": _units(gold.where) == _units(predicted.where),
        "and/or": set(gold.where.words) == set(predicted.where.words),
        "group": _column_names(gold.group) == _column_names(predicted.group),
        "having": not gold.group or (gold.group == predicted.group and gold.having == predicted.having),
        "order": (gold.order, gold.direction) == (predicted.order, predicted.direction)
        and (not gold.order or gold.limit == predicted.limit),
        "nested": _same_operand(gold, predicted),
        "keywords": keywords(gold) == keywords(predicted),
        "tables": not gold.tables or Counter(gold.tables) == Counter(predicted.tables),
    }
    return frozenset(name for name, is_equal in equal.items() if not is_equal)


def _units(clause: Conditions) -> Counter[Condition]:
    return Counter(clause.units)


def _column_names(keys: tuple[Key, ...]) -> Counter[Key]:
    """Names without their tables: this part of the script compares no more."""
    return Counter(key.rpartition(".")[2] if isinstance(key, str) else key for key in keys)


def _same_operand(gold: Query, predicted: Query) -> bool:
    if gold.combined is None or predicted.combined is None:
        return gold.combined is predicted.combined
    return gold.operation == predicted.operation and not _differences(gold.combined, predicted.combined)


def keywords(query: Query) -> frozenset[str]:
    """The words that the script compares as a set."""
    present = {
        "where": query.where,
        "group": query.group,
        "having": query.having,
        "order": query.order,
        query.direction: query.order,
        "limit": query.limit,
        query.operation: query.combined,
        "or": "or" in query.words,
        "not": any(c.negated for c in query.conditions),
        **{word: any(c.operator == word for c in query.conditions) for word in _WORDS},
    }
    return frozenset(word for word, found in present.items() if found)
