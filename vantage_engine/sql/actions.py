"""SQL to actions: the inverse of `render`, for training data and for measuring coverage.

`Lowering.lower(sql)` gives a sequence that the grammar allows and that renders to an equivalent query, or raises
`Unsupported` with a cause. A block is written without FROM where the join graph would supply the very same sources and
keys (with extra tables or keys named where it would not), and with its FROM spelled out otherwise. CTEs become derived
tables, aliases and ordinals become what they stand for, `USING` and comma joins become conditions.
"""

from __future__ import annotations

import contextlib
import itertools
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

import networkx as nx
import sqlglot
from sqlglot import exp
from sqlglot.dialects.sqlite import SQLite
from sqlglot.errors import SqlglotError

from vantage_engine.schema.graph import Join, JoinEdge, SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import Action, Kind, production
from vantage_engine.sql.render import AGGREGATE_FUNCTIONS, PLAIN_FUNCTIONS, STRFTIME_SYMBOLS


class Unsupported(Exception):
    """SQL outside the grammar (or the schema); `cause` is a short category for counting."""

    def __init__(self, cause: str, detail: str = "") -> None:
        super().__init__(f"{cause}: {detail}" if detail else cause)
        self.cause = cause


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


_SHIFT = re.compile(r"-(\d+) (day|month|year)s?")
"""A date modifier that goes back by a number that the question may name."""


class _Plain(SQLite):
    """SQLite with every function left as written: names are mapped here, not by sqlglot's versions of them."""

    class Parser(SQLite.Parser):  # type: ignore[misc, valid-type]
        FUNCTIONS: dict = {}  # noqa: RUF012
        FUNCTION_PARSERS = {"CAST": SQLite.Parser.FUNCTION_PARSERS["CAST"]}  # noqa: RUF012


_SET_OPERATIONS: Final = {exp.Intersect: "Intersect", exp.Except: "Except"}
_COMPARE: Final[dict[type[exp.Expr], str]] = {
    exp.EQ: "Eq", exp.NEQ: "Ne", exp.LT: "Lt", exp.LTE: "Le", exp.GT: "Gt", exp.GTE: "Ge",
}  # fmt: skip
_MIRROR: Final = {"Eq": "Eq", "Ne": "Ne", "Lt": "Gt", "Le": "Ge", "Gt": "Lt", "Ge": "Le"}
_BINARY: Final[dict[type[exp.Expr], str]] = {
    exp.Add: "Add", exp.Sub: "Sub", exp.Mul: "Mul", exp.Div: "Div", exp.Mod: "Mod", exp.DPipe: "Concat",
}  # fmt: skip
_CONDITION: Final[tuple[type[exp.Expr], ...]] = (
    exp.And, exp.Or, exp.Not, exp.Like, exp.In, exp.Between, exp.Is, exp.Exists, *_COMPARE,
)  # fmt: skip
_AGGREGATES: Final = {(name, distinct): symbol for symbol, (name, distinct) in AGGREGATE_FUNCTIONS.items()}
_FUNCTIONS: Final = {name: symbol for symbol, name in PLAIN_FUNCTIONS.items() if symbol not in ("Least", "Greatest")}
_WINDOWS: Final = {"ROW_NUMBER": "RowNumber", "RANK": "Rank", "DENSE_RANK": "DenseRank", "LAG": "Lag", "LEAD": "Lead"}
_CASTS: Final = {"INTEGER": "CastInteger", "INT": "CastInteger", "BIGINT": "CastInteger", "REAL": "CastReal",
    "FLOAT": "CastReal", "DOUBLE": "CastReal", "DECIMAL": "CastReal", "TEXT": "CastText", "VARCHAR": "CastText",
    "CHAR": "CastText"}  # fmt: skip


@dataclass
class _Source:
    alias: str
    table: int = -1
    query: exp.Expr | None = None
    outputs: tuple[str, ...] = ()
    instance: int = 1
    offset: int = 0
    """Derived columns of the sources before this one."""
    side: str = ""
    on: exp.Expr | None = None


@dataclass
class _Scope:
    parent: _Scope | None
    explicit: bool = False
    sources: list[_Source] = field(default_factory=list)
    aliases: dict[str, exp.Expr] = field(default_factory=dict)
    used: list[int] = field(default_factory=list)
    star: int = -1
    """Table to which a `*` points in a block without FROM."""


class Lowering:
    """Lowers queries over one schema."""

    def __init__(self, schema: Schema, graph: SchemaGraph) -> None:
        self.schema = schema
        self.graph = graph
        self.literals: list[Literal] = []
        self._ids: dict[tuple[str, bool], int] = {}
        self._explicit_only = False

    def lower(self, sql: str) -> tuple[tuple[Action, ...], tuple[Literal, ...]]:
        """Actions, and the literals to which their value pointers point. Raises `Unsupported`."""
        try:
            tree = sqlglot.parse_one(sql.strip().rstrip(";"), dialect=_Plain)
        except (SqlglotError, RecursionError) as error:
            raise Unsupported("does not parse", str(error)) from error
        problem = None
        for explicit_only in (False, True):
            self.literals, self._ids, self._explicit_only = [], {}, explicit_only
            try:
                actions = tuple(self._query(tree, None, {}))
            except Unsupported as error:
                problem = problem or error
                continue
            illegal = self.first_illegal(actions)
            if illegal is None:
                return actions, tuple(self.literals)
            problem = problem or Unsupported("not allowed by the masks", illegal)
        assert problem is not None
        raise problem

    def first_illegal(self, actions: Sequence[Action]) -> str | None:
        """The first action that the masks forbid (as text), or None."""
        constraints = Constraints(self.schema, self.graph, self.literals, max_actions=400)
        state = START
        for n, action in enumerate(actions):
            if state.finished or not constraints.legal(state).allows(action):
                return f"{g.symbol_of(action)} {action.index} at {n}"
            state = constraints.advance(state, action)
        return None if state.finished else "unfinished"

    # Queries

    def _query(self, node: exp.Expr, parent: _Scope | None, env: dict[str, exp.Expr]) -> list[Action]:
        node = _bare(node)
        env = _with(node, env)
        if isinstance(node, exp.SetOperation):
            if node.args.get("order") or node.args.get("limit"):
                return self._ordered_set(node, env)
            name = _SET_OPERATIONS.get(type(node)) or ("Union" if node.args.get("distinct") else "UnionAll")
            return [production(name), *self._query(node.left, parent, env), *self._query(node.right, parent, env)]
        if not isinstance(node, exp.Select):
            raise Unsupported("not a SELECT", type(node).__name__)
        if not self._explicit_only:
            actions = self._without_from(node, parent, env)
            if actions is not None:
                return actions
        if not node.args.get("from_"):
            scope = _Scope(parent)
            return [production("Select"), *self._body(node, scope, env, []), production("End")]
        return self._with_from(node, parent, env)

    def _ordered_set(self, node: exp.SetOperation, env: dict[str, exp.Expr]) -> list[Action]:
        """`a UNION b ORDER BY …` as a block over a derived table."""
        inner = node.copy()
        for arg in ("order", "limit", "offset"):
            inner.set(arg, None)
        alias = exp.TableAlias(this=exp.to_identifier("u"))
        outer = exp.Select(expressions=[exp.Star()])
        outer.set("from_", exp.From(this=exp.Subquery(this=inner, alias=alias)))
        for arg in ("order", "limit", "offset"):
            outer.set(arg, node.args.get(arg) and node.args[arg].copy())
        return self._query(outer, None, env)

    def _without_from(self, node: exp.Select, parent: _Scope | None, env: dict[str, exp.Expr]) -> list[Action] | None:
        """The block without FROM, or None where the join graph would not supply the same sources."""
        if not node.args.get("from_"):
            return None
        sources = self._sources(node, env, _Scope(parent))
        tables = [s.table for s in sources]
        if min(tables) < 0 or len(set(tables)) < len(tables) or any(s.side == "LEFT" for s in sources):
            return None
        scope = _Scope(parent, sources=sources)
        keys, rest = self._split_conditions(node, scope)
        if not _connected(tables, [(self.schema.columns[a].table, self.schema.columns[b].table) for a, b in keys]):
            return None
        probe = _Scope(parent, sources=sources)
        saved = list(self.literals), dict(self._ids)
        try:
            self._body(node, probe, env, rest)  # finds which tables the columns imply
        finally:
            self.literals, self._ids = saved
        missing = [t for t in tables if t not in probe.used]
        scope.star = missing[0] if missing else tables[0]
        actions = self._body(node, scope, env, rest)
        ending = self._ending(scope.used, tables, keys)
        if ending is None:
            return None
        return [production("Select"), *actions, *ending, production("End")]

    def _ending(self, used: Sequence[int], tables: Sequence[int], keys: list[tuple[int, int]]) -> list[Action] | None:
        """The fewest extra tables and keys with which the join tree equals the gold one, or None."""
        if not used:
            return None
        rest = [t for t in tables if t not in used]
        wanted = _classes(keys)
        choices = [self._key_edges(pair) for pair in keys]
        for size in range(len(rest) + 1):
            for extra in itertools.combinations(rest, size):
                for n_via in (0, 1, 2, 3):
                    for some in itertools.combinations([c for c in choices if c], n_via):
                        for via in itertools.product(*some):
                            tree = self.graph.join_tree((*used, *extra), tuple(e for _, e in via))
                            if tree and {j.table for j in tree} == set(tables) and _classes(_pairs(tree)) == wanted:
                                named = [Action(Kind.TABLE, t) for t in extra]
                                return named + [a for c, _ in via for a in (production("Via"), Action(Kind.COLUMN, c))]
        return None

    def _key_edges(self, pair: tuple[int, int]) -> list[tuple[int, JoinEdge]]:
        return [
            (edge.left[0], edge)
            for column in pair
            for edge in self.graph.edges_from(column)[:1]
            if edge.left[0] == column and set(pair) <= {*edge.left, *edge.right}
        ]

    def _with_from(self, node: exp.Select, parent: _Scope | None, env: dict[str, exp.Expr]) -> list[Action]:
        scope = _Scope(parent, explicit=True)
        actions = [production("From")]
        for n, source in enumerate(self._sources(node, env, scope)):
            source.offset = sum(len(s.outputs) for s in scope.sources)
            source.instance = 1 + sum(s.table == source.table for s in scope.sources) if source.table >= 0 else 1
            scope.sources.append(source)
            if source.instance > g.N_INSTANCES:
                raise Unsupported("too many instances of a table")
            if n:
                kind = "LeftJoin" if source.side == "LEFT" else "CrossJoin" if source.on is None else "Join"
                actions.append(production(kind))
            if source.table >= 0:
                actions.append(Action(Kind.TABLE, source.table))
            else:
                assert source.query is not None
                actions += [production("Derived"), *self._query(source.query, None, env)]
            if n and source.on is not None:
                actions += self._condition(source.on, scope, env)
            elif source.side == "LEFT":
                raise Unsupported("outer join without a condition")
        where = node.args.get("where")
        rest = _conjuncts(where.this) if where else []
        return [*actions, production("Items"), *self._body(node, scope, env, rest), production("End")]

    def _sources(self, node: exp.Select, env: dict[str, exp.Expr], scope: _Scope) -> list[_Source]:
        first = node.args["from_"].this
        sources = [self._source(first, env)]
        for join in node.args.get("joins") or []:
            side = (join.side or "").upper()
            if side in ("RIGHT", "FULL"):
                raise Unsupported(f"{side} JOIN")
            source = self._source(join.this, env)
            source.side = side
            source.on = _bound(join.args.get("on"))
            using = [i.name for i in join.args.get("using") or []]
            if (join.method or "").upper() == "NATURAL":
                using = sorted(self._names(source) & {n for s in sources for n in self._names(s)})
            for name in using:
                other = next((s for s in sources if name.lower() in self._names(s)), None)
                if other is None:
                    raise Unsupported("USING a column that is not there", name)
                equal = exp.EQ(this=exp.column(name, other.alias), expression=exp.column(name, source.alias))
                source.on = equal if source.on is None else exp.And(this=source.on, expression=equal)
            sources.append(source)
        return sources

    def _names(self, source: _Source) -> set[str]:
        if source.table < 0:
            return set(source.outputs)
        return {self.schema.columns[c].name.lower() for c in self.schema.tables[source.table].columns}

    def _source(self, node: exp.Expr, env: dict[str, exp.Expr]) -> _Source:
        alias = node.alias_or_name.lower()
        if isinstance(node, exp.Table):
            if node.name.lower() in env:
                query = env[node.name.lower()]
                inner = {k: v for k, v in env.items() if k != node.name.lower()}
                return _Source(alias, query=query, outputs=self._outputs(query, inner))
            table = self.schema.find_table(node.name)
            if table is None:
                raise Unsupported("unknown table", node.name)
            return _Source(alias, table=table)
        if isinstance(node, exp.Subquery):
            return _Source(alias, query=node.this, outputs=self._outputs(node.this, env))
        raise Unsupported("unknown source", type(node).__name__)

    def _outputs(self, node: exp.Expr, env: dict[str, exp.Expr]) -> tuple[str, ...]:
        """Names of the columns of a query, lower-cased."""
        node = _bare(node)
        env = _with(node, env)
        if isinstance(node, exp.SetOperation):
            return self._outputs(node.left, env)
        if not isinstance(node, exp.Select):
            raise Unsupported("not a SELECT", type(node).__name__)
        sources = self._sources(node, env, _Scope(None)) if node.args.get("from_") else []
        names: list[str] = []
        for item in node.expressions:
            starred = isinstance(item, exp.Star) or (isinstance(item, exp.Column) and isinstance(item.this, exp.Star))
            if not starred:
                names.append((item.alias_or_name or item.sql(dialect="sqlite")).lower())
                continue
            table = item.table.lower() if isinstance(item, exp.Column) else ""
            for source in sources:
                if table in ("", source.alias):
                    names += source.outputs
                    if source.table >= 0:
                        names += [self.schema.columns[c].name.lower() for c in self.schema.tables[source.table].columns]
        return tuple(names)

    def _split_conditions(self, node: exp.Select, scope: _Scope) -> tuple[list[tuple[int, int]], list[exp.Expr]]:
        """Key pairs (column, column) that join the sources, and the other conditions."""
        keys: list[tuple[int, int]] = []
        rest: list[exp.Expr] = []
        for source in scope.sources:
            for condition in _conjuncts(source.on) if source.on is not None else []:
                pair = self._key_pair(condition, scope)
                (keys.append(pair) if pair else rest.append(condition))
        where = node.args.get("where")
        for condition in _conjuncts(where.this) if where else []:
            pair = self._key_pair(condition, scope)
            joined = [(self.schema.columns[a].table, self.schema.columns[b].table) for a, b in keys]
            if pair and not _connected([self.schema.columns[c].table for c in pair], joined):
                keys.append(pair)
            else:
                rest.append(condition)
        return keys, rest

    def _key_pair(self, node: exp.Expr, scope: _Scope) -> tuple[int, int] | None:
        if not isinstance(node, exp.EQ):
            return None
        left, right = node.this, node.expression
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            return None
        a, b = self._find(left, scope), self._find(right, scope)
        if a is None or b is None or a[0] is b[0]:
            return None
        return a[1], b[1]

    # Clauses

    def _body(self, node: exp.Select, scope: _Scope, env: dict[str, exp.Expr], where: list[exp.Expr]) -> list[Action]:
        scope.used.clear()
        for item in node.expressions:
            if isinstance(item, exp.Alias):
                scope.aliases[item.alias.lower()] = item.this
        actions: list[Action] = []
        distinct = node.args.get("distinct")
        if distinct:
            if distinct.args.get("on"):
                raise Unsupported("DISTINCT ON")
            actions.append(production("Distinct"))
        for item in node.expressions:
            actions += self._item(item, scope, env)
        if where:
            actions.append(production("Where"))
            actions += self._conjunction(where, scope, env)
        group = node.args.get("group")
        keys = [self._resolve_key(k, node, scope) for k in (group.expressions if group else [])]
        for n, key in enumerate(keys):
            actions += [production("GroupBy")] if n == 0 else []
            actions += self._expression(key, scope, env)
        having = node.args.get("having")
        if having:
            if not keys:
                raise Unsupported("HAVING without GROUP BY")
            actions += [production("Having"), *self._conjunction(_conjuncts(having.this), scope, env)]
        order = node.args.get("order")
        for ordered in order.expressions if order else []:
            key = self._resolve_key(ordered.this, node, scope)
            if isinstance(key, exp.Literal):
                continue  # a constant orders nothing
            actions.append(production("Desc" if ordered.args.get("desc") else "Asc"))
            actions += self._expression(key, scope, env)
        return actions + self._limit(node)

    def _limit(self, node: exp.Select) -> list[Action]:
        limit, offset = node.args.get("limit"), node.args.get("offset")
        if not limit:
            return []
        if not isinstance(limit, exp.Limit) or not isinstance(limit.expression, exp.Literal):
            raise Unsupported("LIMIT that is not a number")
        if not offset:
            return [production("Limit"), self._literal(limit.expression)]
        if not isinstance(offset.expression, exp.Literal):
            raise Unsupported("OFFSET that is not a number")
        return [production("LimitOffset"), self._literal(limit.expression), self._literal(offset.expression)]

    def _item(self, item: exp.Expr, scope: _Scope, env: dict[str, exp.Expr]) -> list[Action]:
        if isinstance(item, exp.Alias):
            item = item.this
        if isinstance(item, exp.Star):
            if scope.explicit:
                return [production("StarAll")]
            return [production("Star"), self._star(scope)]
        if isinstance(item, exp.Column) and isinstance(item.this, exp.Star):
            source = next((s for s in scope.sources if s.alias == item.table.lower()), None)
            if source is None:
                raise Unsupported("unknown source", item.table)
            if source.table >= 0 and source.instance == 1:
                self._use(scope, source.table)
                return [production("TableStar"), Action(Kind.TABLE, source.table)]
            if source.table < 0:
                return [production(f"Output{source.offset + k + 1}") for k in range(len(source.outputs))]
            columns = self.schema.tables[source.table].columns
            return [a for c in columns for a in (production(f"Instance{source.instance}"), Action(Kind.COLUMN, c))]
        return self._expression(item, scope, env)

    def _star(self, scope: _Scope) -> Action:
        if scope.star >= 0:
            self._use(scope, scope.star)
        return Action(Kind.TABLE, max(scope.star, 0))

    @staticmethod
    def _use(scope: _Scope, table: int) -> None:
        if table not in scope.used:
            scope.used.append(table)

    def _resolve_key(self, key: exp.Expr, node: exp.Select, scope: _Scope) -> exp.Expr:
        """A GROUP BY or ORDER BY key without aliases and positions."""
        if isinstance(key, exp.Literal) and not key.is_string:
            position = int(key.this) - 1 if key.this.isdigit() else -1
            if 0 <= position < len(node.expressions):
                item = node.expressions[position]
                return item.this if isinstance(item, exp.Alias) else item
        if isinstance(key, exp.Column) and not key.table and key.name.lower() in scope.aliases:
            return scope.aliases[key.name.lower()]
        return key

    # Conditions

    def _conjunction(self, nodes: Sequence[exp.Expr], scope: _Scope, env: dict) -> list[Action]:
        actions: list[Action] = []
        for n, node in enumerate(nodes):
            if n < len(nodes) - 1:
                actions.append(production("And"))
            actions += self._condition(node, scope, env)
        return actions

    def _condition(self, node: exp.Expr, scope: _Scope, env: dict) -> list[Action]:
        node = _unparen(node)
        if isinstance(node, exp.And):
            return self._conjunction(_conjuncts(node), scope, env)
        if isinstance(node, exp.Or):
            return [
                production("Or"),
                *self._condition(node.this, scope, env),
                *self._condition(node.expression, scope, env),
            ]
        if isinstance(node, exp.Not):
            inner = _unparen(node.this)
            if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
                return [production("NotNull"), *self._expression(inner.this, scope, env)]
            return [production("Not"), *self._condition(inner, scope, env)]
        if node.args.get("negate"):
            positive = node.copy()
            positive.set("negate", None)
            return [production("Not"), *self._condition(positive, scope, env)]
        if isinstance(node, exp.Exists):
            return [production("Exists"), *self._query(node.this, scope, env)]
        if type(node) in _COMPARE:
            return self._comparison(node, scope, env)
        if isinstance(node, exp.Like):
            return self._like(node, scope, env)
        if isinstance(node, exp.In):
            return self._in(node, scope, env)
        if isinstance(node, exp.Between):
            parts = (node.this, node.args["low"], node.args["high"])
            return [production("Between"), *(a for p in parts for a in self._expression(p, scope, env))]
        if isinstance(node, exp.Is):
            if isinstance(node.expression, exp.Null):
                return [production("IsNull"), *self._expression(node.this, scope, env)]
            return self._comparison(exp.EQ(this=node.this, expression=node.expression), scope, env)
        return [production("IsTrue"), *self._expression(node, scope, env)]

    def _comparison(self, node: exp.Expr, scope: _Scope, env: dict) -> list[Action]:
        symbol = _COMPARE[type(node)]
        left, right = self._expression(node.this, scope, env), self._expression(node.expression, scope, env)
        if left[0].kind == Kind.VALUE:
            symbol, left, right = _MIRROR[symbol], right, left
        return [production(symbol), *left, *right]

    def _like(self, node: exp.Like, scope: _Scope, env: dict) -> list[Action]:
        left = self._expression(node.this, scope, env)
        pattern = self._as_literal(node.expression, scope)
        if pattern is None:
            return [production("Like"), *left, *self._expression(node.expression, scope, env)]
        core = pattern.strip("%")
        shape = (pattern.startswith("%"), pattern.endswith("%"))
        symbol = {(True, True): "Contains", (False, True): "StartsWith", (True, False): "EndsWith"}.get(shape)
        if symbol and core and "%" not in core and len(pattern) == len(core) + sum(shape):
            return [production(symbol), *left, self._value(core, string=True)]
        return [production("Like"), *left, self._value(pattern, string=True)]

    def _in(self, node: exp.In, scope: _Scope, env: dict) -> list[Action]:
        query = node.args.get("query")
        left = self._expression(node.this, scope, env)
        if query is not None:
            return [production("In"), *left, *self._query(query, scope, env)]
        items = [self._expression(item, scope, env) for item in node.expressions]
        if items and all(len(i) == 1 and i[0].kind == Kind.VALUE for i in items):
            return [production("InList"), *left, *(i[0] for i in items), production("End")]
        actions: list[Action] = []
        for n, item in enumerate(items):
            actions += [production("Or")] if n < len(items) - 1 else []
            actions += [production("Eq"), *left, *item]
        if not actions:
            raise Unsupported("IN without members")
        return actions

    # Expressions

    def _expression(self, node: exp.Expr, scope: _Scope, env: dict) -> list[Action]:
        node = _unparen(node)
        if isinstance(node, exp.Column):
            return self._reference(node, scope, env)
        if isinstance(node, exp.Literal):
            return [production("Now")] if node.is_string and node.this == "now" else [self._literal(node)]
        if isinstance(node, exp.Neg):
            inner = _unparen(node.this)
            if isinstance(inner, exp.Literal) and not inner.is_string:
                return [self._value("-" + inner.this, string=False)]
            return [production("Neg"), *self._expression(inner, scope, env)]
        if isinstance(node, exp.Boolean):
            return [self._value("1" if node.this else "0", string=False)]
        if isinstance(node, exp.Null):
            return [production("Null")]
        if type(node) in _BINARY:
            operands = (node.this, node.expression)
            return [production(_BINARY[type(node)]), *(a for o in operands for a in self._expression(o, scope, env))]
        if isinstance(node, (exp.Subquery, exp.Select)):
            return [production("Query"), *self._query(node, scope, env)]
        if isinstance(node, exp.Case):
            return self._case(node, scope, env)
        if isinstance(node, exp.Cast):
            name = node.to.this.name if isinstance(node.to.this, exp.DataType.Type) else str(node.to.this)
            if name not in _CASTS:
                raise Unsupported("CAST to this type", name)
            return [production(_CASTS[name]), *self._expression(node.this, scope, env)]
        if isinstance(node, exp.Window):
            return self._window(node, scope, env)
        if isinstance(node, exp.Filter):
            condition = self._condition(node.expression.this, scope, env)
            return [production("Filter"), *self._expression(node.this, scope, env), *condition]
        if isinstance(node, _CONDITION):
            return [production("Truth"), *self._condition(node, scope, env)]
        if isinstance(node, exp.Anonymous):
            return self._call(node.name.upper(), node.expressions, scope, env)
        raise Unsupported("expression", type(node).__name__)

    def _case(self, node: exp.Case, scope: _Scope, env: dict) -> list[Action]:
        actions: list[Action] = []
        for branch in node.args["ifs"]:
            condition = branch.this if node.this is None else exp.EQ(this=node.this.copy(), expression=branch.this)
            actions += [production("Case"), *self._condition(condition, scope, env)]
            actions += self._expression(branch.args["true"], scope, env)
        default = node.args.get("default")
        return actions + (self._expression(default, scope, env) if default is not None else [production("Null")])

    def _window(self, node: exp.Window, scope: _Scope, env: dict) -> list[Action]:
        if node.args.get("spec") or node.args.get("alias"):
            raise Unsupported("window frame")
        function = node.this
        name = function.name.upper() if isinstance(function, exp.Anonymous) else ""
        if name in _WINDOWS:
            actions = [production(_WINDOWS[name])]
            for argument in function.expressions[:1]:
                actions += self._expression(argument, scope, env)
        else:
            actions = [production("Over"), *self._expression(function, scope, env)]
        for key in node.args.get("partition_by") or []:
            actions += [production("PartitionBy"), *self._expression(key, scope, env)]
        order = node.args.get("order")
        for key in order.expressions if order else []:
            actions.append(production("Desc" if key.args.get("desc") else "Asc"))
            actions += self._expression(key.this, scope, env)
        return [*actions, production("End")]

    def _call(self, name: str, arguments: list[exp.Expr], scope: _Scope, env: dict) -> list[Action]:
        if name == "COUNT" and (not arguments or isinstance(arguments[0], exp.Star)):
            return [production("CountAll")] if scope.explicit else [production("CountRows"), self._star(scope)]
        if len(arguments) == 1:
            argument, distinct = arguments[0], False
            if isinstance(argument, exp.Distinct):
                if len(argument.expressions) != 1:
                    raise Unsupported("COUNT DISTINCT of several columns")
                argument, distinct = argument.expressions[0], True
            if distinct and name in ("MIN", "MAX"):
                distinct = False
            symbol = _AGGREGATES.get((name, distinct))
            if symbol:
                inner = self._expression(argument, scope, env)
                if len(inner) == 1 and inner[0].kind == Kind.VALUE and name == "COUNT":
                    return self._call("COUNT", [], scope, env)
                return [production(symbol), *inner]
        if name == "DATE" and len(arguments) == 2:
            shift = _SHIFT.fullmatch(self._as_literal(arguments[1], scope) or "")
            if shift:
                number, unit = shift.groups()
                earlier = production(f"{unit.capitalize()}sBefore")
                return [earlier, *self._expression(arguments[0], scope, env), self._value(number, string=False)]
        args = [self._expression(a, scope, env) for a in arguments]
        flat = [a for arg in args for a in arg]
        if name == "STRFTIME" and len(args) == 2:
            fmt = self._as_literal(arguments[0], scope)
            symbol = STRFTIME_SYMBOLS.get(fmt or "")
            return [production(symbol), *args[1]] if symbol else [production("Strftime"), *flat]
        if name == "DATE" and len(args) == 2:
            return [production("DateShift"), *flat]
        if name == "ROUND" and len(args) == 2:
            return [production("RoundTo"), *flat]
        if name == "IIF" and len(args) == 3:
            return [production("Case"), *self._condition(arguments[0], scope, env), *args[1], *args[2]]
        if name in ("MIN", "MAX") and len(args) == 2:
            return [production("Least" if name == "MIN" else "Greatest"), *flat]
        if name in ("COALESCE", "IFNULL") and len(args) > 1:
            nested = args[-1]
            for arg in reversed(args[:-1]):
                nested = [production("Coalesce"), *arg, *nested]
            return nested
        if name in ("SUBSTR", "SUBSTRING") and len(args) in (2, 3):
            return [production("Substr" if len(args) == 3 else "SubstrFrom"), *flat]
        if name == "POW" and len(args) == 2:
            return [production("Power"), *flat]
        plain = _FUNCTIONS.get(name)
        if plain and g.FUNCTIONS[plain] == len(args):
            return [production(plain), *flat]
        raise Unsupported("function", f"{name}/{len(args)}")

    # Names and literals

    def _find(self, node: exp.Column, scope: _Scope) -> tuple[_Source, int] | None:
        """The source and column (or derived output) that a name means in this block alone."""
        name, table = node.name.lower(), node.table.lower()
        for source in scope.sources:
            if table and source.alias != table:
                continue
            if source.table < 0:
                if name in source.outputs:
                    return source, source.outputs.index(name)
            else:
                column = self.schema.find_column(source.table, name)
                if column is not None:
                    return source, column
        return None

    def _reference(self, node: exp.Column, scope: _Scope, env: dict) -> list[Action]:
        found = self._find(node, scope)
        if found is not None:
            return self._pointer(*found, scope)
        if not node.table and node.name.lower() in scope.aliases:
            return self._expression(scope.aliases[node.name.lower()], scope, env)
        if scope.parent is not None:
            outer = self._find(node, scope.parent)
            if outer is not None:
                return [production("Outer"), *self._pointer(*outer, scope.parent)]
            if scope.parent.parent is not None and self._find(node, scope.parent.parent):
                raise Unsupported("reference across two levels", node.sql())
        if not node.table and isinstance(node.this, exp.Identifier) and node.this.args.get("quoted"):
            return [self._value(node.name, string=True)]
        raise Unsupported("unknown column", node.sql())

    def _pointer(self, source: _Source, index: int, scope: _Scope) -> list[Action]:
        if source.table < 0:
            number = source.offset + index + 1
            if number > g.N_OUTPUTS:
                raise Unsupported("too many derived columns")
            return [production(f"Output{number}")]
        if not scope.explicit:
            self._use(scope, source.table)
        pointer = Action(Kind.COLUMN, index)
        return [pointer] if source.instance == 1 else [production(f"Instance{source.instance}"), pointer]

    def _as_literal(self, node: exp.Expr, scope: _Scope) -> str | None:
        if isinstance(node, exp.Literal):
            return node.this
        if isinstance(node, exp.Column) and not node.table and node.this.args.get("quoted"):
            return node.name if self._find(node, scope) is None else None
        return None

    def _literal(self, node: exp.Expr) -> Action:
        return self._value(node.this, string=bool(node.args.get("is_string")))

    def _value(self, text: str, *, string: bool) -> Action:
        key = (text, string)
        if key not in self._ids:
            number = as_number(text)
            if not string and number is None:
                raise Unsupported("literal", text)
            self._ids[key] = len(self.literals)
            self.literals.append(Literal(text, number))
        return Action(Kind.VALUE, self._ids[key])


def _bare(node: exp.Expr) -> exp.Expr:
    while isinstance(node, (exp.Paren, exp.Subquery)) and not node.args.get("joins"):
        inner = node.this
        if node.args.get("with_") and not inner.args.get("with_"):
            inner.set("with_", node.args["with_"])
        node = inner
    return node


def _with(node: exp.Expr, env: dict[str, exp.Expr]) -> dict[str, exp.Expr]:
    with_ = node.args.get("with_")
    if not with_:
        return env
    if with_.args.get("recursive"):
        raise Unsupported("recursive WITH")
    env = dict(env)
    for cte in with_.expressions:
        query = cte.this
        if cte.args.get("alias") and cte.args["alias"].args.get("columns"):
            raise Unsupported("WITH that names columns")
        env[cte.alias.lower()] = query
    return env


def _bound(condition: exp.Expr | None) -> exp.Expr | None:
    """A join condition; sqlglot gives joins without one the condition TRUE."""
    return None if isinstance(condition, exp.Boolean) and condition.this else condition


def _unparen(node: exp.Expr) -> exp.Expr:
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def _conjuncts(node: exp.Expr) -> list[exp.Expr]:
    node = _unparen(node)
    return [*_conjuncts(node.this), *_conjuncts(node.expression)] if isinstance(node, exp.And) else [node]


def _connected(nodes: Iterable[int], edges: Iterable[tuple[int, int]]) -> bool:
    graph: nx.Graph[int] = nx.Graph()
    nodes = list(nodes)
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return len({frozenset(nx.node_connected_component(graph, n)) for n in nodes}) <= 1


def _classes(pairs: Iterable[tuple[int, int]]) -> frozenset[frozenset[int]]:
    """Columns that a set of equalities makes equal."""
    graph = nx.Graph(list(pairs))
    return frozenset(frozenset(c) for c in nx.connected_components(graph))


def _pairs(tree: Iterable[Join]) -> list[tuple[int, int]]:
    return [pair for join in tree for pair in join.on]
