"""A checkpoint is complete or absent, wherever the writer dies."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from vantage_engine.device import mx
from vantage_engine.errors import CheckpointError
from vantage_engine.training import checkpoint


def trees(value: float) -> dict[str, Any]:
    return {
        "weights": {"layers": [{"w": mx.full((2, 3), value)}, {"w": mx.full((2,), -value)}], "b": mx.array(value)},
        "optimizer": {"step": mx.array(int(value), dtype=mx.uint64)},
    }


def held(folder: Path) -> tuple[int, float]:
    """What a checkpoint says, and what its weights are."""
    state = checkpoint.load_state(folder)
    return state["step"], float(checkpoint.load_arrays(folder, "weights")["b"])


def test_trees_and_state_come_back(tmp_path: Path) -> None:
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(4), {"step": 4, "history": [{"x": 0.5}]})
    assert checkpoint.load_state(folder) == {"step": 4, "history": [{"x": 0.5}]}
    weights = checkpoint.load_arrays(folder, "weights")
    np.testing.assert_array_equal(np.array(weights["layers.0.w"]), np.full((2, 3), 4.0))
    np.testing.assert_array_equal(np.array(weights["layers.1.w"]), np.full(2, -4.0))
    assert checkpoint.load_arrays(folder, "optimizer")["step"].dtype == mx.uint64
    assert [p.name for p in tmp_path.iterdir()] == ["last"]


class Killed(BaseException):
    pass


@pytest.mark.parametrize("survived", [0, 1, 2])
def test_a_writer_killed_at_any_rename_leaves_one_whole_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, survived: int
) -> None:
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(1), {"step": 1})
    real, calls = os.replace, 0

    def replace(source: Any, target: Any) -> None:
        nonlocal calls
        if calls == survived:
            raise Killed
        calls += 1
        real(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", replace)
        if survived < 2:
            with pytest.raises(Killed):
                checkpoint.save(folder, trees(2), {"step": 2})
        else:
            checkpoint.save(folder, trees(2), {"step": 2})
    assert held(folder) == ((2, 2.0) if survived == 2 else (1, 1.0))
    checkpoint.save(folder, trees(3), {"step": 3})
    assert held(folder) == (3, 3.0)
    assert [p.name for p in tmp_path.iterdir()] == ["last"]


def test_a_writer_killed_while_writing_leaves_the_one_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(1), {"step": 1})

    def killed(*_: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", killed)
        with pytest.raises(Killed):
            checkpoint.save(folder, trees(2), {"step": 2})
    assert held(folder) == (1, 1.0)
    checkpoint.save(folder, trees(3), {"step": 3})
    assert held(folder) == (3, 3.0)


def test_a_checkpoint_left_between_two_renames_outlives_the_next_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(1), {"step": 1})
    os.replace(folder, tmp_path / "last.old")
    assert checkpoint.exists(folder)
    assert held(folder) == (1, 1.0)

    def killed(*_: Any) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        with pytest.raises(Killed):
            checkpoint.save(folder, trees(2), {"step": 2})
    assert held(folder) == (1, 1.0)
    checkpoint.save(folder, trees(3), {"step": 3})
    assert held(folder) == (3, 3.0)
    assert [p.name for p in tmp_path.iterdir()] == ["last"]


def test_what_is_no_checkpoint_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no complete checkpoint"):
        checkpoint.load_state(tmp_path / "nothing")
    assert not checkpoint.exists(tmp_path / "nothing")
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(1), {"step": 1})
    with pytest.raises(CheckpointError, match="average"):
        checkpoint.load_arrays(folder, "average")
    (folder / "weights.safetensors").write_bytes(b"junk")
    with pytest.raises(CheckpointError, match="weights"):
        checkpoint.load_arrays(folder, "weights")
    with pytest.raises(CheckpointError, match=r"weights\.safetensors is damaged or was changed"):
        checkpoint.load_state(folder)
    for content in ("{", "[]", '{"format": 2, "files": 3}'):
        (folder / "state.json").write_text(content)
        with pytest.raises(CheckpointError, match="no complete checkpoint"):
            checkpoint.load_state(folder)


def test_a_tree_fits_by_names_and_shapes(tmp_path: Path) -> None:
    folder = tmp_path / "last"
    checkpoint.save(folder, trees(1), {})
    same = checkpoint.load_fitting(folder, "weights", trees(2)["weights"])
    assert float(same["b"]) == 1.0
    for change, message in (
        ({"b": mx.zeros((3,))}, r"'b' is \[\], and \[3\] in the model"),
        ({"c": mx.zeros((3,))}, "has no tensor 'c'"),
        ({"layers": trees(1)["weights"]["layers"][:1]}, r"has a tensor 'layers\.1\.w' that the model"),
    ):
        with pytest.raises(CheckpointError, match=message):
            checkpoint.load_fitting(folder, "weights", trees(1)["weights"] | change)
