"""Data sets in Spider's layout: what is read, what is refused, and prepared sets that come back as they were saved."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import fields
from pathlib import Path

import numpy as np
import pytest
from training_kit import prepared_set

from vantage_engine.errors import ConfigError, DatabaseError
from vantage_engine.linking.model import Candidate, CandidateKind
from vantage_engine.sql.literals import Literal
from vantage_engine.training.datasets import Example, PreparedSet, Question, SpiderData, fingerprint, match_literals


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "database" / "shop" / "shop.sqlite"
    path.parent.mkdir(parents=True)
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE cust (custName TEXT)")
    connection.close()
    rows = [{"db_id": "shop", "question": "Who?", "query": "SELECT custName FROM cust"}]
    (tmp_path / "train.json").write_text(json.dumps(rows))
    return tmp_path


def test_questions_and_databases(folder: Path) -> None:
    data = SpiderData(folder)
    assert data.questions("train.json") == [Question("shop", "Who?", "SELECT custName FROM cust")]
    assert data.database("shop").schema.tables[0].readable == "customer"
    assert data.database("shop") is data.database("shop")


def test_tables_json_names_what_a_person_reads(folder: Path) -> None:
    entry = {
        "db_id": "shop",
        "table_names_original": ["Cust"],
        "table_names": ["client"],
        "column_names_original": [[-1, "*"], [0, "custname"]],
        "column_names": [[-1, "*"], [0, "full name"]],
    }
    (folder / "tables.json").write_text(json.dumps([entry]))
    schema = SpiderData(folder).database("shop").schema
    assert (schema.tables[0].readable, schema.columns[0].readable) == ("client", "full name")
    assert schema.tables[0].name == "cust"


def test_a_file_elsewhere_is_found_by_its_path(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "elsewhere.json"
    other.write_text((folder / "train.json").read_text())
    assert SpiderData(folder).questions(str(other)) == SpiderData(folder).questions("train.json")


@pytest.mark.parametrize("content", ["not json", '[{"db_id": "shop", "question": "Who?"}]', "[1, 2]", '"text"'])
def test_a_file_of_another_form_is_refused_by_name(folder: Path, content: str) -> None:
    (folder / "bad.json").write_text(content)
    with pytest.raises(ConfigError, match=r"bad\.json"):
        SpiderData(folder).questions("bad.json")


def test_what_is_missing_is_named(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"absent\.json"):
        SpiderData(folder).questions("absent.json")
    with pytest.raises(DatabaseError, match="nowhere"):
        SpiderData(folder).database("nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(ConfigError, match="database"):
        SpiderData(tmp_path / "empty")


def test_a_prepared_set_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    data = prepared_set(9)
    data.skipped["too long"] = 3
    data.examples[4].indices[0] = -1
    path = tmp_path / "sets" / "a.npz"
    data.save(path)
    assert [p.name for p in path.parent.iterdir()] == ["a.npz"]
    loaded = PreparedSet.load(path)
    assert loaded.db_ids == data.db_ids
    assert loaded.skipped == data.skipped
    for name in ("schema_vectors", "schema_types"):
        for own, saved in zip(getattr(loaded, name), getattr(data, name), strict=True):
            np.testing.assert_array_equal(own, saved)
            assert own.dtype == saved.dtype
    for own, saved in zip(loaded.examples, data.examples, strict=True):
        for field in fields(Example):
            before, after = getattr(saved, field.name), getattr(own, field.name)
            np.testing.assert_array_equal(after, before, err_msg=field.name)
            assert type(after) is type(before)
            if isinstance(before, np.ndarray):
                assert after.dtype == before.dtype


def candidate(text: str, number: float | None = None) -> Candidate:
    return Candidate(text, CandidateKind.CELL, number)


@pytest.mark.parametrize(
    ("literal", "index"),
    [
        (Literal("Usa", None), 1),
        (Literal("usa", None), 0),
        (Literal(" USA ", None), 0),
        (Literal("3.0", 3.0), 2),
        (Literal("three", None), 3),
        (Literal("3", 3), 2),
        (Literal("4", 4), -1),
        (Literal("italy", None), -1),
    ],
)
def test_literals_are_matched_exactly_then_by_case_then_by_number(literal: Literal, index: int) -> None:
    candidates = [candidate("usa"), candidate("Usa"), candidate("3", 3), candidate("three", 3), candidate("3", 3)]
    assert match_literals([literal], candidates) == [index]


def test_the_fingerprint_changes_with_what_a_set_is_made_from(folder: Path) -> None:
    file = folder / "train.json"
    first = fingerprint([file], "encoder", 60)
    assert first == fingerprint([file], "encoder", 60)
    others = {fingerprint([file], "other", 60), fingerprint([file], "encoder", 61)}
    file.write_text("[]")
    others.add(fingerprint([file], "encoder", 60))
    assert first not in others
    assert len(others) == 3


def test_joined_sets_keep_each_example_with_its_own_schema() -> None:
    first, second = prepared_set(5), prepared_set(4, seed=1)
    both = PreparedSet.joined([first, second])
    assert len(both.examples) == 9
    for example, own, owner in zip(
        both.examples, [*first.examples, *second.examples], [first] * 5 + [second] * 4, strict=True
    ):
        assert example.words is own.words
        assert both.schema_vectors[example.database] is owner.schema_vectors[own.database]
        assert both.schema_types[example.database] is owner.schema_types[own.database]
