"""Legal next actions: a stack of open slots, the scope of the current query block, and what both forbid.

Guarantee: a sequence in which every action was legal, and which is finished, renders to SQL that SQLite prepares
against the schema, and every walk can be finished within `max_actions`. The states are immutable, so that the beams of
a search share them.

The masks depend on few things (slot, context, sources of the block, left operand), so they are cached per schema
and question: a step costs microseconds after the first of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final, NamedTuple, Protocol

import numpy as np

from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.grammar import Action, Context, Kind
from vantage_engine.sql.state import (
    FREE,
    GROWTH,
    KEYS_CONTEXT,
    MAX_ITEMS,
    SAME,
    SET_OPERATIONS,
    START,
    Entry,
    Scope,
    State,
    advance,
    star_width,
)

__all__ = ["ROLE_POINTERS", "ROLE_PRODUCTIONS", "START", "Constraints", "Legal", "Scope", "State", "Value"]

MAX_TABLES: Final = 6
"""Tables that one block without FROM may use: the join tree over more is never what was meant, and costs time."""
MAX_SOURCES: Final = 12
"""Tables that a FROM may spell out (SQLite joins at most 64, those of its views and derived tables included)."""
MAX_DEPTH: Final = 5
_SLACK: Final = 40
"""Actions left beyond those owed, above which no production can overrun the limit."""
_NESTED_PLACES: Final = 80
"""Of the 100 places of SQLite's parser stack, those that nesting may take; the rest is for what stands at the end."""


class Value(Protocol):
    """What the grammar needs to know of a value candidate."""

    @property
    def text(self) -> str: ...
    @property
    def number(self) -> int | float | None: ...
    @property
    def columns(self) -> tuple[int, ...]: ...


class Legal(NamedTuple):
    """Boolean masks over productions [P], tables [T], columns [C] and candidates [V]."""

    productions: np.ndarray
    tables: np.ndarray
    columns: np.ndarray
    values: np.ndarray

    def allows(self, action: Action) -> bool:
        """Whether this action is legal."""
        return bool(self[action.kind][action.index])


_SYMBOL_SLOTS: Final = {
    slot: np.array([name in options for name in g.PRODUCTIONS]) for slot, options in g.SLOTS.items()
}
ROLE_PRODUCTIONS: Final = np.stack([_SYMBOL_SLOTS[role.slot] for role in g.ROLES])
"""[roles, P]: the productions that a role's slot type allows, whatever the schema (the training-time mask)."""
ROLE_POINTERS: Final = np.array([[name in g.SLOTS[r.slot] for name in ("TABLE", "COLUMN", "VALUE")] for r in g.ROLES])
"""[roles, 3]: whether tables, columns and values may be pointed to."""


def _ids(*names: str) -> np.ndarray:
    return np.array([g.PRODUCTION_IDS[name] for name in names], dtype=np.intp)


_AGGREGATES = _ids(*g.AGGREGATES, "Filter")
_WINDOWS = _ids(*g.WINDOWS)
_CONSTANTS = _ids("Null", "Now")
_EXPRESSION_IDS = _ids(*(s for s in g.SLOTS["EXPR"] if s not in g.POINTERS))
_STAR_IDS = _ids("Star", "StarAll", "TableStar")
_CLAUSES = _ids("Where", "GroupBy", "Asc", "Desc", "Limit", "LimitOffset", "Via", "End")
_ORDERING = _ids("Asc", "Desc", "Limit", "LimitOffset")
_AUTO_ONLY = _ids("CountRows", "Star", "Via")
_SETS = _ids(*SET_OPERATIONS)
_NESTING = _ids("Query", "In", "Exists", "Derived", *SET_OPERATIONS)
_JOINS = _ids("Join", "LeftJoin", "CrossJoin")
_EXPLICIT_ONLY = _ids("CountAll", "StarAll", *(f"Instance{i}" for i in range(2, g.N_INSTANCES + 1)))
_TABLE_TAKERS = _ids("CountRows", "Star", "TableStar")
_VALUE_TAKERS = _ids(
    *dict.fromkeys(
        s for o in g.SLOTS.values() for s, c in o.items() if s not in g.POINTERS and any(x.type == "VALUE" for x in c)
    )
)
_LIMITS = _ids("Limit", "LimitOffset")
_INSTANCES = {i: g.PRODUCTION_IDS[f"Instance{i}"] for i in range(2, g.N_INSTANCES + 1)}
_OUTPUT_IDS = _ids(*(f"Output{i}" for i in range(1, g.N_OUTPUTS + 1)))


def _least_children(children: tuple[g.Slot, ...]) -> int:
    """Fewest actions below a symbol; the right operand of a set operation may have to match many columns."""
    return sum(g.LEAST_COST[c.type] + (MAX_ITEMS if c.type == "RIGHT_QUERY" else 0) for c in children)


_CHILD_COST: Final = {
    slot: np.array([_least_children(options.get(name, ())) for name in g.PRODUCTIONS])
    for slot, options in g.SLOTS.items()
}
_FLAT_CONDITIONS: Final = frozenset(
    symbol for symbol, slots in g.SLOTS["COND"].items() if not {"COND", "QUERY"} & {slot.type for slot in slots}
)
"""They may stand below the last nesting, so that a condition can always be finished."""
_PLACES: Final = {
    slot: np.array([0 if s in _FLAT_CONDITIONS else max(GROWTH.get((slot, s), ()), default=0) for s in g.PRODUCTIONS])
    for slot in g.SLOTS
}
"""[P]: by slot, what a production adds to the depth of what stands below it."""
_MOST_PLACES: Final = max(int(places.max()) for places in _PLACES.values())
_INTEGER_PARENTS: Final = frozenset({"RoundTo", "DaysBefore", "MonthsBefore", "YearsBefore"})
_INTEGER_TAKERS = _ids(*sorted(_INTEGER_PARENTS))
_LITERAL_OPERAND: Final = frozenset({"Eq", "Ne", "InList"})


class Constraints:
    """The legal next actions over one schema and one list of value candidates."""

    def __init__(
        self, schema: Schema, graph: SchemaGraph, values: Sequence[Value] = (), *, max_actions: int = 128
    ) -> None:
        self.schema = schema
        self.graph = graph
        self.values = values
        self.max_actions = max_actions
        self._cache: dict[tuple, Legal] = {}
        n_tables = len(schema.tables)
        self._table_of = np.array([c.table for c in schema.columns], dtype=np.intp)
        self._component = np.array([graph.component(t) for t in range(n_tables)], dtype=np.intp)
        self._has_key = np.zeros(len(schema.columns), dtype=bool)
        for edge in graph.edges:
            if schema.columns[edge.left[0]].table != schema.columns[edge.right[0]].table:
                self._has_key[edge.left[0]] = True
        self._text_key = np.array([c.primary_key > 0 and c.affinity == "TEXT" for c in schema.columns], dtype=bool)
        self._integer_value = np.array(
            [isinstance(v.number, int) and not isinstance(v.number, bool) and 0 <= v.number < 2**62 for v in values],
            dtype=bool,
        )

    @cached_property
    def _cell_of(self) -> np.ndarray:
        """[C, V]: whether a candidate may be compared for equality with a column.

        Text that the database knows as cells of some columns belongs to no other.
        """
        cells = np.zeros((len(self.schema.columns), len(self.values)), dtype=bool)
        for v, value in enumerate(self.values):
            cells[list(value.columns), v] = True
        foreign = np.array([bool(v.columns) and v.number is None for v in self.values], dtype=bool)
        return cells | ~foreign

    def legal(self, state: State) -> Legal:
        """The legal next actions; never all-false before the sequence is finished."""
        assert state.stack is not None, "the sequence is finished"
        entry = state.stack.top
        scope = state.scope
        slack = self.max_actions - state.length - state.owed
        left = self._left_operand(state, entry)
        required = state.last_arity if entry.required == SAME else entry.required
        places = min(_NESTED_PLACES - entry.depth, _MOST_PLACES)
        key = (entry.role, entry.context, required, scope, left, min(slack, _SLACK), places)
        legal = self._cache.get(key)
        if legal is None:
            legal = self._compute(g.ROLES[entry.role], entry, scope, left, slack)
            legal.productions[_PLACES[g.ROLES[entry.role].slot] > max(places, 0)] = False
            if len(self._cache) > 4096:
                self._cache.clear()
            self._cache[key] = legal
        return legal

    def _left_operand(self, state: State, entry: Entry) -> int:
        """The column with which the literal at this slot would be compared for equality, or -1."""
        role = g.ROLES[entry.role]
        if role.parent not in _LITERAL_OPERAND:
            return -1
        if state.previous is None or state.previous.kind != Kind.COLUMN or state.previous_role < 0:
            return -1
        before = g.ROLES[state.previous_role]
        return state.previous.index if before.parent == role.parent and before.child == 0 else -1

    def _compute(self, role: g.Role, entry: Entry, scope: Scope | None, left: int, slack: int) -> Legal:
        options = g.SLOTS[role.slot]
        productions = _SYMBOL_SLOTS[role.slot].copy()
        context = entry.context
        if role.slot in ("QUERY", "RIGHT_QUERY"):
            if scope is not None and scope.depth >= MAX_DEPTH:
                productions[_SETS] = False
            self._fit(productions, {}, role.slot, slack)
            return self._masks(productions, None, None, None)

        if scope is None:
            raise AssertionError(f"slot {role.slot} outside a query block")
        context |= KEYS_CONTEXT if role.slot == "KEYS" else Context.NONE
        self._bar_by_scope(productions, scope)
        if context & Context.NO_AGGREGATE:
            productions[_AGGREGATES] = False
        if context & Context.ORDERING and not scope.aggregated and role.slot != "WINDOW_AGGREGATE":
            productions[_AGGREGATES] = False
        if context & Context.NO_WINDOW:
            productions[_WINDOWS] = False
        if context & Context.NO_OUTER or scope.parent is None or not (scope.parent.tables or scope.parent.outputs):
            productions[g.PRODUCTION_IDS["Outer"]] = False
        pointing = {name: name in options for name in g.POINTERS}
        if role.slot in g.ITEM_SLOTS:
            self._bar_by_arity(productions, pointing, scope)
        if context & Context.NO_BARE_VALUE:
            pointing["VALUE"] = False
            productions[_CONSTANTS] = False
        if role.slot == "OUTER":
            parent = scope.parent
            assert parent is not None
            for i, p in _INSTANCES.items():
                productions[p] = parent.explicit and any(parent.tables.count(t) >= i for t in parent.tables)
            productions[_OUTPUT_IDS] = np.arange(1, g.N_OUTPUTS + 1) <= parent.outputs
        self._fit(productions, pointing, role.slot, slack + (role.slot == "ITEMS" and entry.required >= 1))
        tables = self._legal_tables(role, scope) if pointing["TABLE"] else None
        columns = self._legal_columns(role, scope) if pointing["COLUMN"] else None
        values = self._legal_values(role, left) if pointing["VALUE"] else None
        return self._masks(productions, tables, columns, values)

    def _masks(self, productions: np.ndarray, *pointers: np.ndarray | None) -> Legal:
        sizes = len(self.schema.tables), len(self.schema.columns), len(self.values)
        return Legal(
            productions,
            *(np.zeros(n, dtype=bool) if m is None else m for m, n in zip(pointers, sizes, strict=True)),
        )

    def _fit(self, productions: np.ndarray, pointing: dict[str, bool], slot: str, slack: int) -> None:
        """Bars what could no longer be completed within the limit."""
        if slack >= _SLACK:
            return
        spare = max(slack, 0) + g.LEAST_COST[slot] - 1
        productions &= _CHILD_COST[slot] <= spare
        for name, wanted in pointing.items():
            if wanted:
                pointing[name] = sum(g.LEAST_COST[c.type] for c in g.SLOTS[slot][name]) <= spare

    def _bar_by_scope(self, productions: np.ndarray, scope: Scope) -> None:
        if scope.explicit:
            productions[_AUTO_ONLY] = False
            for i, p in _INSTANCES.items():
                if not any(scope.tables.count(t) >= i for t in scope.tables):
                    productions[p] = False
            productions[_OUTPUT_IDS[scope.outputs :]] = False
            if not scope.tables:
                productions[g.PRODUCTION_IDS["TableStar"]] = False
            if len(scope.tables) >= MAX_SOURCES:
                productions[_JOINS] = False
        else:
            productions[_EXPLICIT_ONLY] = False
            productions[_OUTPUT_IDS] = False
            if not scope.tables or not self._joinable_keys(scope).any():
                productions[g.PRODUCTION_IDS["Via"]] = False
        if scope.depth >= MAX_DEPTH:
            productions[_NESTING] = False
        if scope.operand and scope.parent is not None:
            productions[_ORDERING] = False  # such an operand is wrapped, and could not see the enclosing query
        if not len(self.values):
            productions[_VALUE_TAKERS] = False
        if not self._integer_value.any():
            productions[_LIMITS] = False
            productions[_INTEGER_TAKERS] = False
        if not len(self.schema.tables):
            productions[_TABLE_TAKERS] = False

    def _bar_by_arity(self, productions: np.ndarray, pointing: dict[str, bool], scope: Scope) -> None:
        required, items = scope.required, scope.items
        if items is None:
            items = MAX_ITEMS - 1
        if required >= 1 and items < required:
            productions[_CLAUSES] = False
            pointing["TABLE"] = False
        room = (required if required >= 1 else MAX_ITEMS) - items
        if room < 1:
            productions[_EXPRESSION_IDS] = False
            pointing["COLUMN"] = pointing["VALUE"] = False
        if required != FREE:
            productions[g.PRODUCTION_IDS["Star"]] = False
            star = star_width(self.schema, scope)
            if star > room:
                productions[g.PRODUCTION_IDS["StarAll"]] = False
        if scope.items is None or room < 1:
            productions[_STAR_IDS] = False
        elif required != FREE and not self._narrow_tables(scope).any():
            productions[g.PRODUCTION_IDS["TableStar"]] = False

    def _narrow_tables(self, scope: Scope) -> np.ndarray:
        """[T]: tables whose columns all fit into the demanded number of columns."""
        assert scope.items is not None
        tables = self._reachable_tables(scope)
        if scope.required == FREE:
            return tables
        room = (scope.required if scope.required >= 1 else MAX_ITEMS) - scope.items
        return tables & np.array([len(t.columns) <= room for t in self.schema.tables], dtype=bool)

    def _reachable_tables(self, scope: Scope) -> np.ndarray:
        """[T]: tables that a column of this block may belong to."""
        if scope.explicit or len(scope.tables) >= MAX_TABLES:
            mask = np.zeros(len(self.schema.tables), dtype=bool)
            mask[list(scope.tables)] = True
            return mask
        if not scope.tables:
            return np.ones(len(self.schema.tables), dtype=bool)
        return self._component == self._component[scope.tables[0]]

    def _joinable_keys(self, scope: Scope) -> np.ndarray:
        return self._has_key & (self._component[self._table_of] == self._component[scope.tables[0]])

    def _legal_tables(self, role: g.Role, scope: Scope) -> np.ndarray:
        if role.slot == "SOURCE":
            mask = np.ones(len(self.schema.tables), dtype=bool)
            for t in scope.tables:
                mask[t] = scope.tables.count(t) < g.N_INSTANCES
            return mask
        if role.slot == "SOURCES":
            if scope.explicit or not scope.tables or len(scope.tables) >= MAX_TABLES:
                return np.zeros(len(self.schema.tables), dtype=bool)
            mask = self._reachable_tables(scope)
            mask[list(scope.tables)] = False
            return mask
        if role.slot == "STAR_TABLE":
            return self._narrow_tables(scope)
        return self._reachable_tables(scope)

    def _legal_columns(self, role: g.Role, scope: Scope) -> np.ndarray:
        if role.slot == "KEY_COLUMN":
            return self._joinable_keys(scope)
        if role.slot.startswith("OUTER"):
            assert scope.parent is not None
            scope = replace(scope.parent, explicit=True)  # only tables that it already uses
        if "INSTANCE" in role.slot:
            least = int(role.slot[-1])
            wanted = [t for t in set(scope.tables) if scope.tables.count(t) >= least]
            return np.isin(self._table_of, wanted)
        mask = self._reachable_tables(scope)[self._table_of]
        if role.parent in ("Sum", "Avg"):
            numeric = mask & ~self._text_key
            return numeric if numeric.any() else mask
        return mask

    def _legal_values(self, role: g.Role, left: int) -> np.ndarray:
        if role.slot == "LIMIT" or (role.parent in _INTEGER_PARENTS and role.child == 1):
            return self._integer_value
        if left >= 0:
            return self._cell_of[left]
        return np.ones(len(self.values), dtype=bool)

    def advance(self, state: State, action: Action) -> State:
        """The state after an action, which must be legal."""
        return advance(self.schema, state, action)
