"""The figures of a measurement, as one JSON object and as tables.

Every question of the split counts, in every share: one without an answer, without a database or whose gold query fails
is not right. Shares have two intervals (`intervals`): Wilson's, and one over databases, which says nothing (null) when
there is one database. What went wrong outside the model is counted and named in `problems`.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from rich.console import Console
from rich.table import Table

from vantage_engine.bench import intervals
from vantage_engine.bench.calibration import auroc, reliability
from vantage_engine.bench.execution import Verdict
from vantage_engine.bench.hardness import LEVELS
from vantage_engine.bench.outcomes import Outcome
from vantage_engine.database.sanitize import clean

SEED: Final = 17
_SHOWN: Final = 10
"""Problems that are printed; JSON has them all."""
_PROBLEMS: Final = (Verdict.NO_DATABASE, Verdict.GOLD_FAILED, Verdict.NO_ANSWER)


def summary(outcomes: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of one run over a split."""
    levels = {"all": list(outcomes), **{level: [o for o in outcomes if o.level == level] for level in LEVELS}}
    wrong = [o for o in outcomes if not o.right]
    confidences, right = [o.confidence for o in outcomes], [o.right for o in outcomes]
    area = auroc(confidences, right)
    return {
        "databases": len({o.question.db_id for o in outcomes}),
        "execution": {name: _share(some, [o.right for o in some]) for name, some in levels.items() if some},
        "exact_match": {name: _share(some, [o.exact for o in some]) for name, some in levels.items() if some},
        "oracle": _share(outcomes, [o.oracle for o in outcomes]),
        "gold_failed": sum(o.verdict is Verdict.GOLD_FAILED for o in outcomes),
        "gold_without_rows": sum(o.gold_is_empty for o in outcomes),
        "no_database": sum(o.verdict is Verdict.NO_DATABASE for o in outcomes),
        "no_answer": sum(o.verdict is Verdict.NO_ANSWER for o in outcomes),
        "problems": _problems(outcomes),
        "latency_seconds": _latency(outcomes),
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


def comparison(about: str, full: Sequence[Outcome], other: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of a run beside those of the full pipeline on the same questions: shares, and paired differences."""
    return {
        "about": about,
        "execution": _share(other, [o.right for o in other]),
        "exact_match": _share(other, [o.exact for o in other]),
        "difference": {
            "execution": _difference(full, [o.right for o in full], [o.right for o in other]),
            "exact_match": _difference(full, [o.exact for o in full], [o.exact for o in other]),
        },
        "latency_seconds": _latency(other),
    }


def write_predictions(path: Path, outcomes: Sequence[Outcome]) -> None:
    """One JSON object a line and question, in the order of the split; written aside and renamed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".tmp")
    with aside.open("w", encoding="ascii") as file:
        for o in outcomes:
            asked = o.question
            line = {
                "db_id": asked.db_id,
                "question": asked.question,
                "sql": o.sql,
                "gold": asked.query,
                "ok": o.right,
            }
            file.write(json.dumps(line) + "\n")  # ASCII: a question may hold half of a surrogate pair
    os.replace(aside, path)


def show(report: dict[str, Any]) -> None:
    """Prints a report to stdout."""
    console = Console(highlight=False, markup=False)
    table = Table("", "questions", "EX %", "95 %", "95 % by database", "EM %", "95 % by database")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, execution in report["execution"].items():
        exact = report["exact_match"][name]
        cells = [_percent(execution), _range(execution["wilson_95"]), _range(execution["by_database_95"])]
        table.add_row(name, str(execution["count"]), *cells, _percent(exact), _range(exact["by_database_95"]))
    console.print(table)
    latency, confidence = report["latency_seconds"], report["confidence"]
    console.print(f"A right query in the beam: {_percent(report['oracle'])} %")
    console.print(f"Seconds a question: {latency['p50']} median, {latency['p95']} at the 95th percentile")
    console.print(f"Gold queries: {report['gold_failed']} failed, {report['gold_without_rows']} returned no rows")
    console.print(f"Questions without an answer: {report['no_answer']}; without a database: {report['no_database']}")
    console.print(
        f"Confidence: {confidence['right']} when right, {confidence['wrong']} when wrong; AUROC {confidence['auroc']}, "
        f"calibration error {confidence['expected_calibration_error']}"
    )
    if report["causes"]:
        errors = Table("wrong in", "questions", "in nothing else")
        for cause, counts in report["causes"].items():
            errors.add_row(cause, str(counts["wrong"]), str(counts["alone"]))
        console.print(errors)
    if "ablations" in report:
        console.print(_ablations(report))
    _show_problems(console, report["problems"])


def _ablations(report: dict[str, Any]) -> Table:
    """EX with its interval, EM without: that fits 80 columns; JSON has both."""
    table = Table("", "EX %", "diff.", "95 % by database", "EM %", "diff.", "p50 ms")
    table.columns[0].no_wrap = True
    for column in table.columns[1:]:
        column.justify = "right"
    execution, exact = report["execution"]["all"], report["exact_match"]["all"]
    table.add_row("full", _percent(execution), "", "", _percent(exact), "", _milliseconds(report["latency_seconds"]))
    for name, part in report["ablations"].items():
        execution, exact = (part["difference"][measure] for measure in ("execution", "exact_match"))
        table.add_row(
            name,
            _percent(part["execution"]),
            _percent(execution, "+.1f"),
            _range(execution["by_database_95"], "+.1f"),
            _percent(part["exact_match"]),
            _percent(exact, "+.1f"),
            _milliseconds(part["latency_seconds"]),
        )
    return table


def _show_problems(console: Console, problems: Sequence[dict[str, Any]]) -> None:
    for problem in problems[:_SHOWN]:
        numbers = ", ".join(map(str, problem["questions"][:_SHOWN]))
        more = ", …" if len(problem["questions"]) > _SHOWN else ""
        where = f"{problem['db_id']} (question {numbers}{more})"
        console.print(clean(f"{problem['problem'].capitalize()}: {where}: {problem['error']}"))
    if len(problems) > _SHOWN:
        console.print(f"… and {len(problems) - _SHOWN} more problems; --json names them all.")


def _problems(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    """What went wrong apart from wrong queries: by kind, database and reason, with the questions' places from 1 on."""
    found: dict[tuple[Verdict, str, str], list[int]] = {}
    for number, o in enumerate(outcomes, start=1):
        if o.verdict in _PROBLEMS:
            found.setdefault((o.verdict, o.question.db_id, o.error), []).append(number)
    order = sorted(found, key=lambda key: _PROBLEMS.index(key[0]))
    return [
        {"problem": verdict.value, "db_id": db_id, "error": error, "questions": found[verdict, db_id, error]}
        for verdict, db_id, error in order
    ]


def _mean(values: Sequence[float]) -> float | None:
    return round(float(np.mean(values)), 4) if values else None


def _latency(outcomes: Sequence[Outcome]) -> dict[str, float]:
    answered = [o.seconds for o in outcomes if o.sql] or [0.0]
    return {f"p{p}": round(float(np.percentile(answered, p)), 4) for p in (50, 95)}


def _share(outcomes: Sequence[Outcome], flags: Sequence[bool]) -> dict[str, Any]:
    return {
        "count": len(flags),
        "right": sum(flags),
        "share": round(sum(flags) / len(flags), 4),
        "wilson_95": [round(x, 4) for x in intervals.wilson(sum(flags), len(flags))],
        "by_database_95": _by_database(outcomes, flags),
    }


def _difference(outcomes: Sequence[Outcome], full: Sequence[bool], other: Sequence[bool]) -> dict[str, Any]:
    """Other minus full, and on how many questions each is alone right; the bootstrap is over paired differences."""
    differences = [float(b) - float(a) for a, b in zip(full, other, strict=True)]
    return {
        "share": round(sum(differences) / len(differences), 4),
        "lost": differences.count(-1.0),
        "gained": differences.count(1.0),
        "by_database_95": _by_database(outcomes, differences),
    }


def _by_database(outcomes: Sequence[Outcome], values: Sequence[float]) -> list[float] | None:
    databases = [o.question.db_id for o in outcomes]
    if len(set(databases)) < 2:
        return None
    return [round(x, 4) for x in intervals.clustered_bootstrap(databases, values, seed=SEED)]


def _percent(share: dict[str, Any], form: str = ".1f") -> str:
    return f"{100 * share['share']:{form}}"


def _milliseconds(latency: dict[str, float]) -> str:
    return f"{1000 * latency['p50']:.0f}"


def _range(bounds: Sequence[float] | None, form: str = ".1f") -> str:
    return "–" if bounds is None else f"{100 * bounds[0]:{form}} to {100 * bounds[1]:{form}}"
