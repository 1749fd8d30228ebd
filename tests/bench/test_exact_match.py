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


_JOINED = "FROM singer AS T1 JOIN concert AS T2 ON T1.singer_id = T2.singer_id"

# (clause, gold, predicted, whether the script calls it a match), each worked out by hand from the script's rules:
# `eval_sel`, `eval_where`, `eval_group`, `eval_having`, `eval_order`, `eval_and_or`, `eval_IUEN`, `eval_keywords`, then
# the tables.
_PAIRS = [
    ("select", "SELECT name, age FROM singer", "SELECT age, name FROM singer", True),
    ("select", "SELECT max(age), min(age) FROM singer", "SELECT min(age), max(age) FROM singer", True),
    ("select", "SELECT max(age), name FROM singer", "SELECT age, max(name) FROM singer", False),
    ("select", "SELECT name, name FROM singer", "SELECT name FROM singer", False),
    ("select", "SELECT * FROM singer", "SELECT singer_id, name, age, country_id FROM singer", False),
    ("select", "SELECT count(*) FROM singer", "SELECT count(name) FROM singer", False),
    ("select", "SELECT age - country_id FROM singer", "SELECT country_id - age FROM singer", False),
    ("distinct", "SELECT DISTINCT name, age FROM singer", "SELECT name, age FROM singer", True),
    ("distinct", "SELECT count(DISTINCT age) FROM singer", "SELECT count(age) FROM singer", True),
    (
        "distinct",
        "SELECT name FROM singer EXCEPT SELECT DISTINCT name FROM country",
        "SELECT DISTINCT name FROM singer EXCEPT SELECT name FROM country",
        True,
    ),
    ("alias", "SELECT T1.name FROM singer AS T1", "SELECT x.name FROM singer AS x", True),
    ("alias", "SELECT name AS n FROM singer", "SELECT name FROM singer", True),
    ("alias", f"SELECT T2.name {_JOINED}", f"SELECT T1.name {_JOINED}", False),
    ("where", "SELECT name FROM singer WHERE age != 1", "SELECT name FROM singer WHERE age <> 2", True),
    ("where", "SELECT name FROM singer WHERE age = 1 AND age = 2", "SELECT name FROM singer WHERE age = 3", False),
    ("where", "SELECT name FROM singer WHERE age IS NULL", "SELECT name FROM singer WHERE age = 1", False),
    ("where", "SELECT name FROM singer WHERE 1 < age", "SELECT name FROM singer WHERE age > 1", False),
    (
        "where",
        "SELECT name FROM singer WHERE age > 1 OR name = 'a'",
        "SELECT name FROM singer WHERE name = 'b' OR age > 7",
        True,
    ),
    (
        "where",  # the words between conditions are a set: how they group does not count
        "SELECT name FROM singer WHERE (age > 1 OR name = 'a') AND country_id = 3",
        "SELECT name FROM singer WHERE country_id = 3 OR name = 'a' AND age > 1",
        True,
    ),
    ("between", "SELECT name FROM singer WHERE age BETWEEN 1 AND 2", "SELECT name FROM singer WHERE age > 1", False),
    (
        "between",  # its AND is no word between conditions
        "SELECT name FROM singer WHERE age BETWEEN 1 AND 2 OR name = 'x'",
        "SELECT name FROM singer WHERE name = 'y' OR age BETWEEN 3 AND 4",
        True,
    ),
    (
        "between",
        "SELECT name FROM singer WHERE age BETWEEN 1 AND 9",
        "SELECT name FROM singer WHERE age >= 1 AND age <= 9",
        False,
    ),
    ("like", "SELECT name FROM singer WHERE name LIKE 'a%'", "SELECT name FROM singer WHERE name LIKE '%b%'", True),
    ("like", "SELECT name FROM singer WHERE name LIKE 'a'", "SELECT name FROM singer WHERE name = 'a'", False),
    ("like", "SELECT name FROM singer WHERE name NOT LIKE 'a'", "SELECT name FROM singer WHERE name LIKE 'a'", False),
    (
        "like",
        "SELECT name FROM singer WHERE name NOT LIKE '%a%'",
        "SELECT T1.name FROM singer AS T1 WHERE T1.name NOT LIKE 'b%'",
        True,
    ),
    (
        "group",
        "SELECT age, name FROM singer GROUP BY age, name",
        "SELECT age, name FROM singer GROUP BY name, age",
        False,
    ),
    ("group", "SELECT age FROM singer GROUP BY age", "SELECT age FROM singer", False),
    ("group", "SELECT age FROM singer", "SELECT age FROM singer GROUP BY age", False),
    (
        "group",
        f"SELECT count(*) {_JOINED} GROUP BY T1.singer_id",
        f"SELECT count(*) {_JOINED} GROUP BY T2.singer_id",
        True,
    ),
    (
        "group",  # no key equates the two, and one column's name does not make it the other
        "SELECT count(*) FROM singer AS a JOIN country AS b ON a.country_id = b.id GROUP BY a.name",
        "SELECT count(*) FROM singer AS a JOIN country AS b ON a.country_id = b.id GROUP BY b.name",
        False,
    ),
    (
        "having",
        "SELECT age FROM singer GROUP BY age HAVING count(*) > 1",
        "SELECT age FROM singer GROUP BY age HAVING count(*) > 5",
        True,
    ),
    (
        "having",
        "SELECT age FROM singer GROUP BY age HAVING count(*) > 1",
        "SELECT age FROM singer GROUP BY age HAVING count(*) >= 1",
        False,
    ),
    (
        "having",  # as a list, in order
        "SELECT age FROM singer GROUP BY age HAVING count(*) > 1 AND max(age) < 5",
        "SELECT age FROM singer GROUP BY age HAVING max(age) < 5 AND count(*) > 1",
        False,
    ),
    ("order", "SELECT name FROM singer ORDER BY age", "SELECT name FROM singer ORDER BY age ASC", True),
    ("order", "SELECT name FROM singer ORDER BY age, name", "SELECT name FROM singer ORDER BY name, age", False),
    (
        "order",  # one direction serves all keys: the last that is written
        "SELECT name FROM singer ORDER BY age ASC, name DESC",
        "SELECT name FROM singer ORDER BY age DESC, name DESC",
        True,
    ),
    ("order", "SELECT name FROM singer ORDER BY count(*)", "SELECT name FROM singer ORDER BY count(age)", False),
    (
        "limit",
        "SELECT name FROM singer ORDER BY age DESC LIMIT 1",
        "SELECT name FROM singer ORDER BY age DESC LIMIT 5",
        True,
    ),
    ("limit", "SELECT name FROM singer LIMIT 3", "SELECT name FROM singer LIMIT 4", True),
    ("limit", "SELECT name FROM singer LIMIT 3", "SELECT name FROM singer", False),
    (
        "iuen",
        "SELECT name FROM singer WHERE age > 1 INTERSECT SELECT name FROM singer WHERE age < 5",
        "SELECT name FROM singer WHERE age > 2 INTERSECT SELECT name FROM singer WHERE age < 9",
        True,
    ),
    (
        "iuen",  # operands keep their sides
        "SELECT name FROM singer EXCEPT SELECT name FROM country",
        "SELECT name FROM country EXCEPT SELECT name FROM singer",
        False,
    ),
    (
        "iuen",
        "SELECT name FROM singer UNION SELECT name FROM country",
        "SELECT name FROM singer UNION SELECT id FROM country",
        False,
    ),
    (
        "iuen",  # in an operand, keys equate columns of the first FROM's tables
        f"SELECT T1.age {_JOINED} EXCEPT SELECT T1.singer_id {_JOINED}",
        f"SELECT T1.age {_JOINED} EXCEPT SELECT T2.singer_id {_JOINED}",
        True,
    ),
    (
        "iuen",  # and of no other
        f"SELECT id FROM country EXCEPT SELECT T1.singer_id {_JOINED}",
        f"SELECT id FROM country EXCEPT SELECT T2.singer_id {_JOINED}",
        False,
    ),
    (
        "nested",
        "SELECT name FROM singer WHERE singer_id NOT IN (SELECT singer_id FROM concert WHERE year = 1)",
        "SELECT name FROM singer WHERE singer_id NOT IN (SELECT singer_id FROM concert WHERE year = 2)",
        True,
    ),
    (
        "nested",  # compared as written: there the order of columns and conditions counts
        "SELECT name FROM singer WHERE age IN (SELECT age FROM singer WHERE name = 'a' AND age > 1)",
        "SELECT name FROM singer WHERE age IN (SELECT age FROM singer WHERE age > 1 AND name = 'a')",
        False,
    ),
    (
        "nested",  # LIMIT is there or not, whatever its number
        "SELECT name FROM singer WHERE age = (SELECT age FROM singer ORDER BY age DESC LIMIT 1)",
        "SELECT name FROM singer WHERE age = (SELECT age FROM singer ORDER BY age DESC LIMIT 2)",
        True,
    ),
    (
        "nested",
        "SELECT name FROM singer WHERE age = (SELECT max(age) FROM singer)",
        "SELECT name FROM singer ORDER BY age DESC LIMIT 1",
        False,
    ),
    (
        "tables",
        f"SELECT count(*) {_JOINED}",
        "SELECT count(*) FROM concert AS a JOIN singer AS b ON a.venue = b.name",
        True,
    ),
    ("tables", "SELECT count(*) FROM singer", "SELECT count(*) FROM singer AS a JOIN singer AS b", False),
    (
        "tables",  # a join that adds nothing still counts
        f"SELECT T1.name {_JOINED}",
        "SELECT name FROM singer",
        False,
    ),
    (
        "keys",
        f"SELECT T1.singer_id {_JOINED} WHERE T2.singer_id = 1",
        f"SELECT T2.singer_id {_JOINED} WHERE T1.singer_id = 2",
        True,
    ),
    (
        "keys",  # in the subquery of a condition they equate nothing
        f"SELECT venue FROM concert WHERE singer_id IN (SELECT T1.singer_id {_JOINED})",
        f"SELECT venue FROM concert WHERE singer_id IN (SELECT T2.singer_id {_JOINED})",
        False,
    ),
    (
        "keys",
        f"SELECT max(T1.singer_id) {_JOINED} ORDER BY T2.singer_id",
        f"SELECT max(T2.singer_id) {_JOINED} ORDER BY T1.singer_id",
        True,
    ),
]


@pytest.mark.parametrize(("clause", "gold", "predicted", "is_match"), _PAIRS)
def test_the_script_s_verdict_by_clause(clause: str, gold: str, predicted: str, is_match: bool) -> None:
    assert exact_match(gold, predicted, schema()) is is_match, clause
    assert exact_match(gold, gold, schema())
    assert exact_match(predicted, predicted, schema())


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


def test_what_is_too_deep_to_compare_matches_nothing() -> None:
    deep = "SELECT name FROM singer" + " UNION SELECT name FROM singer" * 700
    assert not exact_match(deep, deep, schema())
