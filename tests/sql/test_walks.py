"""The promise of the masks: every walk through them ends in time, in SQL that SQLite prepares."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sql_kit import CANDIDATES, HOSTILE, World, make_world, walk

from vantage_engine.sql.blocks import HOLE
from vantage_engine.sql.constrain import Constraints
from vantage_engine.sql.grammar import symbol_of
from vantage_engine.sql.render import Renderer

# Weights of productions, tables, columns and values: shallow walks, even ones, deep ones.
MOODS = ((1, 1, 1, 1), (8, 1, 1, 1), (3, 1, 3, 1), (30, 1, 1, 1))


@pytest.fixture(scope="module")
def worlds(demo: World, tmp_path_factory: pytest.TempPathFactory) -> dict[str, World]:
    folder: Path = tmp_path_factory.mktemp("worlds")
    return {
        "demo": demo,
        "hostile": make_world(folder / "hostile.sqlite", HOSTILE),
        "single": make_world(folder / "single.sqlite", "CREATE TABLE t (c)"),
    }


@settings(max_examples=150, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(
    name=st.sampled_from(["demo", "hostile", "single"]),
    seed=st.integers(0, 2**32),
    mood=st.sampled_from(MOODS),
    max_actions=st.sampled_from([8, 24, 64, 128]),
    with_values=st.sampled_from([True, True, True, False]),
)
def test_every_walk_ends_in_sql_that_sqlite_prepares(
    worlds: dict[str, World], name: str, seed: int, mood: tuple[float, ...], max_actions: int, with_values: bool
) -> None:
    world = worlds[name]
    values = CANDIDATES if with_values else ()
    constraints = Constraints(world.schema, world.graph, values, max_actions=max_actions)
    actions = walk(constraints, random.Random(seed), mood)
    sql = Renderer(world.schema, world.graph).sql(actions, values)
    connection = world.connect()
    connection.execute("EXPLAIN " + sql).close()
    connection.close()


@settings(max_examples=20, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(name=st.sampled_from(["demo", "hostile"]), seed=st.integers(0, 2**32))
def test_every_prefix_of_a_walk_renders(worlds: dict[str, World], name: str, seed: int) -> None:
    world = worlds[name]
    actions = walk(Constraints(world.schema, world.graph, CANDIDATES, max_actions=40), random.Random(seed), MOODS[1])
    renderer = Renderer(world.schema, world.graph)
    for n in range(len(actions)):
        sql = renderer.sql(actions[:n], CANDIDATES)
        if n == 0 or symbol_of(actions[n - 1]) in ("And", "Eq", "Where", "Asc", "Union", "Query"):
            assert HOLE in sql


def test_masks_do_not_depend_on_what_was_asked_before(worlds: dict[str, World]) -> None:
    """The cache is keyed by all that a mask depends on."""
    world = worlds["hostile"]
    shared = Constraints(world.schema, world.graph, CANDIDATES, max_actions=48)
    for seed in range(40):
        kept = walk(shared, random.Random(seed), MOODS[seed % 4])
        fresh = Constraints(world.schema, world.graph, CANDIDATES, max_actions=48)
        assert walk(fresh, random.Random(seed), MOODS[seed % 4]) == kept
