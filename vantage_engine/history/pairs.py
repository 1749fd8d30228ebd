"""Answers that the user called right, or put right, as training pairs in Spider's layout.

`write_pairs` writes a list of `db_id`, `question` and `query` that a recipe can name as one of its files, and beside it
`database/<db_id>/<db_id>.sqlite`, a link to each database that the pairs are about: nothing of a database is copied or
changed. A file that is there already is replaced whole; other databases of the folder stay as they are.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from vantage_engine.errors import UsageError
from vantage_engine.history.store import Entry


@dataclass(frozen=True, slots=True)
class Written:
    """How many pairs over how many databases; and pairs of databases whose file is gone."""

    pairs: int
    databases: int
    lost: int


def write_pairs(entries: Iterable[Entry], file: Path) -> Written:
    """Write the pairs to `file`; raises `UsageError` where it cannot be written."""
    names: dict[str, str] = {}
    rows: list[dict[str, str]] = []
    lost = 0
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for entry in entries:
            if not Path(entry.database).is_file():
                lost += 1
                continue
            if entry.database not in names:
                names[entry.database] = _linked(Path(entry.database), file.parent / "database")
            query = entry.sql.strip().rstrip(";").rstrip()
            rows.append({"db_id": names[entry.database], "question": entry.question, "query": query})
        aside = file.with_name(f"{file.name}.{os.getpid()}.tmp")
        aside.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(aside, file)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise UsageError(f"{file} cannot be written: {reason}.", "Name a file in a folder of yours.") from error
    return Written(len(rows), len(names), lost)


def _linked(database: Path, folder: Path) -> str:
    """The id under which `folder` holds a link to this database, made where there is none."""
    stem = re.sub(r"\W+", "_", database.stem).strip("_") or "database"
    number = 1
    while True:
        name = stem if number == 1 else f"{stem}_{number}"
        link = folder / name / f"{name}.sqlite"
        if not link.is_symlink() and not link.exists():
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(database.resolve())
            return name
        if link.exists() and link.samefile(database):
            return name
        number += 1
