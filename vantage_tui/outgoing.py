"""Rows that leave the app: into a file or the clipboard, read from the query anew and never from the screen.

The screen keeps beginnings of long cells and some pages; what is exported or copied is whole, in the order and with the
filter that are on show. Reading leaves the event loop, and stops when it is told to.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import Any

from vantage_engine.errors import QueryCancelled
from vantage_engine.export import write_file
from vantage_tui.reading import Reading
from vantage_tui.screens.export import Export
from vantage_tui.session import Engine
from vantage_tui.taking import Take, as_text
from vantage_tui.threads import in_thread


class Outgoing:
    """One thing at a time; `stop` ends it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._stopped: threading.Event | None = None

    def stop(self) -> bool:
        """Stop what is being written; False when nothing is."""
        if self._stopped is None or self._stopped.is_set():
            return False
        self._stopped.set()
        return True

    async def copied(self, take: Take, reading: Reading, row: int, column: int, kilobytes: int) -> str:
        """The text of a cell, row or column, or of all; raises a `VantageError`."""
        one = take in (Take.CELL, Take.ROW)
        rows = self._rows(reading, row if one else 0, 1 if one else None)
        return await self._beside(lambda: as_text(take, reading.columns, rows, column, kilobytes))

    async def exported(self, wanted: Export, reading: Reading, seen: range) -> int:
        """Write the file, and return its number of rows; raises a `VantageError`."""
        rows = self._rows(reading, 0, None) if wanted.whole else self._rows(reading, seen.start, len(seen))
        return await self._beside(
            lambda: write_file(wanted.path, wanted.form, reading.columns, rows, replace=wanted.replace)
        )

    def _rows(self, reading: Reading, start: int, most: int | None) -> Iterator[Sequence[Any]]:
        self.stop()
        stopped = self._stopped = threading.Event()
        query = reading.query
        for row in self._engine.rows_of(query.sql, view=query.view, columns=reading.columns, start=start, most=most):
            if stopped.is_set():
                raise QueryCancelled("Stopped; nothing was written.")
            yield row

    async def _beside(self, work: Any) -> Any:
        try:
            return await in_thread(work)
        finally:
            self._stopped = None
