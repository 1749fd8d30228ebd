"""Training checkpoints: directories that are complete or absent.

A checkpoint holds the weights, their running average, the optimizer's state and `state.json` (step, seconds trained,
validation). It is written aside, synced and renamed; the one before stays until then. Weights are safetensors only.
"""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError


def save(folder: Path, trees: dict[str, Any], state: dict[str, Any]) -> None:
    """Writes the named trees of arrays and the state as one checkpoint at `folder`."""
    aside = folder.with_name(folder.name + ".tmp")
    shutil.rmtree(aside, ignore_errors=True)
    aside.mkdir(parents=True)
    for name, tree in trees.items():
        mx.save_safetensors(str(aside / f"{name}.safetensors"), dict(nn.utils.tree_flatten(tree)))
    (aside / "state.json").write_text(json.dumps(state, indent=1))
    for file in aside.iterdir():
        with file.open("rb") as handle:
            os.fsync(handle.fileno())
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    os.replace(aside, folder)
    shutil.rmtree(old, ignore_errors=True)


def load_state(folder: Path) -> dict[str, Any]:
    """The state of a checkpoint."""
    if not folder.exists() and folder.with_name(folder.name + ".old").exists():
        os.replace(folder.with_name(folder.name + ".old"), folder)  # killed between the two renames of `save`
    try:
        state: dict[str, Any] = json.loads((folder / "state.json").read_text())
    except (OSError, ValueError) as error:
        raise CheckpointError(f"{folder} holds no complete checkpoint.", "Start the run without --resume.") from error
    return state


def load_tree(folder: Path, name: str) -> Any:
    """A tree of arrays of a checkpoint."""
    return nn.utils.tree_unflatten(list(load_arrays(folder, name).items()))


def load_arrays(folder: Path, name: str) -> dict[str, mx.array]:
    """The arrays of a checkpoint's tree, by their path."""
    path = folder / f"{name}.safetensors"
    try:
        arrays: Any = mx.load(str(path))
    except (OSError, RuntimeError) as error:
        raise CheckpointError(f"{path} cannot be read.", "Start the run without --resume.") from error
    return dict(arrays)
