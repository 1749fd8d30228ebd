"""Actions to SQL: one pass over the preorder sequence builds a sqlglot tree.

Guarantees: a finished sequence gives SQL that names only tables and columns of the schema; joins that the actions leave
open are completed through the schema graph; an unfinished sequence gives the same SQL as far as it goes, with `…` for
what is still to come (the SQL pane streams it). Names are qualified and aliased only where a reader or SQLite needs it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sqlglot import exp

from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.blocks import HOLE, Block, Blocks, Source
from vantage_engine.sql.constrain import Value
from vantage_engine.sql.functions import (
    AGGREGATE_FUNCTIONS,
    ARITHMETIC,
    COMPARE,
    PLAIN_FUNCTIONS,
    STRFTIME,
    WINDOW_FUNCTIONS,
)
from vantage_engine.sql.grammar import Action, Kind
from vantage_engine.sql.names import identifier
from vantage_engine.sql.spelling import PRECEDENCE, call, junction, negated, number, operand, ordered

_SET_OPERATIONS: Final = {
    "Union": (exp.Union, True),
    "UnionAll": (exp.Union, False),
    "Intersect": (exp.Intersect, True),
    "Except": (exp.Except, True),
}
_COMPARE: Final = {**COMPARE, "Like": exp.Like}
_CASTS: Final = {"CastInteger": "INTEGER", "CastReal": "REAL", "CastText": "TEXT"}
_SHIFTS: Final = {"DaysBefore": "days", "MonthsBefore": "months", "YearsBefore": "years"}
_TEXT_FUNCTIONS: Final = frozenset(
    {"STRFTIME", "LOWER", "UPPER", "TRIM", "SUBSTR", "REPLACE", "DATE", "DATETIME", "TIME", "GROUP_CONCAT"}
)


class Renderer:
    """Renders the actions of any number of queries over one schema."""

    def __init__(self, schema: Schema, graph: SchemaGraph) -> None:
        self.schema = schema
        self.graph = graph

    def tree(self, actions: Sequence[Action], values: Sequence[Value]) -> exp.Expr:
        """The sqlglot tree of a finished or unfinished sequence."""
        return _Reader(self.schema, self.graph, actions, values).read()

    def sql(self, actions: Sequence[Action], values: Sequence[Value], *, pretty: bool = False) -> str:
        """The SQL text of a finished or unfinished sequence."""
        return self.tree(actions, values).sql(dialect="sqlite", pretty=pretty)


class _Reader:
    def __init__(self, schema: Schema, graph: SchemaGraph, actions: Sequence[Action], values: Sequence[Value]) -> None:
        self.schema = schema
        self.graph = graph
        self.values = values
        self.actions = actions
        self.position = 0
        self.aggregates = 0
        self.blocks = Blocks(schema, graph)

    def read(self) -> exp.Expr:
        return self._query(None, named=False)[0]

    # Reading

    def _next(self) -> Action | None:
        if self.position >= len(self.actions):
            return None
        self.position += 1
        return self.actions[self.position - 1]

    def _symbol(self) -> tuple[str, int]:
        action = self._next()
        return (HOLE, -1) if action is None else (g.symbol_of(action), action.index)

    # Queries

    def _query(self, parent: Block | None, *, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
        """A query and the names of its columns; `named` gives each column a name of its own."""
        symbol, _ = self._symbol()
        if symbol in _SET_OPERATIONS:
            return self._set_operation(symbol, parent, named)
        block = Block(parent, symbol == "From")
        if symbol == "From":
            self._source(block, "")
            self._joins(block)
        return self._select(block, named)

    def _set_operation(self, symbol: str, parent: Block | None, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
        kind, distinct = _SET_OPERATIONS[symbol]
        left, names = self._query(parent, named=named)
        right, _ = self._query(parent, named=False)
        if isinstance(left, exp.Select):
            left = self._wrap_operand(left)
        right = self._wrap_operand(right)
        return kind(this=left, expression=right, distinct=distinct), names

    def _wrap_operand(self, query: exp.Query) -> exp.Query:
        """SQLite has no parentheses around operands: those with ORDER BY, LIMIT or a set operation become derived."""
        if isinstance(query, exp.Select) and not (query.args.get("order") or query.args.get("limit")):
            return query
        alias = exp.TableAlias(this=identifier(self.blocks.fresh("sub")))
        return exp.Select().select("*", copy=False).from_(exp.Subquery(this=query, alias=alias), copy=False)

    def _source(self, block: Block, side: str) -> Source:
        symbol, index = self._symbol()
        if symbol == "TABLE":
            source = Source(index, exp.Table(this=identifier(self.schema.tables[index].name)), side=side)
        elif symbol == "Derived":
            query, names = self._query(None, named=True)
            source = Source(-1, query, self.blocks.fresh("sub"), side=side, outputs=names)
        else:
            source = Source(-1, exp.Table(this=identifier(HOLE)), side=side)
        block.sources.append(source)
        return source

    def _joins(self, block: Block) -> None:
        while True:
            symbol, _ = self._symbol()
            if symbol == "CrossJoin":
                self._source(block, "CROSS")
            elif symbol in ("Join", "LeftJoin"):
                source = self._source(block, "LEFT" if symbol == "LeftJoin" else "")
                source.condition = self._condition(block)
            else:
                return

    def _select(self, block: Block, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
        select = exp.Select()
        items: list[exp.Expr] = []
        groups: list[exp.Expr] = []
        orders: list[exp.Expr] = []
        stars: list[tuple[int, int]] = []
        """(position in `items`, table or -1 for all sources)."""
        while True:
            symbol, index = self._symbol()
            if symbol in (HOLE, "End"):
                if symbol == HOLE and not items:
                    items.append(exp.Var(this=HOLE))
                break
            if symbol == "Distinct":
                select.set("distinct", exp.Distinct())
            elif symbol in ("Star", "TableStar", "StarAll"):
                table = -1 if symbol == "StarAll" else self._pointed_table()
                if table >= 0:
                    block.use(table)
                stars.append((len(items), table if symbol == "TableStar" else -1))
                items.append(exp.Star())
            elif symbol == "Where":
                select.where(self._condition(block), copy=False)
            elif symbol == "GroupBy":
                groups.append(self._expression(block))
            elif symbol == "Having":
                select.having(self._condition(block), copy=False)
            elif symbol in ("Asc", "Desc"):
                orders.append(ordered(self._expression(block), symbol == "Desc"))
            elif symbol == "Limit":
                select.set("limit", exp.Limit(expression=self._value(text=False)))
            elif symbol == "LimitOffset":
                select.set("limit", exp.Limit(expression=self._value(text=False)))
                select.set("offset", exp.Offset(expression=self._value(text=False)))
            elif symbol == "Via":
                self._via(block)
            elif symbol == "TABLE":
                block.use(index)
            else:
                self.position -= 1
                (groups or items).append(self._expression(block))  # a further key or a further item
        self.blocks.complete(block)
        items, names = self.blocks.finish_items(block, items, stars, named)
        select.set("expressions", items)
        if groups:
            select.group_by(*groups, copy=False)
        elif named and block.windows_aggregate and not select.args.get("limit"):
            # SQLite moves conditions of the outer query into HAVING here, then misses the GROUP BY; a limit stops it.
            select.set("limit", exp.Limit(expression=number(-1)))
        if orders:
            select.order_by(*orders, copy=False)
        self.blocks.finish_sources(block, select)
        return select, names

    def _pointed_table(self) -> int:
        action = self._next()
        return -1 if action is None else action.index

    def _via(self, block: Block) -> None:
        action = self._next()
        edges = () if action is None else self.graph.edges_from(action.index)
        if edges:
            block.via.append(edges[0])

    # Expressions

    def _outer(self, block: Block) -> exp.Expr:
        parent = block.parent
        symbol, index = self._symbol()
        if parent is None or symbol == HOLE:
            return exp.Var(this=HOLE)
        block.reads_outer = parent.read_by_inner = True
        instance = 1
        if symbol.startswith("Output"):
            return self.blocks.output(parent, int(symbol[6:]))
        if symbol.startswith("Instance"):
            instance = int(symbol[8:])
            index = self._symbol()[1]
        block.outer_tables.add(self.schema.columns[index].table)
        return self.blocks.column(parent, index, instance)

    def _value(self, *, text: bool, pattern: str = "{}") -> exp.Expr:
        action = self._next()
        if action is None:
            return exp.Var(this=HOLE)
        value = self.values[action.index]
        if text or value.number is None or pattern != "{}":
            return exp.Literal.string(pattern.format(value.text))
        return number(value.number)

    def _expression(self, block: Block, *, text: bool = False) -> exp.Expr:
        """An expression; `text`: a literal here is compared with text."""
        symbol, index = self._symbol()
        if symbol == HOLE:
            return exp.Var(this=HOLE)
        if symbol == "COLUMN":
            return self.blocks.column(block, index)
        if symbol == "VALUE":
            self.position -= 1
            return self._value(text=text)
        if symbol in g.AGGREGATES:
            return self._aggregate(symbol, block)
        if symbol in g.WINDOWS:
            return self._window_function(symbol, block)
        if symbol.startswith("Instance"):
            return self.blocks.column(block, self._symbol()[1], int(symbol[8:])) if self._more() else exp.Var(this=HOLE)
        if symbol.startswith("Output"):
            return self.blocks.output(block, int(symbol[6:]))
        if symbol == "Outer":
            return self._outer(block)
        if symbol in g.FUNCTIONS:
            return self._function(symbol, block)
        return self._special(symbol, block)

    def _more(self) -> bool:
        return self.position < len(self.actions)

    def _special(self, symbol: str, block: Block) -> exp.Expr:
        if symbol == "Null":
            return exp.Null()
        if symbol == "Now":
            return exp.Literal.string("now")
        if symbol == "Truth":
            return exp.Paren(this=self._condition(block))
        if symbol == "Query":
            return exp.Subquery(this=self._query(block, named=False)[0])
        if symbol == "Filter":
            aggregate = self._expression(block)
            return exp.Filter(this=aggregate, expression=exp.Where(this=self._condition(block)))
        if symbol == "Case":
            condition, then, default = self._condition(block), self._expression(block), self._expression(block)
            branch = exp.If(this=condition, true=then)
            if isinstance(default, exp.Case):
                return exp.Case(ifs=[branch, *default.args["ifs"]], default=default.args.get("default"))
            return exp.Case(ifs=[branch], default=None if isinstance(default, exp.Null) else default)
        if symbol == "RoundTo":
            return call("ROUND", self._expression(block), self._value(text=False))
        if symbol == "Strftime":
            return call("STRFTIME", self._value(text=True), self._expression(block))
        if symbol == "DateShift":
            return call("DATE", self._expression(block), self._value(text=True))
        if symbol in _SHIFTS:
            return call("DATE", self._expression(block), self._value(text=True, pattern="-{} " + _SHIFTS[symbol]))
        raise AssertionError(f"no rendering for {symbol}")

    def _function(self, symbol: str, block: Block) -> exp.Expr:
        if symbol in ARITHMETIC:
            return self._arithmetic(symbol, block)
        arguments = [self._expression(block, text=symbol == "Replace") for _ in range(g.FUNCTIONS[symbol])]
        if symbol in STRFTIME:
            return call("STRFTIME", exp.Literal.string(STRFTIME[symbol]), *arguments)
        if symbol in _CASTS:
            return exp.Cast(this=arguments[0], to=exp.DataType.build(_CASTS[symbol], dialect="sqlite"))
        if symbol == "Neg":
            return exp.Neg(this=operand(arguments[0], 4))
        return call(PLAIN_FUNCTIONS[symbol], *arguments)

    def _arithmetic(self, symbol: str, block: Block) -> exp.Expr:
        kind = ARITHMETIC[symbol]
        strength = PRECEDENCE[kind]
        text = symbol == "Concat"
        left = operand(self._expression(block, text=text), strength)
        right = operand(self._expression(block, text=text), strength + 1)
        if kind is exp.Div:
            return exp.Div(this=left, expression=right, typed=True, safe=True)
        return kind(this=left, expression=right)

    def _aggregate(self, symbol: str, block: Block) -> exp.Expr:
        self.aggregates += 1
        if symbol in ("CountAll", "CountRows"):
            table = self._pointed_table() if symbol == "CountRows" else -1
            if table >= 0:
                block.use(table)
            return exp.Count(this=exp.Star(), big_int=False)
        name, distinct = AGGREGATE_FUNCTIONS[symbol]
        argument = self._expression(block)
        return call(name, exp.Distinct(expressions=[argument]) if distinct else argument)

    def _window_function(self, symbol: str, block: Block) -> exp.Expr:
        before = self.aggregates + (symbol == "Over")
        if symbol in ("RowNumber", "Rank", "DenseRank"):
            function: exp.Expr = call(WINDOW_FUNCTIONS[symbol])
        elif symbol == "Over":
            function = self._expression(block)
        else:
            function = call(WINDOW_FUNCTIONS[symbol], self._expression(block))
        partition: list[exp.Expr] = []
        orders: list[exp.Expr] = []
        while True:
            part, _ = self._symbol()
            if part == "PartitionBy":
                partition.append(self._expression(block))
            elif part in ("Asc", "Desc"):
                orders.append(ordered(self._expression(block), part == "Desc"))
            else:
                break
        block.windows_aggregate |= self.aggregates > before
        order = exp.Order(expressions=orders) if orders else None
        return exp.Window(this=function, partition_by=partition, order=order)

    # Conditions

    def _condition(self, block: Block) -> exp.Expr:
        symbol, _ = self._symbol()
        if symbol == HOLE:
            return exp.Var(this=HOLE)
        if symbol in ("And", "Or"):
            left, right = self._condition(block), self._condition(block)
            kind = exp.And if symbol == "And" else exp.Or
            return kind(this=junction(left, kind), expression=junction(right, kind))
        if symbol == "Not":
            return exp.Not(this=negated(self._condition(block)))
        if symbol == "Exists":
            return exp.Exists(this=self._query(block, named=False)[0])
        left = self._expression(block)
        text = self._is_text(left)
        left = operand(left, 1)
        if symbol in _COMPARE:
            right = self._expression(block, text=text or symbol == "Like")
            if isinstance(left, exp.Literal) is False and isinstance(right, exp.Null):
                return exp.Is(this=left, expression=right)
            return _COMPARE[symbol](this=left, expression=operand(right, 1))
        if symbol == "Between":
            low = self._expression(block, text=text)
            high = self._expression(block, text=text)
            return exp.Between(this=left, low=operand(low, 1), high=operand(high, 1))
        if symbol in ("Contains", "StartsWith", "EndsWith"):
            pattern = {"Contains": "%{}%", "StartsWith": "{}%", "EndsWith": "%{}"}[symbol]
            return exp.Like(this=left, expression=self._value(text=True, pattern=pattern))
        if symbol == "In":
            query = self._query(block, named=False)[0]
            return exp.In(this=left, query=exp.Subquery(this=query))
        if symbol == "InList":
            return exp.In(this=left, expressions=self._value_list(text))
        if symbol == "IsNull":
            return exp.Is(this=left, expression=exp.Null())
        if symbol == "NotNull":
            return exp.Not(this=exp.Is(this=left, expression=exp.Null()))
        return left  # IsTrue

    def _value_list(self, text: bool) -> list[exp.Expr]:
        items = [self._value(text=text)]
        while self._more() and self.actions[self.position].kind == Kind.VALUE:
            items.append(self._value(text=text))
        self._next()
        return items

    def _is_text(self, node: exp.Expr) -> bool:
        """Whether a literal beside this expression should be text."""
        if isinstance(node, exp.Column):
            index = node.meta.get("column")
            return index is not None and self.schema.columns[index].affinity == "TEXT"
        if isinstance(node, exp.Anonymous):
            name, arguments = node.name.upper(), node.expressions
            first = name in ("MIN", "MAX", "COALESCE") and bool(arguments)
            return name in _TEXT_FUNCTIONS or (first and self._is_text(arguments[0]))
        if isinstance(node, exp.Cast):
            return node.to.sql() == "TEXT"
        return isinstance(node, exp.DPipe)
