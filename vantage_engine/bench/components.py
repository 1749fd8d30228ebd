"""A query as Spider's evaluation script sees it: clauses as lists of columns and conditions, aliases resolved.

This is the common ground of `exact_match` and `hardness`. It follows the structure that Spider's own parser produces,
with its habits: values vanish (but stay in derived tables), LIMIT is there or not, one direction serves all of ORDER
BY, and the operands of a chain of set operations hang to the right, where the last one carries ORDER BY and LIMIT.
Unlike that parser this one reads all of SQL; what the script has no word for is kept as a tuple of sqlglot's names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from vantage_engine.schema.model import Schema

Key: TypeAlias = "str | tuple[Key, ...] | Query"
"""An expression: a column as `table.column`, `*`, or an operator before its operands."""

Node: TypeAlias = Any
"""A node of sqlglot's tree, whose base class has another name in each of its generations."""

AGGREGATES: Final = ("max", "min", "count", "sum", "avg")
DISTINCT: Final = "distinct"
VALUE: Final = "value"

_COMPARISONS: Final = {
    exp.EQ: "=", exp.NEQ: "!=", exp.LT: "<", exp.LTE: "<=", exp.GT: ">", exp.GTE: ">=",
    exp.Like: "like", exp.Is: "is", exp.Glob: "glob",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison; an operand is None where the script ignores it (a value or a column)."""

    negated: bool
    operator: str
    left: Key
    operands: tuple[Key | None, ...] = ()


@dataclass(frozen=True, slots=True)
class Conditions:
    """Conditions in their order, and the words `and`, `or` between them."""

    units: tuple[Condition, ...] = ()
    words: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.units)


@dataclass(frozen=True)
class Query:
    """One SELECT, and the query that a set operation combines it with."""

    distinct: bool
    select: tuple[Key, ...]
    tables: tuple[Key, ...]
    joins: Conditions
    where: Conditions
    group: tuple[Key, ...]
    having: Conditions
    order: tuple[Key, ...]
    direction: str
    limit: bool
    operation: str = ""
    """`intersect`, `union`, `except` or nothing."""
    combined: Query | None = None

    @property
    def conditions(self) -> tuple[Condition, ...]:
        """Those of joins, WHERE and HAVING."""
        return self.joins.units + self.where.units + self.having.units

    @property
    def words(self) -> tuple[str, ...]:
        """The words between conditions, of joins, WHERE and HAVING."""
        return self.joins.words + self.where.words + self.having.words


def read_query(sql: str, schema: Schema | None = None) -> Query | None:
    """The query's components, or None where it cannot be read. Without a schema, columns are not given tables."""
    try:
        tree = sqlglot.parse_one(sql, dialect="sqlite")
        return _Reader(schema, {}, values=False).query(tree) if isinstance(tree, exp.Query) else None
    except (SqlglotError, RecursionError):
        return None


class _Reader:
    """Reads one query; `outer` maps the aliases around it to tables ("" for a derived table)."""

    def __init__(self, schema: Schema | None, outer: dict[str, str], *, values: bool) -> None:
        self.schema, self.aliases, self.values = schema, dict(outer), values
        self.sources: list[str] = []

    def query(self, node: Node) -> Query:
        chain = list(_operands(node))
        order, limit = node.args.get("order"), node.args.get("limit")
        result: Query | None = None
        following = ""
        for operation, operand in reversed(chain):
            own = _Reader(self.schema, self.aliases, values=self.values)._select(operand)
            if result is None and len(chain) > 1:
                keys, direction = own.order, own.direction
                if order is not None:
                    keys, direction = self._order(order)
                own = replace(own, order=keys, direction=direction, limit=own.limit or limit is not None)
            if result is not None:
                own = replace(own, operation=following, combined=result)
            result, following = own, operation
        assert result is not None
        return result

    def _select(self, node: Node) -> Query:
        node = node.unnest()
        tables, joins = self._from(node)
        keys, direction = self._order(node.args.get("order"))
        group = node.args.get("group")
        return Query(
            distinct=node.args.get("distinct") is not None,
            select=tuple(self.key(e) for e in node.expressions),
            tables=tables,
            joins=joins,
            where=self._clause(node, "where"),
            group=tuple(self.key(e) for e in group.expressions) if group else (),
            having=self._clause(node, "having"),
            order=keys,
            direction=direction,
            limit=node.args.get("limit") is not None,
        )

    def _clause(self, node: Node, name: str) -> Conditions:
        clause = node.args.get(name)
        return self._conditions([clause.this]) if clause else Conditions()

    def _from(self, node: Node) -> tuple[tuple[Key, ...], Conditions]:
        first, joins = node.args.get("from_"), node.args.get("joins") or []
        tables: list[Key] = []
        for source in ([first.this] if first else []) + [join.this for join in joins]:
            if isinstance(source, exp.Table):
                self.aliases[source.alias_or_name.lower()] = source.name.lower()
                self.sources.append(source.name.lower())
                tables.append(source.name.lower())
            else:
                self.aliases[source.alias_or_name.lower()] = ""
                tables.append(_Reader(self.schema, {}, values=True).query(source.unnest()))
        return tuple(tables), self._conditions([join.args["on"] for join in joins if join.args.get("on")])

    def _order(self, node: Node | None) -> tuple[tuple[Key, ...], str]:
        if node is None:
            return (), ""
        written = [item.args["desc"] for item in node.expressions if item.args.get("desc") is not None]
        return tuple(self.key(item.this) for item in node.expressions), "desc" if written and written[-1] else "asc"

    # -- conditions --------------------------------------------------------------------------------------------------

    def _conditions(self, nodes: Sequence[Node]) -> Conditions:
        units: list[Condition] = []
        words: list[str] = []
        for node in nodes:
            for word, negated, part in _flat(node, "and", False):
                if units:
                    words.append(word)
                units.append(self._condition(part, negated))
        return Conditions(tuple(units), tuple(words))

    def _condition(self, node: Node, negated: bool) -> Condition:
        if operator := _COMPARISONS.get(type(node)):
            return Condition(negated, operator, self.key(node.this), (self._operand(node.expression),))
        if isinstance(node, exp.In):
            operand = self._operand(node.args["query"]) if node.args.get("query") else None
            return Condition(negated, "in", self.key(node.this), (operand,))
        if isinstance(node, exp.Between):
            operands = self._operand(node.args["low"]), self._operand(node.args["high"])
            return Condition(negated, "between", self.key(node.this), operands)
        if isinstance(node, exp.Exists):
            return Condition(negated, "exists", "", (self._operand(node.this),))
        return Condition(negated, "", self.key(node))

    def _operand(self, node: Node) -> Key | None:
        key = self.key(node)
        return key if isinstance(key, Query) or self.values else None

    # -- expressions -------------------------------------------------------------------------------------------------

    def key(self, node: Node) -> Key:
        """An expression as a comparable value."""
        if isinstance(node, (exp.Paren, exp.Alias)):
            return self.key(node.this)
        if isinstance(node, (exp.Query, exp.Subquery)):
            return _Reader(self.schema, self.aliases, values=self.values).query(node.unnest())
        if isinstance(node, exp.Column):
            return "*" if isinstance(node.this, exp.Star) else self._column(node)
        if isinstance(node, exp.Star):
            return "*"
        if isinstance(node, exp.Literal):
            return f"{VALUE} {node.this}" if self.values else VALUE
        if isinstance(node, exp.Distinct):
            return (DISTINCT, *(self.key(e) for e in node.expressions))
        if isinstance(node, (exp.Identifier, exp.DataType, exp.Var)):
            return str(node.sql()).lower()
        name = (node.name.lower(),) if isinstance(node, exp.Anonymous) else ()
        return (node.key, *name, *(self.key(child) for child in node.iter_expressions()))

    def _column(self, node: exp.Column) -> Key:
        name = node.name.lower()
        if node.table:
            table = self.aliases.get(node.table.lower(), node.table.lower())
            return f"{table}.{name}"
        if self.schema is None:
            return name
        for source in (*self.sources, *self.aliases.values()):
            table_id = self.schema.find_table(source)
            if table_id is not None and self.schema.find_column(table_id, name) is not None:
                return f"{source}.{name}"
        if node.this.args.get("quoted"):  # SQLite reads "text" as a string where no column has this name
            return f"{VALUE} {node.name}" if self.values else VALUE
        return f".{name}"


def _operands(node: Node, operation: str = "") -> Iterator[tuple[str, Node]]:
    """The SELECTs of a chain of set operations from left to right, each after the operation before it."""
    if isinstance(node, exp.SetOperation):
        yield from _operands(node.this.unnest(), operation)
        yield from _operands(node.expression.unnest(), node.key)
    else:
        yield operation, node


def _flat(node: Node, word: str, negated: bool) -> Iterator[tuple[str, bool, Node]]:
    """Conditions in their order of writing, each after the word before it; NOT is carried down to each."""
    if isinstance(node, exp.Paren):
        yield from _flat(node.this, word, negated)
    elif isinstance(node, (exp.And, exp.Or)):
        yield from _flat(node.this, word, negated)
        yield from _flat(node.expression, node.key, negated)
    elif isinstance(node, exp.Not):
        yield from _flat(node.this, word, not negated)
    else:
        yield word, negated, node
