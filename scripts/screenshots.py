"""Write the pictures of the README from the real app with the real model, so that they show what there is.

python scripts/screenshots.py            # into docs/images
"""

from __future__ import annotations

import argparse
import asyncio
import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from textual.pilot import Pilot

from vantage_engine.assistant import Assistant
from vantage_engine.demo import write_demo
from vantage_tui.app import VantageApp

Shot = Callable[[Pilot[None]], Awaitable[None]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parent.parent / "docs" / "images")
    out = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in ("CONFIG", "DATA", "CACHE"):
            os.environ[f"VANTAGE_{name}_DIR"] = str(Path(folder) / name.lower())
        database = Path(folder) / "shop.sqlite"
        write_demo(database)
        asyncio.run(_write(database, out))


async def _write(database: Path, out: Path) -> None:
    shots: dict[str, tuple[str, str, Shot]] = {
        "answer": ("vantage-dark", "How many customers are there in each country?", _rows),
        "explain": (
            "vantage-dark",
            "What is the average rating of the products of each category?",
            _tab("explain"),
        ),
        "chart": ("paper", "How many customers are there in each country?", _tab("chart")),
        "experts": ("dusk", "Which customers have never placed an order?", _tab("experts")),
    }
    with Assistant(database) as engine:
        engine.load()
        for name, (theme, question, shot) in shots.items():
            # A clock that stands still, and memory that nobody measures: the picture changes when the app does.
            app = VantageApp(engine, database=database, theme=theme, clock=lambda: 0.0, memory=lambda: 0)
            async with app.run_test(size=(120, 34)) as pilot:
                await pilot.press(*question, "enter")
                await app.workers.wait_for_complete()
                await shot(pilot)
                await pilot.pause()
                (out / f"{name}.svg").write_text(app.export_screenshot(title="Vantage"), encoding="utf-8")
            app.keeper.close()
            print(f"wrote {out / name}.svg")


async def _rows(pilot: Pilot[None]) -> None:
    await pilot.press("alt+r")


def _tab(name: str) -> Shot:
    async def go(pilot: Pilot[None]) -> None:
        pilot.app.screen.query_one("#results").active = f"tab-{name}"  # type: ignore[attr-defined]
        await pilot.pause()

    return go


if __name__ == "__main__":
    main()
