"""What an `Assistant` tells its front ends, as plain values: the way of one question.

The order is: `Linked`, `Step` (many), `SqlReady`, then `Rows`; or `Failed` or `Cancelled` at any point, which end it.
Where the model cannot tell, `SqlReady` says so and a `Failed` follows: the query is shown, but not run.
Events carry no arrays and no live objects, so they may cross threads. Text in them is as the database has it: front
ends pass it through `database.sanitize` before it is shown.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from vantage_engine.errors import VantageError


class Verdict(StrEnum):
    """What the model says of its own answer."""

    SURE = "sure"
    NOT_SURE = "not sure"
    CANNOT_TELL = "cannot tell"


def verdict(sure: bool, cannot_tell: bool) -> Verdict:
    """The two flags of an answer in one word."""
    return Verdict.CANNOT_TELL if cannot_tell else Verdict.SURE if sure else Verdict.NOT_SURE


@dataclass(frozen=True, slots=True)
class Link:
    """A schema item or value that the question seems to mention, or that the model attends to."""

    kind: str
    """`table`, `column` or `value`."""
    name: str
    """`table`, `table.column`, or the value's text."""
    weight: float
    """The model's probability that the query uses it, 0 to 1."""


@dataclass(frozen=True, slots=True)
class Linked:
    """The question is linked: the schema items and values in play, most likely first."""

    links: tuple[Link, ...]
    notices: tuple[str, ...] = ()
    """What the answer will not have seen, a sentence each: tables beyond the model's reach, rows that are not read."""


@dataclass(frozen=True, slots=True)
class Step:
    """One more action of the leading hypothesis; `sql` is the query so far, with `…` for what is missing."""

    action: str
    sql: str
    number: int
    looked_at: tuple[Link, ...] = ()
    """Tables, columns and values that this action might have pointed at, each with its probability, likeliest first."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another query that the model considered, with its probability (0 to 1), in keeping with the confidence."""

    sql: str
    probability: float


@dataclass(frozen=True, slots=True)
class Decision:
    """One action of the chosen query, its probability, and the experts that took it."""

    action: str
    """A production (`Where`), or what is pointed at: a table, `table.column`, or the text of a value."""
    kind: str
    """`production`, `table`, `column` or `value`."""
    probability: float
    experts: tuple[tuple[int, ...], ...]
    """By layer of the decoder, the weightiest first."""


@dataclass(frozen=True, slots=True)
class Value:
    """A literal that the query could use."""

    text: str
    origin: str
    """`number`, `date`, `quoted`, `cell`, `member` (of a column with few values), `span` (words as they stand in the
    question) or `constant`."""
    said: str = ""
    """The words of the question that it comes from."""
    columns: tuple[str, ...] = ()
    """Columns of which it is a cell, as `table.column`."""


@dataclass(frozen=True, slots=True)
class SqlReady:
    """The chosen query. `confidence` is a calibrated probability that it answers the question; where `sure` is false,
    front ends say that the model is not sure, and where `cannot_tell` is true, that it cannot tell."""

    sql: str
    confidence: float
    sure: bool
    alternatives: tuple[Alternative, ...] = ()
    cannot_tell: bool = False
    decisions: tuple[Decision, ...] = ()
    """How `sql` was written, action by action."""
    values: tuple[Value, ...] = ()
    """The literals that were on offer."""
    experts: int = 0
    """How many experts each layer has."""


@dataclass(frozen=True, slots=True)
class Rows:
    """The result of the chosen query."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    truncated: bool
    seconds: float


@dataclass(frozen=True, slots=True)
class Failed:
    """The question or its query failed; nothing follows."""

    error: VantageError


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The user stopped it; nothing follows."""


Event = Linked | Step | SqlReady | Rows | Failed | Cancelled


@dataclass(frozen=True)
class Answer:
    """All of one question, gathered; `rows` is None where the query was not run, `error` None where nothing failed."""

    question: str
    linked: tuple[Link, ...] = ()
    sql: str = ""
    confidence: float = 0.0
    sure: bool = False
    alternatives: tuple[Alternative, ...] = ()
    decisions: tuple[Decision, ...] = ()
    values: tuple[Value, ...] = ()
    experts: int = 0
    rows: Rows | None = None
    error: VantageError | None = None
    cancelled: bool = False
    timings_ms: dict[str, float] = field(default_factory=dict)
    model: str = ""
    notices: tuple[str, ...] = ()
    """What was not seen; as in `Linked`."""
    cannot_tell: bool = False
    """`sql` is the likeliest query and no answer: it was not run, and `error` says so."""

    @property
    def verdict(self) -> Verdict:
        """Sure, not sure, or cannot tell."""
        return verdict(self.sure, self.cannot_tell)
