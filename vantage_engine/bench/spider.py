"""`vantage bench spider`: exact match and execution accuracy of a model on questions in Spider's layout.

Every question of the split counts, in every share: one without an answer, or whose gold query fails, is not right.
Shares have two intervals (`intervals`): Wilson's, and one over databases. Databases are only read. Of the model nothing
is needed but `answer(question)`, so that any predictor can be measured.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Protocol

import numpy as np
from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from vantage_engine.bench import intervals, results
from vantage_engine.bench.calibration import auroc, reliability
from vantage_engine.bench.causes import causes
from vantage_engine.bench.exact_match import exact_match
from vantage_engine.bench.execution import Judge, Verdict
from vantage_engine.bench.hardness import LEVELS, hardness
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import ConfigError, QueryCancelled, VantageError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.training.datasets import Database, Question, SpiderData

_SEED: Final = 17
_NO_ANSWER: Final = "no answer"


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


class Databases(Protocol):
    """Where a question's database is found by its name."""

    def database(self, db_id: str) -> Database: ...


Opener = Callable[[Database, Sandbox], AbstractContextManager[Predictor]]
"""Opens a session on one database."""


@dataclass(frozen=True)
class Outcome:
    """What became of one question."""

    question: Question
    sql: str
    verdict: Verdict
    exact: bool
    level: str
    oracle: bool
    """Whether some query of the beam is right."""
    confidence: float
    seconds: float
    causes: tuple[str, ...] = ()
    gold_is_empty: bool = False

    @property
    def right(self) -> bool:
        return self.verdict is Verdict.RIGHT


def run(
    *,
    data: Path,
    split: str,
    model: str,
    beam: int,
    limit: int | None,
    predictions: Path | None,
    as_json: bool,
    out: Path | None,
) -> int:
    """The command: answers the split, prints the report, and writes what was asked for."""
    folder = SpiderData(data)
    questions = folder.questions(f"{split}.json")[:limit]
    if not questions:
        raise ConfigError(f"{split}.json holds no questions.", "Check --split.")
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        task = progress.add_task("Answering", total=len(questions))
        outcomes = measure(folder, questions, sessions(model, beam), lambda: progress.advance(task))
    command = f"vantage bench spider --split {split} --model {Path(model).name} --beam {beam}"
    if limit is not None:
        command += f" --limit {limit}"
    report = results.provenance(command, count=len(outcomes), seed=_SEED) | summary(outcomes)
    if predictions is not None:
        write_predictions(predictions, outcomes)
    if out is not None:
        results.write(out, report)
    if as_json:
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        _print(report)
    return 0


def sessions(model: str, beam: int, cache_dir: Path | None = None) -> Opener:
    """Sessions with a model of ours, loaded once; value indexes are kept in `cache_dir`, else in the user's cache."""
    from vantage_engine.decoding.answering import Answerer
    from vantage_engine.models import package

    loaded = package.load(model)

    @contextmanager
    def opened(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        index = ValueIndex.open_or_build(database.path, database.schema, cache_dir)
        try:
            yield Answerer(loaded, database.schema, database.graph, index, sandbox, beam=beam)
        finally:
            index.close()

    return opened


def measure(
    data: Databases, questions: Sequence[Question], opened: Opener, advance: Callable[[], None] = lambda: None
) -> list[Outcome]:
    """The outcomes, in the order of the questions; each database is opened once."""
    groups: dict[str, list[int]] = {}
    for number, question in enumerate(questions):
        groups.setdefault(question.db_id, []).append(number)
    found: dict[int, Outcome] = {}
    for db_id, numbers in groups.items():
        database = data.database(db_id)
        with Sandbox(database.path) as sandbox, opened(database, sandbox) as predictor:
            for number in numbers:
                found[number] = _outcome(questions[number], database, sandbox, predictor)
                advance()
    return [found[number] for number in range(len(questions))]


def _outcome(question: Question, database: Database, sandbox: Sandbox, predictor: Predictor) -> Outcome:
    gold = question.query
    judge, level = Judge(sandbox, gold), hardness(gold)
    is_empty = judge.gold is not None and not judge.gold.rows
    try:
        prediction = predictor.answer(question.question)
    except QueryCancelled:
        raise
    except VantageError:
        failure = Verdict.FAILED if judge.gold is not None else Verdict.GOLD_FAILED
        return Outcome(question, "", failure, False, level, False, 0.0, 0.0, (_NO_ANSWER,), is_empty)
    sql = prediction.sql
    verdict = judge.verdict(sql)
    return Outcome(
        question=question,
        sql=sql,
        verdict=verdict,
        exact=exact_match(gold, sql, database.schema),
        level=level,
        oracle=any(judge.verdict(one) is Verdict.RIGHT for one in (sql, *prediction.hypotheses)),
        confidence=prediction.confidence,
        seconds=prediction.seconds,
        causes=_causes(verdict, question, sql, database),
        gold_is_empty=is_empty,
    )


def _causes(verdict: Verdict, question: Question, sql: str, database: Database) -> tuple[str, ...]:
    if verdict is Verdict.RIGHT:
        return ()
    if verdict is Verdict.WRONG:
        return causes(question.query, sql, database.schema)
    return (verdict.value,)


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of a report."""
    levels = {"all": list(outcomes), **{level: [o for o in outcomes if o.level == level] for level in LEVELS}}
    wrong = [o for o in outcomes if not o.right]
    confidences, right = [o.confidence for o in outcomes], [o.right for o in outcomes]
    area = auroc(confidences, right)
    answered = [o.seconds for o in outcomes if o.sql] or [0.0]
    return {
        "databases": len({o.question.db_id for o in outcomes}),
        "execution": {name: _share(some, [o.right for o in some]) for name, some in levels.items() if some},
        "exact_match": {name: _share(some, [o.exact for o in some]) for name, some in levels.items() if some},
        "oracle": _share(outcomes, [o.oracle for o in outcomes]),
        "gold_failed": sum(o.verdict is Verdict.GOLD_FAILED for o in outcomes),
        "gold_without_rows": sum(o.gold_is_empty for o in outcomes),
        "latency_seconds": {f"p{p}": round(float(np.percentile(answered, p)), 4) for p in (50, 95)},
        "causes": {
            cause: {"wrong": count, "alone": sum(o.causes == (cause,) for o in wrong)}
            for cause, count in Counter(cause for o in wrong for cause in o.causes).most_common()
        },
        "confidence": {
            "right": _mean([o.confidence for o in outcomes if o.right]),
            "wrong": _mean([o.confidence for o in wrong]),
            "auroc": None if area is None else round(area, 4),
            **reliability(confidences, right),
        },
    }


def _mean(values: Sequence[float]) -> float | None:
    return round(float(np.mean(values)), 4) if values else None


def _share(outcomes: Sequence[Outcome], flags: Sequence[bool]) -> dict[str, Any]:
    databases = [o.question.db_id for o in outcomes]
    return {
        "count": len(flags),
        "right": sum(flags),
        "share": round(sum(flags) / len(flags), 4),
        "wilson_95": [round(x, 4) for x in intervals.wilson(sum(flags), len(flags))],
        "by_database_95": [round(x, 4) for x in intervals.clustered_bootstrap(databases, flags, seed=_SEED)],
    }


def write_predictions(path: Path, outcomes: Sequence[Outcome]) -> None:
    """One JSON object a line and question, in the order of the split."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".tmp")
    with aside.open("w", encoding="utf-8") as file:
        for o in outcomes:
            line = {
                "db_id": o.question.db_id,
                "question": o.question.question,
                "sql": o.sql,
                "gold": o.question.query,
                "ok": o.right,
                "confidence": round(o.confidence, 6),
            }
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    os.replace(aside, path)


def _print(report: dict[str, Any]) -> None:
    console = Console(highlight=False)
    table = Table("", "questions", "EX %", "95 %", "95 % by database", "EM %", "95 % by database")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, execution in report["execution"].items():
        exact = report["exact_match"][name]
        cells = [_percent(execution), _range(execution, "wilson_95"), _range(execution, "by_database_95")]
        table.add_row(name, str(execution["count"]), *cells, _percent(exact), _range(exact, "by_database_95"))
    console.print(table)
    latency, confidence = report["latency_seconds"], report["confidence"]
    console.print(f"A right query in the beam: {_percent(report['oracle'])} %")
    console.print(f"Seconds a question: {latency['p50']} median, {latency['p95']} at the 95th percentile")
    console.print(f"Gold queries: {report['gold_failed']} failed, {report['gold_without_rows']} returned no rows")
    console.print(
        f"Confidence: {confidence['right']} when right, {confidence['wrong']} when wrong; AUROC {confidence['auroc']}, "
        f"calibration error {confidence['expected_calibration_error']}"
    )
    if report["causes"]:
        errors = Table("wrong in", "questions", "in nothing else")
        for cause, counts in report["causes"].items():
            errors.add_row(cause, str(counts["wrong"]), str(counts["alone"]))
        console.print(errors)


def _percent(share: dict[str, Any]) -> str:
    return f"{100 * share['share']:.1f}"


def _range(share: dict[str, Any], name: str) -> str:
    low, high = share[name]
    return f"{100 * low:.1f}–{100 * high:.1f}"
