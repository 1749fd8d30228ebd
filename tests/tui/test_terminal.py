"""End to end: `vantage tui` in a pseudo-terminal, with the shipped model, read back from the bytes it sends."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from vantage_engine import paths
from vantage_engine.demo import write_demo
from vantage_engine.history.store import History

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

from pty_app import PtyApp

PATIENCE = 300.0
"""Seconds; a busy machine is slow, not wrong."""


@pytest.mark.parametrize("over_ssh", [False, True], ids=["local", "ssh"])
def test_a_question_is_asked_answered_kept_and_the_terminal_left_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, over_ssh: bool
) -> None:
    monkeypatch.setenv("VANTAGE_CACHE_DIR", str(tmp_path / "cache"))
    if over_ssh:
        monkeypatch.setenv("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22")
    database = tmp_path / "shop.sqlite"
    write_demo(database)
    with PtyApp(database, columns=100, lines=30) as app:
        app.wait(lambda text: "Question" in text, PATIENCE)
        app.type("How many customers are there in each country?\r")
        app.wait(lambda text: "Brazil" in text and "12 rows" in text, PATIENCE)
        assert re.search(r"SELECT .*country.*COUNT", app.text, re.DOTALL)
        app.type("\x1by")  # Alt+Y: the answer is right
        app.wait(lambda text: "Kept as right" in text, PATIENCE)
        app.type("\x1br")
        app.wait(lambda text: "Open cell" in text, PATIENCE)
        app.type("e")
        app.wait(lambda text: "Export rows" in text, PATIENCE)
        app.type("\x1b")
        app.wait(lambda text: "Export rows" not in text, PATIENCE)
        app.type("\x11")  # Ctrl+Q
        assert app.exit_code() == 0
        assert b"?1049l" in app.tail, "the terminal's own screen is back"
    with History(paths.history_path()) as history:
        (entry,) = history.search()
    assert (entry.question, entry.rows, entry.verdict.name) == (
        "How many customers are there in each country?", 12, "RIGHT",
    )  # fmt: skip
