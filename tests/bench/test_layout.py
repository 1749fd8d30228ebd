"""A folder of databases and questions is read whatever its files are called, with or without `tables.json`."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.bench.layout import QuestionSet, find_split
from vantage_engine.errors import ConfigError, DatabaseError

_ENTRY: dict[str, Any] = {
    "db_id": "shop",
    "table_names_original": ["itm"],
    "table_names": ["item"],
    "column_names_original": [[-1, "*"], [0, "nm"]],
    "column_names": [[-1, "*"], [0, "name"]],
    "primary_keys": [],
    "foreign_keys": [],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "set" / "database" / "shop" / "shop.sqlite"
    path.parent.mkdir(parents=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE itm (nm TEXT)")
    return tmp_path / "set"


@pytest.mark.parametrize("split", ["dev.json", "dev", "sub/dir/x.json", "sub/dir/x", "v1.2", "v1.2.json"])
def test_a_split_may_have_any_name_and_place(folder: Path, split: str) -> None:
    path = folder / (split if split.endswith(".json") else f"{split}.json")
    path.parent.mkdir(parents=True, exist_ok=True)
    rows = [{"db_id": "shop", "question": "All?", "query": "SELECT nm FROM itm", "sql": {}, "extra": 1}]
    path.write_text(json.dumps(rows))
    found = find_split(folder, split)
    assert found == path.resolve()
    assert [q.question for q in QuestionSet(folder).questions(str(found))] == ["All?"]


def test_a_split_may_stand_elsewhere(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine.json").write_text("[]")
    monkeypatch.chdir(tmp_path)
    assert find_split(folder, "mine.json") == find_split(folder, str(tmp_path / "mine.json"))
    (folder / "mine.json").write_text("[]")
    assert find_split(folder, "mine.json").parent == folder.resolve(), "the folder's own comes first"


@pytest.mark.parametrize("row", [{"db_id": "shop", "question": "All?", "query": None}, {"db_id": "shop"}, 3])
def test_a_question_without_its_query_is_refused(folder: Path, row: object) -> None:
    (folder / "dev.json").write_text(json.dumps([row]))
    with pytest.raises(ConfigError):
        QuestionSet(folder).questions("dev.json")


def test_a_missing_split_is_refused_with_those_there_are(folder: Path) -> None:
    for name in ("dev.json", "tables.json"):
        (folder / name).write_text("[]")
    with pytest.raises(ConfigError, match="'test'") as caught:
        find_split(folder, "test")
    assert "dev.json" in caught.value.hint
    assert "tables.json" not in caught.value.hint


def test_readable_names_come_from_tables_json_where_it_fits(folder: Path) -> None:
    assert QuestionSet(folder).database("shop").schema.tables[0].readable != "item"
    (folder / "tables.json").write_text(json.dumps([_ENTRY]))
    assert QuestionSet(folder).database("shop").schema.tables[0].readable == "item"


@pytest.mark.parametrize(
    "change",
    [
        {"table_names": ["item", "more"]},
        {"column_names": None},
        {"foreign_keys": [[1, 99]]},
        {"table_names_original": [3]},
    ],
)
def test_an_entry_that_does_not_fit_gives_way_to_the_database(folder: Path, change: dict[str, Any]) -> None:
    plain = QuestionSet(folder).database("shop").schema
    (folder / "tables.json").write_text(json.dumps([_ENTRY | change]))
    questions = QuestionSet(folder)
    assert questions.database("shop").schema == plain
    assert list(questions.misfits) == ["shop"]


@pytest.mark.parametrize("text", ["{", '{"db_id": 1}', "[1]", "[{}]"])
def test_a_broken_tables_json_is_an_error_with_a_hint(folder: Path, text: str) -> None:
    (folder / "tables.json").write_text(text)
    with pytest.raises(ConfigError, match=r"tables\.json") as caught:
        QuestionSet(folder)
    assert "take it away" in caught.value.hint


def test_a_database_that_is_not_there_is_an_error(folder: Path) -> None:
    with pytest.raises(DatabaseError):
        QuestionSet(folder).database("gone")
