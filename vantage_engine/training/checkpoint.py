"""Training checkpoints: directories that are complete or absent.

A checkpoint holds trees of arrays as safetensors and `state.json`, its manifest: the SHA-256 of every other file beside
what the run has to say of itself. It is written aside, synced and renamed, and the one before stays until then: a
writer killed anywhere, or a disk that fills up, leaves one whole checkpoint. What was changed since is refused.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError

FORMAT: Final = 2
MANIFEST: Final = "state.json"
_AGAIN: Final = "Go on from another checkpoint with --init, or start the run without --resume."


def save(folder: Path, trees: dict[str, Any], state: dict[str, Any]) -> None:
    """Writes the named trees of arrays and the state as one checkpoint at `folder`."""
    aside = folder.with_name(folder.name + ".tmp")
    with writing(folder, aside):
        shutil.rmtree(aside, ignore_errors=True)
        aside.mkdir(parents=True)
        for name, tree in trees.items():
            mx.save_safetensors(str(aside / f"{name}.safetensors"), dict(nn.utils.tree_flatten(tree)))
        files = {path.name: _hash(path) for path in sorted(aside.iterdir())}
        (aside / MANIFEST).write_text(json.dumps({"format": FORMAT, "files": files, **state}, indent=1))
        for path in [*aside.iterdir(), aside]:
            _sync(path)
        put_in_place(aside, folder)


@contextmanager
def writing(what: Path, aside: Path | None = None) -> Iterator[None]:
    """Says in one sentence that `what` could not be written, and leaves nothing of it at `aside`."""
    try:
        yield
    except (OSError, RuntimeError) as error:  # mlx reports a short write as a RuntimeError
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error).rstrip(".")
        raise CheckpointError(
            f"{what} could not be written: {reason}.",
            "Make room on that disk, then go on with --resume: the checkpoint before is as it was.",
        ) from error


def put_in_place(aside: Path, folder: Path) -> None:
    """Renames a complete directory to `folder`; what was there is kept beside it until it is replaced."""
    old = _old(folder)
    if folder.exists():
        shutil.rmtree(old, ignore_errors=True)
        os.replace(folder, old)
    os.replace(aside, folder)
    _sync(folder.parent)
    shutil.rmtree(old, ignore_errors=True)


def exists(folder: Path) -> bool:
    """Whether there is a checkpoint at `folder`, whole or not."""
    return (_present(folder) / MANIFEST).is_file()


def has(folder: Path, name: str) -> bool:
    """Whether the checkpoint holds that tree."""
    return (_present(folder) / f"{name}.safetensors").is_file()


def load_state(folder: Path) -> dict[str, Any]:
    """What `save` was given as the state, after every file of the checkpoint was found as it was written."""
    place = _present(folder)
    try:
        state: dict[str, Any] = json.loads((place / MANIFEST).read_text())
        version, files = state.pop("format", None), dict(state.pop("files", {}))
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise CheckpointError(f"{folder} holds no complete checkpoint.", _AGAIN) from error
    if version != FORMAT:
        raise CheckpointError(f"{folder} is not a checkpoint of this version of Vantage.", _AGAIN)
    for name, digest in files.items():
        try:
            same = _hash(place / name) == digest
        except OSError as error:
            raise CheckpointError(f"{folder / name} cannot be read.", _AGAIN) from error
        if not same:
            raise CheckpointError(f"{folder / name} is damaged or was changed.", _AGAIN)
    return state


def load_arrays(folder: Path, name: str) -> dict[str, mx.array]:
    """The arrays of a checkpoint's tree, by their path."""
    path = _present(folder) / f"{name}.safetensors"
    try:
        arrays: Any = mx.load(str(path))
        mx.eval(arrays)
    except (OSError, RuntimeError) as error:
        raise CheckpointError(f"{path} cannot be read.", _AGAIN) from error
    return dict(arrays)


def load_fitting(folder: Path, name: str, template: Any) -> Any:
    """A tree of a checkpoint, if its tensors have the names and shapes of `template`'s."""
    return fitting(load_arrays(folder, name), template, folder, name)


def fitting(arrays: dict[str, mx.array], template: Any, folder: Path, name: str) -> Any:
    """Arrays as a tree like `template`, or a `CheckpointError` about the first that has not its name and shape."""
    expected: dict[str, mx.array] = dict(nn.utils.tree_flatten(template))
    for path, array in expected.items():
        if path not in arrays:
            raise CheckpointError(f"{folder} has no tensor {path!r} in its {name}.", _FIT)
        if arrays[path].shape != array.shape:
            found, wanted = list(arrays[path].shape), list(array.shape)
            raise CheckpointError(f"{folder}: {path!r} is {found}, and {wanted} in the model of the recipe.", _FIT)
    extra = sorted(arrays.keys() - expected.keys())
    if extra:
        raise CheckpointError(f"{folder} has a tensor {extra[0]!r} that the model of the recipe lacks.", _FIT)
    return nn.utils.tree_unflatten([(path, arrays[path]) for path in expected])


_FIT: Final = "Name the model that the checkpoint was trained with in the recipe, or start without it."


def _old(folder: Path) -> Path:
    return folder.with_name(folder.name + ".old")


def _present(folder: Path) -> Path:
    """Where the checkpoint lies: under its own name, or under the old one's if the writer died between two renames."""
    return folder if folder.exists() or not _old(folder).exists() else _old(folder)


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
