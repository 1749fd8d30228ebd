"""The words say what the query says: every clause, no more, and the opposite never."""

from __future__ import annotations

import pytest

from vantage_engine.errors import QueryError
from vantage_engine.explain.words import describe, parse


def words(sql: str) -> str:
    return " ".join(describe(parse(sql)))


@pytest.mark.parametrize(
    ("sql", "said"),
    [
        ("SELECT name FROM c", "Takes c. Shows name."),
        ("SELECT * FROM c", "Takes c. Shows every column."),
        ("SELECT DISTINCT a, b FROM c", "Takes c. Shows each different a and b."),
        ("SELECT COUNT(*) FROM c", "Takes c. All of it becomes one row. Shows the number of rows."),
        (
            "SELECT k, COUNT(DISTINCT x) AS n FROM c GROUP BY k HAVING COUNT(*) >= 2 ORDER BY n DESC LIMIT 1",
            "Takes c. One row for each k. Keeps groups that fit: the number of rows is at least 2. Shows k and the "
            "number of different x (as “n”). Sorted by n, largest first. Only the first row.",
        ),
        (
            "SELECT T1.a FROM c AS T1 JOIN o AS T2 ON T1.id = T2.c LIMIT 5 OFFSET 10",
            "Takes c, with each o where c.id is o.c. Shows c.a. Only 5 rows after the first 10.",
        ),
        (
            "SELECT a.n FROM e AS a LEFT JOIN e AS b ON a.boss = b.id",
            "Takes e (as a), with each e (as b), also where there is none, where a.boss is b.id. Shows a.n.",
        ),
        (
            "SELECT a FROM c UNION SELECT b FROM d",
            "Rows of the first result and of the second, each once. First: Takes c. First: Shows a. Second: Takes d. "
            "Second: Shows b.",
        ),
        ("SELECT strftime('%Y', day), ROUND(AVG(x), 2) FROM c GROUP BY strftime('%Y', day)",
         "Takes c. One row for each year of day. Shows the year of day and the average of x rounded to 2 places."),
    ],
)  # fmt: skip
def test_a_query_in_words(sql: str, said: str) -> None:
    assert words(sql) == said


@pytest.mark.parametrize(
    ("condition", "said"),
    [
        ("a = 1 AND b <> 2", "a is 1 and b is not 2"),
        ("a > 1 OR b <= 'x'", "a is greater than 1 or b is at most 'x'"),
        ("a = 1 AND (b = 2 OR c = 3)", "a is 1 and (b is 2 or c is 3)"),
        ("(a = 1 AND b = 2) OR c = 3", "(a is 1 and b is 2) or c is 3"),
        ("NOT (a = 1 OR b = 2)", "it is not so that a is 1 or b is 2"),
        ("NOT a = 1", "a is not 1"),
        ("NOT a < 1", "a is at least 1"),
        ("n LIKE 'x%'", "n begins with 'x'"),
        ("n LIKE '%x'", "n ends with 'x'"),
        ("n LIKE '%x%'", "n contains 'x'"),
        ("n NOT LIKE '%x%'", "n does not contain 'x'"),
        ("NOT n NOT LIKE '%x%'", "n contains 'x'"),
        ("n LIKE 'a_c%'", "n is like 'a_c%'"),
        ("n IS NULL", "n is missing"),
        ("n IS NOT NULL", "n is there"),
        ("n BETWEEN 1 AND 2", "n is between 1 and 2"),
        ("n NOT BETWEEN 1 AND 2", "n is not between 1 and 2"),
        ("n IN (1, 2)", "n is one of 1 or 2"),
        ("n NOT IN (SELECT x FROM d)", "n is not among (takes d; shows x)"),
        (
            "NOT EXISTS (SELECT 1 FROM d WHERE d.x = c.a)",
            "there is no row for: takes d; keeps what fits: x is c.a; shows 1",
        ),
    ],
)  # fmt: skip
def test_conditions_keep_their_sense(condition: str, said: str) -> None:
    assert words(f"SELECT a FROM c WHERE {condition}") == f"Takes c. Keeps what fits: {said}. Shows a."


@pytest.mark.parametrize(
    "part",
    [
        "ROW_NUMBER() OVER (PARTITION BY a ORDER BY b)",
        "COUNT(*) FILTER(WHERE a > 1)",
        "TRIM(a, 'x')",
        "a GLOB 'x*'",
        "a ->> 'b'",
    ],
)
def test_what_has_no_words_is_quoted_whole(part: str) -> None:
    written = parse(f"SELECT {part}").expressions[0].sql("sqlite")
    assert written in words(f"SELECT {part} FROM c")


def test_what_is_no_query_is_an_error_and_deep_ones_end() -> None:
    with pytest.raises(QueryError):
        parse("SELECT FROM WHERE")
    with pytest.raises(QueryError):
        parse("SELECT " + "(" * 5000 + "1" + ")" * 5000)
