"""What is taken out of the app as text: a cell, a row, a column, everything.

A cell goes as it is, its line breaks kept; several cells with tabs between, a row a line. Control characters are made
visible: what is pasted into a shell must not be obeyed by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import Any

from vantage_engine.database.sanitize import cell, clean
from vantage_engine.errors import UsageError


class Take(StrEnum):
    """What of a result is meant."""

    CELL = "cell"
    ROW = "row"
    COLUMN = "column"
    ALL = "all"


def as_text(take: Take, columns: Sequence[str], rows: Iterable[Sequence[Any]], column: int, kilobytes: int) -> str:
    """The text to copy; raises `UsageError` where it is longer than terminals take."""
    lines: list[str] = [_line(columns)] if take is Take.ALL else []
    size = 0
    for row in rows:
        if take is Take.CELL:
            value = row[column]
            lines.append(clean(value, multiline=True) if isinstance(value, str) else _plain(value))
        elif take is Take.COLUMN:
            lines.append(_plain(row[column]))
        else:
            lines.append(_line(row))
        size += len(lines[-1].encode("utf-8")) + 1
        if size > kilobytes * 1000:
            raise UsageError(f"That is more than the {kilobytes} kB that can be copied at once.", "Export it instead.")
    return "\n".join(lines)


def _line(values: Sequence[Any]) -> str:
    return "\t".join(map(_plain, values))


def _plain(value: Any) -> str:
    if isinstance(value, bytes):
        return value.hex()
    return "" if value is None else cell(value)
