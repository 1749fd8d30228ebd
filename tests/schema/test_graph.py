"""Join trees are the lightest there are, hold exactly what they must, and never depend on chance."""

from __future__ import annotations

import random
import time
from itertools import combinations

import pytest

from vantage_engine.schema.graph import Join, JoinEdge, SchemaGraph
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table
from vantage_engine.schema.steiner import steiner_tree


def schema_of(tables: dict[str, str], *keys: str) -> Schema:
    """`{"orders": "id* user_id note:TEXT"}`, keys as `orders.user_id>users.id` (comma-separated when composite)."""
    names, columns = [], []
    for i, (name, text) in enumerate(tables.items()):
        first = len(columns)
        words = [word.partition(":") for word in text.split()]
        stars = sum(word.endswith("*") for word, _, _ in words)
        for word, _, kind in words:
            key = word.endswith("*")
            columns.append(
                Column(word.rstrip("*"), i, affinity=kind or "INTEGER", primary_key=int(key), unique=key and stars == 1)
            )
        names.append(Table(name, tuple(range(first, len(columns)))))
    schema = Schema("s", tuple(names), tuple(columns))

    def ids(side: str) -> tuple[int, ...]:
        return tuple(at(schema, name) for name in side.split(","))

    found = tuple(ForeignKey(*(ids(side) for side in key.split(">"))) for key in keys)
    return Schema("s", schema.tables, schema.columns, found)


def at(schema: Schema, name: str) -> int:
    table, column = name.split(".")
    found = schema.find_table(table)
    assert found is not None
    j = schema.find_column(found, column)
    assert j is not None
    return j


def full(schema: Schema, column: int) -> str:
    return f"{schema.tables[schema.columns[column].table].name}.{schema.columns[column].name}"


def text(schema: Schema, tree: tuple[Join, ...] | None) -> list[str] | None:
    if tree is None:
        return None
    return [
        " ".join([schema.tables[j.table].name, *(f"{full(schema, a)}={full(schema, b)}" for a, b in j.on)])
        for j in tree
    ]


def weak(schema: Schema) -> list[str]:
    return [f"{full(schema, e.left[0])}>{full(schema, e.right[0])}" for e in SchemaGraph(schema).edges if e.weak]


SHOP = schema_of(
    {
        "users": "id* name",
        "orders": "no* buyer seller",
        "lines": "order_no item amount",
        "items": "sku* boss",
        "island": "x",
    },
    "orders.buyer>users.id",
    "orders.seller>users.id",
    "lines.order_no>orders.no",
    "lines.item>items.sku",
    "items.boss>items.sku",
)
USERS, ORDERS, LINES, ITEMS, ISLAND = range(5)


def test_path_goes_through_the_tables_between():
    graph = SchemaGraph(SHOP)
    assert text(SHOP, graph.join_path(USERS, ITEMS)) == [
        "users",
        "orders users.id=orders.buyer",
        "lines orders.no=lines.order_no",
        "items lines.item=items.sku",
    ]
    assert text(SHOP, graph.join_path(LINES, ORDERS)) == ["lines", "orders lines.order_no=orders.no"]


def test_tables_without_a_path_have_no_tree():
    graph = SchemaGraph(SHOP)
    assert graph.join_tree([USERS, ISLAND]) is None
    assert not graph.connected([USERS, ISLAND])
    assert graph.connected([USERS, ITEMS])
    assert graph.component(USERS) == graph.component(ITEMS) != graph.component(ISLAND)


def test_one_table_is_a_tree_and_repeats_count_once():
    graph = SchemaGraph(SHOP)
    assert graph.join_tree([ISLAND]) == (Join(ISLAND, ()),)
    assert graph.join_tree([USERS, USERS]) == (Join(USERS, ()),)
    assert graph.join_tree([]) == ()


def test_self_references_are_edges_but_never_joins():
    graph = SchemaGraph(SHOP)
    boss = at(SHOP, "items.boss")
    (edge,) = graph.edges_from(boss)
    assert edge.right == (at(SHOP, "items.sku"),)
    assert graph.join_tree([ITEMS], [edge]) == (Join(ITEMS, ()),)


def test_via_forces_the_other_key_and_its_tables():
    graph = SchemaGraph(SHOP)
    (seller,) = graph.edges_from(at(SHOP, "orders.seller"))
    assert text(SHOP, graph.join_tree([USERS, ORDERS], [seller])) == ["users", "orders users.id=orders.seller"]
    assert text(SHOP, graph.join_tree([LINES], [seller])) == [
        "lines",
        "orders lines.order_no=orders.no",
        "users orders.seller=users.id",
    ]
    (buyer,) = graph.edges_from(at(SHOP, "orders.buyer"))
    # Both keys at once would be a circle: the first one given stays.
    assert graph.join_tree([USERS, ORDERS], [seller, buyer]) == graph.join_tree([USERS, ORDERS], [seller])


def test_via_beats_a_lighter_way_round():
    schema = schema_of({"a": "a*", "b": "b* to_a", "c": "to_a to_b odd"}, "c.to_a>a.a", "b.to_a>a.a", "c.to_b>b.b")
    odd = JoinEdge((at(schema, "c.odd"),), (at(schema, "b.b"),), True)
    tree = SchemaGraph(schema).join_tree([0, 2], [odd])
    assert text(schema, tree) == ["a", "c a.a=c.to_a", "b c.odd=b.b"]


def test_composite_keys_join_on_all_their_columns():
    schema = schema_of({"p": "x* y*", "c": "u v"}, "c.u,c.v>p.x,p.y")
    graph = SchemaGraph(schema)
    assert text(schema, graph.join_path(0, 1)) == ["p", "c p.x=c.u p.y=c.v"]
    assert text(schema, graph.join_path(1, 0)) == ["c", "p c.u=p.x c.v=p.y"]
    assert graph.edges_from(at(schema, "c.v")) == graph.edges


def test_of_two_keys_the_first_declared_is_taken_unless_one_has_the_parents_name():
    tables = {"course": "course_id*", "prereq": "prereq_id other_id course_id"}
    pairs = ["prereq.prereq_id>course.course_id", "prereq.other_id>course.course_id"]
    schema = schema_of(tables, *pairs)
    assert text(schema, SchemaGraph(schema).join_path(0, 1)) == ["course", "prereq course.course_id=prereq.prereq_id"]
    schema = schema_of(tables, *pairs, "prereq.course_id>course.course_id")
    assert text(schema, SchemaGraph(schema).join_path(0, 1)) == ["course", "prereq course.course_id=prereq.course_id"]


def test_order_follows_the_request_as_far_as_joins_allow():
    graph = SchemaGraph(SHOP)
    tree = graph.join_tree([ITEMS, USERS, LINES])
    assert tree is not None
    assert [j.table for j in tree] == [ITEMS, LINES, ORDERS, USERS]


@pytest.mark.parametrize(
    ("tables", "keys", "expected"),
    [
        ({"a": "customer_id*", "b": "customer_id"}, [], ["b.customer_id>a.customer_id"]),
        ({"users": "id*", "b": "User_ID"}, [], ["b.User_ID>users.id"]),
        ({"station": "id*", "trip": "start_station_id"}, [], ["trip.start_station_id>station.id"]),
        ({"cities": "id*", "b": "cityid"}, [], ["b.cityid>cities.id"]),
        ({"a": "id*", "b": "id*"}, [], []),
        ({"a": "k* x", "b": "k x"}, ["b.k>a.k"], []),
        ({"a": "tail_no", "b": "tail_no"}, [], ["b.tail_no>a.tail_no"]),
        ({"a": "tail_no", "b": "tail_no:TEXT"}, [], []),
        ({"a": "year", "b": "year"}, [], []),
        ({"a": "p*", "b": "q lot", "c": "q lot"}, ["b.q>a.p", "c.q>a.p"], []),
        ({"a": "code_x*:TEXT", "b": "code_x:REAL"}, [], []),
        ({"users": "id*", "people": "id*", "b": "user_id"}, ["b.user_id>people.id"], []),
        ({"a": "x* y*", "b": "x y"}, ["b.x,b.y>a.x,a.y"], []),
    ],
)
def test_weak_edges(tables, keys, expected):
    assert weak(schema_of(tables, *keys)) == expected


def test_weak_edge_is_taken_only_where_keys_lead_further_round():
    tables = {"hub": "h*", "a": "tag_no* to_hub", "b": "tag_no to_hub"}
    near = schema_of(tables, "a.to_hub>hub.h", "b.to_hub>hub.h")
    assert weak(near) == ["b.tag_no>a.tag_no"]
    path = SchemaGraph(near).join_path(1, 2)
    assert path is not None
    assert [j.table for j in path] == [1, 0, 2]
    far = schema_of({**tables, "mid": "m* to_hub"}, "a.to_hub>hub.h", "mid.to_hub>hub.h", "b.to_hub>mid.m")
    assert text(far, SchemaGraph(far).join_path(1, 2)) == ["a", "b a.tag_no=b.tag_no"]


def random_schema(rng: random.Random) -> Schema:
    size = rng.randint(2, 8)
    pairs = [pair for pair in combinations(range(size), 2) if rng.random() < 0.35]
    tables = {f"t{i}": f"k{i}* " + " ".join(f"f{i}_{j}" for j in range(size)) for i in range(size)}
    keys = [f"t{a}.f{a}_{b}>t{b}.k{b}" for a, b in pairs]
    # A column named like the key of another table: a weak edge.
    for a, b in combinations(range(size), 2):
        if rng.random() < 0.2:
            tables[f"t{a}"] += f" k{b}"
    return schema_of(tables, *keys)


def weight(graph: SchemaGraph, schema: Schema, tree: tuple[Join, ...]) -> tuple[int, int]:
    """Twice the weight and the number of weak edges; asserts that each step is an edge to an earlier table."""
    seen = {tree[0].table}
    assert tree[0].on == ()
    total = weak_edges = 0
    for join in tree[1:]:
        assert join.table not in seen
        assert all(schema.columns[b].table == join.table and schema.columns[a].table in seen for a, b in join.on)
        pairs = {frozenset(pair) for pair in join.on}
        (edge,) = (e for e in graph.edges if {frozenset(p) for p in zip(e.left, e.right, strict=True)} == pairs)
        total += 5 if edge.weak else 2
        weak_edges += edge.weak
        seen.add(join.table)
    return total, weak_edges


def lightest(graph: SchemaGraph, schema: Schema, terminals: list[int]) -> tuple[int, int] | None:
    """Brute force: the lightest spanning tree of every set of tables around the terminals."""
    costs: dict[frozenset[int], tuple[int, int]] = {}
    for e in graph.edges:
        pair = frozenset((schema.columns[e.left[0]].table, schema.columns[e.right[0]].table))
        cost = (5, 1) if e.weak else (2, 0)
        if len(pair) == 2:
            costs[pair] = min(cost, costs.get(pair, cost))
    others = [t for t in range(len(schema.tables)) if t not in terminals]
    best = None
    for count in range(len(others) + 1):
        for extra in combinations(others, count):
            nodes = {*terminals, *extra}
            group = {node: node for node in nodes}
            total, weak_edges = 0, 0
            for pair, cost in sorted(costs.items(), key=lambda item: item[1]):
                if pair <= nodes:
                    a, b = (group[node] for node in pair)
                    if a != b:
                        group = {node: a if g == b else g for node, g in group.items()}
                        total, weak_edges = total + cost[0], weak_edges + cost[1]
            if len(set(group.values())) == 1 and (best is None or (total, weak_edges) < best):
                best = total, weak_edges
    return best


@pytest.mark.parametrize("seed", range(60))
def test_trees_are_as_light_as_brute_force_finds(seed):
    rng = random.Random(seed)
    schema = random_schema(rng)
    graph = SchemaGraph(schema)
    for _ in range(5):
        terminals = rng.sample(range(len(schema.tables)), rng.randint(1, min(6, len(schema.tables))))
        tree = graph.join_tree(terminals)
        assert (tree is None) == (not graph.connected(terminals))
        if tree is not None:
            assert tree[0].table == terminals[0]
            assert {j.table for j in tree} >= set(terminals)
            assert weight(graph, schema, tree) == lightest(graph, schema, terminals)
            assert SchemaGraph(schema).join_tree(terminals) == tree


@pytest.mark.parametrize("seed", range(40))
def test_forced_edges_are_always_in_the_tree(seed):
    rng = random.Random(1000 + seed)
    schema = random_schema(rng)
    graph = SchemaGraph(schema)
    if not graph.edges:
        return
    for _ in range(5):
        edge = rng.choice(graph.edges)
        terminals = rng.sample(range(len(schema.tables)), rng.randint(1, 2))
        tree = graph.join_tree(terminals, [edge])
        ends = [schema.columns[edge.left[0]].table, schema.columns[edge.right[0]].table]
        assert (tree is None) == (not graph.connected([*terminals, *ends]))
        if tree is not None:
            assert {j.table for j in tree} >= {*terminals, *ends}
            assert any({frozenset(pair) for pair in j.on} == {frozenset((*edge.left, *edge.right))} for j in tree)
            weight(graph, schema, tree)


def test_many_terminals_of_a_large_graph_still_get_a_tree():
    rng = random.Random(5)
    rows: list[list[tuple[int, int]]] = [[] for _ in range(600)]
    for node in range(1, 600):
        for other in {rng.randrange(node), rng.randrange(node)}:
            rows[node].append((other, 1))
            rows[other].append((node, 1))
    terminals = rng.sample(range(600), 15)
    pairs = steiner_tree(rows, terminals)
    assert pairs is not None
    nodes = {node for pair in pairs for node in pair}
    assert nodes >= set(terminals)
    assert len(nodes) == len(pairs) + 1
    assert all(sum(node in pair for pair in pairs) > 1 for node in nodes - set(terminals))
    assert steiner_tree(rows, terminals) == pairs


@pytest.mark.parametrize("spread", ["own names", "groups of 30", "everywhere"])
def test_a_thousand_tables_take_under_a_second(spread):
    prefix = {"own names": "t{i}", "groups of 30": "g{g}", "everywhere": "c"}[spread]
    tables = {
        f"t{i}": " ".join(f"{prefix.format(i=i, g=i // 30)}_c{k}{'*' if k == 0 else ''}" for k in range(20))
        for i in range(1000)
    }
    schema = schema_of(tables)
    started = time.process_time()
    SchemaGraph(schema)
    assert time.process_time() - started < 1
