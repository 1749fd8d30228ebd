"""Writes the figures of the README and the model card from results/*.json, so that no number stands there by hand.

python scripts/figures.py [--check]: rewrites what stands between the markers; with --check it only says whether that is
up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
TARGETS = (ROOT / "README.md", ROOT / "vantage_engine" / "weights" / "nano" / "README.md")


def _load(name: str) -> dict[str, Any]:
    result: dict[str, Any] = json.loads((ROOT / "results" / f"{name}.json").read_text(encoding="utf-8"))
    return result


def _percent(share: float) -> str:
    return f"{100 * share:.1f} %"


def _interval(figures: dict[str, Any]) -> str:
    low, high = figures["by_database_95"]
    return f"{_percent(figures['share'])} ({100 * low:.1f} to {100 * high:.1f})"


def table() -> str:
    """The figures as Markdown."""
    lines = ["| Measure | Figure | File |", "|---|---|---|"]
    for name, title in (("validation-nano", "Spider's questions"), ("validation-nano-syn", "the same in synonyms")):
        report = _load(name)
        about = f"{report['count']} questions on {report['databases']} unseen databases, {title}"
        lines.append(
            f"| Execution accuracy, {about} | {_interval(report['execution']['all'])} | `results/{name}.json` |"
        )
        levels = ", ".join(
            f"{level} {_percent(report['execution'][level]['share'])}"
            for level in ("easy", "medium", "hard", "extra")
            if level in report["execution"]
        )
        lines.append(f"| … by Spider's hardness | {levels} | |")
        lines.append(f"| … exact set match | {_interval(report['exact_match']['all'])} | |")
        lines.append(f"| … some query of the beam is right | {_percent(report['oracle']['share'])} | |")
        lines.append(f"| … AUROC of the confidence | {report['confidence']['auroc']:.2f} | |")
        latency = report["latency_seconds"]
        lines.append(
            f"| … time of an answer, warm | p50 {1000 * latency['p50']:.0f} ms, p95 {1000 * latency['p95']:.0f} ms | |"
        )
    asked = _load("questions-nano")
    low, high = asked["execution"]["wilson_95"]
    groups = ", ".join(f"{name} {part['right']} of {part['count']}" for name, part in asked["groups"].items())
    lines.append(
        f"| {asked['count']} everyday questions over the demo, our own | {_percent(asked['execution']['share'])} "
        f"({100 * low:.1f} to {100 * high:.1f}, Wilson) | `results/questions-nano.json` |"
    )
    lines.append(f"| … by what they are about | {groups} | |")
    ask = _load("ask-latency")
    for kind in ("cold", "warm"):
        part = ask[kind]
        lines.append(
            f"| `vantage ask` on the demo, {kind} ({part['count']}) | p50 {part['p50_ms']:.0f} ms, "
            f"p95 {part['p95_ms']:.0f} ms | `results/ask-latency.json` |"
        )
    coverage = _load("coverage")["files"]
    for file, counts in coverage.items():
        name = file.removeprefix("../").removesuffix(".json").replace("/", " ")
        lines.append(
            f"| Gold queries that survive SQL → actions → SQL, {name} | {counts['survived']} of {counts['queries']} "
            f"({100 * counts['share']:.2f} %) | `results/coverage.json` |"
        )
    linking = _load("linking")
    lines.append(
        f"| Literals that are candidates, databases with rows | {100 * linking['recall']['with_rows']:.2f} % "
        f"({linking['candidates']['mean']} candidates a question) | `results/linking.json` |"
    )
    training = _load("training-nano")
    lines.append(
        f"| Training of the shipped weights, two ranks on two cores | {training['total']['hours']} hours, "
        f"{training['total']['steps']} steps | `results/training-nano.json` |"
    )
    device = _load("validation-nano")["device"]
    note = f"Measured on: {device}. Intervals are 95 % over databases (bootstrap)."
    return "\n".join([*lines, "", note])


def filled(text: str) -> str:
    """The text with the figures between its markers."""
    before, rest = text.split(BEGIN)
    after = rest.split(END)[1]
    return f"{before}{BEGIN}\n{table()}\n{END}{after}"


def main() -> int:
    """Rewrites the targets, or checks them."""
    stale = []
    for path in TARGETS:
        text = path.read_text(encoding="utf-8")
        new = filled(text)
        if new != text:
            stale.append(path.relative_to(ROOT))
            if "--check" not in sys.argv:
                path.write_text(new, encoding="utf-8")
    if stale and "--check" in sys.argv:
        print(f"Out of date: {', '.join(map(str, stale))}. Run python scripts/figures.py.", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
