"""What the panes look like at work, so that a change of it is seen; `pytest tests/tui --snapshot-update` accepts it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot
from tui_kit import ask, settled, until

from vantage_engine.errors import QueryError
from vantage_engine.events import Link, Step
from vantage_tui.app import VantageApp
from vantage_tui.widgets.completions import Completions
from vantage_tui.widgets.sql_pane import SqlPane

SQL = "SELECT name, total FROM customers JOIN orders USING (customer_id) WHERE total > 10 -- large\nLIMIT 100"
ROWS = [(n, f"name {n}" if n % 3 else None, n * 1.5, "" if n % 2 else "x" * n) for n in range(1, 150)]
COLUMNS = ("id", "name", "total", "note")
SIZES = {"small": (80, 24), "middle": (100, 30), "large": (160, 48)}


async def _rows(pilot: Pilot[None]) -> None:
    await pilot.press("alt+r", "down", "down", "right")
    await settled(pilot)


async def _sorted_and_filtered(pilot: Pilot[None]) -> None:
    await pilot.press("alt+r", "s", "slash", *"7", "enter")
    await settled(pilot)


async def _edited(pilot: Pilot[None]) -> None:
    await pilot.press("alt+e", "right", *["right"] * 6, *"DISTINCT nme, ", "f9")
    await settled(pilot)


async def _help(pilot: Pilot[None]) -> None:
    await pilot.press("alt+r", "f1")
    await pilot.pause()


async def _completion(pilot: Pilot[None]) -> None:
    await pilot.press(*"all cus")
    await settled(pilot)
    await until(pilot, lambda: [c.replaces for c in pilot.app.query_one(Completions).offered[:1]] == [3])


async def _schema(pilot: Pilot[None]) -> None:
    await pilot.press("alt+s", "slash", *"tot", "enter", "down")
    await settled(pilot)


async def _cell(pilot: Pilot[None]) -> None:
    await pilot.press("alt+r", "end", "down", "enter")
    await settled(pilot)


CASES: dict[str, tuple[str, Callable[[Pilot[None]], Awaitable[None]]]] = {
    "rows": ("large", _rows),
    "sorted-and-filtered": ("small", _sorted_and_filtered),
    "edited-with-an-error": ("small", _edited),
    "help": ("middle", _help),
    "completion": ("middle", _completion),
    "schema": ("small", _schema),
    "cell": ("small", _cell),
}


@pytest.mark.parametrize("case", CASES)
def test_a_pane_at_work(snap_compare: Any, case: str) -> None:
    size, work = CASES[case]
    failure = QueryError("No such column: nme.", "Check the names and the syntax of the query.")
    failure.place = (16, 19)
    edited = SQL.replace("SELECT ", "SELECT DISTINCT nme, ")
    engine = FakeAssistant(answer_script(SQL, ROWS, COLUMNS), results={edited: failure})
    app = VantageApp(engine, clock=lambda: 0.0, memory=lambda: 123_000_000)

    async def run(pilot: Pilot[None]) -> None:
        await ask(pilot, "large orders?")
        await settled(pilot)
        await work(pilot)
        await pilot.pause()

    assert snap_compare(app, terminal_size=SIZES[size], run_before=run)


def test_a_query_being_written(snap_compare: Any) -> None:
    engine = FakeAssistant()
    engine.script[1:-2] = [
        Step("name", "SELECT name FROM customers WHERE …", 1, (Link("column", "orders.total", 0.3),)),
        Step("End", "SELECT name FROM customers", 2),
    ]
    engine.step_gate.clear()
    app = VantageApp(engine, clock=lambda: 0.0, memory=lambda: 123_000_000)

    async def run(pilot: Pilot[None]) -> None:
        await ask(pilot, "who?")
        await until(pilot, lambda: "…" in app.query_one(SqlPane).editor.text)
        await pilot.pause()

    try:
        assert snap_compare(app, terminal_size=SIZES["small"], run_before=run)
    finally:
        engine.step_gate.set()
