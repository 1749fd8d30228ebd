"""Where the words of a query stand: enough of SQLite's lexer to find places in a text, and nothing of its grammar.

Never raises: an unclosed quote or comment runs to the end of the text, as SQLite reads it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"(?P<skip>[ \t\n\f\r\ufeff]+|--[^\n]*|/\*.*?(?:\*/|\Z))"
    r"|(?P<text>[xX]?'(?:[^']|'')*(?:'|\Z))"
    r'|(?P<name>"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z)|\[[^\]]*(?:\]|\Z)|[^\W\d][\w$]*)'
    r"|(?P<number>\d[\w.]*|\.\d\w*)"
    r"|(?P<sign>->>|->|<>|<=|>=|==|!=|<<|>>|\|\||.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Token:
    """One token: its text as written, and characters `start:end`. `kind` is `text`, `name` (keywords too), `number` or
    `sign`."""

    kind: str
    text: str
    start: int
    end: int

    @property
    def plain(self) -> str:
        """A name without its quotes."""
        if self.kind != "name" or self.text[0] not in '"`[':
            return self.text
        quote = self.text[0]
        inner = self.text[1:-1] if self.text[-1] in '"`]' and len(self.text) > 1 else self.text[1:]
        return inner if quote == "[" else inner.replace(quote * 2, quote)


def tokens(sql: str) -> list[Token]:
    """The tokens in order; spaces and comments left out."""
    return [
        Token(found.lastgroup or "", found.group(), found.start(), found.end())
        for found in _TOKEN.finditer(sql)
        if found.lastgroup != "skip"
    ]


def without_end(sql: str) -> str:
    """The query without what may follow it: semicolons, spaces, comments. So it can stand in brackets."""
    found = tokens(sql)
    while found and found[-1].text == ";":
        found.pop()
    return sql[: found[-1].end] if found else ""
