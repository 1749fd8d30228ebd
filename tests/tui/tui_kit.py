"""Driving the app in tests: keys in, what is on screen out, and waiting for what comes about."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content
from textual.pilot import Pilot
from textual.widgets import Static

from vantage_tui.app import VantageApp
from vantage_tui.text import grid_cell
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.rows import RowsPane


async def ask(pilot: Pilot[None], question: str) -> None:
    box = pilot.app.query_one(QuestionInput)
    box.focus()
    box.value = question
    await pilot.press("enter")


async def settled(pilot: Pilot[None]) -> None:
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def until(pilot: Pilot[None], holds: Callable[[], bool]) -> None:
    for _ in range(200):
        if holds():
            return
        await pilot.pause(0.01)
    raise AssertionError("it never came about")


def shown(app: VantageApp, selector: str) -> str:
    content = app.query_one(selector, Static).content
    return content.plain if isinstance(content, Content) else str(content)


def cells(app: VantageApp) -> list[list[str]]:
    reading = app.query_one(RowsPane).reading
    rows = [reading.row(number) for number in range(reading.known)] if reading is not None else []
    return [[grid_cell(value, 80)[0] for value in row] for row in rows if row is not None]


def screen_text(app: VantageApp) -> str:
    """All that is on screen, line by line."""
    return "\n".join(strip.text for strip in app.screen._compositor.render_strips())
