"""Where a sequence of actions stands: open slots, the query block under construction, what is still owed.

`advance` is the only step from one state to the next; it takes any action that `constrain` allows. The states are
immutable and share their stacks, so that the beams of a search cost little. A state also counts two budgets for the
masks: the fewest actions that fill every open slot, and how deep SQLite's parser will stand at a slot.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, NamedTuple

from vantage_engine.schema.model import Schema
from vantage_engine.sql import grammar as g
from vantage_engine.sql.grammar import Action, Context, Kind

MAX_ITEMS: Final = 12
FREE, KNOWN, SAME = -1, 0, -2
"""Demands on a query's column count besides a number: none; any, but countable; as many as the query before it."""
KEYS_CONTEXT: Final = Context.NO_AGGREGATE | Context.NO_WINDOW | Context.NO_OUTER | Context.NO_BARE_VALUE
SET_OPERATIONS: Final = ("Union", "UnionAll", "Intersect", "Except")

_POP, _ADD_OUTPUTS = -1, -2
_FRESH_SLOTS: Final = frozenset({"GROUP", "KEYS", "ORDER", "SOURCES", "SOURCE"})
"""Slots of the block itself: they inherit nothing from the expression before them."""
_KNOWN_WIDTH_SLOTS: Final = frozenset({*g.ITEM_SLOTS, "JOINS"})

# How many places of SQLite's parser stack (100 in all before version 3.46) each symbol takes before its children;
# measured by nesting each construct until the parser overflowed, and rounded up.
_CLAUSE: Final = {**dict.fromkeys(g.ITEM_SLOTS, 6), "KEYS": 11}
_NESTING: Final = {
    **dict.fromkeys(g.AGGREGATES, 4),
    **dict.fromkeys(g.WINDOWS, 18),
    **{symbol: 4 if arity == 1 else 6 for symbol, arity in g.FUNCTIONS.items()},
    **dict.fromkeys(("Add", "Sub", "Mul", "Div", "Mod", "Concat", *g.COMPARISONS), 4),
    **dict.fromkeys(("RoundTo", "DateShift", "DaysBefore", "MonthsBefore", "YearsBefore"), 4),
    **dict.fromkeys(("And", "Or", "Not", "Contains", "StartsWith", "EndsWith", "In", "InList", "Exists"), 4),
    **dict.fromkeys(("IsNull", "NotNull", "IsTrue", "Query"), 3),
    **dict.fromkeys(("Strftime", "Case", "Between"), 6),
    "Truth": 2, "Filter": 8, "Derived": 12, "Join": 14, "LeftJoin": 14,
    "Where": 7, "GroupBy": 11, "Having": 9, "Asc": 14, "Desc": 14, **dict.fromkeys(SET_OPERATIONS, 10),
}  # fmt: skip
_WINDOW_SLOTS: Final = frozenset({"WINDOW", "WINDOW_ORDER"})
_NESTED: Final = frozenset({"EXPR", "COND", "QUERY", "RIGHT_QUERY", "AGGREGATE", "WINDOW_AGGREGATE", *_WINDOW_SLOTS})
"""Slots that stand deeper than the symbol that opens them; the others are pointers, or go on with the same block."""
# (symbol, child) where the same symbol again is written without parentheses: a chain, which does not nest.
_CHAINS: Final = frozenset(
    {("And", 0), ("And", 1), ("Or", 0), ("Or", 1), ("Case", 2), ("Add", 0), ("Mul", 0), ("Concat", 0)}
)


def _growth(slot: str, symbol: str) -> tuple[int, ...]:
    """How much deeper than its own slot each child of a symbol stands."""
    own = _NESTING.get(symbol, 0)
    if symbol in g.SLOTS["EXPR"]:
        own += _CLAUSE.get(slot, 0)
    return tuple(
        own if child.type in _NESTED and not (child.type in _WINDOW_SLOTS and slot in _WINDOW_SLOTS) else 0
        for child in g.SLOTS[slot][symbol]
    )


GROWTH: Final = {(slot, symbol): _growth(slot, symbol) for slot, options in g.SLOTS.items() for symbol in options}


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
    depth: int = 0
    """Places of SQLite's parser stack that are taken here."""


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


START: Final = State(Stack(Entry(g.ROOT_ROLE, Context.NONE), None))


def star_width(schema: Schema, scope: Scope) -> int:
    """Columns that `*` gives in a block with FROM."""
    return scope.outputs + sum(len(schema.tables[t].columns) for t in scope.tables)


def advance(schema: Schema, state: State, action: Action) -> State:
    """The state after an action, which must be legal."""
    assert state.stack is not None, "the sequence is finished"
    entry, below = state.stack
    slot = g.ROLES[entry.role].slot
    symbol = g.symbol_of(action)
    scope = state.scope
    stack: Stack | None
    if slot in ("QUERY", "RIGHT_QUERY"):
        stack, scope = _open_query(entry, symbol, state, below)
    else:
        assert scope is not None
        scope = _use(schema, scope, slot, symbol, action)
        stack = _open_children(entry, slot, symbol, scope, below)
    owed = state.owed - _entry_cost(entry) + _new_cost(stack, below)
    return _settle(State(stack, scope, state.length + 1, owed, state.last_arity, action, entry.role))


def _open_query(entry: Entry, symbol: str, state: State, below: Stack | None) -> tuple[Stack, Scope | None]:
    scope = state.scope
    role = g.ROLES[entry.role]
    required = state.last_arity if entry.required == SAME else entry.required
    children = g.CHILDREN[role.slot, symbol]
    if symbol in ("Select", "From"):
        visible = None if entry.context & Context.CUT_SCOPE else scope
        operand = role.parent in SET_OPERATIONS
        inner = Scope(visible, symbol == "From", operand, required, 0 if scope is None else scope.depth + 1)
        stack = Stack(Entry(_POP, Context.NONE, scope=scope), below)
        for child in reversed(children):
            missing = required if g.ROLES[child.role].slot in _KNOWN_WIDTH_SLOTS else FREE
            stack = Stack(Entry(child.role, child.context, missing, depth=entry.depth), stack)
        return stack, inner
    cut = Context.CUT_SCOPE if role.slot == "RIGHT_QUERY" else entry.context & Context.CUT_SCOPE
    left, right = children
    left_growth, right_growth = GROWTH[role.slot, symbol]
    if role.parent in SET_OPERATIONS and role.child == 0:
        left_growth = 0  # `a UNION b UNION c`: a chain
    stack = Stack(Entry(right.role, cut, SAME, depth=entry.depth + right_growth), below)
    left_width = required if required >= 1 else KNOWN
    return Stack(Entry(left.role, cut, left_width, depth=entry.depth + left_growth), stack), scope


def _use(schema: Schema, scope: Scope, slot: str, symbol: str, action: Action) -> Scope:
    """The block after an action: its columns counted, its tables noted."""
    items = scope.items
    if slot in g.ITEM_SLOTS and items is not None:
        if symbol == "Star":
            scope = replace(scope, items=None)
        elif symbol == "StarAll":
            scope = replace(scope, items=items + star_width(schema, scope))
        elif symbol in g.SLOTS["EXPR"]:
            scope = replace(scope, items=items + 1)
    if symbol == "GroupBy" or (symbol in g.AGGREGATES and slot != "WINDOW_AGGREGATE" and not scope.aggregated):
        scope = replace(scope, aggregated=True)
    table = -1
    if action.kind == Kind.TABLE:
        table = action.index
        if slot == "STAR_TABLE" and scope.items is not None:
            scope = replace(scope, items=scope.items + len(schema.tables[table].columns))
        if slot == "SOURCE":
            return replace(scope, tables=(*scope.tables, table))
    elif action.kind == Kind.COLUMN and not slot.startswith("OUTER"):
        table = schema.columns[action.index].table
    if table >= 0 and not scope.explicit and table not in scope.tables:
        scope = replace(scope, tables=(*scope.tables, table))
    return scope


def _open_children(entry: Entry, slot: str, symbol: str, scope: Scope, below: Stack | None) -> Stack | None:
    inherited = entry.context & ~(Context.NO_BARE_VALUE | Context.CUT_SCOPE)
    if slot == "KEYS" and symbol in g.SLOTS["EXPR"]:
        inherited |= KEYS_CONTEXT & ~Context.NO_BARE_VALUE
    role = g.ROLES[entry.role]
    chained = role.parent == symbol and (symbol, role.child) in _CHAINS
    stack = below
    for child, growth in zip(reversed(g.CHILDREN[slot, symbol]), reversed(GROWTH[slot, symbol]), strict=True):
        opened = g.ROLES[child.role]
        context, required = child.context, FREE
        if opened.slot in _KNOWN_WIDTH_SLOTS:
            # `t.*` adds its columns only when its table is named: at least one.
            items = (scope.items or 0) + (symbol == "TableStar")
            required = max(scope.required - items, 0) if scope.required >= 1 else FREE
        elif opened.slot == "QUERY":
            required = FREE if opened.parent == "Exists" else KNOWN if opened.parent == "Derived" else 1
            if opened.parent == "Derived":
                stack = Stack(Entry(_ADD_OUTPUTS, Context.NONE), stack)
        elif opened.slot not in _FRESH_SLOTS:
            context |= inherited
        depth = entry.depth + (0 if chained else growth)
        stack = Stack(Entry(child.role, context, required, depth=depth), stack)
    return stack


def _settle(state: State) -> State:
    """Runs the internal entries on top of the stack: leaving a block, adding a derived table's columns."""
    stack, scope, arity = state.stack, state.scope, state.last_arity
    while stack is not None and stack.top.role < 0:
        assert scope is not None
        if stack.top.role == _POP:
            arity = MAX_ITEMS if scope.items is None else scope.items
            scope = stack.top.scope
        else:
            scope = replace(scope, outputs=scope.outputs + arity)
        stack = stack.below
    return replace(state, stack=stack, scope=scope, last_arity=arity)


def _entry_cost(entry: Entry) -> int:
    """Fewest actions that fill this slot, with the columns demanded of it."""
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
