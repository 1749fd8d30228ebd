"""Rows as CSV, JSON and Markdown, written as they come: a result of any size needs the memory of one page.

CSV and JSON keep every value; NULL and an empty text differ in both (an empty field, and `""`). JSON is ASCII, an
object a row. Markdown is for people: its text is sanitised. `write_file` never leaves half a file: what is written
appears whole, under its name, when all rows are there.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, TextIO

from vantage_engine.database.sanitize import cell
from vantage_engine.errors import UsageError

Row = Sequence[Any]


class Format(StrEnum):
    """Known formats; the value is the ending of a file's name."""

    CSV = "csv"
    JSON = "json"
    MARKDOWN = "md"


def write_file(path: Path, form: Format, columns: Sequence[str], rows: Iterable[Row], *, replace: bool = False) -> int:
    """Write a file and return its number of rows. What `rows` raises ends it, and leaves nothing behind.

    Raises `UsageError` where the file is there already (unless `replace`), or cannot be written.
    """
    aside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        if path.exists() and not replace:
            raise UsageError(f"{path} is there already.", "Choose another name, or replace it.")
        try:
            with aside.open("w", encoding="utf-8", errors="replace", newline="") as file:
                count = write(file, form, columns, rows)
            os.replace(aside, path)
        finally:
            aside.unlink(missing_ok=True)
    except (OSError, ValueError) as error:  # ValueError: NUL in the name
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise UsageError(f"{path} cannot be written: {reason}.", "Choose a file in a folder of yours.") from error
    return count


def write(file: TextIO, form: Format, columns: Sequence[str], rows: Iterable[Row]) -> int:
    """Write the rows, and return how many there were."""
    writer: Callable[[Sequence[str], Iterable[Row]], Iterator[str]] = {
        Format.CSV: _csv,
        Format.JSON: _json,
        Format.MARKDOWN: _markdown,
    }[form]
    count = 0

    def counted() -> Iterator[Row]:
        nonlocal count
        for count, row in enumerate(rows, 1):  # noqa: B007
            yield row

    file.writelines(writer(columns, counted()))
    return count


def json_value(value: object) -> object:
    """A cell as JSON can say it."""
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": repr(value)}  # SQLite has infinities, JSON has none
    return value


def _csv(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    # Python's csv module cannot tell NULL from an empty text before 3.12.
    for row in _with_first(columns, rows):
        yield ",".join(map(_csv_field, row)) + "\r\n"


def _csv_field(value: object) -> str:
    if value is None:
        return ""
    text = value.hex() if isinstance(value, bytes) else str(value)
    if not text or text != text.strip() or any(sign in text for sign in ',"\r\n'):
        return '"' + text.replace('"', '""') + '"'
    return text


def _json(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    names = unique(columns)
    yield "["
    for number, row in enumerate(rows):
        values = {name: json_value(value) for name, value in zip(names, row, strict=True)}
        yield ("," if number else "") + "\n" + json.dumps(values, allow_nan=False)
    yield "\n]\n"


def _markdown(columns: Sequence[str], rows: Iterable[Row]) -> Iterator[str]:
    yield _markdown_row(columns)
    yield "|" + " --- |" * len(columns) + "\n"
    for row in rows:
        yield _markdown_row(row)


def _markdown_row(row: Iterable[object]) -> str:
    cells = (cell(value).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;") for value in row)
    return "| " + " | ".join(cells) + " |\n"


def unique(columns: Sequence[str]) -> list[str]:
    """Names under which each column can be told: the second `n` is `n_2`."""
    names: list[str] = []
    for column in columns:
        name, number = column, 1
        while name in names:
            number += 1
            name = f"{column}_{number}"
        names.append(name)
    return names


def _with_first(first: Row, rows: Iterable[Row]) -> Iterator[Row]:
    yield first
    yield from rows
