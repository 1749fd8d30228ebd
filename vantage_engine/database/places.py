"""Which part of a query SQLite's complaint is about.

SQLite tells a token or a name, not a place, and Python hides the offset that it knows. A name is looked for in the
text. A token that a syntax error is near may stand there many times: the query cut off after the culprit fails in
the same way, and one cut off earlier does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from vantage_engine.database.tokens import Token, tokens

_NEAR = re.compile(r'near "(.*)": syntax error', re.DOTALL)
_NAMED = re.compile(
    r"(?:no such (?:column|table|function|window|collation sequence|module|index): "
    r"|ambiguous column name: |misuse of (?:aggregate|window function)(?: function)?:? "
    r"|wrong number of arguments to function )(.+)",
    re.DOTALL,
)
_UNRECOGNISED = re.compile(r'unrecognized token: "(.*)"', re.DOTALL)
_MOST_TRIES = 50


def find_place(sql: str, complaint: str, complaint_of: Callable[[str], str]) -> tuple[int, int] | None:
    """Characters `start:end` of the text, or None. `complaint_of` compiles a text and gives SQLite's message."""
    found = tokens(sql)
    if near := _NEAR.search(complaint):
        same = [token for token in found if token.text == near[1]]
        for token in same[:_MOST_TRIES] if len(same) > 1 else ():
            if complaint_of(sql[: token.end]) == complaint:
                return token.start, token.end
        return (same[-1].start, same[-1].end) if same else None
    if broken := _UNRECOGNISED.search(complaint):
        start = sql.find(broken[1])
        return (start, start + len(broken[1])) if start >= 0 and broken[1] else None
    if "incomplete input" in complaint and found:
        return found[-1].start, found[-1].end
    if named := _NAMED.search(complaint):
        return _find_name(found, named[1].rstrip("()"))
    return None


def _find_name(found: list[Token], name: str) -> tuple[int, int] | None:
    """A name, or names joined by dots, as SQLite repeats it: without quotes."""
    wanted = name.lower()
    for index, token in enumerate(found):
        if token.kind not in ("name", "text"):
            continue
        end, joined = index, token.plain.lower().strip("'")
        while end + 2 < len(found) and found[end + 1].text == "." and joined != wanted:
            end += 2
            joined += "." + found[end].plain.lower()
        if joined == wanted:
            return token.start, found[end].end
    return None
