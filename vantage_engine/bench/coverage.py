"""How many gold queries survive SQL → actions → SQL: the share of a question set that the action language can express.

A query survives when what is rendered from its actions returns the same rows on its own database: the same multiset,
columns in order, rows in order where the gold query ends in ORDER BY. Both run in the sandbox. A gold query that fails
by itself is counted apart in the causes, and as lost in the share.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np
import sqlglot
from sqlglot.errors import SqlglotError

from vantage_engine.bench import intervals, results
from vantage_engine.database.sandbox import Limits, Result, Sandbox
from vantage_engine.errors import ConfigError, VantageError
from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.grammar import Action, production
from vantage_engine.sql.render import Renderer
from vantage_engine.sql.syntax import Unsupported
from vantage_engine.training.datasets import Database, Question, SpiderData

_LIMITS: Final = Limits(seconds=10.0, rows=1_000_000, total_bytes=512_000_000)
_SHOWN: Final = 40
_DIGITS: Final = 9
"""Digits to which reals must agree: sums depend on the order in which rows come."""
_FROM: Final = production("From")


@dataclass
class Tally:
    """What was found for one file."""

    queries: int = 0
    survived: int = 0
    without_from: int = 0
    lengths: list[int] = field(default_factory=list)
    causes: Counter[str] = field(default_factory=Counter)
    losses: list[dict[str, str]] = field(default_factory=list)

    def lose(self, question: Question, cause: str, detail: str) -> None:
        self.causes[cause] += 1
        self.losses.append({"db": question.db_id, "query": question.query, "cause": cause, "detail": detail})

    def report(self) -> dict[str, Any]:
        lowered = len(self.lengths)
        lengths = np.array(self.lengths or [0])
        low, high = intervals.wilson(self.survived, self.queries)
        return {
            "queries": self.queries,
            "survived": self.survived,
            "share": round(self.survived / max(1, self.queries), 5),
            "interval_95": [round(low, 5), round(high, 5)],
            "causes": dict(self.causes.most_common()),
            "actions": {
                "mean": round(float(lengths.mean()), 2),
                "p95": int(np.percentile(lengths, 95)),
                "max": int(lengths.max()),
            },
            "share_without_from": round(self.without_from / max(1, lowered), 4),
        }


def run(*, data: Path, files: Sequence[str] = (), as_json: bool = False, out: Path | None = None) -> int:
    """The command `vantage bench coverage`: prints the report, and writes its counts to `out`.

    The queries that were lost are printed with `--json` only: a result file carries no text of the data set.
    """
    questions = SpiderData(data)
    names = list(files) or _question_files(data)
    if not names:
        raise ConfigError(f"{data} has no file of questions.", "Name the files with --files.")
    tallies = {name: measure(questions, name) for name in names}
    command = f"vantage bench coverage --files {','.join(names)}"
    head = results.provenance(command, count=sum(tally.queries for tally in tallies.values()))
    report = head | {"deadline_seconds": _LIMITS.seconds, "files": {n: t.report() for n, t in tallies.items()}}
    if out is not None:
        results.write(out, report)
    if as_json:
        losses = {name: tally.losses[:_SHOWN] for name, tally in tallies.items()}
        print(json.dumps(report | {"losses": losses}, indent=2, ensure_ascii=False))
    else:
        print(_summary(report))
    return 0


def measure(data: SpiderData, file: str) -> Tally:
    """Every gold query of one file, there and back."""
    tally = Tally()
    groups: dict[str, list[Question]] = {}
    for question in data.questions(file):
        groups.setdefault(question.db_id, []).append(question)
    for db_id, group in sorted(groups.items()):
        database = data.database(db_id)
        lowering = Lowering(database.schema, database.graph)
        renderer = Renderer(database.schema, database.graph)
        seen: dict[str, Tally] = {}
        with Sandbox(database.path, _LIMITS) as sandbox:
            for question in group:
                if question.query not in seen:
                    seen[question.query] = _one(question, database, lowering, renderer, sandbox)
                _add(tally, seen[question.query])
    return tally


def _add(total: Tally, one: Tally) -> None:
    total.queries += one.queries
    total.survived += one.survived
    total.without_from += one.without_from
    total.lengths += one.lengths
    total.causes += one.causes
    total.losses += one.losses


def _one(question: Question, database: Database, lowering: Lowering, renderer: Renderer, sandbox: Sandbox) -> Tally:
    tally = Tally(queries=1)
    try:
        gold = sandbox.run(question.query)
    except VantageError as error:
        tally.lose(question, "gold fails", str(error))
        return tally
    try:
        actions, literals = lowering.lower(question.query)
    except Unsupported as error:
        tally.lose(question, error.cause, str(error))
        return tally
    tally.lengths.append(len(actions))
    tally.without_from += not names_sources(actions)
    sql = renderer.sql(actions, literals)
    try:
        rows = sandbox.run(sql)
    except VantageError as error:
        tally.lose(question, "rendered fails", f"{error} {sql}")
        return tally
    cause = difference(gold, rows, ordered=_is_ordered(question.query))
    if cause:
        tally.lose(question, cause, sql)
    else:
        tally.survived = 1
    return tally


def names_sources(actions: Iterable[Action]) -> bool:
    """Whether any block spells its FROM out."""
    return _FROM in actions


def difference(gold: Result, other: Result, *, ordered: bool) -> str:
    """How the second result differs from the first: empty when it does not."""
    if gold.truncated or other.truncated:
        return "too many rows to compare"
    a, b = ([tuple(map(_comparable, row)) for row in result.rows] for result in (gold, other))
    if Counter(a) != Counter(b):
        return "rows differ"
    return "order differs" if ordered and a != b else ""


def _comparable(value: Any) -> Any:
    if isinstance(value, float) and math.isfinite(value):
        return float(f"{value:.{_DIGITS}g}")
    return value


def _is_ordered(sql: str) -> bool:
    try:
        return bool(sqlglot.parse_one(sql, dialect="sqlite").args.get("order"))
    except SqlglotError:
        return False


def _question_files(data: Path) -> list[str]:
    """The files of the folder that are lists of questions with their queries."""
    names = []
    for path in sorted(data.glob("*.json")):
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        if isinstance(rows, list) and rows and isinstance(rows[0], dict) and {"query", "db_id"} <= rows[0].keys():
            names.append(path.name)
    return names


def _summary(report: dict[str, Any]) -> str:
    lines = []
    for name, counts in report["files"].items():
        low, high = counts["interval_95"]
        lines.append(
            f"{name}: {counts['survived']} of {counts['queries']} queries survive, "
            f"{counts['share']:.2%} ({low:.2%} to {high:.2%})"
        )
        lines += [f"  {n} lost: {cause}" for cause, n in counts["causes"].items()]
        actions = counts["actions"]
        lines.append(
            f"  actions: {actions['mean']} on average, {actions['p95']} at the 95th percentile, at most "
            f"{actions['max']}; without FROM {counts['share_without_from']:.1%}"
        )
    return "\n".join(lines)
