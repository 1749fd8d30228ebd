"""Who watches sees the figures: as a panel on a terminal, as lines of JSON anywhere else, as curves afterwards."""

from __future__ import annotations

import io
import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from rich.console import Console

from vantage_engine.training import curves, display, progress
from vantage_engine.training.progress import StepReport

REPORT = StepReport(1234, 0.25, 0.5678, 3e-4, 2500.0, (0.5, 0.25, 0.25, 1.0))


def test_a_terminal_gets_a_panel_with_all_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(display.time, "monotonic", lambda: clock[0])
    written = io.StringIO()
    console = Console(file=written, force_terminal=True, width=120, color_system=None)
    with display.opened(console) as shown:
        shown.step(StepReport(1000, 0.15, 0.6, 3e-4, 2400.0, (0.5, 0.5)))
        shown.entry({"step": 1200, "val_loss": 0.8, "val_exact": 0.375})
        clock[0] += 60
        shown.step(REPORT)
    text = written.getvalue()
    for figure in ("1,234", "25.0%", "0.5678", "3.00e-04", "2,500", "validated at 1,200: loss 0.8000, exact 37.5%"):
        assert figure in text
    assert "7 min 30 s left" in text  # a tenth took a minute, and three quarters are left


def test_the_panel_is_not_drawn_at_every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display.time, "monotonic", lambda: 100.0)
    written = io.StringIO()
    with display.opened(Console(file=written, force_terminal=True, width=120)) as shown:
        shown.step(REPORT)
        once = written.tell()
        shown.step(REPORT)
        assert written.tell() == once


def test_anything_else_gets_the_lines_of_the_log(capsys: pytest.CaptureFixture[str]) -> None:
    with display.opened(Console(file=io.StringIO())) as shown:
        shown.step(REPORT)
        shown.entry({"step": 100, "loss": 0.5})
    assert [json.loads(line) for line in capsys.readouterr().err.splitlines()] == [{"step": 100, "loss": 0.5}]


def test_the_bar_of_experts_shows_who_gets_more() -> None:
    assert display.experts_bar((0.5, 0.5)).startswith("▅▅ 1.00 to 1.00")
    assert display.experts_bar((1.5, 0.5, 0.0, 0.0)).startswith("█▅▁▁ 0.00 to 3.00")
    assert display.experts_bar(()) == ""


def test_curves_show_every_point_in_its_place(tmp_path: Path) -> None:
    for entry in (
        {"step": 100, "actions": 4.0},
        {"step": 200, "actions": 2.0},
        {"step": 200, "val_loss": 1.0, "val_exact": 0.25},
    ):
        progress.append(tmp_path, entry)
    curves.write(tmp_path)
    root = ElementTree.parse(tmp_path / "curves.svg").getroot()
    lines = [element.get("points") for element in root.iter("{http://www.w3.org/2000/svg}polyline")]
    training, loss, exact = [[tuple(map(float, pair.split(","))) for pair in (line or "").split()] for line in lines]
    (x1, y1), (x2, y2) = training
    assert x2 - 64 == pytest.approx(2 * (x1 - 64))  # steps are measured from the axis
    ground = 2 * y2 - y1  # half the loss is half as high
    assert loss == [pytest.approx((x2, ground - (ground - y2) / 2))]
    assert exact[0][0] == x2


def test_curves_of_an_empty_log_are_a_picture_too(tmp_path: Path) -> None:
    curves.write(tmp_path)
    assert ElementTree.parse(tmp_path / "curves.svg").getroot().tag.endswith("svg")
