"""Identifiers become the words a person would say; Spider's names and keys land on the right columns."""

from __future__ import annotations

import pytest

from vantage_engine.schema.model import Column, ForeignKey, Schema, Table
from vantage_engine.schema.names import apply_readable, readable


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("birth_date", "birth date"),
        ("BirthDate", "birth date"),
        ("StuID", "student id"),
        ("HTMLParser", "html parser"),
        ("userIDs", "user ids"),
        ("Home Town", "home town"),
        ("address1", "address 1"),
        ("sales2020q1", "sales 2020q1"),
        ("mp3", "mp3"),
        ("cust_addr", "customer address"),
        ("FNAME", "first name"),
        ("dob", "date of birth"),
        ("tblOrders", "orders"),
        ("tbl", "tbl"),
        ("__x__", "x"),
        ("ИмяКлиента", "имя клиента"),
        ("名前", "名前"),
        ("$%", "$%"),
        (" ", "unnamed"),
        ("", "unnamed"),
        ("cat", "cat"),
    ],
)
def test_readable(name, words):
    assert readable(name) == words


@pytest.mark.parametrize("name", ["HTMLParser", "cust_addr1", "userIDs", "ИмяКлиента", "tbl_x"])
def test_readable_words_are_readable_already(name):
    assert readable(readable(name)) == readable(name)


SCHEMA = Schema(
    "s",
    (Table("Singer", (0, 1), readable="singer"), Table("Song", (2, 3, 4), readable="song")),
    (
        Column("Singer_ID", 0, readable="singer id"),
        Column("Nm", 0, readable="nm"),
        Column("song_id", 1, primary_key=1, unique=True, readable="song id"),
        Column("singer_id", 1, readable="singer id"),
        Column("Extra", 1, readable="extra"),
    ),
)
ENTRY = {
    "table_names_original": ["song", "singer", "lost"],
    "table_names": ["Song", "singing person", "lost"],
    "column_names_original": [
        [-1, "*"],
        [0, "Song_ID"],
        [0, "Singer_ID"],
        [1, "SINGER_ID"],
        [1, "nm"],
        [2, "gone"],
    ],
    "column_names": [[-1, "*"], [0, "song id"], [0, "singer"], [1, "singer id"], [1, "name"], [2, "gone"]],
    "primary_keys": [2, 3],
    "foreign_keys": [[2, 3], [2, 3], [5, 3]],
}


def test_entry_names_are_matched_by_original_names_whatever_their_case():
    schema = apply_readable(SCHEMA, ENTRY)
    assert [t.readable for t in schema.tables] == ["singing person", "song"]
    assert [c.readable for c in schema.columns] == ["singer id", "name", "song id", "singer", "extra"]
    assert [c.name for c in schema.columns] == [c.name for c in SCHEMA.columns]


def test_entry_adds_the_keys_that_the_file_lacks_and_no_others():
    schema = apply_readable(SCHEMA, ENTRY)
    assert schema.foreign_keys == (ForeignKey((3,), (0,)),)
    assert (schema.columns[0].primary_key, schema.columns[0].unique) == (1, True)
    # Song has a primary key of its own: the entry's (singer_id) does not replace it.
    assert [schema.columns[j].primary_key for j in (2, 3, 4)] == [1, 0, 0]


@pytest.mark.parametrize("key", [ForeignKey((3,), (0,)), ForeignKey((0,), (3,)), ForeignKey((3, 4), (0, 1))])
def test_entry_does_not_repeat_a_key_of_the_file(key):
    schema = Schema(SCHEMA.name, SCHEMA.tables, SCHEMA.columns, (key,))
    assert apply_readable(schema, ENTRY).foreign_keys == (key,)


def test_composite_primary_keys_of_an_entry_keep_their_order():
    entry = {**ENTRY, "primary_keys": [[4, 3]]}
    schema = apply_readable(SCHEMA, entry)
    assert [(schema.columns[j].primary_key, schema.columns[j].unique) for j in (0, 1)] == [(2, False), (1, False)]
