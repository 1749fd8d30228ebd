"""Text functions that SQLite can be made to spend minutes in, replaced by others that end at once.

One call is one step to SQLite: neither a deadline nor `cancel()` can end it, so its time must be bounded by its
arguments. On values of 1 MB SQLite's two-argument `trim` takes minutes, `instr` and `replace` seconds (they compare
each character with each), and `printf('%.*c', 2000000000, 'x')` counts to two thousand million before it finds its
result too long. Those here give the same results; text that is not UTF-8 cannot be handed to them, and is an error.
"""

from __future__ import annotations

import math
import re
import sqlite3
from functools import partial

FAILED = "user-defined function raised exception"
"""What sqlite3 says when one of these was given text that is not UTF-8."""

Value = str | bytes | int | float | None

_NAMES = ("trim", "instr", "replace", "printf", "format")
_WIDEST = 1_000_000
_SPECIFICATION = re.compile(r"%(?:%|[-+ 0,#!]*(\*|\d*)(?:\.(\*|\d*))?)")
_NUMBER = re.compile(r"\s*[-+]?0*(\d*)")
_TOO_WIDE = " " * (_WIDEST * 2)
"""Longer than any value may be: SQLite's own error is what the query ends with."""


def install(connection: sqlite3.Connection) -> None:
    """Put them in place of SQLite's own.

    Where the schema itself calls one it has to be trusted with it: SQLite counts every function that it does not
    bring itself as one with side effects. The policy still decides which functions are called at all.
    """
    named = " OR ".join(f"sql LIKE '%{name}%'" for name in _NAMES)
    if connection.execute(f"SELECT 1 FROM sqlite_master WHERE {named} LIMIT 1").fetchone():
        connection.execute("PRAGMA trusted_schema=ON")
    for name, left, right in (("trim", True, True), ("ltrim", True, False), ("rtrim", False, True)):
        connection.create_function(name, 2, partial(_trim, left, right), deterministic=True)
    connection.create_function("instr", 2, _instr, deterministic=True)
    connection.create_function("replace", 3, _replace, deterministic=True)
    formatter = sqlite3.connect(":memory:", check_same_thread=False)
    for name in ("printf", "format"):
        connection.create_function(name, -1, partial(_format, formatter), deterministic=True)


def _trim(left: bool, right: bool, value: object, characters: object) -> str | None:
    if value is None or characters is None:
        return None
    text, drop = _as_text(value), frozenset(_as_text(characters))
    start, end = 0, len(text)
    while left and start < end and text[start] in drop:
        start += 1
    while right and end > start and text[end - 1] in drop:
        end -= 1
    return text[start:end]


def _instr(value: object, part: object) -> int | None:
    if value is None or part is None:
        return None
    if isinstance(value, bytes) and isinstance(part, bytes):
        return value.find(part) + 1
    return _as_text(value).find(_as_text(part)) + 1


def _replace(value: Value, old: Value, new: Value) -> Value:
    if value is None or old is None:
        return None
    if not (pattern := _as_text(old)):
        return _as_text(value) if isinstance(value, bytes) else value
    return None if new is None else _as_text(value).replace(pattern, _as_text(new))


def _format(formatter: sqlite3.Connection, *values: Value) -> Value:
    """SQLite's own `printf`, run elsewhere, unless a width or precision is beyond all bounds."""
    if not values:
        return None
    widths = {width for pair in _SPECIFICATION.findall(_as_text(values[0])) for width in pair}
    if "*" in widths:
        widths.update(_as_text(value) for value in values[1:])
    if any(_is_wide(width) for width in widths):
        return _TOO_WIDE
    row: tuple[Value] = formatter.execute(f"SELECT printf({', '.join('?' * len(values))})", values).fetchone()
    return row[0]


def _is_wide(text: str) -> bool:
    """Whether SQLite would read a number beyond all bounds at the beginning of the text."""
    number = _NUMBER.match(text)
    return number is not None and (len(number[1]) > 7 or int(number[1] or 0) > _WIDEST)


def _as_text(value: object) -> str:
    """As SQLite converts: `1.0` stays `1.0`, 15 digits."""
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    if isinstance(value, float):
        if math.isinf(value):
            return "Inf" if value > 0 else "-Inf"
        mantissa, exponent, power = f"{value or 0.0:.15g}".partition("e")
        return (mantissa if "." in mantissa else mantissa + ".0") + exponent + power
    return str(value)
