"""Rows are read as they are seen, sorted and filtered by whoever runs queries, and shown whole on demand."""

from __future__ import annotations

from typing import Any

from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot
from tui_kit import ask, cells, screen_text, settled, shown, until

from vantage_engine.database.paging import AS_IT_IS, Page, View
from vantage_engine.errors import QueryTimeout
from vantage_tui.app import VantageApp
from vantage_tui.reading import KEPT, LONGEST, PAGE, Clipped, Reading
from vantage_tui.screens.cell import CellScreen
from vantage_tui.session import Phase
from vantage_tui.widgets.grid import Grid
from vantage_tui.widgets.rows import RowsPane


def engine_of(rows: Any, columns: tuple[str, ...] = ("n", "word")) -> FakeAssistant:
    return FakeAssistant(answer_script(rows=rows, columns=columns))


async def answered(pilot: Pilot[None]) -> RowsPane:
    await ask(pilot, "which?")
    await settled(pilot)
    await pilot.press("alt+r")
    return pilot.app.query_one(RowsPane)


async def test_a_million_rows_scroll_and_only_what_is_seen_is_read() -> None:
    engine = engine_of(_Million())
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        assert "1,000,000 rows" in screen_text(app)
        await pilot.press(*["pagedown"] * 5)
        await settled(pilot)
        row = app.query_one(Grid).cursor_row
        await until(pilot, lambda: f"word {row}" in screen_text(app))
        assert row > 30
        await pilot.press("ctrl+end")
        await until(pilot, lambda: "word 999999" in screen_text(app))
        assert "row 1,000,000 of 1,000,000" in screen_text(app)
        await pilot.press("ctrl+home")
        await settled(pilot)
        assert "word 0" in screen_text(app)
        assert engine.opened is not None
        assert pane.reading is not None
        assert sum(count for _, count in engine.opened.fetched) < 20 * PAGE
        assert pane.reading.held <= KEPT * PAGE


async def test_while_a_page_is_fetched_the_app_lives_and_says_what_it_knows() -> None:
    engine = engine_of([(n, f"word {n}") for n in range(1000)])
    engine.page_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "which?")
        await until(pilot, lambda: app.query_one(RowsPane).reading is not None)
        await pilot.press("alt+r", "ctrl+end")
        await pilot.pause()
        assert "row 200 of more than 200" in screen_text(app)
        assert "counting" in screen_text(app)
        await pilot.press("up")
        assert app.query_one(Grid).cursor_row == 198
        engine.page_gate.set()
        await settled(pilot)
        assert "row 199 of 1,000" in screen_text(app)


async def test_escape_stops_a_page_and_the_rows_that_are_there_stay() -> None:
    engine = engine_of([(n, f"word {n}") for n in range(1000)])
    engine.page_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot, "which?")
        await until(pilot, lambda: app.query_one(RowsPane).reading is not None and app.session.phase is Phase.READY)
        await pilot.press("alt+r", "ctrl+end", "escape")
        await settled(pilot)
        assert engine.opened is not None
        assert engine.opened.stopped
        assert "word 199" in screen_text(app)
        assert "more than 200" in screen_text(app)
        await ask(pilot, "again?")
        await settled(pilot)
        assert "1,000 rows" in screen_text(app)


async def test_a_page_that_fails_is_told_and_asked_for_again_later() -> None:
    engine = engine_of([(n, f"word {n}") for n in range(1000)])
    engine.page_gate.clear()
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await ask(pilot, "which?")
        await until(pilot, lambda: engine.opened is not None and app.query_one(RowsPane).reading is not None)
        assert engine.opened is not None
        engine.opened.failure = QueryTimeout("The query [/x] was stopped.")
        await pilot.press("alt+r", "ctrl+end")
        engine.page_gate.set()
        await settled(pilot)
        assert any("[/x]" in notice.message for notice in app._notifications)
        engine.opened.failure = None
        app.clear_notifications()  # they lie over the last rows
        await pilot.press("ctrl+end")
        await settled(pilot)
        await pilot.press("ctrl+end")
        await until(pilot, lambda: "word 999" in screen_text(app))


async def test_sorting_goes_up_down_and_back() -> None:
    engine = engine_of([(2, "b"), (3, "a"), (1, "c")])
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        orders = []
        for _ in range(3):
            await pilot.press("s")
            await settled(pilot)
            orders.append([row[0] for row in cells(app)])
            assert app.focused is app.query_one(Grid)
        assert orders == [["1", "2", "3"], ["3", "2", "1"], ["2", "3", "1"]]
        await pilot.press("right", "s")
        await settled(pilot)
        assert [row[1] for row in cells(app)] == ["a", "b", "c"]
        assert "word↑" in screen_text(app)
        assert pane.grid.cursor_column == 1, "the cursor stays in its column"


async def test_filtering_is_typed_stated_and_undone() -> None:
    engine = engine_of([(1, "apple"), (2, "pear"), (3, "apricot")])
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        await pilot.press("slash", *"ap", "enter")
        await settled(pilot)
        assert [row[1] for row in cells(app)] == ["apple", "apricot"]
        assert "2 rows · with ‘ap’" in screen_text(app)
        assert app.focused is pane.grid
        await pilot.press("right", "s")
        await settled(pilot)
        assert engine.opened is not None
        assert engine.opened.view == View(1, False, "ap"), "a filter and an order go together"
        await pilot.press("x")
        await settled(pilot)
        assert len(cells(app)) == 3
        await pilot.press("slash", *"zz", "enter")
        await settled(pilot)
        assert "no rows" in screen_text(app)
        await pilot.press("slash", "escape")
        await settled(pilot)
        assert len(cells(app)) == 3
        assert not pane.filter_box.display


async def test_a_cell_is_shown_whole_however_long_it_is() -> None:
    long = "line one\n" + "y" * 5000 + "[/end]"
    engine = engine_of([(1, long), (None, b"\x00A\xff"), (2, "")])
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        assert pane.reading is not None
        assert pane.grid.value() == 1
        await pilot.press("right")
        assert pane.grid.value() == Clipped(long[:LONGEST], len(long))
        await pilot.press("enter")
        await settled(pilot)
        assert isinstance(app.screen, CellScreen)
        assert app.screen.value == long
        assert "5,015 characters" in screen_text(app)
        await pilot.press("escape", "down", "enter")
        await settled(pilot)
        assert "000000  00 41 ff" in screen_text(app)
        assert "·A·" in screen_text(app)
        await pilot.press("escape", "left", "enter")
        await settled(pilot)
        assert "no value" in screen_text(app)
        await pilot.press("escape", "down", "right", "enter")
        await settled(pilot)
        assert "(an empty text)" in screen_text(app)


async def test_columns_are_made_wider_narrower_and_fitted() -> None:
    engine = engine_of([(1, "w" * 60)])
    app = VantageApp(engine)
    async with app.run_test(size=(120, 30)) as pilot:
        pane = await answered(pilot)
        await pilot.press("right")
        before = pane.grid._widths[1]
        await pilot.press("plus", "plus")
        assert pane.grid._widths[1] == before + 8
        await pilot.press("minus")
        assert pane.grid._widths[1] == before + 4
        assert "w" * 60 not in screen_text(app)
        await pilot.press("equals_sign")
        assert "w" * 60 in screen_text(app)
        await pilot.press(*["minus"] * 30)
        assert pane.grid._widths[1] == 3


async def test_thousands_of_columns_are_walked_and_stated_when_filtered() -> None:
    columns = tuple(f"c{n}" for n in range(3000))
    engine = engine_of([tuple(range(3000))], columns)
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        await pilot.press("end")
        await pilot.pause()
        assert "c2999" in screen_text(app)
        await pilot.press("home", "right")
        assert pane.grid.cursor_column == 1
        await pilot.press("slash", "7", "enter")
        await settled(pilot)
        assert "in the first 40 columns" in pane.summary()


async def test_a_slow_result_is_counted_only_on_demand() -> None:
    engine = engine_of([(n, "x") for n in range(500)])
    engine.script[-1] = type(engine.script[-1])(("n", "word"), engine.script[-1].rows, False, 3.0)  # type: ignore[union-attr, call-arg, arg-type]
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        assert "more than 200 rows" in pane.summary()
        await pilot.press("c")
        await settled(pilot)
        assert pane.summary().startswith("500 rows")


async def test_without_a_result_the_keys_do_nothing() -> None:
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24)) as pilot:
        for action in ("sort", "open", "wider", "narrower", "fit", "count", "filter"):
            await app.run_action(action, default_namespace=app.query_one(RowsPane))
        await settled(pilot)
        assert shown(app, "#note").startswith("Ask a question")


async def test_a_result_that_changed_says_so() -> None:
    engine = engine_of([(n, "x") for n in range(3)])
    app = VantageApp(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        pane = await answered(pilot)
        assert pane.reading is not None
        pane.reading.take(Page(("n", "word"), (), 3, False, 0.0, changed=True))
        assert "the database has changed since" in pane.summary()


class _Million:
    """A million rows that are made when they are asked for."""

    def __len__(self) -> int:
        return 1_000_000

    def __iter__(self) -> Any:
        return iter(self[0 : len(self)])

    def __getitem__(self, part: slice) -> list[tuple[int, str]]:
        return [(n, f"word {n}") for n in range(*part.indices(len(self)))]


def _reading(rows: int, more: bool = True, **options: Any) -> Reading:
    first = Page(("n",), tuple((n,) for n in range(rows)), 0, more, 0.0)
    return Reading(type("Q", (), {"sql": "", "view": AS_IT_IS, "columns": ("n",)})(), first)  # type: ignore[arg-type]


def test_a_reading_names_what_is_missing_and_forgets_what_is_far() -> None:
    reading = _reading(PAGE)
    assert reading.missing() is None
    assert reading.row(5) == (5,)
    assert reading.row(PAGE * 7 + 3) is None
    assert reading.missing() == (PAGE * 7, PAGE)
    for number in range(1, KEPT + 5):
        start = number * PAGE
        reading.take(Page(("n",), tuple((n,) for n in range(start, start + PAGE)), start, True, 0.0))
    assert reading.held == KEPT * PAGE
    assert reading.row(0) is None
    assert reading.missing() == (0, PAGE)
    assert reading.known == (KEPT + 5) * PAGE


def test_a_page_that_ended_early_is_continued() -> None:
    reading = _reading(3)
    reading.want_more()
    assert reading.missing() == (3, PAGE - 3)
    reading.take(Page(("n",), ((3,), (4,)), 3, True, 0.0))
    assert reading.missing() == (5, PAGE - 5)
    reading.take(Page(("n",), ((5,),), 5, False, 0.0))
    assert reading.missing() is None
    assert (reading.total, reading.row(5), reading.row(4)) == (6, (5,), (4,))
    reading.want_more()
    assert reading.missing() is None


def test_a_count_that_comes_late_or_is_wrong_harms_nothing() -> None:
    reading = _reading(PAGE)
    reading.counted(50)
    assert reading.open_end, "fewer than are known: the database changed"
    reading.counted(1000)
    assert reading.total == 1000
    reading.take(Page(("n",), ((400,),), 400, False, 0.0))
    assert reading.total == reading.known == 401
