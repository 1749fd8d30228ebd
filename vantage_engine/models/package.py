"""A model package: the folder that ships, complete in itself and checked when it is read.

    nano/  manifest.json        what it is: shape, vocabulary, calibration, hashes of the other files
           model.safetensors    trained weights, quantised matrix by matrix
           text_encoder/        config.json, tokenizer.json, weights.safetensors (packed)

A package whose grammar or relations are not this program's, or whose files are truncated or changed, is a
`CheckpointError` with the next step. Weights are safetensors only. Everything is unpacked to float32 once, at load:
low-precision products are slow on a CPU.
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import shutil
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from vantage_engine.device import mx, nn
from vantage_engine.encoding import N_NODE_TYPES, vocabulary
from vantage_engine.errors import CheckpointError, ConfigError
from vantage_engine.linking.relations import Relation
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.models.inference import Inference, inference
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.models.text_encoder import TextEncoder, pack_text_encoder
from vantage_engine.paths import weights_dir
from vantage_engine.sql.grammar import PRODUCTIONS, ROLES

FORMAT: Final = 1
_FILES: Final = frozenset({"model.safetensors", *(f"text_encoder/{n}.json" for n in ("config", "tokenizer"))})
"""What every package holds, besides the packed text encoder."""
_AGAIN: Final = "Install the package again, or name another model with --model."
_GROUP: Final = 64
_EXPERT_BITS: Final = 6
_LINEAR_BITS: Final = 8


@dataclass(frozen=True)
class Calibration:
    """Platt scaling: confidence = σ(bias + Σ weight · feature), over the first features for which there are weights.

    Below `threshold` the model is not sure, below `floor` it cannot tell.
    """

    weights: tuple[float, ...] = (1.0,)
    bias: float = 0.0
    threshold: float = 0.5
    floor: float = 0.0

    def confidence(self, features: Sequence[float]) -> float:
        """The probability that a prediction with these features is right."""
        z = self.bias + sum(w * f for w, f in zip(self.weights, features, strict=False))
        return 1 / (1 + math.exp(-max(min(z, 50.0), -50.0)))


@dataclass(frozen=True)
class LoadedModel:
    """A model ready to answer; belongs to the thread that loaded it."""

    name: str
    config: ModelConfig
    model: Text2SQLModel
    text_encoder: TextEncoder
    inference: Inference
    calibration: Calibration
    manifest: dict[str, Any]


def grammar_mark() -> str:
    """Identifies the numbering that weights depend on: productions, roles, relations, node types."""
    names = [list(PRODUCTIONS), [list(r) for r in ROLES], [r.name for r in Relation], N_NODE_TYPES]
    return hashlib.sha256(json.dumps(names).encode()).hexdigest()[:16]


def _bits(name: str, array: mx.array) -> int:
    """Precision of a weight: matrices are quantised, what is small or scales others is not."""
    if array.ndim < 2 or array.shape[-1] % _GROUP or array.size < 10_000:
        return 0
    return _EXPERT_BITS if ".experts." in name else _LINEAR_BITS


def pack(arrays: dict[str, mx.array]) -> dict[str, mx.array]:
    """Weights as they are stored: quantised triples `name.q<bits>`, `.scales`, `.biases`, or float32."""
    packed: dict[str, mx.array] = {}
    for name, array in arrays.items():
        bits = _bits(name, array)
        if bits:
            weight, scales, biases = mx.quantize(array.astype(mx.float32), group_size=_GROUP, bits=bits)
            packed[f"{name}|q{bits}"] = weight
            packed[f"{name}|scales"], packed[f"{name}|biases"] = scales.astype(mx.float16), biases.astype(mx.float16)
        else:
            packed[name] = array.astype(mx.float32)
    return packed


def unpack(packed: dict[str, mx.array]) -> dict[str, mx.array]:
    """Float32 weights from stored ones."""
    arrays: dict[str, mx.array] = {}
    for key, array in packed.items():
        name, _, part = key.partition("|")
        if not part:
            arrays[name] = array
        elif part.startswith("q"):
            scales, biases = (packed[f"{name}|{p}"].astype(mx.float32) for p in ("scales", "biases"))
            arrays[name] = mx.dequantize(array, scales, biases, group_size=_GROUP, bits=int(part[1:]))
    return arrays


def save(
    folder: Path,
    *,
    config: ModelConfig,
    weights: dict[str, mx.array],
    encoder_dir: Path,
    calibration: Calibration,
    about: dict[str, Any],
) -> None:
    """Writes a package aside and puts it in place of `folder`, which stays as it was if anything fails."""
    aside = folder.with_name(folder.name + ".tmp")
    shutil.rmtree(aside, ignore_errors=True)
    (aside / "text_encoder").mkdir(parents=True)
    mx.save_safetensors(str(aside / "model.safetensors"), pack(weights))
    pack_text_encoder(encoder_dir, config.text_encoder, aside / "text_encoder")
    files = ["model.safetensors", *(f"text_encoder/{p.name}" for p in sorted((aside / "text_encoder").iterdir()))]
    manifest = {
        "format": FORMAT,
        "name": config.name,
        "config": config.model_dump(),
        "grammar": grammar_mark(),
        "calibration": asdict(calibration),
        "files": {file: _hash(aside / file) for file in files},
        **about,
    }
    (aside / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
    for kept in ("README.md",):  # the model card stays
        if (folder / kept).exists():
            shutil.copy(folder / kept, aside / kept)
    for file in files:
        with (aside / file).open("rb") as handle:
            os.fsync(handle.fileno())
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        os.replace(folder, old)
    try:
        os.replace(aside, folder)
    except OSError:
        if old.exists():
            os.replace(old, folder)
        raise
    shutil.rmtree(old, ignore_errors=True)


def is_package(folder: Path) -> bool:
    """Whether a model lies at `folder`, whole or not."""
    return (folder / "manifest.json").is_file()


def weights(folder: Path) -> dict[str, mx.array]:
    """The trained weights of a package by their path, in float32; the package is checked as `load` does."""
    _manifest(folder)
    return _weights(folder / "model.safetensors")


def find(name: str) -> Path:
    """The folder of a model: a path, or the name of a shipped one."""
    for folder in (Path(name), weights_dir() / name):
        if is_package(folder):
            return folder
    known = sorted(p.parent.name for p in weights_dir().glob("*/manifest.json"))
    raise CheckpointError(
        f"There is no model {name!r}.",
        f"Give a model folder, or one of: {', '.join(known) or 'none is installed'}.",
    )


def load(name: str) -> LoadedModel:
    """Loads a package by name or path, on the calling thread."""
    folder = find(name)
    try:
        return _load(folder)
    except (ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError) as error:
        # Whole by its own hashes, and yet of something else: whatever it made stumble.
        raise CheckpointError(f"{folder} does not fit its own configuration.", _AGAIN) from error


def _load(folder: Path) -> LoadedModel:
    manifest, config, calibration = _manifest(folder)
    model = Text2SQLModel(config, vocabulary())
    weights = _weights(folder / "model.safetensors")
    expected = {key: array.shape for key, array in _flat(model)}
    wrong = [key for key in expected if key not in weights or weights[key].shape != expected[key]]
    if wrong or len(weights) != len(expected):
        raise CheckpointError(f"{folder} does not fit its own configuration ({wrong[:1] or 'extra weights'}).", _AGAIN)
    model.update(nn.utils.tree_unflatten(list(weights.items())))
    model.eval()
    mx.eval(model.parameters())
    encoder = TextEncoder(folder / "text_encoder", config.text_encoder)
    return LoadedModel(config.name, config, model, encoder, inference(model), calibration, manifest)


def _manifest(folder: Path) -> tuple[dict[str, Any], ModelConfig, Calibration]:
    """The manifest, and what it says of shape and calibration; checks the version and the other files."""
    path = folder / "manifest.json"
    try:
        manifest: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        grammar, version, files = manifest["grammar"], manifest["format"], dict(manifest["files"])
        if version != FORMAT or grammar != grammar_mark():
            raise CheckpointError(f"{folder} was made for another version of Vantage.", _AGAIN)
        config = parse_config(manifest["config"], str(path))
        numbers = manifest["calibration"]
        weights = tuple(float(weight) for weight in numbers["weights"])
        limits = float(numbers["threshold"]), float(numbers.get("floor", 0.0))
        calibration = Calibration(weights, float(numbers["bias"]), *limits)
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ConfigError) as error:
        raise CheckpointError(f"{path} is not a model's manifest.", _AGAIN) from error
    for file in sorted(_FILES | files.keys()):
        if _hash(folder / file) != files.get(file):
            raise CheckpointError(f"{folder / file} is damaged or was changed.", _AGAIN)
    return manifest, config, calibration


def _hash(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read.", _AGAIN) from error


def _weights(path: Path) -> dict[str, mx.array]:
    try:
        arrays: Any = mx.load(str(path))
        return unpack(arrays)
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        raise CheckpointError(f"{path} cannot be read.", _AGAIN) from error


def _flat(model: nn.Module) -> list[tuple[str, mx.array]]:
    flat: Any = nn.utils.tree_flatten(model.parameters())
    return list(flat)
