"""Own and foreign questions, the curve over them, and the limits chosen on it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from vantage_engine.bench import abstention
from vantage_engine.bench.calibration import (
    FOREIGN_SHARE,
    LOST_SHARE,
    SURE_RISK,
    choose,
    fit,
    risk_coverage,
)
from vantage_engine.bench.outcomes import Predictor
from vantage_engine.cli import main
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import Prediction
from vantage_engine.decoding.confidence import FEATURES
from vantage_engine.errors import EngineError
from vantage_engine.models.package import Calibration, load
from vantage_engine.training.datasets import Database, SpiderData

TABLES = {"shop": ("item", "price"), "zoo": ("animal", "legs"), "farm": ("animal", "wool")}
QUESTIONS = [
    {"db_id": db, "question": question.format(*TABLES[db]), "query": query.format(*TABLES[db])}
    for db in TABLES
    for question, query in (
        ("How many {0}s?", "SELECT count(*) FROM {0}"),
        ("The most {1} of any {0}?", "SELECT max({1}) FROM {0}"),
        ("Names with {1} above 3?", "SELECT name FROM {0} WHERE {1} > 3"),
        ("All {1}?", "SELECT {1} FROM {0}"),
    )
]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    for db, (table, column) in TABLES.items():
        folder = tmp_path / "database" / db
        folder.mkdir(parents=True)
        connection = sqlite3.connect(folder / f"{db}.sqlite")
        connection.execute(f"CREATE TABLE {table}(id INTEGER PRIMARY KEY, name TEXT, {column} INT)")
        connection.executemany(f"INSERT INTO {table}(name, {column}) VALUES (?, ?)", [("a", 1), ("b", 4), ("c", 9)])
        connection.commit()
        connection.close()
    (tmp_path / "val.json").write_text(json.dumps(QUESTIONS))
    return tmp_path


def test_foreign_questions_cannot_be_answered_where_they_are_asked(data: Path) -> None:
    folder = SpiderData(data)
    own = folder.questions("val.json")
    strangers = abstention.foreign(folder, own)
    assert strangers == abstention.foreign(folder, own)
    assert [sum(q.db_id == db for q in strangers) for db in TABLES] == [4, 4, 4]
    home = {q.question: q.db_id for q in own}
    for question in strangers:
        assert home.get(question.question) != question.db_id
        with Sandbox(folder.database(question.db_id).path) as sandbox, pytest.raises(Exception, match="No such"):
            sandbox.check(question.query)


def test_only_own_questions_can_be_right_and_failures_are_left_out(data: Path) -> None:
    folder = SpiderData(data)
    own = folder.questions("val.json")
    gold = {q.question: q.query for q in own}

    class Oracle:
        def answer(self, question: str) -> Prediction:
            if question.startswith("All"):
                raise EngineError("No.", "Ask in other words.")
            return Prediction(gold[question], 0.5, True, (), (), 0.0, features=(0.0,) * len(FEATURES))

    @contextmanager
    def opened(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
        yield Oracle()

    asked = abstention.ask(folder, own, opened)
    assert sum(a.own for a in asked) == 9
    assert all(a.right == a.own for a in asked)


def test_the_curve_of_a_perfect_ranking_is_flat_until_the_right_answers_end() -> None:
    right = [True] * 40 + [False] * 40
    confidences = np.linspace(1, 0, 80).tolist()
    curve = risk_coverage(confidences, right, [False] * 80)
    risks = {point["coverage"]: point["risk"] for point in curve["points"]}
    assert [risks[c] for c in (0.25, 0.5)] == [0, 0]
    assert risks[1.0] == 0.5
    worst = risk_coverage(confidences[::-1], right, [False] * 80)
    assert worst["area"] > 0.8 > 0.2 > curve["area"]


def test_foreign_questions_weigh_what_we_suppose_of_users() -> None:
    right, foreign = [True] * 30 + [False] * 90, [False] * 30 + [True] * 90
    (*_, last) = risk_coverage([0.5] * 120, right, foreign)["points"]
    assert last["risk"] == pytest.approx(FOREIGN_SHARE)


def test_limits_keep_their_promises() -> None:
    rng = np.random.default_rng(5)
    confidences = rng.random(4000)
    right = rng.random(4000) < confidences
    sure, floor = choose(confidences.tolist(), right.tolist(), [False] * 4000)
    assert (~right[confidences >= sure]).mean() <= SURE_RISK
    assert (~right[confidences >= sure - 0.02]).mean() > SURE_RISK - 0.01
    assert (confidences[right] < floor).mean() <= LOST_SHARE
    assert 0 < floor < sure < 1


@pytest.mark.parametrize("right", [[True] * 8, [False] * 8])
def test_limits_at_the_extremes(right: list[bool]) -> None:
    sure, floor = choose([0.5] * 8, right, [False] * 8)
    assert (sure, floor) == ((0.5, 0.5) if right[0] else (1.0, 0.0))


def test_fitting_ranks_and_bounds() -> None:
    rng = np.random.default_rng(2)
    features = rng.normal(size=(3000, 2))
    own = rng.random(3000) < 0.5
    right = own & (rng.random(3000) < 1 / (1 + np.exp(-3 * features[:, 0])))
    found = fit(features.tolist(), right.tolist(), (~own).tolist())
    assert found.weights[0] > 1 > abs(found.weights[1]) * 5
    assert 0 < found.floor < found.threshold < 1


def test_the_command_and_calibrating_in_place(
    data: Path, model_package: Path, tmp_path: Path, value_cache: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    import shutil

    from vantage_engine.decoding import answering

    monkeypatch.setattr(answering, "MAX_ACTIONS", 12)
    own = tmp_path / "model"
    shutil.copytree(model_package, own)
    before = {p.name: p.read_bytes() for p in own.rglob("*.safetensors")}
    assert main(["calibrate", str(own), "--data", str(data)]) == 0
    said = json.loads(capsys.readouterr().out)
    calibration = load(str(own)).calibration
    assert calibration == Calibration(tuple(said["weights"]), said["bias"], said["threshold"], said["floor"])
    assert len(calibration.weights) == len(FEATURES)
    assert {p.name: p.read_bytes() for p in own.rglob("*.safetensors")} == before
    out = tmp_path / "results" / "abstention.json"
    assert main(["bench", "abstention", "--data", str(data), "--model", str(own), "--json", "--out", str(out)]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report == json.loads(out.read_text())
    assert report["thresholds"] == {"sure": calibration.threshold, "floor": calibration.floor}
    for figures in (report, report["held_out"]):
        counts = [count for group in figures["verdicts"].values() for count in group.values()]
        assert sum(counts) == report["count"] == 24
