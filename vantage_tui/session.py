"""The app's conversation with the engine: one request at a time, each on a thread of its own, told as messages.

`Session` guarantees that first paint never waits (calls leave the event loop), that a question asked while the model
loads is answered afterwards, and that a newer request replaces the one in hand instead of queueing behind it. What the
engine says arrives as `Told`, in order and on the app's thread; a request that is given up ends with one `Cancelled`,
whatever the engine had under way. Failures of any kind become `Failed`: a bug in the engine costs one question, not the
app.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from textual.message import Message

from vantage_engine.database.paging import AS_IT_IS, Page, View
from vantage_engine.errors import QueryCancelled, VantageError
from vantage_engine.events import Answer, Cancelled, Event, Failed, Rows
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_tui.reading import PAGE, Query
from vantage_tui.threads import in_thread


class Engine(Protocol):
    """What the app needs of `vantage_engine.assistant.Assistant`."""

    schema: Schema
    graph: SchemaGraph
    model_name: str

    @property
    def device(self) -> str: ...
    def load(self) -> None: ...
    def ask(self, question: str, *, on_event: Callable[[Event], None] | None = None, run: bool = True) -> Answer: ...
    def open_query(self, sql: str, *, view: View = AS_IT_IS, columns: tuple[str, ...] = ()) -> Query: ...
    def look(self, sql: str, parameters: Sequence[Any] = ()) -> Rows: ...
    def values_like(self, text: str, limit: int = 8) -> tuple[tuple[str, str], ...]: ...
    def cancel(self) -> None: ...
    def close(self) -> None: ...


class Phase(StrEnum):
    """What the engine is doing, in the words of the status bar."""

    LOADING = "loading model"
    READY = "ready"
    THINKING = "thinking"
    RUNNING = "running query"
    STOPPING = "stopping"
    NO_MODEL = "no model"


@dataclass(eq=False)
class Load:
    """Load the model."""


@dataclass(eq=False)
class Ask:
    """Answer a question."""

    question: str
    given_up: threading.Event = field(default_factory=threading.Event)


@dataclass(eq=False)
class Run:
    """Run a query as it stands, or look at its result in another way."""

    sql: str
    view: View = AS_IT_IS
    columns: tuple[str, ...] = ()
    """Those of the result, where a view is asked for."""
    given_up: threading.Event = field(default_factory=threading.Event)


Request = Load | Ask | Run


@dataclass(frozen=True, eq=False)
class Opened:
    """A query runs, and these are its first rows; the others are read from `query`."""

    query: Query
    page: Page


class Told(Message):
    """The engine said something about the request in hand."""

    def __init__(self, request: Request, event: Event | Opened, seconds: float) -> None:
        super().__init__()
        self.request = request
        self.event = event
        self.seconds = seconds
        """Since the request began."""


class PhaseChanged(Message):
    """The engine began or finished something."""

    def __init__(self, phase: Phase) -> None:
        super().__init__()
        self.phase = phase


class Session:
    """Requests go in with `put`; whoever gets True from it must run `serve` (the app does, as a worker)."""

    def __init__(
        self, engine: Engine, post: Callable[[Message], object], clock: Callable[[], float] = time.perf_counter
    ) -> None:
        self.phase = Phase.LOADING
        self._engine = engine
        self._post = post
        self._clock = clock
        self._loaded = False
        self._serving = False
        self._now: Request | None = None
        self._next: Request | None = None

    @property
    def waiting(self) -> bool:
        """Whether a request waits for the one in hand."""
        return self._next is not None

    @property
    def loading(self) -> bool:
        """Whether the model is not there yet."""
        return not self._loaded

    def put(self, request: Request) -> bool:
        """Take a request, in place of any other; True when `serve` is to be started for it."""
        self._next = request
        self._give_up()
        if self._serving:
            return False
        self._serving = True
        return True

    def cancel(self) -> bool:
        """Stop the request in hand and forget the one that waits; False when there was nothing to stop."""
        waited, self._next = self._next is not None, None
        return self._give_up() or waited

    async def serve(self) -> None:
        """Work until nothing waits."""
        try:
            while (request := self._next) is not None:
                if isinstance(request, Ask) and not self._loaded:
                    request = Load()
                else:
                    self._next = None
                self._now = request
                await self._work(request)
                self._now = None
        finally:
            self._serving = False

    def _give_up(self) -> bool:
        if not isinstance(self._now, (Ask, Run)):
            return False
        self._now.given_up.set()
        self._enter(Phase.STOPPING)
        self._engine.cancel()
        return True

    async def _work(self, request: Request) -> None:
        started = self._clock()

        def given_up() -> bool:
            return not isinstance(request, Load) and request.given_up.is_set()

        def tell(event: Event | Opened) -> None:
            if not given_up():
                self._post(Told(request, event, self._clock() - started))
            elif not isinstance(event, (Opened, Failed, Cancelled)):
                self._engine.cancel()  # a cancel that came before the engine had begun was lost on it

        def run(sql: str, view: View, columns: tuple[str, ...]) -> Opened:
            query = self._engine.open_query(sql, view=view, columns=columns)
            if given_up():
                raise QueryCancelled("The query was cancelled.")
            return Opened(query, query.page(0, PAGE))

        try:
            match request:
                case Load():
                    self._enter(Phase.LOADING)
                    await in_thread(self._engine.load)
                    self._loaded = True
                case Ask(question):
                    self._enter(Phase.THINKING)
                    answer = await in_thread(lambda: self._engine.ask(question, on_event=tell, run=False))
                    if answer.sql and answer.error is None and not answer.cancelled and not given_up():
                        self._enter(Phase.RUNNING)
                        tell(await in_thread(lambda: run(answer.sql, AS_IT_IS, ())))
                case Run(sql, view, columns):
                    self._enter(Phase.RUNNING)
                    tell(await in_thread(lambda: run(sql, view, columns)))
        except QueryCancelled:
            tell(Cancelled())
        except VantageError as error:
            tell(Failed(error))
        except Exception as error:
            tell(Failed(VantageError(f"{type(error).__name__}: {error}", "This is a bug in Vantage; you can go on.")))
        if given_up():
            self._post(Told(request, Cancelled(), self._clock() - started))
        if isinstance(request, Load) and not self._loaded:
            self._next = None  # the question that waited cannot be answered; asking again tries again
        self._enter(Phase.READY if self._loaded else Phase.NO_MODEL)

    def _enter(self, phase: Phase) -> None:
        self.phase = phase
        self._post(PhaseChanged(phase))
