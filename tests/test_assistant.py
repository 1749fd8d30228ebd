"""The assistant: events in order, plain values only, cancelling from elsewhere, errors by their kind."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from helpers import write_shop

from vantage_engine import assistant as module
from vantage_engine.assistant import Assistant
from vantage_engine.database.paging import View
from vantage_engine.decoding import answering
from vantage_engine.decoding.verify import Choice
from vantage_engine.errors import (
    CannotTell,
    CheckpointError,
    DatabaseError,
    ExitCode,
    QueryCancelled,
    QueryError,
    QueryRefused,
    UsageError,
    VantageError,
)
from vantage_engine.events import Cancelled, Event, Failed, Linked, Rows, SqlReady, Step, Verdict
from vantage_engine.linking import background
from vantage_engine.models.package import Calibration

QUESTION = "How many customers live in Oslo?"
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"


@pytest.fixture(autouse=True)
def short_queries(monkeypatch: pytest.MonkeyPatch, value_cache: Path) -> None:
    """A random model writes as much as it may."""
    monkeypatch.setattr(answering, "MAX_ACTIONS", 16)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    (tmp_path / "data").mkdir()
    return write_shop(tmp_path / "data" / "shop.sqlite")


@pytest.fixture
def assistant(database: Path, model_package: Path) -> Iterator[Assistant]:
    with Assistant(database, model=str(model_package), timeout=60) as one:
        yield one


def always(monkeypatch: pytest.MonkeyPatch, sql: str) -> None:
    monkeypatch.setattr(answering.Answerer, "sql", lambda self, actions, linked: sql)
    monkeypatch.setattr(answering, "choose", lambda choices, run: [Choice(sql, 0.0, "rows", 1.0, 1.0)])


def assert_plain(value: Any) -> None:
    if isinstance(value, VantageError):
        value = (value.args, value.message, value.hint)
    if dataclasses.is_dataclass(value):
        value = tuple(getattr(value, field.name) for field in dataclasses.fields(value))
    if isinstance(value, dict):
        value = tuple(value.items())
    if isinstance(value, tuple):
        for part in value:
            assert_plain(part)
    else:
        assert type(value) in (str, int, float, bool, bytes, type(None)), type(value)


def from_elsewhere(call: Callable[[], None]) -> None:
    thread = threading.Thread(target=call)
    thread.start()
    thread.join()


def test_events_come_in_order_and_make_up_the_answer(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, "SELECT name, NULL, x'00', 1.5 FROM customer ORDER BY name")
    events: list[Event] = []
    assert not assistant.loaded
    answer = assistant.ask(QUESTION, on_event=events.append)
    assert assistant.loaded
    linked, *steps, ready, rows = events
    assert isinstance(linked, Linked)
    assert linked.links == answer.linked
    assert steps
    assert all(isinstance(step, Step) for step in steps)
    assert isinstance(ready, SqlReady)
    assert (ready.sql, ready.confidence, ready.sure) == (answer.sql, answer.confidence, answer.sure)
    assert isinstance(rows, Rows)
    assert rows.rows == (("Ann", None, b"\0", 1.5), ("Bo", None, b"\0", 1.5))
    assert (answer.rows, answer.error, answer.cancelled, answer.model) == (rows, None, False, "tiny")
    assert {"load", "link", "encode", "decode", "verify", "run", "total"} <= answer.timings_ms.keys()
    assert_plain(tuple(events))
    assert_plain(answer)


def test_a_real_question_is_decided_and_can_be_left_unrun(assistant: Assistant) -> None:
    events: list[Event] = []
    answer = assistant.ask(QUESTION, on_event=events.append, run=False)
    assert isinstance(events[-1], SqlReady)
    assert answer.rows is None
    assistant.sandbox.check(answer.sql)
    assert_plain((tuple(events), answer))


def test_cancelling_while_decoding_ends_the_question_and_not_the_next(assistant: Assistant) -> None:
    events: list[Event] = []

    def cancel_at_second_step(event: Event) -> None:
        events.append(event)
        if isinstance(event, Step) and event.number == 2:
            from_elsewhere(assistant.cancel)

    answer = assistant.ask(QUESTION, on_event=cancel_at_second_step)
    assert (answer.cancelled, answer.error, answer.sql) == (True, None, "")
    assert [type(event) for event in events] == [Linked, Step, Step, Cancelled]
    again = assistant.ask(QUESTION, run=False)
    assert again.sql
    assert not again.cancelled


def test_cancelling_before_the_query_runs_is_heard(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, ENDLESS)
    answer = assistant.ask(
        QUESTION, on_event=lambda event: isinstance(event, SqlReady) and from_elsewhere(assistant.cancel)
    )
    assert (answer.cancelled, answer.sql, answer.rows) == (True, ENDLESS, None)


def test_cancelling_a_long_query_ends_it(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    always(monkeypatch, ENDLESS)
    ready, done = threading.Event(), threading.Event()

    def cancel() -> None:
        ready.wait()
        while not done.wait(0.01):
            assistant.cancel()

    thread = threading.Thread(target=cancel)
    thread.start()
    began: list[float] = []

    def note(event: Event) -> None:
        if isinstance(event, SqlReady):
            began.append(time.monotonic())
            ready.set()

    answer = assistant.ask(QUESTION, on_event=note)
    seconds = time.monotonic() - began[0]
    done.set()
    thread.join()
    assert answer.cancelled
    assert answer.error is None
    assert seconds < 5  # a fraction of a second on an idle machine; the query's own limit is a minute
    always(monkeypatch, "SELECT 1")
    assert assistant.ask(QUESTION).rows is not None


def test_a_timeout_is_a_failure_with_its_query(database: Path, model_package: Path, monkeypatch: Any) -> None:
    always(monkeypatch, ENDLESS)
    events: list[Event] = []
    with Assistant(database, model=str(model_package), timeout=0.05) as assistant:
        answer = assistant.ask(QUESTION, on_event=events.append)
    assert answer.error is not None
    assert (answer.error.exit_code, answer.sql) == (ExitCode.TIMEOUT, ENDLESS)
    assert events[-1] == Failed(answer.error)


@pytest.mark.parametrize("content", [None, b"not a database, only text" * 100])
def test_what_is_no_database_is_refused_at_once(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "file.sqlite"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(DatabaseError) as caught:
        Assistant(path)
    assert caught.value.exit_code == ExitCode.DATABASE
    assert caught.value.hint


def test_an_empty_database_has_nothing_to_ask_about(tmp_path: Path) -> None:
    (tmp_path / "empty.sqlite").touch()
    with pytest.raises(UsageError, match="no tables"):
        Assistant(tmp_path / "empty.sqlite")


@pytest.mark.parametrize("question", ["", " \n", "x" * 2001, "?!"])
def test_questions_that_are_none_fail_in_the_answer(assistant: Assistant, question: str) -> None:
    events: list[Event] = []
    answer = assistant.ask(question, on_event=events.append)
    assert isinstance(answer.error, UsageError)
    assert answer.error.hint
    assert [type(event) for event in events] == [Failed]
    assert_plain((tuple(events), answer))


def test_a_broken_model_fails_in_the_answer_and_is_raised_by_load(database: Path, tmp_path: Path) -> None:
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "manifest.json").write_text("{}")
    with Assistant(database, model=str(tmp_path / "broken")) as assistant:
        answer = assistant.ask(QUESTION)
        assert isinstance(answer.error, CheckpointError)
        assert answer.error.exit_code == ExitCode.MODEL
        with pytest.raises(CheckpointError):
            assistant.load()
        assert not assistant.loaded


def test_sql_is_run_as_it_stands_and_said_to_be_sql(assistant: Assistant) -> None:
    events: list[Event] = []
    answer = assistant.ask("SELECT name FROM customer ORDER BY name;", on_event=events.append)
    assert answer.rows is not None
    assert answer.rows.rows == (("Ann",), ("Bo",))
    assert (answer.sure, answer.verdict, answer.error) == (True, Verdict.SURE, None)
    assert "This is SQL" in answer.notices[0]
    assert [type(event) for event in events] == [Linked, SqlReady, Rows]
    assert not assistant.loaded, "no model is needed"


@pytest.mark.parametrize(
    ("sql", "kind"),
    [
        ("DELETE FROM customer WHERE 1", QueryRefused),
        ("SELECT load_extension('x')", QueryRefused),
        ("SELECT x;", QueryError),
    ],
)
@pytest.mark.parametrize("run", [True, False])
def test_sql_that_writes_or_is_wrong_is_not_answered_by_a_guess(
    assistant: Assistant, sql: str, kind: type[QueryError], run: bool
) -> None:
    answer = assistant.ask(sql, run=run)
    assert isinstance(answer.error, kind)
    assert answer.error.hint
    assert (answer.sql, answer.rows, assistant.loaded) == ("", None, False)


def test_what_the_model_cannot_tell_is_shown_but_not_run(assistant: Assistant, monkeypatch: pytest.MonkeyPatch) -> None:
    assistant.load()
    monkeypatch.setattr(Calibration, "confidence", lambda self, features: self.floor - 0.01)
    events: list[Event] = []
    answer = assistant.ask(QUESTION, on_event=events.append)
    assert isinstance(answer.error, CannotTell)
    assert answer.error.exit_code == ExitCode.CANNOT_TELL == 6
    assert (answer.verdict, answer.rows) == (Verdict.CANNOT_TELL, None)
    assert answer.sql
    ready, failed = events[-2:]
    assert isinstance(ready, SqlReady)
    assert isinstance(failed, Failed)
    assert ready.cannot_tell


def test_a_large_database_is_answered_while_its_cells_are_read(
    assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "LARGE_BYTES", 0)
    monkeypatch.setattr(module, "_PATIENCE", 0.0)
    first = assistant.ask(QUESTION, run=False)
    assert "still being read" in first.notices[0]
    assert assistant._index is not None
    assistant._index.wait(120)
    second = assistant.ask(QUESTION, run=False)
    assert second.notices == ()
    assert "Oslo" in [cell.text for cell in assistant._index.index.holding(["oslo"])]


def test_two_assistants_share_one_database(database: Path, model_package: Path) -> None:
    answers: dict[int, str] = {}
    barrier = threading.Barrier(2)

    def ask(number: int) -> None:
        with Assistant(database, model=str(model_package)) as assistant:
            barrier.wait()
            answers[number] = assistant.ask(QUESTION, run=False).sql

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers[0] == answers[1] != ""


def test_the_database_and_its_folder_stay_as_they_were(assistant: Assistant, database: Path) -> None:
    def state() -> tuple[Any, ...]:
        content = hashlib.sha256(database.read_bytes()).hexdigest()
        return content, database.stat().st_mtime_ns, sorted(path.name for path in database.parent.iterdir())

    before = state()
    assistant.ask(QUESTION)
    assistant.run_sql("SELECT * FROM customer")
    assert state() == before
    assistant.close()
    assert state() == before


def test_steps_tell_what_the_model_looks_at(assistant: Assistant) -> None:
    events: list[Event] = []
    assistant.ask(QUESTION, on_event=events.append, run=False)
    steps = [event for event in events if isinstance(event, Step)]
    looked_at = [link for step in steps for link in step.looked_at]
    assert looked_at
    names = {table.name for table in assistant.schema.tables}
    names |= {f"{assistant.schema.tables[c.table].name}.{c.name}" for c in assistant.schema.columns}
    assert {link.name for link in looked_at if link.kind != "value"} <= names
    assert all(0 < link.weight <= 1 for link in looked_at)


def test_a_query_is_read_page_by_page_and_the_next_one_closes_it(assistant: Assistant) -> None:
    first = assistant.open_query("SELECT id FROM purchase ORDER BY id")
    assert [first.page(start, 2).rows for start in (0, 2)] == [((1,), (2,)), ((3,),)]
    view = View(sort=0, descending=True)
    second = assistant.open_query("SELECT id FROM purchase ORDER BY id", view=view, columns=("id",))
    assert second.page(0, 9).rows == ((3,), (2,), (1,))
    with pytest.raises(QueryError):
        first.page(0, 2)
    endless = assistant.open_query(ENDLESS)
    outcome: list[BaseException] = []

    def run() -> None:
        try:
            endless.page(0, 1)
        except QueryError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        assistant.cancel()
        thread.join(0.01)
    assert isinstance(outcome[0], QueryCancelled)
    assistant.close()
    for call in (lambda: assistant.open_query("SELECT 1"), lambda: assistant.look("SELECT 1"), lambda: second.count()):
        with pytest.raises(QueryError):
            call()


def test_a_look_is_beside_everything_else(assistant: Assistant) -> None:
    paged = assistant.open_query("SELECT id FROM purchase ORDER BY id")
    paged.page(0, 1)
    assistant.cancel()
    assert assistant.look("SELECT count(*) FROM purchase WHERE id > ?", (1,)).rows == ((2,),)
    assert paged.page(1, 1).rows == ((2,),)


def test_values_are_completed_once_the_model_is_there(assistant: Assistant) -> None:
    assert assistant.values_like("os") == ()
    assistant.load()
    assert assistant.values_like("os") == (("Oslo", "customer.city"),)


def test_closing_twice_is_closing_once_and_later_questions_are_cancelled(assistant: Assistant) -> None:
    assistant.load()
    assistant.close()
    assistant.close()
    assert assistant.ask(QUESTION).cancelled


def test_closing_stops_the_question_that_is_being_answered(assistant: Assistant) -> None:
    closing = threading.Thread(target=assistant.close)

    def close_at_first_step(event: Event) -> None:
        if isinstance(event, Step) and event.number == 1:
            closing.start()
            assert assistant._cancelled.wait(30)

    assert assistant.ask(QUESTION, on_event=close_at_first_step).cancelled
    closing.join()
