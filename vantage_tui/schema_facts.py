"""What the schema's pane tells of a database beyond its schema: row counts, DDL, values of a column.

Each function makes small queries with a `look` that it is given (`Assistant.look`: two seconds, in the sandbox), on
whatever thread it is called. What cannot be found out in that time is left out or said in one sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from textual.content import Content

from vantage_engine.database.identifiers import quoted
from vantage_engine.database.sanitize import cell, clean
from vantage_engine.errors import QueryCancelled, VantageError
from vantage_engine.events import Rows
from vantage_engine.schema.model import Schema
from vantage_tui import text

Look = Callable[[str, Sequence[Any]], Rows]
_VALUES = 30
_MOST_COUNTED = 500


def row_counts(schema: Schema, look: Look) -> Iterator[tuple[int, int]]:
    """Tables with their numbers of rows, one after the other; views, which may be anything, are not counted."""
    for index, table in enumerate(schema.tables[:_MOST_COUNTED]):
        if table.kind == "table":
            try:
                rows = look(f"SELECT count(*) FROM {quoted(table.name)}", ()).rows
            except QueryCancelled:
                return
            except VantageError:
                continue
            yield index, rows[0][0]


def ddl(table: str, look: Look) -> Content:
    """The statements that made a table and its indexes."""
    made = "SELECT sql FROM sqlite_master WHERE tbl_name = ? COLLATE NOCASE AND sql IS NOT NULL"
    sql = f"{made} ORDER BY type = 'table' DESC, name"
    try:
        rows = look(sql, (table,)).rows
    except VantageError as error:
        return text.error(error)
    return Content("\n\n").join([text.sql(f"{row[0]};") for row in rows]) if rows else Content("No DDL is kept of it.")


def values(table: str, column: str, look: Look) -> Content:
    """The values that most rows have, with how many rows that is; where counting takes too long, some values."""
    name, source = quoted(column), quoted(table)
    counted = f"SELECT {name}, count(*) FROM {source} GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT {_VALUES}"
    some = f"SELECT DISTINCT {name}, '' FROM (SELECT {name} FROM {source} LIMIT 10000) LIMIT {_VALUES}"
    try:
        try:
            rows = look(counted, ()).rows
        except QueryCancelled:
            raise
        except VantageError:
            rows = look(some, ()).rows
    except VantageError as error:
        return text.error(error)
    lines = []
    for value, count in rows:
        shown = clean("''" if value == "" else cell(value, limit=60))
        tail = f"{count:,}" if isinstance(count, int) else ""
        style = "dim italic" if value is None or value == "" or isinstance(value, bytes) else ""
        lines.append(Content.styled(f"{tail:>9}  ", "dim") + Content.styled(shown, style))
    return Content("\n").join(lines) if lines else Content("The table has no rows.")
