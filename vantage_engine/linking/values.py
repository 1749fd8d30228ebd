"""Value candidates: the literals that the query of a question may need.

Numbers, dates, quoted strings, cells of the database that the question mentions (exactly, inflected, misspelt or in part),
members of columns with few values, spans of the question as a last resort, and the constants 0 and 1. One candidate a
text, the cell's own spelling first; at most `MAX_CANDIDATES`, the surest kept; in the order of the question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz, process

from vantage_engine.linking.index import Cell, ValueIndex
from vantage_engine.linking.model import Candidate, CandidateKind, Word
from vantage_engine.linking.names import NameLinks, NameMatch
from vantage_engine.linking.numbers import find_dates, find_numbers, number_of
from vantage_engine.linking.tokens import STOP_WORDS, fold, quoted_spans, stem_key
from vantage_engine.schema.model import Schema

MAX_CANDIDATES = 40
MAX_NGRAM = 8
_CONSTANTS = ("0", "1")
_FUZZY = 88
_WORD_FUZZY = 84
_COVERAGE = 0.6
_RARE = 60
"""A word in more cells than this does not call up cells by itself."""
_MEMBERS_PER_COLUMN = 8
_MEMBERS = 16
_SPANS = 8

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Question:
    """What every source of candidates looks at."""

    text: str
    words: tuple[Word, ...]
    names: NameLinks
    quoted: tuple[Span, ...]

    def written(self, span: Span) -> str:
        return self.text[self.words[span[0]].start : self.words[span[1] - 1].end]

    def named(self, i: int) -> bool:
        """Whether word `i` is the whole name of a table or column, or part of one."""
        return bool(self.names.tables[i].any() or self.names.columns[i].any())

    def content(self, i: int) -> bool:
        return self.words[i].text.lower() not in STOP_WORDS and any(map(str.isalnum, self.words[i].text))

    def proper(self, i: int) -> bool:
        """Whether word `i` is capitalised other than by opening the sentence."""
        return i > 0 and self.words[i].text[0].isupper()


class _Pool:
    """Candidates by text; a text met again keeps its surest kind and gathers columns. Lower ranks are surer."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[int, Candidate]] = {}

    def add(
        self, rank: int, text: str, kind: CandidateKind, span: Span | None = None, columns: Sequence[int] = ()
    ) -> None:
        number = number_of(text)
        candidate = Candidate(text, kind, number, span, tuple(sorted(columns)))
        if (known := self._found.get(text)) is None:
            self._found[text] = (rank, candidate)
            return
        best_rank, best = min((known, (rank, candidate)), key=lambda pair: pair[0])
        columns = tuple(sorted({*known[1].columns, *columns}))
        self._found[text] = (best_rank, replace(best, span=best.span or span or known[1].span, columns=columns))

    def covered(self, rank: int) -> set[int]:
        """Words within candidates of this rank or surer."""
        spans = (c.span for r, c in self._found.values() if c.span and r <= rank)
        return {i for span in spans for i in range(*span)}

    def best(self) -> tuple[Candidate, ...]:
        """The surest, in the order of the question; a written span that only differs in case from a cell gives way."""
        cells = {c.text.casefold() for _, c in self._found.values() if c.columns}
        kept = [(r, c) for r, c in self._found.values() if c.columns or r < RANK_SPAN or c.text.casefold() not in cells]
        kept = sorted(kept, key=lambda pair: pair[0])[:MAX_CANDIDATES]
        return tuple(sorted((c for _, c in kept), key=lambda c: (c.span or (len(c.text) + 10_000, 0), c.kind, c.text)))


(RANK_CONSTANT, RANK_QUOTED, RANK_NUMBER, RANK_CELL, RANK_INFLECTED, RANK_FUZZY, RANK_PARTIAL, RANK_NEAR_MEMBER, RANK_NAMED_CELL,
 RANK_SPAN, RANK_MEMBER) = range(11)  # fmt: skip


def find_candidates(
    question: str, words: tuple[Word, ...], names: NameLinks, schema: Schema, index: ValueIndex
) -> tuple[Candidate, ...]:
    """The candidates of one question, at most `MAX_CANDIDATES`, in a stable order."""
    asked = _Question(question, words, names, tuple(_quoted_words(question, words)))
    pool = _Pool()
    for text in _CONSTANTS:
        pool.add(RANK_CONSTANT, text, CandidateKind.CONSTANT)
    _add_numbers(pool, asked)
    _add_phrases(pool, asked, index)
    _add_near(pool, asked, index)
    _add_members(pool, asked, schema, index)
    _add_spans(pool, asked)
    return pool.best()


def _quoted_words(question: str, words: Sequence[Word]) -> Iterator[Span]:
    for start, end in quoted_spans(question):
        inside = [i for i, w in enumerate(words) if start <= w.start and w.end <= end]
        if inside:
            yield inside[0], inside[-1] + 1


def _add_numbers(pool: _Pool, asked: _Question) -> None:
    for number, span in find_numbers(asked.words):
        pool.add(RANK_NUMBER, str(number), CandidateKind.NUMBER, span)
    for date, span in find_dates(asked.words):
        pool.add(RANK_NUMBER, date, CandidateKind.DATE, span)
        pool.add(RANK_NUMBER, asked.written(span), CandidateKind.DATE, span)


def _add_phrases(pool: _Pool, asked: _Question, index: ValueIndex) -> None:
    """Quoted strings, and cells whose words stand in the question; a phrase inside a longer one gives way."""
    for start, end in quoted_spans(asked.text):
        span = next(
            (s for s in asked.quoted if asked.words[s[0]].start >= start and asked.words[s[1] - 1].end <= end), None
        )
        if asked.text[start:end].strip():
            pool.add(RANK_QUOTED, asked.text[start:end].strip(), CandidateKind.QUOTED, span)
    count = len(asked.words)
    spans = [(i, j) for i in range(count) for j in range(i + 1, min(i + MAX_NGRAM, count) + 1)]
    spans += [span for span in asked.quoted if span[1] - span[0] > MAX_NGRAM]
    keys = {span: stem_key(asked.words[slice(*span)]) for span in spans}
    cells = index.phrases(set(keys.values()))
    taken: list[Span] = []
    for span in sorted(spans, key=lambda s: s[0] - s[1]):
        found = cells.get(keys[span])
        if not found or any(s[0] <= span[0] and span[1] <= s[1] for s in taken) and span not in asked.quoted:
            continue
        written = fold(asked.written(span))
        exact = [cell for cell in found if fold(cell.text) == written]
        if span[1] - span[0] == 1 and not _telling(asked, span[0], exact):
            continue
        lone = (
            span[1] - span[0] == 1 and asked.named(span[0]) and not asked.proper(span[0]) and span not in asked.quoted
        )
        for cell in found:
            rank = RANK_CELL if cell in exact else RANK_INFLECTED
            pool.add(RANK_NAMED_CELL if lone else rank, cell.text, CandidateKind.CELL, span, cell.columns)
        if not lone:
            taken.append(span)


def _telling(asked: _Question, i: int, exact: Sequence[Cell]) -> bool:
    """A function word or a single letter is a cell only where written with the cell's own capitals, inside the sentence."""
    word = asked.words[i]
    if asked.content(i) and (len(word.text) > 1 or word.text.isdigit() or not word.text.isascii()):
        return True
    quoted = any(s[0] <= i < s[1] for s in asked.quoted)
    return quoted or (asked.proper(i) and any(cell.text == word.text for cell in exact))


def _add_near(pool: _Pool, asked: _Question, index: ValueIndex) -> None:
    """Cells that the question misspells or names in part, called up by their rarer words."""
    covered = pool.covered(RANK_INFLECTED)
    open_words = [
        i for i in range(len(asked.words)) if i not in covered and asked.content(i) and len(asked.words[i].text) > 1
    ]
    frequencies = index.frequencies({asked.words[i].stem for i in open_words})
    calling: dict[str, str] = {}
    for i in open_words:
        word = asked.words[i]
        if word.stem in frequencies:
            if frequencies[word.stem] <= _RARE:
                calling[word.stem] = word.stem
        elif len(word.text) >= 4 and word.text.isalpha() and (asked.proper(i) or not asked.named(i)):
            near = dict(index.similar_words(fold(word.text)))
            for spelled, *_ in process.extract(
                fold(word.text), list(near), scorer=fuzz.ratio, score_cutoff=_WORD_FUZZY, limit=3
            ):
                calling[near[spelled]] = word.stem
    if not calling:
        return
    places: dict[str, list[int]] = {}
    for i, word in enumerate(asked.words):
        places.setdefault(word.stem, []).append(i)
    for cell in index.holding(calling):
        best = max(_alignments(asked, cell, calling, places), default=None)
        if best is None:
            continue
        ratio, covers, span = best
        if ratio >= _FUZZY:
            pool.add(RANK_FUZZY, cell.text, CandidateKind.CELL, span, cell.columns)
        elif covers:
            pool.add(RANK_PARTIAL, cell.text, CandidateKind.CELL, span, cell.columns)


def _alignments(
    asked: _Question, cell: Cell, calling: dict[str, str], places: dict[str, list[int]]
) -> Iterator[tuple[float, bool, Span]]:
    """(likeness, whether the words cover most of the cell, span) for every way to lay the cell on the question."""
    stems = cell.stems.split(" ")
    for position, own in enumerate(stems):
        for place in places.get(calling.get(own, ""), ()):
            start = max(0, place - position)
            end = min(len(asked.words), place - position + len(stems))
            written = " ".join(w.stem for w in asked.words[start:end])
            ratio = fuzz.ratio(written, cell.stems)
            run_start, run_end = place, place + 1
            while (
                run_start > start
                and position - (place - run_start) > 0
                and (asked.words[run_start - 1].stem == stems[position - (place - run_start) - 1])
            ):
                run_start -= 1
            while run_end < end and asked.words[run_end].stem == stems[position + run_end - place]:
                run_end += 1
            said = sum(len(w.stem) for w in asked.words[run_start:run_end])
            opening = position == place - run_start
            covers = said >= _COVERAGE * len(cell.stems) or (
                opening and asked.proper(place) and run_end - run_start >= 2
            )
            yield ratio, covers, (start, end) if ratio >= _FUZZY else (run_start, run_end)


def _add_members(pool: _Pool, asked: _Question, schema: Schema, index: ValueIndex) -> None:
    """Members of columns with few values: those a word abbreviates or begins, and those of columns that are named."""
    openings = {}
    for i, word in enumerate(asked.words):
        if asked.content(i) and word.text[0].isalpha():
            openings.setdefault(fold(word.text)[:1], []).append(i)
    offered = 0
    for column, members in index.members.items():
        strength = int(asked.names.columns[:, column].max(initial=0))
        of_table = int(asked.names.tables[:, schema.columns[column].table].max(initial=0))
        near = 0
        for member in members:
            place = _abbreviated(asked, fold(member), openings)
            if place is not None and near < _MEMBERS_PER_COLUMN:
                near += 1
                pool.add(RANK_NEAR_MEMBER, member, CandidateKind.MEMBER, (place, place + 1), (column,))
        wordlike = [m for m in members if number_of(m) is None or m in ("0", "1")]
        limit = (
            _MEMBERS_PER_COLUMN
            if strength == NameMatch.EXACT
            else 4
            if strength
            else 3
            if of_table == NameMatch.EXACT
            else 0
        )
        if 0 < len(wordlike) <= limit and offered < _MEMBERS:
            for member in wordlike:
                offered += 1
                pool.add(RANK_MEMBER, member, CandidateKind.MEMBER, None, (column,))


def _abbreviated(asked: _Question, member: str, openings: dict[str, list[int]]) -> int | None:
    """The word that this member is the initial of (`F`: female), begins (`Jun`: June), or shares a long beginning with."""
    if not member[:1].isalpha():
        return None
    for i in openings.get(member[0], ()):
        word = fold(asked.words[i].text)
        if len(member) == 1 and not asked.named(i):
            return i
        shared = _common_prefix(word, member)
        if len(member) > 1 and " " not in member and shared >= 3 and shared >= 0.6 * min(len(word), len(member)):
            return i
    return None


def _common_prefix(a: str, b: str) -> int:
    return next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))


def _add_spans(pool: _Pool, asked: _Question) -> None:
    """As written: runs of capitalised words, and content words that nothing else explains."""
    covered = pool.covered(RANK_PARTIAL)
    count = len(asked.words)
    spans: list[Span] = []
    i = 0
    while i < count:
        end = i
        while end < count and asked.proper(end) and asked.content(end):
            end += 1
        if end > i:
            if not all(k in covered for k in range(i, end)):
                spans.append((i, end))
            i = end
        else:
            if asked.content(i) and i not in covered and not asked.named(i) and len(asked.words[i].text) > 1:
                spans.append((i, i + 1))
            i += 1
    for span in spans[:_SPANS]:
        pool.add(RANK_SPAN, asked.written(span), CandidateKind.SPAN, span)
