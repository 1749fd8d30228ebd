"""`vantage bench questions`: how often questions as people ask them are answered right, by what they are about.

The questions stand in a YAML file: a list of `id`, `about` (the group), `question` and `sql`, all about one database.
Unless another one is named, that is the demo, written anew for the run. Answers are judged as `bench spider` judges
them (`execution`), and every question counts. A share has Wilson's interval: all questions are about one database, so
it says how sure the share is among questions of this kind, not among databases.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import numpy as np
from pydantic import BaseModel, ConfigDict, StringConstraints, TypeAdapter, ValidationError
from rich.console import Console
from rich.markup import escape
from rich.progress import Progress
from rich.table import Table

from vantage_engine.bench import intervals, outcomes, results, spider
from vantage_engine.bench.execution import Verdict
from vantage_engine.bench.outcomes import Opener, Outcome
from vantage_engine.demo import write_demo
from vantage_engine.errors import ConfigError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.training.datasets import Database, Question
from vantage_engine.yaml_file import read_yaml

DEFAULT_FILE: Final = Path(__file__).resolve().parents[2] / "tests" / "data" / "questions.yaml"
"""Our own questions about the demo: part of a source checkout, not of an installed package."""

_FORM: Final = "Write a list of id, about, question and sql; see docs/cli.md."

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Item(BaseModel):
    """One question of a file."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: Text
    about: Text
    question: Text
    sql: Text


@dataclass(frozen=True)
class _OneDatabase:
    """The database of every question."""

    only: Database

    def database(self, db_id: str) -> Database:
        return self.only


def run(*, file: Path | None, db: Path | None, model: str, beam: int, as_json: bool, out: Path | None) -> int:
    """The command: answers the questions of the file, prints the report, and writes it to `out`."""
    items = read_questions(file or _default_file())
    with (
        tempfile.TemporaryDirectory(prefix="vantage-questions-") as folder,
        Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress,
    ):
        aside = None if db else Path(folder)  # nothing of the demo outlives the run, its value index neither
        database = _read(db or _write_demo(Path(folder)))
        task = progress.add_task("Answering", total=len(items))
        answered = measure(database, items, spider.sessions(model, beam, aside), lambda: progress.advance(task))
    command = f"vantage bench questions --model {Path(model).name} --beam {beam}"
    command += f" --file {file.name}" if file else ""
    command += f" --db {db.name}" if db else ""
    report = results.provenance(command, count=len(items)) | summary(items, answered)
    if out is not None:
        results.write(out, report)
    if as_json:
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        _print(report)
    return 0


def read_questions(path: Path) -> list[Item]:
    """The questions of a file, or a `ConfigError` about its first fault."""
    try:
        items = TypeAdapter(list[Item]).validate_python(read_yaml(path))
    except ValidationError as error:
        first = error.errors()[0]
        key = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ConfigError(f"{path}: {key}: {first['msg']}.", _FORM) from error
    if not items:
        raise ConfigError(f"{path} holds no questions.", _FORM)
    name, count = Counter(item.id for item in items).most_common(1)[0]
    if count > 1:
        raise ConfigError(f"{path}: {count} questions have the id {name!r}.", "Give each question an id of its own.")
    return items


def measure(
    database: Database, items: Sequence[Item], opened: Opener, advance: Callable[[], None] = lambda: None
) -> list[Outcome]:
    """The outcomes, in the order of the questions."""
    questions = [Question(database.db_id, item.question, item.sql) for item in items]
    return outcomes.measure(_OneDatabase(database), questions, opened, advance)


def summary(items: Sequence[Item], answered: Sequence[Outcome]) -> dict[str, Any]:
    """The figures of a report, and what became of each question."""
    groups: dict[str, list[Outcome]] = {}
    for item, outcome in zip(items, answered, strict=True):
        groups.setdefault(item.about, []).append(outcome)
    milliseconds = [1000 * o.seconds for o in answered if o.sql] or [0.0]
    return {
        "execution": _share([o.right for o in answered]),
        "groups": {name: _share([o.right for o in some]) for name, some in groups.items()},
        "oracle": _share([o.oracle for o in answered]),
        "gold_failed": sum(o.verdict is Verdict.GOLD_FAILED for o in answered),
        "latency_ms": {f"p{p}": round(float(np.percentile(milliseconds, p)), 1) for p in (50, 95)},
        "questions": [
            {
                "id": item.id,
                "about": item.about,
                "question": item.question,
                "sql": outcome.sql,
                "verdict": outcome.verdict.value,
                "in_beam": outcome.oracle,
                "confidence": round(outcome.confidence, 4),
                "causes": list(outcome.causes),
            }
            for item, outcome in zip(items, answered, strict=True)
        ],
    }


def _default_file() -> Path:
    if not DEFAULT_FILE.is_file():
        raise ConfigError(
            "An installed Vantage carries no questions of its own.",
            "Name a file of questions with --file, or run this in a source checkout.",
        )
    return DEFAULT_FILE


def _write_demo(folder: Path) -> Path:
    path = folder / "demo.sqlite"
    write_demo(path)
    return path


def _read(path: Path) -> Database:
    schema = read_schema(path, name=path.stem)
    return Database(path.stem, path, schema, SchemaGraph(schema))


def _share(flags: Sequence[bool]) -> dict[str, Any]:
    return {
        "count": len(flags),
        "right": sum(flags),
        "share": round(sum(flags) / len(flags), 4),
        "wilson_95": [round(x, 4) for x in intervals.wilson(sum(flags), len(flags))],
    }


def _print(report: dict[str, Any]) -> None:
    console = Console(highlight=False)
    table = Table("about", "right", "of", "%", "95 %")
    for column in table.columns[1:]:
        column.justify = "right"
    for name, share in [*report["groups"].items(), ("all", report["execution"])]:
        low, high = (100 * bound for bound in share["wilson_95"])
        cells = [str(share["right"]), str(share["count"]), f"{100 * share['share']:.1f}", f"{low:.1f}–{high:.1f}"]
        table.add_row(escape(name), *cells)
    console.print(table)
    latency = report["latency_ms"]
    console.print(f"A right query in the beam: {report['oracle']['right']} of {report['oracle']['count']}")
    console.print(f"Milliseconds a question: {latency['p50']} median, {latency['p95']} at the 95th percentile")
    if report["gold_failed"]:
        console.print(f"Gold queries that failed: {report['gold_failed']}")
