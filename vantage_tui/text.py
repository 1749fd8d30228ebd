"""From a database's text to what Textual shows: sanitised, and never read as markup.

Everything that a widget shows and did not write itself comes through here. A plain `str` would do harm twice: control
sequences reach the terminal, and `[/x]` is taken for markup and crashes a DataTable.
"""

from __future__ import annotations

from pygments.token import Token  # type: ignore[import-untyped]
from rich.console import JustifyMethod
from rich.text import Text
from textual.content import Content
from textual.highlight import HighlightTheme, highlight

from vantage_engine.database.sanitize import cell, clean

HOLE = "…"
CELL_LIMIT = 80
"""Characters of a cell in the table; a longer one would push all others off the screen."""
_NAME_LIMIT = 60
_SQL_LIMIT = 20_000


class _SqlColours(HighlightTheme):
    # The lexer takes a hole for an error; it is only not written yet.
    STYLES = {**HighlightTheme.STYLES, Token.Error: "", Token.Name: "", Token.Operator: ""}  # noqa: RUF012


def name(text: str) -> str:
    """A name on one line; a stand-in when nothing of it shows."""
    return clean(text, limit=_NAME_LIMIT) or "(no name)"


def line(text: str) -> Content:
    """Any text on one line."""
    return Content(clean(text))


def lines(text: str) -> Content:
    """Any text, its line breaks kept."""
    return Content(clean(text, multiline=True))


def sql(text: str) -> Content:
    """A query with its colours; holes of an unfinished one stand out."""
    shown = clean(text, multiline=True, limit=_SQL_LIMIT)
    content = highlight(shown, language="sql", theme=_SqlColours)
    return content.highlight_regex(HOLE, style="bold $text-accent") if HOLE in shown else content


def value(item: object) -> Text:
    """One cell: numbers to the right, NULL and blobs dim so that they differ from the text `NULL`."""
    justify: JustifyMethod = "right" if isinstance(item, (int, float)) else "left"
    style = "dim italic" if item is None or isinstance(item, bytes) else ""
    return Text(cell(item, limit=CELL_LIMIT), style=style, justify=justify, no_wrap=True, end="")


def header(column: str) -> Text:
    """A column's heading."""
    return Text(name(column), no_wrap=True, end="")
