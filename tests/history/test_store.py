"""Nothing that was written is lost, nothing that fails stops the app, and several apps share one history."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vantage_engine import paths
from vantage_engine.history.store import Entry, History, Verdict

DB = "/data/shop.sqlite"


def entry(question: str = "who?", sql: str = "SELECT 1", **more: Any) -> Entry:
    return Entry(question, sql, DB, **({"model_sql": sql, "rows": 1} | more))


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "new" / "history.sqlite", now=lambda: datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))


def test_an_entry_comes_back_as_it_was_written(history: History) -> None:
    told = entry(truncated=True, seconds=1.5, confidence=0.25, verdict=Verdict.WRONG, error="é\x1b[2J", model="nano")
    written = history.record(told)
    assert (written.id, written.asked) == (1, "2026-01-02T03:04:05.000+00:00")
    with History(history.path) as again:
        assert again.search() == [written]
        assert again.problem == ""


def test_the_newest_comes_first_and_every_word_must_be_found(history: History) -> None:
    first = history.record(entry("How many Orders?", "SELECT count(*) FROM orders"))
    second = history.record(entry("the customers' names", "SELECT name FROM customers"))
    assert history.search() == [second, first]
    assert history.search("orders MANY") == [first]
    assert history.search("shop name") == [second]
    assert history.search("orders name") == []
    assert history.search("100% _ 'x") == []
    assert history.search(limit=1) == [second]
    assert history.search(database="/other") == []


def test_a_correction_and_a_verdict_change_the_entry(history: History) -> None:
    written = history.record(entry())
    changed = history.change(written, sql="SELECT 2", rows=7, verdict=Verdict.RIGHT)
    assert history.search() == [changed]
    assert changed.edited
    assert not written.edited
    with pytest.raises(ValueError, match="question"):
        history.change(written, question="another")


def test_what_is_a_pair(history: History) -> None:
    told = {
        "plain": entry("plain"),
        "right": entry("right", verdict=Verdict.RIGHT),
        "edited": entry("edited", "SELECT 2", model_sql="SELECT 1"),
        "edited, but wrong": entry("edited, but wrong", "SELECT 2", model_sql="SELECT 1", verdict=Verdict.WRONG),
        "edited, but failed": entry("edited, but failed", "SELECT 2", model_sql="SELECT 1", rows=None),
        "asked twice": entry("asked twice", "SELECT 3", verdict=Verdict.RIGHT),
    }
    for each in told.values():
        history.record(each)
    history.record(entry("Asked  twice", "SELECT 4", verdict=Verdict.RIGHT))
    assert [(e.question, e.sql) for e in history.pairs()] == [
        ("right", "SELECT 1"),
        ("edited", "SELECT 2"),
        ("Asked  twice", "SELECT 4"),
    ]
    history.record(entry("asked twice", "SELECT 4", verdict=Verdict.WRONG))
    assert [e.question for e in history.pairs()] == ["right", "edited"], "the user changed their mind"


def test_databases_come_back_last_opened_first(tmp_path: Path) -> None:
    ticks = iter(range(10))
    history = History(tmp_path / "h.sqlite", now=lambda: datetime(2026, 1, 1, 0, 0, next(ticks), tzinfo=UTC))
    (tmp_path / "b.sqlite").touch()
    for name in ("a.sqlite", "b.sqlite", "a.sqlite"):
        history.opened(tmp_path / name)
    history.record(Entry("q", "s", str(tmp_path / "b.sqlite")))
    found = history.recent_databases()
    assert [(Path(each.path).name, each.questions, each.exists) for each in found] == [
        ("a.sqlite", 0, False),
        ("b.sqlite", 1, True),
    ]


_WRITER = """
import sys
from pathlib import Path
from vantage_engine.history.store import Entry, History
history = History(Path(sys.argv[1]))
while True:
    print(history.record(Entry("q" * 5000, "s", "d")).id, flush=True)
"""


def test_a_kill_loses_nothing_that_was_written(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    with subprocess.Popen([sys.executable, "-c", _WRITER, str(path)], stdout=subprocess.PIPE, text=True) as writer:
        assert writer.stdout is not None
        for _ in range(25):
            writer.stdout.readline()
        os.kill(writer.pid, signal.SIGKILL)
        told = 25 + len(writer.stdout.read().split("\n")[:-1])
    with History(path) as history:
        found = [each.id for each in history.search()]
        assert history._db.conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert found[::-1][:told] == list(range(1, told + 1))
    assert len(found) - told in (0, 1), "at most the one that it had no time to tell of"


def test_many_write_at_once(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"

    def write(app: int) -> list[str]:
        with History(path) as history:
            for number in range(20):
                history.record(entry(f"{app}.{number}"))
            return [history.problem]

    with ThreadPoolExecutor(4) as pool:
        problems = list(pool.map(write, range(4)))
    assert problems == [[""]] * 4
    with History(path) as history:
        assert len(history.search()) == 80


def test_broken_bytes_are_kept_visible(history: History) -> None:
    written = history.record(Entry("\ud800?", "SELECT '\udcff'", "/data/\udcff.sqlite", rows=1))
    history.change(written, sql="\ud801")
    history.opened(Path("/data/\udcff.sqlite"))
    (found,) = history.search("\ud800?", database="/data/\udcff.sqlite")
    assert (found.question, found.sql, found.database) == ("\\ud800?", "\\ud801", "/data/\\udcff.sqlite")
    assert [each.questions for each in history.recent_databases()] == [1]


def test_nobody_else_reads_it(history: History) -> None:
    assert history.path.stat().st_mode & 0o077 == 0


def unusable(folder: Path, how: str) -> Path:
    path = folder / "history.sqlite"
    if how == "a file in the way":
        folder.joinpath("home").touch()
        return folder / "home" / "history.sqlite"
    if how == "no database":
        path.write_text("not a database at all, " * 100)
    elif how == "of the future":
        with sqlite3.connect(path) as connection:
            connection.execute("PRAGMA user_version=99")
    elif how == "a folder":
        path.mkdir()
    return path


@pytest.mark.parametrize("how", ["a file in the way", "no database", "of the future", "a folder"])
def test_a_file_that_cannot_be_used_is_said_and_the_app_goes_on(tmp_path: Path, how: str) -> None:
    path = unusable(tmp_path, how)
    before = path.read_bytes() if path.is_file() else None
    with History(path) as history:
        assert history.problem.startswith(f"The history cannot be kept in {path} (")
        assert history.problem.count("\n") == 0
        written = history.record(entry())
        changed = history.change(written, verdict=Verdict.RIGHT)
        assert history.search() == [changed]
    assert (path.read_bytes() if path.is_file() else None) == before, "it is left alone"


@pytest.mark.skipif(os.geteuid() == 0 and sys.platform != "linux", reason="root may write anywhere")
def test_a_full_disk_loses_only_what_came_after(history: History) -> None:
    first = history.record(entry("before"))
    pages = history._db.conn.execute("PRAGMA page_count").fetchone()[0]
    history._db.conn.execute(f"PRAGMA max_page_count={pages}")
    second = history.record(entry("q" * 100_000))
    assert "full" in history.problem
    assert history.search() == [second, first], "both are there until the app ends"
    with History(history.path) as again:
        assert again.search() == [first]
        assert again.problem == ""


def test_the_users_own_file_is_the_default(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VANTAGE_DATA_DIR", str(tmp_path / "data"))
    with History() as history:
        history.record(entry())
    assert paths.history_path().is_file()
