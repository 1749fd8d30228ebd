"""The shipped model before every odd database, the widest ones included: an answer or one sentence, in time."""

from __future__ import annotations

import functools
import resource
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from attack_kit import ODD, wide

from vantage_engine import assistant as module
from vantage_engine.assistant import Assistant
from vantage_engine.models import package

MOST_SECONDS = 30.0
QUESTION = "How many items have the name Ann?"


class SharedThread:
    """One engine thread for all assistants, so that the model is loaded once."""

    _pool = ThreadPoolExecutor(max_workers=1)

    def __init__(self, **options: Any) -> None:
        self._last: Future[Any] | None = None

    def submit(self, *call: Any) -> Future[Any]:
        self._last = self._pool.submit(*call)
        return self._last

    def shutdown(self, **options: Any) -> None:
        if self._last is not None:
            self._last.exception()


@pytest.fixture(autouse=True)
def one_model(monkeypatch: pytest.MonkeyPatch, value_cache: Path) -> None:
    monkeypatch.setattr(module, "ThreadPoolExecutor", SharedThread)
    # Its last work is to let MLX's streams go; here the thread goes on.
    monkeypatch.setattr(Assistant, "_leave", lambda assistant: None)
    monkeypatch.setattr(package, "load", _load_once)


_load_once = functools.cache(package.load)


def peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


def ask(path: Path, question: str) -> tuple[str, tuple[str, ...]]:
    with Assistant(path) as assistant:
        answer = assistant.ask(question)
        assert not answer.cancelled
        if answer.error is not None:
            raise answer.error
        assert answer.sql
        return answer.sql, answer.notices


def test_the_shipped_model_before_odd_databases(tmp_path: Path, tally) -> None:
    for number, (name, make) in enumerate(ODD.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = make(folder)
        started = time.process_time()
        with tally.case("asked: odd database"):
            ask(path, QUESTION)
        work = time.process_time() - started
        tally.measure("processor seconds of a question, odd database", work)
        assert work < MOST_SECONDS, name


@pytest.mark.parametrize(("tables", "columns"), [(10_000, 3), (1, 1_990), (1_000, 20)])
def test_the_shipped_model_before_wide_databases(tmp_path: Path, tally, tables: int, columns: int) -> None:
    path = wide(tmp_path, tables, columns)
    for attempt in ("first", "second"):
        started, before = time.process_time(), peak()
        with tally.case(f"asked: {tables} tables of {columns} columns"):
            sql, notices = ask(path, "How many customers live in Oslo?")
            assert "customer" in sql
            assert f"{tables + 1:,} tables" in notices[0]
        work = time.process_time() - started
        tally.measure(f"processor seconds of a {attempt} question, {tables} tables of {columns} columns", work)
        tally.measure(f"bytes that it added, {tables} tables of {columns} columns", peak() - before)
        assert work < MOST_SECONDS
