"""An engine with a script instead of a model, for the app's tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from vantage_engine.database.paging import AS_IT_IS, Page, View
from vantage_engine.errors import QueryCancelled, VantageError
from vantage_engine.events import Alternative, Answer, Cancelled, Event, Failed, Link, Linked, Rows, SqlReady, Step
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table


def shop_schema(**names: str) -> Schema:
    """Two tables and a key between them; `names` replaces some of their names."""

    def named(name: str) -> str:
        return names.get(name, name)

    return Schema(
        name=named("shop"),
        tables=(Table(named("customers"), (0, 1)), Table(named("orders"), (2, 3, 4))),
        columns=(
            Column("customer_id", 0, "INTEGER", "INTEGER", primary_key=1, unique=True),
            Column(named("name"), 0, "TEXT", "TEXT"),
            Column("order_id", 1, "INTEGER", "INTEGER", primary_key=1, unique=True),
            Column("customer_id", 1, "INTEGER", "INTEGER"),
            Column("total", 1, "REAL", "REAL"),
        ),
        foreign_keys=(ForeignKey((3,), (0,)),),
    )


def answer_script(
    sql: str = "SELECT name FROM customers",
    rows: Any = (("Ada",), ("Grace",)),
    columns: tuple[str, ...] = ("name",),
    *,
    sure: bool = True,
    confidence: float = 0.93,
    alternatives: Sequence[tuple[str, float]] = (),
    truncated: bool = False,
) -> list[Event]:
    """The events of a question that is answered."""
    words = sql.split(" ")
    steps = [Step("…", " ".join([*words[:n], "…"]), n) for n in range(1, len(words))]
    return [
        Linked((Link("table", "customers", 0.9), Link("column", "customers.name", 0.8), Link("value", "x", 1.0))),
        *steps,
        SqlReady(sql, confidence, sure, tuple(Alternative(*pair) for pair in alternatives)),
        Rows(columns, rows, truncated, 0.002),
    ]


class FakeQuery:
    """Pages of rows that are all there; its sorting and filtering are Python's."""

    def __init__(self, sql: str, view: View, rows: Rows, gate: threading.Event) -> None:
        self.sql, self.view, self.columns, self.seconds = sql, view, rows.columns, rows.seconds
        self.rows: Any = rows.rows
        if view.match:
            self.rows = [row for row in rows.rows if any(view.match in str(value) for value in row)]
        if view.sort is not None:
            column = view.sort
            self.rows = sorted(self.rows, key=lambda row: row[column], reverse=view.descending)
        self.fetched: list[tuple[int, int]] = []
        self.failure: VantageError | None = None
        self.stopped = False
        self._gate = gate

    def page(self, start: int, count: int) -> Page:
        self.fetched.append((start, count))
        if start:
            assert self._gate.wait(10)
        if self.stopped:
            raise QueryCancelled("Stopped.")
        if self.failure is not None:
            raise self.failure
        part = tuple(self.rows[start : start + count])
        return Page(self.columns, part, start, start + count < len(self.rows), self.seconds)

    def count(self) -> int:
        assert self._gate.wait(10)
        if self.stopped:
            raise QueryCancelled("Stopped.")
        return len(self.rows)

    def cancel(self) -> None:
        self.stopped = True
        self._gate.set()


class FakeAssistant:
    """Plays `script` for each question, and gives its `Rows` (or those of `results`) page by page.

    `load_gate`, `step_gate` and `page_gate` (pages but the first, and counting) hold it until they are set.
    """

    def __init__(
        self,
        script: Sequence[Event] = (),
        *,
        schema: Schema | None = None,
        results: Mapping[str, Rows | VantageError] | None = None,
        load_error: VantageError | None = None,
    ) -> None:
        self.schema = schema or shop_schema()
        self.graph = SchemaGraph(self.schema)
        self.model_name = "nano"
        self.device = "CPU"
        self.script = list(script or answer_script())
        self.results = dict(results or {})
        self.load_error = load_error
        self.load_gate = _open_gate()
        self.step_gate = _open_gate()
        self.stepped = threading.Event()
        self.asked: list[str] = []
        self.ran: list[str] = []
        self.looked: list[str] = []
        self.looks: Callable[[str, tuple[Any, ...]], Any] = lambda sql, parameters: [(7,)]
        self.values: tuple[tuple[str, str], ...] = ()
        self.opened: FakeQuery | None = None
        self.page_gate = _open_gate()
        self.closed = False
        self._cancelled = threading.Event()

    def load(self) -> None:
        assert self.load_gate.wait(10)
        if self.load_error is not None:
            raise self.load_error

    def ask(self, question: str, *, on_event: Callable[[Event], None] | None = None, run: bool = True) -> Answer:
        self._cancelled.clear()
        self.asked.append(question)
        assert on_event is not None
        sql = ""
        for event in self.script:
            if isinstance(event, Rows) and not run:
                break
            on_event(event)
            sql = event.sql if isinstance(event, SqlReady) else sql
            if isinstance(event, Step):
                self.stepped.set()
                assert self.step_gate.wait(10)
            if self._cancelled.is_set():
                on_event(Cancelled())
                return Answer(question, cancelled=True)
            if isinstance(event, Failed):
                return Answer(question, error=event.error)
        return Answer(question, sql=sql)

    def open_query(self, sql: str, *, view: View = AS_IT_IS, columns: tuple[str, ...] = ()) -> FakeQuery:
        if self._cancelled.is_set() and self.asked:
            raise QueryCancelled("Stopped.")
        self.ran.append(sql)
        outcome = self.results.get(sql, next((event for event in self.script if isinstance(event, Rows)), None))
        if isinstance(outcome, VantageError):
            raise outcome
        assert outcome is not None
        self.opened = FakeQuery(sql, view, outcome, self.page_gate)
        return self.opened

    def look(self, sql: str, parameters: Sequence[Any] = ()) -> Rows:
        self.looked.append(sql)
        outcome = self.looks(sql, tuple(parameters))
        if isinstance(outcome, VantageError):
            raise outcome
        return Rows(("x",), tuple(outcome), False, 0.0)

    def values_like(self, text: str, limit: int = 8) -> tuple[tuple[str, str], ...]:
        return tuple(pair for pair in self.values if pair[0].lower().startswith(text.lower()))[:limit]

    def cancel(self) -> None:
        self._cancelled.set()
        self.step_gate.set()

    def close(self) -> None:
        self.closed = True


def _open_gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate
