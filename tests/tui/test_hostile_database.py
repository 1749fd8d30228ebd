"""A database made to break screens: every pane and dialog shows it, and nothing of it reaches the terminal raw."""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from fake_assistant import FakeAssistant
from textual.pilot import Pilot
from tui_kit import screen_text, settled

from vantage_engine.database.identifiers import quoted
from vantage_engine.database.paging import AS_IT_IS, PagedQuery, View
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.events import Rows
from vantage_engine.schema.introspect import read_schema
from vantage_tui.actions import ACTIONS, Where
from vantage_tui.app import VantageApp
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_tree import Item, SchemaTree
from vantage_tui.widgets.sql_pane import SqlPane

ESCAPES = "\x1b]52;c;aGk=\x07\x1b[2J\x1b[31m"
NAMES = ["order", "a b", '"q"', "[/x]", ESCAPES, "\u202egnp\u2066", "tab\tle\nbreak", "e" + "\u0301" * 30]
VALUES: list[Any] = [
    *(ESCAPES, "[/x][@click=app.quit]", "\u202e\u2066abc", "two\nlines\r\t", "", " ", "NULL", None, 0, -1.5, 9e999),
    *(b"\x00\xff\x1b[2J", b"", "表" * 500, "x" * 900_000, "$text", "\\[", "%_"),
]
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class RowsOfItsOwn(FakeAssistant):
    """No model, but a database: its rows come through the sandbox."""

    def __init__(self, path: Path) -> None:
        super().__init__(schema=read_schema(path))
        self.path = path
        self.beside = Sandbox(path)
        self.paged: PagedQuery | None = None

    def open_query(self, sql: str, *, view: View = AS_IT_IS, columns: tuple[str, ...] = ()) -> PagedQuery:  # type: ignore[override]
        if self.paged is not None:
            self.paged.close()
        self.paged = PagedQuery(self.path, sql, view=view, columns=columns)
        return self.paged

    def look(self, sql: str, parameters: Sequence[Any] = ()) -> Rows:
        result = self.beside.run(sql, parameters=parameters)
        return Rows(result.columns, result.rows, result.truncated, result.seconds)

    def close(self) -> None:
        self.beside.close()
        if self.paged is not None:
            self.paged.close()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[RowsOfItsOwn]:
    path = tmp_path / "hostile.sqlite"
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for number, name in enumerate(NAMES):
            column = NAMES[-1 - number]
            connection.execute(f"CREATE TABLE {quoted(name)} ({quoted(column)} TEXT, x)")
            rows = [(value, index) for index, value in enumerate(VALUES)]
            connection.executemany(f"INSERT INTO {quoted(name)} VALUES (?, ?)", rows)
            connection.execute(
                f"INSERT INTO {quoted(name)} VALUES (CAST(X'66FF1B5B324A' AS TEXT), 'a' || char(0) || 'b')"
            )
        connection.execute("CREATE TABLE empty (a)")
        connection.execute(f"CREATE TABLE wide ({', '.join(f'c{n}' for n in range(1900))})")
        connection.execute(f"INSERT INTO wide VALUES ({', '.join('?' * 1900)})", [ESCAPES] * 1900)
        connection.execute("CREATE TABLE gone (a)")
        connection.execute('CREATE VIEW broken AS SELECT a AS "[/x]" FROM gone')
        connection.execute("DROP TABLE gone")
        connection.commit()
    one = RowsOfItsOwn(path)
    yield one
    one.close()


def harmless(app: VantageApp) -> str:
    text = screen_text(app)
    assert not FORBIDDEN.search(text)
    for notice in app._notifications:
        assert not FORBIDDEN.search(notice.message)
    return text


async def do(pilot: Pilot[None], action_id: str) -> str:
    """Carry out an action, wait for what it does, and give what is on screen then."""
    app = pilot.app
    assert isinstance(app, VantageApp)
    await app.carry_out(next(action for action in ACTIONS if action.id == action_id))
    await settled(pilot)
    return harmless(app)


async def test_every_pane_and_dialog_shows_every_table(engine: RowsOfItsOwn) -> None:
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await settled(pilot)
        tree = app.query_one(SchemaTree)
        for table in tree.root.children:
            table.expand()
        await pilot.pause()
        for node in [node for table in tree.root.children for node in (table, *table.children[:1])]:
            if not isinstance(node.data, Item):
                continue
            tree.move_cursor(node)
            tree.focus()
            if node.data.column is None:
                await do(pilot, "schema.preview")
                assert app.query_one(RowsPane).reading is not None or "not readable" in str(node.label)
                await do(pilot, "schema.ddl")
                app.pop_screen()
                await do(pilot, "schema.insert")
            else:
                await do(pilot, "schema.values")
                app.pop_screen()
                await do(pilot, "schema.insert_sql")
            assert len(app.screen_stack) == 1
        harmless(app)


async def test_every_cell_is_shown_sorted_filtered_and_opened(engine: RowsOfItsOwn) -> None:
    app = VantageApp(engine)
    async with app.run_test(size=(160, 48), notifications=True) as pilot:
        await settled(pilot)
        tree = app.query_one(SchemaTree)
        tree.move_cursor(tree.root.children[4])
        await do(pilot, "schema.preview")
        pane = app.query_one(RowsPane)
        assert pane.reading is not None
        assert pane.reading.total == len(VALUES) + 1
        for row in (0, 1, 2, 3, 4, 7, 11, 14, len(VALUES)):
            pane.grid.cursor_row = row
            text = await do(pilot, "rows.open")
            assert "Esc closes" in text
            app.pop_screen()
        for _ in range(3):
            await do(pilot, "rows.sort")
        for typed in ("\x1b", "[/x]", "%", "NULL"):
            pane._match(typed)
            await settled(pilot)
            harmless(app)
        await do(pilot, "rows.unfilter")
        await do(pilot, "rows.fit")
        await do(pilot, "sql.format")
        await do(pilot, "sql.run")
        for where in Where:
            if where is not Where.APP:
                app.action_go(where)
                await do(pilot, "app.help")
                app.pop_screen()


async def test_completions_and_history_are_harmless(engine: RowsOfItsOwn) -> None:
    engine.values = ((f"abc{ESCAPES}", f"[/x].{ESCAPES}"),)
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        box = app.query_one(QuestionInput)
        box.load_history([ESCAPES, "[/x]", "\u202eabc"])
        await pilot.press(*"abc")
        await settled(pilot)
        assert "[/x]." in harmless(app)
        await pilot.press("tab")
        assert not FORBIDDEN.search(box.value)
        await do(pilot, "question.search")
        await pilot.press("enter")
        harmless(app)
        assert app.query_one(SqlPane).sql == ""
