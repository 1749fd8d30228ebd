"""The app's side of the history: what was asked is written on a thread of its own, in order, and never waits.

A question is recorded when its rows (or its failure) are there. A query that the user runs in its place, and a verdict,
change that entry. What goes wrong with the file is told once.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from vantage_engine.history.store import Entry, History, Verdict

T = TypeVar("T")


class Keeper:
    """Keeps the history of one app; `close` waits for what is still to be written."""

    def __init__(self, database: Path, open_history: Callable[[], History], tell: Callable[[str], object]) -> None:
        """`tell` hears, on the keeper's thread, in one sentence why nothing more can be kept."""
        self.database = str(database.absolute())
        self._open_history = open_history
        self._tell = tell
        self._told = False
        self._history: History | None = None
        self._entry: Future[Entry] | None = None
        self._thread = ThreadPoolExecutor(1, "vantage-history")

    def opened(self) -> Future[None]:
        """The database was opened."""
        return self._do(lambda history: history.opened(Path(self.database)))

    def record(self, entry: Entry) -> None:
        """A question was answered, or failed; what follows is about it."""
        self._entry = self._do(lambda history: history.record(entry))

    def ran(self, sql: str, rows: int, truncated: bool) -> None:
        """Another query ran in place of the last question's."""
        if (current := self._entry) is not None:
            self._entry = self._do(
                lambda history: history.change(current.result(), sql=sql, rows=rows, truncated=truncated, error="")
            )

    def judge(self, verdict: Verdict) -> bool:
        """The user says what the last question's answer is worth; False where there is none."""
        if (current := self._entry) is None:
            return False
        self._entry = self._do(lambda history: history.change(current.result(), verdict=verdict))
        return True

    def forget(self) -> None:
        """What follows is not about the last question."""
        self._entry = None

    def search(self, words: str) -> Future[list[Entry]]:
        """Entries about this database that hold these words, newest first."""
        return self._do(lambda history: history.search(words, database=self.database))

    def close(self) -> None:
        """Write what is still to be written, and let go of the file."""
        self._thread.shutdown(wait=True)
        if self._history is not None:
            self._history.close()

    def _do(self, work: Callable[[History], T]) -> Future[T]:
        return self._thread.submit(self._work, work)

    def _work(self, work: Callable[[History], T]) -> T:
        if self._history is None:
            self._history = self._open_history()
        try:
            return work(self._history)
        finally:
            if self._history.problem and not self._told:
                self._told = True
                self._tell(self._history.problem)
