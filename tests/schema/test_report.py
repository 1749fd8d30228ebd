"""The serialisation is the architecture document's; the report names keys, problems and nearest tables."""

from __future__ import annotations

import io
import json
import sqlite3
from pathlib import Path

import pytest

from vantage_engine.errors import ExitCode, UsageError, VantageError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.report import run
from vantage_engine.schema.serialize import quote_name, schema_json, serialize

SCRIPT = """
CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, user_id INTEGER REFERENCES users, total REAL);
CREATE TABLE "order" (order_no INTEGER, orders_id INTEGER, x REFERENCES nowhere);
CREATE TABLE island (alone);
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return build(tmp_path, SCRIPT)


def build(folder: Path, script: str) -> Path:
    connection = sqlite3.connect(folder / "shop.db")
    connection.executescript(script)
    connection.close()
    return folder / "shop.db"


def printed(path: Path, join: tuple[str, str] | None = None, as_json: bool = False) -> str:
    out = io.StringIO()
    run(path, join, as_json, out)
    return out.getvalue()


def test_serialisation_is_the_documents(database):
    lines = serialize(read_schema(database)).splitlines()
    assert lines[:2] == [
        "<table> users <col> id: INTEGER <col> name: TEXT <col> email: TEXT |",
        "<table> orders <col> id: INTEGER <col> user_id: INTEGER (FK → users.id) <col> total: REAL |",
    ]
    assert lines[-1] == "<table> island <col> alone: BLOB"


def test_names_cannot_forge_the_marks_of_the_serialisation(tmp_path):
    path = build(tmp_path, 'CREATE TABLE "a <col> b"("x: INT |\n<table> y" INT, "Home Town" TEXT)')
    assert serialize(read_schema(path)) == (
        '<table> "a <col> b" <col> "x: INT |\n<table> y": INT <col> Home Town: TEXT'
    )


def test_report_lists_keys_weak_keys_and_problems(database):
    text = printed(database)
    assert text.startswith("<table> users <col> id")
    assert "\n  orders.user_id → users.id\n" in text
    assert '\n  "order".orders_id → orders.id (weak: by name)\n' in text
    assert "Problems:\n  Foreign key order(x) → nowhere is left out" in text


def test_join_is_printed_as_sql(database):
    assert printed(database, ("USERS", "order")) == (
        'users JOIN orders ON users.id = orders.user_id JOIN "order" ON orders.id = "order".orders_id\n'
    )
    assert json.loads(printed(database, ("users", "orders"), as_json=True)) == {
        "tables": ["users", "orders"],
        "sql": "users JOIN orders ON users.id = orders.user_id",
    }


def test_an_unknown_table_is_a_usage_error_with_the_nearest_names(database):
    with pytest.raises(UsageError) as caught:
        printed(database, ("usrs", "orders"))
    assert caught.value.exit_code == ExitCode.USAGE
    assert "usrs" in caught.value.message
    assert caught.value.hint.startswith("Nearest: users")


def test_tables_that_no_key_connects_are_an_error(database):
    with pytest.raises(VantageError, match="No keys lead from users to island"):
        printed(database, ("users", "island"))


def test_json_holds_the_whole_schema(database):
    data = json.loads(printed(database, as_json=True))
    schema = read_schema(database)
    assert data == schema_json(schema, SchemaGraph(schema))
    assert data["joins"][0] == {
        "table": "orders",
        "columns": ["user_id"],
        "ref_table": "users",
        "ref_columns": ["id"],
        "weak": False,
    }
    assert data["tables"][0]["columns"][0]["primary_key"] == 1


@pytest.mark.parametrize("as_json", [False, True])
def test_no_escape_sequence_of_a_name_reaches_the_terminal(as_json, tmp_path):
    evil = "x\x1b]52;c;QUJD\x07\x9b2J\u202e"
    path = build(tmp_path, f'CREATE TABLE "{evil}"("{evil}" INT, y INT REFERENCES "{evil}2")')
    text = printed(path, as_json=as_json)
    assert not set(text) & set("\x1b\x07\x9b\u202e")
    if as_json:
        assert json.loads(text)["tables"][0]["name"] == evil


def test_quoted_names_mean_to_sqlite_what_they_say():
    connection = sqlite3.connect(":memory:")
    for name in ["plain", "order", 'say "hi"', "two words", "1st", "имя", "index", "a-b", "values", "$x"]:
        assert connection.execute(f"SELECT 1 AS {quote_name(name)}").description[0][0] == name
    assert quote_name("plain") == "plain"
