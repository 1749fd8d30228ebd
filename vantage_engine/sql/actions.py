"""SQL to actions: the inverse of `render`, for training data and for measuring coverage.

`Lowering.lower(sql)` gives a sequence that the grammar allows and that renders to an equivalent query, or raises
`Unsupported` with a cause. A block is written without FROM where the join graph would supply the very same sources and
keys (with extra tables or keys named where it would not), and with its FROM spelled out otherwise. CTEs become derived
tables, aliases and ordinals become what they stand for, `USING` and comma joins become conditions.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from typing import Final

import networkx as nx
from sqlglot import exp

from vantage_engine.schema.graph import Join, JoinEdge, SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.expressions import Expressions
from vantage_engine.sql.grammar import Action, Kind, production
from vantage_engine.sql.literals import Literal, Literals
from vantage_engine.sql.sources import Scope, Sources, connected
from vantage_engine.sql.syntax import Queries, Unsupported, bare, conjuncts, parse, with_queries

_SET_OPERATIONS: Final = {exp.Intersect: "Intersect", exp.Except: "Except"}


class Lowering:
    """Lowers queries over one schema."""

    def __init__(self, schema: Schema, graph: SchemaGraph) -> None:
        self.schema = schema
        self.graph = graph
        self._names = Sources(schema)
        self._explicit_only = False
        self._begin()

    def _begin(self) -> None:
        self._literals = Literals()
        self._parts = Expressions(self._names, self._literals, self._query)

    def lower(self, sql: str) -> tuple[tuple[Action, ...], tuple[Literal, ...]]:
        """Actions, and the literals to which their value pointers point. Raises `Unsupported`."""
        tree = parse(sql)
        problem = None
        for explicit_only in (False, True):
            self._begin()
            self._explicit_only = explicit_only
            try:
                actions = tuple(self._query(tree, None, {}))
            except Unsupported as error:
                problem = problem or error
                continue
            illegal = self.first_illegal(actions)
            if illegal is None:
                return actions, tuple(self._literals.all)
            problem = problem or Unsupported("not allowed by the masks", illegal)
        assert problem is not None
        raise problem

    def first_illegal(self, actions: Sequence[Action]) -> str | None:
        """The first action that the masks forbid (as text), or None."""
        constraints = Constraints(self.schema, self.graph, self._literals.all, max_actions=400)
        state = START
        for n, action in enumerate(actions):
            if state.finished or not constraints.legal(state).allows(action):
                return f"{g.symbol_of(action)} {action.index} at {n}"
            state = constraints.advance(state, action)
        return None if state.finished else "unfinished"

    # Queries

    def _query(self, node: exp.Expr, parent: Scope | None, env: Queries) -> list[Action]:
        node = bare(node)
        env = with_queries(node, env)
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
            scope = Scope(parent)
            return [production("Select"), *self._body(node, scope, env, []), production("End")]
        return self._with_from(node, parent, env)

    def _ordered_set(self, node: exp.SetOperation, env: Queries) -> list[Action]:
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

    def _without_from(self, node: exp.Select, parent: Scope | None, env: Queries) -> list[Action] | None:
        """The block without FROM, or None where the join graph would not supply the same sources."""
        if not node.args.get("from_"):
            return None
        sources = self._names.of(node, env)
        tables = [s.table for s in sources]
        if min(tables) < 0 or len(set(tables)) < len(tables) or any(s.side == "LEFT" for s in sources):
            return None
        scope = Scope(parent, sources=sources)
        keys, rest = self._names.split_conditions(node, scope)
        if not connected(tables, [(self.schema.columns[a].table, self.schema.columns[b].table) for a, b in keys]):
            return None
        probe = Scope(parent, sources=sources)
        known = len(self._literals.all)
        try:
            self._body(node, probe, env, rest)  # finds which tables the columns imply
        finally:
            self._literals.forget_from(known)
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

    def _with_from(self, node: exp.Select, parent: Scope | None, env: Queries) -> list[Action]:
        scope = Scope(parent, explicit=True)
        actions = [production("From")]
        for n, source in enumerate(self._names.of(node, env)):
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
                actions += self._parts.condition(source.on, scope, env)
            elif source.side == "LEFT":
                raise Unsupported("outer join without a condition")
        where = node.args.get("where")
        rest = conjuncts(where.this) if where else []
        return [*actions, production("Items"), *self._body(node, scope, env, rest), production("End")]

    # Clauses

    def _body(self, node: exp.Select, scope: Scope, env: Queries, where: list[exp.Expr]) -> list[Action]:
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
            actions += self._parts.conjunction(where, scope, env)
        group = node.args.get("group")
        keys = [self._resolve_key(k, node, scope) for k in (group.expressions if group else [])]
        for n, key in enumerate(keys):
            actions += [production("GroupBy")] if n == 0 else []
            actions += self._parts.expression(key, scope, env)
        having = node.args.get("having")
        if having:
            if not keys:
                raise Unsupported("HAVING without GROUP BY")
            actions += [production("Having"), *self._parts.conjunction(conjuncts(having.this), scope, env)]
        order = node.args.get("order")
        for ordered in order.expressions if order else []:
            key = self._resolve_key(ordered.this, node, scope)
            if isinstance(key, exp.Literal):
                continue  # a constant orders nothing
            actions.append(production("Desc" if ordered.args.get("desc") else "Asc"))
            actions += self._parts.expression(key, scope, env)
        return actions + self._limit(node)

    def _limit(self, node: exp.Select) -> list[Action]:
        limit, offset = node.args.get("limit"), node.args.get("offset")
        if not limit:
            return []
        if not isinstance(limit, exp.Limit) or not isinstance(limit.expression, exp.Literal):
            raise Unsupported("LIMIT that is not a number")
        if not offset:
            return [production("Limit"), self._parts.literal(limit.expression)]
        if not isinstance(offset.expression, exp.Literal):
            raise Unsupported("OFFSET that is not a number")
        return [production("LimitOffset"), *(self._parts.literal(each.expression) for each in (limit, offset))]

    def _item(self, item: exp.Expr, scope: Scope, env: Queries) -> list[Action]:
        if isinstance(item, exp.Alias):
            item = item.this
        if isinstance(item, exp.Star):
            if scope.explicit:
                return [production("StarAll")]
            return [production("Star"), self._parts.star(scope)]
        if isinstance(item, exp.Column) and isinstance(item.this, exp.Star):
            source = next((s for s in scope.sources if s.alias == item.table.lower()), None)
            if source is None:
                raise Unsupported("unknown source", item.table)
            if source.table >= 0 and source.instance == 1:
                self._parts.use(scope, source.table)
                return [production("TableStar"), Action(Kind.TABLE, source.table)]
            if source.table < 0:
                return [production(f"Output{source.offset + k + 1}") for k in range(len(source.outputs))]
            columns = self.schema.tables[source.table].columns
            return [a for c in columns for a in (production(f"Instance{source.instance}"), Action(Kind.COLUMN, c))]
        return self._parts.expression(item, scope, env)

    def _resolve_key(self, key: exp.Expr, node: exp.Select, scope: Scope) -> exp.Expr:
        """A GROUP BY or ORDER BY key without aliases and positions."""
        if isinstance(key, exp.Literal) and not key.is_string:
            position = int(key.this) - 1 if key.this.isdigit() else -1
            if 0 <= position < len(node.expressions):
                item = node.expressions[position]
                return item.this if isinstance(item, exp.Alias) else item
        if isinstance(key, exp.Column) and not key.table and key.name.lower() in scope.aliases:
            return scope.aliases[key.name.lower()]
        return key


def _classes(pairs: Iterable[tuple[int, int]]) -> frozenset[frozenset[int]]:
    """Columns that a set of equalities makes equal."""
    graph = nx.Graph(list(pairs))
    return frozenset(frozenset(c) for c in nx.connected_components(graph))


def _pairs(tree: Iterable[Join]) -> list[tuple[int, int]]:
    return [pair for join in tree for pair in join.on]
