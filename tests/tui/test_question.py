"""The question box: lines, completion, history and its search."""

from __future__ import annotations

import pytest
from fake_assistant import FakeAssistant, shop_schema
from textual.events import Key
from tui_kit import ask, screen_text, settled, until

from vantage_tui.app import VantageApp
from vantage_tui.completing import Completion, complete_names, complete_values, fragments
from vantage_tui.widgets.completions import Completions
from vantage_tui.widgets.question import QuestionInput


async def test_a_question_may_have_several_lines_and_the_box_grows() -> None:
    engine = FakeAssistant()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(QuestionInput)
        height = box.region.height
        await pilot.press(*"one", "ctrl+j", *"two", "alt+enter", *"three")
        await pilot.pause()
        assert box.region.height == height + 2
        await pilot.press("up", "up", "end", "x")
        assert box.value == "onex\ntwo\nthree", "the arrows go through the lines first"
        await pilot.press("enter")
        await settled(pilot)
        assert engine.asked == ["onex\ntwo\nthree"]


async def test_keys_that_arrive_at_once_are_taken_in_their_order() -> None:
    engine = FakeAssistant()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        for character in "all\nof it":
            app.post_message(Key("ctrl+j", "\n") if character == "\n" else Key(character, character))
        app.post_message(Key("enter", "\r"))
        await until(pilot, lambda: bool(engine.asked))
        await settled(pilot)
        assert engine.asked == ["all\nof it"]


async def test_names_are_completed_by_tab() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        box, offered = app.query_one(QuestionInput), app.query_one(Completions)
        await pilot.press(*"how many cus")
        await settled(pilot)
        assert [completion.text for completion in offered.offered] == ["customers", "customer_id"]
        assert "customers  table" in screen_text(app)
        await pilot.press("tab")
        assert box.value == "how many customers "
        assert not offered.display
        assert app.focused is box
        await pilot.press("tab")
        assert app.focused is not box, "without a list Tab goes on to the next pane"


async def test_arrows_choose_among_completions_and_enter_takes_the_chosen_one() -> None:
    engine = FakeAssistant()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(QuestionInput)
        await pilot.press(*"cus")
        await settled(pilot)
        await pilot.press("down", "enter")
        assert box.value == "customer_id "
        await pilot.press(*"cus")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert engine.asked == ["customer_id cus"], "Enter asks, unless somebody went to a completion"


async def test_values_are_completed_over_several_words() -> None:
    engine = FakeAssistant()
    engine.values = (("New York", "customers.city"), ("new [/x]\x1b[2J", "customers.name"))
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"in new")
        await settled(pilot)
        assert "New York  customers.city" in screen_text(app)
        await pilot.press(*" y")
        await settled(pilot)
        await pilot.press("tab")
        assert app.query_one(QuestionInput).value == "in New York "


async def test_escape_closes_the_list_before_it_stops_anything() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await until(pilot, engine.stepped.is_set)
        await pilot.press(*"cus")
        await until(pilot, lambda: bool(app.query_one(Completions).display))
        await pilot.press("escape")
        assert not app.query_one(Completions).display
        assert not engine._cancelled.is_set()
        await pilot.press("escape")
        assert engine._cancelled.is_set()
        await settled(pilot)


async def test_earlier_questions_are_searched() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(QuestionInput)
        box.load_history(["How many orders?", "Who lives in Oslo?", "How many [/x] customers?"])
        await pilot.press("ctrl+r")
        assert screen_text(app).index("customers?") < screen_text(app).index("Oslo") < screen_text(app).index("orders?")
        await pilot.press(*"MANY ord")
        assert "Oslo" not in screen_text(app)
        await pilot.press("enter")
        assert box.value == "How many orders?"
        await pilot.press("ctrl+r", "down", "enter")
        assert box.value == "Who lives in Oslo?"
        await pilot.press("ctrl+r", *"nothing", "enter")
        await pilot.press("ctrl+r", "escape")
        assert box.value == "Who lives in Oslo?"


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("in San Fr", ["in San Fr", "San Fr", "Fr"]),
        ("a b c d efg", ["c d efg", "d efg", "efg"]),
        ("x", []),
        ("San ", []),
        ("", []),
    ],
)
def test_the_last_words_are_what_is_completed(before: str, found: list[str]) -> None:
    assert fragments(before) == found


def test_whole_names_go_before_parts_and_tables_before_columns() -> None:
    schema = shop_schema()
    assert [c.text for c in complete_names("the ord", schema)] == ["orders", "order_id"]
    assert complete_names("id", schema)[0] == Completion("order_id", 2, "column of orders")
    assert complete_names("orders", schema) == []
    found = complete_values("in New Y", lambda part: (("New York", "c.city"),) if part == "New Y" else ())
    assert found == [Completion("New York", 5, "c.city")]
