"""Cells that a question means without spelling them as they are.

`near_cells`: misspelt (`Brazl`), in part (`San Jose State` for `San Jose State University`), word by word shortened
(`computer science` for `Comp. Sci.`). `short_forms`: initials and codes (`US` for `United States`, `California` for
`CA`), peoples (`Italian` for `Italy`).
"""

from __future__ import annotations

from collections.abc import Iterator

from rapidfuzz import fuzz, process

from vantage_engine.linking.index import Cell, ValueIndex
from vantage_engine.linking.model import CandidateKind
from vantage_engine.linking.pool import Asked, Pool, Rank, Span
from vantage_engine.linking.tokens import fold

_CELL_LIKENESS = 88
_WORD_LIKENESS = 84
_COVERAGE = 0.6
_RARE_COVERAGE = 0.4
_RARE = 3
_COMMON = 60
"""A word in more cells than this does not call up cells by itself."""
_PEOPLES = ("ians", "ian", "eans", "ean", "ans", "an", "ish", "ese", "is", "i", "ic", "ns", "n")


def near_cells(pool: Pool, asked: Asked, index: ValueIndex) -> None:
    """Cells called up by the rarer words of the question that no cell explains yet."""
    covered = pool.covered(Rank.INFLECTED, cells=True)
    lone = [i for i, w in enumerate(asked.words) if i not in covered and asked.content[i] and len(w.text) > 1]
    shorter = {
        prefix: asked.words[i].stem
        for i in lone
        if asked.words[i].text.isalpha()
        for prefix in (asked.words[i].stem[:n] for n in range(3, len(asked.words[i].stem)))
    }
    frequencies = index.frequencies({asked.words[i].stem for i in lone} | shorter.keys())
    calls = {stem: meant for stem, meant in shorter.items() if frequencies.get(stem, _COMMON) < _COMMON}
    for i in lone:
        word = asked.words[i]
        if word.stem in frequencies:
            if frequencies[word.stem] <= _COMMON:
                calls[word.stem] = word.stem
        elif len(word.text) >= 4 and word.text.isalpha() and (asked.proper(i) or not asked.named[i]):
            near = dict(index.similar_words(fold(word.text)))
            for spelled, *_ in process.extract(
                fold(word.text), list(near), scorer=fuzz.ratio, score_cutoff=_WORD_LIKENESS, limit=3
            ):
                calls[near[spelled]] = word.stem
    if not calls:
        return
    places: dict[str, list[int]] = {}
    for i, word in enumerate(asked.words):
        places.setdefault(word.stem, []).append(i)
    for cell in index.holding(calls):
        best = max(_alignments(asked, cell, calls, places, frequencies), default=None)
        if best is not None:
            rank, span = best
            pool.add(Rank(-rank), cell.text, CandidateKind.CELL, span, cell.columns)


def _alignments(
    asked: Asked, cell: Cell, calls: dict[str, str], places: dict[str, list[int]], frequencies: dict[str, int]
) -> Iterator[tuple[int, Span]]:
    """(surer is larger, span) for every way to lay the cell on the question that explains enough of the cell."""
    own = cell.stems.split(" ")
    letters = sum(map(len, own))
    for at, stem in enumerate(own):
        for place in places.get(calls.get(stem, ""), ()):
            start, end = place, place + 1
            while (
                start > 0
                and at - (place - start) > 0
                and _agree(asked, start - 1, own[at - (place - start) - 1], calls)
            ):
                start -= 1
            while (
                end < len(asked.words)
                and at + end - place < len(own)
                and _agree(asked, end, own[at + end - place], calls)
            ):
                end += 1
            said = sum(len(s) for s in own[at - (place - start) : at + end - place])
            opens = at == place - start
            whole = end - start == len(own)
            misspelt = calls[stem] != stem and not calls[stem].startswith(stem)
            if whole and (misspelt or len(own) > 1 or asked.proper(place)):
                yield -Rank.FUZZY, (start, end)
            elif not whole and (
                said >= _COVERAGE * letters
                or (opens and end - start >= 2 and asked.proper(place))
                or (
                    asked.proper(place) and said >= _RARE_COVERAGE * letters and frequencies.get(stem, _COMMON) <= _RARE
                )
            ):
                yield -Rank.PARTIAL, (start, end)
            elif len(own) > 2:
                left, right = max(0, place - at), min(len(asked.words), place - at + len(own))
                written = " ".join(w.stem for w in asked.words[left:right])
                if fuzz.ratio(written, cell.stems) >= _CELL_LIKENESS:
                    yield -Rank.FUZZY, (left, right)


def _agree(asked: Asked, i: int, own: str, calls: dict[str, str]) -> bool:
    """Whether word `i` is this word of a cell, a slip for it, or written out from it."""
    stem = asked.words[i].stem
    return own == stem or calls.get(own) == stem or (len(own) >= 3 and stem.startswith(own))


def short_forms(pool: Pool, asked: Asked, index: ValueIndex) -> None:
    """Initials of several words either way, two-letter codes, and peoples for their countries."""
    covered = pool.covered(Rank.INFLECTED, cells=True)
    keys: dict[str, Span] = {}
    begins: dict[str, Span] = {}
    initials: dict[str, Span] = {}
    i = 0
    while i < len(asked.words):
        end = i
        while end < len(asked.words) and end - i < 5 and asked.proper(end) and asked.words[end].text[0].isalpha():
            end += 1
        if end - i >= 2:
            keys.setdefault("".join(asked.words[k].stem[0] for k in range(i, end)), (i, end))
        for k in range(i, end):
            text, span = fold(asked.words[k].text), (k, k + 1)
            if not text.isalpha():
                continue
            if asked.words[k].text.isupper() and 2 <= len(text) <= 4:
                initials[text] = span
            elif len(text) >= 4:
                if k not in covered:
                    keys |= {text[0] + letter: span for letter in text[1:]}
                for suffix in _PEOPLES:
                    if (root := text.removesuffix(suffix)) != text and len(root) >= 4:
                        begins.setdefault(root, span)
        i = max(end, i + 1)
    _add_codes(pool, asked, index, keys)
    for text, span in initials.items():
        longer = [c for c in index.beginning(text) if c.text.isupper() and len(c.text) == len(text) + 1]
        for cell in (*index.with_initials(text), *(longer if len(longer) <= 2 else ())):
            pool.add(Rank.PARTIAL, cell.text, CandidateKind.CELL, span, cell.columns)
    for root, span in begins.items():
        for cell in index.beginning(root):
            if len(cell.text) <= len(root) + 3:
                pool.add(Rank.PARTIAL, cell.text, CandidateKind.CELL, span, cell.columns)


def _add_codes(pool: Pool, asked: Asked, index: ValueIndex, keys: dict[str, Span]) -> None:
    """Upper-case cells of these letters; of the codes that one word may have, the likeliest form only."""
    cells = {
        key: kept for key, found in index.phrases(keys).items() if (kept := [c for c in found if c.text.isupper()])
    }
    chosen: dict[Span, list[str]] = {}
    for key in cells:
        chosen.setdefault(keys[key], []).append(key)
    for span, codes in chosen.items():
        word = fold(asked.words[span[0]].text)
        forms = [word[:2], word[0] + word[-1]]
        likeliest = next(([form] for form in forms if form in codes), codes) if span[1] - span[0] == 1 else codes
        for code in likeliest[:2]:
            for cell in cells[code]:
                pool.add(Rank.PARTIAL, cell.text, CandidateKind.CELL, span, cell.columns)
