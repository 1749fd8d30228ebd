"""What there is to see in the text of a query: kinds of words, what differs from another version, its layout.

Positions are characters of the text that is given; nothing here knows a widget.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from pygments.lexers.sql import SqlLexer  # type: ignore[import-untyped]
from pygments.token import Comment, Keyword, Name, Number, String  # type: ignore[import-untyped]

from vantage_engine.database.tokens import Token, tokens
from vantage_engine.errors import QueryError

HOLE = "…"
_KINDS = (
    (Comment, "comment"),
    (String.Symbol, "name"),
    (String, "string"),
    (Number, "number"),
    (Name.Builtin, "keyword"),
    (Keyword, "keyword"),
)
_LEXER = SqlLexer(stripnl=False, ensurenl=False)
_MOST_COMPARED = 2_000
"""Tokens; comparing takes time in the square of them."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start:end`, and what they are: `keyword`, `string`, `number`, `comment`, `hole`, `added`, `error`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where two versions differ: the words of the one and of the other; either may be empty."""

    before: str
    after: str
    start: int
    end: int
    """Characters of the newer version."""


def colours(sql: str) -> Iterator[Span]:
    """Words by kind, and the holes of an unfinished query."""
    for start, kind, word in _LEXER.get_tokens_unprocessed(sql):
        if word == HOLE:
            yield Span(start, start + 1, "hole")
        else:
            name = next((name for family, name in _KINDS if kind in family), "")
            if name not in ("", "name"):
                yield Span(start, start + len(word), name)


def differences(before: str, after: str) -> list[Difference]:
    """Where the words of two versions differ; layout, comments and the case of keywords and names do not count."""
    old, new = tokens(before), tokens(after)
    if max(len(old), len(new)) > _MOST_COMPARED:
        return [] if before == after else [Difference(before, after, 0, len(after))]
    matcher = SequenceMatcher(None, [_compared(token) for token in old], [_compared(token) for token in new], False)
    found = []
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            start = new[j1].start if j1 < j2 else (new[j1 - 1].end if j1 else 0)
            end = new[j2 - 1].end if j1 < j2 else start
            found.append(Difference(_words(before, old[i1:i2]), _words(after, new[j1:j2]), start, end))
    return found


def laid_out(sql: str) -> str:
    """The query over lines, as it reads best; raises `QueryError`, with the place where it is known."""
    import sqlglot
    from sqlglot.errors import ParseError, SqlglotError

    try:
        return ";\n".join(sqlglot.transpile(sql, read="sqlite", write="sqlite", pretty=True))
    except (SqlglotError, RecursionError) as error:
        failure = QueryError("The query cannot be laid out, since it cannot be read.", "Mend it first.")
        if isinstance(error, ParseError) and error.errors:
            failure.place = _place(sql, error.errors[0])
        raise failure from error


def _place(sql: str, told: dict[str, object]) -> tuple[int, int] | None:
    line, column = told.get("line"), told.get("col")
    word = str(told.get("highlight") or "")
    if not isinstance(line, int) or not isinstance(column, int) or not word:
        return None
    lines = sql.split("\n")
    end = sum(len(part) + 1 for part in lines[: line - 1]) + column  # sqlglot tells where the word ends
    return (end - len(word), end) if sql[end - len(word) : end] == word else None


def _compared(token: Token) -> str:
    return token.plain.lower() if token.kind == "name" else token.text


def _words(sql: str, part: list[Token]) -> str:
    return sql[part[0].start : part[-1].end] if part else ""
