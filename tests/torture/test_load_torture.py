"""Ten thousand questions to the shipped model in one process, and a database of five million rows.

`VANTAGE_TORTURE_QUESTIONS` and `VANTAGE_TORTURE_ROWS` make it longer or shorter.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from load_kit import ask_many, large_database

from vantage_engine.assistant import Assistant
from vantage_engine.demo import write_demo
from vantage_engine.errors import CannotTell

QUESTIONS = int(os.environ.get("VANTAGE_TORTURE_QUESTIONS", "10000"))
ROWS = int(os.environ.get("VANTAGE_TORTURE_ROWS", "5000000"))
MOST_SLOPE = 1000.0
"""Bytes that a question may add: 10 MB over ten thousand, about what the system's allocator strays by."""
MOST_OPENING = 1.0
QUESTION = "How many customers live in Oslo?"


def test_questions_without_end(tmp_path: Path, tally) -> None:
    write_demo(tmp_path / "demo.sqlite")
    load = ask_many(tmp_path / "demo.sqlite", "nano", QUESTIONS, tmp_path / "cache", every=max(QUESTIONS // 200, 1))
    tally.add("asked in one process", survived=load.ends[""], refused=load.ends["Cannot tell"])
    for share in (50, 95, 99):
        tally.measure(f"milliseconds of a question, p{share}", load.percentile(share))
    tally.measure("bytes that a question adds", load.slope())
    tally.measure("bytes resident at most, questions in one process", max(size for _, size in load.memory))
    with tally.case("all of them, in one process"):
        assert load.ends[""] + load.ends["Cannot tell"] == QUESTIONS, load.ends
        assert load.ends[""] > QUESTIONS / 20
        assert "Traceback" not in load.stderr
        if QUESTIONS >= 5000:
            assert load.slope() < MOST_SLOPE, load.memory


def test_five_million_rows(tmp_path: Path, tally, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VANTAGE_CACHE_DIR", str(tmp_path / "cache"))
    path = large_database(tmp_path / "large.sqlite", ROWS)
    with tally.case(f"asked: {ROWS} rows"):
        before = time.process_time()
        assistant = Assistant(path)
        opening = time.process_time() - before
        tally.measure(f"processor seconds to open {ROWS} rows", opening)
        assert opening < MOST_OPENING
    with assistant:
        with tally.case(f"asked: {ROWS} rows, while cells are read"):
            answer = assistant.ask(QUESTION)
            assert answer.sql
            assert "still being read" in " ".join(answer.notices)
            assert answer.error is None or isinstance(answer.error, CannotTell)
        with tally.case(f"asked: {ROWS} rows, when they are"):
            assert assistant._index is not None
            started = time.monotonic()
            assistant._index.wait(300)
            tally.measure("seconds until its cells were read", time.monotonic() - started)
            answer = assistant.ask(QUESTION)
            assert "still being read" not in " ".join(answer.notices)
            assert answer.rows is not None
            assert "'Oslo'" in answer.sql
