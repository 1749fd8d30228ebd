"""Words that name tables and columns."""

from __future__ import annotations

import pytest

from vantage_engine.linking.names import NameIndex, NameMatch
from vantage_engine.linking.tokens import split_words
from vantage_engine.schema.model import Column, Schema, Table

_COLUMNS = ["singer id", "birth date", "department name", "age", "address", "date of arrival"]
_SCHEMA = Schema(
    "s",
    (Table("singer", tuple(range(len(_COLUMNS))), readable="singer"),),
    tuple(Column(name, 0, readable=name) for name in _COLUMNS),
)


def _match(question: str, word: str, name: str) -> NameMatch:
    words = split_words(question)
    links = NameIndex(_SCHEMA).links(words)
    place = [w.text for w in words].index(word)
    matches = links.tables[place, 0] if name == "singer" else links.columns[place, _COLUMNS.index(name)]
    return NameMatch(int(matches))


@pytest.mark.parametrize(
    ("question", "word", "name", "match"),
    [
        ("all singers", "singers", "singer", NameMatch.EXACT),
        ("the singer ids", "ids", "singer id", NameMatch.EXACT),
        ("the singer", "singer", "singer id", NameMatch.PARTIAL),
        ("his birthdate", "birthdate", "birth date", NameMatch.EXACT),
        ("the dept head", "dept", "department name", NameMatch.PARTIAL),
        ("their adress", "adress", "address", NameMatch.PARTIAL),
        ("list of ages", "of", "date of arrival", NameMatch.NONE),
        ("their wage", "wage", "age", NameMatch.NONE),
        ("the manager", "manager", "age", NameMatch.NONE),
    ],
)
def test_matches(question: str, word: str, name: str, match: NameMatch) -> None:
    assert _match(question, word, name) is match


def test_no_words_and_no_schema() -> None:
    assert NameIndex(_SCHEMA).links(()).columns.shape == (0, len(_COLUMNS))
    assert NameIndex(Schema("e", (), ())).links(split_words("any word")).tables.shape == (2, 0)
