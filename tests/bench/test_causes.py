"""Wrong queries are sorted by what they got wrong."""

from __future__ import annotations

import pytest

from vantage_engine.bench.causes import causes
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table

_SCHEMA = Schema(
    "s",
    (Table("t", (0, 1, 2)), Table("u", (3, 4))),
    (Column("id", 0), Column("a", 0), Column("b", 0), Column("t_id", 1), Column("c", 1)),
    (ForeignKey((3,), (0,)),),
)


@pytest.mark.parametrize(
    ("gold", "predicted", "expected"),
    [
        ("SELECT a FROM t WHERE b = 'x'", "SELECT a FROM t WHERE b = 'y'", ("value",)),
        ("SELECT a FROM t", "SELECT b FROM t", ("column",)),
        ("SELECT c FROM u", "SELECT a FROM t", ("table", "column")),
        ("SELECT c FROM u", "SELECT c FROM u JOIN t ON u.t_id = t.id", ("table",)),
        ("SELECT t.a FROM t", "SELECT t.a FROM t JOIN t AS t2 ON t.id = t2.b", ("join",)),
        ("SELECT max(a) FROM t", "SELECT min(a) FROM t", ("aggregate",)),
        ("SELECT a FROM t WHERE b > 1", "SELECT a FROM t WHERE b >= 1", ("condition",)),
        ("SELECT a FROM t ORDER BY b", "SELECT a FROM t ORDER BY b DESC", ("order or limit",)),
        ("SELECT DISTINCT a FROM t", "SELECT a FROM t", ("distinct",)),
        ("SELECT a FROM t GROUP BY a", "SELECT a FROM t", ("grouping",)),
        ("SELECT a FROM t WHERE b = 5", "SELECT a FROM t WHERE b = 5.0", ("other",)),
        ("SELECT a FROM t UNION SELECT a FROM t", "SELECT a FROM t INTERSECT SELECT a FROM t", ("nesting",)),
        ("SELECT a FROM t", "SELECT FROM", ("other",)),
    ],
)
def test_causes(gold: str, predicted: str, expected: tuple[str, ...]) -> None:
    assert causes(gold, predicted, _SCHEMA) == expected


def test_a_column_that_moved_into_a_subquery_is_no_wrong_column() -> None:
    found = causes(
        "SELECT a FROM t WHERE b = (SELECT max(b) FROM t)", "SELECT a FROM t ORDER BY b DESC LIMIT 1", _SCHEMA
    )
    assert "nesting" in found
    assert "column" not in found
    assert "table" not in found
