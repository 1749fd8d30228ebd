"""Our own practice databases and questions, written by hand, as a folder in Spider's layout.

`configs/train/practice` holds one `.sql` file a database: its tables and rows, then questions (`-- Q: …`), each with
the statement that answers it. `write` makes the databases, and `train.json` and `val.json`: about one database in
twelve is held out for validation, whole, so that what is fitted on it has not been trained on. Which ones hangs on
their names alone: a database that is added moves no other. The same sources give the same folder. The public
benchmarks took no part in these; nor did the demo or its questions.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vantage_engine.errors import ConfigError, UsageError
from vantage_engine.paths import configs_dir

_HELD_OUT: Final = 12
_QUESTION: Final = re.compile(r"^-- Q:", re.MULTILINE)


@dataclass(frozen=True)
class Source:
    """One file: statements that make the database, and (question, query) in the file's order."""

    db_id: str
    script: str
    pairs: tuple[tuple[str, str], ...]

    @property
    def held_out(self) -> bool:
        """Whether it is for validation."""
        return zlib.crc32(self.db_id.encode()) % _HELD_OUT == 0


def run(*, out: Path) -> int:
    """The command `vantage practice`."""
    counts = write(sources(configs_dir() / "train" / "practice"), out)
    for file, (questions, databases) in counts.items():
        print(f"{questions:>6}  questions on {databases} databases in {out / file}")
    return 0


def sources(folder: Path) -> list[Source]:
    """The practice files of a folder, by name."""
    found = [parse(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.sql"))]
    if not found:
        raise ConfigError(f"{folder} holds no practice databases.", "Install Vantage again.")
    return found


def parse(db_id: str, text: str) -> Source:
    """A practice file, or a `ConfigError` that names what it lacks."""
    script, *blocks = _QUESTION.split(text)
    pairs = []
    for block in blocks:
        question, _, query = block.partition("\n")
        query = " ".join(query.split()).removesuffix(";").rstrip()
        if not question.strip() or not query:
            raise ConfigError(f"{db_id}.sql: {question.strip()!r} has no query.", "Write it on the next line.")
        pairs.append((question.strip(), query))
    return Source(db_id, script, tuple(pairs))


def write(found: list[Source], out: Path) -> dict[str, tuple[int, int]]:
    """Makes the folder `out`, which must be new; per file of questions, how many, and on how many databases."""
    if out.exists():
        raise UsageError(f"{out} exists already.", "Name a new folder with --out.")
    aside = out.with_name(f"{out.name}.{os.getpid()}.tmp")
    try:
        counts = {}
        for source in found:
            _build(source, aside / "database" / source.db_id)
        for file, held_out in (("train.json", False), ("val.json", True)):
            own = [source for source in found if source.held_out is held_out]
            rows = [{"db_id": s.db_id, "question": q, "query": sql} for s in own for q, sql in s.pairs]
            (aside / file).write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
            counts[file] = (len(rows), len(own))
        os.replace(aside, out)
    finally:
        shutil.rmtree(aside, ignore_errors=True)
    return counts


def _build(source: Source, folder: Path) -> None:
    folder.mkdir(parents=True)
    connection = sqlite3.connect(folder / f"{source.db_id}.sqlite")
    try:
        connection.executescript(source.script)
        connection.commit()
    except sqlite3.Error as error:
        raise ConfigError(f"{source.db_id}.sql: {error}.", "Mend the statement.") from error
    finally:
        connection.close()
