"""Actions to SQL: one pass over the preorder sequence builds a sqlglot tree.

Guarantees: a finished sequence gives SQL that names only tables and columns of the schema; joins that the actions leave
open are completed through the schema graph; an unfinished sequence gives the same SQL as far as it goes, with `…` for
what is still to come (the SQL pane streams it). Names are qualified and aliased only where a reader or SQLite needs it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from sqlglot import exp

from vantage_engine.schema.graph import JoinEdge, SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.constrain import Value
from vantage_engine.sql.grammar import Action, Kind
from vantage_engine.sql.names import identifier

HOLE: Final = "…"
_SET_OPERATIONS: Final = {
    "Union": (exp.Union, True),
    "UnionAll": (exp.Union, False),
    "Intersect": (exp.Intersect, True),
    "Except": (exp.Except, True),
}
_COMPARE: Final = {
    "Eq": exp.EQ, "Ne": exp.NEQ, "Lt": exp.LT, "Le": exp.LTE, "Gt": exp.GT, "Ge": exp.GTE, "Like": exp.Like,
}  # fmt: skip
_ARITHMETIC: Final = {
    "Add": exp.Add, "Sub": exp.Sub, "Mul": exp.Mul, "Div": exp.Div, "Mod": exp.Mod, "Concat": exp.DPipe,
}  # fmt: skip
_PRECEDENCE: Final[dict[type[exp.Expr], int]] = {
    exp.Add: 1,
    exp.Sub: 1,
    exp.Mul: 2,
    exp.Div: 2,
    exp.Mod: 2,
    exp.DPipe: 3,
}
_STRFTIME: Final = {
    "Year": "%Y", "Month": "%m", "Day": "%d", "YearMonth": "%Y-%m", "Weekday": "%w", "MonthDay": "%m-%d",
    "Hour": "%H", "UnixTime": "%s",
}  # fmt: skip
STRFTIME_SYMBOLS: Final = {fmt: symbol for symbol, fmt in _STRFTIME.items()}
PLAIN_FUNCTIONS: Final = {
    "Abs": "ABS", "Round": "ROUND", "Length": "LENGTH", "Lower": "LOWER", "Upper": "UPPER", "Trim": "TRIM",
    "Sqrt": "SQRT", "Date": "DATE", "DateTime": "DATETIME", "Time": "TIME", "JulianDay": "JULIANDAY",
    "Coalesce": "COALESCE", "NullIf": "NULLIF", "Least": "MIN", "Greatest": "MAX", "Instr": "INSTR",
    "SubstrFrom": "SUBSTR", "Power": "POWER", "Substr": "SUBSTR", "Replace": "REPLACE",
}  # fmt: skip
AGGREGATE_FUNCTIONS: Final = {
    "Count": ("COUNT", False), "CountDistinct": ("COUNT", True), "Sum": ("SUM", False), "Avg": ("AVG", False),
    "Min": ("MIN", False), "Max": ("MAX", False), "SumDistinct": ("SUM", True), "AvgDistinct": ("AVG", True),
    "GroupConcat": ("GROUP_CONCAT", False),
}  # fmt: skip
_CASTS: Final = {"CastInteger": "INTEGER", "CastReal": "REAL", "CastText": "TEXT"}
_SHIFTS: Final = {"DaysBefore": "days", "MonthsBefore": "months", "YearsBefore": "years"}
_TEXT_FUNCTIONS: Final = frozenset(
    {"STRFTIME", "LOWER", "UPPER", "TRIM", "SUBSTR", "REPLACE", "DATE", "DATETIME", "TIME", "GROUP_CONCAT"}
)


@dataclass
class _Source:
    table: int
    """-1 for a derived table."""
    node: exp.Expr
    alias: str = ""
    condition: exp.Expr | None = None
    side: str = ""
    """`LEFT` or `CROSS`; empty for an inner join (or the first source)."""
    outputs: tuple[str, ...] = ()


@dataclass
class _Block:
    """A query block while it is read. `references`: column nodes still without a qualifier, and their source."""

    parent: _Block | None
    explicit: bool
    sources: list[_Source] = field(default_factory=list)
    used: list[int] = field(default_factory=list)
    via: list[JoinEdge] = field(default_factory=list)
    references: list[tuple[exp.Column, int, int]] = field(default_factory=list)
    """(node, table or -1, instance number or derived output number)."""
    outer_tables: set[int] = field(default_factory=set)
    reads_outer: bool = False
    read_by_inner: bool = False
    windows_aggregate: bool = False
    """Whether a window ranges over aggregates."""

    def use(self, table: int) -> None:
        if not self.explicit and table not in self.used:
            self.used.append(table)


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
        self.names = {t.name.lower() for t in schema.tables}

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

    def _fresh(self, stem: str) -> str:
        n = 2 if stem != "sub" else 1
        while f"{stem}_{n}".lower() in self.names:
            n += 1
        name = f"{stem}_{n}"
        self.names.add(name.lower())
        return name

    # Queries

    def _query(self, parent: _Block | None, *, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
        """A query and the names of its columns; `named` gives each column a name of its own."""
        symbol, _ = self._symbol()
        if symbol in _SET_OPERATIONS:
            return self._set_operation(symbol, parent, named)
        block = _Block(parent, symbol == "From")
        if symbol == "From":
            self._source(block, "")
            self._joins(block)
        return self._select(block, named)

    def _set_operation(self, symbol: str, parent: _Block | None, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
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
        alias = exp.TableAlias(this=identifier(self._fresh("sub")))
        return exp.Select().select("*", copy=False).from_(exp.Subquery(this=query, alias=alias), copy=False)

    def _source(self, block: _Block, side: str) -> _Source:
        symbol, index = self._symbol()
        if symbol == "TABLE":
            source = _Source(index, exp.Table(this=identifier(self.schema.tables[index].name)), side=side)
        elif symbol == "Derived":
            query, names = self._query(None, named=True)
            source = _Source(-1, query, self._fresh("sub"), side=side, outputs=names)
        else:
            source = _Source(-1, exp.Table(this=identifier(HOLE)), side=side)
        block.sources.append(source)
        return source

    def _joins(self, block: _Block) -> None:
        while True:
            symbol, _ = self._symbol()
            if symbol == "CrossJoin":
                self._source(block, "CROSS")
            elif symbol in ("Join", "LeftJoin"):
                source = self._source(block, "LEFT" if symbol == "LeftJoin" else "")
                source.condition = self._condition(block)
            else:
                return

    def _select(self, block: _Block, named: bool) -> tuple[exp.Query, tuple[str, ...]]:
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
                orders.append(_ordered(self._expression(block), symbol == "Desc"))
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
        self._complete_sources(block)
        items, names = self._finish_items(block, items, stars, named)
        select.set("expressions", items)
        if groups:
            select.group_by(*groups, copy=False)
        elif named and block.windows_aggregate and not select.args.get("limit"):
            # SQLite moves conditions of the outer query into HAVING here, then misses the GROUP BY; a limit stops it.
            select.set("limit", exp.Limit(expression=_number(-1)))
        if orders:
            select.order_by(*orders, copy=False)
        self._finish_sources(block, select)
        return select, names

    def _pointed_table(self) -> int:
        action = self._next()
        return -1 if action is None else action.index

    def _via(self, block: _Block) -> None:
        action = self._next()
        edges = () if action is None else self.graph.edges_from(action.index)
        if edges:
            block.via.append(edges[0])

    # Sources

    def _complete_sources(self, block: _Block) -> None:
        """Without FROM, the join tree over the tables used supplies the sources."""
        if block.explicit or not block.used:
            return
        tree = self.graph.join_tree(tuple(block.used), tuple(block.via)) or self.graph.join_tree(tuple(block.used))
        if tree is None:
            for n, table in enumerate(block.used):
                node = exp.Table(this=identifier(self.schema.tables[table].name))
                block.sources.append(_Source(table, node, side="CROSS" if n else ""))
            return
        for join in tree:
            source = _Source(join.table, exp.Table(this=identifier(self.schema.tables[join.table].name)))
            for left, right in join.on:
                equal = exp.EQ(this=self._column(block, left), expression=self._column(block, right))
                before = source.condition
                source.condition = equal if before is None else exp.And(this=before, expression=equal)
            block.sources.append(source)

    def _finish_items(
        self, block: _Block, items: list[exp.Expr], stars: list[tuple[int, int]], named: bool
    ) -> tuple[list[exp.Expr], tuple[str, ...]]:
        """Expands stars where columns need names; gives each column of a derived table a name of its own."""
        expanded: list[exp.Expr] = []
        where = dict(stars)
        for n, item in enumerate(items):
            if n not in where:
                expanded.append(item)
            elif named:
                expanded.extend(self._all_columns(block, where[n]))
            elif where[n] < 0:
                expanded.append(item)
            else:
                column = exp.Column(this=exp.Star())
                block.references.append((column, where[n], 1))
                expanded.append(column)
        if not named:
            return expanded, ()
        names: list[str] = []
        result: list[exp.Expr] = []
        for item in expanded:
            stem = _stem(item)
            name, n = stem, 2
            while name.lower() in names:
                name, n = f"{stem}_{n}", n + 1
            names.append(name.lower())
            plain = isinstance(item, exp.Column) and item.name.lower() == name.lower()
            result.append(item if plain else exp.Alias(this=item, alias=identifier(name)))
        return result, tuple(names)

    def _all_columns(self, block: _Block, table: int) -> list[exp.Expr]:
        columns: list[exp.Expr] = []
        seen: dict[int, int] = {}
        output = 0
        for source in block.sources:
            if source.table < 0:
                for _ in source.outputs:
                    output += 1
                    if table < 0:
                        columns.append(self._output(block, output))
                continue
            seen[source.table] = seen.get(source.table, 0) + 1
            if table in (-1, source.table) and (table < 0 or seen[source.table] == 1):
                for c in self.schema.tables[source.table].columns:
                    columns.append(self._column(block, c, seen[source.table]))
        return columns

    def _finish_sources(self, block: _Block, select: exp.Select) -> None:
        """Aliases, qualifiers and the FROM clause."""
        counts: dict[int, int] = {}
        for source in block.sources:
            if source.table < 0:
                continue
            counts[source.table] = counts.get(source.table, 0) + 1
            if counts[source.table] > 1 or source.table in block.outer_tables:
                source.alias = self._fresh(self.schema.tables[source.table].name)
        qualify = len(block.sources) > 1 or block.reads_outer or block.read_by_inner
        for column, table, number in block.references:
            name = self._source_name(block, table, number)
            if (qualify or isinstance(column.this, exp.Star)) and name:
                column.set("table", identifier(name))
        for n, source in enumerate(block.sources):
            node = source.node
            if source.table < 0 and isinstance(node, exp.Query):
                node = exp.Subquery(this=node, alias=exp.TableAlias(this=identifier(source.alias)))
            elif source.alias:
                node = exp.alias_(node, identifier(source.alias), table=True, copy=False)
            if n == 0:
                select.from_(node, copy=False)
            elif source.condition is None:
                select.join(node, join_type="cross", copy=False)
            else:
                select.join(node, on=source.condition, join_type=source.side.lower(), copy=False)

    def _source_name(self, block: _Block, table: int, number: int) -> str:
        if table < 0:
            for source in block.sources:
                if source.table < 0:
                    if number <= len(source.outputs):
                        return source.alias
                    number -= len(source.outputs)
            return ""
        matching = [s for s in block.sources if s.table == table]
        if len(matching) < number:
            return ""
        return matching[number - 1].alias or self.schema.tables[table].name

    # Expressions

    def _column(self, block: _Block, index: int, instance: int = 1) -> exp.Column:
        column = self.schema.columns[index]
        block.use(column.table)
        node = exp.Column(this=identifier(column.name))
        node.meta["column"] = index
        block.references.append((node, column.table, instance))
        return node

    def _output(self, block: _Block, number: int) -> exp.Column:
        """A column of a derived table, numbered over all derived tables of the block."""
        names = [name for source in block.sources for name in source.outputs]
        node = exp.Column(this=identifier(names[number - 1] if number <= len(names) else HOLE))
        block.references.append((node, -1, number))
        return node

    def _outer(self, block: _Block) -> exp.Expr:
        parent = block.parent
        symbol, index = self._symbol()
        if parent is None or symbol == HOLE:
            return exp.Var(this=HOLE)
        block.reads_outer = parent.read_by_inner = True
        instance = 1
        if symbol.startswith("Output"):
            return self._output(parent, int(symbol[6:]))
        if symbol.startswith("Instance"):
            instance = int(symbol[8:])
            index = self._symbol()[1]
        block.outer_tables.add(self.schema.columns[index].table)
        return self._column(parent, index, instance)

    def _value(self, *, text: bool, pattern: str = "{}") -> exp.Expr:
        action = self._next()
        if action is None:
            return exp.Var(this=HOLE)
        value = self.values[action.index]
        if text or value.number is None or pattern != "{}":
            return exp.Literal.string(pattern.format(value.text))
        return _number(value.number)

    def _expression(self, block: _Block, *, text: bool = False) -> exp.Expr:
        """An expression; `text`: a literal here is compared with text."""
        symbol, index = self._symbol()
        if symbol == HOLE:
            return exp.Var(this=HOLE)
        if symbol == "COLUMN":
            return self._column(block, index)
        if symbol == "VALUE":
            self.position -= 1
            return self._value(text=text)
        if symbol in g.AGGREGATES:
            return self._aggregate(symbol, block)
        if symbol in g.WINDOWS:
            return self._window_function(symbol, block)
        if symbol.startswith("Instance"):
            return self._column(block, self._symbol()[1], int(symbol[8:])) if self._more() else exp.Var(this=HOLE)
        if symbol.startswith("Output"):
            return self._output(block, int(symbol[6:]))
        if symbol == "Outer":
            return self._outer(block)
        if symbol in g.FUNCTIONS:
            return self._function(symbol, block)
        return self._special(symbol, block)

    def _more(self) -> bool:
        return self.position < len(self.actions)

    def _special(self, symbol: str, block: _Block) -> exp.Expr:
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
            return _call("ROUND", self._expression(block), self._value(text=False))
        if symbol == "Strftime":
            return _call("STRFTIME", self._value(text=True), self._expression(block))
        if symbol == "DateShift":
            return _call("DATE", self._expression(block), self._value(text=True))
        if symbol in _SHIFTS:
            return _call("DATE", self._expression(block), self._value(text=True, pattern="-{} " + _SHIFTS[symbol]))
        raise AssertionError(f"no rendering for {symbol}")

    def _function(self, symbol: str, block: _Block) -> exp.Expr:
        if symbol in _ARITHMETIC:
            return self._arithmetic(symbol, block)
        arguments = [self._expression(block, text=symbol == "Replace") for _ in range(g.FUNCTIONS[symbol])]
        if symbol in _STRFTIME:
            return _call("STRFTIME", exp.Literal.string(_STRFTIME[symbol]), *arguments)
        if symbol in _CASTS:
            return exp.Cast(this=arguments[0], to=exp.DataType.build(_CASTS[symbol], dialect="sqlite"))
        if symbol == "Neg":
            return exp.Neg(this=_operand(arguments[0], 4))
        return _call(PLAIN_FUNCTIONS[symbol], *arguments)

    def _arithmetic(self, symbol: str, block: _Block) -> exp.Expr:
        kind = _ARITHMETIC[symbol]
        strength = _PRECEDENCE[kind]
        text = symbol == "Concat"
        left = _operand(self._expression(block, text=text), strength)
        right = _operand(self._expression(block, text=text), strength + 1)
        if kind is exp.Div:
            return exp.Div(this=left, expression=right, typed=True, safe=True)
        return kind(this=left, expression=right)

    def _aggregate(self, symbol: str, block: _Block) -> exp.Expr:
        self.aggregates += 1
        if symbol in ("CountAll", "CountRows"):
            table = self._pointed_table() if symbol == "CountRows" else -1
            if table >= 0:
                block.use(table)
            return exp.Count(this=exp.Star(), big_int=False)
        name, distinct = AGGREGATE_FUNCTIONS[symbol]
        argument = self._expression(block)
        return _call(name, exp.Distinct(expressions=[argument]) if distinct else argument)

    def _window_function(self, symbol: str, block: _Block) -> exp.Expr:
        names = {"RowNumber": "ROW_NUMBER", "Rank": "RANK", "DenseRank": "DENSE_RANK", "Lag": "LAG", "Lead": "LEAD"}
        before = self.aggregates + (symbol == "Over")
        if symbol in ("RowNumber", "Rank", "DenseRank"):
            function: exp.Expr = _call(names[symbol])
        elif symbol == "Over":
            function = self._expression(block)
        else:
            function = _call(names[symbol], self._expression(block))
        partition: list[exp.Expr] = []
        orders: list[exp.Expr] = []
        while True:
            part, _ = self._symbol()
            if part == "PartitionBy":
                partition.append(self._expression(block))
            elif part in ("Asc", "Desc"):
                orders.append(_ordered(self._expression(block), part == "Desc"))
            else:
                break
        block.windows_aggregate |= self.aggregates > before
        order = exp.Order(expressions=orders) if orders else None
        return exp.Window(this=function, partition_by=partition, order=order)

    # Conditions

    def _condition(self, block: _Block) -> exp.Expr:
        symbol, _ = self._symbol()
        if symbol == HOLE:
            return exp.Var(this=HOLE)
        if symbol in ("And", "Or"):
            left, right = self._condition(block), self._condition(block)
            kind = exp.And if symbol == "And" else exp.Or
            return kind(this=_junction(left, kind), expression=_junction(right, kind))
        if symbol == "Not":
            return exp.Not(this=_negated(self._condition(block)))
        if symbol == "Exists":
            return exp.Exists(this=self._query(block, named=False)[0])
        left = self._expression(block)
        text = self._is_text(left)
        left = _operand(left, 1)
        if symbol in _COMPARE:
            right = self._expression(block, text=text or symbol == "Like")
            if isinstance(left, exp.Literal) is False and isinstance(right, exp.Null):
                return exp.Is(this=left, expression=right)
            return _COMPARE[symbol](this=left, expression=_operand(right, 1))
        if symbol == "Between":
            low = self._expression(block, text=text)
            high = self._expression(block, text=text)
            return exp.Between(this=left, low=_operand(low, 1), high=_operand(high, 1))
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


def _call(name: str, *arguments: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this=name, expressions=list(arguments))


def _number(number: int | float) -> exp.Expr:
    literal = exp.Literal.number(repr(abs(number)))
    return exp.Neg(this=literal) if number < 0 else literal


def _ordered(key: exp.Expr, descending: bool) -> exp.Ordered:
    # NULLs are smallest in SQLite: said so, sqlglot adds no NULLS FIRST/LAST.
    return exp.Ordered(this=key, desc=descending, nulls_first=not descending)


def _operand(node: exp.Expr, strength: int) -> exp.Expr:
    """The node, in parentheses if it binds more weakly than its place demands (0: comparison, 3: concatenation)."""
    own = _PRECEDENCE.get(type(node))
    if own is not None:
        return exp.Paren(this=node) if own < strength else node
    if isinstance(node, (exp.Binary, exp.Connector, exp.Not, exp.Between, exp.In, exp.Neg)) and not isinstance(
        node, exp.Dot
    ):
        return exp.Paren(this=node)
    return node


def _junction(node: exp.Expr, kind: type[exp.Expr]) -> exp.Expr:
    return exp.Paren(this=node) if isinstance(node, exp.Connector) and type(node) is not kind else node


def _negated(node: exp.Expr) -> exp.Expr:
    # sqlglot writes Not(In), Not(Like), Not(Between), Not(Is) as NOT IN … only with the operator inside unwrapped.
    weaker = (exp.Connector, exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)
    return exp.Paren(this=node) if isinstance(node, weaker) else node


def _stem(item: exp.Expr) -> str:
    """A column name for an expression of a derived table."""
    if isinstance(item, exp.Column):
        return item.name
    inner = next((c.name for c in item.find_all(exp.Column) if not isinstance(c.this, exp.Star)), "")
    if isinstance(item, exp.Count):
        return "count"
    if isinstance(item, exp.Anonymous):
        return f"{item.name.lower()}_{inner}" if inner else item.name.lower()
    return f"value_{inner}" if inner else "value"
