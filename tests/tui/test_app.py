"""The app answers, streams, stops, recovers and stays usable, driven by keys alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from fake_assistant import FakeAssistant, answer_script
from tui_kit import ask, cells, settled, shown, until

from vantage_engine.errors import CannotTell, EngineError, QueryError
from vantage_engine.events import Event, Failed, Rows, SqlReady
from vantage_tui.app import VantageApp
from vantage_tui.session import Phase
from vantage_tui.widgets.alternatives import Alternatives
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_pane import SchemaPane
from vantage_tui.widgets.sql_pane import SqlPane

SIZES = [(80, 24), (120, 40)]
OTHERS = [("SELECT 1", 0.2), ("SELECT 2", 0.1), ("SELECT 3", 0.05), ("SELECT 4", 0.01)]


@pytest.mark.parametrize("size", SIZES)
async def test_a_question_becomes_sql_and_rows(size: tuple[int, int]) -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=size) as pilot:
        await pilot.press(*"who?", "enter")
        await settled(pilot)
        assert app.query_one(SqlPane).sql == "SELECT name FROM customers"
        assert cells(app) == [["Ada"], ["Grace"]]
        assert app.session.phase is Phase.READY
        assert "93% sure" in shown(app, "#answer")
        assert not app.query_one(Alternatives).display


async def test_the_query_is_shown_while_it_is_written() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await until(pilot, lambda: app.query_one(SqlPane).sql == "SELECT …")
        assert app.session.phase is Phase.THINKING
        assert cells(app) == []
        engine.step_gate.set()
        await settled(pilot)
        assert app.query_one(SqlPane).sql == "SELECT name FROM customers"


async def test_a_question_typed_while_the_model_loads_is_answered_afterwards() -> None:
    engine = FakeAssistant()
    engine.load_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "early?")
        await pilot.pause()
        assert app.session.phase is Phase.LOADING
        assert "as soon as" in shown(app, "#note")
        assert engine.asked == []
        engine.load_gate.set()
        await settled(pilot)
        assert engine.asked == ["early?"]
        assert cells(app) == [["Ada"], ["Grace"]]


async def test_only_the_last_question_typed_while_loading_is_answered() -> None:
    engine = FakeAssistant()
    engine.load_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "first?")
        await ask(pilot, "second?")
        engine.load_gate.set()
        await settled(pilot)
        assert engine.asked == ["second?"]


async def test_escape_forgets_a_question_that_waits_for_the_model() -> None:
    engine = FakeAssistant()
    engine.load_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "early?")
        await pilot.press("escape")
        assert shown(app, "#note") == "Cancelled."
        engine.load_gate.set()
        await settled(pilot)
        assert engine.asked == []
        assert app.session.phase is Phase.READY


async def test_escape_stops_the_question_and_the_next_one_works() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await until(pilot, engine.stepped.is_set)
        await pilot.press("escape")
        await settled(pilot)
        assert shown(app, "#note") == "Cancelled."
        assert app.session.phase is Phase.READY
        await ask(pilot, "again?")
        await settled(pilot)
        assert cells(app) == [["Ada"], ["Grace"]]


async def test_a_new_question_replaces_the_one_in_hand() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "slow?")
        await until(pilot, engine.stepped.is_set)
        await ask(pilot, "quick?")
        await settled(pilot)
        assert engine.asked == ["slow?", "quick?"]
        assert cells(app) == [["Ada"], ["Grace"]]
        assert not app.query_one("#note").display


@pytest.mark.parametrize(
    "script",
    [[Failed(QueryError("no such [/b] column", "Ask [bold]otherwise.")), *answer_script()]],
)
async def test_an_error_is_shown_with_its_hint_and_as_it_is_written(script: list[Event]) -> None:
    app = VantageApp(FakeAssistant(script))
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        assert shown(app, "#note") == "Query: no such [/b] column\nAsk [bold]otherwise."
        assert app.session.phase is Phase.READY


async def test_a_bug_in_the_engine_costs_one_question() -> None:
    engine = FakeAssistant()
    engine.script = [None]  # type: ignore[list-item]
    engine.ask = lambda *_, **__: 1 / 0  # type: ignore[assignment, method-assign]
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        assert "ZeroDivisionError" in shown(app, "#note")
        assert app.session.phase is Phase.READY


async def test_a_model_that_does_not_load_is_reported_and_tried_again_on_the_next_question() -> None:
    engine = FakeAssistant(load_error=EngineError("No weights.", "Install them."))
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await settled(pilot)
        assert shown(app, "#note") == "Model: No weights.\nInstall them."
        assert app.session.phase is Phase.NO_MODEL
        await ask(pilot, "who?")
        await settled(pilot)
        assert shown(app, "#note") == "Model: No weights.\nInstall them."
        engine.load_error = None
        await ask(pilot, "who?")
        await settled(pilot)
        assert engine.asked == ["who?"]
        assert cells(app) == [["Ada"], ["Grace"]]


async def test_when_not_sure_the_alternatives_are_offered_and_run_by_key() -> None:
    results: dict[str, Any] = {f"SELECT {n}": Rows(("n",), ((n,),), False, 0.0) for n in (1, 3)}
    results["SELECT 2"] = QueryError("It failed.")
    results["SELECT name FROM customers"] = Rows(("name",), (("Ada",),), False, 0.0)
    engine = FakeAssistant(answer_script(sure=False, confidence=0.38, alternatives=OTHERS), results=results)
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        offered = shown(app, "#alternatives")
        assert "Not sure (38%)" in offered
        assert [sql in offered for sql, _ in OTHERS] == [True, True, True, False]
        assert "not sure (38%)" in shown(app, "#answer")
        await pilot.press("f2")
        await settled(pilot)
        assert (app.query_one(SqlPane).sql, cells(app)) == ("SELECT 1", [["1"]])
        await pilot.press("alt+2")
        await settled(pilot)
        assert shown(app, "#note").startswith("Query: It failed.")
        await pilot.press("f4")
        await settled(pilot)
        assert cells(app) == [["3"]]
        await pilot.press("f5")
        await settled(pilot)
        assert (app.query_one(SqlPane).sql, cells(app)) == ("SELECT name FROM customers", [["Ada"]])
        own = "SELECT name FROM customers"
        assert engine.ran == [own, "SELECT 1", "SELECT 2", "SELECT 3", own]


async def test_where_the_model_cannot_tell_its_query_runs_only_when_asked_for() -> None:
    script = answer_script(sure=False, confidence=0.04)
    ready = replace(next(event for event in script if isinstance(event, SqlReady)), cannot_tell=True)
    script = [*script[:-2], ready, Failed(CannotTell("It may not hold the answer.")), script[-1]]
    engine = FakeAssistant(script)
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        assert engine.ran == []
        assert "Cannot tell (4%)" in shown(app, "#alternatives")
        assert "F5 runs" in shown(app, "#note")
        await pilot.press("f5")
        await settled(pilot)
        assert (engine.ran, cells(app)) == (["SELECT name FROM customers"], [["Ada"], ["Grace"]])


async def test_keys_of_alternatives_that_are_not_there_do_nothing() -> None:
    engine = FakeAssistant(answer_script(alternatives=OTHERS[:1]))
    app = VantageApp(engine)
    async with app.run_test() as pilot:
        await pilot.press("f2")
        await ask(pilot, "who?")
        await settled(pilot)
        await pilot.press("f3", "f4", "f5")
        await settled(pilot)
        assert engine.ran == ["SELECT name FROM customers"]


async def test_history_comes_back_with_the_draft_below_it() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test() as pilot:
        for question in ("one?", "two?", "two?"):
            await ask(pilot, question)
        box = app.query_one(QuestionInput)
        await pilot.press(*"draft")
        assert box.value == "draft", "the question that was sent is selected: typing replaces it"
        seen = []
        for key in ("up", "up", "up", "down", "down", "down"):
            await pilot.press(key)
            seen.append(box.value)
        assert seen == ["two?", "one?", "one?", "two?", "draft", "draft"]


async def test_a_question_mark_is_typed_in_the_question_and_helps_elsewhere() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("question_mark")
        assert app.query_one(QuestionInput).value == "?"
        await pilot.press("shift+tab", "question_mark")
        assert app.screen.query("#help")
        assert app.screen.query_one("#help").region.height <= 24
        await pilot.press("escape")
        assert not app.screen.query("#help")


async def test_every_pane_is_reached_with_tab_and_the_schema_opens_by_key() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test() as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        seen = set()
        for _ in range(4):
            await pilot.press("tab")
            seen.add(app.focused.id if app.focused else None)
        assert seen == {"tree", "question", "sql-text", "table"}
        pane = app.query_one(SchemaPane)
        pane.tree.focus()
        await pilot.press("ctrl+b")
        assert not pane.display
        assert app.focused is app.query_one(QuestionInput), "focus does not stay on what is hidden"
        await pilot.press("f6")
        assert pane.display


async def test_it_survives_being_resized_and_hides_the_schema_where_it_is_narrow() -> None:
    app = VantageApp(FakeAssistant(answer_script(sure=False, alternatives=OTHERS)))
    async with app.run_test(size=(120, 40)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        for width, height in [(60, 20), (20, 5), (1, 1), (300, 100), (80, 24)]:
            await pilot.resize_terminal(width, height)
            await pilot.pause()
            assert app.query_one(SchemaPane).region.width < max(2, width)
            assert bool(app.query_one(SchemaPane).display) == (width >= 70)
        assert cells(app) == [["Ada"], ["Grace"]]
        assert app.query_one(RowsPane).region.height >= 4


async def test_a_remote_line_gets_no_animations_and_fewer_repaints() -> None:
    local, remote = VantageApp(FakeAssistant()), VantageApp(FakeAssistant(), remote=True)
    assert remote.animation_level == "none"
    async with remote.run_test():
        assert remote.query_one(SqlPane).interval >= 0.1
    async with local.run_test():
        assert local.query_one(SqlPane).interval < 0.1


async def test_what_streams_in_faster_than_the_interval_is_painted_with_the_newest() -> None:
    app = VantageApp(FakeAssistant(), remote=True)
    async with app.run_test() as pilot:
        pane = app.query_one(SqlPane)
        painted: list[str] = []
        paint = pane._paint
        pane._paint = lambda sql: (painted.append(sql), paint(sql))[1]  # type: ignore[func-returns-value, method-assign]
        for number in range(50):
            pane.stream(f"SELECT {number} …")
        assert painted == ["SELECT 0 …"]
        await until(pilot, lambda: len(painted) > 1)
        assert painted == ["SELECT 0 …", "SELECT 49 …"]
        pane.stream("SELECT 50 …")
        pane.show("SELECT 51")
        await pilot.pause(0.15)
        assert painted[-1] == "SELECT 51", "what was streamed never overwrites what is final"
