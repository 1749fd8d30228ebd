"""The one way from a database's text to a terminal.

`clean` returns text that is safe to print anywhere: no control character, no change of writing direction, nothing
invisible that hides or reorders what stands next to it. What was there stays visible where it means something
(`␛`, `⏎`), and ordinary text of any script, emoji sequences included, comes back unchanged. It is idempotent and
never raises. `cell` writes any SQLite value as one line. Markup (`[red]`) is not its business: pass the result on
as plain text.
"""

from __future__ import annotations

import math
import unicodedata

MAX_MARKS = 6
"""Combining marks kept on one base; Burmese and Tibetan need five, piles that overflow the line use dozens."""

_JOINERS = "\u200c\u200d"
# Format characters with a shape of their own: number signs of Arabic, Syriac and Kaithi, joiners of hieroglyphs.
_VISIBLE_FORMAT = frozenset(
    map(chr, [*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)])
)
_BLOB_PREVIEW = 16


def clean(text: str, *, limit: int | None = None, multiline: bool = False) -> str:
    """Make `text` safe to print; at most `limit` characters, the last one `…` when something was cut off.

    On one line a line break becomes `⏎` and a tab a space; with `multiline` a line break stays `\\n`.
    """
    if text.isascii() and text.isprintable():
        return _cut(text, limit)
    out: list[str] = []
    marks = 0  # combining marks since the last base
    joiner = ""  # waits for the character that it joins
    for char in _lines_joined(text):
        kind = unicodedata.category(char)
        if char in _JOINERS:
            if not joiner and out and unicodedata.category(out[-1])[0] in "LMS":
                joiner = char
            continue
        if kind in ("Mn", "Me"):
            if marks >= MAX_MARKS or (_is_variation(char) and (not out or marks or out[-1].isspace())):
                continue
            if not out or out[-1] == "\n":
                out.append("◌")  # else it would sit on whatever the screen shows before it
            marks += 1
        else:
            char = _visible(char, kind, multiline)
            if not char:
                continue
            marks = 0
        if joiner and kind[0] in "LMS":
            out.append(joiner)
        joiner = ""
        out.append(char)
        if limit is not None and len(out) > limit:
            break
    return _cut("".join(out), limit)


def cell(value: object, *, limit: int | None = None) -> str:
    """One SQLite value on one line: `NULL`, `x'0af3' (2 bytes)`, numbers as short as they are exact."""
    if value is None:
        return _cut("NULL", limit)
    if isinstance(value, (bytes, bytearray, memoryview)):
        data = bytes(value)
        more = "…" if len(data) > _BLOB_PREVIEW else ""
        unit = "byte" if len(data) == 1 else "bytes"
        return _cut(f"x'{data[:_BLOB_PREVIEW].hex()}{more}' ({len(data):,} {unit})", limit)
    if isinstance(value, float) and not math.isfinite(value):
        return _cut("NaN" if math.isnan(value) else "Inf" if value > 0 else "-Inf", limit)
    return clean(str(value), limit=limit)


def _lines_joined(text: str) -> str:
    return text.replace("\r\n", "\n")


def _visible(char: str, kind: str, multiline: bool) -> str:
    """What stands for a character that is not a mark; empty when nothing does."""
    if char == "\n" or char in "\x85\u2028\u2029":
        return "\n" if multiline else "⏎"
    if char == "\t":
        return " "
    if kind == "Cc":
        return chr(0x2400 + ord(char)) if char < " " else "␡" if char == "\x7f" else "\ufffd"
    if kind == "Cs":
        return "\ufffd"
    if kind == "Cf":
        return char if char in _VISIBLE_FORMAT else ""
    if kind == "Cn" and _is_ignorable(ord(char)):
        return ""
    return char


def _is_variation(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef" or char in "\u180b\u180c\u180d\u180f"


def _is_ignorable(code: int) -> bool:
    """Unassigned, and reserved by Unicode for characters that do not show."""
    return code == 0x2065 or 0xFFF0 <= code <= 0xFFF8 or 0xE0000 <= code <= 0xE0FFF or code & 0xFFFE == 0xFFFE


def _cut(text: str, limit: int | None) -> str:
    if limit is None or len(text) <= limit:
        return text
    return text[: limit - 1].rstrip(_JOINERS) + "…" if limit > 0 else ""
