"""What the tests of the action language share: databases to speak about, and random walks through the masks."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import Action, Kind
from vantage_engine.sql.literals import Literal

HOSTILE = """
CREATE TABLE "order" ("key" INTEGER PRIMARY KEY, "a b" TEXT, "group" REAL, "q""q" TEXT, "boss" REFERENCES "order");
CREATE TABLE "a b" ("select" INTEGER, "from" TEXT, PRIMARY KEY ("select", "from")) WITHOUT ROWID;
CREATE TABLE "q""t" (id TEXT PRIMARY KEY, "order" INTEGER REFERENCES "order", "x" INTEGER, "y" TEXT,
    "größe" NUMERIC, FOREIGN KEY ("x", "y") REFERENCES "a b" ("select", "from"));
CREATE TABLE "order_2" (id INTEGER PRIMARY KEY, "rowid" TEXT, "key" INTEGER REFERENCES "order" ("key"));
CREATE TABLE island (id INTEGER, blob BLOB);
CREATE TABLE "lone" ("only" DATE);
CREATE VIEW "the view" AS SELECT "key" AS "id", "a b" AS "select", count(*) AS "count(*)" FROM "order" GROUP BY 1, 2;
CREATE VIEW totals AS SELECT sum("group") AS total, 1 AS "1" FROM "order";
CREATE TABLE sub_1 (sub_1 INTEGER, "…" TEXT);
"""

CANDIDATES = (
    Literal("0", 0),
    Literal("1", 1),
    Literal("abc", None),
    Literal('it\'s "so" 50%', None),
    Literal("2.5", 2.5),
    Literal("-3", -3),
    Literal("2005", 2005),
    Literal("1e300", 1e300),
    Literal("", None),
    Literal("Norway", None, (0,)),
)


@dataclass(frozen=True)
class World:
    """One database file with everything that masks and rendering need."""

    path: Path
    schema: Schema
    graph: SchemaGraph

    def connect(self) -> sqlite3.Connection:
        return sqlite3.connect(f"file:{self.path}?mode=ro", uri=True)


def open_world(path: Path) -> World:
    schema = read_schema(path)
    return World(path, schema, SchemaGraph(schema))


def make_world(path: Path, script: str) -> World:
    connection = sqlite3.connect(path)
    connection.executescript(script)
    connection.close()
    return open_world(path)


def walk(constraints: Constraints, rng: random.Random, weights: Sequence[float]) -> list[Action]:
    """A random legal sequence; `weights` favour productions, tables, columns or values where all are legal."""
    state, actions = START, []
    while not state.finished:
        legal = constraints.legal(state)
        kinds = [kind for kind in Kind if legal[kind].any()]
        assert kinds, f"no legal action after {actions}"
        kind = rng.choices(kinds, [weights[k] for k in kinds])[0]
        action = Action(kind, int(rng.choice(np.flatnonzero(legal[kind]))))
        actions.append(action)
        assert len(actions) <= constraints.max_actions, f"too long: {actions}"
        state = constraints.advance(state, action)
    return actions
