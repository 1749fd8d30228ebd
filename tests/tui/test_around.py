"""What is around the panes, by keys: tabs, history, verdicts, export, copying, the choice of a database."""

from __future__ import annotations

import base64
import gc
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, RadioSet, Static
from textual.widgets._footer import FooterKey
from textual_plotext import PlotextPlot
from tui_kit import screen_text, settled, until

from vantage_engine.errors import QueryError
from vantage_engine.events import Decision, Rows, SqlReady, Value
from vantage_engine.history.store import Entry, History, Verdict
from vantage_tui.app import VantageApp
from vantage_tui.charts import Kind
from vantage_tui.screens.export import ExportScreen
from vantage_tui.screens.history import HistoryScreen
from vantage_tui.session import Phase
from vantage_tui.settings import Settings
from vantage_tui.welcome import Welcome
from vantage_tui.widgets.chart_pane import ChartPane
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.results import Results
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.sql_pane import SqlPane

SQL = (
    "SELECT c.name, COUNT(*) FROM customers AS c JOIN orders AS o ON c.customer_id = o.customer_id WHERE c.name <> 'x'"
)
ROWS = [("Ada [/x]\x1b[2J", 3), ("Grace", 5), ("表" * 200, None)]
HOSTILE = "[/x]\x1b]52;c;aGk=\x07\u202e"
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def script(sql: str = SQL, rows: Any = ROWS, columns: tuple[str, ...] = ("name", "n")) -> list[Any]:
    events = answer_script(sql, rows, columns)
    decisions = (
        Decision("Select", "production", 0.9, ((0, 3), (1, 2))),
        Decision(f"customers.{HOSTILE}", "column", 0.4, ((3, 1), (0, 2))),
    )
    values = (Value("x", "cell", HOSTILE, (f"customers.{HOSTILE}",)),)
    return [replace(e, decisions=decisions, values=values, experts=4) if isinstance(e, SqlReady) else e for e in events]


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    return tmp_path / "history.sqlite"


@pytest.fixture
def make(kept: Path, tmp_path: Path) -> Callable[..., VantageApp]:
    def app(engine: FakeAssistant | None = None, **more: Any) -> VantageApp:
        settings = Settings(export_folder=str(tmp_path), clipboard_kb=more.pop("clipboard_kb", 75))
        return VantageApp(
            engine or FakeAssistant(script()),
            database=tmp_path / "shop.sqlite",
            settings=settings,
            history=lambda: History(kept),
            clock=lambda: 0.0,
            **more,
        )

    return app


@pytest.fixture(autouse=True)
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the app notifies: on a busy machine a notice is gone before anybody looks."""
    said: list[str] = []
    notify = VantageApp.notify

    def listen(app: VantageApp, message: str, **more: Any) -> None:
        said.append(message)
        notify(app, message, **more)

    monkeypatch.setattr(VantageApp, "notify", listen)
    return said


async def ask(pilot: Pilot[Any], question: str = "who?") -> None:
    pilot.app.screen_stack[0].query_one(QuestionInput).value = question
    app = pilot.app
    assert isinstance(app, VantageApp)
    engine = app._engine
    assert isinstance(engine, FakeAssistant)
    asked = len(engine.asked)
    await pilot.press("enter")
    await until(pilot, lambda: len(engine.asked) > asked and app.session.phase is Phase.READY)
    await settled(pilot)


def entries(app: VantageApp, path: Path) -> list[Entry]:
    app.keeper.close()
    with History(path) as history:
        return history.search()


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
async def test_each_tab_shows_its_part_and_nothing_raw(make: Callable[..., VantageApp], size: tuple[int, int]) -> None:
    app = make()
    async with app.run_test(size=size) as pilot:
        await ask(pilot)
        seen = {}
        for _ in range(4):
            seen[app.query_one(Results).active] = screen_text(app)
            await pilot.press("f10")
            await settled(pilot)
        assert app.query_one(Results).active == "tab-rows"
        assert list(seen) == ["tab-rows", "tab-explain", "tab-chart", "tab-experts"]
        assert "Takes customers, with each orders" in re.sub(r"[│\s]+", " ", seen["tab-explain"])
        explained = app.query_one("#explanation", Static).content
        assert "a foreign key of the schema" in str(explained)
        assert "a cell of the database" in str(explained)
        assert "Grace" in seen["tab-chart"]
        assert re.search(r"Select +90%  0·3 +1·2", seen["tab-experts"])
        for text in seen.values():
            assert not FORBIDDEN.search(text)


async def test_a_result_without_a_chart_says_why(make: Callable[..., VantageApp]) -> None:
    app = make(FakeAssistant(script(rows=[("a",), ("b",)], columns=("x",))))
    async with app.run_test() as pilot:
        await ask(pilot)
        assert app.query_one(ChartPane).chart is None
        assert "No column holds numbers." in str(app.query_one("#chart-note", Static).content)
        engine = app._engine
        assert isinstance(engine, FakeAssistant)
        engine.script = script(rows=[(f"20{n}", n) for n in range(10, 30)])
        await ask(pilot)
        chart = app.query_one(ChartPane).chart
        assert chart is not None
        assert chart.kind is Kind.LINE


@pytest.mark.parametrize("size", [(80, 24), (160, 48)])
@pytest.mark.parametrize("values", [[31, 22, 18, 31, 45, 21, 41, 27, 14, 1, 80], [1, 100], [5] * 30])
async def test_bars_are_as_long_as_their_numbers(
    make: Callable[..., VantageApp], size: tuple[int, int], values: list[int]
) -> None:
    app = make(FakeAssistant(script(rows=[(f"n{number}.", value) for number, value in enumerate(values)])))
    async with app.run_test(size=size) as pilot:
        await ask(pilot)
        app.query_one(Results).active = "tab-chart"
        await settled(pilot)
        plot = app.query_one(PlotextPlot)
        lines = [strip.text for strip in map(plot.render_line, range(plot.size.height))]
        drawn = [next(line for line in lines if f" n{n}.┤" in f" {line}").count("█") for n in range(len(values))]
        longest = max(drawn)
        assert longest > 10
        for value, length in zip(values, drawn, strict=True):
            # plotext rounds both ends of a bar to characters
            assert abs(length - longest * value / max(values)) < 2


async def test_keys_that_are_no_longer_shown_are_forgotten(make: Callable[..., VantageApp]) -> None:
    def kept() -> int:  # those of other apps, of which the tests before this one left some, are the same each time
        gc.collect()
        return sum(isinstance(each, FooterKey) for each in gc.get_objects())

    app = make()
    async with app.run_test() as pilot:
        counts = []
        for _ in range(6):
            await ask(pilot)
            await pilot.press("alt+r", "alt+s", "alt+a")
            await pilot.pause()
            counts.append(kept())
        assert max(counts[1:]) - counts[0] < 20, "those on show, and a few on their way out"


async def test_questions_are_kept_with_what_became_of_them(make: Callable[..., VantageApp], kept: Path) -> None:
    app = make(
        FakeAssistant(script(), results={"SELECT 7": Rows(("n",), ((7,),), False, 0.0), "bad": QueryError("No.")})
    )
    async with app.run_test() as pilot:
        await pilot.press("alt+y")
        await ask(pilot, "who?")
        await ask(pilot, "how many?")
        app.query_one(SqlPane).editor.text = "SELECT 7"
        await pilot.press("alt+e", "f9")
        await settled(pilot)
        await pilot.press("alt+y")
        app.query_one(SqlPane).editor.text = "bad"
        await pilot.press("alt+e", "f9")
        await settled(pilot)
    two, one = entries(app, kept)
    assert (one.question, one.sql, one.model_sql, one.rows, one.edited) == ("who?", SQL, SQL, 3, False)
    assert (two.question, two.sql, two.rows, two.verdict) == ("how many?", "SELECT 7", 1, Verdict.RIGHT)
    assert two.edited


async def test_the_history_is_searched_run_again_and_asked_anew(make: Callable[..., VantageApp], kept: Path) -> None:
    with History(kept) as history:
        for question, sql in (("old one?", "SELECT 1"), (f"other {HOSTILE}?", "SELECT 2")):
            history.record(Entry(question, sql, str((kept.parent / "shop.sqlite").absolute()), sql, rows=1))
        history.record(Entry("of another database?", "SELECT 3", "/elsewhere.sqlite", "SELECT 3", rows=1))
    engine = FakeAssistant(script())
    app = make(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await settled(pilot)
        await pilot.press("alt+h")
        await settled(pilot)
        assert isinstance(app.screen, HistoryScreen)
        assert app.screen.query_one(OptionList).option_count == 2
        assert "another" not in screen_text(app)
        assert not FORBIDDEN.search(screen_text(app))
        await pilot.press(*"old")
        await settled(pilot)
        await pilot.press("enter")
        await settled(pilot)
        assert (engine.ran, engine.asked) == (["SELECT 1"], [])
        assert app.query_one(QuestionInput).value == "old one?"
        await pilot.press("alt+h")
        await settled(pilot)
        await pilot.press("down", "f5")
        await settled(pilot)
        assert engine.asked == ["old one?"]
        await pilot.press("alt+h")
        await settled(pilot)
        await pilot.press(*"nothing like it", "enter", "escape")
        assert not isinstance(app.screen, HistoryScreen)


async def test_a_history_that_cannot_be_kept_is_said_once_and_the_app_goes_on(tmp_path: Path, told: list[str]) -> None:
    (tmp_path / "file").touch()
    app = VantageApp(FakeAssistant(script()), history=lambda: History(tmp_path / "file" / "h.sqlite"))
    async with app.run_test() as pilot:
        await ask(pilot)
        await ask(pilot)
        assert len([message for message in told if "cannot be kept" in message]) == 1
        assert app.query_one(RowsPane).reading is not None


@pytest.mark.parametrize(
    ("keys", "name"), [([], "shop.csv"), (["shift+tab", "shift+tab", "down", "enter", "tab", "tab"], "shop.json")]
)
async def test_rows_are_exported_whole(
    make: Callable[..., VantageApp], tmp_path: Path, keys: list[str], name: str, told: list[str]
) -> None:
    rows = [(f"x{n}", n) for n in range(500)]
    app = make(FakeAssistant(script(rows=rows)))
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot)
        await pilot.press("alt+r", "e")
        assert isinstance(app.screen, ExportScreen)
        await pilot.press(*keys, "enter")
        await settled(pilot)
        text = (tmp_path / name).read_text()
        found = len(json.loads(text)) if name.endswith("json") else len(text.splitlines()) - 1
        assert found == 500
        assert any("Wrote 500 rows" in message for message in told)


async def test_only_the_page_shown_and_a_file_that_is_there(make: Callable[..., VantageApp], tmp_path: Path) -> None:
    app = make(FakeAssistant(script(rows=[(f"x{n}", n) for n in range(500)])))
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot)
        await pilot.press("alt+r", "e")
        app.screen.query_one("#export-extent", RadioSet).action_next_button()
        app.screen.query_one("#export-extent", RadioSet).action_toggle_button()
        (tmp_path / "shop.csv").write_text("mine")
        await pilot.pause()
        await pilot.press("enter")
        assert (tmp_path / "shop.csv").read_text() == "mine"
        assert "there already" in screen_text(app)
        await pilot.press("enter")
        await settled(pilot)
        lines = (tmp_path / "shop.csv").read_text().splitlines()
        assert lines[0:2] == ["name,n", "x0,0"]
        assert len(lines) - 1 == len(app.query_one(RowsPane).grid.seen) < 30


async def test_an_export_that_fails_is_said_and_one_can_be_stopped(
    make: Callable[..., VantageApp], tmp_path: Path, told: list[str]
) -> None:
    engine = FakeAssistant(script())
    app = make(engine)
    async with app.run_test(size=(80, 24)) as pilot:
        await ask(pilot)
        await pilot.press("alt+r", "e")
        app.screen.query_one(Input).value = str(tmp_path / "missing" / "x.csv")
        await pilot.press("enter")
        await settled(pilot)
        assert any("cannot be written" in message for message in told)
        engine.page_gate.clear()
        await pilot.press("e", "enter")
        await pilot.press("escape")
        engine.page_gate.set()
        await settled(pilot)
        assert any("Stopped" in message for message in told)
        assert not (tmp_path / "shop.csv").exists()


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("y", "Ada [/x]␛[2J"),
        ("Y", "Ada [/x]␛[2J\t3"),
        ("u", "Ada [/x]␛[2J\nGrace\n" + "表" * 200),
        ("U", "name\tn\nAda [/x]␛[2J\t3\nGrace\t5\n" + "表" * 200 + "\t"),
        ("alt+c", SQL),
    ],
)
async def test_a_key_copies(
    make: Callable[..., VantageApp], monkeypatch: pytest.MonkeyPatch, key: str, text: str
) -> None:
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    app = make()
    async with app.run_test() as pilot:
        sent: list[str] = []
        assert app._driver is not None
        monkeypatch.setattr(app._driver, "write", sent.append)
        await ask(pilot)
        await pilot.press("alt+r", key)
        await settled(pilot)
        codes = [found for each in sent if (found := re.fullmatch(r"\x1b\]52;c;(.*)\x07", each))]
        assert [base64.b64decode(code[1]).decode() for code in codes] == [text]


async def test_what_is_too_long_is_not_copied_in_part(
    make: Callable[..., VantageApp], monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    app = make(FakeAssistant(script(rows=[("x" * 900, n) for n in range(9)])), clipboard_kb=1)
    async with app.run_test() as pilot:
        sent: list[str] = []
        assert app._driver is not None
        monkeypatch.setattr(app._driver, "write", sent.append)
        await ask(pilot)
        await pilot.press("alt+r", "U")
        await settled(pilot)
        assert not any("]52;" in each for each in sent)
        assert any("Export it instead" in message for message in told)


async def test_without_a_database_recent_ones_are_offered_and_the_demo(
    tmp_path: Path, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANTAGE_DATA_DIR", str(tmp_path / "data"))
    with History(tmp_path / "h.sqlite") as history:
        history.opened(shop)
        recent = history.recent_databases()
    app = Welcome(recent)
    async with app.run_test(size=(80, 24)) as pilot:
        assert "shop.sqlite" in screen_text(app)
        await pilot.press("enter")
    assert app.return_value == shop
    app = Welcome(())
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        await pilot.pause()
    assert app.return_value == tmp_path / "data" / "demo.sqlite"
    assert app.return_value.is_file()
    app = Welcome(recent)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", *f"{tmp_path}/gone", "enter")
        await pilot.pause()
        assert "There is no file" in re.sub(r"\s+", " ", screen_text(app))
        await pilot.press("escape")
    assert app.return_value is None
