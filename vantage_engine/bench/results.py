"""The JSON that every measurement writes: what was measured, and everything needed to measure it again."""

from __future__ import annotations

import datetime
import importlib.metadata
import json
import os
import platform
import subprocess
from pathlib import Path
from typing import Any

from vantage_engine import __version__


def provenance(command: str, *, count: int, seed: int | None = None) -> dict[str, Any]:
    """The head of a result: command, code, machine, seed, number of examples and date."""
    return {
        "command": command,
        "commit": _commit(),
        "device": _device(),
        "mlx": importlib.metadata.version("mlx"),
        "seed": seed,
        "count": count,
        "date": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
    }


def write(path: Path, result: dict[str, Any]) -> None:
    """Writes the result aside and renames it, so that a reader never sees half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".tmp")
    aside.write_text(json.dumps(result, indent=2) + "\n", encoding="ascii")
    os.replace(aside, path)


def _commit() -> str:
    """The commit of a source checkout, `-dirty` where files differ from it; else the version."""
    root = Path(__file__).resolve().parents[2]
    if (root / ".git").exists():
        command = ["git", "-C", str(root), "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*"]
        try:
            return subprocess.run(command, capture_output=True, text=True, check=True, timeout=20).stdout.strip()
        except (OSError, subprocess.SubprocessError):
            pass
    return __version__


def _device() -> str:
    from vantage_engine.device import mx, on_metal

    if on_metal:
        return str(mx.device_info().get("device_name", "Metal"))
    return f"{platform.system()} {platform.machine()} CPU, {os.cpu_count()} cores"
