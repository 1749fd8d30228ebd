"""Value candidates: the literals that the query of a question may need.

Numbers, dates, quoted strings, cells that the question mentions (as they are, inflected, misspelt, shortened or in
part), members of columns with few values, spans of the question as a last resort, and the constants 0 and 1. One
candidate a text, spelled as the cell is; the surest are kept, in the order of the question. A word that implies a
number offers it: a percentage 100.0, a week 7 days.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from vantage_engine.linking.index import Cell, ValueIndex
from vantage_engine.linking.members import MemberTable
from vantage_engine.linking.model import Candidate, CandidateKind, Word
from vantage_engine.linking.names import NameLinks
from vantage_engine.linking.near import near_cells, short_forms
from vantage_engine.linking.numbers import find_dates, find_numbers, month_number
from vantage_engine.linking.pool import Asked, Pool, Rank, Span, inside
from vantage_engine.linking.tokens import fold, stem_key

MAX_NGRAM = 8
_CONSTANTS = ("0", "1")
_IMPLIED = {
    **dict.fromkeys(("percent", "percentage", "percentages", "share", "shares", "proportion", "ratio", "%"), "100.0"),
    **dict.fromkeys(("week", "weeks"), "7"),
    **dict.fromkeys(("quarter", "quarters"), "3"),
    **dict.fromkeys(("decade", "decades"), "10"),
}
_SPANS = 8
_SAID = 16
"""Quoted strings, and numbers, that one question may say: more would crowd out all else."""
_UNITS = "letter letters character characters word words string substring phrase prefix suffix initial"
_VERBS = "contain contains containing include includes including start starts starting begin begins beginning end ends"
_ASKING = """
    alphabetic alphabetical alphabetically ascending average belong biggest corresponding count decreasing descending
    different distinct earliest fewer fewest greater greatest highest increasing larger largest latest longest lowest
    maximum minimum oldest order ordered respectively shortest smaller smallest sort sorted top well youngest
"""
_NO_SPAN = frozenset(_ASKING.split())
_SPELLED_AFTER = frozenset(_UNITS.split())
_PATTERN_AFTER = frozenset((_VERBS + " ending with").split())


def find_candidates(
    question: str, words: tuple[Word, ...], names: NameLinks, index: ValueIndex, members: MemberTable
) -> tuple[Candidate, ...]:
    """The candidates of one question."""
    asked, pool = Asked(question, words, names), Pool()
    for text in _CONSTANTS:
        pool.add(Rank.CONSTANT, text, CandidateKind.CONSTANT)
    for i, word in enumerate(words):
        if implied := _IMPLIED.get(word.text.lower()):
            pool.add(Rank.CONSTANT, implied, CandidateKind.CONSTANT, (i, i + 1))
    _numbers(pool, asked)
    for text, span in asked.quoted[:_SAID]:
        pool.add(Rank.QUOTED, text, CandidateKind.QUOTED, span)
    _phrases(pool, asked, index)
    short_forms(pool, asked, index)
    near_cells(pool, asked, index)
    members.offer(pool, asked)
    for span in _spans(pool, asked):
        pool.add(Rank.SPAN, asked.written(span), CandidateKind.SPAN, span)
    return pool.best()


def _numbers(pool: Pool, asked: Asked) -> None:
    for number, span in islice(find_numbers(asked.words), _SAID):
        pool.add(Rank.NUMBER, str(number), CandidateKind.NUMBER, span)
    for date, span in islice(find_dates(asked.words), _SAID):
        pool.add(Rank.NUMBER, date, CandidateKind.DATE, span)
        pool.add(Rank.NUMBER, asked.written(span), CandidateKind.DATE, span)
    for i, word in enumerate(asked.words):
        if month := month_number(word.text):  # the two forms in which columns of dates hold a month
            for text in (f"{month:02d}", word.text[:3].capitalize()):
                pool.add(Rank.NUMBER, text, CandidateKind.DATE, (i, i + 1))


def _phrases(pool: Pool, asked: Asked, index: ValueIndex) -> None:
    """Cells whose words stand in the question; a phrase inside a longer one gives way unless it is quoted."""
    count = len(asked.words)
    spans = [(i, j) for i in range(count) for j in range(i + 1, min(i + MAX_NGRAM, count) + 1)]
    quoted = {span for _, span in asked.quoted if span}
    spans += [span for span in quoted if span[1] - span[0] > MAX_NGRAM]
    keys = {span: stem_key(asked.words[slice(*span)]) for span in spans}
    cells = index.phrases(set(keys.values()))
    taken: list[Span] = []
    for span in sorted(spans, key=lambda s: s[0] - s[1]):
        found = cells.get(keys[span])
        if not found or (span not in quoted and inside(span, taken)):
            continue
        written = fold(asked.written(span))
        exact = [cell for cell in found if fold(cell.text) == written]
        lone = span[1] - span[0] == 1
        if lone and not _telling(asked, span[0], exact):
            continue
        plain = lone and not asked.proper(span[0]) and asked.words[span[0]].text.islower()
        code = len(written) <= 4 and all(cell.text.isupper() for cell in found)
        vague = plain and (asked.named[span[0]] or code)  # `per` is rarely the airport PER
        for cell in found:
            rank = Rank.NAMED_CELL if vague else Rank.CELL if cell in exact else Rank.INFLECTED
            pool.add(rank, cell.text, CandidateKind.CELL, span, cell.columns)
        if not vague:
            taken.append(span)


def _telling(asked: Asked, i: int, exact: Sequence[Cell]) -> bool:
    """A function word or single letter names a cell only where written with the cell's own capitals."""
    word = asked.words[i]
    if asked.content[i] and (len(word.text) > 1 or word.text.isdigit() or not word.text.isascii()):
        return True
    return asked.proper(i) and any(cell.text == word.text or i in asked.quoted_words for cell in exact)


def _spans(pool: Pool, asked: Asked) -> list[Span]:
    """Runs of capitalised words, words that are spelled out, and content words that nothing else explains."""
    covered, sure = pool.covered(Rank.PARTIAL), pool.covered(Rank.INFLECTED)
    return list(_span_starts(asked, covered, sure))[:_SPANS]


def _span_starts(asked: Asked, covered: set[int], sure: set[int]) -> Iterator[Span]:
    i, count = 0, len(asked.words)
    while i < count:
        end = i
        while end < count and asked.proper(end) and asked.content[end] and end not in asked.quoted_words:
            end += 1
        before = asked.words[i - 1].text.lower() if i else ""
        if end > i:
            if not sure.issuperset(range(i, end)):
                yield i, end
        elif i in asked.quoted_words:
            pass
        elif before in _SPELLED_AFTER or (before in _PATTERN_AFTER and len(asked.words[i].text) == 1):
            if len(asked.words[i].text) == 1 or not asked.named[i]:
                yield i, i + 1
        elif asked.content[i] and i not in covered and not asked.named[i] and _says(asked.words[i].text):
            yield i, i + 1
        i = max(end, i + 1)


def _says(text: str) -> bool:
    return len(text) > 1 and text.lower() not in _NO_SPAN
