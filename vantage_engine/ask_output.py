"""How `vantage ask` shows an answer: to a person as SQL and a table, to a program as one line of JSON.

For a person, text from the database is cleaned and long cells are cut; colour and the growing query appear on a
terminal alone. JSON keeps every value exact and is ASCII, so that no escape sequence in it reaches a terminal.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from vantage_engine.database.sanitize import cell, clean
from vantage_engine.events import Answer, Event, Rows, Step

if TYPE_CHECKING:
    from rich.box import Box
    from rich.console import Console
    from rich.table import Table

_REFRESH_SECONDS = 0.1
_CELL_CHARACTERS = 200
"""Longer cells are cut in tables: one of a megabyte would pad every other row to its width."""
_LEAST_COLUMN = 8
"""Characters of a terminal that a column needs on average; Rich leaves columns out, unsaid, where they have none."""
_ALTERNATIVES = 3


# -- what a person sees ----------------------------------------------------------------------------------------------


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


@contextlib.contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[Event], None]]:
    """Shows the growing query on a terminal and takes it away at the end; nothing over SSH, where redrawing lags."""
    if quiet or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb" or _over_ssh():
        yield lambda event: None
        return
    from rich.console import Console
    from rich.live import Live
    from rich.text import Text

    console = Console(stderr=True)
    live = Live(
        Text("Loading the model…", "dim"),
        console=console,
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )
    drawn = 0.0

    def show(event: Event) -> None:
        nonlocal drawn
        if isinstance(event, Step) and time.monotonic() - drawn >= _REFRESH_SECONDS:
            live.update(Text(clean(event.sql), "dim"), refresh=True)
            drawn = time.monotonic()

    try:
        with live:
            yield show
    finally:
        console.show_cursor(True)  # a signal may have hit Live between its own steps


def _over_ssh() -> bool:
    return any(name in os.environ for name in ("SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"))


def print_sql(sql: str, *, exact: bool) -> None:
    """The query on stdout; `exact` leaves it as it is where another program reads it."""
    terminal = sys.stdout.isatty()
    if exact and not terminal:
        print(sql)
        return
    sql = clean(sql, multiline=True)
    if exact or not terminal or os.environ.get("NO_COLOR"):
        print(sql)
        return
    from rich.syntax import Syntax

    text = Syntax(sql, "sql", theme="ansi_dark", background_color="default").highlight(sql)
    text.rstrip()
    _console().print(text, soft_wrap=True)


def print_doubts(answer: Answer) -> None:
    for notice in answer.notices:
        say(clean(notice))
    if answer.cannot_tell:
        say("The likeliest queries, none of which was run:")
        _list([answer.sql, *(other.sql for other in answer.alternatives)])
    elif not answer.sure:
        say(f"Not sure: {_percent(answer.confidence)} confidence. Check the query before you use its rows.")
        _list([f"{_percent(other.probability)}  {other.sql}" for other in answer.alternatives])


def _list(queries: Sequence[str]) -> None:
    for number, query in enumerate(queries[:_ALTERNATIVES], 1):
        say(f"  {number}. {clean(query)}")


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")


def print_rows(rows: Rows, limit: int) -> None:
    """The rows on stdout: a table, or a cell a line where the terminal is too narrow; on stderr what is missing."""
    console = _console()
    print()
    if not sys.stdout.isatty():
        # No edge to fit: a table is as wide as its cells.
        console.width = max(1, len(rows.columns) * 2 * (_CELL_CHARACTERS + 2))
        for line in console.render_lines(_table(rows, box=None), pad=False):
            print("".join(segment.text for segment in line).rstrip())
    elif rows.rows and len(rows.columns) * _LEAST_COLUMN > console.width:
        for row in rows.rows:
            for name, value in zip(rows.columns, row, strict=True):
                print(f"{cell(name)}: {cell(value, limit=_CELL_CHARACTERS)}")
            print()
    else:
        from rich.box import SIMPLE_HEAD

        console.print(_table(rows, box=SIMPLE_HEAD))
    if not rows.rows:
        say("No rows.")
    elif rows.truncated:
        more = "; --limit shows more" if len(rows.rows) >= limit else ""
        say(f"These are the first {len(rows.rows):,} rows, there are others{more}.")


def _table(rows: Rows, box: Box | None) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box, pad_edge=False, show_edge=False)
    for index, name in enumerate(rows.columns):
        numeric = bool(rows.rows) and all(isinstance(row[index], int | float | None) for row in rows.rows)
        table.add_column(Text(cell(name)), justify="right" if numeric else "left", overflow="fold")
    for row in rows.rows:
        table.add_row(*(Text(cell(value, limit=_CELL_CHARACTERS)) for value in row))
    return table


def _console() -> Console:
    from rich.console import Console

    return Console(file=sys.stdout, markup=False, highlight=False, emoji=False)


# -- what a program reads --------------------------------------------------------------------------------------------


def answer_json(answer: Answer) -> dict[str, Any]:
    """The answer as plain JSON values; what was not run is null, and no key is ever missing."""
    rows, error = answer.rows, answer.error
    return {
        "question": answer.question,
        "sql": answer.sql,
        "columns": rows and list(rows.columns),
        "rows": rows and [[_json_value(value) for value in row] for row in rows.rows],
        "row_count": rows and len(rows.rows),
        "truncated": rows and rows.truncated,
        "confidence": answer.confidence,
        "sure": answer.sure,
        "verdict": answer.verdict.value,
        "alternatives": [{"sql": other.sql, "probability": other.probability} for other in answer.alternatives],
        "linked": [{"kind": link.kind, "name": link.name, "weight": link.weight} for link in answer.linked],
        "notices": list(answer.notices),
        "timings_ms": answer.timings_ms,
        "model": answer.model,
        "error": error and {"title": error.title, "message": error.message, "hint": error.hint},
    }


def _json_value(value: object) -> object:
    if isinstance(value, bytes):
        return {"hex": value.hex()}
    if isinstance(value, float) and not math.isfinite(value):
        return {"float": repr(value)}  # SQLite has infinities, JSON has none
    return value


def write_line(answer: Answer) -> None:
    print(json.dumps(answer_json(answer), allow_nan=False), flush=True)
