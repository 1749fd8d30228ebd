"""What a run shows while it goes on: a live panel where stderr is a terminal, else one JSON object a line.

The panel is drawn at most twice a second and only between steps, without a thread of its own: it costs a run nothing.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final, Protocol

from rich.console import Console, Group, RenderableType
from rich.live import Live
from rich.progress_bar import ProgressBar
from rich.table import Table
from rich.text import Text

from vantage_engine.training.progress import StepReport

_REDRAW_SECONDS: Final = 0.5
_VALIDATIONS_SHOWN: Final = 5
_EIGHTHS: Final = "▁▂▃▄▅▆▇█"


class Display(Protocol):
    """Who watches a run."""

    def step(self, report: StepReport) -> None:
        """After every step."""

    def entry(self, entry: dict[str, Any]) -> None:
        """With every line of the log."""


class JsonLines:
    """The log's lines on stderr, for pipes and files."""

    def step(self, report: StepReport) -> None:
        """Steps are not lines."""

    def entry(self, entry: dict[str, Any]) -> None:
        """One line."""
        print(json.dumps(entry), file=sys.stderr, flush=True)


class Panel:
    """Loss, rate, speed, experts, validations so far and the time left."""

    def __init__(self, live: Live) -> None:
        self._live = live
        self._validations: list[dict[str, Any]] = []
        self._drawn = 0.0
        self._first: tuple[float, float] | None = None

    def step(self, report: StepReport) -> None:
        """Draws the panel anew if the last time is a while ago."""
        now = time.monotonic()
        self._first = self._first or (now, report.done)
        if now - self._drawn >= _REDRAW_SECONDS or report.done >= 1:
            self._drawn = now
            self._live.update(self._panel(report, now), refresh=True)

    def entry(self, entry: dict[str, Any]) -> None:
        """Keeps the validations."""
        if "val_exact" in entry:
            self._validations.append(entry)

    def _panel(self, report: StepReport, now: float) -> RenderableType:
        assert self._first is not None
        since, before = self._first
        gained = report.done - before
        left = (1 - report.done) * (now - since) / gained if gained > 0 else None
        head = Table.grid(padding=(0, 2))
        head.add_row(
            ProgressBar(total=1.0, completed=min(report.done, 1.0), width=30),
            f"step {report.step:,}",
            f"{report.done:.1%}",
            f"{_duration(left)} left" if left is not None else "",
        )
        figures = Table.grid(padding=(0, 2))
        figures.add_row("loss", f"{report.loss:.4f}", "rate", f"{report.rate:.2e}")
        figures.add_row("actions/s", f"{report.actions_per_second:,.0f}", "experts", experts_bar(report.utilisation))
        shown = [
            Text(f"validated at {v['step']:,}: loss {v['val_loss']:.4f}, exact {v['val_exact']:.1%}")
            for v in self._validations[-_VALIDATIONS_SHOWN:]
        ]
        return Group(head, figures, *shown)


def experts_bar(utilisation: tuple[float, ...]) -> str:
    """A column for each expert, half high where it gets its fair share, and the range of the shares."""
    fair = sum(utilisation) / max(len(utilisation), 1)
    if not fair:
        return ""
    columns = "".join(_EIGHTHS[min(int(share / fair * 4), 7)] for share in utilisation)
    return f"{columns} {min(utilisation) / fair:.2f} to {max(utilisation) / fair:.2f} of a fair share"


def _duration(seconds: float) -> str:
    minutes = int(seconds // 60)
    return f"{minutes // 60} h {minutes % 60:02} min" if minutes >= 60 else f"{minutes} min {int(seconds % 60):02} s"


@contextmanager
def opened(console: Console | None = None) -> Iterator[Display]:
    """The display that fits stderr."""
    console = console or Console(stderr=True)
    if not console.is_terminal:
        yield JsonLines()
        return
    with Live(console=console, auto_refresh=False) as live:
        yield Panel(live)
