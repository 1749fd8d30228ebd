"""The figures of the README and the model card are those of results/*.json."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_figures_are_those_of_the_result_files() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "figures.py"), "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
