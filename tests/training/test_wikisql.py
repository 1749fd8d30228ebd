"""WikiSQL's flat form becomes databases on which its questions' SQL runs and finds the cells that are named."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.errors import ConfigError
from vantage_engine.training.wikisql import WikiSQL


def entry(table: str, select: str, where: list[list[str]], agg: str | None = None, split: str = "train") -> Any:
    question = f"{agg or 'which'} {select} with {where}"
    return {"table_id": table, "split": split, "question": question, "agg": agg, "select": select, "where": where}


ENTRIES = [
    entry("1-1", "school/club_team", [["player", "=", "O'Neal"]]),
    entry("1-1", "school/club_team", [["no.", ">", "12"]], "MAX"),
    entry("1-1", "player", [], "COUNT"),
    entry("1-2", "year", [["player", "=", "Bird"], ["year", "<", "1999"]]),
    entry("1-2", "city", []),
    entry("1-3", "year", [], split="test"),
]
HEADERS = {
    "1-1": ["player", "no.", "school/club_team", "player"],
    "1-2": ["player", "no.", "year"],
    "1-3": ["year"],
}


def write(folder: Path, lines: str) -> Path:
    path = folder / "wikisql_flat.jsonl.gz"
    path.write_bytes(gzip.compress(lines.encode()))
    (folder / "partial_headers.json.gz").write_bytes(gzip.compress(json.dumps(HEADERS).encode()))
    return path


def test_every_kept_question_runs_on_its_database_and_meets_its_own_cells(tmp_path: Path) -> None:
    data = WikiSQL(write(tmp_path, "\n".join(map(json.dumps, ENTRIES))))
    questions = data.questions()
    assert [q.question for q in questions if "O'Neal" in q.question]
    assert len(questions) == 3, "neither counts, nor unknown columns, nor other splits"
    for question in questions:
        database = data.database(question.db_id)
        connection = sqlite3.connect(database.path)
        rows = connection.execute(question.query).fetchall()
        connection.close()
        assert rows or "<" in question.query or ">" in question.query
        assert len({column.name for column in database.schema.columns}) < len(database.schema.columns) == 6


def test_numbers_are_numbers_and_other_values_text(tmp_path: Path) -> None:
    data = WikiSQL(write(tmp_path, "\n".join(map(json.dumps, ENTRIES))))
    queries = [q.query for q in data.questions()]
    assert any(query.endswith("\"player\" = 'O''Neal'") for query in queries)
    assert any(query.endswith('WHERE "no." > 12') for query in queries)


@pytest.mark.parametrize("lines", ["not json", '{"split": "train"}', "[]"])
def test_a_file_of_another_form_is_refused(tmp_path: Path, lines: str) -> None:
    with pytest.raises(ConfigError, match="wikisql_flat"):
        WikiSQL(write(tmp_path, lines))
