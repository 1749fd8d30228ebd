"""Exact set match gives what Spider's evaluation script gives, case by case."""

from __future__ import annotations

import pytest

from vantage_engine.bench.components import read_query
from vantage_engine.bench.exact_match import differences, exact_match
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table

_TABLES = {
    "singer": ["singer_id", "name", "age", "country_id"],
    "country": ["id", "name"],
    "concert": ["concert_id", "singer_id", "year", "venue"],
}


def schema() -> Schema:
    columns: list[Column] = []
    tables: list[Table] = []
    for name, names in _TABLES.items():
        first = len(columns)
        columns += [Column(n, len(tables)) for n in names]
        tables.append(Table(name, tuple(range(first, len(columns)))))
    keys = (ForeignKey((3,), (4,)), ForeignKey((7,), (0,)))
    return Schema("music", tuple(tables), tuple(columns), keys)


@pytest.mark.parametrize(
    ("gold", "predicted"),
    [
        # values, DISTINCT, case, aliases
        ("SELECT name FROM singer WHERE age > 20", "select T1.NAME from singer as T1 where T1.age > 99"),
        ("SELECT DISTINCT name FROM singer", "SELECT name FROM singer"),
        ("SELECT count(DISTINCT name) FROM singer", "SELECT count(name) FROM singer"),
        ("SELECT name FROM singer WHERE name = 'a'", 'SELECT name FROM singer WHERE name = "b"'),
        ("SELECT name FROM singer ORDER BY age LIMIT 1", "SELECT name FROM singer ORDER BY age ASC LIMIT 3"),
        # order within select and where
        ("SELECT name, age FROM singer", "SELECT age, name FROM singer"),
        (
            "SELECT name FROM singer WHERE age > 1 AND name = 'x'",
            "SELECT name FROM singer WHERE name = 'x' AND age > 1",
        ),
        # the columns of a foreign key are one; join conditions and the order of tables do not count
        (
            "SELECT T2.singer_id FROM singer AS T1 JOIN concert AS T2 ON T1.singer_id = T2.singer_id",
            "SELECT T2.singer_id FROM concert AS T1 JOIN singer AS T2 ON T1.venue = T2.name",
        ),
        (
            "SELECT count(*) FROM concert AS a JOIN singer AS b ON a.singer_id = b.singer_id GROUP BY a.singer_id",
            "SELECT count(*) FROM concert AS a JOIN singer AS b ON a.singer_id = b.singer_id GROUP BY b.singer_id",
        ),
        # values inside a subquery of a condition
        (
            "SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer WHERE age < 5)",
            "SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer WHERE age < 9)",
        ),
        (
            "SELECT name FROM singer WHERE age > 1 UNION SELECT name FROM country",
            "SELECT name FROM singer WHERE age > 2 UNION SELECT name FROM country",
        ),
        ("SELECT name FROM singer WHERE age BETWEEN 1 AND 2", "SELECT name FROM singer WHERE age BETWEEN 3 AND 4"),
        # the right side of a comparison is not looked at, even where it is a column
        ("SELECT name FROM singer WHERE age = country_id", "SELECT name FROM singer WHERE age = 3"),
    ],
)
def test_matches(gold: str, predicted: str) -> None:
    assert exact_match(gold, predicted, schema())
    assert exact_match(predicted, gold, schema())


@pytest.mark.parametrize(
    ("gold", "predicted", "where"),
    [
        ("SELECT name FROM singer", "SELECT age FROM singer", {"select"}),
        ("SELECT name FROM singer", "SELECT name, name FROM singer", {"select"}),
        ("SELECT max(age) FROM singer", "SELECT min(age) FROM singer", {"select"}),
        ("SELECT name FROM singer WHERE age > 1", "SELECT name FROM singer WHERE age >= 1", {"where"}),
        ("SELECT name FROM singer WHERE age > 1", "SELECT name FROM singer", {"where", "keywords"}),
        (
            "SELECT name FROM singer WHERE age > 1 AND name = 'x'",
            "SELECT name FROM singer WHERE age > 1 OR name = 'x'",
            {"and/or", "keywords"},
        ),
        ("SELECT name FROM singer", "SELECT name FROM country", {"select", "tables"}),
        ("SELECT count(*) FROM singer", "SELECT count(*) FROM singer JOIN concert", {"tables"}),
        ("SELECT name FROM singer ORDER BY age", "SELECT name FROM singer ORDER BY age DESC", {"order", "keywords"}),
        ("SELECT name FROM singer ORDER BY age", "SELECT name FROM singer ORDER BY age LIMIT 1", {"order", "keywords"}),
        (
            "SELECT name FROM singer GROUP BY name HAVING count(*) > 1",
            "SELECT name FROM singer GROUP BY name HAVING sum(age) > 1",
            {"having"},
        ),
        ("SELECT count(*) FROM singer GROUP BY name", "SELECT count(*) FROM singer GROUP BY age", {"group", "having"}),
        (
            "SELECT name FROM singer WHERE age IN (SELECT age FROM singer)",
            "SELECT name FROM singer WHERE age NOT IN (SELECT age FROM singer)",
            {"where", "keywords"},
        ),
        (
            "SELECT name FROM singer WHERE age > (SELECT avg(age) FROM singer)",
            "SELECT name FROM singer WHERE age > (SELECT min(age) FROM singer)",
            {"where"},
        ),
        (
            "SELECT name FROM singer UNION SELECT name FROM country",
            "SELECT name FROM singer INTERSECT SELECT name FROM country",
            {"nested", "keywords"},
        ),
        ("SELECT name FROM singer EXCEPT SELECT name FROM country", "SELECT name FROM singer", {"nested", "keywords"}),
        # a subquery is compared as written: there a foreign key equates nothing, and DISTINCT counts
        (
            "SELECT name FROM singer WHERE singer_id IN (SELECT singer_id FROM concert)",
            "SELECT name FROM singer WHERE singer_id IN (SELECT DISTINCT singer_id FROM concert)",
            {"where"},
        ),
        # and in a derived table values count too
        (
            "SELECT count(*) FROM (SELECT name FROM singer WHERE age > 1)",
            "SELECT count(*) FROM (SELECT name FROM singer WHERE age > 2)",
            {"tables"},
        ),
    ],
)
def test_differs(gold: str, predicted: str, where: set[str]) -> None:
    first, second = read_query(gold, schema()), read_query(predicted, schema())
    assert first is not None
    assert second is not None
    assert differences(first, second, schema()) == where
    assert not exact_match(gold, predicted, schema())


def test_a_bare_column_belongs_to_the_first_table_that_has_it() -> None:
    joined = "FROM concert AS T1 JOIN country AS T2 ON T1.venue = T2.name"
    assert exact_match(f"SELECT name {joined}", f"SELECT T2.name {joined}", schema())
    assert not exact_match(f"SELECT year {joined}", f"SELECT T2.year {joined}", schema())


def test_the_last_operand_carries_the_order_of_a_set_operation() -> None:
    query = read_query("SELECT name FROM singer UNION SELECT name FROM country ORDER BY name LIMIT 2", schema())
    assert query is not None
    assert not query.order
    assert query.combined is not None
    assert (query.combined.order, query.combined.limit) == (("country.name",), True)


def test_what_cannot_be_read_matches_nothing() -> None:
    assert not exact_match("SELECT name FROM singer", "SELECT FROM WHERE", schema())
    assert not exact_match("SELECT name FROM singer", "", schema())
