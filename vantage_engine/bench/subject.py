"""A model that is measured: loaded or made at random, in the precision and by the path that answering would use."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from vantage_engine import process_memory
from vantage_engine.bench import family, machine, random_weights
from vantage_engine.bench.asked import question, settle, utilisation, watched
from vantage_engine.device import mx, on_metal
from vantage_engine.encoding import vocabulary
from vantage_engine.errors import UsageError
from vantage_engine.models import package, precision, sizes
from vantage_engine.models.config import ModelConfig
from vantage_engine.models.inference import Inference, MLXInference, can_copy
from vantage_engine.models.numpy_model import NumpyModel
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.paths import weights_dir

DTYPES: Final[dict[str, Any]] = {"float32": mx.float32, "bfloat16": mx.bfloat16}
_SPARE: Final = 0.9
"""Share of the memory that may be taken."""


@dataclass(frozen=True)
class Precision:
    """Bits of the matrices, and the type of all else."""

    bits: int
    dtype: str

    @property
    def width(self) -> int:
        """Bytes of a number that is not packed."""
        return 4 if self.dtype == "float32" else 2


@dataclass(frozen=True, eq=False)
class Subject:
    """One model, ready to be measured."""

    name: str
    config: ModelConfig
    precision: Precision
    model: Text2SQLModel
    inference: Inference
    source: str
    """Where its weights are from."""
    seconds: float
    """Time of loading, or of making."""
    peak: int
    """Bytes that MLX held at most meanwhile, beyond what it held before."""
    used: np.ndarray | None
    """[layers, E] tokens of an expert / tokens, where it was found out before the model was copied."""
    grown: int
    """Bytes by which the process grew meanwhile; 0 where the system does not say."""

    @property
    def runtime(self) -> str:
        """What computes."""
        return "mlx" if isinstance(self.inference, MLXInference) else "numpy"


def choose(bits: int | None, dtype: str | None, need_plain: int) -> Precision:
    """The precision that was asked for, or what this machine does best.

    A CPU multiplies float32 fast and all else slowly, so it gets 4 bits only where `need_plain` bytes do not fit.
    """
    if bits is None and dtype == "bfloat16":
        bits = 16
    if bits is None:
        bits = 4 if on_metal or need_plain > _SPARE * machine.available() else 32
    natural = {32: "float32", 16: "bfloat16"}.get(bits)
    if natural is not None and dtype not in (None, natural):
        raise UsageError(f"{bits} bits and {dtype} do not go together.", f"At {bits} bits the type is {natural}.")
    return Precision(bits, natural or dtype or ("bfloat16" if on_metal else "float32"))


def require(need: int, what: str) -> None:
    """Refuses what does not fit the memory."""
    free = machine.available()
    if need > _SPARE * free:
        raise UsageError(
            f"{what} takes about {need / 1e9:.1f} GB, and {free / 1e9:.1f} are free.",
            "Choose fewer --bits, or build less of it with --layers.",
        )


def estimate(config: ModelConfig, chosen: Precision, context: int) -> int:
    """Bytes that running the model is expected to take."""
    return family.inference_bytes(config, chosen.bits, chosen.width, context=context)


def load(name: str, chosen: Precision, layers: int | None, *, prompt: int | None) -> Subject:
    """The model of that name; the shipped weights where they are of that shape and precision.

    On a CPU a float32 model that is to answer prompts becomes NumPy's, which decodes as fast as memory is read.
    """
    started, size, held = time.perf_counter(), process_memory.resident(), mx.get_active_memory()
    mx.reset_peak_memory()
    config = random_weights.shortened(family.config_of(name), layers)
    shipped = chosen.bits == 32 and layers is None and package.is_package(weights_dir() / Path(name).name)
    if shipped:
        model, source = package.load(name).model, "the shipped package"
    else:
        model, source = random_weights.build(config, chosen.bits, DTYPES[chosen.dtype]), "random"
    seconds, used = time.perf_counter() - started, None
    inference: Inference = MLXInference(model)
    if prompt is not None and not on_metal and can_copy(model):
        used = _used(model, config, prompt)
        started = time.perf_counter()
        inference = NumpyModel(model, consume=True)
        seconds += time.perf_counter() - started
    return Subject(
        name=config.name,
        config=config,
        precision=chosen,
        model=model,
        inference=inference,
        source=source,
        seconds=seconds,
        used=used,
        peak=mx.get_peak_memory() - held,
        grown=process_memory.resident() - size,
    )


def weights(subject: Subject) -> int:
    """Bytes of its weights, as they lie in memory."""
    copied = sizes.weight_bytes(sizes.parts(subject.config, vocabulary()), 32) if subject.runtime == "numpy" else 0
    return copied or precision.weight_size(subject.model)


def _used(model: Text2SQLModel, config: ModelConfig, prompt: int) -> np.ndarray:
    """Which experts read a question, through MLX."""
    reader = MLXInference(model)
    with watched(model) as choices:
        settle(reader.start(reader.encode(*question(config, prompt))))
    return utilisation(choices, prompt)
