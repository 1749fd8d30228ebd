"""What became of each question of a split: answered, run, and judged against its gold query.

Every question has exactly one outcome, in the order of the split. Whatever goes wrong belongs to it: a database that is
missing, a gold query that fails (it runs first), a predictor that raises. None of these ends the measurement and none
of these is right; the reason is kept. Of a model nothing is needed but `answer(question)`, so that any predictor can
be measured. Databases are only read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from typing import Protocol

from vantage_engine.bench.causes import causes
from vantage_engine.bench.exact_match import exact_match
from vantage_engine.bench.execution import Judge, Verdict
from vantage_engine.bench.hardness import hardness
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import QueryCancelled, VantageError
from vantage_engine.training.datasets import Database, Databases, Question


class Prediction(Protocol):
    """What is read of an answer: `hypotheses` are the queries of the beam, `confidence` a probability."""

    @property
    def sql(self) -> str: ...
    @property
    def confidence(self) -> float: ...
    @property
    def seconds(self) -> float: ...
    @property
    def hypotheses(self) -> tuple[str, ...]: ...


class Predictor(Protocol):
    """Answers questions about one database."""

    def answer(self, question: str) -> Prediction: ...


Opener = Callable[[Database, Sandbox], AbstractContextManager[Predictor]]
"""Opens a session on one database."""


@dataclass(frozen=True)
class Outcome:
    """What became of one question."""

    question: Question
    sql: str
    verdict: Verdict
    level: str
    exact: bool = False
    oracle: bool = False
    """Whether some query of the beam is right."""
    confidence: float = 0.0
    seconds: float = 0.0
    causes: tuple[str, ...] = ()
    gold_is_empty: bool = False
    error: str = ""
    """Why there is no answer, no gold result or no database; empty where there are all three."""

    @property
    def right(self) -> bool:
        return self.verdict is Verdict.RIGHT


@dataclass(frozen=True)
class _Unable:
    """Stands for a predictor that could not be opened: no question has an answer, for the same reason."""

    error: Exception

    def answer(self, question: str) -> Prediction:
        raise self.error


def measure(
    data: Databases, questions: Sequence[Question], opened: Opener, advance: Callable[[], None] = lambda: None
) -> list[Outcome]:
    """The outcomes, in the order of the questions; each database is opened once."""
    groups: dict[str, list[int]] = {}
    for number, question in enumerate(questions):
        groups.setdefault(question.db_id, []).append(number)
    found: dict[int, Outcome] = {}
    for db_id, numbers in groups.items():
        asked = [questions[number] for number in numbers]
        for number, outcome in zip(numbers, _of_database(data, db_id, asked, opened), strict=True):
            found[number] = outcome
            advance()
    return [found[number] for number in range(len(questions))]


def _of_database(data: Databases, db_id: str, asked: Sequence[Question], opened: Opener) -> Iterator[Outcome]:
    with ExitStack() as stack:
        try:
            database = data.database(db_id)
            sandbox = stack.enter_context(Sandbox(database.path))
        except QueryCancelled:
            raise
        except Exception as error:
            missing, reason = Verdict.NO_DATABASE, _reason(error)
            for question in asked:
                level = hardness(question.query)
                yield Outcome(question, "", missing, level, causes=(missing.value,), error=reason)
            return
        try:
            predictor = stack.enter_context(opened(database, sandbox))
        except QueryCancelled:
            raise
        except Exception as error:
            predictor = _Unable(error)
        for question in asked:
            yield _outcome(question, database, sandbox, predictor)


def _outcome(question: Question, database: Database, sandbox: Sandbox, predictor: Predictor) -> Outcome:
    gold = question.query
    judge, level = Judge(sandbox, gold), hardness(gold)
    is_empty = judge.gold is not None and not judge.gold.rows
    try:
        prediction = predictor.answer(question.question)
    except QueryCancelled:
        raise
    except Exception as error:
        failure = Verdict.NO_ANSWER if judge.gold is not None else Verdict.GOLD_FAILED
        reason = judge.error or _reason(error)
        return Outcome(
            question, "", failure, level, causes=(failure.value,), gold_is_empty=is_empty, error=reason
        )  # fmt: skip
    sql = prediction.sql
    verdict = judge.verdict(sql) if sql or judge.gold is None else Verdict.NO_ANSWER
    return Outcome(
        question=question,
        sql=sql,
        verdict=verdict,
        level=level,
        exact=exact_match(gold, sql, database.schema),
        oracle=any(judge.verdict(one) is Verdict.RIGHT for one in (sql, *prediction.hypotheses)),
        confidence=prediction.confidence,
        seconds=prediction.seconds,
        causes=_causes(verdict, question, sql, database),
        gold_is_empty=is_empty,
        error=judge.error or ("" if sql else "The answer holds no query."),
    )


def _causes(verdict: Verdict, question: Question, sql: str, database: Database) -> tuple[str, ...]:
    if verdict is Verdict.RIGHT:
        return ()
    if verdict is Verdict.WRONG:
        return causes(question.query, sql, database.schema)
    return (verdict.value,)


def _reason(error: Exception) -> str:
    return error.message if isinstance(error, VantageError) else f"{type(error).__name__}: {error}"
