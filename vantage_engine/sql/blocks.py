"""A query block while it is rendered: its sources, completed through the schema graph, and its names.

Names are qualified and aliased only where a reader or SQLite needs it, which is known when the block has been read:
until then a block keeps its references.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from sqlglot import exp

from vantage_engine.schema.graph import JoinEdge, SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql.names import identifier
from vantage_engine.sql.spelling import stem

HOLE: Final = "…"
"""What is still to come."""


@dataclass
class Source:
    """A table, or a query in FROM."""

    table: int
    """-1 for a derived table."""
    node: exp.Expr
    alias: str = ""
    condition: exp.Expr | None = None
    side: str = ""
    """`LEFT` or `CROSS`; empty for an inner join (or the first source)."""
    outputs: tuple[str, ...] = ()


@dataclass
class Block:
    """A query block while it is read. `references`: column nodes still without a qualifier, and their source."""

    parent: Block | None
    explicit: bool
    sources: list[Source] = field(default_factory=list)
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
        """Notes that the block implies a table."""
        if not self.explicit and table not in self.used:
            self.used.append(table)


class Blocks:
    """Names and completes the blocks of one query."""

    def __init__(self, schema: Schema, graph: SchemaGraph) -> None:
        self.schema = schema
        self.graph = graph
        self._taken = {t.name.lower() for t in schema.tables}

    def fresh(self, like: str) -> str:
        """A name that no table and no alias has."""
        n = 2 if like != "sub" else 1
        while f"{like}_{n}".lower() in self._taken:
            n += 1
        name = f"{like}_{n}"
        self._taken.add(name.lower())
        return name

    def complete(self, block: Block) -> None:
        """Without FROM, the join tree over the tables used supplies the sources."""
        if block.explicit or not block.used:
            return
        tree = self.graph.join_tree(tuple(block.used), tuple(block.via)) or self.graph.join_tree(tuple(block.used))
        if tree is None:
            for n, table in enumerate(block.used):
                node = exp.Table(this=identifier(self.schema.tables[table].name))
                block.sources.append(Source(table, node, side="CROSS" if n else ""))
            return
        for join in tree:
            source = Source(join.table, exp.Table(this=identifier(self.schema.tables[join.table].name)))
            for left, right in join.on:
                equal = exp.EQ(this=self.column(block, left), expression=self.column(block, right))
                before = source.condition
                source.condition = equal if before is None else exp.And(this=before, expression=equal)
            block.sources.append(source)

    def finish_items(
        self, block: Block, items: list[exp.Expr], stars: list[tuple[int, int]], named: bool
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
            wanted = stem(item)
            name, n = wanted, 2
            while name.lower() in names:
                name, n = f"{wanted}_{n}", n + 1
            names.append(name.lower())
            plain = isinstance(item, exp.Column) and item.name.lower() == name.lower()
            result.append(item if plain else exp.Alias(this=item, alias=identifier(name)))
        return result, tuple(names)

    def _all_columns(self, block: Block, table: int) -> list[exp.Expr]:
        columns: list[exp.Expr] = []
        seen: dict[int, int] = {}
        output = 0
        for source in block.sources:
            if source.table < 0:
                for _ in source.outputs:
                    output += 1
                    if table < 0:
                        columns.append(self.output(block, output))
                continue
            seen[source.table] = seen.get(source.table, 0) + 1
            if table in (-1, source.table) and (table < 0 or seen[source.table] == 1):
                for c in self.schema.tables[source.table].columns:
                    columns.append(self.column(block, c, seen[source.table]))
        return columns

    def finish_sources(self, block: Block, select: exp.Select) -> None:
        """Aliases, qualifiers and the FROM clause."""
        counts: dict[int, int] = {}
        for source in block.sources:
            if source.table < 0:
                continue
            counts[source.table] = counts.get(source.table, 0) + 1
            if counts[source.table] > 1 or source.table in block.outer_tables:
                source.alias = self.fresh(self.schema.tables[source.table].name)
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

    def _source_name(self, block: Block, table: int, number: int) -> str:
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

    def column(self, block: Block, index: int, instance: int = 1) -> exp.Column:
        """A column of a table of the block."""
        column = self.schema.columns[index]
        block.use(column.table)
        node = exp.Column(this=identifier(column.name))
        node.meta["column"] = index
        block.references.append((node, column.table, instance))
        return node

    def output(self, block: Block, number: int) -> exp.Column:
        """A column of a derived table, numbered over all derived tables of the block."""
        names = [name for source in block.sources for name in source.outputs]
        node = exp.Column(this=identifier(names[number - 1] if number <= len(names) else HOLE))
        block.references.append((node, -1, number))
        return node
