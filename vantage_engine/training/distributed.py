"""Several processes that train one model, by MLX's ring backend.

`spawn` starts the ranks itself, each pinned to cores of its own with its share of BLAS threads: on two cores, two such
ranks train 1.45 times as fast as one process with two threads, and `mlx.launch` would take a core for polling its
children. On several machines `mlx.launch` (or anything that sets `MLX_RANK` and `MLX_HOSTFILE`) starts them instead.
Only rank 0 reads and writes a run's folder; what it read reaches the others bit by bit through `same` and `share`.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from vantage_engine.device import mx, nn
from vantage_engine.errors import ExitCode

_POLL_SECONDS: Final = 0.2
_GRACE_SECONDS: Final = 1.0


def join() -> Any:
    """The group of this process: a ring if the environment names one, else this process alone."""
    if "MLX_RANK" in os.environ:
        return mx.distributed.init(strict=True, backend="ring")
    return mx.distributed.init(strict=False)


def average(tree: Any, group: Any) -> Any:
    """A tree of arrays averaged over the ranks."""
    return tree if group.size() == 1 else nn.average_gradients(tree, group=group)


def total(values: Sequence[float], group: Any) -> list[float]:
    """Sums over the ranks."""
    array = mx.array(list(values), dtype=mx.float32)
    result: Any = mx.distributed.all_sum(array, group=group) if group.size() > 1 else array
    return [float(value) for value in result]


def gather(array: mx.array, group: Any) -> mx.array:
    """[...] of every rank to [ranks, ...], on every rank."""
    joint = array[None] if group.size() == 1 else mx.distributed.all_gather(array[None], group=group)
    mx.eval(joint)  # now: a rank that evaluated it later, or never, would answer the others' next call with it
    return joint


def same(tree: Any, group: Any) -> Any:
    """Rank 0's tree of arrays on every rank, of which each brings one with the same names, shapes and types."""
    if group.size() == 1:
        return tree
    flat: Any = nn.utils.tree_flatten(tree)
    arrays: list[tuple[str, mx.array]] = sorted(flat, key=lambda item: item[0])
    own = mx.concatenate([array.reshape(-1).view(mx.uint8) for _, array in arrays])
    # Added to zeros as integers: as numbers, -0.0 would become 0.0.
    joint: Any = mx.distributed.all_sum(own if group.rank() == 0 else mx.zeros_like(own), group=group)
    found, start = [], 0
    for name, array in arrays:
        end = start + array.nbytes
        found.append((name, joint[start:end].view(array.dtype).reshape(array.shape)))
        start = end
    mx.eval([array for _, array in found])
    return nn.utils.tree_unflatten(found)


def share(value: Any, group: Any) -> Any:
    """Rank 0's plain value (as JSON knows it) on every rank."""
    if group.size() == 1:
        return value
    text = json.dumps(value).encode() if group.rank() == 0 else b""
    length = int(total([len(text)], group)[0])
    own = mx.array(list(text.ljust(length, b"\0")), dtype=mx.uint8)
    joint: Any = mx.distributed.all_sum(own, group=group)
    return json.loads(bytes(joint.tolist()))


def spawn(ranks: int, command: Sequence[str]) -> int:
    """Runs a command in `ranks` processes on this machine; 0, or the exit code of the first that failed.

    When one fails the others are stopped: without it they would wait for its gradients for ever. Only rank 0 has
    this terminal; what another one wrote is shown when it was the one that failed.
    """
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else list(range(os.cpu_count() or 1))
    width = max(len(cores) // ranks, 1)
    with tempfile.TemporaryDirectory(prefix="vantage-ranks-") as folder:
        hostfile = Path(folder) / "hosts.json"
        hostfile.write_text(json.dumps([[f"127.0.0.1:{port}"] for port in _free_ports(ranks)]))
        children: list[subprocess.Popen[bytes]] = []
        for rank in range(ranks):
            own = [cores[(rank * width + k) % len(cores)] for k in range(width)]
            environment = {
                **os.environ,
                "MLX_RANK": str(rank),
                "MLX_HOSTFILE": str(hostfile),
                "OPENBLAS_NUM_THREADS": str(width),
                "VANTAGE_CORES": ",".join(map(str, own)),
            }
            with (Path(folder) / f"{rank}.err").open("wb") as errors:
                children.append(subprocess.Popen(command, env=environment, stderr=errors if rank else None))
        try:
            failed = _first_failure(children)
            said = bool(failed) and _fails_alike(children[0], children[failed or 0].returncode)
        except KeyboardInterrupt:
            return 130
        finally:
            for child in children:
                child.terminate()
            for child in children:
                child.wait()
        if failed is None:
            return 0
        if failed and not said:
            sys.stderr.write((Path(folder) / f"{failed}.err").read_text(errors="replace"))
        code = children[failed].returncode
        return code if code > 0 else 128 - code


def _first_failure(children: Sequence[subprocess.Popen[bytes]]) -> int | None:
    """Waits until one fails, and returns its rank, or until all are done."""
    while True:
        codes = [child.poll() for child in children]
        for rank, code in enumerate(codes):
            if code:
                return rank
        if all(code == 0 for code in codes):
            return None
        time.sleep(_POLL_SECONDS)


def _fails_alike(first: subprocess.Popen[bytes], code: int) -> bool:
    """Whether rank 0 ends with the same error, and so has said it: most errors are met by all ranks at once."""
    try:
        return first.wait(_GRACE_SECONDS) == code != ExitCode.QUERY_FAILED
    except subprocess.TimeoutExpired:
        return False


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
