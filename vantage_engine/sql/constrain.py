"""Legal next actions: a stack of open slots, the scope of the current query block, and what both forbid.

Guarantee: a sequence in which every action was legal, and which is finished, renders to SQL that SQLite prepares
against the schema, and every walk can be finished within `max_actions`. The states are immutable, so that the beams of
a search share them.

The masks depend on few things (slot, context, sources of the block, left operand), so they are cached per schema
and question: a step costs microseconds after the first of its kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, NamedTuple, Protocol

import numpy as np

from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.grammar import Action, Context, Kind

MAX_ITEMS: Final = 12
MAX_TABLES: Final = 6
"""Tables that one block without FROM may use: the join tree over more is never what was meant, and costs time."""
MAX_DEPTH: Final = 5
FREE, KNOWN, SAME = -1, 0, -2
"""Demands on a query's column count besides a number: none; any, but countable; as many as the query before it."""

_POP, _ADD_OUTPUTS = -1, -2
_SLACK: Final = 40
"""Actions left beyond those owed, above which no production can overrun the limit."""


class Value(Protocol):
    """What the grammar needs to know of a value candidate."""

    @property
    def text(self) -> str: ...
    @property
    def number(self) -> int | float | None: ...
    @property
    def columns(self) -> tuple[int, ...]: ...


@dataclass(frozen=True, slots=True)
class Scope:
    """One query block under construction. `tables`: those used so far (without FROM) or its instances (with FROM)."""

    parent: Scope | None
    explicit: bool
    operand: bool
    required: int
    depth: int
    tables: tuple[int, ...] = ()
    outputs: int = 0
    items: int | None = 0
    """Columns selected so far; None once `*` makes them depend on the final FROM."""
    aggregated: bool = False
    """Whether the block is grouped or selects an aggregate: only then may ORDER BY use one."""


class Entry(NamedTuple):
    """An open slot: its role, what is forbidden, and (for queries) the demanded number of columns."""

    role: int
    context: Context
    required: int = FREE
    scope: Scope | None = None
    """For internal entries: the scope to return to."""


class Stack(NamedTuple):
    """A linked stack, shared between beams."""

    top: Entry
    below: Stack | None


@dataclass(frozen=True, slots=True)
class State:
    """Where a sequence stands. Finished when no slot is open."""

    stack: Stack | None
    scope: Scope | None = None
    length: int = 0
    owed: int = 3
    """Fewest actions that fill every open slot."""
    last_arity: int = 1
    previous: Action | None = None
    previous_role: int = -1

    @property
    def finished(self) -> bool:
        """Whether the query is complete."""
        return self.stack is None

    @property
    def role(self) -> int:
        """Role of the slot to be filled next."""
        assert self.stack is not None, "the sequence is finished"
        return self.stack.top.role


class Legal(NamedTuple):
    """Boolean masks over productions [P], tables [T], columns [C] and candidates [V]."""

    productions: np.ndarray
    tables: np.ndarray
    columns: np.ndarray
    values: np.ndarray

    def allows(self, action: Action) -> bool:
        """Whether this action is legal."""
        return bool(self[action.kind][action.index])


START: Final = State(Stack(Entry(g.ROOT_ROLE, Context.NONE), None))

_P = len(g.PRODUCTIONS)
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
_NESTING = _ids("Query", "In", "Exists", "Derived", "Union", "UnionAll", "Intersect", "Except")
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
_INTEGER_PARENTS: Final = frozenset({"RoundTo", "DaysBefore", "MonthsBefore", "YearsBefore"})
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

        Where the database shows that some candidates are cells of the column, other text cannot belong to it.
        """
        allowed = np.ones((len(self.schema.columns), len(self.values)), dtype=bool)
        cells = np.zeros_like(allowed)
        for v, value in enumerate(self.values):
            cells[list(value.columns), v] = True
        foreign = np.array([bool(v.columns) and v.number is None for v in self.values], dtype=bool)
        for c in np.flatnonzero(cells.any(axis=1)):
            allowed[c] = cells[c] | ~foreign
        return allowed

    def legal(self, state: State) -> Legal:
        """The legal next actions; never all-false before the sequence is finished."""
        assert state.stack is not None, "the sequence is finished"
        entry = state.stack.top
        scope = state.scope
        slack = self.max_actions - state.length - state.owed
        left = self._left_operand(state, entry)
        required = state.last_arity if entry.required == SAME else entry.required
        key = (entry.role, entry.context, required, scope, left, min(slack, _SLACK))
        legal = self._cache.get(key)
        if legal is None:
            legal = self._compute(g.ROLES[entry.role], entry, scope, left, slack)
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
                productions[_ids("Union", "UnionAll", "Intersect", "Except")] = False
            tables = columns = values = False
            self._fit(productions, {}, role.slot, slack)
            return self._masks(productions, tables, columns, values)

        if scope is None:
            raise AssertionError(f"slot {role.slot} outside a query block")
        context |= _KEYS_CONTEXT if role.slot == "KEYS" else Context.NONE
        self._bar_by_scope(productions, scope)
        if context & Context.NO_AGGREGATE or (context & Context.ORDERING and not scope.aggregated):
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
        self._fit(productions, pointing, role.slot, slack + (role.slot in g.ITEM_SLOTS and entry.required >= 1))
        tables = self._legal_tables(role, scope) if pointing["TABLE"] else False
        columns = self._legal_columns(role, scope) if pointing["COLUMN"] else False
        values = self._legal_values(role, left) if pointing["VALUE"] else False
        return self._masks(productions, tables, columns, values)

    def _masks(self, productions: np.ndarray, tables, columns, values) -> Legal:
        sizes = len(self.schema.tables), len(self.schema.columns), len(self.values)
        return Legal(
            productions,
            *(
                m if isinstance(m, np.ndarray) else np.zeros(n, dtype=bool)
                for m, n in zip((tables, columns, values), sizes, strict=True)
            ),
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
        else:
            productions[_ids("CountAll", "StarAll", *(f"Instance{i}" for i in _INSTANCES))] = False
            productions[_OUTPUT_IDS] = False
            if not scope.tables:
                productions[g.PRODUCTION_IDS["Via"]] = False
            elif not self._joinable_keys(scope).any():
                productions[g.PRODUCTION_IDS["Via"]] = False
        if scope.depth >= MAX_DEPTH:
            productions[_NESTING] = False
        if scope.operand and scope.parent is not None:
            productions[_ORDERING] = False  # such an operand is wrapped, and could not see the enclosing query
        if not len(self.values):
            productions[_VALUE_TAKERS] = False
        if not self._integer_value.any():
            productions[_LIMITS] = False
            productions[_ids(*_INTEGER_PARENTS)] = False
        if not len(self.schema.tables):
            productions[_ids("CountRows", "Star", "TableStar")] = False

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
            star = self._star_width(scope)
            if star > room:
                productions[g.PRODUCTION_IDS["StarAll"]] = False
        if scope.items is None or room < 1:
            productions[_STAR_IDS] = False
        elif required != FREE and not self._narrow_tables(scope).any():
            productions[g.PRODUCTION_IDS["TableStar"]] = False

    def _star_width(self, scope: Scope) -> int:
        return scope.outputs + sum(len(self.schema.tables[t].columns) for t in scope.tables)

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
        if role.slot == "LIMIT" or role.parent in _INTEGER_PARENTS:
            return self._integer_value
        if left >= 0:
            return self._cell_of[left]
        return np.ones(len(self.values), dtype=bool)

    def advance(self, state: State, action: Action) -> State:
        """The state after an action, which must be legal."""
        assert state.stack is not None, "the sequence is finished"
        entry, below = state.stack
        slot = g.ROLES[entry.role].slot
        symbol = g.symbol_of(action)
        scope = state.scope
        owed = state.owed - _entry_cost(entry)
        if slot in ("QUERY", "RIGHT_QUERY"):
            required = state.last_arity if entry.required == SAME else entry.required
            stack, scope = self._open_query(entry, symbol, required, state, below)
        else:
            scope = self._use(scope, slot, symbol, action)
            stack = self._open_children(entry, slot, symbol, scope, below)
        owed += _new_cost(stack, below)
        return self._settle(State(stack, scope, state.length + 1, owed, state.last_arity, action, entry.role))

    def _open_query(
        self, entry: Entry, symbol: str, required: int, state: State, below: Stack | None
    ) -> tuple[Stack, Scope | None]:
        scope = state.scope
        slot = g.ROLES[entry.role].slot
        children = g.CHILDREN[slot, symbol]
        operand = slot == "RIGHT_QUERY" or g.ROLES[entry.role].parent in ("Union", "UnionAll", "Intersect", "Except")
        if symbol in ("Select", "From"):
            visible = None if entry.context & Context.CUT_SCOPE else scope
            depth = 0 if scope is None else scope.depth + 1
            inner = Scope(visible, symbol == "From", operand, required, depth)
            stack = Stack(Entry(_POP, Context.NONE, scope=scope), below)
            for child in reversed(children):
                missing = required if g.ROLES[child.role].slot in ("FIRST_ITEM", "JOINS") else FREE
                stack = Stack(Entry(child.role, child.context, missing), stack)
            return stack, inner
        cut = entry.context & Context.CUT_SCOPE
        if slot == "RIGHT_QUERY":
            cut = Context.CUT_SCOPE
        left, right = children
        stack = Stack(Entry(right.role, cut, SAME), below)
        return Stack(Entry(left.role, cut, required if required >= 1 else KNOWN), stack), scope

    def _use(self, scope: Scope | None, slot: str, symbol: str, action: Action) -> Scope:
        assert scope is not None
        if slot in g.ITEM_SLOTS and scope.items is not None:
            if symbol == "Star":
                scope = replace(scope, items=None)
            elif symbol == "StarAll":
                scope = replace(scope, items=scope.items + self._star_width(scope))
            elif symbol in g.SLOTS["EXPR"]:
                scope = replace(scope, items=scope.items + 1)
        if symbol == "GroupBy" or (symbol in g.AGGREGATES and slot != "WINDOW_AGGREGATE" and not scope.aggregated):
            scope = replace(scope, aggregated=True)
        table = -1
        if action.kind == Kind.TABLE:
            table = action.index
            if slot == "STAR_TABLE" and scope.items is not None:
                scope = replace(scope, items=scope.items + len(self.schema.tables[table].columns))
            if slot == "SOURCE":
                return replace(scope, tables=(*scope.tables, table))
        elif action.kind == Kind.COLUMN and not slot.startswith("OUTER"):
            table = self.schema.columns[action.index].table
        if table >= 0 and not scope.explicit and table not in scope.tables:
            scope = replace(scope, tables=(*scope.tables, table))
        return scope

    def _open_children(
        self, entry: Entry, slot: str, symbol: str, scope: Scope, below: Stack | None
    ) -> Stack | None:
        children = g.CHILDREN[slot, symbol]
        inherited = (entry.context & ~(Context.NO_BARE_VALUE | Context.CUT_SCOPE)) | (
            _KEYS_CONTEXT & ~Context.NO_BARE_VALUE if slot == "KEYS" and symbol in g.SLOTS["EXPR"] else Context.NONE
        )
        stack = below
        for child in reversed(children):
            role = g.ROLES[child.role]
            if role.slot in g.ITEM_SLOTS or role.slot == "JOINS":
                missing = max(scope.required - (scope.items or 0), 0) if scope.required >= 1 else FREE
                stack = Stack(Entry(child.role, child.context, missing), stack)
                continue
            if role.slot in _FRESH_SLOTS:
                context = child.context
            elif role.slot == "QUERY":
                context = child.context
                required = FREE if role.parent == "Exists" else KNOWN if role.parent == "Derived" else 1
                if role.parent == "Derived":
                    stack = Stack(Entry(_ADD_OUTPUTS, Context.NONE), stack)
                stack = Stack(Entry(child.role, context, required), stack)
                continue
            else:
                context = child.context | inherited
            stack = Stack(Entry(child.role, context), stack)
        return stack

    def _settle(self, state: State) -> State:
        """Runs the internal entries on top of the stack: leaving a block, adding a derived table's columns."""
        stack, scope, arity = state.stack, state.scope, state.last_arity
        while stack is not None and stack.top.role < 0:
            if stack.top.role == _POP:
                assert scope is not None
                arity = MAX_ITEMS if scope.items is None else scope.items
                scope = stack.top.scope
            else:
                assert scope is not None
                scope = replace(scope, outputs=scope.outputs + arity)
            stack = stack.below
        return replace(state, stack=stack, scope=scope, last_arity=arity)


_KEYS_CONTEXT = Context.NO_AGGREGATE | Context.NO_WINDOW | Context.NO_OUTER | Context.NO_BARE_VALUE
_FRESH_SLOTS = frozenset(
    {"GROUP", "KEYS", "ORDER", "SOURCES", "SOURCE"}
)
"""Slots of the block itself: they inherit nothing from the expression before them."""


def _entry_cost(entry: Entry) -> int:
    if entry.role < 0:
        return 0
    slot = g.ROLES[entry.role].slot
    cost = g.LEAST_COST[slot]
    if entry.required == SAME:
        return cost + MAX_ITEMS
    if slot == "ITEMS":
        return cost + max(entry.required, 0)
    return cost + max(entry.required - 1, 0)


def _new_cost(stack: Stack | None, below: Stack | None) -> int:
    """Cost of the entries above `below`: those that the last action pushed."""
    cost = 0
    while stack is not None and stack is not below:
        cost += _entry_cost(stack.top)
        stack = stack.below
    return cost
