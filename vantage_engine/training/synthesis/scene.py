"""What a pattern works with: one database's facts, a random source, and the choices and phrases that patterns share.

A choice that the database does not offer raises `NotHere`: the pattern does not fit this database.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, TypeVar

from vantage_engine.training.synthesis.facts import ColumnFacts, Facts, Kind, Link, TableFacts
from vantage_engine.training.synthesis.wording import is_plural, plurals, say, with_article

_T = TypeVar("_T")
_PLACES: Final = frozenset(
    {"city", "country", "state", "county", "location", "region", "hometown", "town", "continent", "district"}
)
_ADJECTIVES: Final = {
    "price": ("most expensive", "cheapest"), "cost": ("most expensive", "cheapest"), "age": ("oldest", "youngest"),
    "salary": ("best paid", "worst paid"), "height": ("tallest", "shortest"), "weight": ("heaviest", "lightest"),
    "population": ("most populous", "least populous"), "capacity": ("largest", "smallest"),
    "area": ("largest", "smallest"), "size": ("largest", "smallest"), "length": ("longest", "shortest"),
    "duration": ("longest", "shortest"), "rating": ("best rated", "worst rated"), "speed": ("fastest", "slowest"),
    "budget": ("best funded", "worst funded"), "elevation": ("highest", "lowest"), "distance": ("longest", "shortest"),
}  # fmt: skip
_TWICE: Final = re.compile(r"\b([a-z]{3,}(?: [a-z]+)?) \1\b")
"""A table's name before a column's that begins with it: `course course names`."""
_OPERATORS: Final = {
    ">": "[over|above|more than|greater than|higher than|exceeding|bigger than]",
    ">=": "[at least|no less than|not less than|a minimum of]",
    "<": "[under|below|less than|lower than|smaller than]",
    "<=": "[at most|no more than|not more than|up to|a maximum of]",
}


class NotHere(Exception):
    """This database has nothing that the pattern could be about."""


class Pair(NamedTuple):
    """A question and the query that answers it."""

    question: str
    query: str


class Condition(NamedTuple):
    """A restriction of a table's rows: what one says after the noun, and the SQL over bare column names."""

    words: str
    sql: str
    column: ColumnFacts


@dataclass(frozen=True)
class Scene:
    """One database, as the patterns see it."""

    facts: Facts
    rng: random.Random

    def say(self, template: str, **slots: object) -> str:
        """One wording of a template; `a` goes before no plural, and is `an` where it must be."""
        text = say(self.rng, template, **slots)
        for filled in slots.values():
            if isinstance(filled, str) and filled:
                right = re.sub(r"^an? ", "", with_article(filled)) if is_plural(filled) else with_article(filled)
                text = text.replace(f" a {filled}", f" {right}")
                if is_plural(filled):
                    text = text.replace(f"whose {filled} is ", f"whose {filled} are ")
        return _TWICE.sub(r"\1", text)

    def one_of(self, options: Sequence[_T]) -> _T:
        if not options:
            raise NotHere
        return self.rng.choice(options)

    def two_of(self, options: Sequence[_T]) -> list[_T]:
        if len(options) < 2:
            raise NotHere
        return self.rng.sample(list(options), 2)

    def table(self, fits: Callable[[TableFacts], object]) -> TableFacts:
        return self.one_of([table for table in self.facts.tables if table.columns and fits(table)])

    def link(self, fits: Callable[[Link], object] = lambda link: True) -> Link:
        """A link between two different tables; nobody asks about the rows of a table that is all keys by name."""
        return self.one_of([k for k in self.facts.links if k.child.index != k.parent.index and fits(k)])

    def column(self, table: TableFacts, *kinds: Kind) -> ColumnFacts:
        return self.one_of(table.of(*kinds))

    def label(self, table: TableFacts) -> ColumnFacts:
        """What to show of a row; it may be two columns, and so stand nowhere but in a list of columns."""
        if table.label is None:
            raise NotHere
        return table.label

    def shown_of(self, table: TableFacts) -> ColumnFacts:
        """What to show of a row that may have no name: all of it then."""
        return table.label or ColumnFacts(-1, "*", f"{table.sql}.*", "details", Kind.OTHER)

    def total_or_average(self, column: ColumnFacts) -> tuple[str, str]:
        """An aggregate and its name; ages and ratings have no total."""
        return self.one_of([("sum", "total"), ("avg", "average")] if column.summable else [("avg", "average")])

    def mode(self, column: ColumnFacts) -> tuple[str, str]:
        """Any aggregate of a measure and its name."""
        modes = [("avg", "average"), ("avg", "average"), ("max", "highest"), ("min", "lowest")]
        return self.one_of([*modes, ("sum", "total"), ("sum", "total")] if column.summable else modes)

    def noun(self, table: TableFacts, column: ColumnFacts) -> str:
        """What one calls a column beside its table: `singer name` of singers is mostly just `name`."""
        return self._short(table, column) if self.rng.random() < 0.75 else column.phrase

    def _short(self, table: TableFacts, column: ColumnFacts) -> str:
        if column.phrase == table.one and column.kind in (Kind.NAME, Kind.TEXT):
            return "name"
        front = table.one + " "
        return column.phrase.removeprefix(front) if column.phrase.startswith(front) else column.phrase

    def nouns(self, table: TableFacts, column: ColumnFacts) -> str:
        if column.index < 0:
            return self.say("[details|details|full details|information]")
        return plurals(self.noun(table, column))

    def value(self, column: ColumnFacts) -> Any:
        return whole(self.one_of([v for v in column.values if sayable(v)]))

    def number(self, column: ColumnFacts) -> int | float:
        """A number in the middle of a measure's range, mostly a round one."""
        if not column.values:
            raise NotHere
        middle = column.values[len(column.values) // 6 : -len(column.values) // 6] or column.values
        number = self.rng.choice(middle)
        if isinstance(number, float):
            number = round(number, 1) if abs(number) < 10 else round(number)
        if abs(number) >= 100 and self.rng.random() < 0.7:
            step = 10 ** (len(str(abs(int(number)))) - 2)
            number = int(number) // step * step
        return whole(number)

    def condition(self, table: TableFacts, *, besides: ColumnFacts | None = None) -> Condition:
        """A restriction by a category (mostly), a number or a name's value."""
        options = [c for c in table.of(Kind.CATEGORY, Kind.MEASURE) if c is not besides and c.values]
        column = self.one_of(options)
        return self.equals(table, column) if column.kind is Kind.CATEGORY else self.compares(table, column)

    def equals(self, table: TableFacts, column: ColumnFacts, value: Any = None) -> Condition:
        value = self.value(column) if value is None else value
        name, shown = self.noun(table, column), self.shown(value)
        last = name.split()[-1]
        if last in _PLACES:
            words = self.say(
                "[from {v}|in {v}|from {v}|whose {c} is {v}|with {c} {v}|located in {v}]"
                if not table.person
                else "[from {v}|from {v}|living in {v}|whose {c} is {v}|with {c} {v}|based in {v}]",
                c=name,
                v=shown,
            )
        else:
            words = self.say(
                "[whose {c} is {v}|with {c} {v}|where the {c} is {v}|with {v} as {c}|with a {c} of {v}|"
                "with the {c} {v}]",
                c=name,
                v=shown,
            )
        return Condition(words, f"{column.sql} = {literal(value)}", column)

    def compares(self, table: TableFacts, column: ColumnFacts) -> Condition:
        operator = self.one_of([">", ">", ">=", "<", "<="])
        number = self.number(column)
        than = self.say(_OPERATORS[operator])
        said = f"{number:,}" if isinstance(number, int) and number >= 10_000 and self.rng.random() < 0.3 else number
        words = self.say(
            "[with {c} {o} {n}|whose {c} is {o} {n}|with a {c} {of} {n}|having {c} {o} {n}|where {c} is {o} {n}]",
            c=self.noun(table, column),
            o=than,
            n=said,
            of="of " + than if operator in (">=", "<=") else than,
        )
        return Condition(words, f"{column.sql} {operator} {literal(number)}", column)

    def shown(self, value: Any) -> str:
        """A value in the question: as it is, sometimes in quotes."""
        text = str(value)
        draw = self.rng.random()
        return f'"{text}"' if draw < 0.08 else f"'{text}'" if draw < 0.14 else text

    def superlative(self, table: TableFacts, column: ColumnFacts, highest: bool) -> tuple[str, str]:
        """(before the noun, after it): (`most expensive`, ``) or (``, `with the highest price`)."""
        last = column.phrase.split()[-1]
        adjectives = _ADJECTIVES.get(last)
        if adjectives and self.rng.random() < 0.5:
            return adjectives[not highest], ""
        how = "[highest|largest|greatest|biggest|most|maximum]" if highest else "[lowest|smallest|least|minimum]"
        how = how.replace("|most|", "|").replace("|least|", "|")
        return "", self.say(f"with the {how} {{c}}", c=self.noun(table, column))

    def ask_for(self) -> str:
        """How a request begins."""
        return self.say("[list|show|show me|give me|find|return|what are|get|i want|display|tell me|]")

    def count_of(self) -> str:
        return self.say("[number of|count of|number of|how many|total number of]")


def whole(value: Any) -> Any:
    """An integer where a real number is one: nobody says `1997.0`."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def sayable(value: Any) -> bool:
    text = str(value)
    return 1 <= len(text.strip()) <= 40 and text == text.strip() and not set(text) & set("\"'`“”{}[]|\n\r\t%_")


def literal(value: Any) -> str:
    return str(value) if isinstance(value, (int, float)) else "'" + str(value).replace("'", "''") + "'"
