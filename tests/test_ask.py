"""`vantage ask`: what stdout is owed in each mode, what goes to stderr, exit codes, and interruption."""

from __future__ import annotations

import gc
import io
import json
import math
import os
import re
import signal
import subprocess
import sys
import threading
import types
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

import pytest

from vantage_engine.cli import main
from vantage_engine.errors import CannotTell, DatabaseError, EngineError, QueryError, QueryTimeout, VantageError
from vantage_engine.events import Alternative, Answer, Link, Rows, Step

ROOT = Path(__file__).resolve().parent.parent
KEYS = {
    "question", "sql", "columns", "rows", "row_count", "truncated", "confidence", "sure", "alternatives", "linked",
    "notices", "explanation", "timings_ms", "model", "error", "verdict",
}  # fmt: skip
SURE = Answer(
    question="?",
    linked=(Link("table", "singer", 0.9),),
    sql="SELECT name, age FROM singer",
    confidence=0.93,
    sure=True,
    alternatives=(Alternative("SELECT 2", 0.04),),
    rows=Rows(("name", "age"), (("Ann", 31), ("Bo", None)), False, 0.01),
    timings_ms={"decode": 12.5},
    model="nano",
)
HOSTILE = "\x1b]52;c;aGk=\x07[red]"


class FakeAssistant:
    """Answers as told: per question an `Answer`, or an exception to raise."""

    answers: ClassVar[dict[str, Answer | Exception]] = {}
    fails_to_open: ClassVar[Exception | None] = None
    calls: ClassVar[list[tuple[str, Any]]] = []

    def __init__(self, database: Path, **options: Any) -> None:
        self._note("open", (database, options))
        if self.fails_to_open is not None:
            raise self.fails_to_open

    def load(self) -> None:
        self._note("load", None)

    def ask(self, question: str, *, on_event: Callable[[Any], None], run: bool = True) -> Answer:
        self._note("ask", (question, run))
        on_event(Step("Select", "SELECT …", 1))
        answer = self.answers.get(question, SURE)
        if isinstance(answer, Exception):
            raise answer
        return replace(answer, question=question, rows=answer.rows if run else None)

    def cancel(self) -> None:
        self.calls.append(("cancel", None))

    def close(self) -> None:
        self._note("close", None)

    def _note(self, name: str, what: object) -> None:
        assert threading.current_thread() is not threading.main_thread()
        self.calls.append((name, what))


@pytest.fixture(autouse=True)
def fake(monkeypatch: pytest.MonkeyPatch) -> Iterator[type[FakeAssistant]]:
    module = types.ModuleType("vantage_engine.assistant")
    module.__dict__["Assistant"] = FakeAssistant
    monkeypatch.setitem(sys.modules, "vantage_engine.assistant", module)
    monkeypatch.setattr(FakeAssistant, "answers", {})
    monkeypatch.setattr(FakeAssistant, "fails_to_open", None)
    monkeypatch.setattr(FakeAssistant, "calls", [])
    yield FakeAssistant
    assert [name for name, _ in FakeAssistant.calls][-1:] in (["close"], ["open"], []), "what was opened is closed"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _told(fake: type[FakeAssistant], **changes: Any) -> None:
    fake.answers = {"q": replace(SURE, **changes)}


def _lines(out: str) -> list[dict[str, Any]]:
    assert out.isascii()
    return [json.loads(line) for line in out.splitlines()]


def test_text_is_sql_then_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ask", "a.db", "q"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "SELECT name, age FROM singer\n\nname   age\nAnn     31\nBo    NULL\n"
    assert captured.err == ""


def test_the_options_reach_the_assistant(fake: type[FakeAssistant]) -> None:
    assert main(["ask", "a.db", "q", "--limit", "7", "--model", "m", "--beam", "2", "--timeout", "1.5"]) == 0
    given = {"model": "m", "beam": 2, "timeout": 1.5, "row_limit": 7}
    assert fake.calls[0] == ("open", (Path("a.db"), given))


@pytest.mark.parametrize("option", ["--sql-only", "--no-run"])
def test_sql_without_rows_is_not_run(
    option: str, fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "a.db", "q", option]) == 0
    assert capsys.readouterr().out == "SELECT name, age FROM singer\n"
    assert ("ask", ("q", False)) in fake.calls


def test_sql_only_is_exact_in_a_pipe_and_clean_on_a_terminal(
    fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sql = f"SELECT '{HOSTILE}'"
    _told(fake, sql=sql)
    assert main(["ask", "a.db", "q", "--sql-only"]) == 0
    assert capsys.readouterr().out == f"{sql}\n"
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    assert main(["ask", "a.db", "q", "--sql-only"]) == 0
    assert "\x1b" not in terminal.getvalue()


def test_doubts_go_to_stderr_with_at_most_three_alternatives(
    fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]
) -> None:
    others = tuple(Alternative(f"SELECT {n}", 0.2 - n / 100) for n in range(5))
    _told(fake, sure=False, confidence=0.34, alternatives=others)
    assert main(["ask", "a.db", "q", "--sql-only"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "SELECT name, age FROM singer\n"
    assert "Not sure: 34 %" in captured.err
    assert [n for n in range(5) if f"SELECT {n}" in captured.err] == [0, 1, 2]


@pytest.mark.parametrize("option", [None, "--sql-only", "--no-run", "--json"])
def test_what_the_model_cannot_tell_is_no_answer(
    option: str | None, fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]
) -> None:
    _told(fake, sure=False, cannot_tell=True, rows=None, confidence=0.06, error=CannotTell("Not here.", "Ask else."))
    assert main(["ask", "a.db", "q", *([option] if option else [])]) == 6
    captured = capsys.readouterr()
    assert captured.err.endswith("Cannot tell: Not here.\nAsk else.\n")
    if option == "--json":
        (answer,) = _lines(captured.out)
        assert (answer["verdict"], answer["sure"], answer["rows"]) == ("cannot tell", False, None)
        assert answer["sql"] == SURE.sql
        assert answer["error"]["title"] == "Cannot tell"
    else:
        assert captured.out == ""
        assert "  1. SELECT name, age FROM singer\n  2. SELECT 2\n" in captured.err


def test_a_truncated_result_says_so(fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]) -> None:
    _told(fake, rows=Rows(("n",), ((1,), (2,)), True, 0.0))
    assert main(["ask", "a.db", "q", "--limit", "2"]) == 0
    assert "first 2 rows, there are others; --limit shows more" in capsys.readouterr().err
    assert main(["ask", "a.db", "q", "--limit", "3"]) == 0
    assert "--limit" not in capsys.readouterr().err, "another bound was met: a larger limit would not help"


def test_no_rows(fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]) -> None:
    _told(fake, rows=Rows(("n",), (), False, 0.0))
    assert main(["ask", "a.db", "q"]) == 0
    captured = capsys.readouterr()
    assert captured.out.endswith("\n\nn\n")
    assert captured.err == "No rows.\n"


@pytest.mark.parametrize("terminal", [True, False])
def test_nothing_from_the_database_reaches_a_terminal_unclean(
    terminal: bool, fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("TERM", "dumb")
    _told(
        fake,
        sql=f"SELECT '{HOSTILE}'",
        sure=False,
        alternatives=(Alternative(f"SELECT '{HOSTILE}'", 0.1),),
        rows=Rows((HOSTILE, HOSTILE), ((HOSTILE, HOSTILE.encode()),), False, 0.0),
        error=QueryError(f"No such column {HOSTILE}.", HOSTILE),
    )
    out, err = (Terminal(), Terminal()) if terminal else (io.StringIO(), io.StringIO())
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setattr(sys, "stderr", err)
    assert main(["ask", "a.db", "q"]) == 1
    text = out.getvalue() + err.getvalue()
    assert not {"\x1b", "\x07"} & set(text)
    assert text.count("[red]") == 7, "nor is it taken for markup"


def test_a_wide_table_is_whole_in_a_pipe(
    fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "20")
    row = tuple(f"cell {n} 日本" * 10 for n in range(30))
    _told(fake, rows=Rows(tuple("c" * 9 for _ in row), (row, ("x" * 10**6, *row[1:])), False, 0.0))
    assert main(["ask", "a.db", "q"]) == 0
    table = capsys.readouterr().out.splitlines()[2:]
    assert len(table) == 3
    assert re.split(" {2,}", table[1]) == list(row)
    assert len(table[2]) < 10_000


def test_no_column_is_lost_on_a_narrow_terminal(fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(sys, "stdout", terminal := Terminal())
    for count in (3, 10, 60):
        row = tuple(range(1000, 1000 + count))
        _told(fake, rows=Rows(tuple(f"c{n}" for n in row), (row,), False, 0.0))
        assert main(["ask", "a.db", "q"]) == 0
        assert all(str(n) in terminal.getvalue().split("c1000")[-1] for n in row[1:])


def test_sql_is_coloured_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    shown = {}
    for no_color in ("", "1"):
        monkeypatch.setenv("NO_COLOR", no_color)
        monkeypatch.setattr(sys, "stdout", terminal := Terminal())
        assert main(["ask", "a.db", "q", "--no-run"]) == 0
        shown[no_color] = terminal.getvalue()
    assert shown["1"] == "SELECT name, age FROM singer\n"
    assert "\x1b[" in shown[""]
    assert "singer" in shown[""]


def test_the_query_grows_on_a_terminal_and_is_taken_away(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert main(["ask", "a.db", "q"]) == 0
    text = terminal.getvalue()
    assert "SELECT …" in text
    assert text.rindex("\x1b[2K") > text.rindex("SELECT …"), "erased after it was last drawn"
    assert text.rindex("\x1b[?25h") > text.rindex("\x1b[?25l"), "the cursor is back"
    for remote in ("SSH_CONNECTION", "SSH_TTY"):
        with monkeypatch.context() as patch:
            patch.setenv(remote, "x")
            patch.setattr(sys, "stderr", terminal := Terminal())
            assert main(["ask", "a.db", "q"]) == 0
            assert terminal.getvalue() == ""


def test_json_has_every_key_and_exact_values(fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]) -> None:
    row = (HOSTILE, b"\x00\xff", math.inf, 2**62, None, "x" * 500)
    _told(fake, rows=Rows(tuple("abcdef"), (row,), True, 0.0))
    assert main(["ask", "a.db", "q", "--json"]) == 0
    captured = capsys.readouterr()
    (answer,) = _lines(captured.out)
    assert answer == {
        "question": "q",
        "sql": SURE.sql,
        "columns": list("abcdef"),
        "rows": [[HOSTILE, {"hex": "00ff"}, {"float": "inf"}, 2**62, None, "x" * 500]],
        "row_count": 1,
        "truncated": True,
        "confidence": 0.93,
        "sure": True,
        "verdict": "sure",
        "alternatives": [{"sql": "SELECT 2", "probability": 0.04}],
        "linked": [{"kind": "table", "name": "singer", "weight": 0.9}],
        "notices": [],
        "explanation": None,
        "timings_ms": {"decode": 12.5},
        "model": "nano",
        "error": None,
    }
    assert captured.err == ""


def test_json_tells_not_run_from_no_rows(fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]) -> None:
    _told(fake, rows=Rows(("n",), (), False, 0.0))
    assert main(["ask", "a.db", "q", "--json"]) == 0
    assert main(["ask", "a.db", "q", "--json", "--no-run"]) == 0
    ran, not_run = _lines(capsys.readouterr().out)
    keys = ("columns", "rows", "row_count", "truncated")
    assert [ran[key] for key in keys] == [["n"], [], 0, False]
    assert [not_run[key] for key in keys] == [None] * 4


FAILURES = [(QueryError("m", "h"), 1), (QueryTimeout("m", "h"), 4), (EngineError("m", "h"), 5)]


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("raised", [True, False])
@pytest.mark.parametrize(("error", "code"), FAILURES)
def test_failures(
    error: VantageError,
    code: int,
    raised: bool,
    as_json: bool,
    fake: type[FakeAssistant],
    capsys: pytest.CaptureFixture[str],
) -> None:
    fake.answers = {"q": error if raised else replace(SURE, rows=None, error=error)}
    assert main(["ask", "a.db", "q", *["--json"] * as_json]) == code
    captured = capsys.readouterr()
    assert captured.err == f"{error.title}: m\nh\n"
    if as_json:
        (answer,) = _lines(captured.out)
        assert set(answer) == KEYS
        assert answer["error"] == {"title": error.title, "message": "m", "hint": "h"}
        assert answer["question"] == "q"
    else:
        assert captured.out == ("" if raised else f"{SURE.sql}\n"), "the query that failed is shown"


@pytest.mark.parametrize(("changes", "code"), [({"sql": "", "rows": None}, 1), ({"cancelled": True}, 130)])
def test_no_answer_is_a_failure(
    changes: dict[str, Any], code: int, fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]
) -> None:
    _told(fake, **changes)
    assert main(["ask", "a.db", "q", "--json", "--no-run"]) == code
    assert _lines(capsys.readouterr().out)[0]["error"] is not None


def test_a_bug_leaves_json_too(fake: type[FakeAssistant], capsys: pytest.CaptureFixture[str]) -> None:
    fake.answers = {"q": ZeroDivisionError("oh")}
    assert main(["ask", "a.db", "q", "--json"]) == 1
    captured = capsys.readouterr()
    assert "ZeroDivisionError: oh" in _lines(captured.out)[0]["error"]["message"]
    assert "this is a bug" in captured.err


@pytest.mark.parametrize("question", ["", " \n", "-"])
def test_a_database_that_does_not_open_exits_with_three_and_an_empty_question_with_two(
    question: str, fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake.fails_to_open = DatabaseError("gone", "look")
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\nr\n"))
    assert main(["ask", "a.db", question, "--json"]) == (3 if question == "-" else 2)
    (answer,) = _lines(capsys.readouterr().out)
    assert answer["error"]["title"] == ("Database" if question == "-" else "Usage")


@pytest.mark.parametrize("argv", [["q", "--json", "--sql-only"], ["-", "--sql-only"]])
def test_outputs_that_exclude_each_other_are_a_usage_error(argv: list[str], fake: type[FakeAssistant]) -> None:
    assert main(["ask", "a.db", *argv]) == 2
    assert fake.calls == []


def test_stdin_gives_a_line_for_each_question_from_one_load(
    fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fake.answers = {"bad": QueryTimeout("late", "wait"), "worse": ZeroDivisionError("oh")}
    monkeypatch.setattr(sys, "stdin", io.StringIO("one\n\nbad\n  worse \nlast"))
    assert main(["ask", "a.db", "-"]) == 4, "the code of the first failure"
    captured = capsys.readouterr()
    answers = _lines(captured.out)
    assert [answer["question"] for answer in answers] == ["one", "bad", "worse", "last"]
    assert [answer["error"] is None for answer in answers] == [True, False, False, True]
    assert "2 of 4 questions failed" in captured.err
    assert [name for name, _ in fake.calls] == ["open", "load", "ask", "ask", "ask", "ask", "close"]


def test_failures_before_the_last_are_forgotten(
    fake: type[FakeAssistant], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Refused(CannotTell):
        pass

    alive: list[int] = []

    def ask(self: FakeAssistant, question: str, **_: Any) -> Answer:
        gc.collect()
        alive.append(sum(isinstance(each, Refused) for each in gc.get_objects()))
        return replace(SURE, question=question, error=Refused("It may not hold the answer.", "Ask otherwise."))

    monkeypatch.setattr(fake, "ask", ask)
    monkeypatch.setattr(sys, "stdin", io.StringIO("q\n" * 12))
    assert main(["ask", "a.db", "-"]) == 6
    assert max(alive) <= 3, "the first, which is told in the end, and the last"
    assert "12 of 12 questions failed" in capsys.readouterr().err
    fake.calls.append(("close", None))


def test_stdin_with_all_answered_exits_with_zero(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"caf\xe9\nb\n"), encoding="utf-8"))
    assert main(["ask", "a.db", "-"]) == 0
    captured = capsys.readouterr()
    assert [answer["question"] for answer in _lines(captured.out)] == ["caf\ufffd", "b"]
    assert captured.err == ""


CHILD = """
import sys, threading, types
from vantage_engine.events import Answer

class Assistant:
    def __init__(self, database, **options):
        self.stopped = threading.Event()
    def load(self):
        self.wait("load")
    def ask(self, question, *, on_event=None, run=True):
        self.wait("ask")
        return Answer(question, cancelled=True) if question == "slow" else Answer(question, sql="SELECT 1", sure=True)
    def wait(self, place):
        if place == sys.argv[1]:
            print(place, file=sys.stderr, flush=True)
            self.stopped.wait(30)
    def cancel(self):
        if sys.argv[1] != "load":  # loading cannot be cancelled
            self.stopped.set()
    def close(self):
        print("closed", file=sys.stderr, flush=True)

module = types.ModuleType("vantage_engine.assistant")
module.Assistant = Assistant
sys.modules["vantage_engine.assistant"] = module
from vantage_engine import ask, cli
ask._GRACE_SECONDS = 0.2 if sys.argv[1] == "load" else 20
sys.exit(cli.main(["ask", "a.db", *sys.argv[2:]]))
"""


def _child(*argv: str) -> subprocess.Popen[str]:
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    # A suite that runs in the background ignores SIGINT, children inherit that, and `ask` respects it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [sys.executable, "-c", CHILD, *argv], stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=env
        )
    finally:
        signal.signal(signal.SIGINT, before)


@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)])
@pytest.mark.parametrize("place", ["load", "ask"])
def test_a_signal_cancels_and_ends(sent: signal.Signals, code: int, place: str) -> None:
    child = _child(place, "slow", "--json")
    assert child.stderr is not None
    assert child.stderr.readline() == f"{place}\n"
    child.send_signal(sent)
    out, err = child.communicate(timeout=20)
    assert child.returncode == code
    assert _lines(out)[0]["error"]["title"] == "Cancelled", "stdout has its object"
    assert ("closed" in err) == (place == "ask"), "what does not stop is left"
    assert "Traceback" not in err


def test_a_line_is_answered_before_the_next_is_read_and_waiting_can_be_interrupted() -> None:
    with _child("never", "-") as child:
        assert child.stdin is not None
        assert child.stdout is not None
        for question in ("a", "b"):
            child.stdin.write(f"{question}\n")
            child.stdin.flush()
            assert json.loads(child.stdout.readline())["question"] == question
        child.send_signal(signal.SIGINT)
        assert child.wait(timeout=20) == 130
