"""A run's curves as one SVG: loss of training and validation above, share of exact sequences below, against steps.

Written from the log by a few lines of its own, so that training needs no plotting library.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from vantage_engine.training import progress

FILE: Final = "curves.svg"
_WIDTH, _HEIGHT, _LEFT, _TOP, _GAP = 720, 220, 64, 34, 70
_INNER: Final = _WIDTH - _LEFT - 20
_COLOURS: Final = ("#3b6ea5", "#c2571a")

Points = list[tuple[float, float]]


def write(run: Path) -> None:
    """Writes `curves.svg` beside the run's log."""
    progress.replace_text(run / FILE, draw(progress.entries(run)))


def draw(entries: Sequence[dict[str, Any]]) -> str:
    """The curves of a log's entries."""

    def points(key: str) -> Points:
        return [(float(entry["step"]), float(entry[key])) for entry in entries if key in entry]

    last = max((float(entry["step"]) for entry in entries), default=1.0)
    panels = [
        ("Loss an action", {"training": points("actions"), "validation": points("val_loss")}),
        ("Validation sequences followed exactly", {"validation": points("val_exact")}),
    ]
    height = len(panels) * (_HEIGHT + _GAP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" font-family="sans-serif" font-size="12">',
        f'<rect width="{_WIDTH}" height="{height}" fill="white"/>',
    ]
    for number, (title, curves) in enumerate(panels):
        parts += _panel(title, curves, last, _TOP + number * (_HEIGHT + _GAP))
    return "\n".join([*parts, "</svg>", ""])


def _panel(title: str, curves: dict[str, Points], last: float, top: int) -> list[str]:
    values = [value for curve in curves.values() for _, value in curve]
    low, high = min([0.0, *values]), max(values, default=1.0)
    high = high if high > low else low + 1.0
    bottom = top + _HEIGHT

    def x(step: float) -> float:
        return round(_LEFT + _INNER * step / max(last, 1.0), 2)

    def y(value: float) -> float:
        return round(bottom - _HEIGHT * (value - low) / (high - low), 2)

    parts = [f'<text x="{_LEFT}" y="{top - 12}" font-weight="bold">{title}</text>']
    for k in range(5):
        value, step = low + (high - low) * k / 4, last * k / 4
        line = f'x1="{_LEFT}" x2="{_LEFT + _INNER}" y1="{y(value)}" y2="{y(value)}"'
        parts += [
            f'<line {line} stroke="#ddd"/>',
            f'<text x="{_LEFT - 8}" y="{y(value) + 4}" text-anchor="end">{value:.3g}</text>',
            f'<text x="{x(step)}" y="{bottom + 18}" text-anchor="middle">{step:.0f}</text>',
        ]
    for number, (name, curve) in enumerate(curves.items()):
        colour = _COLOURS[-1] if name == "validation" else _COLOURS[0]
        path = " ".join(f"{x(step)},{y(value)}" for step, value in curve)
        parts += [
            f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.6"/>',
            f'<text x="{_LEFT + _INNER - 110 * number}" y="{top - 12}" text-anchor="end" fill="{colour}">{name}</text>',
        ]
    return parts
