"""What the tabs and dialogs around the panes look like. Update with `pytest tests/tui --snapshot-update`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot
from tui_kit import until

from vantage_engine.events import Decision, SqlReady, Value
from vantage_engine.history.store import Entry, History, Opened, Verdict
from vantage_tui.app import VantageApp
from vantage_tui.session import Phase
from vantage_tui.welcome import Welcome
from vantage_tui.widgets.rows import RowsPane

NOON = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
SQL = "SELECT country, COUNT(*) FROM customers WHERE country <> 'Peru' GROUP BY country ORDER BY COUNT(*) DESC"
ROWS = [("Brazil", 31), ("China", 22), ("Egypt", 18), ("[/x] France", 31), ("India", None)]
DECISIONS = (
    Decision("Select", "production", 0.97, ((0, 7), (4, 5))),
    Decision("customers.country", "column", 0.92, ((1, 3), (2, 4))),
    Decision("CountRows", "production", 0.4, ((3, 5), (7, 4))),
)


def app_with(theme: str = "vantage-dark") -> VantageApp:
    value = Value("Peru", "cell", "peruvian", ("customers.country",))
    script = [
        replace(e, decisions=DECISIONS, values=(value,), experts=8) if isinstance(e, SqlReady) else e
        for e in answer_script(SQL, ROWS, ("country", "COUNT(*)"))
    ]
    return VantageApp(FakeAssistant(script), theme=theme, clock=lambda: 0.0, memory=lambda: 123_000_000, history=past)


def past() -> History:
    history = History.in_memory()
    database, asked = str(Path("shop").absolute()), NOON.isoformat()
    asks = (("How many?", "SELECT COUNT(*) FROM orders", Verdict.RIGHT), ("[/x]?", SQL, Verdict.WRONG))
    for question, sql, verdict in asks:
        history.record(Entry(question, sql, database, "SELECT 1", rows=7, verdict=verdict, asked=asked))
    return history


def after(*keys: str) -> Callable[[Pilot[None]], Awaitable[None]]:
    async def answer(pilot: Pilot[None]) -> None:
        app = pilot.app
        assert isinstance(app, VantageApp)
        if keys[0] != "alt+h":  # what is asked now is kept with the time of now
            await pilot.press(*"who?", "enter")
            await until(pilot, lambda: app.query_one(RowsPane).reading is not None)
        await until(pilot, lambda: app.session.phase is Phase.READY)
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        for key in keys:
            await pilot.press(key)
            await pilot.app.workers.wait_for_complete()
            await pilot.pause()

    return answer


@pytest.mark.parametrize(
    ("keys", "theme"),
    [
        (["f10"], "vantage-light"),
        (["f10", "f10"], "paper"),
        (["f10", "f10", "f10"], "dusk"),
        (["alt+h"], "contrast-dark"),
        (["alt+r", "e"], "forest"),
    ],
    ids=["explain", "chart", "experts", "history", "export"],
)
def test_around(snap_compare: Any, keys: list[str], theme: str) -> None:
    assert snap_compare(app_with(theme), terminal_size=(100, 30), run_before=after(*keys))


@pytest.mark.parametrize("size", [(80, 24), (160, 48)], ids=["small", "large"])
def test_welcome(snap_compare: Any, size: tuple[int, int]) -> None:
    long_ago = "2025-12-30T00:00:00+00:00"
    recent = [Opened("/data/shop.sqlite", NOON.isoformat(), 12), Opened("/data/[/x].db", long_ago, 1)]
    assert snap_compare(Welcome(recent, now=NOON), terminal_size=size)
