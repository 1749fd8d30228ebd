"""The `Assistant`: one database, one model, and the way of one question. Every front end stands on it.

Opening reads the schema only; `load` brings the model and the value index (that of a large database grows while
questions are answered). One engine thread loads, encodes and decodes, since MLX's arrays belong to the thread that made
them; only the plain values of `events` cross. `ask` blocks its caller and tells `on_event` (on the engine thread) what
happens; `cancel` works from any thread. A question that is SQL is run as it stands. The database is only ever read.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from vantage_engine.database.paging import AS_IT_IS, PagedQuery, View
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.errors import CannotTell, QueryCancelled, QueryError, QueryRefused, UsageError, VantageError
from vantage_engine.events import Alternative, Answer, Cancelled, Event, Failed, Link, Linked, Rows, SqlReady, Step
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.sql.pasted import pasted_sql

if TYPE_CHECKING:
    from vantage_engine.decoding.answering import Answerer, Named, Prediction
    from vantage_engine.decoding.focused import FocusedAnswerer
    from vantage_engine.linking.background import GrowingIndex
    from vantage_engine.linking.model import LinkedQuestion
    from vantage_engine.sql.grammar import Action

_MAX_QUESTION = 2000
"""Characters of a question; no database is asked anything longer, and words beyond 128 would not be read."""
_PATIENCE = 2.0
"""Seconds that loading waits for the values of a large database to be read."""
_PASTED = "This is SQL, not a question: it is taken as it stands, and may only read."

_SMALL = Limits(seconds=2.0, rows=200)


class Assistant:
    """Answers questions about one database. A context manager; `ask` one question at a time."""

    def __init__(
        self, database: Path, *, model: str = "nano", beam: int = 4, timeout: float = 10.0, row_limit: int = 1000
    ) -> None:
        """Opens the database and reads its schema; raises `DatabaseError`, or `UsageError` where there is no table to
        ask about. Loads no model."""
        self.database = database
        self.model_name = model
        self.limits = Limits(seconds=timeout, rows=row_limit)
        self.schema = read_schema(database)
        self.graph = SchemaGraph(self.schema)
        if not self.schema.columns:
            raise UsageError(f"{database} has no tables to ask about.", "Create tables first, or name another file.")
        self.sandbox = Sandbox(database, self.limits)
        self._beam = beam
        self._answerer: Answerer | FocusedAnswerer | None = None
        self._index: GrowingIndex | None = None
        self._paged: PagedQuery | None = None
        self._beside: Sandbox | None = None
        self._engine = ThreadPoolExecutor(max_workers=1, thread_name_prefix="vantage-engine")
        self._cancelled = threading.Event()
        self._asking = threading.Lock()
        self._gate = threading.Lock()  # after `close`, no question begins and nothing unsets `_cancelled`
        self._closed = False

    def __enter__(self) -> Assistant:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.close()

    @property
    def device(self) -> str:
        """Where the model runs: `Metal` or `CPU`."""
        from vantage_engine.device import on_metal

        return "Metal" if on_metal else "CPU"

    @property
    def loaded(self) -> bool:
        """Whether the model and the value index are ready."""
        return self._answerer is not None

    def load(self) -> None:
        """Loads the model and the value index, or what there is of it; blocks until both are there. Does nothing the
        second time."""
        self._engine.submit(self._load).result()

    def ask(self, question: str, *, on_event: Callable[[Event], None] | None = None, run: bool = True) -> Answer:
        """Answers one question. Failures are in the answer (and a `Failed` event), not raised; a question that
        `close` overtakes is a cancelled one."""
        with self._asking:
            with self._gate:
                if self._closed:
                    return Answer(question, cancelled=True, model=self.model_name)
                self._cancelled.clear()
                future = self._engine.submit(self._ask, question, on_event or (lambda event: None), run)
            return future.result()

    def run_sql(self, sql: str) -> Rows:
        """Runs a query of the user's own, within the same sandbox and limits."""
        result = self.sandbox.run(sql)
        return Rows(result.columns, result.rows, result.truncated, result.seconds)

    def open_query(self, sql: str, *, view: View = AS_IT_IS, columns: tuple[str, ...] = ()) -> PagedQuery:
        """A query to be read page by page, within the limits of `run_sql` for each page. The one opened before is
        closed. Its caller reads it, on any thread; `cancel` and `close` reach it."""
        with self._gate:
            former, self._paged = self._paged, None
            if former is not None:
                former.close()
            if self._closed:
                raise QueryCancelled("The database is closed.")
            self._paged = PagedQuery(self.database, sql, view=view, columns=columns, limits=self.limits)
            return self._paged

    def look(self, sql: str, parameters: Sequence[Any] = ()) -> Rows:
        """A small query beside the one being run, for what a front end shows of a schema: at most two seconds and two
        hundred rows. Neither hinders nor hears `cancel`; `close` ends it."""
        with self._gate:
            if self._closed:
                raise QueryCancelled("The database is closed.")
            if self._beside is None:
                self._beside = Sandbox(self.database, _SMALL)
        result = self._beside.run(sql, parameters=parameters)
        return Rows(result.columns, result.rows, result.truncated, result.seconds)

    def values_like(self, text: str, limit: int = 8) -> tuple[tuple[str, str], ...]:
        """Cells that begin with `text`, or have a word that does, each with a column that holds it as `table.column`;
        none until the model is loaded."""
        index = self._index
        if index is None:
            return ()
        found = []
        for cell in index.index.completing(text, limit):
            column = self.schema.columns[cell.columns[0]]
            found.append((cell.text, f"{self.schema.tables[column.table].name}.{column.name}"))
        return tuple(found)

    def cancel(self) -> None:
        """Stops the question being answered, or the query being run; from any thread."""
        self._cancelled.set()
        self.sandbox.cancel()
        if (paged := self._paged) is not None:
            paged.cancel()

    def close(self) -> None:
        """Stops what is going on and lets go of the database; a second time, does nothing."""
        with self._gate:
            if self._closed:
                return
            self._closed = True
        self.cancel()
        with contextlib.suppress(RuntimeError):  # the interpreter is ending, and takes no more work
            self._engine.submit(self._leave)
        self._engine.shutdown(wait=True)
        for sandbox in (self.sandbox, self._paged, self._beside):
            if sandbox is not None:
                sandbox.close()
        if self._index is not None:
            self._index.close()

    # On the engine thread

    def _leave(self) -> None:
        """The last work of the thread: MLX ends the process if a thread goes that still has streams."""
        if self._index is not None:  # else MLX was not imported
            from vantage_engine.device import mx

            self._answerer = None
            mx.clear_streams()

    def _load(self) -> Answerer | FocusedAnswerer:
        if self._closed:
            raise QueryCancelled("The database was closed.", "Open it again.")
        if self._answerer is None:
            from vantage_engine.decoding.answering import Answerer
            from vantage_engine.decoding.focused import FocusedAnswerer
            from vantage_engine.linking.background import GrowingIndex
            from vantage_engine.linking.focus import is_large
            from vantage_engine.models.package import load

            if self._index is None:
                self._index = GrowingIndex(self.database, self.schema)
            model = load(self.model_name)
            self._index.wait(_PATIENCE, self._cancelled.is_set)
            self._index.refresh()
            index = self._index.index
            if is_large(self.schema):
                self._answerer = FocusedAnswerer(model, self.schema, index, self.sandbox, beam=self._beam)
            else:
                self._answerer = Answerer(model, self.schema, self.graph, index, self.sandbox, beam=self._beam)
            self.model_name = model.name
        elif self._index is not None and self._index.refresh():
            self._answerer.use(self._index.index)
        return self._answerer

    def _ask(self, question: str, tell: Callable[[Event], None], run: bool) -> Answer:
        from vantage_engine.decoding.search import SearchCancelled

        started = time.perf_counter()
        answer = Answer(question, model=self.model_name)
        if self._closed:
            return replace(answer, cancelled=True)
        try:
            _check(question)
            if (sql := pasted_sql(question, self._compiles)) is not None:
                answer = self._take(sql, answer)
                tell(Linked((), answer.notices))
            else:
                answer = self._predict(answer, tell)
            tell(SqlReady(answer.sql, answer.confidence, answer.sure, answer.alternatives, answer.cannot_tell))
            if answer.cannot_tell:
                raise _cannot_tell(answer.confidence)
            if run:
                answer = self._run(answer, tell)
        except (SearchCancelled, QueryCancelled):
            tell(Cancelled())
            answer = replace(answer, cancelled=True)
        except VantageError as error:
            tell(Failed(error))
            answer = replace(answer, error=error)
        answer.timings_ms["total"] = 1000 * (time.perf_counter() - started)
        return answer

    def _predict(self, answer: Answer, tell: Callable[[Event], None]) -> Answer:
        """The model's answer to the question, not yet run."""
        started = time.perf_counter()
        answerer = self._load()
        loading = 1000 * (time.perf_counter() - started)
        of_values = self._index.notices() if self._index is not None else ()

        def notices() -> tuple[str, ...]:
            left_out = getattr(answerer, "notice", "")
            return tuple(notice for notice in (left_out, *of_values, self.sandbox.notice) if notice)

        prediction = answerer.answer(
            answer.question,
            on_links=lambda links: tell(Linked(tuple(Link(*link) for link in links), notices())),
            on_step=_stepper(answerer, tell),
            cancelled=self._cancelled.is_set,
        )
        answer = replace(_answer(answer.question, prediction, answerer.model.name), notices=notices())
        answer.timings_ms["load"] = loading
        return answer

    def _take(self, sql: str, answer: Answer) -> Answer:
        """The user's own SQL as the answer; raises what the sandbox says of its text."""
        self.sandbox.check(sql)
        notices = tuple(notice for notice in (_PASTED, self.sandbox.notice) if notice)
        return replace(answer, sql=sql, confidence=1.0, sure=True, notices=notices)

    def _compiles(self, sql: str) -> bool:
        try:
            self.sandbox.check(sql)
        except QueryRefused:
            return True  # SQLite understood it, and we would not have it
        except QueryError:
            return False
        return True

    def _run(self, answer: Answer, tell: Callable[[Event], None]) -> Answer:
        if self._cancelled.is_set():
            raise QueryCancelled("The query was cancelled.")
        rows = self.run_sql(answer.sql)
        answer.timings_ms["run"] = 1000 * rows.seconds
        tell(rows)
        return replace(answer, rows=rows)


def _check(question: str) -> None:
    if not question.strip():
        raise UsageError("The question is empty.", "Ask in plain English, for example: How many customers are there?")
    if len(question) > _MAX_QUESTION:
        raise UsageError(f"The question has {len(question)} characters.", f"Ask in at most {_MAX_QUESTION}.")


def _cannot_tell(confidence: float) -> CannotTell:
    share = f"{confidence:.0%}".replace("%", " %")
    return CannotTell(
        f"This database may not hold the answer (confidence {share}).",
        "Ask in the words of its tables and columns, or give the SQL itself instead of a question.",
    )


def _stepper(
    answerer: Answerer | FocusedAnswerer, tell: Callable[[Event], None]
) -> Callable[[tuple[Action, ...], LinkedQuestion, Named], None]:
    def on_step(actions: tuple[Action, ...], linked: LinkedQuestion, looked_at: Named) -> None:
        from vantage_engine.sql.grammar import symbol_of

        links = tuple(Link(*link) for link in looked_at)
        tell(Step(symbol_of(actions[-1]), answerer.sql(actions, linked), len(actions), links))

    return on_step


def _answer(question: str, prediction: Prediction, model: str) -> Answer:
    return Answer(
        question=question,
        linked=tuple(Link(*link) for link in prediction.links),
        sql=prediction.sql,
        confidence=prediction.confidence,
        sure=prediction.sure,
        cannot_tell=prediction.cannot_tell,
        alternatives=tuple(Alternative(*alternative) for alternative in prediction.alternatives),
        timings_ms={name: 1000 * seconds for name, seconds in prediction.timings.items()},
        model=model,
    )
