"""Words of a question: offsets hold for any text; equal phrases have equal stems."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vantage_engine.linking.tokens import MAX_WORDS, quoted_spans, split_words, stem, stem_key


@given(st.text())
def test_words_are_the_text_at_their_offsets_in_order(text: str) -> None:
    words = split_words(text)
    assert len(words) <= MAX_WORDS
    assert all(text[w.start : w.end] == w.text and w.text and w.stem for w in words)
    assert all(a.end <= b.start for a, b in pairwise(words))


@given(st.text(alphabet="'\"“”‘’`« »ab"))
def test_quoted_spans_lie_in_the_text(text: str) -> None:
    assert all(0 < start < end < len(text) for start, end in quoted_spans(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("🎸🎸", []),
        ("Which singers' ages?", ["Which", "singers", "ages"]),
        ("the singer's O'Brien", ["the", "singer", "O'Brien"]),
        ("$1,234.5 or 20% of 1st", ["1,234.5", "or", "20%", "of", "1st"]),
        ("from 2015-06-02 12:30 on", ["from", "2015-06-02", "12:30", "on"]),
        ("left-handed order_items a/b", ["left", "handed", "order", "items", "a", "b"]),
        ("x >= -3, y != 10.", ["x", ">=", "-3", "y", "!=", "10"]),
        ("the U.S. C++ teams", ["the", "U.S.", "C++", "teams"]),
        ("北京 में कितने", ["北", "京", "में", "कितने"]),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    assert [w.text for w in split_words(text)] == words


def test_long_questions_are_cut() -> None:
    assert len(split_words("word " * 500)) == MAX_WORDS


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cities", "city"), ("classes", "class"), ("named", "name"), ("stopped", "stops"), ("children", "child"),
        ("people", "person"), ("U.S.", "US"), ("Zoë", "zoe"), ("addresses", "Address"), ("boxes", "box"),
        ("ids", "ID"),
    ],
)  # fmt: skip
def test_inflections_meet(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(("one", "other"), [("status", "stat"), ("class", "clas"), ("singer", "sing"), ("bus", "bu")])
def test_other_words_stay_apart(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_punctuation_does_not_part_equal_phrases() -> None:
    assert stem_key(split_words("Louisville ,  Kentucky")) == stem_key(split_words("louisville, kentucky"))


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("named 'Joe' and \"Ann Lee\"", ["Joe", "Ann Lee"]),
        ("the singer's 'Don't Stop' isn't", ["Don't Stop"]),
        ("the students' and teachers' names", []),
        ("“Zoë” ‘it’", ["Zoë", "it"]),
    ],
)
def test_quoted_strings(text: str, contents: list[str]) -> None:
    assert [text[a:b] for a, b in quoted_spans(text)] == contents
