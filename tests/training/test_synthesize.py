"""Synthetic questions: every pair survives the way to actions and back, and the file is of training databases alone."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from vantage_engine.bench.coverage import difference
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.demo import write_demo
from vantage_engine.errors import ConfigError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.render import Renderer
from vantage_engine.training.datasets import Database, Question, SpiderData
from vantage_engine.training.synthesis.facts import Kind, read_facts
from vantage_engine.training.synthesis.wording import plural, plurals, say, singular
from vantage_engine.training.synthesize import PATTERNS, run, synthesize, training_databases

NOT_IN_THE_DEMO = {"full_name", "by_year", "by_birth"}
"""The demo has neither first names nor bare years nor birthdays."""
RELATIVE_TO_TODAY = {"recently"}
"""Their rows come and go with the date."""


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    write_demo(path)
    return path


@pytest.fixture(scope="module")
def database(demo: Path) -> Database:
    schema = read_schema(demo, name="demo")
    return Database("demo", demo, schema, SchemaGraph(schema))


@pytest.fixture(scope="module")
def pairs(database: Database, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[tuple[str, Question]]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VANTAGE_CACHE_DIR", str(tmp_path_factory.mktemp("cache")))
        yield list(synthesize(database, 500, 0))


def test_every_pattern_speaks_about_the_demo(pairs: list[tuple[str, Question]]) -> None:
    assert set(PATTERNS) - {name for name, _ in pairs} == NOT_IN_THE_DEMO


def test_every_pair_comes_back_from_actions(pairs: list[tuple[str, Question]], database: Database) -> None:
    lowering = Lowering(database.schema, database.graph)
    renderer = Renderer(database.schema, database.graph)
    with Sandbox(database.path, Limits(rows=10_000)) as sandbox:
        for name, pair in pairs:
            gold = sandbox.run(pair.query)
            again = sandbox.run(renderer.sql(*lowering.lower(pair.query)))
            assert not difference(gold, again, ordered="ORDER BY" in pair.query), (name, pair)
            assert gold.rows or name in RELATIVE_TO_TODAY, (name, pair)


def test_questions_are_clean_and_said_once(pairs: list[tuple[str, Question]]) -> None:
    asked = [pair.question.casefold().strip(" .?") for _, pair in pairs]
    assert len(set(asked)) == len(asked) == 500
    for text in asked:
        assert not re.search(r"[{}\[\]|]|  |^,|,,", text), text


def test_a_seed_says_the_same_again_and_another_says_other_things(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VANTAGE_CACHE_DIR", str(tmp_path))
    first = list(synthesize(database, 30, 0))
    assert list(synthesize(database, 40, 0))[:30] == first
    assert list(synthesize(database, 30, 1)) != first


def test_only_training_databases_are_asked(
    demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("VANTAGE_CACHE_DIR", str(tmp_path / "cache"))
    for db_id in ("shop", "kept", "listed", "unused"):
        (tmp_path / "database" / db_id).mkdir(parents=True)
        shutil.copy(demo, tmp_path / "database" / db_id / f"{db_id}.sqlite")
    rows = [{"db_id": db_id, "question": "How many?", "query": "SELECT 1"} for db_id in ("shop", "kept", "listed")]
    (tmp_path / "train.json").write_text(json.dumps(rows))
    (tmp_path / "val.json").write_text(json.dumps(rows[1:2]))
    (tmp_path / "val_dbs.txt").write_text("listed\n")
    data = SpiderData(tmp_path)
    assert training_databases(data) == ["shop"]
    out = tmp_path / "synthetic.json"
    assert run(data=tmp_path, out=out, count=12, seed=3) == 0
    written = data.questions(str(out))
    assert len(written) == 12
    assert {question.db_id for question in written} == {"shop"}
    assert "12  pairs over 1 databases" in capsys.readouterr().out
    assert not list(tmp_path.glob("*.tmp"))


def test_a_folder_without_training_files_is_refused(tmp_path: Path) -> None:
    (tmp_path / "database").mkdir()
    with pytest.raises(ConfigError, match=r"train\.json"):
        training_databases(SpiderData(tmp_path))


def test_columns_are_judged_by_what_they_hold(database: Database) -> None:
    with Sandbox(database.path) as sandbox:
        facts = read_facts(database.schema, database.graph, sandbox)
    kinds = {column.full: column.kind for table in facts.tables for column in table.columns}
    expected = {
        "customers.customer_id": Kind.KEY, "orders.customer_id": Kind.KEY, "customers.name": Kind.NAME,
        "customers.country": Kind.CATEGORY, "products.price": Kind.MEASURE, "orders.order_date": Kind.DATE,
        "products.discontinued": Kind.OTHER, "orders.status": Kind.CATEGORY,
    }  # fmt: skip
    assert {name: kinds[name] for name in expected} == expected
    labels = {table.one: table.label.sql if table.label else "" for table in facts.tables}
    assert labels["customer"] == "name"
    assert labels["order"] == ""


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("order item", "order items"),
        ("category", "categories"),
        ("person", "people"),
        ("box", "boxes"),
        ("directed by", "directed by"),
    ],
)
def test_plurals(one: str, many: str) -> None:
    assert plural(one) == many
    assert singular(many) == one
    assert singular(one) == one
    assert plurals(many.replace("people", "sales")) == many.replace("people", "sales")


def test_a_template_is_read_and_what_fills_it_is_not() -> None:
    said = {say(random.Random(n), "[a|b [c|d]] {x}", x="[e|{f}]") for n in range(40)}
    assert said == {"a [e|{f}]", "b c [e|{f}]", "b d [e|{f}]"}
