"""A run learns, is the same twice, has the length that was asked for, and stops when the loss is not finite."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from training_kit import Watcher, assert_same, held, prepared_set, recipe, tiny_model, tiny_shape, trainer

from vantage_engine.device import mx
from vantage_engine.errors import ConfigError, EngineError
from vantage_engine.training import checkpoint, loop
from vantage_engine.training.optimizer import set_rate


def test_the_loss_falls(tmp_path: Path) -> None:
    run = trainer(tmp_path, passes=6, learning_rate=1e-2)
    data = prepared_set(16)
    run.validation = data
    before = run.validate()["val_loss"]
    progress = run.run()
    assert progress.history[-1]["val_loss"] < 0.9 * before
    assert json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])["step"] == progress.step


def test_a_run_in_passes_takes_exactly_their_steps_and_ends_near_rate_zero(tmp_path: Path) -> None:
    watcher = Watcher()
    assert trainer(tmp_path, passes=3, display=watcher).run().step == 12
    assert [report.step for report in watcher.steps] == list(range(1, 13))
    assert watcher.steps[-1].done == 1.0
    assert 0 < watcher.steps[-1].rate < 0.05 * recipe().learning_rate


def test_the_same_seed_gives_the_same_run(tmp_path: Path) -> None:
    first, second, other = (
        trainer(tmp_path / name, passes=1, seed=seed) for name, seed in (("a", 17), ("b", 17), ("c", 18))
    )
    for run in (first, second, other):
        run.run()
    assert_same(held(first), held(second))
    assert any((held(first)[name] != array).any() for name, array in held(other).items())


def test_the_log_has_figures_of_every_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loop, "_LOG_EVERY", 2)
    watcher = Watcher()
    trainer(tmp_path, passes=1, display=watcher).run()
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert lines == watcher.entries
    first = lines[0]
    assert first["step"] == 2
    assert first["loss"] == pytest.approx(sum(watcher.losses[:2]) / 2)
    assert first["actions_per_second"] > 0
    assert sum(first["utilisation"]) == pytest.approx(1.0, abs=1e-3)  # each token visits one expert
    assert {"val_loss", "val_exact"} <= lines[-1].keys()
    assert (tmp_path / "curves.svg").read_text().startswith("<svg")


def test_validation_leaves_the_run_as_it_was(tmp_path: Path) -> None:
    run = trainer(tmp_path, passes=1)
    run.run()
    before = held(run)
    assert any((before[f"model.{k}"] != before[f"average.{k}"]).any() for k in ("schema_use.weight", "slot.weight"))
    first, second = run.validate(), run.validate()
    assert first == second
    assert_same(before, held(run))


def test_a_loss_that_is_not_finite_stops_the_run_and_keeps_the_checkpoint(tmp_path: Path) -> None:
    trainer(tmp_path, passes=1).run()
    kept = checkpoint.load_state(tmp_path / "last")
    broken = trainer(tmp_path, passes=2)
    broken.resume()
    broken.model.schema_use.bias = mx.array([float("nan")])
    with pytest.raises(EngineError, match="nan"):
        broken.run()
    assert checkpoint.load_state(tmp_path / "last") == kept
    again = trainer(tmp_path, passes=2, learning_rate=1e-3)
    again.resume()
    assert again.run().step == 8


def test_more_examples_in_a_step_than_there_are_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="16 examples do not make one step of 5 batches of 4"):
        trainer(tmp_path, accumulate=5)


def test_accumulation_makes_fewer_steps_of_a_pass(tmp_path: Path) -> None:
    assert trainer(tmp_path, accumulate=2, passes=2).run().step == 4


def test_the_rate_warms_up_and_falls_to_zero(tmp_path: Path) -> None:
    run = trainer(tmp_path)
    steps = recipe(warmup_steps=10, learning_rate=1.0)
    rates = [set_rate(run.optimizer, steps, step, step / 100) for step in range(101)]
    assert rates[0] == pytest.approx(0.1, rel=1e-3)
    assert rates[:9] == sorted(rates[:9])
    assert rates[10:] == sorted(rates[10:], reverse=True)
    assert rates[-1] == pytest.approx(0.0, abs=1e-9)
    set_rate(run.optimizer, steps, 20, 0.5)
    scales = [float(group.learning_rate) for group in run.optimizer.optimizers]
    assert scales == pytest.approx([0.5, 0.5 * steps.encoder_scale, 0.5])


def test_a_run_may_compute_in_bfloat16_and_recompute_its_blocks(tmp_path: Path) -> None:
    watcher = Watcher()
    run = trainer(tmp_path, passes=1, dropout=0.2, precision="bfloat16", gradient_checkpointing=True, display=watcher)
    run.run()
    assert len(watcher.losses) == 4
    assert all(array.dtype.name == "float32" for name, array in held(run).items() if name.startswith(("model", "av")))
    assert set(held(run)) == set(held(trainer(tmp_path / "plain")))
    assert tiny_model(tiny_shape()).trainable_parameters().keys() == run.model.trainable_parameters().keys()
