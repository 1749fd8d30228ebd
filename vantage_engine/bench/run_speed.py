"""`vantage bench`: what a model of the family does on this machine."""

from __future__ import annotations

import json
import shlex
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

from vantage_engine.allocator import keep_freed_memory
from vantage_engine.bench import compare, family, machine, results, speed, speed_report, training_speed
from vantage_engine.bench.random_weights import shortened
from vantage_engine.bench.subject import Precision, Subject, choose, estimate, load, require
from vantage_engine.encoding import vocabulary
from vantage_engine.errors import UsageError
from vantage_engine.models import sizes


@dataclass(frozen=True)
class SpeedOptions:
    """What `vantage bench` was asked for."""

    model: str = "nano"
    compare: str = ""
    bits: int | None = None
    dtype: str | None = None
    layers: int | None = None
    prompt: int = 64
    tokens: int = 32
    batch: int = 1
    train: bool = False
    as_json: bool = False
    out: Path | None = None


def run(options: SpeedOptions) -> int:
    """Measures, and prints a table or JSON."""
    report = measure(options)
    if options.out is not None:
        results.write(options.out, report)
    if options.as_json:
        print(json.dumps(report, indent=2))
    else:
        speed_report.show(report)
    return 0


def measure(options: SpeedOptions) -> dict[str, Any]:
    """All figures."""
    names = [options.model, *([options.compare] if options.compare else [])]
    configs = [shortened(family.config_of(name), options.layers) for name in names]
    plain = Precision(32, "float32")
    context = options.prompt + options.tokens
    dtype = options.dtype or ("bfloat16" if options.bits == 16 else "float32")
    if options.train:
        if options.bits is not None and options.bits < 16:
            raise UsageError("Quantised models are not trained.", "Leave --bits out, or choose 32 or 16 with --train.")
        chosen = plain  # parameters are float32 always; `dtype` is what blocks compute in
        needs = [training_speed.needed(config, options.batch, dtype) for config in configs]
        require(sum(needs), f"A training step of {' and '.join(names)}")
        keep_freed_memory()  # as `vantage train` does
    else:
        chosen = choose(options.bits, options.dtype, sum(estimate(config, plain, context) for config in configs))
        require(sum(estimate(config, chosen, context) for config in configs), " and ".join(names))
    with _progress(_ticks(options, len(names))) as tick:
        tick("this machine")
        limits = machine.measure()
        subjects = []
        for name in names:
            tick(f"{name}: make")
            subjects.append(load(name, chosen, options.layers, prompt=None if options.train else options.prompt))
        figures: list[dict[str, Any]]
        if options.train:
            figures = [_about(subject) for subject in subjects]
            trained = training_speed.measure(subjects, dtype=dtype, batch=options.batch, tick=tick)
            figures = [about | {"dtype": dtype, "training": one} for about, one in zip(figures, trained, strict=True)]
        else:
            figures = speed.measure(
                subjects, limits, prompt=options.prompt, tokens=options.tokens, batch=options.batch, tick=tick
            )
    head = results.provenance(shlex.join(["vantage", *sys.argv[1:]]), count=options.tokens, seed=0)
    report = head | {
        "prompt": options.prompt,
        "batch": options.batch,
        "machine": {"bandwidth_bytes_per_second": round(limits.bandwidth), "flops_per_second": round(limits.flops)},
        "models": figures,
    }
    if options.compare:
        one, other = figures
        both = _training_ratios(one, other) if options.train else compare.ratios(one, other)
        report["ratios"] = both
        if configs[1].decoder.moe.experts == 1 and configs[0].decoder.moe.experts > 1:
            report["claims"] = compare.claims(both)
    return report


def _training_ratios(one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    """Ratios of training, and of the work that each does for a token."""
    found = compare.training_ratios(one["training"], other["training"])
    return found | {"active_parameters": round(other["active"] / one["active"], 3)}


def _about(subject: Subject) -> dict[str, Any]:
    whole = sizes.total(sizes.parts(subject.config, vocabulary()))
    return {
        "model": subject.name,
        "layers": subject.config.decoder.layers,
        "bits": subject.precision.bits,
        "dtype": subject.precision.dtype,
        "parameters": whole.total,
        "active": whole.active,
    }


def _ticks(options: SpeedOptions, models: int) -> int:
    steps = training_speed.TICKS if options.train else speed.ticks(options.tokens)
    return 1 + models * (1 + steps)


@contextmanager
def _progress(total: int) -> Iterator[speed.Tick]:
    """A bar on stderr that goes when it is full; each tick names what comes next."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total)

        def tick(what: str) -> None:
            bar.update(task, description=what, advance=1)

        yield tick
