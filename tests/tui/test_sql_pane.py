"""The query is edited, run, laid out and compared with the model's; errors are shown where they are."""

from __future__ import annotations

import pytest
from fake_assistant import FakeAssistant
from textual.events import Paste
from tui_kit import ask, cells, settled, shown, until

from vantage_engine.errors import QueryError
from vantage_engine.events import Rows, SqlReady
from vantage_tui.app import VantageApp
from vantage_tui.sql_text import Span, colours, differences, laid_out
from vantage_tui.widgets.sql_pane import SqlPane

OWN = "SELECT name FROM customers"


async def test_an_edited_query_is_run_and_its_changes_are_told() -> None:
    edited = "SELECT name, 1 FROM customers"
    engine = FakeAssistant(results={edited: Rows(("name", "1"), (("Ada", 1),), False, 0.0)})
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        pane = app.query_one(SqlPane)
        await pilot.press("alt+e", *["right"] * 11, *", 1")
        assert pane.sql == edited
        assert str(pane.border_title) == "SQL, edited"
        assert shown(app, "#sql-changes") == "Changed: +, 1 "
        assert pane.editor.marks == (Span(11, 14, "added"),)
        await pilot.press("f9")
        await settled(pilot)
        assert engine.ran[-1] == edited
        assert cells(app) == [["Ada", "1"]]
        await pilot.press("f7")
        assert (pane.sql, pane.edited, pane.editor.marks) == (OWN, False, ())
        await pilot.press("ctrl+r")
        await settled(pilot)
        assert engine.ran[-1] == OWN


async def test_the_place_of_an_error_is_marked_until_it_is_edited() -> None:
    failure = QueryError("No such column: nme.", "Check.")
    failure.place = (7, 10)
    app = VantageApp(FakeAssistant(results={"SELECT nme": failure}))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("alt+e", *"SELECT nme", "f9")
        await settled(pilot)
        editor = app.query_one(SqlPane).editor
        assert shown(app, "#note").startswith("Query: No such column")
        assert Span(7, 10, "error") in editor.marks
        assert editor.cursor_location == (0, 7)
        line = editor.get_line(0)
        assert any("underline" in str(span.style) and (span.start, span.end) == (7, 10) for span in line.spans)
        await pilot.press("a")
        assert all(mark.kind != "error" for mark in editor.marks)


async def test_formatting_changes_the_layout_and_nothing_else() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        pane = app.query_one(SqlPane)
        await pilot.press("alt+e", "f8")
        assert pane.sql.split() == OWN.split()
        assert "\n" in pane.sql
        assert not shown(app, "#sql-changes").startswith("Changed: +"), "layout is no change"
        await pilot.press("ctrl+z")
        assert pane.sql == OWN


async def test_what_cannot_be_formatted_stays_as_it_is() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.press("alt+e", *"SELECT ((", "f8")
        await pilot.pause()
        assert app.query_one(SqlPane).sql == "SELECT (("
        assert any("cannot be laid out" in notice.message for notice in app._notifications)


async def test_a_query_being_written_cannot_be_edited_and_an_empty_one_not_run() -> None:
    engine = FakeAssistant()
    engine.step_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("alt+e", "f9", "f8")
        assert engine.ran == []
        await ask(pilot, "who?")
        await until(pilot, lambda: "…" in app.query_one(SqlPane).editor.text)
        await pilot.press("alt+e", "x")
        assert "x" not in app.query_one(SqlPane).editor.text
        engine.step_gate.set()
        await settled(pilot)
        await pilot.press("x")
        assert app.query_one(SqlPane).editor.text == "x" + OWN


async def test_what_is_shown_is_harmless_and_what_is_run_is_exact() -> None:
    sql = "SELECT '\x1b[2J\u202e'"
    engine = FakeAssistant(results={sql: Rows(("x",), ((1,),), False, 0.0)})
    engine.script[-2] = SqlReady(sql, 0.9, True)
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "who?")
        await settled(pilot)
        pane = app.query_one(SqlPane)
        assert pane.editor.text == "SELECT '␛[2J'"
        await pilot.press("alt+e", "f9")
        await settled(pilot)
        assert engine.ran == [sql, sql]
        pane.editor.post_message(Paste("-- \x1b]52;c;x\x07\r\nx"))
        await pilot.pause()
        assert "\x1b" not in pane.editor.text
        assert pane.editor.text.startswith("-- ␛]52;c;x␇\nx")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("SELECT a FROM t", "select A\n  from T -- same", []),
        ("SELECT a FROM t", "SELECT b FROM t", [("a", "b")]),
        ("SELECT a, b FROM t", "SELECT a FROM t", [(", b", "")]),
        ("SELECT 'A'", "SELECT 'a'", [("'A'", "'a'")]),
        ('SELECT "a" FROM t', "SELECT a FROM t LIMIT 5", [("", "LIMIT 5")]),
    ],
)
def test_differences_are_those_of_words(before: str, after: str, told: list[tuple[str, str]]) -> None:
    found = differences(before, after)
    assert [(change.before, change.after) for change in found] == told
    assert all(after[change.start : change.end] == change.after for change in found)


def test_words_have_kinds_over_lines() -> None:
    sql = "SELECT 'it''s\nhere', 15 -- no\nFROM …"
    kinds = {(sql[span.start : span.end], span.kind) for span in colours(sql)}
    assert {("SELECT", "keyword"), ("FROM", "keyword"), ("15", "number"), ("…", "hole")} <= kinds
    text = "".join(part for part, kind in sorted(kinds, key=lambda k: sql.index(k[0])) if kind == "string")
    assert "here" in text


def test_a_layout_that_cannot_be_made_says_where() -> None:
    with pytest.raises(QueryError) as caught:
        laid_out("SELECT a\nFROM t WHERE )")
    assert caught.value.place in (None, (22, 23))
    assert laid_out("SELECT a FROM t; SELECT 1").count(";") == 1
