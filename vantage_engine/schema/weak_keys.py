"""Joins that nobody declared: columns that look like foreign keys, for schemas without (all of) them.

Three kinds, the surest first: the same name as another table's key (`customer_id` in both), a name made of
a table and its key (`home_user_id` → `users.id`), and, only between tables that nothing else connects, the same
name at all. Names that every table has (`id`, `name`, `date`) prove nothing and are passed over.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from vantage_engine.schema.model import Schema
from vantage_engine.schema.steiner import Groups

_MOST_TABLES = 30
"""A name that more tables share says nothing about a join, and pairs grow with its square."""
_MOST_KEYS = 10
"""The same for a name that is a key of its own in many tables."""
_MOST_EDGES = 3
"""Weak edges between two tables; copies of one table would have as many as columns."""
_GENERIC_WORDS = """
id pk key uid uuid guid rowid name type kind date time timestamp description desc code title status state year
month day note notes comment comments value amount count number total price rank position order category
details remark remarks text label url active version level created created_at createdat updated updated_at
updatedat deleted_at address city country gender sex age email phone first_name last_name firstname lastname
start_date end_date latitude longitude
"""
_GENERIC = frozenset(_GENERIC_WORDS.split())


def weak_pairs(schema: Schema, declared: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """(child column, parent column) of every weak join; `declared` are the column pairs of the foreign keys."""
    taken = {frozenset(pair) for pair in declared}
    referring = {child for child, _ in declared}
    found = []
    counts: Counter[tuple[int, int]] = Counter()
    for pair in [*_same_name_as_key(schema), *(p for p in _named_after_table(schema) if p[0] not in referring)]:
        first, second = sorted((schema.columns[pair[0]].table, schema.columns[pair[1]].table))
        if counts[first, second] == _MOST_EDGES or frozenset(pair) in taken:
            continue
        if _comparable(schema, *pair):
            counts[first, second] += 1
            taken.add(frozenset(pair))
            found.append(pair)
    groups = Groups(len(schema.tables))
    for child, parent in [*declared, *found]:
        groups.union(schema.columns[child].table, schema.columns[parent].table)
    return found + list(_same_name(schema, groups))


def _by_name(schema: Schema) -> dict[str, list[int]]:
    names: dict[str, list[int]] = defaultdict(list)
    for j, column in enumerate(schema.columns):
        if column.name.lower() not in _GENERIC:
            names[column.name.lower()].append(j)
    return names


def _same_name_as_key(schema: Schema) -> Iterator[tuple[int, int]]:
    for columns in _by_name(schema).values():
        keys = [j for j in columns if schema.columns[j].unique]
        if len(keys) > _MOST_KEYS:
            continue
        for at, key in enumerate(keys):
            earlier = set(keys[:at])
            yield from ((j, key) for j in columns if j != key and j not in earlier)


def _named_after_table(schema: Schema) -> Iterator[tuple[int, int]]:
    parents: dict[str, int] = {}
    for table in schema.tables:
        keys = [j for j in table.columns if schema.columns[j].primary_key]
        if len(keys) == 1:
            for word in _singulars(_letters(table.name)):
                parents.setdefault(word + "id", keys[0])
    for j, column in enumerate(schema.columns):
        words = column.name.split("_")
        # The longest ending that names a table: `start_station_id` refers to `station`.
        endings = (_letters("".join(words[at:])) for at in range(len(words)))
        parent = next((parents[ending] for ending in endings if ending in parents), None)
        if parent is not None and schema.columns[parent].table != column.table:
            yield j, parent


def _same_name(schema: Schema, groups: Groups) -> Iterator[tuple[int, int]]:
    """The rarest shared name of each pair of tables that no other join connects, even through a third."""
    apart = [groups.find(table) for table in range(len(schema.tables))]
    linked: set[tuple[int, int]] = set()
    for columns in sorted(_by_name(schema).values(), key=len):
        if not 1 < len(columns) <= _MOST_TABLES:
            continue
        for a, b in combinations(columns, 2):
            first, second = schema.columns[a], schema.columns[b]
            tables = first.table, second.table
            if apart[tables[0]] != apart[tables[1]] and first.affinity == second.affinity and tables not in linked:
                linked.add(tables)
                yield b, a


def _comparable(schema: Schema, a: int, b: int) -> bool:
    """Whether both are text or both numbers; BLOB, the affinity of views' expressions, may be anything."""
    kinds = {schema.columns[a].affinity, schema.columns[b].affinity} - {"BLOB"}
    return len(kinds) < 2 or "TEXT" not in kinds


def _letters(name: str) -> str:
    return "".join(character for character in name.lower() if character.isalnum())


def _singulars(word: str) -> Iterator[str]:
    yield word
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("es"):
        yield word[:-2]
    if word.endswith("s"):
        yield word[:-1]
