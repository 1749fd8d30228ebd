"""Which tables join, on which columns, and the smallest set of joins that holds some tables together.

Declared foreign keys are the edges; columns that look like keys add *weak* edges, which a tree takes only where
the foreign keys lead further round (weight 2.5 against 1). Every answer is deterministic: least weight, then
fewest weak edges, then foreign keys in the order of their declaration. Joins are never predicted by the model:
FROM clauses are completed here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from vantage_engine.schema.model import Schema
from vantage_engine.schema.steiner import Groups, spanning_tree, steiner_tree
from vantage_engine.schema.weak_keys import weak_pairs


@dataclass(frozen=True, slots=True)
class JoinEdge:
    """Columns of a child (`left`) and its parent (`right`), pairwise; `weak` where no foreign key declares it."""

    left: tuple[int, ...]
    right: tuple[int, ...]
    weak: bool


@dataclass(frozen=True, slots=True)
class Join:
    """`table` joins what stands before it; `on` pairs a column of an earlier table with one of this table."""

    table: int
    on: tuple[tuple[int, int], ...]


class SchemaGraph:
    """The join graph of one schema; trees are cached on the instance."""

    edges: tuple[JoinEdge, ...]
    """Foreign keys in schema order, then weak edges. Of several between two tables the first is the default, but
    a foreign key whose columns are named like its parent's (`prereq.course_id`, not `prereq.prereq_id`) goes before."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        declared = tuple(dict.fromkeys(JoinEdge(k.columns, k.ref_columns, False) for k in schema.foreign_keys))
        pairs = [pair for edge in declared for pair in zip(edge.left, edge.right, strict=True)]
        self.edges = declared + tuple(JoinEdge((a,), (b,), True) for a, b in weak_pairs(schema, pairs))
        self._from: dict[int, list[JoinEdge]] = defaultdict(list)
        self._between: dict[tuple[int, int], JoinEdge] = {}
        self._neighbours: list[list[tuple[int, int]]] = [[] for _ in schema.tables]
        groups = Groups(len(schema.tables))
        for edge in self.edges:
            for column in edge.left:
                self._from[column].append(edge)
        for rank, edge in enumerate(sorted(self.edges, key=self._is_second_choice)):
            a, b = self._ends(edge)
            if a != b and (a, b) not in self._between:
                self._between[a, b] = self._between[b, a] = edge
                self._neighbours[a].append((b, _cost(edge, rank)))
                self._neighbours[b].append((a, _cost(edge, rank)))
                groups.union(a, b)
        self._component = [groups.find(table) for table in range(len(schema.tables))]
        self._trees: dict[tuple[tuple[int, ...], tuple[JoinEdge, ...]], tuple[Join, ...] | None] = {}

    def component(self, table: int) -> int:
        """A number that tables share exactly if joins (weak ones too) connect them."""
        return self._component[table]

    def connected(self, tables: Iterable[int]) -> bool:
        """Whether joins can hold all of `tables` together."""
        return len({self._component[table] for table in tables}) <= 1

    def edges_from(self, column: int) -> tuple[JoinEdge, ...]:
        """Edges in which `column` is on the referring side."""
        return tuple(self._from.get(column, ()))

    def join_path(self, a: int, b: int) -> tuple[Join, ...] | None:
        """The lightest path of joins from `a` to `b`, or None."""
        return self.join_tree((a, b))

    def join_tree(self, tables: Sequence[int], via: Sequence[JoinEdge] = ()) -> tuple[Join, ...] | None:
        """The lightest tree of joins that holds `tables`, or None where they are not connected.

        `via` edges are forced into it, with their tables; one that refers to its own table, or that closes a
        circle with earlier ones, is passed over. The first table stays first, and the others come as near to
        their given order as the joins allow.
        """
        key = tuple(tables), tuple(via)
        if key not in self._trees:
            self._trees[key] = self._find_tree(*key)
        return self._trees[key]

    def _ends(self, edge: JoinEdge) -> tuple[int, int]:
        columns = self._schema.columns
        return columns[edge.left[0]].table, columns[edge.right[0]].table

    def _is_second_choice(self, edge: JoinEdge) -> tuple[bool, bool]:
        columns = self._schema.columns
        pairs = zip(edge.left, edge.right, strict=True)
        return edge.weak, any(columns[a].name.lower() != columns[b].name.lower() for a, b in pairs)

    def _find_tree(self, tables: tuple[int, ...], via: tuple[JoinEdge, ...]) -> tuple[Join, ...] | None:
        forced: dict[tuple[int, int], JoinEdge] = {}
        circles = Groups(len(self._schema.tables))
        for edge in via:
            a, b = self._ends(edge)
            if circles.union(a, b):
                forced[a, b] = forced[b, a] = edge
        terminals = list(dict.fromkeys([*tables, *(table for pair in forced for table in pair)]))
        if len(terminals) < 2:
            return tuple(Join(table, ()) for table in terminals)
        tree = self._direct_tree(terminals, forced) or steiner_tree(self._with_forced(forced), terminals)
        return None if tree is None else self._in_order(terminals, tree, {**self._between, **forced})

    def _direct_tree(
        self, terminals: Sequence[int], forced: Mapping[tuple[int, int], JoinEdge]
    ) -> list[tuple[int, int]] | None:
        """A tree of foreign keys among the terminals alone, where there is one: no other can be lighter."""
        inside = set(terminals)
        keys = [
            (cost, a, b)
            for a in terminals
            for b, cost in self._neighbours[a]
            if b in inside and not self._between[a, b].weak
        ]
        return spanning_tree([*forced, *((a, b) for _, a, b in sorted(keys))], terminals, len(self._schema.tables))

    def _with_forced(self, forced: Mapping[tuple[int, int], JoinEdge]) -> list[list[tuple[int, int]]]:
        """The graph in which forced edges cost nothing, so that every lightest tree uses them."""
        if not forced:
            return self._neighbours
        free = [[(b, cost) for b, cost in row if (a, b) not in forced] for a, row in enumerate(self._neighbours)]
        for a, b in forced:
            free[a].append((b, 0))
        return free

    def _in_order(
        self, terminals: Sequence[int], tree: Sequence[tuple[int, int]], edges: Mapping[tuple[int, int], JoinEdge]
    ) -> tuple[Join, ...]:
        """The joins of a tree: each terminal in turn, after the tables between it and those already placed."""
        beside: dict[int, list[int]] = defaultdict(list)
        for a, b in tree:
            beside[a].append(b)
            beside[b].append(a)
        toward: dict[int, int] = {}  # each table's neighbour on the way to the first
        todo = [terminals[0]]
        for table in todo:
            for other in beside[table]:
                if other != toward.get(table):
                    toward[other] = table
                    todo.append(other)
        joins = {terminals[0]: Join(terminals[0], ())}
        for terminal in terminals:
            path = []
            while terminal not in joins:
                path.append(terminal)
                terminal = toward[terminal]
            for table in reversed(path):
                joins[table] = self._join(toward[table], table, edges[toward[table], table])
        return tuple(joins.values())

    def _join(self, earlier: int, table: int, edge: JoinEdge) -> Join:
        pairs = zip(edge.left, edge.right, strict=True)
        if self._ends(edge)[0] == earlier:
            return Join(table, tuple(pairs))
        return Join(table, tuple((parent, child) for child, parent in pairs))


def _cost(edge: JoinEdge, rank: int) -> int:
    """Weight in halves, weak edges and rank in one number: sums compare in that order (ranks stay below 2^32)."""
    return ((5 if edge.weak else 2) << 48) + (edge.weak << 32) + rank
