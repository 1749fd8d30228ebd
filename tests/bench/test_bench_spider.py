"""The measure of a model counts what it says, whatever the predictor does."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from vantage_engine.bench import results, spider
from vantage_engine.bench.execution import Verdict
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import ConfigError, EngineError
from vantage_engine.training.datasets import Database, Question, SpiderData

_QUESTIONS = [
    ("shop", "How many?", "SELECT count(*) FROM item"),
    ("zoo", "Names?", "SELECT name FROM animal"),
    ("shop", "Names of the dear ones?", "SELECT name FROM item WHERE price > 5"),
    ("shop", "Broken", "SELECT nothing FROM item"),
    ("zoo", "Who knows?", "SELECT name FROM animal ORDER BY legs DESC LIMIT 1"),
    ("zoo", "Big ones?", "SELECT name FROM animal WHERE legs > 100"),
]


@dataclass(frozen=True)
class Said:
    sql: str
    confidence: float
    seconds: float
    hypotheses: tuple[str, ...]


_ANSWERS = {
    "How many?": Said("SELECT count(*) FROM item", 0.9, 0.1, ()),
    "Names?": Said("SELECT legs FROM animal", 0.4, 0.2, ("SELECT legs FROM animal", "SELECT name FROM animal")),
    "Names of the dear ones?": Said("SELECT name FROM item WHERE price > 7", 0.8, 0.3, ()),
    "Broken": Said("SELECT nothing FROM item", 0.7, 0.4, ()),
    "Big ones?": Said("SELECT nam FROM animal", 0.2, 0.5, ()),
}
_opened: list[str] = []


@contextmanager
def session(database: Database, sandbox: Sandbox) -> Iterator[spider.Predictor]:
    class Fake:
        def answer(self, question: str) -> Said:
            if question not in _ANSWERS:
                raise EngineError("No hypothesis was finished.")
            return _ANSWERS[question]

    _opened.append(database.db_id)
    yield Fake()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    scripts = {
        "shop": "CREATE TABLE item (name TEXT, price REAL); INSERT INTO item VALUES ('pen', 1), ('ink', 9), ('cup', 6)",
        "zoo": "CREATE TABLE animal (name TEXT, legs INTEGER); INSERT INTO animal VALUES ('cat', 4), ('bee', 6);",
    }
    for name, script in scripts.items():
        path = tmp_path / "database" / name / f"{name}.sqlite"
        path.parent.mkdir(parents=True)
        connection = sqlite3.connect(path)
        connection.executescript(script)
        connection.close()
    rows = [{"db_id": d, "question": q, "query": s} for d, q, s in _QUESTIONS]
    (tmp_path / "val.json").write_text(json.dumps(rows))
    return tmp_path


@pytest.fixture
def outcomes(folder: Path) -> list[spider.Outcome]:
    _opened.clear()
    return spider.measure(SpiderData(folder), [Question(*row) for row in _QUESTIONS], session)


def test_outcomes_stand_in_the_order_of_the_split_and_databases_open_once(outcomes: list[spider.Outcome]) -> None:
    assert [o.question.question for o in outcomes] == [q for _, q, _ in _QUESTIONS]
    assert _opened == ["shop", "zoo"]


def test_verdicts_and_causes(outcomes: list[spider.Outcome]) -> None:
    assert [o.verdict for o in outcomes] == [
        Verdict.RIGHT, Verdict.WRONG, Verdict.WRONG, Verdict.GOLD_FAILED, Verdict.FAILED, Verdict.FAILED,
    ]  # fmt: skip
    assert [o.causes for o in outcomes] == [
        (), ("column",), ("value",), ("gold failed",), ("no answer",), ("does not run",),
    ]  # fmt: skip
    assert [o.exact for o in outcomes] == [True, False, True, True, False, False]
    assert [o.oracle for o in outcomes] == [True, True, False, False, False, False]


def test_every_question_counts(outcomes: list[spider.Outcome]) -> None:
    report = spider.summary(outcomes)
    assert report["execution"]["all"] | {"wilson_95": 0, "by_database_95": 0} == {
        "count": 6, "right": 1, "share": 0.1667, "wilson_95": 0, "by_database_95": 0,
    }  # fmt: skip
    assert sum(report["execution"][level]["count"] for level in report["execution"] if level != "all") == 6
    assert report["exact_match"]["all"]["right"] == 3
    assert report["oracle"]["right"] == 2
    assert (report["gold_failed"], report["gold_without_rows"], report["databases"]) == (1, 1, 2)
    assert report["latency_seconds"]["p50"] == 0.3
    assert report["confidence"]["right"] == 0.9
    assert report["confidence"]["auroc"] == 1.0
    assert report["causes"]["value"] == {"wrong": 1, "alone": 1}


def test_the_command_writes_the_same_report_thrice(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(spider, "sessions", lambda model, beam: session)
    out, predictions = tmp_path / "new" / "report.json", tmp_path / "predictions.jsonl"

    def run(as_json: bool) -> str:
        code = spider.run(
            data=folder, split="val", model="fake", beam=2, limit=4,
            predictions=predictions, as_json=as_json, out=out,
        )  # fmt: skip
        assert code == 0
        captured = capsys.readouterr()
        assert captured.err == "", "no progress bar where nobody sees it"
        return captured.out

    printed, written = json.loads(run(as_json=True)), json.loads(out.read_text())
    assert printed | {"date": ""} == written | {"date": ""}
    assert written["count"] == 4
    assert {"command", "commit", "device", "mlx", "seed", "date"} <= set(written)
    lines = [json.loads(line) for line in predictions.read_text().splitlines()]
    assert [line["ok"] for line in lines] == [True, False, False, False]
    assert set(lines[0]) == {"db_id", "question", "sql", "gold", "ok", "confidence"}
    assert [(line["db_id"], line["question"], line["gold"]) for line in lines] == _QUESTIONS[:4]
    assert "25.0" in run(as_json=False)


def test_a_split_without_questions_is_refused(folder: Path) -> None:
    (folder / "none.json").write_text("[]")
    with pytest.raises(ConfigError, match="no questions"):
        spider.run(
            data=folder, split="none", model="fake", beam=1, limit=None, predictions=None, as_json=False, out=None
        )


def test_a_result_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.json"
    results.write(path, {"x": 1})
    results.write(path, {"x": "ü"})
    assert json.loads(path.read_text(encoding="utf-8")) == {"x": "ü"}
    assert [p.name for p in path.parent.iterdir()] == ["b.json"]
