"""What a question could go on with: names of tables and columns, and cells that begin as the last words do.

Plain functions over the schema and a lookup of values; nothing here knows a widget.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from vantage_engine.schema.model import Schema

SHORTEST = 2
"""Letters from which something is offered."""
MOST = 7
_PART = re.compile(r"[\W_]+|(?<=[a-z])(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` in place of the last `replaces` characters; `about` says what it is."""

    text: str
    replaces: int
    about: str


def fragments(before: str) -> list[str]:
    """The last three, two and one words before the cursor, as far as they are there; longest first."""
    starts = [match.start() for match in re.finditer(r"(?<!\S)\S", before)][-3:]
    found = [before[start:] for start in starts]
    return [part for part in found if len(part) >= SHORTEST and part[-1:].strip()] if before[-1:].strip() else []


def complete_names(before: str, schema: Schema) -> list[Completion]:
    """Tables and columns one of whose words begins as the last word does; tables first, whole names before parts."""
    parts = fragments(before)
    if not parts:
        return []
    typed = parts[-1].casefold()
    found: dict[str, tuple[tuple[bool, bool, int], Completion]] = {}
    names = [(table.name, "table", False) for table in schema.tables]
    names += [(column.name, f"column of {schema.tables[column.table].name}", True) for column in schema.columns]
    for name, about, is_column in names:
        folded = name.casefold()
        whole = folded.startswith(typed)
        if folded == typed or name in found or not (whole or _has_part(name, typed)):
            continue
        found[name] = ((not whole, is_column, len(name)), Completion(name, len(parts[-1]), about))
    return [completion for _, completion in sorted(found.values(), key=lambda pair: pair[0])][:MOST]


def complete_values(before: str, values_like: Callable[[str], tuple[tuple[str, str], ...]]) -> list[Completion]:
    """Cells, the longest beginning first: `San F` before `F`."""
    found: dict[str, Completion] = {}
    for part in fragments(before):
        for value, where in values_like(part):
            if value.casefold() != part.casefold():
                found.setdefault(value, Completion(value, len(part), where))
    return list(found.values())[:MOST]


def _has_part(name: str, typed: str) -> bool:
    return any(part.casefold().startswith(typed) for part in _PART.split(name)[1:])
