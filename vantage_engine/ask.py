"""`vantage ask`: one question, or one a line from stdin, answered on stdout.

stdout carries the answer alone (SQL and rows, or JSON), stderr everything else: the query while it grows, doubts,
failures. The assistant is called on a thread of its own, so that the main thread hears Ctrl-C, SIGTERM and SIGHUP at
any moment, cancels, and leaves the terminal as it was. docs/cli.md describes the output and the exit codes.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, TypeVar

from vantage_engine.ask_output import print_doubts, print_explanation, print_rows, print_sql, progress, say, write_line
from vantage_engine.database.sanitize import clean
from vantage_engine.errors import ExitCode, QueryCancelled, QueryError, UsageError, VantageError
from vantage_engine.events import Answer, Event

if TYPE_CHECKING:
    from vantage_engine.assistant import Assistant
    from vantage_engine.explain.explanation import Explanation

_GRACE_SECONDS = 2.0
"""How long an interrupted assistant may take to stop; loading a model cannot be cancelled."""

T = TypeVar("T")


@dataclass(frozen=True)
class AskOptions:
    """The command line of `vantage ask`."""

    database: Path
    question: str
    as_json: bool = False
    sql_only: bool = False
    no_run: bool = False
    limit: int = 100
    model: str = "nano"
    beam: int = 4
    timeout: float = 10.0
    explain: bool = False


def run(options: AskOptions) -> int:
    """Answer, and return the exit code; a failure is raised as `VantageError` after what stdout is owed."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # bytes and characters that the terminal's encoding lacks must not end us
            stream.reconfigure(errors="replace")
    engine = _Engine(options)
    answer = _answer_stdin if options.question == "-" else _answer_json if options.as_json else _answer_text
    with _signals_to(engine.interrupt):
        try:
            answer(engine, options)
        except _Interrupted as signalled:
            with contextlib.suppress(OSError):  # the terminal may be gone
                say("Interrupted.")
            engine.abandon(signalled.exit_code)
            return signalled.exit_code
        except VantageError as error:
            error.message, error.hint = clean(error.message), clean(error.hint)
            raise
        finally:
            engine.close()
    return ExitCode.OK


# -- three ways to answer --------------------------------------------------------------------------------------------


def _answer_text(engine: _Engine, options: AskOptions) -> None:
    question = _check(options)
    with progress(quiet=options.sql_only) as show:
        engine.open()
        answer = engine.ask(question, show)
    if answer.sql:
        if not answer.cannot_tell:  # stdout is for answers
            print_sql(answer.sql, exact=options.sql_only)
        print_doubts(answer)
        if options.explain and not answer.cannot_tell:
            print_explanation(engine.explain(answer))
    if answer.rows is not None and not options.sql_only:
        print_rows(answer.rows, options.limit)
    _raise_failure(answer)


def _answer_json(engine: _Engine, options: AskOptions) -> None:
    def work() -> Answer:
        question = _check(options)
        engine.open()
        return engine.ask(question)

    _raise_failure(_write_json(engine, options.question, options, work))


def _answer_stdin(engine: _Engine, options: AskOptions) -> None:
    try:
        _check(options)
        engine.open()
    except VantageError as error:
        write_line(Answer("", error=error, model=options.model))
        raise
    if sys.stdin.isatty():
        say("One question a line; Ctrl-D ends.")
    asked = failed = 0
    first: Exception | None = None  # the others would keep their frames, and all that those hold
    for line in iter(sys.stdin.readline, ""):
        if not (question := line.strip()):
            continue
        asked += 1
        try:
            _raise_failure(_write_json(engine, question, options, partial(engine.ask, question)))
        except BrokenPipeError:
            raise
        except Exception as error:
            failed += 1
            first = first or error
    if first is not None:
        say(f"{failed} of {asked} questions failed. The first failure:")
        raise first


def _write_json(engine: _Engine, question: str, options: AskOptions, work: Callable[[], Answer]) -> Answer:
    """Write a line for the answer, or for the failure that is raised after it."""
    try:
        answer = work()
    except (Exception, KeyboardInterrupt) as error:
        write_line(Answer(question, error=_explain(error), model=options.model))
        raise
    write_line(answer, engine.explain(answer) if options.explain and answer.sql else None)
    return answer


def _check(options: AskOptions) -> str:
    """The question, fit for a tokeniser."""
    if options.sql_only and options.explain:
        raise UsageError("--explain cannot be combined with --sql-only.", "Leave one of them out.")
    if options.sql_only and (options.as_json or options.question == "-"):
        what = "--json" if options.as_json else "Questions from stdin are answered in JSON, which"
        raise UsageError(f"{what} cannot be combined with --sql-only.", "Leave one of them out.")
    # What the shell passed on as broken UTF-8 arrives as lone surrogates.
    question = options.question.encode(errors="replace").decode().strip()
    if not question:
        raise UsageError(
            "The question is empty.", 'For example: vantage ask shop.sqlite "how many customers are there?"'
        )
    return question


def _explain(error: BaseException) -> VantageError:
    if isinstance(error, VantageError):
        return error
    if isinstance(error, KeyboardInterrupt):
        return QueryCancelled("The question was interrupted.", "Ask it again when you like.")
    return VantageError(f"{type(error).__name__}: {error}", "This is a bug; run with --debug for details.")


def _with_failure(answer: Answer) -> Answer:
    """What is no answer, as an error."""
    if answer.error is None and answer.cancelled:
        return replace(answer, error=_explain(KeyboardInterrupt()))
    if answer.error is None and not answer.sql:
        return replace(answer, error=QueryError("No query was found for the question.", "Ask it in other words."))
    return answer


def _raise_failure(answer: Answer) -> None:
    if answer.error is not None:
        raise answer.error


# -- the assistant and its thread ------------------------------------------------------------------------------------


class _Interrupted(KeyboardInterrupt):
    """Ctrl-C, SIGTERM, or SIGHUP: the terminal or the SSH connection is gone."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.exit_code = 128 + number


class _Engine:
    """The assistant on a thread of its own; every method but those that run there is called by the main thread.

    While the main thread waits for the other one, a signal arrives as one more message. An exception out of a signal
    handler could strike inside the locks of the thread pool, and leave them broken.
    """

    def __init__(self, options: AskOptions) -> None:
        self._options = options
        self._thread = ThreadPoolExecutor(1, "engine")
        self._assistant: Assistant | None = None
        self._inbox: SimpleQueue[Event | Future[Any] | _Interrupted] = SimpleQueue()
        self._waiting = False

    def open(self) -> None:
        """Open the database and load the model."""
        self._do(self._open)

    def ask(self, question: str, show: Callable[[Event], None] = lambda event: None) -> Answer:
        """Answer the question; `show` gets the events, on the main thread."""
        assert self._assistant is not None
        run = not (self._options.no_run or self._options.sql_only)
        return _with_failure(
            self._do(partial(self._assistant.ask, question, on_event=self._inbox.put, run=run), show=show)
        )

    def explain(self, answer: Answer) -> Explanation:
        """What the answer's query does."""
        assert self._assistant is not None
        return self._do(partial(self._assistant.explain, answer.sql, answer.values))

    def close(self) -> None:
        self._do(self._close)
        self._thread.shutdown()

    def abandon(self, code: int) -> None:
        """Cancel what is under way; when it does not stop soon, leave the process with `code` at once."""
        try:
            if self._assistant is not None:
                self._assistant.cancel()
            self._do(self._close, timeout=_GRACE_SECONDS)
        except (Empty, _Interrupted):
            for stream in (sys.stdout, sys.stderr):
                with contextlib.suppress(OSError, ValueError):
                    stream.flush()
            os._exit(code)

    def interrupt(self, number: int, _: object) -> None:
        """The signal handler: a message while the main thread waits here, else an exception."""
        if not self._waiting:
            raise _Interrupted(number)
        self._inbox.put(_Interrupted(number))

    def _do(
        self,
        work: Callable[[], T],
        *,
        show: Callable[[Event], None] = lambda event: None,
        timeout: float | None = None,
    ) -> T:
        """Run `work` on the thread, and hear what comes meanwhile; `Empty` when nothing does for `timeout`."""
        self._waiting = True
        try:
            result = self._thread.submit(work)
            result.add_done_callback(self._inbox.put)
            while (message := self._inbox.get(timeout=timeout)) is not result:
                if isinstance(message, _Interrupted):
                    raise message
                if not isinstance(message, Future):  # else what was interrupted before has ended
                    show(message)
            return result.result()
        finally:
            self._waiting = False

    # On the thread

    def _open(self) -> None:
        from vantage_engine.assistant import Assistant

        options = self._options
        self._assistant = Assistant(
            options.database,
            model=options.model,
            beam=options.beam,
            timeout=options.timeout,
            row_limit=options.limit,
        )
        self._assistant.load()

    def _close(self) -> None:
        if self._assistant is not None:
            self._assistant.close()
            self._assistant = None


@contextlib.contextmanager
def _signals_to(handler: Callable[[int, object], None]) -> Iterator[None]:
    """Ctrl-C, SIGTERM and SIGHUP, unless whoever started us had them ignored (as `nohup` has)."""
    before = {s: signal.getsignal(s) for s in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    heard = {s: old for s, old in before.items() if old != signal.SIG_IGN}
    for number in heard:
        signal.signal(number, handler)
    try:
        yield
    finally:
        for number, old in heard.items():
            signal.signal(number, old)
