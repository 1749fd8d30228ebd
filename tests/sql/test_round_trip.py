"""SQL → actions → SQL on the demo database: the same rows, by steps that the masks allow and the pane can show."""

from __future__ import annotations

import time
from collections import Counter

import pytest
from queries import QUERIES
from sql_kit import World

from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.blocks import HOLE
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import PRODUCTIONS, Kind, symbol_of
from vantage_engine.sql.render import Renderer


@pytest.mark.parametrize("sql", QUERIES)
def test_rows_survive(demo: World, sql: str) -> None:
    actions, literals = Lowering(demo.schema, demo.graph).lower(sql)
    rendered = Renderer(demo.schema, demo.graph).sql(actions, literals)
    connection = demo.connect()
    gold, rows = connection.execute(sql).fetchall(), connection.execute(rendered).fetchall()
    assert gold, "the query tests nothing without rows"
    assert Counter(gold) == Counter(rows), rendered
    if "ORDER BY" in sql.rsplit(")", 1)[-1]:
        assert gold == rows, rendered


@pytest.mark.parametrize("sql", QUERIES)
def test_prefixes_render_with_a_hole_and_the_whole_without(demo: World, sql: str) -> None:
    actions, literals = Lowering(demo.schema, demo.graph).lower(sql)
    renderer = Renderer(demo.schema, demo.graph)
    for n in range(len(actions)):
        renderer.sql(actions[:n], literals, pretty=True)
    assert HOLE in renderer.sql(actions[:1], literals)
    assert HOLE not in renderer.sql(actions, literals)


def test_queries_use_every_production(demo: World) -> None:
    lowering = Lowering(demo.schema, demo.graph)
    used = {symbol_of(action) for sql in QUERIES for action in lowering.lower(sql)[0]}
    assert not set(PRODUCTIONS) - used


def test_rendered_queries_lower_to_themselves(demo: World) -> None:
    lowering, renderer = Lowering(demo.schema, demo.graph), Renderer(demo.schema, demo.graph)
    for sql in QUERIES:
        rendered = renderer.sql(*lowering.lower(sql))
        assert renderer.sql(*lowering.lower(rendered)) == rendered


def test_every_step_is_legal_and_masks_have_the_sizes_of_their_lists(demo: World) -> None:
    lowering = Lowering(demo.schema, demo.graph)
    steps, seconds = 0, 0.0
    for sql in QUERIES:
        actions, literals = lowering.lower(sql)
        constraints, state = Constraints(demo.schema, demo.graph, literals, max_actions=128), START
        for action in actions:
            started = time.perf_counter()
            legal = constraints.legal(state)
            state = constraints.advance(state, action) if legal.allows(action) else pytest.fail(f"{sql}: {action}")
            seconds += time.perf_counter() - started
            sizes = len(PRODUCTIONS), len(demo.schema.tables), len(demo.schema.columns), len(literals)
            assert tuple(len(legal[kind]) for kind in Kind) == sizes
        steps += len(actions)
        assert state.finished
    print(f"{seconds / steps * 1e6:.0f} microseconds a step")
