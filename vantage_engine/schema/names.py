"""Identifiers as words: what a person, or the model, reads instead of `CustAcctNbr`.

`readable` splits snake_case, camelCase and digits and writes out the database abbreviations that mean one thing
wherever they occur; a word that could mean two (`cat`, `no`, `cd`) stays as it is. The result is lower case and
never empty. `apply_readable` takes the words, and the keys that a database file lost, from an entry of Spider's
`tables.json`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from vantage_engine.schema.model import Column, ForeignKey, Schema, Table

_ABBREVIATIONS = {
    "acct": "account",
    "addr": "address",
    "amt": "amount",
    "avg": "average",
    "cnt": "count",
    "cust": "customer",
    "dept": "department",
    "desc": "description",
    "dest": "destination",
    "dob": "date of birth",
    "emp": "employee",
    "fname": "first name",
    "govt": "government",
    "hrs": "hours",
    "img": "image",
    "lang": "language",
    "lname": "last name",
    "lng": "longitude",
    "mgr": "manager",
    "mname": "middle name",
    "msg": "message",
    "nbr": "number",
    "num": "number",
    "pct": "percent",
    "pwd": "password",
    "qty": "quantity",
    "qtr": "quarter",
    "stu": "student",
    "tel": "telephone",
    "txn": "transaction",
    "univ": "university",
    "usr": "user",
    "yr": "year",
}
_PREFIXES = frozenset({"tbl", "vw"})
_CHUNK = re.compile(r"[^\W_]+")
# `address1`, `2020sales`: a number beside a real word; `mp3`, `q1` and `1st` are words of their own.
_DIGITS = re.compile(r"(?<=[^\W\d_]{4})(?=\d)|(?<=\d)(?=[^\W\d_]{4})")


def _split_case(chunk: str) -> list[str]:
    words, start = [], 0
    for i in range(1, len(chunk)):
        before, here, after = chunk[i - 1], chunk[i], chunk[i + 1 : i + 2]
        word_starts = here.isupper() and not before.isupper()
        acronym_ends = before.isupper() and here.isupper() and after.islower() and chunk[i + 1 :] != "s"
        if word_starts or acronym_ends:
            words.append(chunk[start:i])
            start = i
    return [*words, chunk[start:]]


def readable(name: str) -> str:
    """The words of an identifier, lower case: `birthDate` → `birth date`, `cust_addr1` → `customer address 1`."""
    words = [
        part.lower() for chunk in _CHUNK.findall(name) for word in _split_case(chunk) for part in _DIGITS.split(word)
    ]
    if len(words) > 1 and words[0] in _PREFIXES:
        del words[0]
    return " ".join(_ABBREVIATIONS.get(word, word) for word in words) or name.strip() or "unnamed"


def apply_readable(schema: Schema, entry: Mapping[str, Any]) -> Schema:
    """`schema` with the names of a `tables.json` entry, and with the keys of the entry that the file lacks.

    Tables and columns are matched by their original names, whatever their case; what the entry does not name
    keeps its own words. A primary key is taken only for a table that has none.
    """
    tables, columns = list(schema.tables), list(schema.columns)
    table_ids = [schema.find_table(name) for name in entry["table_names_original"]]
    for table, words in zip(table_ids, entry["table_names"], strict=True):
        if table is not None and words.strip():
            tables[table] = replace(tables[table], readable=words.strip().lower())
    column_ids: list[int | None] = []
    for (table_at, original), (_, words) in zip(entry["column_names_original"], entry["column_names"], strict=True):
        table = table_ids[table_at] if table_at >= 0 else None
        column = None if table is None else schema.find_column(table, original)
        column_ids.append(column)
        if column is not None and words.strip():
            columns[column] = replace(columns[column], readable=words.strip().lower())
    _add_primary_keys(tables, columns, column_ids, entry.get("primary_keys", ()))
    keys = _with_foreign_keys(schema.foreign_keys, column_ids, entry.get("foreign_keys", ()))
    return replace(schema, tables=tuple(tables), columns=tuple(columns), foreign_keys=keys)


def _add_primary_keys(
    tables: Sequence[Table], columns: list[Column], column_ids: Sequence[int | None], listed: Sequence[int | list[int]]
) -> None:
    flat = [at for key in listed for at in (key if isinstance(key, list) else [key])]
    by_table: dict[int, list[int]] = {}
    for column in (column_ids[at] for at in flat):
        if column is not None:
            by_table.setdefault(columns[column].table, []).append(column)
    for table, key in by_table.items():
        if any(columns[j].primary_key for j in tables[table].columns):
            continue
        for position, j in enumerate(key, start=1):
            alone = len(key) == 1 or columns[j].unique
            columns[j] = replace(columns[j], primary_key=position, unique=alone)


def _with_foreign_keys(
    keys: tuple[ForeignKey, ...], column_ids: Sequence[int | None], listed: Sequence[Sequence[int]]
) -> tuple[ForeignKey, ...]:
    linked = {frozenset(pair) for key in keys for pair in zip(key.columns, key.ref_columns, strict=True)}
    added = []
    for child_at, parent_at in listed:
        child, parent = column_ids[child_at], column_ids[parent_at]
        if child is None or parent is None or child == parent or frozenset((child, parent)) in linked:
            continue
        linked.add(frozenset((child, parent)))
        added.append(ForeignKey((child,), (parent,)))
    return keys + tuple(added)
