"""An engine with a script instead of a model, for the app's tests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any

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
    rows: Sequence[tuple[Any, ...]] = (("Ada",), ("Grace",)),
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
        Rows(columns, tuple(rows), truncated, 0.002),
    ]


class FakeAssistant:
    """Plays `script` for each question. `load_gate` and `step_gate` hold it until they are set."""

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
        for event in self.script:
            on_event(event)
            if isinstance(event, Step):
                self.stepped.set()
                assert self.step_gate.wait(10)
            if self._cancelled.is_set():
                on_event(Cancelled())
                return Answer(question, cancelled=True)
            if isinstance(event, Failed):
                return Answer(question, error=event.error)
        return Answer(question)

    def run_sql(self, sql: str) -> Rows:
        self.ran.append(sql)
        if self._cancelled.is_set():
            raise QueryCancelled("Stopped.")
        outcome = self.results[sql]
        if isinstance(outcome, VantageError):
            raise outcome
        return outcome

    def cancel(self) -> None:
        self._cancelled.set()
        self.step_gate.set()

    def close(self) -> None:
        self.closed = True


def _open_gate() -> threading.Event:
    gate = threading.Event()
    gate.set()
    return gate
