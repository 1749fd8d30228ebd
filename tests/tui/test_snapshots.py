"""What the screen looks like, so that a change of it is seen. Update with `pytest tests/tui --snapshot-update`."""

from __future__ import annotations

from typing import Any

import pytest
from fake_assistant import FakeAssistant, answer_script
from textual.pilot import Pilot

from vantage_tui.app import VantageApp

SQL = (
    "SELECT T1.name, COUNT(*) AS orders FROM customers AS T1 JOIN orders AS T2 ON T1.customer_id = T2.customer_id "
    "GROUP BY T1.name ORDER BY COUNT(*) DESC LIMIT 10"
)
ROWS = [("Ada Lovelace", 12, 310.5), ("Grace [/x] Hopper", 7, None), ("李雷", 3, 18.25)]


@pytest.mark.parametrize(("size", "sure"), [((80, 24), False), ((160, 48), True)], ids=["small", "large"])
def test_an_answer(snap_compare: Any, size: tuple[int, int], sure: bool) -> None:
    others = [("SELECT name FROM customers ORDER BY name", 0.21), ("SELECT COUNT(*) FROM orders", 0.08)]
    script = answer_script(
        SQL, ROWS, ("name", "orders", "total"), sure=sure, confidence=0.93 if sure else 0.38, alternatives=others
    )
    app = VantageApp(FakeAssistant(script), clock=lambda: 0.0, memory=lambda: 123_000_000)

    async def answer(pilot: Pilot[None]) -> None:
        await pilot.press(*"orders per customer?", "enter")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()

    assert snap_compare(app, terminal_size=size, run_before=answer)
