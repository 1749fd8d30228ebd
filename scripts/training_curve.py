"""Writes the curve of a training (validations, and the loss every 100 steps) from its logs, as a result file.

python scripts/training_curve.py OUT.json RUN[:STEP] … [--after EARLIER.json]: the runs are stages, each of which went
on from the weights of the one before, at that step of it (else from its best). What `--after` names came first: its
hours and steps count too.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from vantage_engine.bench import results
from vantage_engine.training.recipe import Recipe, told


def stage(run: Path, step: int | None) -> dict[str, Any]:
    """One run, as far as the next one took it."""
    entries = [json.loads(line) for line in (run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    validations = [e for e in entries if "val_exact" in e]
    best = max(validations, key=lambda e: (e["val_exact"], e["step"]))
    end = best if step is None else next(e for e in validations if e["step"] == step)
    losses = [{k: e[k] for k in ("step", "passes", "seconds", "rate", "loss")} for e in entries if "loss" in e]
    state = json.loads((run / "best" / "state.json").read_text(encoding="utf-8"))
    recipe = told(Recipe.model_validate(state["recipe"]))
    return {
        "recipe": recipe,
        "step": end["step"],
        "seconds": end["seconds"],
        "end": end,
        "validations": [e for e in validations if e["step"] <= end["step"]],
        "losses": [e for e in losses if e["step"] <= end["step"]],
    }


def main(arguments: list[str]) -> int:
    """Writes the figures."""
    earlier: dict[str, Any] = {}
    if "--after" in arguments:
        at = arguments.index("--after")
        earlier = json.loads(Path(arguments[at + 1]).read_text(encoding="utf-8"))
        del arguments[at : at + 2]
    out, *runs = arguments
    stages = []
    for run in runs:
        folder, _, step = run.partition(":")
        stages.append(stage(Path(folder), int(step) if step else None))
    seed = stages[-1]["recipe"]["seed"]
    command = f"python scripts/training_curve.py ({len(stages)} runs of vantage train, {stages[-1]['recipe']['model']})"
    steps = sum(s["step"] for s in stages)
    before = {"steps": earlier["best"]["step"], "hours": earlier["hours"]["shipped"]} if earlier else {}
    total = {
        "steps": steps + before.get("steps", 0),
        "hours": round(sum(s["seconds"] for s in stages) / 3600 + before.get("hours", 0.0), 2),
    }
    head = results.provenance(command, count=steps, seed=seed)
    results.write(Path(out), head | {"total": total, "before": before, "best": stages[-1]["end"], "stages": stages})
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
