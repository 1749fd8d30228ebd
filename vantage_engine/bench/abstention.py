"""`vantage bench abstention`: does the confidence tell what a database can answer from what it cannot?

Every question of a split is asked of its own database, and as many are asked of a database that they do not belong to,
where no answer is right. AUROC says whether right answers have more confidence than all others; the risk-coverage curve
(El-Yaniv and Wiener 2010) says what share of answers is wrong when only the surest are given. The limits of the three
verdicts are chosen on it (`calibration.choose`). The shipped calibration was fitted on the validation questions, so
figures over these also stand with the weights fitted anew without each database (`held_out`).
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from vantage_engine.bench import results, spider
from vantage_engine.bench.calibration import FOREIGN_SHARE, Fitted, auroc, choose, fit, reliability, risk_coverage
from vantage_engine.bench.layout import QuestionSet, find_split
from vantage_engine.bench.outcomes import Opener, Predictor, measure
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import Prediction
from vantage_engine.errors import ConfigError, VantageError
from vantage_engine.events import Verdict, verdict
from vantage_engine.models.package import Calibration
from vantage_engine.training.datasets import Database, Databases, Question

SEED: Final = 17


@dataclass(frozen=True)
class Asked:
    """A question that was asked of a database, its own or a foreign one, and what came of it."""

    db_id: str
    own: bool
    right: bool
    prediction: Prediction


class _Recorder:
    """A predictor that keeps what it said."""

    def __init__(self, predictor: Predictor, db_id: str, kept: dict[tuple[str, str], Any]) -> None:
        self._predictor, self._db_id, self._kept = predictor, db_id, kept

    def answer(self, question: str) -> Any:
        prediction = self._kept[self._db_id, question] = self._predictor.answer(question)
        return prediction


def foreign(data: Databases, questions: Sequence[Question], seed: int = SEED) -> list[Question]:
    """As many questions again, each asked of a database among the same that it does not belong to.

    A question whose gold query compiles there is not foreign enough. Databases get as many as they have of their own.
    """
    chance = random.Random(seed)
    found: list[Question] = []
    for db_id in dict.fromkeys(question.db_id for question in questions):
        others = [question for question in questions if question.db_id != db_id]
        chance.shuffle(others)
        wanted = sum(question.db_id == db_id for question in questions)
        try:
            with Sandbox(data.database(db_id).path) as sandbox:
                here = [question for question in others if not _compiles(sandbox, question.query)]
        except VantageError:
            continue  # the question's own outcome names the database
        found += [Question(db_id, question.question, question.query) for question in here[:wanted]]
    return found


def _compiles(sandbox: Sandbox, sql: str) -> bool:
    try:
        sandbox.check(sql)
    except VantageError:
        return False
    return True


def ask(
    data: Databases, questions: Sequence[Question], opened: Opener, advance: Callable[[], None] = lambda: None
) -> list[Asked]:
    """The questions and as many foreign ones, answered and judged; what could not be answered at all is left out."""
    kept: dict[tuple[str, str], Any] = {}

    @contextmanager
    def recorded(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        with opened(database, sandbox) as predictor:
            yield _Recorder(predictor, database.db_id, kept)

    own = list(questions)
    outcomes = measure(data, own + foreign(data, own), recorded, advance)
    return [
        Asked(o.question.db_id, number < len(own), o.right, kept[o.question.db_id, o.question.question])
        for number, o in enumerate(outcomes)
        if (o.question.db_id, o.question.question) in kept
    ]


def fitted(asked: Sequence[Asked]) -> Fitted:
    """The weights and thresholds that suit these answers."""
    return fit([a.prediction.features for a in asked], [a.right for a in asked], [not a.own for a in asked])


def run(*, data: Path, split: str, model: str, limit: int | None, as_json: bool, out: Path | None) -> int:
    """The command: asks, prints the figures, and writes them to `out`."""
    from vantage_engine.models import package

    folder = QuestionSet(data)
    questions = folder.questions(str(find_split(data, split)))[:limit]
    if len({question.db_id for question in questions}) < 2:
        raise ConfigError(f"{split} asks about one database alone.", "Name a file with questions on several: --split.")
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        task = progress.add_task("Answering", total=2 * len(questions))
        asked = ask(folder, questions, spider.sessions(model, 4), lambda: progress.advance(task))
    command = f"vantage bench abstention --split {Path(split).name} --model {Path(model).name}"
    command += "" if limit is None else f" --limit {limit}"
    report = results.provenance(command, count=len(asked), seed=SEED) | summary(asked, package.load(model).calibration)
    if out is not None:
        results.write(out, report)
    if as_json:
        print(json.dumps(report, indent=2))
    else:
        _print(report)
    return 0


def summary(asked: Sequence[Asked], calibration: Calibration) -> dict[str, Any]:
    """The figures of a report, by the package's calibration and by ones that have not seen the database."""
    confidences = [calibration.confidence(a.prediction.features) for a in asked]
    limits = calibration.threshold, calibration.floor
    held_out = _held_out(asked)
    return {
        "own": {"count": sum(a.own for a in asked), "right": sum(a.right for a in asked)},
        "foreign": {"count": sum(not a.own for a in asked), "weight": FOREIGN_SHARE},
        "thresholds": dict(zip(("sure", "floor"), (round(limit, 4) for limit in limits), strict=True)),
        **_figures(asked, confidences, [limits] * len(asked)),
        "chosen_here": dict(zip(("sure", "floor"), choose(confidences, *_sides(asked)), strict=True)),
        "held_out": _figures(asked, *held_out),
    }


def _sides(asked: Sequence[Asked]) -> tuple[list[bool], list[bool]]:
    return [a.right for a in asked], [not a.own for a in asked]


def _held_out(asked: Sequence[Asked]) -> tuple[list[float], list[tuple[float, float]]]:
    """Confidences and limits of each answer, fitted on the answers over all other databases."""
    confidences: list[float] = [0.0] * len(asked)
    limits: list[tuple[float, float]] = [(0.5, 0.0)] * len(asked)
    for db_id in {a.db_id for a in asked}:
        found = fitted([a for a in asked if a.db_id != db_id])
        calibration = Calibration(found.weights, found.bias, found.threshold, found.floor)
        for number, a in enumerate(asked):
            if a.db_id == db_id:
                confidences[number] = calibration.confidence(a.prediction.features)
                limits[number] = calibration.threshold, calibration.floor
    return confidences, limits


def _figures(
    asked: Sequence[Asked], confidences: Sequence[float], limits: Sequence[tuple[float, float]]
) -> dict[str, Any]:
    groups = {
        "right": [a.right for a in asked],
        "wrong": [a.own and not a.right for a in asked],
        "foreign": [not a.own for a in asked],
    }
    said = [verdict(c >= sure, c < floor) for c, (sure, floor) in zip(confidences, limits, strict=True)]

    def area(first: str, *others: str) -> float | None:
        some = [n for n in range(len(asked)) if any(groups[name][n] for name in (first, *others))]
        found = auroc([confidences[n] for n in some], [groups[first][n] for n in some])
        return None if found is None else round(found, 4)

    own = [number for number, a in enumerate(asked) if a.own]
    right, strange = _sides(asked)
    return {
        "auroc": {
            "right against wrong and foreign": area("right", "wrong", "foreign"),
            "right against wrong": area("right", "wrong"),
            "right against foreign": area("right", "foreign"),
        },
        "verdicts": {
            name: {
                one.value: sum(inside and v is one for inside, v in zip(members, said, strict=True)) for one in Verdict
            }
            for name, members in groups.items()
        },
        "risk_coverage": risk_coverage(confidences, right, strange),
        "calibration_error_own": reliability([confidences[n] for n in own], [right[n] for n in own])[
            "expected_calibration_error"
        ],
    }


def _print(report: dict[str, Any]) -> None:
    console = Console(highlight=False)
    for title, figures in (("This package", report), ("Fitted without the database", report["held_out"])):
        table = Table(title, *(one.value for one in Verdict))
        for column in table.columns[1:]:
            column.justify = "right"
        for name, counts in figures["verdicts"].items():
            table.add_row(name, *(str(count) for count in counts.values()))
        console.print(table)
        for name, area in figures["auroc"].items():
            console.print(f"AUROC, {name}: {area}")
        points = {point["coverage"]: point for point in figures["risk_coverage"]["points"]}
        shown = ", ".join(f"{points[c]['risk']:.3f} at {c:.0%}" for c in (0.2, 0.4, 0.6, 0.8, 1.0) if c in points)
        console.print(f"Risk: {shown}; area {figures['risk_coverage']['area']}\n")
    console.print(f"Thresholds in use {report['thresholds']}, chosen here {report['chosen_here']}")
