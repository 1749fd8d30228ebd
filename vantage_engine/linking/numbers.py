"""Numbers and dates that a question says in figures or in words.

`find_numbers` gives every reading of a number (`10%` is 10 and 0.1, `1.5 million` is 1500000), `find_dates` the ISO
form of a date written out (`2 June 2015`). Both give half-open ranges of words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from vantage_engine.linking.model import Word

_NAMES = """
    zero one two three four five six seven eight nine ten
    eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
"""
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = """
    zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
    thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
"""
_SMALL = (
    {word: i for i, word in enumerate(_NAMES.split())}
    | {word: 10 * i for i, word in enumerate(_TENS.split(), start=2)}
    | {"dozen": 12, "twice": 2, "thrice": 3, "once": 1, "single": 1, "double": 2, "pair": 2, "couple": 2, "half": 0.5}
)
_ORDINAL = {word: i for i, word in enumerate(_ORDINALS.split())}
_SCALES = {
    "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12, "dozen": 12,
    "k": 1000, "m": 10**6, "bn": 10**9, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9,
}  # fmt: skip
_FIGURES = re.compile(r"^([-−]?(?:\d[\d,]*)?(?:\.\d+)?)(%|st|nd|rd|th|k|m|bn|s|\D*)$", re.IGNORECASE)
_MONTHS = "january february march april may june july august september october november december"
_YEAR = re.compile(r"^(1[5-9]|20)\d\d$")
_DAY = re.compile(r"^([0-3]?\d)(st|nd|rd|th)?$", re.IGNORECASE)
_NUMERIC_DATE = re.compile(r"^(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})$")

Number = int | float
Span = tuple[int, int]


def plain(number: Number) -> Number:
    """The integer where a float is one."""
    return int(number) if isinstance(number, float) and number.is_integer() and abs(number) < 1e15 else number


def number_of(text: str) -> Number | None:
    """The number that `text` is as a SQL literal, thousands separators allowed, or None."""
    if not re.fullmatch(r"[-−]?(\d{1,3}(,\d{3})+|\d{1,18})?(\.\d{1,18})?", text) or not any(map(str.isdigit, text)):
        return None
    bare = text.replace(",", "").replace("−", "-")
    return float(bare) if "." in bare else int(bare)


def find_numbers(words: Sequence[Word]) -> Iterator[tuple[Number, Span]]:
    """Every number that the words may mean, most literal reading first."""
    i = 0
    while i < len(words):
        found = _phrase(words, i)
        if found is None:
            i += 1
            continue
        number, end = found
        following = words[end].text.lower() if end < len(words) else ""
        percent = words[end - 1].text.endswith("%") or following in {"%", "percent", "percentage"}
        yield plain(number), (i, end)
        if percent:
            yield plain(round(number / 100, 12)), (i, end)
        i = end


def _phrase(words: Sequence[Word], i: int) -> tuple[Number, int] | None:
    """One number from word `i` on, and the word after it: figures with a scale, or number words."""
    figures = _figures(words[i].text)
    if figures is not None:
        end = i + 1
        while end < len(words) and (scale := _SCALES.get(words[end].text.lower())) and len(words[end].text) > 2:
            figures, end = round(figures * scale, 6), end + 1
        return figures, end
    total: Number = 0
    part: Number = 0
    end = i
    while end < len(words):
        low = words[end].text.lower()
        if low in _SMALL and (end == i or _takes(total, part, _SMALL[low])):
            part += _SMALL[low]
        elif low in _SCALES and len(low) > 2:
            part = max(part, 1) * _SCALES[low]  # "a hundred" is a hundred
            if part >= 1000:
                total, part = total + part, 0
        elif low in _ORDINAL and (end == i or _takes(total, part, _ORDINAL[low])):
            return total + part + _ORDINAL[low], end + 1
        elif low == "and" and end > i and end + 1 < len(words) and (total or part >= 100):
            following = _SMALL.get(words[end + 1].text.lower())
            if following is None or not _takes(total, part, following):
                break
        else:
            break
        end += 1
    return (total + part, end) if end > i else None


def _takes(total: Number, part: Number, small: Number) -> bool:
    """Whether a number word goes on with the number so far (`twenty` takes `five`, `two` does not)."""
    if part == 0:
        return total > 0
    return part % 100 == 0 or (part % 10 == 0 and part >= 20 and small < 10)


def _figures(text: str) -> Number | None:
    match = _FIGURES.match(text)
    if not match or not (number := match.group(1).strip("-−,")) or not number[-1].isdigit():
        return None
    value = number_of(match.group(1).replace(",", "").replace("−", "-"))
    if value is None:
        return None
    suffix = match.group(2).lower()
    return plain(value * _SCALES[suffix]) if suffix in ("k", "bn") else value


def find_dates(words: Sequence[Word]) -> Iterator[tuple[str, Span]]:
    """ISO forms (`2015-06-02`, `2015-06`) of the dates that the words write out."""
    for i, word in enumerate(words):
        if numeric := _NUMERIC_DATE.match(word.text):
            yield from ((iso, (i, i + 1)) for iso in _numeric_readings(*numeric.groups()))
        month = month_number(word.text)
        if month is None:
            continue
        before = _day(words[i - 1].text) if i else None
        start = i - 1 if before else i
        if before is None and i > 1 and words[i - 1].text.lower() == "of":
            before = _day(words[i - 2].text)
            start = i - 2 if before else i
        after = _day(words[i + 1].text) if i + 1 < len(words) else None
        day, end = (before, i + 1) if before else (after, i + 2) if after else (None, i + 1)
        if end < len(words) and _YEAR.match(words[end].text):
            year = words[end].text
            yield (f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}"), (start, end + 1)


@lru_cache(maxsize=4096)
def month_number(text: str) -> int | None:
    """1 to 12 for an English month or its usual abbreviation (`Sep`, `Sept.`), else None."""
    low = text.lower().rstrip(".")
    if len(low) < 3 or (low == "may" and text[0] == "m"):
        return None
    return next(
        (n for n, name in enumerate(_MONTHS.split(), 1) if name == low or (len(low) <= 4 and name.startswith(low))),
        None,
    )


def _day(text: str) -> int | None:
    match = _DAY.match(text)
    return int(match.group(1)) if match and 1 <= int(match.group(1)) <= 31 else None


def _numeric_readings(first: str, second: str, third: str) -> Iterator[str]:
    """`6/2/2015` is 2 June for some and 6 February for others: both."""
    if len(first) == 4:
        orders = [(first, second, third)]
    elif len(third) == 4:
        orders = [(third, first, second), (third, second, first)]
    else:
        return
    for year, month, day in dict.fromkeys(orders):
        if 1 <= int(month) <= 12 and 1 <= int(day) <= 31:
            yield f"{int(year):04d}-{int(month):02d}-{int(day):02d}"
