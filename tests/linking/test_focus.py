"""The part of a large schema that a question is about: it holds what is named, and is a schema in its own right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_kit import wide

from vantage_engine.linking.focus import MOST_COLUMNS, MOST_TABLES, Focus, Part, is_large, narrow
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Schema, ValueIndex]]:
    """Three hundred tables, of which one holds customers."""
    path = wide(tmp_path_factory.mktemp("many"), 300, 2)
    schema = read_schema(path)
    index = ValueIndex.build(path, schema)
    yield schema, index
    index.close()


def names(part: Part) -> set[str]:
    return {table.name for table in part.schema.tables}


def check(whole: Schema, part: Part) -> None:
    """Every number in the part leads to what it was in the whole."""
    schema = part.schema
    assert len(schema.tables) <= MOST_TABLES
    assert len(schema.columns) == len(part.columns) <= MOST_COLUMNS
    assert not is_large(schema)
    for number, table in enumerate(schema.tables):
        assert table.columns
        assert all(schema.columns[j].table == number for j in table.columns)
    for new, old in enumerate(part.columns):
        mine, given = schema.columns[new], whole.columns[old]
        assert mine.name == given.name
        assert schema.tables[mine.table].name == whole.tables[given.table].name
    for key in schema.foreign_keys:
        old = tuple(part.columns[j] for j in key.columns), tuple(part.columns[j] for j in key.ref_columns)
        assert any((other.columns, other.ref_columns) == old for other in whole.foreign_keys)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("How many customers are there?", "customer"),
        ("Who lives in Bergen?", "customer"),
        ("List the city of each one.", "customer"),
        ("What is in thing217?", "thing217"),
        ("", "thing0"),
    ],
)
def test_what_is_named_is_in_the_part(many: tuple[Schema, ValueIndex], question: str, expected: str) -> None:
    schema, index = many
    part = Focus(schema, index).part(question)
    check(schema, part)
    assert expected in names(part)


def test_neighbours_come_along_with_their_keys(many: tuple[Schema, ValueIndex]) -> None:
    schema, index = many
    part = Focus(schema, index).part("How many customers have the name Ann?")
    assert "thing0" in names(part)  # no word names it: the customer's key leads there
    assert any(part.schema.columns[key.columns[0]].name == "thing_id" for key in part.schema.foreign_keys)


def test_a_wide_table_keeps_its_keys_and_what_is_named(tmp_path: Path) -> None:
    path = wide(tmp_path, 1, 1900)
    schema = read_schema(path)
    assert is_large(schema)
    index = ValueIndex.build(path, schema)
    part = Focus(schema, index).part("What is the c1777 of each thing0 with a c1555 above 3?")
    check(schema, part)
    table = part.schema.find_table("thing0")
    assert table is not None
    for name in ("id", "owner_id", "c1777", "c1555"):
        assert part.schema.find_column(table, name) is not None
    index.close()


def test_the_index_speaks_the_parts_numbers(many: tuple[Schema, ValueIndex]) -> None:
    schema, index = many
    part = Focus(schema, index).part("Who lives in Bergen?")
    linked = Linker(part.schema, part.index(index)).link("Who lives in Bergen?")
    (bergen,) = [candidate for candidate in linked.candidates if candidate.text == "Bergen"]
    assert [part.schema.columns[j].name for j in bergen.columns] == ["city"]
    none = narrow(schema, [0], schema.tables[0].columns)
    texts = {c.text: c.columns for c in Linker(none.schema, none.index(index)).link("Who lives in Bergen?").candidates}
    assert not texts.get("Bergen")
