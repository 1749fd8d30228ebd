"""Joins are told with their reason, literals with their origin, and any text is answered with something."""

from __future__ import annotations

from pathlib import Path

import pytest

from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import QueryRefused
from vantage_engine.events import Value
from vantage_engine.explain.explanation import Explanation, JoinStep, Origin, explain
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema

JOINED = (
    "SELECT c.name FROM customer AS c JOIN purchase AS p ON c.id = p.customer_id WHERE c.city = 'oslo' AND p.total > 7"
)


def explained(shop: Path, sql: str, *values: Value) -> Explanation:
    schema = read_schema(shop)
    with Sandbox(shop) as sandbox:
        return explain(sql, schema, SchemaGraph(schema), values, sandbox.plan)


def test_a_join_is_told_with_what_speaks_for_it(shop: Path) -> None:
    assert explained(shop, JOINED).joins == (
        JoinStep("customer.id", "purchase.customer_id", "a foreign key of the schema"),
    )
    odd = explained(shop, "SELECT 1 FROM customer JOIN purchase ON customer.id = purchase.total")
    assert odd.joins == (JoinStep("customer.id", "purchase.total", "written into the query"),)


def test_literals_are_told_with_where_they_came_from(shop: Path) -> None:
    cell = Value("Oslo", "cell", "osloo", ("customer.city",))
    found = explained(shop, JOINED, cell, Value("7", "number", "seven"))
    assert found.values == (
        Origin("'oslo'", "a cell of the database (customer.city), for “osloo”"),
        Origin("7", "a number in the question, for “seven”"),
    )
    assert explained(shop, "SELECT 3").values == (Origin("3", "written into the query"),)
    like = explained(shop, "SELECT 1 FROM customer WHERE city LIKE '%Oslo%'", cell).values
    assert [each.origin for each in like if "Oslo" in each.text] == [found.values[0].origin]


def test_sqlites_plan_is_told_and_nothing_is_run(shop: Path) -> None:
    plan = explained(shop, JOINED).plan
    assert any("purchase" in line or line.startswith(("SCAN", "SEARCH")) for line in plan)
    nested = explained(shop, "SELECT * FROM (SELECT 1 UNION SELECT 2)").plan
    assert any(line.startswith("  ") for line in nested), "what belongs together is indented"
    with Sandbox(shop) as sandbox, pytest.raises(QueryRefused):
        sandbox.plan("DELETE FROM customer")


@pytest.mark.parametrize(
    "sql", ["", "nonsense", "DROP TABLE customer", "SELECT", "SELECT * FROM gone", "\ud800", "((((", "SELECT '\x1b[2J'"]
)
def test_any_text_is_answered(shop: Path, sql: str) -> None:
    found = explained(shop, sql)
    assert found.words
    assert next(title for title, _ in found.sections()) == "In words"
