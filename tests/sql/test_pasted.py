"""SQL that is pasted as a question is known, and English that begins like SQL is not taken for it."""

from __future__ import annotations

import sqlite3

import pytest

from vantage_engine.sql.pasted import pasted_sql


@pytest.fixture(scope="module")
def connection() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT)")
    return connection


def found(connection: sqlite3.Connection, question: str) -> str | None:
    def compiles(sql: str) -> bool:
        try:
            connection.execute("EXPLAIN " + sql)
        except sqlite3.Error:
            return False
        return True

    return pasted_sql(question, compiles)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT name FROM customer",
        "select name from customer where city = 'Oslo'",
        "  \n-- all of them\nSELECT *\nFROM customer;",
        "/* x */ WITH c AS (SELECT 1 AS a) SELECT a FROM c",
        "VALUES (1)",
        "SELECT nme FROM customer;",
        "SELECT count(*) FROM nowhere",
        "SELECT nme FROM customer WHERE id >= 3",
        "SELECT 1 UNION SELECT nothing",
        "EXPLAIN QUERY PLAN SELECT 1;",
        "INSERT INTO customer VALUES (1)",
        "insert or replace into customer values (1)",
        "Delete from customer where 1",
        "DROP TABLE customer",
        'UPDATE "customer" SET name = 1',
        "CREATE TEMP TABLE x(a)",
        "ATTACH 'x' AS y",
        "attach database 'x' as y",
        "PRAGMA writable_schema = 1",
        "VACUUM INTO 'x'",
        "begin;",
        "-- hello\nALTER TABLE customer RENAME TO x",
    ],
)
def test_sql_is_known(connection: sqlite3.Connection, sql: str) -> None:
    assert found(connection, sql) == sql.strip()


@pytest.mark.parametrize("fence", ["```sql\n{}\n```", "```\n{}```", " ```sqlite\n{}\n```\n"])
def test_a_fence_is_taken_off(connection: sqlite3.Connection, fence: str) -> None:
    assert found(connection, fence.format("SELECT id FROM customer")) == "SELECT id FROM customer"


@pytest.mark.parametrize(
    "question",
    [
        "Select all customers from Oslo",
        "select the names of customers, ordered by city",
        "Select the number of customers (by city)",
        "With which customers did we trade in 2020?",
        "With how many customers do we begin?",
        "values of the cities?",
        "Explain the number of customers",
        "Update me on the customers",
        "Delete nothing, just count customers",
        "Drop outs: how many?",
        "Create a table of customers per city",
        "Insert coins?",
        "Replace Oslo with Bergen in mind: how many customers?",
        "Begin with the oldest customer",
        "Analyze sales by city",
        "Attach names to cities",
        "How many customers are there; group by city",
        "SELECTED customers",
        "",
        "   ",
    ],
)
def test_english_is_left_alone(connection: sqlite3.Connection, question: str) -> None:
    assert found(connection, question) is None
