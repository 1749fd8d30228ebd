"""What reaches the terminal: nothing that acts on it, and all that people write."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vantage_engine.database.sanitize import MAX_MARKS, cell, clean

HOSTILE = "\x00\x07\x08\x1b\x7f\x85\x9b\xad\r\n\t\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u2028\u2029\u202e\u2060\u2066\ud800\udfff\ufe0f\ufeff\ufff9\U000e0041\U000e0100\u0301"  # noqa: E501
TEXT = (
    st.text() | st.text(st.sampled_from(HOSTILE + "aé नर👩❤1[]"), max_size=40) | st.text(st.characters(), max_size=20)
)
BIDI = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", "BN"}


@given(TEXT, st.booleans(), st.none() | st.integers(-1, 30))
@example("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u200d\u0301x", False, None)
@settings(max_examples=400)
def test_output_is_inert_and_stable(text: str, multiline: bool, limit: int | None) -> None:
    shown = clean(text, multiline=multiline, limit=limit)
    for char in shown.replace("\n", "") if multiline else shown:
        assert unicodedata.category(char) not in ("Cc", "Cs", "Zl", "Zp")
        assert char in "\u200c\u200d" or unicodedata.bidirectional(char) not in BIDI
        assert char in "\u200c\u200d" or not 0x200B <= ord(char) <= 0x200F
    shown.encode()
    assert clean(shown, multiline=multiline, limit=limit) == shown
    assert limit is None or len(shown) <= max(limit, 0)


@given(TEXT)
def test_marks_never_pile_up(text: str) -> None:
    height = 0
    for char in clean(text):
        if unicodedata.category(char) in ("Mn", "Me"):
            height += 1
        elif char not in "\u200c\u200d":
            height = 0
        assert height <= MAX_MARKS


@given(TEXT)
def test_joiners_stand_only_between_what_they_join(text: str) -> None:
    shown = clean(text)
    for i, char in enumerate(shown):
        if char in "\u200c\u200d":
            assert 0 < i < len(shown) - 1
            assert {unicodedata.category(shown[i - 1])[0], unicodedata.category(shown[i + 1])[0]} <= set("LMS")


@pytest.mark.parametrize(
    "text",
    [
        "Plain text, 100 % of it: [red] \\x1b <b>&amp;</b>",
        "Zoë Müller, Łódź, Ça va ? Nguyễn Thị Hương",
        unicodedata.normalize("NFD", "Nguyễn Thị Hương"),
        "العربية: السَّلَامُ عَلَيْكُمْ ٢٠٢٤",
        "می‌خواهم کتاب‌ها",
        "עִבְרִית",
        "हिन्दी क्‍ष श्रीमती",
        "বাংলা র‍্যাব",
        "தமிழ் ශ්‍රී ලංකා",
        "ไทย ที่นี่ น้ำ",
        "မြန်မာ ကြွှို့",
        "བོད་ཡིག རྐྱོ",
        "中文，日本語のテキスト、한국어 葛󠄀城市",
        "Ελληνικά Українська ქართული Հայերեն አማርኛ",
        "👩🏽‍🚀 👨‍👩‍👧‍👦 ❤️‍🔥 🏳️‍🌈 🇫🇷 1️⃣ ☕️ 🎁",
        "€ £ ¥ ± × ÷ ≤ ∑ ½ “quotes” – — … •",
        "no\u00a0break\u3000wide",
    ],
)
def test_what_people_write_is_unchanged(text: str) -> None:
    assert clean(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b]52;c;ZXZpbA==\x07", "␛]52;c;ZXZpbA==␇"),
        ("\x1b[2J\x1b[31m", "␛[2J␛[31m"),
        ("a\r\nb\nc\rd\te\u2028f", "a⏎b⏎c␍d e⏎f"),
        ("x\x08\x7f\x00\x9b1m", "x␈␡␀\ufffd1m"),
        ("user\u202egnp.exe", "usergnp.exe"),
        ("pass\u200bword\ufeff\u2060\u00ad", "password"),
        ("hi\U000e0068\U000e0069", "hi"),
        ("\ud83d", "\ufffd"),
        ("a\u200d b", "a b"),
        ("☺" + "\U000e0131" * 9, "☺\U000e0131"),
        ("\u0301a", "◌\u0301a"),
    ],
)
def test_what_acts_becomes_visible_or_goes(text: str, shown: str) -> None:
    assert clean(text) == shown


def test_line_breaks_may_stay() -> None:
    assert clean("a\r\nb\u2028c\rd\x1b", multiline=True) == "a\nb\nc␍d␛"


def test_limit_cuts_with_an_ellipsis() -> None:
    assert [clean("abcdef", limit=n) for n in (6, 5, 1, 0)] == ["abcdef", "abcd…", "…", ""]
    assert clean("\u200b" * 50 + "abc", limit=3) == "abc"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (None, "NULL"),
        (7, "7"),
        (-(2**63), "-9223372036854775808"),
        (0.1, "0.1"),
        (1e20, "1e+20"),
        (float("inf"), "Inf"),
        (float("-inf"), "-Inf"),
        ("a\nb", "a⏎b"),
        (b"", "x'' (0 bytes)"),
        (b"\x0a", "x'0a' (1 byte)"),
        (bytes(5000), "x'" + "00" * 16 + "…' (5,000 bytes)"),
    ],
)
def test_cells_of_every_type(value: object, shown: str) -> None:
    assert cell(value) == shown
    assert len(cell(value, limit=4)) <= 4
