"""The value index as an assistant has it: at once where that is quick, else while it answers.

Of a small database, or one whose index is kept, the whole index is there from the start. The cells of a large one are
read by a process of its own, at low priority and with its own connection, which outlives us if need be, so that the
next start finds the index; it is bounded as `cells` says. Until it is done, questions are answered from the index of an
earlier state of the database, or from none, and `notices` says so. Where nothing can be kept (no cache folder, a full
disk, no second process), cells are read into memory, and that is said once.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from vantage_engine.database.files import FAILURES, size_beside
from vantage_engine.errors import VantageError
from vantage_engine.linking.index import ValueIndex, index_path
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema

LARGE_BYTES: Final = 8_000_000
"""Databases up to here are read before the first answer: it takes about a second at most."""
_LOOK_SECONDS: Final = 0.05
_GROWING: Final = (
    "The values in this database are still being read: until that is done, a question that names one may be misread."
)
_OUTDATED: Final = "The values in this database are being read again: one that is new may not be recognised yet."
_UNREAD: Final = "The values in this database could not be read: a question that names one may be misread."


class GrowingIndex:
    """The best index there is of one database. Used by one thread."""

    def __init__(self, path: Path, schema: Schema, cache_dir: Path | None = None) -> None:
        self._path, self._schema, self._cache_dir = path, schema, cache_dir
        self._worker: _Process | _Thread | None = None
        self._notice, self._once = "", ""
        known = ValueIndex.kept(path, schema, cache_dir)
        if known is None and _size(path) <= LARGE_BYTES:
            known = ValueIndex.open_or_build(path, schema, cache_dir)
            self._once = "" if known.on_disk else _unkept(path, schema, cache_dir)
        if known is None:
            stale = ValueIndex.kept(path, schema, cache_dir, of_any_state=True)
            self._notice = _GROWING if stale is None else _OUTDATED
            self._worker = self._start()
            known = stale
        self.index = known or ValueIndex.of_values({})
        """What is there now; another one after a `refresh` that returned True."""

    @property
    def growing(self) -> bool:
        """Whether a better index is on its way."""
        return self._worker is not None

    def wait(self, seconds: float, cancelled: Callable[[], bool] = lambda: False) -> None:
        """Give the index a moment to come; returns when it has, or when `cancelled` says so."""
        until = time.monotonic() + seconds
        while self._worker is not None and not self._worker.done and time.monotonic() < until and not cancelled():
            time.sleep(_LOOK_SECONDS)

    def refresh(self) -> bool:
        """Take over what has come meanwhile; whether `index` is another one now."""
        if self._worker is None or not self._worker.done:
            return False
        worker, self._worker = self._worker, None
        found = worker.result()
        if found is None and isinstance(worker, _Process):  # it failed: a full disk, no memory
            self._once = _unkept(self._path, self._schema, self._cache_dir)
            self._worker = _Thread(self._path, self._schema)
            return False
        self._notice = "" if found else _UNREAD
        if found is None:
            return False
        self.index.close()
        self.index = found
        return True

    def notices(self) -> tuple[str, ...]:
        """What an answer now does not rest on, a sentence each."""
        once, self._once = self._once, ""
        return tuple(notice for notice in (self._notice, once) if notice)

    def close(self) -> None:
        """Let go of the index. A process that reads cells goes on to its end."""
        self.index.close()

    def _start(self) -> _Process | _Thread:
        folder = index_path(self._path, self._schema, self._cache_dir).parent
        try:
            folder.mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
            return _Process(self._path, self._schema, self._cache_dir)
        except OSError:
            self._once = _unkept(self._path, self._schema, self._cache_dir)
            return _Thread(self._path, self._schema)


class _Process:
    """Reads cells in a process of its own, into the cache."""

    def __init__(self, path: Path, schema: Schema, cache_dir: Path | None) -> None:
        self._path, self._schema, self._cache_dir = path, schema, cache_dir
        folder = index_path(path, schema, cache_dir).parent.parent
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(path.absolute()), str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # what ends us (Ctrl-C, a terminal that goes away) does not end it
        )

    @property
    def done(self) -> bool:
        return self._process.poll() is not None

    def result(self) -> ValueIndex | None:
        if self._process.returncode != 0:
            return None
        return ValueIndex.kept(self._path, self._schema, self._cache_dir, of_any_state=True)


class _Thread:
    """Reads cells on a thread, into memory."""

    def __init__(self, path: Path, schema: Schema) -> None:
        self._found: ValueIndex | None = None

        def work() -> None:
            with contextlib.suppress(*FAILURES, OSError, VantageError):
                self._found = ValueIndex.build(path, schema)

        self._thread = threading.Thread(target=work, name="vantage-cells", daemon=True)
        self._thread.start()

    @property
    def done(self) -> bool:
        return not self._thread.is_alive()

    def result(self) -> ValueIndex | None:
        return self._found


def _size(path: Path) -> int:
    try:
        return path.stat().st_size + max(size_beside(path, "-wal"), 0)
    except OSError:
        return 0


def _unkept(path: Path, schema: Schema, cache_dir: Path | None) -> str:
    folder = index_path(path, schema, cache_dir).parent
    return f"Nothing can be kept in {folder}: the values in the database are read anew each time."


@contextlib.contextmanager
def _alone(kept: Path) -> Iterator[None]:
    """One reader of cells for each index: a second one waits, and then finds it made."""
    with kept.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def main(path: Path, cache_dir: Path) -> int:
    """What the process does: 0 where the index is kept afterwards."""
    os.nice(10)
    schema = read_schema(path)
    with _alone(index_path(path, schema, cache_dir)):
        index = ValueIndex.kept(path, schema, cache_dir) or ValueIndex.build_kept(path, schema, cache_dir)
    return int(index is None)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
