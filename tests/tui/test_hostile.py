"""Nothing a database holds can break the screen, reach the terminal as a command, or be taken for markup."""

from __future__ import annotations

import re
import threading

import pytest
from fake_assistant import FakeAssistant, FakeQuery, answer_script, shop_schema
from textual.events import Paste
from tui_kit import screen_text

from vantage_engine.database.paging import AS_IT_IS
from vantage_engine.errors import VantageError
from vantage_engine.events import Failed, Link, Linked, Rows
from vantage_engine.schema.model import Column, Schema, Table
from vantage_tui.app import VantageApp
from vantage_tui.text import typed
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_tree import SchemaTree

HOSTILE = [
    "\x1b]52;c;aGk=\x07\x1b[2J\x1b[31mred",
    "[/x] [bold [red]oops[/] [@click=app.quit]x[/]",
    "abc\u202edcba\u2066\u200f",
    "two\nlines\r\ttab\x00nul",
    "e" + "\u0301" * 40,
    "表" * 400,
    "",
    " ",
    "$text \\[ \\",
    "\ud800 lone",
]
_FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_hostile_text_in_names_cells_and_queries_is_shown_harmless(text: str, size: tuple[int, int]) -> None:
    script = answer_script(
        f"SELECT '{text}' FROM x",
        [(text, 1), (None, 2.5), (text.encode("utf-8", "replace"), -1)],
        (text, text),
        sure=False,
        alternatives=[(f"SELECT '{text}'", 0.2)],
    )
    script[0] = Linked((Link("table", text, 1.0), Link("value", text, 1.0)))
    schema = shop_schema(shop=text, customers=text, name=text)
    results = {f"SELECT '{text}'": VantageError(text, text)}
    app = VantageApp(FakeAssistant(script, schema=schema, results=results))
    async with app.run_test(size=size) as pilot:
        for node in app.query_one(SchemaTree).root.children:
            node.expand()
        app.query_one(QuestionInput).value = "who?"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert app.query_one(RowsPane).reading.known == 3
        assert not _FORBIDDEN.search(screen_text(app))
        await pilot.press("f2")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "Error:" in screen_text(app)
        assert not _FORBIDDEN.search(screen_text(app))


async def test_markup_in_a_cell_is_shown_as_it_is_written() -> None:
    app = VantageApp(FakeAssistant(answer_script(rows=[("[/x] [b]bold[/b]",)], columns=("[red]",))))
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(QuestionInput).value = "who?"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "[/x] [b]bold[/b]" in screen_text(app)
        assert "[red]" in screen_text(app)


async def _show(rows: Rows) -> str:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        query = FakeQuery("SELECT 1", AS_IT_IS, rows, threading.Event())
        app.query_one(RowsPane).show(query, query.page(0, 200))
        await pilot.pause()
        return screen_text(app)


async def test_null_numbers_blobs_and_empty_texts_are_told_apart() -> None:
    text = await _show(Rows(("a", "b", "c"), ((None, 0, b"\x00\xff"), ("NULL", 1e300, "")), False, 0.0))
    assert "NULL      0 x'00ff' (2 bytes)" in text
    assert "NULL 1e+300 ''" in text
    assert "2 rows" in text


async def test_no_rows_still_shows_the_columns() -> None:
    text = await _show(Rows(("name", "total"), (), False, 0.0))
    assert "name" in text
    assert "no rows" in text


async def test_one_long_cell_leaves_room_for_the_others() -> None:
    text = await _show(Rows(("a", "b"), (("x" * 1_000_000, "y"),), False, 0.0))
    assert "xxx… y" in text


@pytest.mark.parametrize("tables", [0, 4, 300])
async def test_any_number_of_tables_can_be_walked_with_the_keys(tables: int) -> None:
    schema = Schema(
        "big",
        tuple(Table(f"t{n}", (2 * n, 2 * n + 1)) for n in range(tables)),
        tuple(Column(f"c{n}", n // 2) for n in range(2 * tables)),
        problems=("view v [/x] is broken: \x1b[2J",),
    )
    app = VantageApp(FakeAssistant(schema=schema))
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(SchemaTree).focus()
        await pilot.press("end", "enter", "down", "home", "enter", "down")
        await pilot.pause()
        text = screen_text(app)
        assert not _FORBIDDEN.search(text)
        assert ("c0" in text) == (tables > 0), "the columns of the first table are opened"


async def test_an_error_while_loading_with_markup_is_shown() -> None:
    app = VantageApp(FakeAssistant([Failed(VantageError("[/x]\x1b[2J", "\u202ehint"))]))
    async with app.run_test(size=(80, 24)) as pilot:
        app.query_one(QuestionInput).value = "who?"
        await pilot.press("enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert "[/x]" in screen_text(app)
        assert not _FORBIDDEN.search(screen_text(app))


def test_what_is_typed_is_drawn_harmless_and_as_long_as_it_is() -> None:
    for text in HOSTILE:
        for line in text.split("\n"):
            drawn = typed(line)
            assert len(drawn) == len(line)
            assert not _FORBIDDEN.search(drawn.replace("\t", " "))


async def test_what_is_pasted_becomes_harmless_lines() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        box = app.query_one(QuestionInput)
        box.post_message(Paste("how many\n customers\x1b[2J\u202e?\n"))
        await pilot.pause()
        assert box.value == "how many\ncustomers␛[2J?"
