"""The rooms beside the panes that need no screen: copying, choosing a chart, keeping a history."""

from __future__ import annotations

import base64
import re
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.errors import UsageError
from vantage_engine.history.store import Entry, History, Verdict
from vantage_tui import clipboard
from vantage_tui.charts import MOST_BARS, Chart, Kind, choose
from vantage_tui.keeping import Keeper
from vantage_tui.taking import Take, as_text

TEXT = "é\x1b[2J" * 200


@pytest.mark.parametrize(
    "environ",
    [{}, {"TMUX": "/tmp/x,1,0"}, {"STY": "1.x"}, {"TERM": "screen-256color"}],
    ids=["plain", "tmux", "screen", "term"],
)
def test_the_terminal_is_told_the_whole_text_and_nothing_else(environ: dict[str, str]) -> None:
    sent = clipboard.sequence(TEXT, environ)
    unwrapped = sent
    if "TMUX" in environ:
        plain, _, wrapped = sent.partition("\x1bPtmux;")
        assert wrapped.removesuffix("\x1b\\").replace("\x1b\x1b", "\x1b") == plain
        unwrapped = plain
    elif environ:
        chunks = re.findall(r"\x1bP(.*?)\x1b\\", sent, re.DOTALL)
        assert max(map(len, chunks)) <= 76
        unwrapped = "".join(chunks)
    found = re.fullmatch(r"\x1b\]52;c;([A-Za-z0-9+/=]+)\x07", unwrapped)
    assert found is not None
    assert base64.b64decode(found[1]).decode() == TEXT


def test_the_limit_counts_bytes() -> None:
    assert clipboard.fits("é" * 500, 1)
    assert not clipboard.fits("é" * 501, 1)


ROWS: list[tuple[Any, ...]] = [("a\nb\x1b[2J", 1, None), ("", 2.5, b"\xff")]


@pytest.mark.parametrize(
    ("take", "rows", "text"),
    [
        (Take.CELL, ROWS[:1], "a\nb␛[2J"),
        (Take.ROW, ROWS[:1], "a⏎b␛[2J\t1\t"),
        (Take.COLUMN, ROWS, "a⏎b␛[2J\n"),
        (Take.ALL, ROWS, "x\ty\tz\na⏎b␛[2J\t1\t\n\t2.5\tff"),
    ],
)
def test_what_is_copied_can_be_pasted_without_harm(take: Take, rows: Any, text: str) -> None:
    assert as_text(take, ("x", "y", "z"), rows, 0, 10) == text


def test_too_much_is_refused_before_all_is_read() -> None:
    read = []

    def rows() -> Any:
        for number in range(10_000):
            read.append(number)
            yield ("x" * 100,)

    with pytest.raises(UsageError, match="1 kB"):
        as_text(Take.ALL, ("x",), rows(), 0, 1)
    assert len(read) < 20


@pytest.mark.parametrize(
    ("columns", "rows", "kind"),
    [
        (("country", "n"), [("Spain", 3), ("Italy", 5)], Kind.BAR),
        (("n", "country"), [(3, "Spain"), (5, "Italy")], Kind.BAR),
        (("year", "n"), [(y, y * 2) for y in range(2000, 2010)], Kind.LINE),
        (("month", "n"), [(f"2020-{m:02}", 1.5) for m in range(12, 0, -1)], Kind.LINE),
        (("year", "n"), [(2001, 1), (2000, 2), (2005, 3)], Kind.BAR),
        (("total",), [(n * 1.5,) for n in range(50)], Kind.HISTOGRAM),
        (("a", "b", "n"), [("x", 1, 2), ("y", 3, 4)], None),
        (("a",), [("x",), ("y",)], None),
        (("n",), [(1,)], None),
        (("n",), [(5,)] * 20, None),
        (("a", "n"), [], None),
        (("a", "n"), [("x", None), ("y", None)], None),
        (("a", "n"), [("x", float("inf")), ("y", float("nan"))], None),
        (("a", "n"), [(b"\x00", 1), ("\x1b[2J", -2), (None, 3)], Kind.BAR),
    ],
)  # fmt: skip
def test_a_result_has_its_chart(columns: tuple[str, ...], rows: list[Any], kind: Kind | None) -> None:
    found = choose(columns, rows)
    assert (found.kind if isinstance(found, Chart) else None) == kind
    if isinstance(found, Chart):
        assert len(found.labels) == len(found.values) > 1
    else:
        assert found.endswith(".")


def test_a_line_goes_forwards_and_a_histogram_counts_every_row() -> None:
    line = choose(("day", "n"), [("2020-01-03", 3), ("2020-01-02", 2), ("2020-01-01", 1)])
    assert isinstance(line, Chart)
    assert (line.labels[0], line.values) == ("2020-01-01", (1, 2, 3))
    bins = choose(("x",), [(n,) for n in (0, 0, 1, 2, 5, 9, 9, 10, None, None)])
    assert isinstance(bins, Chart)
    assert (sum(bins.values), bins.left_out) == (8, 2)
    many = choose(("a", "n"), [(f"x{n}", n) for n in range(100)])
    assert isinstance(many, Chart)
    assert (len(many.values), many.left_out) == (MOST_BARS, 100 - MOST_BARS)


def test_the_keeper_writes_in_order_and_waits_at_the_end(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    keeper = Keeper(tmp_path / "shop.sqlite", lambda: History(path), lambda problem: pytest.fail(problem))
    assert not keeper.judge(Verdict.RIGHT)
    keeper.opened()
    keeper.record(Entry("one?", "SELECT 1", keeper.database, "SELECT 1", rows=1))
    keeper.ran("SELECT 2", 5, True)
    assert keeper.judge(Verdict.RIGHT)
    keeper.record(Entry("two?", "SELECT 3", keeper.database, "SELECT 3", rows=1))
    keeper.forget()
    keeper.ran("SELECT 4", 1, False)
    assert [entry.question for entry in keeper.search("ONE").result()] == ["one?"]
    keeper.close()
    with History(path) as history:
        two, one = history.search()
        assert (one.sql, one.rows, one.truncated, one.verdict) == ("SELECT 2", 5, True, Verdict.RIGHT)
        assert (two.sql, two.verdict) == ("SELECT 3", Verdict.NONE)
        assert [each.path for each in history.recent_databases()] == [keeper.database]


def test_a_history_that_cannot_be_kept_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    told: list[str] = []
    keeper = Keeper(tmp_path / "shop.sqlite", lambda: History(tmp_path / "file" / "h.sqlite"), told.append)
    for number in range(3):
        keeper.record(Entry(f"{number}?", "SELECT 1", keeper.database))
    assert len(keeper.search("").result()) == 3
    keeper.close()
    assert len(told) == 1
