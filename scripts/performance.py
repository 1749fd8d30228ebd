"""Writes docs/performance.md from results/bench-*.json and the shapes in configs/: no number stands there by hand.

python scripts/performance.py [--check]: with --check it only says whether the page is up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from vantage_engine.bench.family import CONTEXT, NODES, config_of, count, describe, gb, known
from vantage_engine.bench.training_speed import work

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "performance.md"
MEASURED = (
    "nano", "small", "small-4bit", "small-vs-dense", "medium", "medium-vs-dense", "large", "nano-train", "small-train",
    "peers", "peers-4bit",
)  # fmt: skip
"""What `scripts/bench_all.sh` writes."""
INTRODUCTION = """# Speed and memory

Written by `python scripts/performance.py`: counts come from the shapes in `configs/`, measurements from
`results/bench-*.json`, which `scripts/bench_all.sh` writes on a machine that does nothing else, and those of the app
from what `scripts/tui_speed.py` and `scripts/tui_bytes.py` write. Only nano was
trained; the others have random weights, on whose values speed does not depend.
"""
REASONS = """Why ours differ:

- **Active parameters of small.** Its own head counts stand against 12.5 %. At a head size of 24 attention is a third
  of what is active; at 32 the share would be 18 %, and without any attention 11 %.
- **FLOPs.** The document's table counts 2T and 16T a token for 1B and 8B active parameters; two operations a
  parameter make 2G and 16G, and that is what its figures are held to here. A dense twin does less than 8 times the
  work of its model, since attention is the same in both.
- **Memory of training.** AdamW in float32 keeps weights, gradients and two moments, 16 bytes a parameter, and the
  running average 4 more: 8B parameters are 160 GB before the first activation. The document's 95 and 165 GB are not
  reachable without a smaller state of the optimizer.
- **Memory of inference.** The document names no precision. Beside each of its figures stands the precision of ours
  that is nearest.
- **Gradients.** The document says that only active experts are updated. In a batch every expert has tokens, so every
  expert is updated; the gain is in the products alone.
"""


MISSES = """Where the document's figures are missed:

- **Decoding, nano.** Its weights are so small that the calls cost as much as reading them; see its share of the
  bandwidth beside the twin's.
- **Training.** The document's factor is that of the work. It holds at the sizes that it names and with all their
  blocks, which do not fit this machine; see under Training. With few blocks the schema encoder, and on a CPU the
  optimizer, which has all parameters to change, are most of a step. `gradients speedup` is without the optimizer.
"""


def load(name: str) -> dict[str, Any] | None:
    """A result, where there is one."""
    path = ROOT / "results" / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else None


def table(head: list[str], rows: list[list[str]]) -> str:
    """Markdown."""
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def ms(seconds: float) -> str:
    """Seconds, short."""
    return f"{1000 * seconds:.3g} ms" if seconds < 1 else f"{seconds:.3g} s"


def counted() -> str:
    """The family, from its shapes."""
    family = [describe(config_of(name)) for name in known()]
    sizes = [
        [one["name"], count(one["parameters"]), f"{count(one['active'])} ({one['active_share']:.1%})",
         count(one["flops_per_token"]), count(one["flops_per_token_in_context"]), f"{one['kv_bytes_per_token']:,}",
         *(gb(one["weight_bytes"][bits]) for bits in (32, 16, 8, 4)), gb(one["training_bytes"]["total"])]
        for one in family
    ]  # fmt: skip
    head = [
        "Model",
        "Parameters",
        "Active",
        "FLOPs",
        "… in context",
        "KV bytes",
        "GB at 32 bits",
        "16",
        "8",
        "4",
        "Training GB",
    ]
    against = []
    for one in family:
        for name, row in one.get("document", {}).items():
            show = gb if name.endswith("bytes") else count
            about = name.replace("_bytes", ", GB").replace("_", " ") + (
                f" at {row['bits']} bits" if "bits" in row else ""
            )
            against.append([one["name"], about, show(row["document"]), show(row["ours"]), f"{row['difference']:+.1%}"])
    return "\n".join(
        [
            "## The family\n",
            "Active parameters, FLOPs and KV bytes (at 16 bits) are those of one decoded action; in context: after "
            f"{CONTEXT} tokens,\nwith {NODES} nodes in memory. Training is a step in bfloat16 with checkpointing, at "
            "the recipe's batch size.\n",
            table(head, sizes),
            "## Against the architecture document\n",
            table(["Model", "Figure", "Document", "Ours", "Difference"], against),
            REASONS,
        ]
    )


def answering(names: list[str]) -> list[str]:
    """A row a model and result."""
    head = ["Model", "Computed in", "Made in", "GB estimated", "GB measured", "Encode", "Prefill, tokens/s",
            "First action", "Decode, median", "p95", "GB a step", "Of bandwidth", "Fullest expert"]  # fmt: skip
    rows = []
    for name in names:
        report = load(f"bench-{name}")
        for one in report["models"] if report else []:
            memory, decode = one["memory"], one["decode_seconds"]
            measured = max(memory["peak_bytes"], memory["resident_growth_bytes"])
            rows.append(
                [one["model"], f"{one['bits']} bits, {one['runtime']}", ms(one["load_seconds"]),
                 gb(memory["estimate_bytes"]), gb(measured), ms(one["encode_seconds"]),
                 f"{one['prefill_tokens_per_second']:.4g}", ms(one["first_action_seconds"]), ms(decode["median"]),
                 ms(decode["p95"]), gb(one["bytes_per_step"]), f"{one['bandwidth_share']:.0%}",
                 f"{one['utilisation']['fullest']}"]
            )  # fmt: skip
    return [table(head, rows)] if rows else []


def training(names: list[str]) -> list[str]:
    """A row a model and result."""
    head = ["Model", "Blocks", "Batch", "Tokens/s", "Step", "Forward", "Backward", "Optimizer", "GB of a step",
            "GB checkpointed", "Step, checkpointed"]  # fmt: skip
    rows = []
    for name in names:
        report = load(f"bench-{name}")
        for one in report["models"] if report else []:
            run, seconds = one["training"], one["training"]["step_seconds"]
            rows.append(
                [one["model"], str(one["layers"]), str(run["batch"]), f"{run['tokens_per_second']:.4g}",
                 *(ms(seconds[part]) for part in ("total", "forward", "backward", "optimizer")),
                 gb(run["memory"]["step_bytes"]), gb(run["memory"]["step_bytes_checkpointed"]),
                 ms(run["checkpointed"]["step_seconds"])]
            )  # fmt: skip
    return [table(head, rows)] if rows else []


def whole_work() -> str:
    """How much less work a step is with experts, with all blocks, from the shapes alone."""
    found = ", ".join(
        f"{name} {work(config_of(f'{name}-dense')) / work(config_of(name)):.1f}"
        for name in known()
        if not name.endswith("-dense")
    )
    return (
        "A step of few blocks is mostly the schema encoder and the optimizer, which experts do not make cheaper.\n"
        f"With all blocks, the FLOPs of a step are so many times fewer than the twin's: {found}.\n"
    )


def claims(names: list[str]) -> list[str]:
    """What the document says of experts against a dense twin, and what was found."""
    rows = []
    for name in names:
        report = load(f"bench-{name}")
        if report is None:
            continue
        one, other = (m["model"] for m in report["models"])
        for figure, ratio in report["ratios"].items():
            claim = report.get("claims", {}).get(figure)
            document = f"{claim['document']:.1f}, {'met' if claim['met'] else 'missed'}" if claim else ""
            rows.append([f"{one} against {other}", figure.replace("_", " "), f"{ratio:.2f}", document])
    return [table(["Models", "Times better", "Found", "Document"], rows)] if rows else []


def against_peers(names: list[str]) -> list[str]:
    """Ours against mlx-lm's Mixtral."""
    rows = []
    for name in names:
        report = load(f"bench-{name}")
        if report is not None:
            seconds, ratios = report["seconds"], report["ratios"]
            rows += [
                [f"{figure}, {report['bits']} bits", ms(seconds["ours"][figure]), ms(seconds["theirs"][figure]),
                 f"{ratios[figure]:.2f}"] for figure in ratios
            ]  # fmt: skip
    return [table(["", "Ours", "mlx-lm's Mixtral", "Times as fast"], rows)] if rows else []


def app() -> list[str]:
    """The app as its user feels it."""
    felt, sent = load("tui"), load("tui-bytes")
    if felt is None or sent is None:
        return []
    rows = [
        ["First paint of a new process, median", f"{felt['first_paint_ms']:.0f} ms", "`tui`"],
        ["Enter to the first action, median", f"{felt['enter_to_first_action_ms']:.0f} ms", "`tui`"],
        ["Enter to rows on screen, median", f"{felt['enter_to_rows_ms']:.0f} ms", "`tui`"],
        *(
            [f"Esc {name}, until all is still, median and most", f"{of['median']:.0f} and {of['most']:.0f} ms", "`tui`"]
            for name, of in felt["esc_ms"].items()
        ),
        *([f"Resident memory after {at['after']} questions", f"{at['mb']:.0f} MB", "`tui`"] for at in felt["memory"]),
    ]
    for line, name in (("ssh", "over SSH"), ("local", "locally")):
        sizes = [one["bytes"] for one in sent["bytes_per_answer"][line].values()]
        told = f"{min(sizes):,} to {max(sizes):,}"
        rows.append([f"Bytes of an answer {name}, {sent['terminal']}", told, "`tui-bytes`"])
    return [
        f"Nano on the demo database, {felt['questions']} questions timed; "
        f"bytes through a pseudo-terminal, {sent['count']} questions.\n",
        table(["", "Found", "results/"], rows),
    ]


def page() -> str:
    """The whole page."""
    sections = [
        ("Answering", answering(["nano", "small", "small-4bit", "medium", "large"])),
        ("Experts against a dense twin", [
            *answering(["small-vs-dense", "medium-vs-dense"]),
            *claims(["nano", "small-vs-dense", "medium-vs-dense", "nano-train", "small-train"]),
            MISSES,
        ]),
        ("Training", [*training(["nano-train", "small-train"]), whole_work()]),
        ("Against mlx-lm", against_peers(["peers", "peers-4bit"])),
        ("The app", app()),
    ]  # fmt: skip
    parts = [INTRODUCTION, counted()]
    for title, tables in sections:
        parts += [f"## {title}\n", *(tables or ["Not measured yet.\n"])]
    found = {name: report for name in MEASURED if (report := load(f"bench-{name}")) is not None}
    missing = [f"`bench-{name}`" for name in MEASURED if name not in found]
    if found:
        devices = sorted({f"{report['device']}, mlx {report['mlx']}" for report in found.values()})
        parts.append(f"Measured on: {'; '.join(devices)}.\n")
    if missing:
        parts.append(f"Not measured: {', '.join(missing)}.\n")
    return "\n".join(parts)


def main() -> int:
    """Writes the page, or checks it."""
    text = page()
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    if "--check" in sys.argv:
        print(f"{PAGE.relative_to(ROOT)} is out of date. Run python scripts/performance.py.", file=sys.stderr)
        return 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
