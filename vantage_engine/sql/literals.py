"""The literals of a query that is lowered: value candidates without provenance, to which its actions point."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

from vantage_engine.sql.grammar import Action, Kind
from vantage_engine.sql.syntax import Unsupported


@dataclass(frozen=True, slots=True)
class Literal:
    """A literal of a gold query, as a value candidate without provenance."""

    text: str
    number: int | float | None
    columns: tuple[int, ...] = ()


def as_number(text: str) -> int | float | None:
    """The number a literal spells, or None."""
    with contextlib.suppress(ValueError):
        return int(text)
    try:
        number = float(text)
    except ValueError:
        return None
    return number if number == number and abs(number) != float("inf") else None


class Literals:
    """The literals of a query, each once."""

    def __init__(self) -> None:
        self.all: list[Literal] = []
        self._ids: dict[tuple[str, bool], int] = {}

    def pointer(self, text: str, *, string: bool) -> Action:
        """To this literal, new or known. Raises `Unsupported` for what is neither a string nor a number."""
        key = (text, string)
        if key not in self._ids:
            number = as_number(text)
            if not string and number is None:
                raise Unsupported("literal", text)
            self._ids[key] = len(self.all)
            self.all.append(Literal(text, number))
        return Action(Kind.VALUE, self._ids[key])

    def forget_from(self, count: int) -> None:
        """Leaves the first `count`."""
        del self.all[count:]
        self._ids = {key: place for key, place in self._ids.items() if place < count}
