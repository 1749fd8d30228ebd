"""Model packages: what comes back from disk, what is refused, and what survives a failure."""

from __future__ import annotations

import json
import pickle
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from helpers import random_weights, small_config, write_package

from vantage_engine import encoding
from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError, ExitCode
from vantage_engine.models import package
from vantage_engine.models.package import Calibration, load, pack, save, unpack
from vantage_engine.models.text2sql_model import Memory, Text2SQLModel
from vantage_engine.models.text_encoder import TextEncoder


def test_what_is_quantised_stays_within_a_step() -> None:
    arrays = random_weights()
    stored = pack(arrays)
    back = unpack(stored)
    assert back.keys() == arrays.keys()
    bits = {key.partition("|")[0]: int(key.rpartition("|q")[2]) for key in stored if "|q" in key}
    assert set(bits.values()) == {6, 8}
    assert all(value == 6 for name, value in bits.items() if ".experts." in name)
    for name, array in arrays.items():
        one, other = np.array(array), np.array(back[name])
        if name not in bits:
            assert (one == other).all(), name
            continue
        groups = one.reshape(-1, 64)
        step = (groups.max(-1) - groups.min(-1)) / (2 ** bits[name] - 1)
        error = np.abs(one - other).reshape(-1, 64).max(-1)
        # MLX moves the scale until zero is exact, and half-precision scales add parts in 2048 of the largest weight.
        assert (error <= 1.1 * step + 3 * np.abs(groups).max(-1) / 2048).all(), name
        assert error.max() > 0, name


def test_a_package_holds_what_was_saved(model_package: Path, bert: Path) -> None:
    loaded = load(str(model_package))
    assert (loaded.name, loaded.config) == ("tiny", small_config())
    assert loaded.calibration == Calibration((0.5, 0.01, 0.2), -0.1, 0.5)
    assert loaded.manifest["trained"] == {"steps": 0}
    model = Text2SQLModel(small_config(), encoding.vocabulary())
    model.update(nn.utils.tree_unflatten(list(unpack(pack(random_weights())).items())))
    model.eval()
    assert (logits(loaded.model) == logits(model)).all()
    encoder = TextEncoder(bert, small_config().text_encoder)
    assert (loaded.text_encoder.embed_words(["how", "many"]) == encoder.embed_words(["how", "many"])).all()


def logits(model: Text2SQLModel) -> np.ndarray:
    rng = np.random.default_rng(0)
    vectors = mx.array(rng.normal(size=(1, 6, 64)).astype(np.float32))
    numbers = [mx.array(array) for array in ([[0, 1, 2, 3, 4, 5]], [[0, 0, 1, 2, 2, 3]])]
    memory: Memory = model.encode(vectors, *numbers, mx.array(rng.integers(0, 5, (1, 6, 6))))
    return np.array(model.step(model.start(memory), mx.array([4]), mx.array([0]), mx.array([0]))[0])


def change_manifest(folder: Path, **changes: Any) -> None:
    path = folder / "manifest.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | changes))


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def rehash(folder: Path) -> None:
    files = json.loads((folder / "manifest.json").read_text())["files"]
    change_manifest(folder, files={file: package._hash(folder / file) for file in files})


def replace_weights(folder: Path, change: Callable[[dict[str, mx.array]], None]) -> None:
    arrays = dict(mx.load(str(folder / "model.safetensors")))
    mx.eval(arrays)
    change(arrays)
    (folder / "model.safetensors").unlink()
    mx.save_safetensors(str(folder / "model.safetensors"), arrays)
    rehash(folder)


def foreign(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes(pickle.dumps({"weights": [1, 2, 3]}))
    rehash(folder)


DAMAGES: dict[str, Callable[[Path], Any]] = {
    "truncated weights": lambda f: truncate(f / "model.safetensors"),
    "a bit of the weights": lambda f: flip(f / "model.safetensors"),
    "a bit of the encoder": lambda f: flip(f / "text_encoder" / "weights.safetensors"),
    "no weights": lambda f: (f / "model.safetensors").unlink(),
    "no tokenizer": lambda f: (f / "text_encoder" / "tokenizer.json").unlink(),
    "a pickle": foreign,
    "weights outside the list of files": lambda f: change_manifest(f, files={}),
    "a manifest that is no JSON": lambda f: (f / "manifest.json").write_text("{"),
    "a manifest that is no mapping": lambda f: (f / "manifest.json").write_text("[1]"),
    "a manifest in another encoding": lambda f: (f / "manifest.json").write_bytes(b"\xff\xfe"),
    "no configuration": lambda f: change_manifest(f, config=None),
    "an unknown key of the configuration": lambda f: change_manifest(f, config={"nam": "x"}),
    "an empty calibration": lambda f: change_manifest(f, calibration={}),
    "a calibration in words": lambda f: change_manifest(f, calibration={"weights": ["a"], "bias": 0, "threshold": 1}),
    "a list of files that is none": lambda f: change_manifest(f, files=7),
    "another grammar": lambda f: change_manifest(f, grammar="0" * 16),
    "another format": lambda f: change_manifest(f, format=package.FORMAT + 1),
    "a wrong shape": lambda f: replace_weights(f, lambda a: a.update(segment=mx.zeros((3,)))),
    "a weight too few": lambda f: replace_weights(f, lambda a: a.pop("segment")),
    "a weight too many": lambda f: replace_weights(f, lambda a: a.update(other=mx.zeros((3,)))),
    "quantised without scales": lambda f: replace_weights(
        f, lambda a: a.pop(next(key for key in a if key.endswith("|scales")))
    ),
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_what_is_not_whole_is_refused(model_package: Path, tmp_path: Path, damage: Callable[[Path], Any]) -> None:
    folder = tmp_path / "tiny"
    shutil.copytree(model_package, folder)
    damage(folder)
    with pytest.raises(CheckpointError) as caught:
        load(str(folder))
    assert caught.value.hint
    assert caught.value.exit_code == ExitCode.MODEL == 5
    assert str(folder) in caught.value.message


def test_an_unknown_model_names_those_that_exist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "weights_dir", lambda: tmp_path)
    (tmp_path / "micro").mkdir()
    (tmp_path / "micro" / "manifest.json").write_text("{}")
    assert package.find("micro") == tmp_path / "micro"
    with pytest.raises(CheckpointError, match="There is no model 'macro'") as caught:
        load("macro")
    assert "micro" in caught.value.hint


def test_saving_replaces_all_but_the_model_card(tmp_path: Path, bert: Path) -> None:
    folder = write_package(tmp_path / "tiny", bert)
    (folder / "README.md").write_text("card")
    (folder / "left over").write_text("x")
    write_package(folder, bert, calibration=Calibration((0.1,), 2.0))
    assert load(str(folder)).calibration.bias == 2.0
    assert sorted(path.name for path in folder.iterdir()) == [
        "README.md", "manifest.json", "model.safetensors", "text_encoder",
    ]  # fmt: skip
    assert [path.name for path in tmp_path.iterdir()] == ["tiny"]


@pytest.mark.parametrize("culprit", ["pack_text_encoder", "_hash", "replace"])
def test_a_save_that_fails_keeps_the_package_before(
    tmp_path: Path, bert: Path, monkeypatch: pytest.MonkeyPatch, culprit: str
) -> None:
    folder = write_package(tmp_path / "tiny", bert)
    replace = package.os.replace

    def fail(source: Any, *rest: Any) -> None:
        if culprit == "replace" and not str(source).endswith(".tmp"):
            return replace(source, *rest)
        raise OSError("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(package.os if culprit == "replace" else package, culprit, fail)
        with pytest.raises(OSError, match="disk full"):
            write_package(folder, bert, weights=random_weights(1))
    kept = load(str(folder)).model
    assert (np.array(kept.segment) == np.array(random_weights()["segment"])).all()


def test_an_encoder_that_is_missing_writes_nothing(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError):
        save(
            tmp_path / "new",
            config=small_config(),
            weights=random_weights(),
            encoder_dir=tmp_path / "nowhere",
            calibration=Calibration(),
            about={},
        )
    assert not (tmp_path / "new").exists()
