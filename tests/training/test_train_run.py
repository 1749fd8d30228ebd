"""`vantage train` from data to package: what it refuses, what it leaves behind, and how it goes on."""

from __future__ import annotations

import fcntl
import json
from pathlib import Path
from typing import Any

import pytest
from helpers import write_encoder, write_recipe, write_training_place

from vantage_engine.cli import main
from vantage_engine.errors import ExitCode
from vantage_engine.models import package
from vantage_engine.training import finish, run


@pytest.fixture(scope="module")
def encoder(tmp_path_factory: pytest.TempPathFactory, bert: Path) -> Path:
    return write_encoder(tmp_path_factory.mktemp("encoder") / "bert", bert)


@pytest.fixture
def place(tmp_path: Path, shop: Path, value_cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(run, "configs_dir", lambda: tmp_path / "configs")
    return write_training_place(tmp_path, shop)


def train(place: Path, encoder: Path, *more: str) -> int:
    data, out = str(place / "data"), str(place / "out")
    return main(
        ["train", "--config", str(place / "recipe.yaml"), "--data", data, "--out", out, "--init", str(encoder), *more]
    )


def test_a_run_ends_in_a_package_and_is_not_overwritten(
    place: Path, encoder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = []
    real, calibration = package.save, package.Calibration((2.0, 0.5), 1.0, 0.4)
    monkeypatch.setattr(finish, "calibrate", lambda *_: calibration)
    monkeypatch.setattr(package, "save", lambda folder, **rest: (saved.append(folder), real(folder, **rest)))
    assert train(place, encoder) == ExitCode.OK
    names = {path.name for path in (place / "out").iterdir()}
    assert names == {".lock", "last", "best", "log.jsonl", "curves.svg", "model"}
    loaded = package.load(str(place / "out" / "model"))
    assert loaded.calibration == calibration
    assert loaded.manifest["trained"]["steps"] == 2
    assert len(saved) == 1, "weights are packed once"
    capsys.readouterr()

    assert train(place, encoder) == ExitCode.USAGE
    assert "holds a run already" in capsys.readouterr().err
    write_recipe(place, passes=2)
    assert train(place, encoder, "--resume") == ExitCode.OK
    assert package.load(str(place / "out" / "model")).manifest["trained"]["steps"] == 4
    write_recipe(place, passes=2, batch_size=4)
    assert train(place, encoder, "--resume") == ExitCode.USAGE
    assert "batch_size was 2 when the run started, and is 4" in capsys.readouterr().err


def test_a_dry_run_reads_and_writes_no_run(place: Path, encoder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert train(place, encoder, "--dry-run", "--json") == ExitCode.OK
    found = json.loads(capsys.readouterr().out)
    assert found["training"]["files"] == ["train.json"]
    assert (found["training"]["examples"], sum(found["training"]["skipped"].values())) == (5, 1)
    assert found["steps_per_pass"] == 2
    assert not (place / "out").exists()


def test_a_folder_serves_one_run_at_a_time(place: Path, encoder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (place / "out").mkdir()
    with (place / "out" / ".lock").open("w") as other:
        fcntl.flock(other, fcntl.LOCK_EX)
        assert train(place, encoder) == ExitCode.USAGE
    assert "is in use by another run" in capsys.readouterr().err


def test_a_model_that_cannot_be_calibrated_leaves_the_one_before(
    place: Path, encoder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = place / "model"
    (place / "model").mkdir()
    (out / "manifest.json").write_text("the model before")

    def broken(*_: Any) -> None:
        raise ValueError

    monkeypatch.setattr(finish, "calibrate", broken)
    assert train(place, encoder) == ExitCode.QUERY_FAILED
    options = ["--config", str(place / "recipe.yaml"), "--data", str(place / "data"), "--init", str(encoder)]
    assert main(["package", str(place / "out"), str(out), *options]) == ExitCode.QUERY_FAILED
    assert (out / "manifest.json").read_text() == "the model before"
