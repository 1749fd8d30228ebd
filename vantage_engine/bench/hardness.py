"""Spider's four levels of hardness, by the counts and thresholds of its evaluation script.

The script's habits are kept, since published figures by level depend on them: a negated condition counts as an
aggregate, and so does each AND and OR of HAVING; an aggregate in HAVING does not, and a derived table does not count
as nesting.
"""

from __future__ import annotations

from typing import Final

from vantage_engine.bench.components import AGGREGATES, Key, Query, read_query

LEVELS: Final = ("easy", "medium", "hard", "extra")


def hardness(sql: str) -> str:
    """The level of a gold query; one that cannot be read is `extra`."""
    query = read_query(sql)
    if query is None:
        return "extra"
    clauses, nested, others = _clauses(query), _nested(query), _others(query)
    if clauses <= 1 and others == 0 and nested == 0:
        return "easy"
    if nested == 0 and ((others <= 2 and clauses <= 1) or (clauses <= 2 and others < 2)):
        return "medium"
    if nested == 0 and ((others > 2 and clauses <= 2) or (2 < clauses <= 3 and others <= 2)):
        return "hard"
    if clauses <= 1 and others == 0 and nested <= 1:
        return "hard"
    return "extra"


def _clauses(query: Query) -> int:
    """The script's component 1: WHERE, GROUP BY, ORDER BY, LIMIT, each JOIN, OR and LIKE."""
    return (
        bool(query.where)
        + bool(query.group)
        + bool(query.order)
        + query.limit
        + max(len(query.tables) - 1, 0)
        + query.words.count("or")
        + sum(c.operator == "like" for c in query.conditions)
    )


def _nested(query: Query) -> int:
    """The script's component 2: subqueries in conditions, and a set operation."""
    in_conditions = sum(isinstance(o, Query) for c in query.conditions for o in (c.left, *c.operands))
    return in_conditions + (query.combined is not None)


def _others(query: Query) -> int:
    aggregates = sum(_aggregates(key) for key in query.select + query.group + query.order)
    aggregates += sum(c.negated for c in query.where.units + query.having.units) + len(query.having.words)
    return (aggregates > 1) + (len(query.select) > 1) + (len(query.where.units) > 1) + (len(query.group) > 1)


def _aggregates(key: Key) -> int:
    if not isinstance(key, tuple):
        return 0
    return 1 if key[0] in AGGREGATES else sum(_aggregates(part) for part in key)
