"""`vantage doctor`: what this machine offers, measured, and what to install where something lacks.

Each check is one `Finding`; a finding with advice is a problem, and any problem makes the command exit with 1. Speed is
measured, not guessed: on Linux a missing OpenBLAS costs a factor of 40 and shows nowhere else. A part that cannot be
imported is a finding too, never a traceback.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import shutil
import sqlite3
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from vantage_engine import __version__, paths
from vantage_engine.blas import find_openblas

_PACKAGES = ("mlx", "textual", "sqlglot", "tokenizers", "numpy")
_SIDE = 1024
_SLOW_GFLOPS = 10.0
"""Reference BLAS reaches 4, OpenBLAS 150 to 190 on two idle cores and 60 on busy ones."""
_FASTER = "(a model runs 40 times as fast)."
_LEAST_MEMORY = 2 * 1024**3
_LEAST_SQLITE = (3, 35, 0)


@dataclass(frozen=True)
class Finding:
    """One line of the report; `advice` says what to do and is empty where all is well."""

    name: str
    value: str
    advice: str = ""


def run(as_json: bool) -> int:
    """Print the report; 1 when something lacks."""
    findings = examine()
    problems = [finding for finding in findings if finding.advice]
    if as_json:
        print(json.dumps({"ok": not problems, "findings": [asdict(finding) for finding in findings]}, indent=2))
        return int(bool(problems))
    width = max(len(finding.name) for finding in findings)
    for finding in findings:
        print(f"{'!' if finding.advice else ' '} {finding.name:<{width}}  {finding.value}")
    print()
    for finding in problems:
        print(f"{finding.name}: {finding.advice}")
    if not problems:
        print("Everything that Vantage needs is here.")
    return int(bool(problems))


def examine() -> list[Finding]:
    """All findings, in the order of the report."""
    return [*_compute(), _memory(), _model(paths.weights_dir() / "nano"), _terminal(os.environ), *_versions()]


def _compute() -> Iterator[Finding]:
    try:
        from vantage_engine import device
    except (ImportError, OSError) as error:
        yield Finding(
            "device", f"mlx does not load ({error})", "Install it: pip install 'mlx[cpu]' (Linux), mlx (macOS)."
        )
        return
    yield Finding("device", f"{'Metal' if device.on_metal else 'CPU'}, {os.cpu_count()} cores, {platform.machine()}")
    missing = sys.platform == "linux" and device.openblas is None
    if missing and find_openblas() is None:
        yield Finding("blas", "OpenBLAS is missing", f"Install it: pip install cmeel-openblas {_FASTER}")
    elif missing:
        yield Finding(
            "blas", "OpenBLAS does not load", f"Install libgfortran.so.5 with the system's packages {_FASTER}"
        )
    else:
        yield Finding("blas", str(device.openblas or "the system's"))
    speed = measure_gflops()
    slow = speed < _SLOW_GFLOPS and not missing
    advice = "Products are slow: is the machine busy, or another BLAS loaded first (LD_PRELOAD)?" if slow else ""
    yield Finding("float32", f"{speed:.0f} GFLOP/s ({_SIDE}³ product)", advice)


def measure_gflops() -> float:
    """Speed of a float32 product on the default device: the best of three, the first one being warm-up."""
    from vantage_engine.device import mx

    a = mx.random.normal((_SIDE, _SIDE))
    mx.eval(a, a @ a)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        mx.eval(a @ a)
        best = min(best, time.perf_counter() - start)
    return 2 * _SIDE**3 / best / 1e9


def _memory() -> Finding:
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    advice = f"A model needs {_bytes(_LEAST_MEMORY)}." if total < _LEAST_MEMORY else ""
    return Finding("memory", _bytes(total), advice)


def _model(folder: Path) -> Finding:
    files = [file for file in folder.rglob("*") if file.is_file()] if folder.is_dir() else []
    if not any(file.suffix == ".safetensors" for file in files):
        advice = "Install Vantage from a release, or name a checkpoint of your own with --model PATH."
        return Finding("model", f"none in {folder}", advice)
    return Finding("model", f"{folder} ({_bytes(sum(file.stat().st_size for file in files))})")


def _terminal(environment: Mapping[str, str]) -> Finding:
    # Shown for bug reports and never a problem: `ask` works without any terminal.
    from rich.console import Console

    # As if it were a terminal, so that `vantage doctor > report.txt` tells the colours of the screen, not of the file.
    colours = Console(force_terminal=True, _environ=environment).color_system or "none"
    columns, rows = shutil.get_terminal_size()
    ssh = ", over SSH" if environment.get("SSH_CONNECTION") or environment.get("SSH_TTY") else ""
    return Finding(
        "terminal",
        f"{environment.get('TERM', 'no TERM')}, colours: {colours}, {columns}×{rows}, {sys.stdout.encoding}{ssh}",
    )


def _versions() -> Iterator[Finding]:
    yield Finding("vantage", __version__)
    yield Finding("python", platform.python_version())
    old = sqlite3.sqlite_version_info < _LEAST_SQLITE
    least = ".".join(map(str, _LEAST_SQLITE))
    yield Finding("sqlite", sqlite3.sqlite_version, f"Use a Python with SQLite {least} or newer." if old else "")
    for name in _PACKAGES:
        try:
            yield Finding(name, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, "missing", f"Install it: pip install {name}")


def _bytes(count: float) -> str:
    return f"{count / 1024**3:.1f} GiB" if count >= 1024**3 else f"{count / 1024**2:.1f} MiB"
