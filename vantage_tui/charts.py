"""Which chart a result has, if any: bars, a line or a histogram, from its first rows.

One column of numbers is needed, and at most one of labels. Dates, years and months in order make a line, other
labels bars, numbers alone a histogram. Everything else has no chart, and says why.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

MOST_BARS = 40
MOST_POINTS = 2000
_FEWEST_FOR_HISTOGRAM = 8
_BINS = 20
_TIME = re.compile(r"\d{4}(-\d{2}(-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?)?)?\Z|\d{4}-?[QW]\d{1,2}\Z")


class Kind(StrEnum):
    """How a chart is drawn."""

    BAR = "bar"
    LINE = "line"
    HISTOGRAM = "histogram"


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers with a label each; of a histogram the labels are the middles of its bins."""

    kind: Kind
    label: str
    """Name of the column of labels; empty where there is none."""
    value: str
    """Name of the column of numbers."""
    labels: tuple[str, ...]
    values: tuple[float, ...]
    left_out: int = 0
    """Rows that are not drawn: without a number, or beyond the first ones."""


def choose(columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> Chart | str:
    """The chart of these rows, or why there is none."""
    if not rows:
        return "There are no rows to draw."
    if len(rows) == 1 and len(columns) <= 2:
        return "One row is no chart."
    numbers = [index for index in range(len(columns)) if _is_numeric(rows, index)]
    if len(columns) == 1 and numbers:
        return _histogram(columns[0], rows)
    if len(columns) == 2:
        first, second = 0 in numbers, 1 in numbers
        if second:
            return _labelled(columns, rows, 0, 1)
        if first:
            return _labelled(columns, rows, 1, 0)
    if len(numbers) == 1 and len(columns) == 3:
        labels = next(index for index in range(3) if index not in numbers)
        return _labelled(columns, rows, labels, numbers[0])
    if not numbers:
        return "No column holds numbers."
    return "A chart needs a column of numbers and at most one of labels; this result has more."


def _labelled(columns: Sequence[str], rows: Sequence[Sequence[Any]], label: int, value: int) -> Chart | str:
    told = [(row[label], float(row[value])) for row in rows if row[label] is not None and _is_number(row[value])]
    labels = [str(each) for each, _ in told]
    if not told:
        return "No column holds numbers."
    in_order = labels == sorted(labels) or labels == sorted(labels, reverse=True)
    if len(told) > 2 and in_order and len(set(labels)) == len(labels) and all(map(_TIME.match, labels)):
        kept, kind = told[:MOST_POINTS], Kind.LINE
        if labels[0] > labels[-1]:
            kept = kept[::-1]
    else:
        kept, kind = told[:MOST_BARS], Kind.BAR
    left_out = len(rows) - len(kept)
    texts = tuple(str(each) for each, _ in kept)
    return Chart(kind, columns[label], columns[value], texts, tuple(number for _, number in kept), left_out)


def _histogram(column: str, rows: Sequence[Sequence[Any]]) -> Chart | str:
    values = [float(row[0]) for row in rows if _is_number(row[0])]
    if len(values) < _FEWEST_FOR_HISTOGRAM:
        return f"A histogram needs at least {_FEWEST_FOR_HISTOGRAM} numbers."
    low, high = min(values), max(values)
    if low == high:
        return "All numbers are the same."
    bins = min(_BINS, max(4, round(math.sqrt(len(values)))))
    width = high / bins - low / bins
    counts = [0] * bins
    for value in values:
        counts[min(bins - 1, int((value - low) / width))] += 1
    middles = tuple(f"{low + (index + 0.5) * width:.4g}" for index in range(bins))
    return Chart(Kind.HISTOGRAM, column, "rows", middles, tuple(map(float, counts)), len(rows) - len(values))


def _is_numeric(rows: Sequence[Sequence[Any]], index: int) -> bool:
    told = [row[index] for row in rows if row[index] is not None]
    return bool(told) and all(map(_is_number, told))


def _is_number(value: object) -> bool:
    """A number that can be drawn; not text, and not beyond what a terminal's axis can say."""
    return isinstance(value, (int, float)) and abs(value) < 1e300
