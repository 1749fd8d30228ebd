"""Which words of a question name which tables and columns.

`NameIndex` is built once per schema; `links(words)` gives two matrices, words × tables and words × columns, of
`NameMatch`: EXACT where an n-gram is the whole readable name (by stems, or written together: `birthdate`), PARTIAL
where the word is one of the name's words, abbreviates it, or is a near spelling of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
from rapidfuzz import fuzz, process

from vantage_engine.linking.model import Word
from vantage_engine.linking.tokens import STOP_WORDS, split_words
from vantage_engine.schema.model import Schema

MAX_NGRAM = 5
_FUZZY_CUTOFF = 90
_FUZZY_LETTERS = 5
_ASKING = frozenset({"name", "number", "total", "first", "list", "kind", "use", "used"})
"""Words of asking that are common parts of names."""


class NameMatch(IntEnum):
    """How well a word names a schema item."""

    NONE = 0
    PARTIAL = 1
    EXACT = 2


@dataclass(frozen=True)
class NameLinks:
    """`tables` is [Q, T] and `columns` [Q, C], both uint8 of `NameMatch`."""

    tables: np.ndarray
    columns: np.ndarray


class NameIndex:
    """The names of one schema, ready to be met by words. Items are tables, then columns."""

    def __init__(self, schema: Schema) -> None:
        self._tables = len(schema.tables)
        names = [t.readable or t.name for t in schema.tables] + [c.readable or c.name for c in schema.columns]
        self._size = len(names)
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._compact: dict[str, list[int]] = defaultdict(list)
        self._part: dict[str, list[int]] = defaultdict(list)
        spelled: dict[str, set[str]] = defaultdict(set)
        for item, name in enumerate(names):
            words = split_words(name)
            if not words:
                continue
            self._whole[" ".join(w.stem for w in words)].append(item)
            self._compact["".join(w.text.lower() for w in words)].append(item)
            if len(words) > 1 and (initials := "".join(w.text[0].lower() for w in words)) not in STOP_WORDS:
                self._part[initials].append(item)
            for word in words:
                if word.text.lower() not in STOP_WORDS or word.text.lower() in _ASKING:
                    self._part[word.stem].append(item)
                    spelled[word.text.lower()].add(word.stem)
        self._spelled = {text: sorted(stems) for text, stems in spelled.items()}
        self._near: dict[str, tuple[int, ...]] = {}

    def links(self, words: Sequence[Word]) -> NameLinks:
        """Name matches of every word with every table and column."""
        matches = np.zeros((len(words), self._size), np.uint8)
        for i, word in enumerate(words):
            if near := self._parts(word):
                matches[i, near] = NameMatch.PARTIAL
        for i in range(len(words)):
            stems = compact = ""
            for j in range(i, min(i + MAX_NGRAM, len(words))):
                stems = f"{stems} {words[j].stem}" if stems else words[j].stem
                compact += words[j].text.lower()
                for item in (*self._whole.get(stems, ()), *self._compact.get(compact, ())):
                    matches[i : j + 1, item] = NameMatch.EXACT
        return NameLinks(matches[:, : self._tables], matches[:, self._tables :])

    def _parts(self, word: Word) -> list[int]:
        """Items of which this word is, abbreviates or nearly spells a part; remembered per spelling."""
        low = word.text.lower()
        if low in STOP_WORDS and low not in _ASKING:
            return []
        if low not in self._near:
            if len(self._near) > 20_000:
                self._near.clear()
            stems = [word.stem, *self._alike(low)]
            self._near[low] = tuple(dict.fromkeys(item for s in stems for item in self._part.get(s, ())))
        return list(self._near[low])

    def _alike(self, low: str) -> Iterable[str]:
        """Stems of name words that `low` abbreviates, extends, or spells with a slip."""
        if len(low) < 3 or not low.isalpha():
            return
        for text, stems in self._spelled.items():
            if text != low and (_abbreviates(text, low) or _abbreviates(low, text) or _compound(low, text)):
                yield from stems
        if len(low) >= _FUZZY_LETTERS:
            for text, *_ in self._fuzzy(low):
                yield from self._spelled[text]

    def _fuzzy(self, low: str) -> list[tuple[str, float, int]]:
        names = [text for text in self._spelled if len(text) >= _FUZZY_LETTERS]
        return process.extract(low, names, scorer=fuzz.ratio, score_cutoff=_FUZZY_CUTOFF, limit=5)


def _abbreviates(short: str, long: str) -> bool:
    """`dept` for `department`, `num` for `number`, `lname` not for `longitude`: same first letter, letters in order."""
    if not 2 <= len(short) < len(long) or short[0] != long[0] or short in STOP_WORDS:
        return False
    if long.startswith(short):
        return len(short) >= 4 or (len(short) == 3 and len(long) >= 5)
    if len(short) > 5 or len(short) * 3 < len(long):
        return False
    letters = iter(long)
    in_order = all(c in letters for c in short)
    return in_order and sum(c not in "aeiou" for c in short) >= 0.7 * len(short) and short[-1] in long[-3:]


def _compound(low: str, part: str) -> bool:
    """`birthdate` holds `birth` and `date`, `hometown` holds `town`."""
    return len(part) >= 4 and len(low) >= len(part) + 3 and (low.startswith(part) or low.endswith(part))
