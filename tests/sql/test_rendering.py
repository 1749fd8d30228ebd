"""What rendered SQL looks like: precedence, quoting, aliases, literals, operands."""

from __future__ import annotations

import re
import sqlite3
from pathlib import Path

import pytest
from sql_kit import HOSTILE, World, make_world

from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.grammar import Action, Kind, production
from vantage_engine.sql.literals import Literal
from vantage_engine.sql.render import Renderer
from vantage_engine.sql.syntax import Unsupported


def rendered(world: World, sql: str) -> str:
    return Renderer(world.schema, world.graph).sql(*Lowering(world.schema, world.graph).lower(sql))


def column(world: World, table: str, name: str) -> Action:
    found = world.schema.find_table(table)
    assert found is not None
    index = world.schema.find_column(found, name)
    assert index is not None
    return Action(Kind.COLUMN, index)


@pytest.fixture(scope="module")
def numbers(tmp_path_factory: pytest.TempPathFactory) -> World:
    """One row in which column `n7` is 7: operands of any kind, where the grammar has no literal."""
    columns = ", ".join(f"n{n} INTEGER DEFAULT {n}" for n in range(21))
    script = f"CREATE TABLE numbers ({columns}); INSERT INTO numbers DEFAULT VALUES;"
    return make_world(tmp_path_factory.mktemp("numbers") / "numbers.sqlite", script)


@pytest.mark.parametrize(
    "expression",
    [
        "10 - (4 - 3)", "10 - 4 - 3", "2 * (3 + 4)", "(2 + 3) * 4", "20 / (10 / 5)", "7 % (4 % 3)", "-(2 + 3)", "- -2",
        "2 * ('1' || '2')", "('1' || 2) * 3", "(3 > 2) > 1", "3 > (2 > 1)", "(1 = 1) + 1", "NOT (0 OR 1)",
        "(NOT 0) + 1", "1 - (2 IS NULL)", "(1 OR 1) AND 0", "1 OR 1 AND 0", "NOT (1 = 2)", "NOT (1 BETWEEN 2 AND 3)",
        "(5 BETWEEN 1 AND 9) = 1", "(2 IN (2, 3)) + 1", "NOT (2 IN (2, 3))", "abs(-3) - -3", "(1 + 2) || (3 + 4)",
    ],
)  # fmt: skip
def test_parentheses_keep_the_value(numbers: World, expression: str) -> None:
    sql = "SELECT " + re.sub(r"'?(\d+)'?", r"n\1", expression) + " FROM numbers"
    connection = numbers.connect()
    result = rendered(numbers, sql)
    assert connection.execute(result).fetchone() == connection.execute(sql).fetchone(), result


def test_literals_follow_the_affinity_of_what_they_stand_beside(demo: World) -> None:
    year, renderer = Literal("2023", 2023), Renderer(demo.schema, demo.graph)
    for left, literal in [
        ([column(demo, "customers", "name")], "'2023'"),
        ([column(demo, "products", "stock")], "2023"),
        ([production("Year"), column(demo, "orders", "order_date")], "'2023'"),
        ([production("CastInteger"), column(demo, "customers", "name")], "2023"),
        ([production("Max"), column(demo, "customers", "name")], "'2023'"),
    ]:
        condition = [production("Eq"), *left, Action(Kind.VALUE, 0)]
        start = [production("Select"), left[-1]]
        if left[0] == production("Max"):
            clause = [production("GroupBy"), left[-1], production("Having")]
        else:
            clause = [production("Where")]
        sql = renderer.sql([*start, *clause, *condition, production("End")], [year])
        assert sql.endswith(f"= {literal}"), sql


def test_text_that_spells_no_number_is_quoted_and_escaped(demo: World) -> None:
    assert rendered(demo, "SELECT name FROM products WHERE name = 'it''s'").endswith("= 'it''s'")


def test_relative_dates_are_rendered_with_a_sign_and_a_unit(demo: World) -> None:
    for symbol, unit in (("DaysBefore", "days"), ("MonthsBefore", "months"), ("YearsBefore", "years")):
        actions = [production(s) for s in ("Select", symbol, "Now")] + [Action(Kind.VALUE, 0), production("End")]
        assert Renderer(demo.schema, demo.graph).sql(actions, [Literal("3", 3)]) == f"SELECT DATE('now', '-3 {unit}')"


def test_names_are_qualified_only_where_needed(demo: World) -> None:
    assert rendered(demo, "SELECT T1.name FROM products AS T1 WHERE T1.stock > 3") == (
        "SELECT name FROM products WHERE stock > 3"
    )
    assert rendered(demo, "SELECT a.name FROM employees a JOIN employees b ON a.manager_id = b.employee_id") == (
        "SELECT employees.name FROM employees JOIN employees AS employees_2 "
        "ON employees.manager_id = employees_2.employee_id"
    )
    assert rendered(demo, "SELECT name FROM products p WHERE price > (SELECT avg(price) FROM products WHERE "
                          "category_id = p.category_id)") == (
        "SELECT products.name FROM products WHERE products.price > (SELECT AVG(products_2.price) "
        "FROM products AS products_2 WHERE products_2.category_id = products.category_id)"
    )  # fmt: skip


def test_operands_with_order_or_limit_are_wrapped(demo: World) -> None:
    sql = rendered(demo, "SELECT name FROM customers UNION SELECT * FROM (SELECT name FROM employees LIMIT 1)")
    assert sql.endswith("UNION SELECT * FROM (SELECT name FROM employees LIMIT 1) AS sub_1"), sql


def test_hostile_names_are_quoted(tmp_path: Path) -> None:
    world = make_world(tmp_path / "hostile.sqlite", HOSTILE)
    for sql in (
        'SELECT "q""q", "a b" FROM "order" WHERE "group" > 1 GROUP BY "key" ORDER BY "group"',
        'SELECT o."key" FROM "q""t" AS q JOIN "order" AS o ON q."order" = o."key" JOIN "a b" ON q."x" = "a b"."select" '
        'AND q."y" = "a b"."from"',
        'SELECT a."a b", b."a b" FROM "order" AS a JOIN "order" AS b ON a."boss" = b."key"',
        'SELECT * FROM "the view" JOIN order_2 ON order_2."key" = "the view".id',
        'SELECT * FROM (SELECT "sub_1" FROM sub_1) AS s JOIN sub_1 ON s.sub_1 = sub_1.sub_1',
        'SELECT "rowid" FROM order_2',
    ):
        result = rendered(world, sql)
        connection = sqlite3.connect(world.path)
        assert connection.execute(result).fetchall() == connection.execute(sql).fetchall(), result


@pytest.mark.parametrize(
    ("sql", "cause"),
    [
        ("SELECT FROM WHERE", "does not parse"),
        ("DELETE FROM products", "not a SELECT"),
        ("SELECT x FROM products", "unknown column"),
        ("SELECT name FROM nowhere", "unknown table"),
        ("SELECT printf('%d', stock) FROM products", "function"),
        ("SELECT name FROM products LIMIT 1 + 1", "LIMIT that is not a number"),
        ("SELECT p.name FROM products p RIGHT JOIN suppliers s ON p.supplier_id = s.supplier_id", "RIGHT JOIN"),
        ("WITH RECURSIVE n AS (SELECT 1) SELECT * FROM n", "recursive WITH"),
        ("SELECT count(*) FROM products HAVING count(*) > 1", "HAVING without GROUP BY"),
        ("SELECT sum(price) OVER (ORDER BY stock ROWS 2 PRECEDING) FROM products", "window frame"),
        ("SELECT CAST(name AS BLOB) FROM products", "CAST to this type"),
    ],
)
def test_what_the_grammar_lacks_is_named(demo: World, sql: str, cause: str) -> None:
    with pytest.raises(Unsupported) as caught:
        Lowering(demo.schema, demo.graph).lower(sql)
    assert caught.value.cause == cause
