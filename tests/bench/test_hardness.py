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
        # so does each word between conditions of HAVING: with the one in SELECT, that is more than one
        ("SELECT a FROM t GROUP BY a HAVING count(*) > 1", "easy"),
        ("SELECT count(*) FROM t GROUP BY a HAVING count(*) > 1", "easy"),
        ("SELECT count(*) FROM t GROUP BY a HAVING count(*) > 1 AND count(*) < 9", "medium"),
        # LIMIT and ORDER BY of a set operation belong to its last operand, which is not looked at
        ("SELECT a FROM t EXCEPT SELECT a FROM u ORDER BY a LIMIT 3", "hard"),
        # each subquery counts, and BETWEEN is one condition
        ("SELECT a FROM t WHERE b IN (SELECT b FROM u) AND c IN (SELECT c FROM v)", "extra"),
        ("SELECT a FROM t WHERE b BETWEEN 1 AND 2", "easy"),
        # grouping by two columns, and two order keys, are no clauses more
        ("SELECT a FROM t GROUP BY a, b", "medium"),
        ("SELECT a FROM t ORDER BY a, b", "easy"),
        ("SELECT a FROM t ORDER BY max(a), min(b)", "medium"),
        ("SELECT a FROM t JOIN u ON t.x = u.x JOIN v ON u.y = v.y JOIN w ON v.z = w.z", "hard"),
        ("SELECT count(*) FROM (SELECT a FROM t GROUP BY a)", "easy"),
        ("not a query", "extra"),
    ],
)
def test_levels(sql: str, level: str) -> None:
    assert hardness(sql) == level
