"""The four levels, on queries counted by hand with the rules of Spider's evaluation script."""

from __future__ import annotations

import pytest

from vantage_engine.bench.hardness import hardness


@pytest.mark.parametrize(
    ("sql", "level"),
    [
        ("SELECT count(*) FROM singer", "easy"),
        ("SELECT name FROM singer WHERE age > 20", "easy"),
        ("SELECT name FROM singer ORDER BY age", "easy"),
        # two select columns are one "other"
        ("SELECT name, age FROM singer", "medium"),
        ("SELECT name FROM singer ORDER BY age LIMIT 1", "medium"),
        ("SELECT a FROM t JOIN u ON t.x = u.x WHERE b = 1", "medium"),
        ("SELECT max(a), min(a) FROM t WHERE b = 1 AND c = 2", "hard"),
        ("SELECT a, b FROM t WHERE c = 1 OR c = 2", "extra"),
        ("SELECT a FROM t JOIN u ON t.x = u.x WHERE b LIKE 'x%'", "hard"),
        ("SELECT a, count(*) FROM t JOIN u ON t.x = u.x GROUP BY a ORDER BY count(*) DESC LIMIT 1", "extra"),
        ("SELECT a FROM t JOIN u ON t.x = u.x GROUP BY a HAVING count(*) > 1", "medium"),
        ("SELECT a FROM t WHERE b = (SELECT max(b) FROM t)", "hard"),
        ("SELECT a FROM t UNION SELECT a FROM u", "hard"),
        ("SELECT a FROM t WHERE b NOT IN (SELECT b FROM u)", "hard"),
        ("SELECT a, b FROM t WHERE b IN (SELECT b FROM u)", "extra"),
        ("SELECT a FROM t WHERE b > 1 INTERSECT SELECT a FROM u WHERE c IN (SELECT c FROM v)", "hard"),
        # an aggregate in HAVING counts for nothing, a negated condition for one
        ("SELECT max(a) FROM t WHERE b NOT LIKE 'x' AND c = 1", "extra"),
        ("SELECT max(a) FROM t WHERE b LIKE 'x' AND c = 1", "medium"),
        ("SELECT count(*) FROM (SELECT a FROM t GROUP BY a)", "easy"),
        ("not a query", "extra"),
    ],
)
def test_levels(sql: str, level: str) -> None:
    assert hardness(sql) == level
