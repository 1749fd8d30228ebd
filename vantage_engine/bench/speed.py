"""Speed and memory of answering: encode a question, read it, decode action by action. One model, or two interleaved.

Two models take turns at every phase and every action, so that what else the machine does meets both alike. Times are of
the model alone: no linking, no grammar, no search.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from vantage_engine.bench import machine
from vantage_engine.bench.asked import OTHERS, question, settle, spread, utilisation, watched
from vantage_engine.bench.subject import Subject, estimate, weights
from vantage_engine.device import mx
from vantage_engine.encoding import vocabulary
from vantage_engine.models import sizes
from vantage_engine.models.text2sql_model import BOS, PRODUCTION
from vantage_engine.process_memory import peak_resident

_ROUNDS: Final = 3
_LONG: Final = 15.0
"""Seconds from which the first reading of a question is the measurement, and is not repeated."""
_PATIENCE: Final = 90.0
"""Seconds after which decoding stops, with at least `_LEAST` actions of each model."""
_LEAST: Final = 4

Tick = Callable[[str], None]


@dataclass(eq=False)
class Times:
    """Seconds of one model's phases."""

    encode: list[float] = field(default_factory=list)
    prefill: list[float] = field(default_factory=list)
    first: list[float] = field(default_factory=list)
    decode: list[float] = field(default_factory=list)
    temporary: int = 0
    """Bytes that MLX took beyond the weights, at most, while a question was read."""


def ticks(tokens: int) -> int:
    """How often `measure` says where it is, for each model."""
    return 1 + _ROUNDS + tokens + 1


def measure(
    subjects: Sequence[Subject], limits: machine.Machine, *, prompt: int, tokens: int, batch: int, tick: Tick
) -> list[dict[str, Any]]:
    """The figures of each model."""
    asked = [question(subject.config, prompt) for subject in subjects]
    times = [Times() for _ in subjects]
    states: list[Any] = [None] * len(subjects)
    used: list[np.ndarray] = []
    for at, subject in enumerate(subjects):
        tick(f"{subject.name}: read")
        held = mx.get_active_memory()
        mx.reset_peak_memory()
        with watched(subject.model) as choices:
            states[at] = _read(subject, asked[at], times[at])
            times[at].temporary = max(mx.get_peak_memory() - held, 0)  # no allocation, no peak
        used.append(utilisation(choices, prompt) if subject.used is None else subject.used)
    for round_ in range(_ROUNDS):
        for at, subject in enumerate(subjects):
            tick(f"{subject.name}: read")
            if sum(getattr(times[at], phase)[0] for phase in ("encode", "prefill", "first")) < _LONG:
                if not round_:
                    times[at] = Times(temporary=times[at].temporary)  # the first run warmed up
                states[at] = _read(subject, asked[at], times[at])
    _decode(subjects, states, times, tokens, batch, tick)
    return [
        _figures(subject, own, used[at], limits, prompt, batch)
        for at, (subject, own) in enumerate(zip(subjects, times, strict=True))
    ]


def _read(subject: Subject, asked: tuple[np.ndarray, ...], times: Times) -> Any:
    """Encodes and reads a question and takes the first step, against the clock."""
    started = time.perf_counter()
    memory = subject.inference.encode(*asked)
    encoded = time.perf_counter()
    state = subject.inference.start(memory)
    settle(state)
    read = time.perf_counter()
    subject.inference.step(state, np.array([BOS]), np.array([0]), np.array([0]))
    times.encode.append(encoded - started)
    times.prefill.append(read - encoded)
    times.first.append(time.perf_counter() - started)
    return state


def _decode(
    subjects: Sequence[Subject], states: list[Any], times: list[Times], tokens: int, batch: int, tick: Tick
) -> None:
    """`tokens` steps of `batch` beams; one more before them, which is not counted."""
    rng, productions = np.random.default_rng(1), vocabulary().n_productions
    begun = time.perf_counter()
    for step in range(tokens + 1):
        indices = rng.integers(0, productions, batch)
        for at, subject in enumerate(subjects):
            tick(f"{subject.name}: decode")
            started = time.perf_counter()
            _, states[at] = subject.inference.step(
                states[at], np.full(batch, PRODUCTION), indices, np.zeros(batch, np.int64)
            )
            if step:
                times[at].decode.append(time.perf_counter() - started)
        if step >= _LEAST and time.perf_counter() - begun > _PATIENCE:
            return


def decode_bytes(subject: Subject, batch: int, context: int, nodes: int) -> int:
    """Bytes that one step of `batch` beams has to read: the weights that it uses, and the caches.

    Of E experts, beams that each visit k at random visit E (1 - (1 - k / E)^batch) different ones.
    """
    decoder, width = subject.config.decoder, subject.precision.width
    counted = sizes.parts(subject.config, vocabulary())
    experts = counted.pop("experts")
    visited = 1 - (1 - experts.active / experts.total) ** batch
    crossing = decoder.layers // decoder.cross_every
    return round(
        sizes.weight_bytes(counted, subject.precision.bits, width, active=True)
        + sizes.weight_bytes({"experts": experts}, subject.precision.bits, width) * visited
        + sizes.kv_bytes(subject.config, width) * (context * batch + nodes * crossing / decoder.layers)
    )


def _figures(
    subject: Subject, times: Times, used: np.ndarray, limits: machine.Machine, prompt: int, batch: int
) -> dict[str, Any]:
    counted = sizes.parts(subject.config, vocabulary())
    whole, nodes = sizes.total(counted), prompt + sum(count for _, count in OTHERS)
    decode, prefill = float(np.median(times.decode)), float(np.median(times.prefill))
    context = prompt + len(times.decode) // 2
    moved = decode_bytes(subject, batch, context, nodes)
    work = sizes.flops(subject.config, counted, prompt // 2, nodes) * prompt
    expected = estimate(subject.config, subject.precision, prompt + len(times.decode))
    return {
        "model": subject.name,
        "layers": subject.config.decoder.layers,
        "bits": subject.precision.bits,
        "dtype": subject.precision.dtype,
        "runtime": subject.runtime,
        "weights_from": subject.source,
        "parameters": whole.total,
        "active": whole.active,
        "load_seconds": round(subject.seconds, 3),
        "memory": {
            "estimate_bytes": expected,
            "weight_bytes": weights(subject),
            "peak_bytes": weights(subject) + times.temporary,
            "peak_while_made_bytes": subject.peak,
            "resident_growth_bytes": subject.grown,
            "peak_resident_bytes": peak_resident(),
        },
        "encode_seconds": _rounded(np.median(times.encode)),
        "prefill_tokens_per_second": round(prompt / prefill, 2),
        "prefill_flops_share": round(work / prefill / limits.flops, 4),
        "first_action_seconds": _rounded(np.median(times.first)),
        "decode_seconds": {
            "median": _rounded(decode),
            "p95": _rounded(np.percentile(times.decode, 95)),
            "count": len(times.decode),
        },
        "decode_tokens_per_second": round(batch / decode, 2),
        "bytes_per_step": moved,
        "flops_per_token": sizes.flops(subject.config, counted, context, nodes),
        "bandwidth_share": round(moved / decode / limits.bandwidth, 4),
        "utilisation": spread(used),
    }


def _rounded(seconds: Any) -> float:
    return round(float(seconds), 6)
