"""Writes a training run's curve (validations, and the loss every 100 steps) from its log, as a result file.

python scripts/training_curve.py RUN OUT.json
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from vantage_engine.bench import results


def main(run: Path, out: Path) -> int:
    """Writes the figures."""
    entries = [json.loads(line) for line in (run / "log.jsonl").read_text(encoding="utf-8").splitlines()]
    validations = [e for e in entries if "val_exact" in e]
    losses = [{k: e[k] for k in ("step", "passes", "seconds", "rate", "loss")} for e in entries if "loss" in e]
    best = max(validations, key=lambda e: e["val_exact"])
    recipe = json.loads((run / "best" / "state.json").read_text(encoding="utf-8"))["recipe"]
    command = f"python scripts/training_curve.py (a run of vantage train, {recipe['model']})"
    head = results.provenance(command, count=len(losses) * 100, seed=recipe["seed"]) | {"recipe": recipe}
    hours = {"shipped": round(best["seconds"] / 3600, 2), "run": round(losses[-1]["seconds"] / 3600, 2)}
    results.write(out, head | {"hours": hours, "best": best, "validations": validations, "losses": losses})
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
