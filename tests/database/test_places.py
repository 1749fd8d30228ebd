"""The place that an error names is the culprit, not its first namesake."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers import write_shop

from vantage_engine.database.sandbox import Sandbox
from vantage_engine.database.tokens import tokens, without_end
from vantage_engine.errors import QueryError


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with Sandbox(write_shop(tmp_path / "shop.sqlite")) as sandbox:
        yield sandbox


@pytest.mark.parametrize(
    "marked",
    [
        "SELECT name FROM customer WHERE «citty» = 'citty'",
        "SELECT «c.nme» FROM customer AS c",
        "SELECT name FROM customer ORDER BY «[no such]»",
        "SELECT * FROM «custmer»",
        "SELECT «nosuch»(name) FROM customer",
        "SELECT name FORM «customer»",
        "SELECT name, FROM_, 'FROM' «FROM»",
        "SELECT a FROM (SELECT id AS a FROM customer) WHERE a IN (1, 2) «)» OR a IN (3)",
        "SELECT «id» FROM customer JOIN purchase ON customer.id = customer_id",
        "SELECT name FROM customer WHERE «sum»(id) > 1",
        "SELECT «round»(1, 2, 3)",
        "SELECT name FROM customer WHERE name = «'Ann»",
    ],
)
def test_the_place_of_an_error(sandbox: Sandbox, marked: str) -> None:
    sql = marked.replace("«", "").replace("»", "")
    with pytest.raises(QueryError) as caught:
        sandbox.run(sql)
    assert caught.value.place == (marked.index("«"), marked.index("»") - 1), str(caught.value)


def test_a_query_that_ends_too_early_fails_at_its_last_word(sandbox: Sandbox) -> None:
    with pytest.raises(QueryError) as caught:
        sandbox.run("SELECT name FROM -- which?\n")
    assert caught.value.place == (12, 16)


def test_errors_without_a_place_have_none(sandbox: Sandbox) -> None:
    with pytest.raises(QueryError) as caught:
        sandbox.run("SELECT 1 UNION SELECT 1, 2")
    assert caught.value.place is None


def test_tokens_are_cut_as_sqlite_cuts_them() -> None:
    sql = "a1 \"b\"\"c\" [d e] 'it''s' x'00' /* no */ 1.5e3 <> -- no\n||é;'open"
    assert [token.text for token in tokens(sql)] == [
        *("a1", '"b""c"', "[d e]", "'it''s'", "x'00'", "1.5e3", "<>", "||", "é", ";", "'open"),
    ]
    assert [token.plain for token in tokens(sql)][1:3] == ['b"c', "d e"]
    assert [sql[token.start : token.end] for token in tokens(sql)] == [token.text for token in tokens(sql)]


@pytest.mark.parametrize(
    ("sql", "kept"), [("SELECT 1 ; ;-- x", "SELECT 1"), ("SELECT ';' -- ;", "SELECT ';'"), ("-- x", ""), ("", "")]
)
def test_the_end_of_a_query_is_cut_off(sql: str, kept: str) -> None:
    assert without_end(sql) == kept
