"""What the names of a query mean: the sources of its FROM, and the column or output behind a name."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import networkx as nx
from sqlglot import exp

from vantage_engine.schema.model import Schema
from vantage_engine.sql.syntax import Queries, Unsupported, bare, bound, conjuncts, with_queries


@dataclass
class Source:
    """A table, or a query in FROM with the names of its columns."""

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
class Scope:
    """A block while it is lowered."""

    parent: Scope | None
    explicit: bool = False
    sources: list[Source] = field(default_factory=list)
    aliases: Queries = field(default_factory=dict)
    used: list[int] = field(default_factory=list)
    star: int = -1
    """Table to which a `*` points in a block without FROM."""


class Sources:
    """Finds them in one schema."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema

    def of(self, node: exp.Select, env: Queries) -> list[Source]:
        """The sources of a block's FROM, in order. Raises `Unsupported`."""
        first = node.args["from_"].this
        sources = [self._source(first, env)]
        for join in node.args.get("joins") or []:
            side = (join.side or "").upper()
            if side in ("RIGHT", "FULL"):
                raise Unsupported(f"{side} JOIN")
            source = self._source(join.this, env)
            source.side = side
            source.on = bound(join.args.get("on"))
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

    def _names(self, source: Source) -> set[str]:
        if source.table < 0:
            return set(source.outputs)
        return {self.schema.columns[c].name.lower() for c in self.schema.tables[source.table].columns}

    def _source(self, node: exp.Expr, env: Queries) -> Source:
        alias = node.alias_or_name.lower()
        if isinstance(node, exp.Table):
            if node.name.lower() in env:
                query = env[node.name.lower()]
                inner = {k: v for k, v in env.items() if k != node.name.lower()}
                return Source(alias, query=query, outputs=self._outputs(query, inner))
            table = self.schema.find_table(node.name)
            if table is None:
                raise Unsupported("unknown table", node.name)
            return Source(alias, table=table)
        if isinstance(node, exp.Subquery):
            return Source(alias, query=node.this, outputs=self._outputs(node.this, env))
        raise Unsupported("unknown source", type(node).__name__)

    def _outputs(self, node: exp.Expr, env: Queries) -> tuple[str, ...]:
        """Names of the columns of a query, lower-cased."""
        node = bare(node)
        env = with_queries(node, env)
        if isinstance(node, exp.SetOperation):
            return self._outputs(node.left, env)
        if not isinstance(node, exp.Select):
            raise Unsupported("not a SELECT", type(node).__name__)
        sources = self.of(node, env) if node.args.get("from_") else []
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

    def split_conditions(self, node: exp.Select, scope: Scope) -> tuple[list[tuple[int, int]], list[exp.Expr]]:
        """Key pairs (column, column) that join the sources, and the other conditions."""
        keys: list[tuple[int, int]] = []
        rest: list[exp.Expr] = []
        for source in scope.sources:
            for condition in conjuncts(source.on) if source.on is not None else []:
                pair = self._key_pair(condition, scope)
                (keys.append(pair) if pair else rest.append(condition))
        where = node.args.get("where")
        for condition in conjuncts(where.this) if where else []:
            pair = self._key_pair(condition, scope)
            joined = [(self.schema.columns[a].table, self.schema.columns[b].table) for a, b in keys]
            if pair and not connected([self.schema.columns[c].table for c in pair], joined):
                keys.append(pair)
            else:
                rest.append(condition)
        return keys, rest

    def _key_pair(self, node: exp.Expr, scope: Scope) -> tuple[int, int] | None:
        if not isinstance(node, exp.EQ):
            return None
        left, right = node.this, node.expression
        if not (isinstance(left, exp.Column) and isinstance(right, exp.Column)):
            return None
        a, b = self.find(left, scope), self.find(right, scope)
        if a is None or b is None or a[0] is b[0]:
            return None
        return a[1], b[1]

    def find(self, node: exp.Column, scope: Scope) -> tuple[Source, int] | None:
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


def connected(nodes: Iterable[int], edges: Iterable[tuple[int, int]]) -> bool:
    """Whether the edges join all nodes into one."""
    graph: nx.Graph[int] = nx.Graph()
    nodes = list(nodes)
    graph.add_nodes_from(nodes)
    graph.add_edges_from(edges)
    return len({frozenset(nx.node_connected_component(graph, n)) for n in nodes}) <= 1
