"""Measure the app as its user feels it: first paint, first action, rows, Esc, memory after many questions.

    python scripts/tui_speed.py --out results/tui.json

First paint is measured in a pseudo-terminal, from the start of the process to the first whole screen; questions through
the real app with the real model, from Enter to the first action and to the rows on screen; Esc from the key to the
moment when nothing of the question is under way any more: while the query is written, and while it runs.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import statistics
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import yaml
from pty_app import PtyApp
from textual.pilot import Pilot

import vantage_tui
from vantage_engine.assistant import Assistant
from vantage_engine.bench import results
from vantage_engine.demo import write_demo
from vantage_engine.events import Step
from vantage_engine.process_memory import resident_or_peak
from vantage_tui.app import VantageApp
from vantage_tui.session import Opened, Phase, Told
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.sql_pane import SqlPane

ROOT = Path(__file__).resolve().parent.parent
MEASURED = 20
LAUNCHES = 5
STOPS = 20
ENDLESS = "WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--questions", type=int, default=200, help="Questions until memory is looked at again.")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "CACHE"):
            os.environ[f"VANTAGE_{name}_DIR"] = str(Path(folder) / name.lower())
        database = Path(folder) / "demo.sqlite"
        write_demo(database)
        result = asyncio.run(_questions(database, options.questions))
        result["first_paint_ms"] = _middle([_first_paint(database) for _ in range(LAUNCHES)])
    head = results.provenance(f"python scripts/tui_speed.py --questions {options.questions}", count=options.questions)
    if options.out is not None:
        results.write(options.out, head | result)
    print(json.dumps(head | result, indent=2))


def _first_paint(database: Path) -> float:
    with PtyApp(database) as app:
        return 1000 * app.wait(lambda text: "Question" in text and "Rows" in text, 300)


async def _questions(database: Path, count: int) -> dict[str, Any]:
    texts = [each["question"] for each in yaml.safe_load((ROOT / "tests" / "data" / "questions.yaml").read_text())]
    first, rows, memory = [], [], []
    with Assistant(database) as engine:
        engine.load()
        app = _Timed(engine, database=database)
        async with app.run_test(size=(120, 40)) as pilot:
            await app.workers.wait_for_complete()
            for number in range(count):
                app.query_one(QuestionInput).value = texts[number % len(texts)]
                app.times.clear()
                began = time.perf_counter()
                await pilot.press("enter")
                await app.workers.wait_for_complete()
                await pilot.pause()
                if number < MEASURED and "rows" in app.times:
                    first.append(1000 * (app.times["step"] - began))
                    rows.append(1000 * (app.times["rows"] - began))
                if number in (MEASURED, count // 2, count - 1):
                    memory.append({"after": number + 1, "mb": round(resident_or_peak() / 1e6, 1)})
            writing = [await _stop(app, pilot, _asked(texts[number % len(texts)])) for number in range(STOPS)]
            running = [await _stop(app, pilot, _run) for _ in range(STOPS)]
        app.keeper.close()
    return {
        "questions": len(rows),
        "enter_to_first_action_ms": _middle(first),
        "enter_to_rows_ms": _middle(rows),
        "esc_ms": {
            name: {"median": _middle(times), "most": round(max(times), 1)}
            for name, times in (("while writing", writing), ("while running", running))
        },
        "memory": memory,
    }


def _asked(question: str) -> Callable[[_Timed, Pilot[None]], Awaitable[None]]:
    async def begin(app: _Timed, pilot: Pilot[None]) -> None:
        app.query_one(QuestionInput).value = question
        app.query_one(QuestionInput).focus()
        await pilot.pause()
        app.begun.clear()
        app.simulate_key("enter")
        await app.begun.wait()  # the first action

    return begin


async def _run(app: _Timed, pilot: Pilot[None]) -> None:
    app.post_message(SqlPane.Run(ENDLESS, True))
    while app.session.phase is not Phase.RUNNING:
        await asyncio.sleep(0.01)
    await asyncio.sleep(0.3)


async def _stop(app: _Timed, pilot: Pilot[None], begin: Callable[[_Timed, Pilot[None]], Awaitable[None]]) -> float:
    """Milliseconds from Esc until the engine has nothing to do."""
    await begin(app, pilot)
    assert app.session.phase in (Phase.THINKING, Phase.RUNNING)
    pressed = time.perf_counter()
    app.simulate_key("escape")
    while app.session.phase is not Phase.READY:
        await asyncio.sleep(0.001)
    took = 1000 * (time.perf_counter() - pressed)
    await app.workers.wait_for_complete()
    await pilot.pause()
    return took


class _Timed(VantageApp):
    """Notes when the first action and the rows of a question were shown."""

    CSS_PATH = Path(vantage_tui.__file__).parent / "vantage.tcss"

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.times: dict[str, float] = {}
        self.begun = asyncio.Event()

    def on_told(self, message: Told) -> None:
        name = "step" if isinstance(message.event, Step) else "rows" if isinstance(message.event, Opened) else ""
        if name == "step":
            self.begun.set()
        if name:
            self.call_after_refresh(lambda: self.times.setdefault(name, time.perf_counter()))


def _middle(values: list[float]) -> float | None:
    return round(statistics.median(values), 1) if values else None


if __name__ == "__main__":
    main()
