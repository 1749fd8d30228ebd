"""SQLite identifiers as sqlglot nodes, quoted only where SQLite demands it."""

from __future__ import annotations

import re
from typing import Final

from sqlglot import exp

_PLAIN: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
# https://sqlite.org/lang_keywords.html: those that cannot stand bare everywhere, and a few that confuse.
_KEYWORDS: Final = frozenset(
    """abort action add after all alter always analyze and as asc attach autoincrement before begin between by cascade
    case cast check collate column commit conflict constraint create cross current current_date current_time
    current_timestamp database default deferrable deferred delete desc detach distinct do drop each else end escape
    except exclude exclusive exists explain fail filter first following for foreign from full generated glob group
    groups having if ignore immediate in index indexed initially inner insert instead intersect into is isnull join
    key last left like limit match materialized natural no not nothing notnull null nulls of offset on or order others
    outer over partition plan pragma preceding primary query raise range recursive references regexp reindex release
    rename replace restrict returning right rollback row rows savepoint select set table temp temporary then ties to
    transaction trigger unbounded union unique update using vacuum values view virtual when where window with
    without true false rowid""".split()  # noqa: SIM905 (a list of strings would hide the words)
)


def identifier(name: str) -> exp.Identifier:
    """The name as an identifier, quoted if it is not a plain word or is a keyword."""
    return exp.Identifier(this=name, quoted=not _PLAIN.match(name) or name.lower() in _KEYWORDS)
