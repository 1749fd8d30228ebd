"""Members of columns with few values, offered when a word shortens to one or when their column is named.

`MemberTable` is made once per database; `offer` looks only at members that begin with a letter some word begins with.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from rapidfuzz.distance import Prefix

from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.model import CandidateKind
from vantage_engine.linking.names import NameMatch
from vantage_engine.linking.pool import Asked, Pool, Rank
from vantage_engine.linking.tokens import fold
from vantage_engine.schema.model import Schema

_PER_COLUMN = 8
_OFFERED = 16
_LETTERS = 5
"""Columns of more single letters are marks or types: no initials."""
_LIMITS = {NameMatch.EXACT: 8, NameMatch.PARTIAL: 4}
_TABLE_LIMIT = 3
_YES_NO = frozenset({"yes", "no", "y", "n", "t", "f", "true", "false"})


@dataclass(frozen=True, slots=True)
class _Column:
    number: int
    table: int
    texts: tuple[str, ...]
    """The members that are words, 0 or 1: other numbers and dates must stand in the question."""
    yes_no: bool


class MemberTable:
    """The members of one database's columns, ready to be offered."""

    def __init__(self, schema: Schema, index: ValueIndex) -> None:
        self._columns: list[_Column] = []
        self._openings: dict[str, list[tuple[str, str, int]]] = defaultdict(list)
        for number, kept in index.members.items():
            words = tuple(text for text in kept.texts if text in ("0", "1") or not text[0].isdigit())
            yes_no = len(words) == len(kept.texts) and all(text.lower() in _YES_NO for text in words)
            if kept.repeated and 0 < len(words) <= max(_LIMITS.values()):
                self._columns.append(_Column(number, schema.columns[number].table, words, yes_no))
            letters = sum(len(text) == 1 for text in kept.texts)
            for text in kept.texts:
                shortened = len(text) > 1 or letters <= _LETTERS
                if shortened and (folded := fold(text))[:1].isalpha() and " " not in folded:
                    self._openings[folded[0]].append((folded, text, number))

    def offer(self, pool: Pool, asked: Asked) -> None:
        """Add the members that this question may mean."""
        self._shortened(pool, asked)
        columns = asked.names.columns.max(axis=0, initial=0)
        tables = asked.names.tables.max(axis=0, initial=0)
        offered = 0
        for column in self._columns:
            limit = _LIMITS.get(columns[column.number], 0)
            if not limit and column.yes_no:
                limit = 2
            elif not limit and tables[column.table] == NameMatch.EXACT:
                limit = _TABLE_LIMIT
            if len(column.texts) <= limit and offered < _OFFERED:
                offered += len(column.texts)
                for text in column.texts:
                    pool.add(Rank.MEMBER, text, CandidateKind.MEMBER, None, (column.number,))

    def _shortened(self, pool: Pool, asked: Asked) -> None:
        """Members that are a word's initial (`F`: female), its beginning (`Jun`: June), or begin as it does."""
        found: dict[int, int] = defaultdict(int)
        for i, word in enumerate(asked.words):
            if not asked.content[i]:
                continue
            folded = fold(word.text)
            for member, text, column in self._openings.get(folded[0], ()):
                if len(member) == 1:
                    alike = not asked.named[i]
                else:
                    shared = Prefix.similarity(folded, member)
                    capitals = shared >= 2 and text.isupper() and word.text.isupper()
                    alike = capitals or (shared >= 3 and shared >= 0.6 * min(len(folded), len(member)))
                if alike and found[column] < _PER_COLUMN:
                    found[column] += 1
                    pool.add(Rank.NEAR_MEMBER, text, CandidateKind.MEMBER, (i, i + 1), (column,))
