"""`vantage bench spider`: exact match and execution accuracy of a model on questions in Spider's layout.

The command alone: it opens the model on each database, measures (`outcomes`), and writes what was asked for
(`report`). With `--ablate` the same questions are answered again without some part of the pipeline (`ablations`);
predictions and the main figures are those of the full pipeline.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import Progress

from vantage_engine.bench import report, results
from vantage_engine.bench.layout import QuestionSet, find_split
from vantage_engine.bench.outcomes import Opener, Outcome, Predictor, measure
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import ConfigError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.training.datasets import Database


def run(
    *,
    data: Path,
    split: str,
    model: str,
    beam: int,
    limit: int | None,
    ablate: str,
    predictions: Path | None,
    as_json: bool,
    out: Path | None,
) -> int:
    """The command: answers the split, prints the report, and writes what was asked for."""
    folder = QuestionSet(data)
    file = find_split(data, split)
    questions = folder.questions(str(file))[:limit]
    if not questions:
        raise ConfigError(f"{file.name} holds no questions.", "Check --split.")
    abouts = _ablations(ablate)
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty(), transient=True) as progress:
        task = progress.add_task("Answering", total=len(questions) * (1 + len(abouts)))

        def answered(opened: Opener) -> list[Outcome]:
            return measure(folder, questions, opened, lambda: progress.advance(task))

        full = answered(sessions(model, beam))
        if predictions is not None:
            report.write_predictions(predictions, full)
        compared = {
            name: report.comparison(about, full, answered(sessions(model, beam, ablation=name)))
            for name, about in abouts.items()
        }
    found = results.provenance(_command(split, model, beam, limit, ablate), count=len(full), seed=report.SEED)
    found |= report.summary(full)
    if folder.misfits:
        found["tables_json_misfits"] = folder.misfits
    if compared:
        found["ablations"] = compared
    if out is not None:
        results.write(out, found)
    if as_json:
        print(json.dumps(found, indent=2))
    else:
        report.show(found)
    return 0


def _command(split: str, model: str, beam: int, limit: int | None, ablate: str) -> str:
    """The command as a result file tells it: without folders of this machine."""
    shown = Path(split).name if Path(split).is_absolute() else split
    command = f"vantage bench spider --split {shown} --model {Path(model).name} --beam {beam}"
    command += "" if limit is None else f" --limit {limit}"
    return command + (f" --ablate {ablate}" if ablate else "")


def _ablations(names: str) -> dict[str, str]:
    """The ablations asked for, with what they are."""
    if not names:
        return {}
    from vantage_engine.bench.ablations import ABLATIONS, named

    return {name: ABLATIONS[name].about for name in named(names)}


def sessions(model: str, beam: int, cache_dir: Path | None = None, *, ablation: str = "") -> Opener:
    """Sessions with a model of ours, loaded once, without the part that `ablation` names.

    Value indexes are kept in `cache_dir`, else in the user's cache.
    """
    from vantage_engine.bench.ablations import ABLATIONS, Session
    from vantage_engine.models import package

    loaded = package.load(model)

    @contextmanager
    def opened(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        index = ValueIndex.open_or_build(database.path, database.schema, cache_dir)
        try:
            session = Session(loaded, database, index, sandbox, beam)
            yield ABLATIONS[ablation].open(session) if ablation else session.answerer()
        finally:
            index.close()

    return opened
