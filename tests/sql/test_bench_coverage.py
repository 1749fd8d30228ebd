from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from sql_kit import World

from vantage_engine.bench.coverage import difference, run
from vantage_engine.database.sandbox import Result


def test_report_counts_each_fate_once(demo: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "database" / "demo").mkdir(parents=True)
    shutil.copy(demo.path, tmp_path / "database" / "demo" / "demo.sqlite")
    queries = [
        "SELECT name FROM products ORDER BY price DESC, name",
        "SELECT name FROM products ORDER BY price DESC, name",
        "SELECT count(*) FROM categories CROSS JOIN suppliers",
        "SELECT nothing FROM products",
        "SELECT printf('%d', stock) FROM products",
    ]
    rows = [{"db_id": "demo", "question": "?", "query": query} for query in queries]
    (tmp_path / "dev.json").write_text(json.dumps(rows))
    (tmp_path / "notes.json").write_text("{}")
    assert run(data=tmp_path, as_json=True, out=tmp_path / "out.json") == 0
    report = json.loads(capsys.readouterr().out)
    losses = report.pop("losses")["dev.json"]
    assert [loss["query"] for loss in losses] == [queries[3], queries[4]]
    written = (tmp_path / "out.json").read_text()
    assert report == json.loads(written)
    assert "printf" not in written, "a result file carries no text of the data set"
    assert list(report["files"]) == ["dev.json"]
    counts = report["files"]["dev.json"]
    assert (counts["queries"], counts["survived"], counts["share"]) == (5, 3, 0.6)
    assert counts["causes"] == {"gold fails": 1, "function": 1}
    assert counts["share_without_from"] == pytest.approx(2 / 3, abs=1e-3)
    assert str(tmp_path) not in json.dumps(report)


def test_rows_are_compared_as_multisets_and_in_order_where_asked() -> None:
    def result(*rows: tuple[object, ...]) -> Result:
        return Result(("a",), rows, False, 0.0)

    assert difference(result((1,), (2,)), result((2,), (1,)), ordered=False) == ""
    assert difference(result((1,), (2,)), result((2,), (1,)), ordered=True) == "order differs"
    assert difference(result((1,), (1,)), result((1,)), ordered=False) == "rows differ"
    assert difference(result((1, 2)), result((2, 1)), ordered=False) == "rows differ"
    assert difference(result((0.1 + 0.2,)), result((0.3,)), ordered=True) == ""
    assert difference(result(("1",)), result((1,)), ordered=False) == "rows differ"
