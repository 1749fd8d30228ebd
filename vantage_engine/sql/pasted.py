"""Whether a question is SQL that somebody pasted.

English may begin like SQL (`Select all customers from Oslo`, `With which orders …`), so a query counts as SQL when it
compiles on the database that is asked, or when it carries signs that English does not. Statements that write are known
by their first words; they count as SQL in order to be refused, not answered by a query that nobody asked for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

_FENCE: Final = re.compile(r"\A```\w*\n(.*?)\n?```\Z", re.DOTALL)
_LEAD: Final = r"\A(?:\s|--[^\n]*\n|/\*.*?\*/)*"
_QUERY: Final = re.compile(_LEAD + r"(?:select|with|values|explain)\b", re.IGNORECASE | re.DOTALL)
_NAME: Final = r"(?:[\w.]+|\"[^\"]+\"|`[^`]+`|\[[^\]]+\])"
_SIGNS: Final = re.compile(
    r";\s*\Z|\bselect\s+(?:distinct\s+)?\*|\w\s*\(\s*(?:\*|distinct\b|" + _NAME + r"\s*\))|\s(?:=|<>|!=|<=|>=|==)\s|"
    r"\b(?:group|order)\s+by\s+" + _NAME + r"\s*(?:\Z|,|;|having\b|limit\b|asc\b|desc\b)|\bunion\s+(?:all\s+)?select\b|"
    r"\bas\s*\(\s*select\b|\bvalues\s*\(",
    re.IGNORECASE,
)
_STATEMENT: Final = re.compile(
    _LEAD
    + r"(?:(?:insert|replace)\s+(?:or\s+\w+\s+)?into\s|update\s+(?:or\s+\w+\s+)?"
    + _NAME
    + r"\s+set\s|delete\s+from\s|drop\s+(?:table|view|index|trigger)\s|alter\s+table\s|attach\s+(?:database\s|')|"
    r"create\s+(?:(?:temp|temporary|unique|virtual)\s+)?(?:table|view|index|trigger)\s|detach\s+database\s|"
    r"pragma\s+\w+\s*(?:=|\(|;|\Z)|vacuum\s*(?:;|into\s|\Z)|(?:begin|commit|rollback|reindex|analyze)\s*(?:;|\Z)|"
    r"begin\s+(?:immediate|exclusive|transaction)\b)",
    re.IGNORECASE | re.DOTALL,
)


def pasted_sql(question: str, compiles: Callable[[str], bool]) -> str | None:
    """The SQL that the question is, without a fence around it; None where it is a question."""
    text = question.strip()
    if fenced := _FENCE.match(text):
        text = fenced[1].strip()
    if _STATEMENT.match(text):
        return text
    if _QUERY.match(text) and (_SIGNS.search(text) or compiles(text)):
        return text
    return None
