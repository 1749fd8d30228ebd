"""Where a run stands, what a step reports, and the log that a run leaves.

The log is one JSON object a line. A line that a killed run left unfinished is not read, and lines from after the
checkpoint that a run is resumed from are taken away, so that a log tells one run.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from vantage_engine.training import checkpoint

LOG: Final = "log.jsonl"


@dataclass
class Progress:
    """Saved with every checkpoint."""

    step: int = 0
    passes: float = 0.0
    seconds: float = 0.0
    best: float = 0.0
    history: list[dict[str, float]] = field(default_factory=list)
    window: list[list[float]] = field(default_factory=list)
    """Figures of the steps since the last line of the log."""


@dataclass(frozen=True)
class StepReport:
    """One step, for who watches."""

    step: int
    done: float
    """Share of the run that is behind."""
    loss: float
    rate: float
    actions_per_second: float
    utilisation: tuple[float, ...]
    """Tokens of each expert / tokens, mean over the layers."""


def append(run: Path, entry: dict[str, Any]) -> None:
    """Adds a line to the run's log."""
    with checkpoint.writing(run / LOG), (run / LOG).open("a", encoding="utf-8") as log:
        log.write(json.dumps(entry) + "\n")


def entries(run: Path) -> list[dict[str, Any]]:
    """The lines of the run's log that are whole."""
    path, found = run / LOG, []
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else []:
        try:
            found.append(json.loads(line))
        except ValueError:  # the run was killed while it wrote this line
            continue
    return found


def rewind(run: Path, step: int) -> None:
    """Takes away what the log says of steps after `step`."""
    kept = [entry for entry in entries(run) if entry["step"] <= step]
    replace_text(run / LOG, "".join(json.dumps(entry) + "\n" for entry in kept))


def replace_text(path: Path, content: str) -> None:
    """Writes a file aside and renames it."""
    aside = path.with_name(path.name + ".tmp")
    with checkpoint.writing(path):
        aside.write_text(content, encoding="utf-8")
        os.replace(aside, path)
