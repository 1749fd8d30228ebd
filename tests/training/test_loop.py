"""A run learns, is the same twice, and goes on after a kill as if nothing had happened."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from training_kit import prepared_set, recipe, tiny_shape

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError, EngineError
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.training import loop
from vantage_engine.training.run import vocabulary


class Killed(BaseException):
    pass


def trainer(out: Path, *, kill_at: int | None = None, dropout: float = 0.0, **overrides: Any) -> loop.Trainer:
    """A run of passes of 4 steps; its report of the checkpoint of step `kill_at` kills it before that is written."""
    out.mkdir(exist_ok=True)

    def report(entry: dict[str, Any]) -> None:
        if kill_at is not None and entry["step"] == kill_at:
            raise Killed

    mx.random.seed(3)
    model = Text2SQLModel(tiny_shape(dropout), vocabulary())
    mx.random.seed(4)
    group = mx.distributed.init(strict=False)
    data = prepared_set(16)
    return loop.Trainer(
        model, recipe(**overrides), data, [(len(data.examples), None)], prepared_set(6, seed=1), out, group, report
    )


def weights(run: loop.Trainer) -> dict[str, np.ndarray]:
    trees = {"model": run.model.trainable_parameters(), "average": run.average, "optimizer": run.optimizer.state}
    return {name: np.array(array) for name, array in nn.utils.tree_flatten(trees)}


@pytest.fixture
def every_step(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock is read, and so a checkpoint due, after every step."""
    monkeypatch.setattr(loop, "_CLOCK_EVERY", 1)


def assert_same(first: dict[str, np.ndarray], second: dict[str, np.ndarray]) -> None:
    assert first.keys() == second.keys()
    for name, array in first.items():
        np.testing.assert_array_equal(array, second[name], err_msg=name)


def test_the_loss_falls(tmp_path: Path) -> None:
    run = trainer(tmp_path, passes=6, learning_rate=1e-2)
    data = prepared_set(16)
    run.validation = data
    before = run.validate()["val_loss"]
    progress = run.run()
    assert progress.step > 20
    assert progress.history[-1]["val_loss"] < 0.9 * before
    assert json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])["step"] == progress.step


def test_the_same_seed_gives_the_same_run(tmp_path: Path) -> None:
    first, second, other = (
        trainer(tmp_path / name, passes=1, seed=seed) for name, seed in (("a", 17), ("b", 17), ("c", 18))
    )
    for run in (first, second, other):
        run.run()
    assert_same(weights(first), weights(second))
    assert any((weights(first)[name] != array).any() for name, array in weights(other).items())


@pytest.mark.usefixtures("every_step")
@pytest.mark.parametrize("kill_at", [2, 6])
def test_a_resumed_run_ends_where_the_uninterrupted_one_does(tmp_path: Path, kill_at: int) -> None:
    whole = trainer(tmp_path / "whole", passes=2)
    whole.run()
    with pytest.raises(Killed):
        trainer(tmp_path / "cut", checkpoint_minutes=1e-9, passes=2, kill_at=kill_at).run()
    resumed = trainer(tmp_path / "cut", passes=2)
    resumed.resume()
    assert resumed.progress.step == kill_at - 1
    assert resumed.run().step == whole.progress.step
    assert_same(weights(whole), weights(resumed))


def test_validation_leaves_the_run_as_it_was(tmp_path: Path) -> None:
    run = trainer(tmp_path, passes=1)
    run.run()
    before = weights(run)
    assert any((before[f"model.{k}"] != before[f"average.{k}"]).any() for k in ("schema_use.weight", "slot.weight"))
    first, second = run.validate(), run.validate()
    assert first == second
    assert_same(before, weights(run))


def test_a_loss_that_is_not_finite_stops_the_run_and_keeps_the_checkpoint(tmp_path: Path) -> None:
    run = trainer(tmp_path, passes=1)
    run.run()
    kept = (tmp_path / "last" / "state.json").read_text()
    broken = trainer(tmp_path)
    broken.model.schema_use.bias = mx.array([float("nan")])
    with pytest.raises(EngineError, match="nan"):
        broken.run()
    assert (tmp_path / "last" / "state.json").read_text() == kept


def test_there_is_nothing_to_resume_in_an_empty_folder(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError):
        trainer(tmp_path).resume()


def test_the_rate_warms_up_and_falls_to_zero(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    steps = recipe(warmup_steps=10, learning_rate=1.0)
    rates = [loop.set_rate(run.optimizer, steps, step, step / 100) for step in range(101)]
    assert rates[0] == pytest.approx(0.1, rel=1e-3)
    assert rates[:9] == sorted(rates[:9])
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0.0, abs=1e-9)
    loop.set_rate(run.optimizer, steps, 20, 0.5)
    scales = [float(group.learning_rate) for group in run.optimizer.optimizers]
    assert scales == pytest.approx([0.5, 0.5 * steps.encoder_scale, 0.5])
