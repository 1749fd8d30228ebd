"""The measure counts what it says: literals of gold queries, offered or not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from vantage_engine.bench.linking import gold_literals, measure, run
from vantage_engine.errors import ConfigError


@pytest.mark.parametrize(
    ("query", "literals"),
    [
        ("SELECT 1 FROM t WHERE a = 'x' AND b > 3", {"x", "3"}),
        ('SELECT a FROM t WHERE a = "usa" AND "b" = 2', {"usa", "2"}),
        ("SELECT a FROM t WHERE a LIKE '%cat%' OR b IN (1, 2)", {"cat", "1", "2"}),
        ("SELECT a FROM t GROUP BY a HAVING count(*) >= 2 ORDER BY a LIMIT 5", {"2", "5"}),
        ("SELECT a FROM t JOIN u ON t.x = u.x AND t.y = 7 WHERE a BETWEEN -4 AND 9", {"-4", "9"}),
        ("SELECT a FROM t WHERE a = (SELECT max(a) FROM t WHERE c = 'in' LIMIT 1)", {"in", "1"}),
    ],
)
def test_literals_of_a_query(query: str, literals: set[str]) -> None:
    assert {x.text for x in gold_literals(query, ["a", "b", "c"])} == literals


def test_recall_of_a_small_folder(database: Path, tmp_path: Path) -> None:
    (tmp_path / "database" / "music").mkdir(parents=True)
    shutil.copy(database, tmp_path / "database" / "music" / "music.sqlite")
    names = ["table_names", "table_names_original", "column_names", "column_names_original"]
    (tmp_path / "tables.json").write_text(json.dumps([{"db_id": "music", **{name: [] for name in names}}]))
    asked = [
        ("Who is joe sharp?", "SELECT singer_id FROM singer WHERE name = 'Joe Sharp'"),
        ("Who are they?", "SELECT name FROM singer WHERE net_worth > 123456"),
    ]
    examples = [{"db_id": "music", "question": question, "query": query} for question, query in asked]
    (tmp_path / "train.json").write_text(json.dumps(examples))
    report = measure(tmp_path, ["train.json"], tmp_path / "cache")
    assert report["literals"] == 2
    assert report["recall"]["with_rows"] == 0.5
    assert [miss["missing"] for miss in report["misses"]] == ["123456"]


def test_a_folder_of_another_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"tables\.json"):
        run(data=tmp_path)
