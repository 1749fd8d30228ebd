"""The schema is walked, filtered, lit up and put to use by keys."""

from __future__ import annotations

import pytest
from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot
from tui_kit import ask, cells, screen_text, settled, until

from vantage_engine.errors import QueryTimeout
from vantage_engine.events import Link, Rows, Step
from vantage_engine.schema.model import Column, Schema, Table
from vantage_tui.app import VantageApp
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.schema_pane import SchemaPane
from vantage_tui.widgets.schema_tree import Item, SchemaTree, short_count
from vantage_tui.widgets.sql_pane import SqlPane


def names(app: VantageApp) -> list[str]:
    """What the tree shows."""
    tree = app.query_one(SchemaTree)
    return [line.node.label.plain for line in tree._tree_lines]  # type: ignore[union-attr]


async def go_to(pilot: Pilot[None], item: Item) -> None:
    tree = pilot.app.query_one(SchemaTree)
    tree.focus()
    await pilot.pause()
    for line in tree._tree_lines:
        if line.node.data == item:
            tree.move_cursor(line.node)
    await pilot.pause()
    assert tree.item() == item


async def test_columns_show_type_and_keys_and_tables_their_rows() -> None:
    engine = FakeAssistant()
    engine.looks = lambda sql, _: [(4321 if "customers" in sql else 120_000,)]
    app = VantageApp(engine)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        assert names(app) == [
            "customers 4,321",
            "customer_id PK integer",
            "name text",
            "orders 120k",
            "order_id PK integer",
            "customer_id → customers integer",
            "total real",
        ]


async def test_counting_blocks_nothing_and_what_cannot_be_counted_is_left_out() -> None:
    engine = FakeAssistant()

    def looks(sql: str, _: object) -> object:
        assert engine.page_gate.wait(10)
        return QueryTimeout("Too long.") if "customers" in sql else [(3,)]

    engine.looks = looks
    engine.page_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press(*"who?")
        assert app.query_one(QuestionInput).value == "who?"
        assert "customers" in names(app)
        engine.page_gate.set()
        await settled(pilot)
        assert {"customers", "orders 3"} <= set(names(app))


@pytest.mark.parametrize(
    ("number", "said"), [(0, "0"), (9_999, "9,999"), (12_345, "12k"), (1_234_567, "1.2M"), (45_678_901, "45M")]
)
def test_counts_are_short(number: int, said: str) -> None:
    assert short_count(number) == said


async def test_typing_filters_tables_and_columns_and_esc_brings_all_back() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await pilot.press("alt+s", "slash", *"TOT")
        assert [name.split()[0] for name in names(app)] == ["orders", "total"]
        await pilot.press("backspace", "backspace", "backspace", *"order")
        assert [name.split()[0] for name in names(app)] == ["orders", "order_id", "customer_id", "total"]
        await pilot.press("x")
        assert names(app) == ["nothing of that name"]
        await pilot.press("escape")
        assert len(names(app)) == 7
        assert app.focused is app.query_one(SchemaTree)


async def test_enter_in_the_filter_goes_to_what_it_found() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("alt+s", "slash", *"tot", "enter", "down")
        assert app.query_one(SchemaTree).item() is not None
        assert len(names(app)) == 2


async def test_a_preview_is_a_query_like_any_other() -> None:
    sql = "SELECT * FROM orders LIMIT 100"
    engine = FakeAssistant(results={sql: Rows(("order_id",), ((1,), (2,)), False, 0.0)})
    app = VantageApp(engine)
    async with app.run_test(size=(100, 30)) as pilot:
        await go_to(pilot, Item(1, 4))
        await pilot.press("p")
        await settled(pilot)
        assert app.query_one(SqlPane).sql == sql
        assert cells(app) == [["1"], ["2"]]


async def test_names_go_into_the_question_and_quoted_into_the_query() -> None:
    schema = Schema("s", (Table("order", (0,)),), (Column('a "b', 0, "TEXT", "TEXT"),))
    app = VantageApp(FakeAssistant(schema=schema))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press(*"sum of")
        await go_to(pilot, Item(0, 0))
        await pilot.press("i")
        assert app.query_one(QuestionInput).value == 'sum of a "b '
        assert app.focused is app.query_one(QuestionInput)
        await go_to(pilot, Item(0))
        await pilot.press("s")
        assert app.query_one(SqlPane).sql == '"order"'
        assert app.focused is app.query_one(SqlPane).editor


async def test_ddl_and_values_are_shown_on_a_page() -> None:
    engine = FakeAssistant()
    engine.looks = lambda sql, parameters: (
        [("CREATE TABLE [/x] (a)",)]
        if "sqlite_master" in sql
        else [("\x1b[2J", 12), (None, 3), ("", 2)]
        if "GROUP BY" in sql
        else [(7,)]
    )
    app = VantageApp(engine)
    async with app.run_test(size=(100, 30)) as pilot:
        await settled(pilot)
        await go_to(pilot, Item(1, 4))
        await pilot.press("d")
        await settled(pilot)
        assert "CREATE TABLE [/x] (a);" in screen_text(app)
        await pilot.press("escape", "v")
        await settled(pilot)
        text = screen_text(app)
        assert "12  ␛[2J" in text
        assert "3  NULL" in text
        assert "2  ''" in text
        await pilot.press("escape")
        assert len(app.screen_stack) == 1


async def test_values_of_a_table_or_of_nothing_are_not_on_offer() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(100, 30)) as pilot:
        await go_to(pilot, Item(0))
        await pilot.press("v")
        await settled(pilot)
        assert len(app.screen_stack) == 1
        assert app.query_one(SchemaPane).check_action("values", ()) is False


async def test_what_the_model_looks_at_lights_up_while_it_writes() -> None:
    engine = FakeAssistant()
    steps = [
        Step("name", "SELECT name …", 1, (Link("column", "customers.name", 0.7), Link("column", "orders.total", 0.2))),
        Step("End", "SELECT name FROM customers", 2, (Link("column", "customers.name", 0.1),)),
    ]
    engine.script[1:-2] = steps
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(100, 30)) as pilot:
        tree = app.query_one(SchemaTree)
        await ask(pilot, "who?")
        await until(pilot, lambda: "orders.total" in tree.lit())
        assert tree.lit() == {"customers": 0.9, "customers.name": 0.8, "orders.total": 0.2}
        drawn = {line.node.data: line.node for line in tree._tree_lines}
        strengths = [tree._weight(drawn[item]) for item in (Item(0), Item(0, 1), Item(1, 4), Item(1, 2))]
        assert strengths == [0.9, 0.8, 0.2, 0.0]
        drawn[Item(1)].collapse()
        await pilot.pause()
        assert tree._weight(drawn[Item(1)]) == 0.2, "a closed table shines for its columns"
        engine.step_gate.set()
        await settled(pilot)
        assert tree.lit() == {"customers": 0.9, "customers.name": 0.8, "orders.total": 0.2}
        engine.script = answer_script()[1:]
        await ask(pilot, "and now?")
        await settled(pilot)
        assert tree.lit() == {}
