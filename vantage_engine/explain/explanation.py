"""Everything there is to say about a query: its words, its joins, its literals with their origin, SQLite's plan.

Names and texts are as the database has them: front ends pass all of it through `database.sanitize`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlglot import exp

from vantage_engine.errors import QueryError
from vantage_engine.events import Value
from vantage_engine.explain.words import describe, parse
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema, fold

_ORIGINS = {
    "number": "a number in the question",
    "date": "a date in the question",
    "quoted": "quoted in the question",
    "cell": "a cell of the database",
    "member": "one of the few values of a column",
    "span": "words of the question, as they stand there",
    "constant": "a constant that is always on offer",
}
_COLUMNS = 3
_WRITTEN = "written into the query"


@dataclass(frozen=True, slots=True)
class JoinStep:
    """Two columns that a query joins, as `table.column`, and what says that they belong together."""

    left: str
    right: str
    because: str


@dataclass(frozen=True, slots=True)
class Origin:
    """A literal of the query and where it came from."""

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """What is known about a query; parts that cannot be told are empty."""

    words: tuple[str, ...]
    joins: tuple[JoinStep, ...]
    values: tuple[Origin, ...]
    plan: tuple[str, ...]

    def sections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Titles and lines, for people."""
        if self.words:
            yield "In words", self.words
        if self.joins:
            yield "Joins", tuple(f"{step.left} = {step.right}: {step.because}" for step in self.joins)
        if self.values:
            yield "Values", tuple(f"{each.text}: {each.origin}" for each in self.values)
        if self.plan:
            yield "SQLite's plan", self.plan


def explain(
    sql: str, schema: Schema, graph: SchemaGraph, values: Sequence[Value], plan: Callable[[str], tuple[str, ...]]
) -> Explanation:
    """Explain a query, also one that nobody's model wrote; raises no `QueryError`."""
    words: tuple[str, ...]
    joins: tuple[JoinStep, ...] = ()
    origins: tuple[Origin, ...] = ()
    steps: tuple[str, ...] = ()
    try:
        tree = parse(sql)
        words = describe(tree)
        joins = tuple(dict.fromkeys(_joins(tree, schema, graph)))
        origins = tuple(dict.fromkeys(_origins(tree, values)))
    except (QueryError, RecursionError) as error:
        words = (str(error),)
    with suppress(QueryError):
        steps = plan(sql)
    return Explanation(words, joins, origins, steps)


def _joins(tree: exp.Expr, schema: Schema, graph: SchemaGraph) -> Iterator[JoinStep]:
    for block in tree.find_all(exp.Select):
        tables = {source.alias_or_name: source.name for source in _tables(block)}
        for join in block.args.get("joins") or ():
            condition = join.args.get("on")
            for equal in condition.find_all(exp.EQ) if condition is not None else ():
                left, right = equal.this, equal.expression
                if isinstance(left, exp.Column) and isinstance(right, exp.Column):
                    ends = [(tables.get(column.table, column.table), column.name) for column in (left, right)]
                    names = [".".join(filter(None, end)) for end in ends]
                    yield JoinStep(names[0], names[1], _because(ends, schema, graph))


def _tables(block: exp.Select) -> Iterator[exp.Table]:
    start = block.args.get("from_") or block.args.get("from")
    for source in ([start] if start is not None else []) + (block.args.get("joins") or []):
        if isinstance(source.this, exp.Table):
            yield source.this


def _because(ends: list[tuple[str, str]], schema: Schema, graph: SchemaGraph) -> str:
    columns = []
    for table, name in ends:
        number = schema.find_table(table)
        column = schema.find_column(number, name) if number is not None else None
        if column is None:
            return _WRITTEN
        columns.append(column)
    for edge in graph.edges:
        for pair in zip(edge.left, edge.right, strict=True):
            if set(pair) == set(columns):
                return "names that look like a key" if edge.weak else "a foreign key of the schema"
    return _WRITTEN


def _origins(tree: exp.Expr, values: Sequence[Value]) -> Iterator[Origin]:
    known = {fold(value.text): value for value in reversed(values)}
    for literal in tree.find_all(exp.Literal):
        text = str(literal.this)
        # Patterns are made of a literal, and a limit of 1 of the superlative in the question.
        value = known.get(fold(text)) or (known.get(fold(text.strip("%"))) if literal.is_string else None)
        yield Origin(literal.sql("sqlite"), _origin(value) if value is not None else _WRITTEN)


def _origin(value: Value) -> str:
    said = _ORIGINS.get(value.origin, value.origin)
    if value.columns and value.origin in ("cell", "member"):
        more = f" and {len(value.columns) - _COLUMNS} more" if len(value.columns) > _COLUMNS else ""
        said += f" ({', '.join(value.columns[:_COLUMNS])}{more})"
    if value.said and fold(value.said) != fold(value.text):
        said += f", for “{value.said}”"
    return said
