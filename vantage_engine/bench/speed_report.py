"""The figures of `vantage bench` as tables."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from vantage_engine.bench.family import count, gb

Row = tuple[str, Callable[[dict[str, Any]], str]]


def _share(number: float) -> str:
    return f"{100 * number:.1f} %"


def _gb(size: float) -> str:
    return f"{gb(size)} GB"


def _ms(seconds: float) -> str:
    return f"{1000 * seconds:.3g} ms" if seconds < 10 else f"{seconds:.1f} s"


_ABOUT: Final[list[Row]] = [
    ("parameters", lambda m: f"{count(m['parameters'])}, {count(m['active'])} active"),
    ("decoder blocks", lambda m: str(m["layers"])),
]
_ANSWERING: Final[list[Row]] = [
    ("computed in", lambda m: f"{m['bits']} bits, {m['dtype']}, {m['runtime']}"),
    ("weights from", lambda m: m["weights_from"]),
    ("made or loaded in", lambda m: _ms(m["load_seconds"])),
    ("memory, estimate", lambda m: _gb(m["memory"]["estimate_bytes"])),
    ("memory, weights", lambda m: _gb(m["memory"]["weight_bytes"])),
    ("memory, peak", lambda m: _gb(m["memory"]["peak_bytes"])),
    ("memory, peak while made", lambda m: _gb(m["memory"]["peak_while_made_bytes"])),
    ("process grew by", lambda m: _gb(m["memory"]["resident_growth_bytes"])),
    ("encode", lambda m: _ms(m["encode_seconds"])),
    ("prefill", lambda m: f"{m['prefill_tokens_per_second']:.4g} tokens/s"),
    ("… of the matrix rate", lambda m: _share(m["prefill_flops_share"])),
    ("first action after", lambda m: _ms(m["first_action_seconds"])),
    ("decode, median", lambda m: _ms(m["decode_seconds"]["median"])),
    ("decode, p95", lambda m: _ms(m["decode_seconds"]["p95"])),
    ("decode", lambda m: f"{m['decode_tokens_per_second']:.4g} tokens/s"),
    ("bytes moved a step", lambda m: _gb(m["bytes_per_step"])),
    ("… of the bandwidth", lambda m: _share(m["bandwidth_share"])),
    ("FLOPs a token", lambda m: count(m["flops_per_token"])),
    ("fullest, emptiest expert", lambda m: "{fullest}, {emptiest} fair shares".format_map(m["utilisation"])),
]  # fmt: skip
_TRAINING: Final[list[Row]] = [
    ("batch", lambda m: f"{m['training']['batch']} examples, {m['training']['tokens']} tokens"),
    ("training", lambda m: f"{m['training']['tokens_per_second']:.4g} tokens/s"),
    ("step", lambda m: _ms(m["training"]["step_seconds"]["total"])),
    ("… forward", lambda m: _ms(m["training"]["step_seconds"]["forward"])),
    ("… backward", lambda m: _ms(m["training"]["step_seconds"]["backward"])),
    ("… optimizer", lambda m: _ms(m["training"]["step_seconds"]["optimizer"])),
    ("step, checkpointed", lambda m: _ms(m["training"]["checkpointed"]["step_seconds"])),
    ("memory, estimate checkpointed", lambda m: _gb(m["training"]["memory"]["estimate_bytes"])),
    ("memory, kept", lambda m: _gb(m["training"]["memory"]["kept_bytes"])),
    ("memory of a step", lambda m: _gb(m["training"]["memory"]["step_bytes"])),
    ("… checkpointed", lambda m: _gb(m["training"]["memory"]["step_bytes_checkpointed"])),
    ("without a seat", lambda m: _share(m["training"]["overflow_share"])),
]


def show(report: dict[str, Any]) -> None:
    """Prints a report to stdout."""
    console = Console(highlight=False, markup=False)
    models = report["models"]
    rows = _ABOUT + (_TRAINING if "training" in models[0] else _ANSWERING)
    table = Table("", *(m["model"] for m in models))
    for column in table.columns[1:]:
        column.justify = "right"
    for name, cell in rows:
        table.add_row(name, *(cell(m) for m in models))
    console.print(table)
    limits = report["machine"]
    console.print(
        f"This machine reads {_gb(limits['bandwidth_bytes_per_second'])}/s "
        f"and multiplies {limits['flops_per_second'] / 1e9:.0f} GFLOP/s."
    )
    if "ratios" in report:
        console.print(_ratios(report))


def _ratios(report: dict[str, Any]) -> Table:
    one, other = (m["model"] for m in report["models"])
    table = Table(f"{one} against {other}", "times better", "original design")
    for column in table.columns[1:]:
        column.justify = "right"
    claims = report.get("claims", {})
    for name, ratio in report["ratios"].items():
        claim = claims.get(name)
        table.add_row(name.replace("_", " "), f"{ratio:.2f}", f"{claim['document']:.1f}" if claim else "")
    return table
