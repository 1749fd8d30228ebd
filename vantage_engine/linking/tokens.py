"""Split a question (or a cell) into words, and reduce words to stems that meet across inflections.

`split_words` gives words with character offsets such that `text[word.start:word.end] == word.text`, in any script, and
never raises. Numbers (`1,234.5`, `20%`, `1st`), ISO dates and times stay whole; hyphens, underscores and
slashes part words; a possessive `'s` falls away; other punctuation is dropped, comparison signs stay.
Questions and cells go through the same function, so equal phrases have equal stems however they are punctuated.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from vantage_engine.linking.model import Word

MAX_WORDS = 128

# Marks that belong to the letter before them (`\w` leaves them out) and scripts that write no spaces.
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f"
    "\u0981-\u0983\u09bc-\u09cd\u0b80-\u0bcd\u0e31-\u0e4e"
)
_UNSPACED = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_LETTER = rf"(?:[^\W\d_{_UNSPACED}]|[{_MARKS}])"
_ALNUM = rf"(?:[^\W_{_UNSPACED}]|[{_MARKS}])"

_WORD = re.compile(
    rf"""
    \d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{1,4}}(?!{_ALNUM})                  # dates: 2015-06-02, 6/2/2015
  | \d{{1,2}}:\d{{2}}(?::\d{{2}}(?:\.\d+)?)?(?!{_ALNUM})                 # times: 12:30, 12:30:59
  | (?:(?<![\w)])[-−])?(?:\d{{1,3}}(?:,\d{{3}})+|\d+)(?:\.\d+)?%?(?!{_ALNUM})  # numbers: -3, 1,234.5, 20%
  | (?:(?<![\w.])\.\d+%?)(?!{_ALNUM})                                    # .5
  | (?:{_LETTER}\.){{2,}}                                                # U.S.
  | {_ALNUM}+(?:['’]{_LETTER}+)*(?:\+\+?|\#)?(?!\w)                        # words: O'Brien, 1st, C++
  | {_ALNUM}+
  | [{_UNSPACED}]
  | [<>=!]=|<>|[<>=%]
    """,
    re.VERBOSE,
)
_POSSESSIVE = re.compile(r"['’][sS]$")

_QUOTED = re.compile(
    r"""
    "([^"]+)" | “([^”]+)” | «([^»]+)» | ‘([^’]+)’(?!\w) | ``(.+?)'' | `([^`]+)`
  | (?<!\w)'((?:[^']|(?<=\w)'(?=\w))+)'(?!\w)
    """,
    re.VERBOSE,
)

_STOP = """
    a about above after all along also although am among an and any are as at be because been before being below between
    both but by can could did do does doing during each either every find first for from further get give given had has
    have having he her here hers him his how i if in into is it its itself just kind least less let list many may me
    more most much must my name need no nor not now number of off on once one only or other our out over own per please
    return same she should show so some such tell than that the their them then there these they this those through to
    together too total under until up us use used using very want was we were what when where whether which while who
    whom whose why will with within without would you your
"""
STOP_WORDS = frozenset(_STOP.split())
"""Function words and the verbs of asking: alone, they name no cell and no part of a name."""

_IRREGULAR = {
    "children": "child", "people": "person", "men": "man", "women": "woman", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "indices": "index", "wives": "wife", "lives": "life", "won": "win",
    "taught": "teach", "bought": "buy", "sold": "sell", "paid": "pay", "made": "make", "took": "take",
    "taken": "take", "wrote": "write", "written": "write", "held": "hold", "began": "begin", "born": "birth",
    "data": "datum", "media": "medium", "analyses": "analysis", "series": "series", "species": "species",
}  # fmt: skip


def split_words(text: str) -> tuple[Word, ...]:
    """The first `MAX_WORDS` words of `text`, in order, without overlaps."""
    words: list[Word] = []
    for match in _WORD.finditer(text):
        found = match.group()
        if len(found) > 2 and (tail := _POSSESSIVE.search(found)):
            found = found[: tail.start()]
        words.append(Word(found, match.start(), match.start() + len(found), stem(found)))
        if len(words) == MAX_WORDS:
            break
    return tuple(words)


def quoted_spans(text: str) -> list[tuple[int, int]]:
    """Character ranges of the contents of quoted strings; an apostrophe inside a word does not quote."""
    return [match.span(match.lastindex) for match in _QUOTED.finditer(text) if match.lastindex]


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without accents: the form in which spellings are compared."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)) or text.casefold()


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Lower-cased, unaccented, without English plural, `-ed`, `-ing` and final `-e`; other words as they are."""
    base = fold(word).replace("’", "'")
    if "." in base and not any(c.isdigit() for c in base):
        base = base.replace(".", "")
    base = _IRREGULAR.get(base, base)
    if not base.isalpha() or len(base) < 3:
        return base
    base = _singular(base)
    if len(base) < 4:
        return base
    for suffix in ("ing", "ed"):
        root = base.removesuffix(suffix)
        if root != base and len(root) >= 3 and any(c in "aeiouy" for c in root):
            base = root[:-1] if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeiouls" else root
            break
    if base.endswith("e") and len(base) > 3:
        base = base[:-1]
    return base[:-1] + "i" if base.endswith("y") and len(base) > 3 else base


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def stem_key(words: Iterable[Word]) -> str:
    """One string for a phrase: what an index of phrases is keyed by."""
    return " ".join(word.stem for word in words)
