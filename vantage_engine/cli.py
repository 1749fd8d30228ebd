"""The command line: `vantage`.

It only wires: each command imports its implementation when it runs, so that `vantage --help` stays under 200 ms and
loads neither mlx nor textual nor sqlglot nor numpy. Results go to stdout, everything else to stderr. `main` is the one
place where errors are rendered and turned into the exit codes of `errors.ExitCode`; usage errors exit with 2.
docs/cli.md describes every command; a test keeps the two together.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from vantage_engine import __version__
from vantage_engine.errors import ExitCode, VantageError

app = typer.Typer(
    name="vantage",
    help="Ask a SQLite database questions in plain English, on this machine.",
    epilog="Start with: vantage demo, then vantage tui demo.sqlite",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    # Plain help: rich's costs 60 ms more and draws boxes that cannot be copied.
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
bench = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
app.add_typer(bench, name="bench")


@dataclass
class Session:
    """What the global options say, for one call of `main`."""

    debug: bool = False


class Dtype(StrEnum):
    """Types that a model computes in."""

    FLOAT32 = "float32"
    BFLOAT16 = "bfloat16"


class Bits(StrEnum):
    """Precisions of a model's matrices."""

    FOUR = "4"
    EIGHT = "8"
    SIXTEEN = "16"
    THIRTY_TWO = "32"


class Place(StrEnum):
    """What `vantage locate` can find."""

    CONFIG = "config"
    THEMES = "themes"
    MODELS = "models"
    HISTORY = "history"
    CACHE = "cache"


Database = Annotated[Path, typer.Argument(metavar="DB", help="SQLite database; it is only read.", show_default=False)]
Model = Annotated[str, typer.Option(metavar="NAME|PATH", help="Shipped model by name, or a checkpoint folder.")]
Json = Annotated[bool, typer.Option("--json", help="Write JSON.")]
Out = Annotated[Path | None, typer.Option(metavar="FILE", help="Write the result there as JSON too.")]
Data = Annotated[Path, typer.Option(metavar="DIR", help="Data set in Spider's layout.", show_default=False)]
Beam = Annotated[int, typer.Option(min=1, metavar="N", help="Candidates kept while decoding; 1 is greedy.")]
Files = Annotated[str, typer.Option(metavar="A.json,B.json", help="Question files in DIR; empty: all of them.")]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    session = Session()
    try:
        app(args=None if argv is None else list(argv), prog_name="vantage", obj=session)
    except SystemExit as done:
        code = done.code if isinstance(done.code, int) else int(done.code is not None)
    except Exception as error:
        code = _explain(error, session.debug)
    else:
        code = ExitCode.OK
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (`| head`) went away: without this the interpreter complains again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return int(code)


def _explain(error: Exception, debug: bool) -> int:
    if debug:
        import traceback

        traceback.print_exception(error)
    if isinstance(error, VantageError):
        from vantage_engine.database.sanitize import clean  # messages may quote names of the database

        print(clean(f"{error.title}: {error.message}"), file=sys.stderr)
        if error.hint:
            print(clean(error.hint), file=sys.stderr)
        return error.exit_code
    reason = f"{type(error).__name__}: {error}".splitlines()[0]
    print(f"Vantage failed unexpectedly ({reason}); this is a bug; run with --debug for details.", file=sys.stderr)
    return ExitCode.QUERY_FAILED


def _finish(code: int | None) -> None:
    raise typer.Exit(int(code or 0))


def _print_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"vantage {__version__}")
        raise typer.Exit


@app.callback()
def _globals(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks.")] = False,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_print_version, is_eager=True)
    ] = False,
) -> None:
    context.ensure_object(Session).debug = debug


@app.command()
def ask(
    database: Database,
    question: Annotated[
        str,
        typer.Argument(
            metavar="QUESTION", help="Question in English; - reads one a line from stdin.", show_default=False
        ),
    ],
    as_json: Json = False,
    sql_only: Annotated[bool, typer.Option("--sql-only", help="Print the SQL alone, for use in a pipe.")] = False,
    no_run: Annotated[bool, typer.Option("--no-run", help="Write the query, but do not run it.")] = False,
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Rows shown at most.")] = 100,
    model: Model = "nano",
    beam: Beam = 4,
    timeout: Annotated[float, typer.Option(min=0.1, metavar="S", help="Seconds that a query may run.")] = 10.0,
    explain: Annotated[bool, typer.Option("--explain", help="Say in words what the query does.")] = False,
) -> None:
    """Answer a question with SQL and its rows.

    Example: vantage ask shop.sqlite "which customers ordered twice?"
    """
    from vantage_engine.ask import AskOptions, run

    _finish(
        run(
            AskOptions(
                database=database,
                question=question,
                as_json=as_json,
                sql_only=sql_only,
                no_run=no_run,
                limit=limit,
                model=model,
                beam=beam,
                timeout=timeout,
                explain=explain,
            )
        )
    )


@app.command()
def schema(
    database: Database,
    as_json: Json = False,
    join: Annotated[
        tuple[str, str] | None, typer.Option(metavar="A B", help="Show how these two tables join.", show_default=False)
    ] = None,
) -> None:
    """Show tables, columns, keys and join paths.

    Example: vantage schema shop.sqlite --join customers products
    """
    from vantage_engine.schema.report import run

    run(database, join, as_json)


@app.command()
def demo(
    path: Annotated[Path, typer.Option(metavar="FILE", help="Where to write it.")] = Path("demo.sqlite"),
    force: Annotated[bool, typer.Option("--force", help="Replace the file if it exists.")] = False,
) -> None:
    """Write a small example database.

    Example: vantage demo --path shop.sqlite
    """
    from vantage_engine.demo import write_demo

    counts = write_demo(path, force=force)
    for table, rows in counts.items():
        typer.echo(f"{rows:>8,}  {table}")
    typer.echo(f"\nWrote {path}. Go on with:\n  vantage tui {path}\n  vantage schema {path}", err=True)


@app.command()
def tui(
    database: Annotated[
        Path | None, typer.Argument(metavar="[DB]", help="SQLite database; else recent ones are offered.")
    ] = None,
    model: Annotated[
        str | None,
        typer.Option(metavar="NAME|PATH", help="Shipped model or checkpoint; else that of the settings."),
    ] = None,
) -> None:
    """Open the terminal app.

    Example: vantage tui shop.sqlite
    """
    from vantage_tui.launch import launch

    _finish(launch(database, model))


@app.command()
def history(
    search: Annotated[
        str, typer.Option(metavar="WORDS", help="Only entries that hold each of these words.", show_default=False)
    ] = "",
    limit: Annotated[int, typer.Option(min=1, metavar="N", help="Entries shown at most.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Write a line of JSON an entry.")] = False,
    pairs: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write corrected answers as training pairs.", show_default=False)
    ] = None,
) -> None:
    """List what was asked in the app, newest first.

    Example: vantage history --search "orders country"
    """
    from vantage_engine.history.report import run

    _finish(run(search=search, limit=limit, as_json=as_json, pairs=pairs))


@app.command()
def train(
    config: Annotated[Path, typer.Option(metavar="FILE", help="Training recipe.", show_default=False)],
    data: Data,
    out: Annotated[Path, typer.Option(metavar="DIR", help="Checkpoints and log.")] = Path("runs/train"),
    resume: Annotated[bool, typer.Option("--resume", help="Go on from the last checkpoint in --out.")] = False,
    init: Annotated[
        Path | None,
        typer.Option(metavar="DIR", help="Start from a run's or a model's weights, or a Hugging Face text encoder."),
    ] = None,
    ranks: Annotated[int, typer.Option(min=1, metavar="N", help="Processes that share each batch.")] = 1,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what the run would read and need.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write the dry run as JSON.")] = False,
) -> None:
    """Train a model.

    Example: vantage train --config configs/train/nano.yaml --data data/spider
    """
    from vantage_engine.training.run import main as run

    _finish(
        run(
            config=config,
            data=data,
            out=out,
            resume=resume,
            ranks=ranks,
            init=init,
            dry_run=dry_run,
            as_json=as_json,
        )
    )


@app.command()
def synthesize(
    data: Data,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Question file to write.", show_default=False)],
    count: Annotated[int, typer.Option(min=1, metavar="N", help="Pairs to write, about.")] = 15_000,
    seed: Annotated[int, typer.Option(metavar="S", help="Another seed writes other pairs.")] = 0,
) -> None:
    """Write synthetic questions with their SQL over the training databases.

    Example: vantage synthesize --data data/spider --out data/synthetic.json
    """
    from vantage_engine.training.synthesize import run

    _finish(run(data=data, out=out, count=count, seed=seed))


@app.command()
def practice(
    out: Annotated[Path, typer.Option(metavar="DIR", help="Folder to make.", show_default=False)],
) -> None:
    """Write our own practice databases and questions in Spider's layout.

    Example: vantage practice --out data/practice
    """
    from vantage_engine.training.practice import run

    _finish(run(out=out))


@app.command()
def package(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="Folder that `vantage train` wrote.", show_default=False)],
    out: Annotated[Path, typer.Argument(metavar="DIR", help="Model folder to write.", show_default=False)],
    config: Annotated[Path, typer.Option(metavar="FILE", help="The run's recipe.", show_default=False)],
    data: Data,
    init: Annotated[Path | None, typer.Option(metavar="DIR", help="Pretrained text encoder.")] = None,
) -> None:
    """Package a run's averaged weights as a model, with calibrated confidence.

    Example: vantage package runs/nano my-model --config my.yaml --data spider
    """
    from vantage_engine.training.run import package_run

    _finish(package_run(run=run, config=config, data=data, out=out, init=init))


@app.command()
def models(as_json: Json = False) -> None:
    """List the model family: parameters, memory and work of each size.

    Example: vantage models --json
    """
    from vantage_engine.bench.family import run

    _finish(run(as_json))


@app.command()
def calibrate(
    model: Annotated[str, typer.Argument(metavar="MODEL", help="Model folder, or a shipped model's name.")],
    data: Data,
    split: Annotated[str, typer.Option(metavar="FILE", help="File of questions in DIR.")] = "val.json",
) -> None:
    """Fit a model's confidence and its limits anew, in place.

    Example: vantage calibrate my-model --data data/spider
    """
    from vantage_engine.training.finish import recalibrate

    typer.echo(json.dumps(recalibrate(model, data, split).__dict__))


@app.command()
def doctor(as_json: Json = False) -> None:
    """Check this machine and say what to install.

    Example: vantage doctor --json
    """
    from vantage_engine.doctor import run

    _finish(run(as_json))


@app.command()
def locate(
    place: Annotated[Place, typer.Argument(metavar="|".join(Place), help="What to find.", show_default=False)],
) -> None:
    """Print where Vantage keeps its files.

    Example: vantage locate cache
    """
    from vantage_engine import paths

    found = {
        Place.CONFIG: paths.config_dir,
        Place.THEMES: paths.user_themes_dir,
        Place.MODELS: paths.weights_dir,
        Place.HISTORY: paths.history_path,
        Place.CACHE: paths.cache_dir,
    }
    typer.echo(found[place]())


@bench.callback()
def speed(
    context: typer.Context,
    model: Annotated[str, typer.Option(metavar="NAME", help="Size of the family; see vantage models.")] = "nano",
    compare: Annotated[str, typer.Option(metavar="OTHER", help="Measure this one too, in turns.")] = "",
    bits: Annotated[
        Bits | None, typer.Option(help="Precision of matrices; else what is best here.", show_default=False)
    ] = None,
    dtype: Annotated[Dtype | None, typer.Option(help="Type of all else.", show_default=False)] = None,
    layers: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Build only so many blocks.", show_default=False)
    ] = None,
    prompt: Annotated[int, typer.Option(min=2, metavar="N", help="Words of the question.")] = 64,
    tokens: Annotated[int, typer.Option(min=1, metavar="N", help="Actions decoded.")] = 32,
    batch: Annotated[int, typer.Option(min=1, metavar="N", help="Beams, or examples of a training step.")] = 1,
    train: Annotated[bool, typer.Option("--train", help="Measure training steps instead.")] = False,
    as_json: Json = False,
    out: Out = None,
) -> None:
    """Measure speed and memory of a model; subcommands measure accuracy, coverage and linking.

    Example: vantage bench --model small --compare small-dense
    """
    if context.invoked_subcommand is not None:
        return
    from vantage_engine.bench.run_speed import SpeedOptions, run

    options = SpeedOptions(
        model=model,
        compare=compare,
        bits=None if bits is None else int(bits),
        dtype=None if dtype is None else str(dtype),
        layers=layers,
        prompt=prompt,
        tokens=tokens,
        batch=batch,
        train=train,
        as_json=as_json,
        out=out,
    )
    _finish(run(options))


@bench.command()
def coverage(data: Data, files: Files = "", as_json: Json = False, out: Out = None) -> None:
    """Count the gold queries that survive the action language.

    Example: vantage bench coverage --data data/spider --files train.json
    """
    from vantage_engine.bench.coverage import run

    _finish(run(data=data, files=_names(files), as_json=as_json, out=out))


@bench.command()
def linking(data: Data, files: Files = "", as_json: Json = False, out: Out = None) -> None:
    """Count the literals and columns that linking finds.

    Example: vantage bench linking --data data/spider --files train.json
    """
    from vantage_engine.bench.linking import run

    _finish(run(data=data, files=_names(files), as_json=as_json, out=out))


@bench.command()
def spider(
    data: Data,
    split: Annotated[str, typer.Option(metavar="NAME|FILE", help="File of questions in DIR, or elsewhere.")] = "val",
    model: Model = "nano",
    beam: Beam = 4,
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Answer only the first N.", show_default=False)
    ] = None,
    ablate: Annotated[
        str, typer.Option(metavar="A,B|all", help="Answer again without these parts.", show_default=False)
    ] = "",
    predictions: Annotated[Path | None, typer.Option(metavar="FILE", help="Write one query a line there.")] = None,
    as_json: Json = False,
    out: Out = None,
) -> None:
    """Measure exact match and execution accuracy.

    Example: vantage bench spider --data data/spider --split dev --ablate all
    """
    from vantage_engine.bench.spider import run

    _finish(
        run(
            data=data,
            split=split,
            model=model,
            beam=beam,
            limit=limit,
            ablate=ablate,
            predictions=predictions,
            as_json=as_json,
            out=out,
        )
    )


@bench.command()
def abstention(
    data: Data,
    split: Annotated[str, typer.Option(metavar="NAME|FILE", help="File of questions in DIR, or elsewhere.")] = "val",
    model: Model = "nano",
    limit: Annotated[
        int | None, typer.Option(min=1, metavar="N", help="Ask only the first N.", show_default=False)
    ] = None,
    as_json: Json = False,
    out: Out = None,
) -> None:
    """Measure whether the confidence tells what a database can answer.

    Example: vantage bench abstention --data data/spider --out abstention.json
    """
    from vantage_engine.bench.abstention import run

    _finish(run(data=data, split=split, model=model, limit=limit, as_json=as_json, out=out))


@bench.command()
def questions(
    file: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="YAML file of questions; else the checkout's own.", show_default=False),
    ] = None,
    db: Annotated[
        Path | None, typer.Option(metavar="DB", help="Database they are about; else the demo.", show_default=False)
    ] = None,
    model: Model = "nano",
    beam: Beam = 4,
    as_json: Json = False,
    out: Out = None,
) -> None:
    """Measure accuracy on everyday questions, by what they are about.

    Example: vantage bench questions --file tests/data/questions.yaml
    """
    from vantage_engine.bench.questions import run

    _finish(run(file=file, db=db, model=model, beam=beam, as_json=as_json, out=out))


@bench.command()
def peers(
    model: Annotated[str, typer.Option(metavar="NAME", help="Size whose dimensions are taken.")] = "small",
    layers: Annotated[int, typer.Option(min=1, metavar="N", help="Blocks.")] = 4,
    prompt: Annotated[int, typer.Option(min=2, metavar="N", help="Tokens read.")] = 128,
    tokens: Annotated[int, typer.Option(min=1, metavar="N", help="Tokens decoded.")] = 32,
    bits: Annotated[Bits, typer.Option(help="Precision of matrices.")] = Bits.THIRTY_TWO,
    as_json: Json = False,
    out: Out = None,
) -> None:
    """Measure our decoder against mlx-lm's Mixtral (pip install mlx-lm).

    Example: vantage bench peers --layers 4
    """
    from vantage_engine.bench.peers import run

    _finish(run(model=model, layers=layers, prompt=prompt, tokens=tokens, bits=int(bits), as_json=as_json, out=out))


def _names(files: str) -> list[str]:
    return [name.strip() for name in files.split(",") if name.strip()]
