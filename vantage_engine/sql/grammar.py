"""The production table: every action the decoder may take, and the slots each one opens.

A query is a preorder walk: a stack of *slots* waits to be filled; an action fills the top slot and pushes the slots of
its children. An action is a production of this table or a pointer (to a table, a column, a value candidate). Lists
are slots that come back until a closing action, so that a query reads `Select name Where Eq age 30 End`, with no
action spent on clauses that are absent.

Two query blocks exist. `Select` names no sources: the join graph supplies them from the columns used, plus tables and
keys named before `End` (see `render`). `From` names its sources and join conditions first: derived tables, outer joins,
second instances of a table, keys that no graph knows.

The order of `PRODUCTIONS` and `ROLES` is part of a checkpoint: a model stores both and is matched by name.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, IntFlag
from typing import Final, NamedTuple

N_INSTANCES: Final = 3
"""A table may stand this many times in one FROM."""
N_OUTPUTS: Final = 16
"""Columns of derived tables that can be pointed to, counted over one FROM."""


class Kind(IntEnum):
    """What an action is: a production, or a pointer into one of three lists."""

    PRODUCTION = 0
    TABLE = 1
    COLUMN = 2
    VALUE = 3


class Action(NamedTuple):
    """One step of the decoder: `index` into `PRODUCTIONS`, the tables, the columns or the candidates."""

    kind: Kind
    index: int  # type: ignore[assignment]  # a field, not tuple.index


class Context(IntFlag):
    """What may not appear below a slot, inherited by the slots of children."""

    NONE = 0
    NO_AGGREGATE = 1
    NO_WINDOW = 2
    NO_OUTER = 4
    """References to the enclosing query (an aggregate of an outer column belongs to the outer query)."""
    NO_BARE_VALUE = 8
    """A literal, NULL or 'now' alone (`ORDER BY 2` would be a position). Holds for this slot, not for children."""
    ORDERING = 32
    """Inside ORDER BY, where aggregates need an aggregated block."""
    CUT_SCOPE = 16
    """A query here cannot see the enclosing query (a derived table, or an operand that is wrapped in one)."""


class Slot(NamedTuple):
    """A slot to be opened: its type, and what is forbidden from here on."""

    type: str
    context: Context = Context.NONE


ANY, TABLE, COLUMN, VALUE = "ANY", "TABLE", "COLUMN", "VALUE"
_NO_AGG = Context.NO_AGGREGATE | Context.NO_WINDOW
_ARG = Context.NO_AGGREGATE | Context.NO_WINDOW | Context.NO_OUTER
_E = Slot("EXPR")
_LEFT = Slot("EXPR", Context.NO_BARE_VALUE)
_C = Slot("COND")
_V = Slot("VALUE")
_Q = Slot("QUERY")

AGGREGATES: Final[dict[str, tuple[Slot, ...]]] = {
    "CountRows": (Slot("COUNTED_TABLE"),),  # COUNT(*) in a block without FROM: the rows of this table
    "CountAll": (),  # COUNT(*) in a block with FROM
    **{
        name: (Slot("EXPR", _ARG | Context.NO_BARE_VALUE),)
        for name in ("Count", "CountDistinct", "Sum", "Avg", "Min", "Max", "SumDistinct", "AvgDistinct", "GroupConcat")
    },
}
_WINDOW_ARG = Slot("EXPR", Context.NO_WINDOW)
_WINDOW_KEY = Slot("EXPR", Context.NO_WINDOW | Context.NO_BARE_VALUE)
WINDOWS: Final[dict[str, tuple[Slot, ...]]] = {
    "RowNumber": (Slot("WINDOW"),),
    "Rank": (Slot("WINDOW"),),
    "DenseRank": (Slot("WINDOW"),),
    "Lag": (_WINDOW_ARG, Slot("WINDOW")),
    "Lead": (_WINDOW_ARG, Slot("WINDOW")),
    "Over": (Slot("WINDOW_AGGREGATE"), Slot("WINDOW")),
}
FUNCTIONS: Final[dict[str, int]] = {
    "Abs": 1, "Round": 1, "Length": 1, "Lower": 1, "Upper": 1, "Trim": 1, "Neg": 1, "Sqrt": 1,
    "CastInteger": 1, "CastReal": 1, "CastText": 1,
    "Year": 1, "Month": 1, "Day": 1, "YearMonth": 1, "Weekday": 1, "MonthDay": 1, "Hour": 1, "UnixTime": 1,
    "Date": 1, "DateTime": 1, "Time": 1, "JulianDay": 1,
    "Add": 2, "Sub": 2, "Mul": 2, "Div": 2, "Mod": 2, "Concat": 2,
    "Coalesce": 2, "NullIf": 2, "Least": 2, "Greatest": 2, "Instr": 2, "SubstrFrom": 2, "Power": 2,
    "Substr": 3, "Replace": 3,
}  # fmt: skip
_OF_NOW: Final = frozenset(
    {"Year", "Month", "Day", "YearMonth", "Weekday", "MonthDay", "Hour", "UnixTime", "Date", "DateTime", "Time",
     "JulianDay", "Add", "Sub", "Mul", "Div", "Concat", "Replace", "Power"}
)  # fmt: skip
"""Functions whose first argument may be a literal or 'now'."""
_EXPRESSIONS: dict[str, tuple[Slot, ...]] = {
    COLUMN: (),
    VALUE: (),
    "Null": (),
    "Now": (),
    "Outer": (Slot("OUTER"),),
    **{f"Instance{i}": (Slot(f"INSTANCE{i}"),) for i in range(2, N_INSTANCES + 1)},
    **{f"Output{i}": () for i in range(1, N_OUTPUTS + 1)},
    **AGGREGATES,
    **WINDOWS,
    "Filter": (Slot("AGGREGATE"), Slot("COND", _ARG)),
    **{name: (_E if name in _OF_NOW else _LEFT, *(_E,) * (arity - 1)) for name, arity in FUNCTIONS.items()},
    "RoundTo": (_E, _V),
    "Strftime": (_V, _E),
    "DateShift": (_E, _V),
    "DaysBefore": (_E, _V),
    "MonthsBefore": (_E, _V),
    "YearsBefore": (_E, _V),
    "Case": (_C, _E, _E),
    "Truth": (_C,),
    "Query": (_Q,),
}
COMPARISONS: Final = ("Eq", "Ne", "Lt", "Le", "Gt", "Ge", "Like")
_CONDITIONS: dict[str, tuple[Slot, ...]] = {
    "And": (_C, _C),
    "Or": (_C, _C),
    "Not": (_C,),
    **dict.fromkeys(COMPARISONS, (_LEFT, _E)),
    "Contains": (_LEFT, _V),
    "StartsWith": (_LEFT, _V),
    "EndsWith": (_LEFT, _V),
    "Between": (_LEFT, _E, _E),
    "In": (_LEFT, _Q),
    "InList": (_LEFT, _V, Slot("VALUES")),
    "Exists": (_Q,),
    "IsNull": (_LEFT,),
    "NotNull": (_LEFT,),
    "IsTrue": (_LEFT,),
}
_ITEM: dict[str, tuple[Slot, ...]] = {
    **{symbol: (*slots, Slot("ITEMS")) for symbol, slots in _EXPRESSIONS.items()},
    "Star": (Slot("COUNTED_TABLE"), Slot("ITEMS")),
    "StarAll": (Slot("ITEMS"),),
    "TableStar": (Slot("STAR_TABLE"), Slot("ITEMS")),
}
_END: dict[str, tuple[Slot, ...]] = {
    TABLE: (Slot("SOURCES"),),
    "Via": (Slot("KEY_COLUMN"), Slot("SOURCES")),
    "End": (),
}
_LIMIT = {
    "Limit": (Slot("LIMIT"), Slot("SOURCES")),
    "LimitOffset": (Slot("LIMIT"), Slot("LIMIT"), Slot("SOURCES")),
    **_END,
}
# SQLite resolves no outer columns in the ORDER BY of a subquery.
_ORDER_KEY = Slot("EXPR", Context.NO_BARE_VALUE | Context.ORDERING | Context.NO_OUTER)
_ORDER = {"Asc": (_ORDER_KEY, Slot("ORDER")), "Desc": (_ORDER_KEY, Slot("ORDER")), **_LIMIT}
# SQLite cannot resolve outer columns in the GROUP BY of an operand of a set operation.
_GROUP_KEY = Slot("EXPR", _ARG | Context.NO_BARE_VALUE)

SLOTS: Final[dict[str, dict[str, tuple[Slot, ...]]]] = {
    "QUERY": {
        "Select": (Slot("FIRST_ITEM"),),
        "From": (Slot("SOURCE"), Slot("JOINS")),
        **dict.fromkeys(("Union", "UnionAll", "Intersect", "Except"), (Slot("QUERY"), Slot("RIGHT_QUERY"))),
    },
    # SOURCE and JOINS: the explicit FROM.
    "SOURCE": {TABLE: (), "Derived": (Slot("QUERY", Context.CUT_SCOPE),)},
    "JOINS": {
        "Join": (Slot("SOURCE"), Slot("COND", _NO_AGG), Slot("JOINS")),
        "LeftJoin": (Slot("SOURCE"), Slot("COND", _NO_AGG), Slot("JOINS")),
        "CrossJoin": (Slot("SOURCE"), Slot("JOINS")),
        "Items": (Slot("FIRST_ITEM"),),
    },
    "FIRST_ITEM": {"Distinct": (Slot("DISTINCT_ITEM"),), **_ITEM},
    "DISTINCT_ITEM": _ITEM,
    "ITEMS": {
        **_ITEM,
        "Where": (Slot("COND", _NO_AGG), Slot("GROUP")),
        "GroupBy": (_GROUP_KEY, Slot("KEYS")),
        **_ORDER,
    },
    "GROUP": {"GroupBy": (_GROUP_KEY, Slot("KEYS")), **_ORDER},
    "KEYS": {
        # A key after the first: the same expressions, in the context of a group key.
        **{s: (*slots, Slot("KEYS")) for s, slots in _EXPRESSIONS.items()},
        "Having": (Slot("COND", Context.NO_WINDOW), Slot("ORDER")),
        **_ORDER,
    },
    "ORDER": _ORDER,
    "SOURCES": _END,
    "EXPR": _EXPRESSIONS,
    "COND": _CONDITIONS,
    "AGGREGATE": AGGREGATES,
    "WINDOW_AGGREGATE": {s: c for s, c in AGGREGATES.items() if "Distinct" not in s},  # SQLite has no DISTINCT there
    "WINDOW": {
        "PartitionBy": (_WINDOW_KEY, Slot("WINDOW")),
        "Asc": (_WINDOW_KEY, Slot("WINDOW_ORDER")),
        "Desc": (_WINDOW_KEY, Slot("WINDOW_ORDER")),
        "End": (),
    },
    "WINDOW_ORDER": {
        "Asc": (_WINDOW_KEY, Slot("WINDOW_ORDER")),
        "Desc": (_WINDOW_KEY, Slot("WINDOW_ORDER")),
        "End": (),
    },
    "OUTER": {
        COLUMN: (),
        **{f"Instance{i}": (Slot(f"OUTER_INSTANCE{i}"),) for i in range(2, N_INSTANCES + 1)},
        **{f"Output{i}": () for i in range(1, N_OUTPUTS + 1)},
    },
    **{f"INSTANCE{i}": {COLUMN: ()} for i in range(2, N_INSTANCES + 1)},
    **{f"OUTER_INSTANCE{i}": {COLUMN: ()} for i in range(2, N_INSTANCES + 1)},
    "VALUE": {VALUE: ()},
    "VALUES": {VALUE: (Slot("VALUES"),), "End": ()},
    "LIMIT": {VALUE: ()},
    "COUNTED_TABLE": {TABLE: ()},
    "STAR_TABLE": {TABLE: ()},
    "KEY_COLUMN": {COLUMN: ()},
}
SLOTS["RIGHT_QUERY"] = SLOTS["QUERY"]
ITEM_SLOTS: Final = ("FIRST_ITEM", "DISTINCT_ITEM", "ITEMS")
POINTERS: Final = {TABLE: Kind.TABLE, COLUMN: Kind.COLUMN, VALUE: Kind.VALUE}

PRODUCTIONS: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(symbol for options in SLOTS.values() for symbol in options if symbol not in POINTERS)
)
PRODUCTION_IDS: Final = {name: i for i, name in enumerate(PRODUCTIONS)}


class Role(NamedTuple):
    """Where a slot stands: which child of which symbol. The model sees it as what it is asked to fill."""

    slot: str
    parent: str
    child: int


@dataclass(frozen=True, slots=True)
class Opened:
    """A child slot with the id of its role."""

    role: int
    context: Context


def _roles() -> tuple[tuple[Role, ...], dict[tuple[str, str], tuple[Opened, ...]]]:
    ids: dict[Role, int] = {Role("QUERY", "", 0): 0}
    children: dict[tuple[str, str], tuple[Opened, ...]] = {}
    for slot, options in SLOTS.items():
        for symbol, opened in options.items():
            entries = []
            for k, child in enumerate(opened):
                # A list's own continuation is one role, whatever item came before it.
                tail = child.type in ("ITEMS", "KEYS", "VALUES", "SOURCES") and k == len(opened) - 1
                role = Role(child.type, "" if tail else symbol, 0 if tail else k)
                entries.append(Opened(ids.setdefault(role, len(ids)), child.context))
            children[slot, symbol] = tuple(entries)
    return tuple(ids), children


ROLES, CHILDREN = _roles()
ROOT_ROLE: Final = 0


def _least_costs() -> dict[str, int]:
    """Fewest actions that fill a slot of each type (fixpoint), counting only symbols that are legal anywhere."""
    barred = {"Outer", "Star", "StarAll", "CountAll", "TableStar"} | {
        s for s in PRODUCTIONS if s.startswith(("Instance", "Output"))
    }
    cost = dict.fromkeys(SLOTS, 10_000)
    for _ in range(len(SLOTS)):
        for slot, options in SLOTS.items():
            usable = [c for s, c in options.items() if s not in barred] or list(options.values())
            cost[slot] = min(1 + sum(cost[child.type] for child in c) for c in usable)
    return cost


LEAST_COST: Final = _least_costs()
"""Fewest actions that complete a slot, by slot type; `constrain` steers by it so that every walk ends."""


def symbol_of(action: Action) -> str:
    """The grammar's name for an action: a production's name, or TABLE, COLUMN, VALUE."""
    return PRODUCTIONS[action.index] if action.kind == Kind.PRODUCTION else action.kind.name


def production(name: str) -> Action:
    """The action of a production by name."""
    return Action(Kind.PRODUCTION, PRODUCTION_IDS[name])
