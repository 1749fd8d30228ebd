"""The measure of a model counts what it says, whatever the predictor does."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from vantage_engine.bench import report, results, spider
from vantage_engine.bench.execution import Verdict
from vantage_engine.bench.outcomes import Outcome, Predictor, measure
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import ConfigError, EngineError, QueryCancelled
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
def session(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
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
def outcomes(folder: Path) -> list[Outcome]:
    _opened.clear()
    return measure(SpiderData(folder), [Question(*row) for row in _QUESTIONS], session)


def test_outcomes_stand_in_the_order_of_the_split_and_databases_open_once(outcomes: list[Outcome]) -> None:
    assert [o.question.question for o in outcomes] == [q for _, q, _ in _QUESTIONS]
    assert _opened == ["shop", "zoo"]


def test_verdicts_and_causes(outcomes: list[Outcome]) -> None:
    assert [o.verdict for o in outcomes] == [
        Verdict.RIGHT, Verdict.WRONG, Verdict.WRONG, Verdict.GOLD_FAILED, Verdict.NO_ANSWER, Verdict.FAILED,
    ]  # fmt: skip
    assert [o.causes for o in outcomes] == [
        (), ("column",), ("value",), ("gold failed",), ("no answer",), ("does not run",),
    ]  # fmt: skip
    assert [o.exact for o in outcomes] == [True, False, True, True, False, False]
    assert [o.oracle for o in outcomes] == [True, True, False, False, False, False]


def test_every_question_counts(outcomes: list[Outcome]) -> None:
    found = report.summary(outcomes)
    assert found["execution"]["all"] | {"wilson_95": 0, "by_database_95": 0} == {
        "count": 6, "right": 1, "share": 0.1667, "wilson_95": 0, "by_database_95": 0,
    }  # fmt: skip
    assert sum(found["execution"][level]["count"] for level in found["execution"] if level != "all") == 6
    assert found["exact_match"]["all"]["right"] == 3
    assert found["oracle"]["right"] == 2
    assert (found["gold_failed"], found["gold_without_rows"], found["databases"]) == (1, 1, 2)
    assert found["latency_seconds"]["p50"] == 0.3
    assert found["confidence"]["right"] == 0.9
    assert found["confidence"]["auroc"] == 1.0
    assert found["causes"]["value"] == {"wrong": 1, "alone": 1}


def test_the_command_writes_the_same_report_thrice(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(spider, "sessions", lambda model, beam: session)
    out, predictions = tmp_path / "new" / "report.json", tmp_path / "predictions.jsonl"

    def run(as_json: bool) -> str:
        code = spider.run(
            data=folder, split="val", model="fake", beam=2, limit=4, ablate="",
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
    assert all(list(line) == ["db_id", "question", "sql", "gold", "ok"] for line in lines)
    assert [(line["db_id"], line["question"], line["gold"]) for line in lines] == _QUESTIONS[:4]
    assert "25.0" in run(as_json=False)


def test_a_split_without_questions_is_refused(folder: Path) -> None:
    (folder / "none.json").write_text("[]")
    with pytest.raises(ConfigError, match="no questions"):
        spider.run(
            data=folder,
            split="none",
            model="fake",
            beam=1,
            limit=None,
            ablate="",
            predictions=None,
            as_json=False,
            out=None,
        )


def test_what_goes_wrong_is_counted_and_named(folder: Path) -> None:
    (folder / "database" / "mess").mkdir()
    (folder / "database" / "mess" / "mess.sqlite").write_text("no database, only text" * 99)
    asked = [Question("gone", "Lost?", "SELECT 1"), *(Question(*row) for row in _QUESTIONS[2:5]),
             Question("mess", "How many?", "SELECT 2"), Question("gone", "Lost too?", "SELECT 3")]  # fmt: skip
    outcomes = measure(SpiderData(folder), asked, session)
    found = report.summary(outcomes)
    assert [o.question for o in outcomes] == asked
    assert [o.sql for o in outcomes] == [
        "",
        "SELECT name FROM item WHERE price > 7",
        _ANSWERS["Broken"].sql,
        "",
        "",
        "",
    ]
    assert found["execution"]["all"]["count"] == 6
    counts = {name: found[name] for name in ("no_database", "gold_failed", "no_answer")}
    assert counts == {"no_database": 3, "gold_failed": 1, "no_answer": 1}
    named = {(p["problem"], p["db_id"]): p for p in found["problems"]}
    assert named["no database", "gone"]["questions"] == [1, 6]
    assert named["no database", "mess"]["questions"] == [5]
    assert named["gold failed", "shop"]["questions"] == [3]
    assert "nothing" in named["gold failed", "shop"]["error"]
    assert named["no answer", "zoo"]["error"] == "No hypothesis was finished."


@pytest.mark.parametrize(
    "error", [EngineError("torn"), RuntimeError("torn"), RecursionError("torn"), AssertionError("torn")]
)
@pytest.mark.parametrize("opening", [True, False])
def test_a_predictor_that_raises_is_wrong_and_says_why(folder: Path, error: Exception, opening: bool) -> None:
    @contextmanager
    def torn(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        class Torn:
            def answer(self, question: str) -> Said:
                raise error

        if opening:
            raise error
        yield Torn()

    outcomes = measure(SpiderData(folder), [Question(*row) for row in _QUESTIONS], torn)
    assert [o.verdict for o in outcomes].count(Verdict.NO_ANSWER) == 5
    assert [o.verdict for o in outcomes].count(Verdict.GOLD_FAILED) == 1
    assert not any(o.right or o.exact or o.oracle or o.sql for o in outcomes)
    assert all("torn" in o.error for o in outcomes if o.verdict is Verdict.NO_ANSWER)


def test_cancelling_ends_the_measurement(folder: Path) -> None:
    @contextmanager
    def stopped(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        raise QueryCancelled("Stopped.")
        yield

    with pytest.raises(QueryCancelled):
        measure(SpiderData(folder), [Question(*_QUESTIONS[0])], stopped)


def test_predictions_hold_every_question_once_in_the_order_of_the_split(folder: Path, tmp_path: Path) -> None:
    asked = [Question("gone", "Lost? \ud800", "SELECT 1"), *(Question(*row) for row in _QUESTIONS * 2)]
    path = tmp_path / "a" / "p.jsonl"
    report.write_predictions(path, measure(SpiderData(folder), asked, session))
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(line["db_id"], line["question"], line["gold"]) for line in lines] == [
        (q.db_id, q.question, q.query) for q in asked
    ]
    assert [line["sql"] for line in lines if line["question"] in ("Lost? \ud800", "Who knows?")] == ["", "", ""]
    assert [line["ok"] for line in lines] == [False, True, *[False] * 5, True, *[False] * 5]
    assert [p.name for p in path.parent.iterdir()] == ["p.jsonl"]


def test_ablations_are_compared_question_by_question(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    @contextmanager
    def blind(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        class Blind:
            def answer(self, question: str) -> Said:
                sql = "SELECT name FROM animal" if question == "Names?" else ""
                return Said(sql, 0.5, 0.1, (sql,))

        yield Blind()

    monkeypatch.setattr(spider, "sessions", lambda model, beam, ablation="": blind if ablation else session)
    arguments = {"data": folder, "split": "val.json", "model": "fake", "beam": 2, "limit": None, "ablate": "greedy"}
    assert spider.run(**arguments, predictions=None, as_json=True, out=None) == 0
    found = json.loads(capsys.readouterr().out)
    part = found["ablations"]["greedy"]
    assert found["execution"]["all"]["right"] == part["execution"]["right"] == 1
    assert part["difference"]["execution"]["share"] == 0
    assert (part["difference"]["execution"]["gained"], part["difference"]["execution"]["lost"]) == (1, 1)
    low, high = part["difference"]["execution"]["by_database_95"]
    assert low == -0.3333, "shop alone lost one of three"
    assert high == 0.3333, "zoo alone gained one of three"
    assert "--ablate greedy" in found["command"]
    assert spider.run(**arguments, predictions=None, as_json=False, out=None) == 0
    printed = capsys.readouterr().out
    assert "greedy" in printed
    assert "-33.3" in printed


def test_one_database_gives_no_interval_over_databases(folder: Path) -> None:
    outcomes = measure(SpiderData(folder), [Question(*row) for row in _QUESTIONS if row[0] == "zoo"], session)
    found = report.summary(outcomes)
    assert found["execution"]["all"]["by_database_95"] is None
    report.show(found)


def test_a_result_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.json"
    results.write(path, {"x": 1})
    results.write(path, {"x": "ü"})
    assert json.loads(path.read_text(encoding="utf-8")) == {"x": "ü"}
    assert [p.name for p in path.parent.iterdir()] == ["b.json"]
