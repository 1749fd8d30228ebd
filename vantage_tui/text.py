"""From a database's text to what Textual shows: sanitised, and never read as markup.

Everything that a widget shows and did not write itself comes through here. A plain `str` would do harm twice: control
sequences reach the terminal, and `[/x]` is taken for markup and crashes a DataTable.
"""

from __future__ import annotations

import unicodedata

from pygments.token import Token  # type: ignore[import-untyped]
from textual.content import Content
from textual.highlight import HighlightTheme, highlight

from vantage_engine.database.sanitize import cell, clean
from vantage_engine.errors import VantageError
from vantage_tui.reading import Clipped

HOLE = "…"
EMPTY = "''"
"""Stands for a text of no characters."""
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


def typed(text: str) -> str:
    """A line of a text area as it may be drawn: as many characters as there are, so that the cursor stays right.

    What a terminal would obey, or would hide, becomes a sign; tabs stay, since text areas draw them as spaces.
    """
    if clean(text) == text:
        return text
    return "".join(char if char == "\t" or unicodedata.combining(char) else clean(char) or "·" for char in text)


def sql(text: str) -> Content:
    """A query with its colours; holes of an unfinished one stand out."""
    shown = clean(text, multiline=True, limit=_SQL_LIMIT)
    content = highlight(shown, language="sql", theme=_SqlColours)
    return content.highlight_regex(HOLE, style="bold $text-accent") if HOLE in shown else content


def grid_cell(item: object, limit: int) -> tuple[str, bool]:
    """One cell on one line, at most `limit` characters, and whether it is to look unlike a text.

    NULL, blobs and the empty text are: a faint `NULL` is no text of four letters.
    """
    if isinstance(item, Clipped):
        shown = cell(item.head, limit=limit)
        return (shown, False) if isinstance(item.head, str) else (f"blob, {item.length:,} bytes", True)
    if item == "":
        return EMPTY, True
    return cell(item, limit=limit), item is None or isinstance(item, bytes)


def error(failure: VantageError) -> Content:
    """What happened, and on the next line what to do about it."""
    note = Content.styled(f"{failure.title}: ", "bold $text-error") + lines(failure.message)
    return note + Content("\n") + lines(failure.hint) if failure.hint else note
