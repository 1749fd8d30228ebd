"""`vantage history`: what was asked in the app, as text or JSON; and corrected answers as training pairs."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from vantage_engine.database.sanitize import clean
from vantage_engine.errors import ExitCode
from vantage_engine.history.pairs import write_pairs
from vantage_engine.history.store import Entry, History, Verdict

_MARKS = {Verdict.RIGHT: "+", Verdict.NONE: " ", Verdict.WRONG: "-"}


def run(*, search: str, limit: int, as_json: bool, pairs: Path | None) -> int:
    """Print the entries that hold these words, newest first; or write the pairs."""
    with History() as history:
        if history.problem:
            print(clean(history.problem), file=sys.stderr)
            return ExitCode.USAGE
        if pairs is not None:
            _write_pairs(history, pairs)
            return ExitCode.OK
        entries = history.search(search, limit=limit)
    for entry in entries:
        if as_json:
            print(json.dumps(entry_json(entry), allow_nan=False))
        else:
            _print(entry)
    if not entries and not as_json:
        print("Nothing was asked in the app yet." if not search else "No question holds these words.", file=sys.stderr)
    return ExitCode.OK


def entry_json(entry: Entry) -> dict[str, Any]:
    """An entry as plain JSON values."""
    names = ("id", "asked", "database", "question", "sql", "model_sql", "edited", "rows", "truncated", "seconds")
    values = {name: getattr(entry, name) for name in (*names, "confidence", "error", "model")}
    return values | {"verdict": entry.verdict.name.lower()}


def _print(entry: Entry) -> None:
    rows = "failed" if entry.rows is None else f"{entry.rows:,}{'+' if entry.truncated else ''} rows"
    edited = ", edited" if entry.edited else ""
    print(f"{_MARKS[entry.verdict]} {entry.asked[:16].replace('T', ' ')}  {clean(Path(entry.database).name)}", end="")
    print(f"  {rows}{edited}\n    {clean(entry.question)}\n    {clean(entry.sql)}")


def _write_pairs(history: History, file: Path) -> None:
    written = write_pairs(history.pairs(), file)
    pairs, databases = _count(written.pairs, "pair"), _count(written.databases, "database")
    print(f"Wrote {pairs} over {databases} to {file}.", file=sys.stderr)
    if written.lost:
        print(f"Left out {_count(written.lost, 'pair')}: the database is gone.", file=sys.stderr)
    if not written.pairs:
        print("In the app, correct a query and run it, or call an answer right: it becomes a pair.", file=sys.stderr)


def _count(number: int, thing: str) -> str:
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
