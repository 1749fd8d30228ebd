"""Measures `vantage ask` on the demo database as a user feels it: cold (a process each), warm (many questions in one).

python scripts/latency.py OUT.json
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from vantage_engine.bench import results
from vantage_engine.demo import QUESTIONS, write_demo

_COLD = 12
_WARM = 60


def _summary(milliseconds: list[float]) -> dict[str, float]:
    p50, p95 = np.percentile(milliseconds, [50, 95])
    return {"count": len(milliseconds), "p50_ms": round(float(p50), 1), "p95_ms": round(float(p95), 1)}


def main(out: Path) -> int:
    """Writes the figures."""
    ask = [sys.executable, "-m", "vantage_engine", "ask"]
    with tempfile.TemporaryDirectory() as folder:
        demo = Path(folder) / "demo.sqlite"
        write_demo(demo)
        cold = []
        for number in range(_COLD + 1):
            started = time.perf_counter()
            subprocess.run([*ask, str(demo), QUESTIONS[number % len(QUESTIONS)]], capture_output=True, check=True)
            cold.append(1000 * (time.perf_counter() - started))
        lines = "\n".join(QUESTIONS[n % len(QUESTIONS)] for n in range(_WARM + 1))
        done = subprocess.run([*ask, str(demo), "-"], input=lines, capture_output=True, text=True, check=True)
        warm = [json.loads(line)["timings_ms"]["total"] for line in done.stdout.splitlines()]
    # The first of each fills caches (the value index, the model) and is left out.
    head = results.provenance("python scripts/latency.py", count=_COLD + _WARM)
    results.write(out, head | {"cold": _summary(cold[1:]), "warm": _summary(warm[1:])})
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
