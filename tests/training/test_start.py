"""A run may start from a text encoder or from another run's weights; what does not fit is named."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from training_kit import held, tiny_model, tiny_shape, trainer

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError, ConfigError
from vantage_engine.models import package
from vantage_engine.training import start


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("run")
    trainer(folder, passes=1).run()
    return folder


@pytest.fixture
def encoder(monkeypatch: pytest.MonkeyPatch, bert: Path) -> Path:
    monkeypatch.setattr(start, "installed_encoder", lambda: bert)
    return bert


def test_a_text_encoder_a_checkpoint_and_a_run_are_told_apart(run: Path, encoder: Path, tmp_path: Path) -> None:
    assert start.find(None) == start.Start(encoder)
    assert start.find(encoder) == start.Start(encoder)
    assert start.find(run / "last") == start.Start(encoder, run / "last")
    assert start.find(run) == start.Start(encoder, run / "best")
    with pytest.raises(ConfigError, match="neither a pretrained text encoder nor a training checkpoint or model"):
        start.find(tmp_path)


@pytest.mark.parametrize("name", ["best", "last"])
def test_a_new_run_starts_from_the_average_with_a_fresh_optimizer(run: Path, tmp_path: Path, name: str) -> None:
    learned = trainer(tmp_path / "same", passes=1)
    learned.run()
    model = tiny_model(seed=11)
    start.take_weights(model, run / name)
    fresh = trainer(tmp_path / "fresh")
    fresh.model.update(model.trainable_parameters())
    arrays, before = held(fresh), held(learned)
    for path in (path for path in arrays if path.startswith("model.")):
        np.testing.assert_array_equal(arrays[path], before["average" + path.removeprefix("model")])
    assert fresh.progress.step == 0
    assert all(array.max() == 0 for path, array in arrays.items() if path.endswith(".step"))


def test_plain_weights_serve_where_there_is_no_average(run: Path, tmp_path: Path) -> None:
    source = trainer(tmp_path, passes=1)
    source._save()
    state = json.loads((tmp_path / "last" / "state.json").read_text())
    del state["files"]["average.safetensors"]
    (tmp_path / "last" / "average.safetensors").unlink()
    (tmp_path / "last" / "state.json").write_text(json.dumps(state))
    model = tiny_model(seed=11)
    start.take_weights(model, tmp_path / "last")
    assert mx.array_equal(model.slot.weight, source.model.slot.weight)


def test_the_first_tensor_that_does_not_fit_is_named(run: Path) -> None:
    with pytest.raises(CheckpointError, match=r"has no tensor 'schema_encoder\.layers\.1\.query\.weight'"):
        start.take_weights(tiny_model(tiny_shape(layers=2)), run / "best")
    other = tiny_model()
    other.schema_use.weight = mx.zeros((1, 7))
    with pytest.raises(CheckpointError, match=r"'schema_use\.weight' is \[1, 24\], and \[1, 7\] in the model"):
        start.take_weights(other, run / "best")


def test_weights_of_another_grammar_are_refused(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start.package, "grammar_mark", lambda: "other")
    with pytest.raises(CheckpointError, match="another grammar"):
        start.take_weights(tiny_model(), run / "best")


def test_a_model_package_gives_its_weights_as_they_ship(encoder: Path, tmp_path: Path) -> None:
    shipped = tiny_model(seed=5)
    flat: dict[str, mx.array] = dict(nn.utils.tree_flatten(shipped.trainable_parameters()))
    folder = tmp_path / "model"
    package.save(
        folder,
        config=tiny_shape(),
        weights=flat,
        encoder_dir=encoder,
        calibration=package.Calibration(),
        about={},
    )
    assert start.find(folder) == start.Start(encoder, folder)
    model = tiny_model(seed=11)
    start.take_weights(model, folder)
    stored = package.unpack(package.pack(flat))
    for path, array in nn.utils.tree_flatten(model.trainable_parameters()):
        np.testing.assert_array_equal(array, stored[path])
    with pytest.raises(CheckpointError, match="has no tensor"):
        start.take_weights(tiny_model(tiny_shape(layers=2)), folder)
