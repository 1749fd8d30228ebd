"""A folder in Spider's layout as it is met in the wild, ready to be measured.

The file of questions may have any name and stand anywhere below the folder, or elsewhere. `tables.json` is a help and
no more: without it, or without an entry that fits a database, the schema is what the database itself says.
"""

from __future__ import annotations

from pathlib import Path

from vantage_engine.errors import ConfigError
from vantage_engine.training.datasets import Database, Question, SpiderData


class QuestionSet(SpiderData):
    """A folder of databases whose entries in `tables.json` are used where they fit."""

    def __init__(self, root: Path) -> None:
        try:
            super().__init__(root)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigError(
                f"{root / 'tables.json'} cannot be read ({error}).",
                "Repair it or take it away: without it, schemas are read from the databases.",
            ) from error
        self.misfits: dict[str, str] = {}
        """Databases whose entry in `tables.json` does not fit them, with the reason."""

    def questions(self, file: str) -> list[Question]:
        """The examples of one file; raises `ConfigError` where one lacks its text, question or query."""
        found = super().questions(file)
        for number, question in enumerate(found, start=1):
            if not all(isinstance(text, str) for text in (question.db_id, question.question, question.query)):
                raise ConfigError(
                    f"Question {number} of {Path(file).name} lacks a db_id, question or query.",
                    "Only questions with a gold query can be measured.",
                )
        return found

    def database(self, db_id: str) -> Database:
        """The database of that name; raises `DatabaseError` where there is none that can be read."""
        try:
            return super().database(db_id)
        except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
            if self._entries.pop(db_id, None) is None:
                raise
            self.misfits[db_id] = f"{type(error).__name__}: {error}"
            return super().database(db_id)


def find_split(root: Path, split: str) -> Path:
    """The file of questions that `split` names: within the folder first, with or without `.json`."""
    names = [split] if split.endswith(".json") else [split, f"{split}.json"]
    for path in [root / name for name in names] + [Path(name) for name in names]:
        if path.is_file():
            return path.resolve()
    known = sorted(path.name for path in root.glob("*.json") if path.name != "tables.json")
    raise ConfigError(
        f"There is no file of questions {split!r} in {root}.",
        f"Name one with --split: {', '.join(known)}." if known else "Name one with --split, or check --data.",
    )
