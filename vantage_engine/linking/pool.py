"""What the sources of value candidates share: the question they look at, and the pool they add to.

A text met twice stays one candidate: its surest kind wins and columns gather. Only the `MAX_CANDIDATES` surest
leave the pool, in the order of the question.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum, auto
from functools import cached_property

from vantage_engine.linking.model import Candidate, CandidateKind, Word
from vantage_engine.linking.names import NameLinks
from vantage_engine.linking.numbers import number_of
from vantage_engine.linking.tokens import STOP_WORDS, quoted_spans

MAX_CANDIDATES = 40

Span = tuple[int, int]


class Rank(IntEnum):
    """How sure a candidate is; lower is surer."""

    QUOTED = auto()
    NUMBER = auto()
    CONSTANT = auto()
    CELL = auto()
    INFLECTED = auto()
    FUZZY = auto()
    PARTIAL = auto()
    NEAR_MEMBER = auto()
    NAMED_CELL = auto()
    """A cell that is also a word of a table's or column's name."""
    SPAN = auto()
    MEMBER = auto()


@dataclass(frozen=True)
class Asked:
    """One question as the sources of candidates see it."""

    text: str
    words: tuple[Word, ...]
    names: NameLinks

    @cached_property
    def quoted(self) -> tuple[tuple[str, Span | None], ...]:
        """Quoted strings as written, with the words they hold."""
        return tuple(self._quoted())

    @cached_property
    def quoted_words(self) -> frozenset[int]:
        return frozenset(i for _, span in self.quoted if span for i in range(*span))

    @cached_property
    def named(self) -> tuple[bool, ...]:
        """Whether each word is the name of a table or column, or part of one."""
        return tuple(bool(t.any() or c.any()) for t, c in zip(self.names.tables, self.names.columns, strict=True))

    @cached_property
    def content(self) -> tuple[bool, ...]:
        """Whether each word says more than a function word or a sign does."""
        return tuple(w.text.lower() not in STOP_WORDS and any(map(str.isalnum, w.text)) for w in self.words)

    def written(self, span: Span) -> str:
        """These words with what stands between them."""
        return self.text[self.words[span[0]].start : self.words[span[1] - 1].end]

    def proper(self, i: int) -> bool:
        """Whether word `i` is capitalised other than by opening the sentence, or quoted."""
        return (i > 0 and self.words[i].text[0].isupper()) or i in self.quoted_words

    def _quoted(self) -> Iterator[tuple[str, Span | None]]:
        for start, end in quoted_spans(self.text):
            inside = [i for i, w in enumerate(self.words) if start <= w.start and w.end <= end]
            if text := self.text[start:end].strip():
                yield text, (inside[0], inside[-1] + 1) if inside else None


class Pool:
    """Candidates by text."""

    def __init__(self) -> None:
        self._found: dict[str, tuple[Rank, Candidate]] = {}

    def add(
        self, rank: Rank, text: str, kind: CandidateKind, span: Span | None = None, columns: Sequence[int] = ()
    ) -> None:
        """Offer `text`; the number it stands for follows from it."""
        candidate = Candidate(text, kind, number_of(text), span, tuple(sorted(columns)))
        if (known := self._found.get(text)) is None:
            self._found[text] = (rank, candidate)
            return
        best_rank, best = min((known, (rank, candidate)), key=lambda pair: pair[0])
        together = tuple(sorted({*known[1].columns, *columns}))
        self._found[text] = (best_rank, replace(best, span=best.span or span or known[1].span, columns=together))

    def covered(self, rank: Rank, *, cells: bool = False) -> set[int]:
        """Words within candidates of this rank or surer; with `cells`, within cells only."""
        held = (c for r, c in self._found.values() if r <= rank and (c.columns or not cells))
        return {i for c in held if c.span for i in range(*c.span)}

    def best(self) -> tuple[Candidate, ...]:
        """The surest, in the order of the question; a span that a cell spells otherwise in case alone gives way."""
        cells = {c.text.casefold() for _, c in self._found.values() if c.columns}
        kept = [
            (rank, c)
            for rank, c in self._found.values()
            if c.kind is not CandidateKind.SPAN or c.columns or c.text.casefold() not in cells
        ]
        surest = sorted(kept, key=lambda pair: pair[0])[:MAX_CANDIDATES]
        return tuple(sorted((c for _, c in surest), key=_place))


def _place(candidate: Candidate) -> tuple[int, int, int, str]:
    start, end = candidate.span or (1 << 16, 0)
    return start, -end, candidate.kind, candidate.text


def inside(span: Span, others: Iterable[Span]) -> bool:
    """Whether one of `others` holds all of `span`."""
    return any(start <= span[0] and span[1] <= end for start, end in others)
