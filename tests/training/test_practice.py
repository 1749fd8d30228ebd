"""Practice files become databases and questions; what ships can be trained on."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

from vantage_engine.errors import ConfigError, UsageError
from vantage_engine.paths import configs_dir
from vantage_engine.training import practice
from vantage_engine.training.datasets import SpiderData
from vantage_engine.training.synthesize import training_databases

FILE = """CREATE TABLE kite (id INTEGER PRIMARY KEY, name TEXT);
INSERT INTO kite VALUES (1, 'Swift; "-- not a question"');
-- Q: How many kites are there?
SELECT count(*)
FROM kite;
-- Q: kite names
SELECT name FROM kite;
"""


def test_a_file_is_its_statements_and_its_questions_in_order() -> None:
    source = practice.parse("kites", FILE)
    assert source.pairs == (
        ("How many kites are there?", "SELECT count(*) FROM kite"),
        ("kite names", "SELECT name FROM kite"),
    )
    with pytest.raises(ConfigError, match=r"kites\.sql: 'What\?' has no query"):
        practice.parse("kites", FILE + "-- Q: What?\n")


def test_databases_are_held_out_whole_and_by_their_names_alone(tmp_path: Path) -> None:
    found = [practice.parse(f"db{n:02}", FILE) for n in range(60)]
    out = tmp_path / "practice"
    counts = practice.write(found, out)
    held = {row["db_id"] for row in json.loads((out / "val.json").read_text())}
    assert 1 <= len(held) <= 12
    assert counts == {"train.json": (2 * (60 - len(held)), 60 - len(held)), "val.json": (2 * len(held), len(held))}
    practice.write(found[:30], tmp_path / "fewer")
    fewer = {row["db_id"] for row in json.loads((tmp_path / "fewer" / "val.json").read_text())}
    assert fewer == held & {source.db_id for source in found[:30]}
    data = SpiderData(out)
    assert held.isdisjoint(training_databases(data))
    assert [c.name for c in data.database("db11").schema.columns] == ["id", "name"]
    with pytest.raises(UsageError, match="exists already"):
        practice.write(found, out)


def test_a_fault_names_the_file_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"broken\.sql: "):
        practice.write([practice.parse("broken", "CREATE TABLE;\n" + FILE)], tmp_path / "out")
    assert not list(tmp_path.iterdir())


def test_what_ships_can_be_built_and_answered() -> None:
    for source in practice.sources(configs_dir() / "train" / "practice"):
        connection = sqlite3.connect(":memory:")
        connection.executescript(source.script)
        for question, query in source.pairs:
            assert question.strip() == question
            rows = connection.execute(query).fetchall()
            assert "'now'" in query or any(cell is not None for row in rows for cell in row), (source.db_id, question)
        connection.close()
