"""Several processes that train one model, by MLX's ring backend.

`spawn` starts the ranks itself, each pinned to cores of its own with its share of BLAS threads: on two cores, two such
ranks train 1.45 times as fast as one process with two threads, and `mlx.launch` would take a core for polling its
children. On several machines `mlx.launch` (or anything that sets `MLX_RANK` and `MLX_HOSTFILE`) starts them instead.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vantage_engine.device import mx, nn


def join() -> Any:
    """The group of this process: a ring if the environment names one, else this process alone."""
    if "MLX_RANK" in os.environ:
        return mx.distributed.init(strict=True, backend="ring")
    return mx.distributed.init(strict=False)


def average(gradients: Any, group: Any) -> Any:
    """Gradients averaged over the ranks."""
    return gradients if group.size() == 1 else nn.average_gradients(gradients, group=group)


def total(values: Sequence[float], group: Any) -> list[float]:
    """Sums over the ranks."""
    array = mx.array(list(values), dtype=mx.float32)
    result: Any = mx.distributed.all_sum(array, group=group) if group.size() > 1 else array
    return [float(value) for value in result]


def spawn(ranks: int, arguments: Sequence[str]) -> int:
    """Runs this program in `ranks` processes on this machine; the exit code of the first that fails, else 0."""
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else list(range(os.cpu_count() or 1))
    share = max(len(cores) // ranks, 1)
    with tempfile.TemporaryDirectory(prefix="vantage-ranks-") as folder:
        hostfile = Path(folder) / "hosts.json"
        hostfile.write_text(json.dumps([[f"127.0.0.1:{port}"] for port in _free_ports(ranks)]))
        children = []
        for rank in range(ranks):
            own = [cores[(rank * share + k) % len(cores)] for k in range(share)]
            environment = {
                **os.environ,
                "MLX_RANK": str(rank),
                "MLX_HOSTFILE": str(hostfile),
                "OPENBLAS_NUM_THREADS": str(share),
                "VANTAGE_CORES": ",".join(map(str, own)),
            }
            children.append(subprocess.Popen([sys.executable, "-m", "vantage_engine", *arguments], env=environment))
        try:
            codes = [child.wait() for child in children]
        except KeyboardInterrupt:
            for child in children:
                child.terminate()
            return 130
        return next((code for code in codes if code), 0)


def pin() -> None:
    """Keeps this process on the cores that `spawn` gave it."""
    cores = os.environ.get("VANTAGE_CORES")
    if cores and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {int(core) for core in cores.split(",")})


def _free_ports(count: int) -> list[int]:
    sockets = [socket.socket() for _ in range(count)]
    try:
        for each in sockets:
            each.bind(("127.0.0.1", 0))
        return [each.getsockname()[1] for each in sockets]
    finally:
        for each in sockets:
            each.close()
