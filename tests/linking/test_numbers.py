"""Numbers and dates in figures and words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vantage_engine.linking.numbers import find_dates, find_numbers, number_of
from vantage_engine.linking.tokens import split_words


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("more than two", [2]),
        ("the third oldest", [3]),
        ("twenty five of twenty-first", [25, 21]),
        ("a dozen, two dozen", [12, 24]),
        ("two thousand five hundred and six", [2506]),
        ("a hundred or 1.5 million", [100, 1_500_000]),
        ("10% and 20 percent", [10, 0.1, 20, 0.2]),
        ("1,234.5 for $5k in the 1990s", [1234.5, 5000, 1990]),
        ("between -3 and 7th", [-3, 7]),
        ("two and three", [2, 3]),
        ("nothing and a second", [2]),
    ],
)
def test_numbers(text: str, numbers: list[float]) -> None:
    assert [n for n, _ in find_numbers(split_words(text))] == numbers


@given(st.integers(-(10**15), 10**15))
def test_figures_are_read_as_python_reads_them(number: int) -> None:
    assert [n for n, _ in find_numbers(split_words(f"it is {number}"))] == [number]
    assert number_of(str(number)) == number
    assert number_of(f"{number:,}") == number


@given(st.text())
def test_any_text_is_read(text: str) -> None:
    words = split_words(text)
    for _, (start, end) in (*find_numbers(words), *find_dates(words)):
        assert 0 <= start < end <= len(words)


@pytest.mark.parametrize("text", ["", "-", ".", "1e5", "0x10", "1,2", "AB12", "9" * 30])
def test_what_is_no_plain_number(text: str) -> None:
    assert number_of(text) is None


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("on 2 June 2015", ["2015-06-02"]),
        ("June 2nd, 2015", ["2015-06-02"]),
        ("the 2nd of June 2015", ["2015-06-02"]),
        ("in Sep. 2015", ["2015-09"]),
        ("on 6/2/2015", ["2015-06-02", "2015-02-06"]),
        ("since 2015-6-2", ["2015-06-02"]),
        ("may we see 2015", []),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert [d for d, _ in find_dates(split_words(text))] == dates
