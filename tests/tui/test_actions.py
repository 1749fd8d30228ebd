"""The table of actions is the truth: each is carried out by its widget, by its keys, and from the palette."""

from __future__ import annotations

from typing import Any

import pytest
from fake_assistant import FakeAssistant
from textual.widgets import Footer
from tui_kit import ask, screen_text, settled, until

from vantage_tui.actions import ACTIONS, Action, Where, actions_of, key_name, keys_of
from vantage_tui.app import VantageApp
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.schema_pane import SchemaPane
from vantage_tui.widgets.sql_pane import SqlPane


def test_ids_are_unique_and_name_their_part() -> None:
    assert len({action.id for action in ACTIONS}) == len(ACTIONS)
    assert {action.where for action in ACTIONS} == set(Where)
    for action in ACTIONS:
        assert action.description[0].islower()
        assert not action.description.endswith(".")


@pytest.mark.parametrize("where", list(Where))
def test_no_key_means_two_things_in_one_place(where: Where) -> None:
    keys = [key for action in actions_of(where) for key in action.keys.split(",") if key]
    assert len(set(keys)) == len(keys)


async def test_every_action_exists_on_its_widget_and_is_bound_there() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)):
        for action in ACTIONS:
            widget: Any = app if action.where is Where.APP else app.query_one(f"#{action.where}")
            name = action.call.partition("(")[0]
            assert hasattr(widget, f"action_{name}"), action.id
            bound = {binding.id for bindings in widget._bindings.key_to_bindings.values() for binding in bindings}
            assert action.id in bound, action.id


async def test_the_palette_holds_every_action_with_its_description() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)):
        commands = {command.help: command.title for command in app.get_system_commands(app.screen)}
        for action in ACTIONS:
            assert (action.description in commands) == action.palette, action.id
        assert commands["show the first 100 rows of the table"] == "Schema: preview"


async def test_an_action_found_in_the_palette_is_carried_out() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        await pilot.press(*"edit sql")
        await until(pilot, lambda: "put the focus on the SQL" in screen_text(app))
        await pilot.press("down", "enter")
        await until(pilot, lambda: len(app.screen_stack) == 1 and app.focused is app.query_one(SqlPane).editor)


async def test_keys_can_be_given_by_id_and_help_tells_them() -> None:
    app = VantageApp(FakeAssistant(), keymap={"app.toggle_schema": "f12", "question.send": "ctrl+o"})
    async with app.run_test(size=(80, 48)) as pilot:
        await pilot.press("f6")
        assert app.query_one(SchemaPane).display
        await pilot.press("f12")
        assert not app.query_one(SchemaPane).display
        await pilot.press(*"who?", "ctrl+o")
        await settled(pilot)
        assert app._engine.asked == ["who?"]  # type: ignore[attr-defined]
        await pilot.press("f1")
        await pilot.pause()
        text = screen_text(app)
        assert "F12 " in text
        assert "Ctrl+O " in text
        assert "F6" not in text


@pytest.mark.parametrize("where", [where for where in Where if where is not Where.APP])
async def test_help_is_about_the_pane_in_use(where: Where) -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(100, 60)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        await pilot.press({"schema": "alt+s", "question": "alt+a", "sql": "alt+e", "rows": "alt+r"}[where], "f1")
        await pilot.pause()
        text = screen_text(app)
        for action in (*actions_of(where), *actions_of(Where.APP)):
            assert action.description in text, action.id


async def test_the_footer_shows_the_keys_that_matter_here() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        for key, pane in (("alt+s", Where.SCHEMA), ("alt+a", Where.QUESTION)):
            await pilot.press(key)
            await pilot.pause()
            labels = [str(key.description) for key in app.query_one(Footer).query("FooterKey")]  # type: ignore[attr-defined]
            wanted = [action.label for action in (*actions_of(pane), *actions_of(Where.APP)) if action.footer]
            assert [label for label in wanted if label in labels] == wanted
            assert len(labels) == len(set(labels))


async def test_while_a_dialog_is_open_answers_arrive_and_keys_do_nothing_behind_it() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await pilot.press("f1", "f6")
        engine.step_gate.set()
        await settled(pilot)
        assert len(app.screen_stack) == 2
        await pilot.press("escape")
        assert app.query_one(SchemaPane).display
        assert "2 rows" in screen_text(app)
        assert app.focused is app.query_one(QuestionInput)


def test_keys_are_told_as_people_write_them() -> None:
    assert [key_name(key) for key in ("ctrl+b", "f6", "question_mark", "s", "alt+1", "ctrl+pagedown")] == [
        *("Ctrl+B", "F6", "?", "s", "Alt+1", "Ctrl+PgDn"),
    ]
    action = Action("app.x", "a,ctrl+b", "X", "do x", "x")
    assert keys_of(action, {}) == ("a", "Ctrl+B")
    assert keys_of(action, {"app.x": "f2"}) == ("F2",)
