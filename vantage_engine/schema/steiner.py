"""The lightest tree that holds some nodes of a small weighted graph together (Steiner tree).

Exact by Dreyfus and Wagner's recurrence over subsets of the terminals up to a size that real questions do not
reach, networkx's approximation beyond. Costs are non-negative integers; equal inputs give equal trees.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Sequence

Neighbours = Sequence[Sequence[tuple[int, int]]]
"""For each node its (neighbour, cost) pairs."""
Pair = tuple[int, int]

_EXACT_WORK = 400_000
"""Subset merges (3^(terminals-1) × nodes) up to which a tree is exact: about half a second."""


class Groups:
    """Disjoint sets of the numbers below `size` (union-find)."""

    def __init__(self, size: int) -> None:
        self._parent = list(range(size))

    def find(self, item: int) -> int:
        parent = self._parent
        while parent[item] != item:
            parent[item] = parent[parent[item]]
            item = parent[item]
        return item

    def union(self, a: int, b: int) -> bool:
        """Join two sets under the smaller representative; False where they are one already."""
        a, b = sorted((self.find(a), self.find(b)))
        self._parent[b] = a
        return a != b


def spanning_tree(pairs: Iterable[Pair], nodes: Sequence[int], size: int) -> list[Pair] | None:
    """Kruskal over `pairs` in their order; None where they do not hold all `nodes` together."""
    groups = Groups(size)
    tree = [pair for pair in pairs if groups.union(*pair)]
    return tree if len({groups.find(node) for node in nodes}) <= 1 else None


def steiner_tree(neighbours: Neighbours, terminals: Sequence[int]) -> list[Pair] | None:
    """Edges of the lightest tree that contains `terminals` (distinct), or None where they are not connected."""
    reachable = _reachable(neighbours, terminals[0])
    if not reachable.issuperset(terminals):
        return None
    if 3 ** (len(terminals) - 1) * len(reachable) <= _EXACT_WORK:
        pairs = _dreyfus_wagner(neighbours, terminals)
    else:
        pairs = _approximate(neighbours, reachable, terminals)
    costs = {(a, b): cost for a, row in enumerate(neighbours) for b, cost in row}
    # Where edges cost nothing a walk may use one twice, or circle: reduce to a tree, then cut dead ends.
    ordered = sorted({(min(pair), max(pair)) for pair in pairs}, key=lambda pair: (costs[pair], pair))
    return _pruned(spanning_tree(ordered, terminals, len(neighbours)) or [], set(terminals))


def _reachable(neighbours: Neighbours, start: int) -> set[int]:
    seen, todo = {start}, [start]
    while todo:
        for node, _ in neighbours[todo.pop()]:
            if node not in seen:
                seen.add(node)
                todo.append(node)
    return seen


def _dreyfus_wagner(neighbours: Neighbours, terminals: Sequence[int]) -> list[Pair]:
    """`best[s][v]`: cost of the lightest tree that holds the terminals in bit set `s` and the node `v`."""
    *others, root = terminals
    full = (1 << len(others)) - 1
    best: list[dict[int, int]] = [{} for _ in range(full + 1)]
    # How best[s][v] came about: a neighbour (v grew the tree by an edge), or minus the part that was merged at v.
    origin: list[dict[int, int | None]] = [{} for _ in range(full + 1)]
    for subset in range(1, full + 1):
        costs, came = best[subset], origin[subset]
        if subset & (subset - 1) == 0:
            start = others[subset.bit_length() - 1]
            costs[start], came[start] = 0, None
        lowest = subset & -subset
        part = (subset - 1) & subset
        while part:
            if part & lowest:
                rest = best[subset ^ part]
                for node, cost in best[part].items():
                    merged = cost + rest[node]
                    if node not in costs or merged < costs[node]:
                        costs[node], came[node] = merged, -part
            part = (part - 1) & subset
        heap = [(cost, node) for node, cost in costs.items()]
        heapq.heapify(heap)
        while heap:
            cost, node = heapq.heappop(heap)
            if cost > costs[node]:
                continue
            for neighbour, weight in neighbours[node]:
                if neighbour not in costs or cost + weight < costs[neighbour]:
                    costs[neighbour], came[neighbour] = cost + weight, node
                    heapq.heappush(heap, (cost + weight, neighbour))
    pairs: list[Pair] = []
    todo = [(full, root)]
    while todo:
        subset, node = todo.pop()
        source = origin[subset][node]
        if source is None:
            continue
        if source < 0:
            todo += [(-source, node), (subset ^ -source, node)]
        else:
            pairs.append((source, node))
            todo.append((subset, source))
    return pairs


def _approximate(neighbours: Neighbours, nodes: set[int], terminals: Sequence[int]) -> list[Pair]:
    import networkx as nx
    from networkx.algorithms import approximation

    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(sorted(nodes))
    graph.add_weighted_edges_from((a, b, cost) for a in sorted(nodes) for b, cost in neighbours[a] if a < b)
    return [(a, b) for a, b in approximation.steiner_tree(graph, list(terminals), method="mehlhorn").edges]


def _pruned(tree: list[Pair], keep: set[int]) -> list[Pair]:
    while True:
        degree: dict[int, int] = {}
        for node in (node for pair in tree for node in pair):
            degree[node] = degree.get(node, 0) + 1
        kept = [pair for pair in tree if all(node in keep or degree[node] > 1 for node in pair)]
        if len(kept) == len(tree):
            return tree
        tree = kept
