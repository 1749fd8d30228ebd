"""Expressions and conditions of a query to actions; `actions` lowers the query around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Final

from sqlglot import exp

from vantage_engine.sql import grammar as g
from vantage_engine.sql.functions import (
    AGGREGATE_FUNCTIONS,
    ARITHMETIC,
    COMPARE,
    PLAIN_FUNCTIONS,
    STRFTIME_SYMBOLS,
    WINDOW_FUNCTIONS,
)
from vantage_engine.sql.grammar import Action, Kind, production
from vantage_engine.sql.literals import Literals
from vantage_engine.sql.sources import Scope, Source, Sources
from vantage_engine.sql.syntax import Queries, Unsupported, conjuncts, without_brackets

_COMPARE: Final = {kind: symbol for symbol, kind in COMPARE.items()}
_MIRROR: Final = {"Eq": "Eq", "Ne": "Ne", "Lt": "Gt", "Le": "Ge", "Gt": "Lt", "Ge": "Le"}
_BINARY: Final = {kind: symbol for symbol, kind in ARITHMETIC.items()}
_CONDITION: Final[tuple[type[exp.Expr], ...]] = (
    exp.And, exp.Or, exp.Not, exp.Like, exp.In, exp.Between, exp.Is, exp.Exists, *_COMPARE,
)  # fmt: skip
_AGGREGATES: Final = {(name, distinct): symbol for symbol, (name, distinct) in AGGREGATE_FUNCTIONS.items()}
_FUNCTIONS: Final = {name: symbol for symbol, name in PLAIN_FUNCTIONS.items() if symbol not in ("Least", "Greatest")}
_WINDOWS: Final = {name: symbol for symbol, name in WINDOW_FUNCTIONS.items()}
_CASTS: Final = {"INTEGER": "CastInteger", "INT": "CastInteger", "BIGINT": "CastInteger", "REAL": "CastReal",
    "FLOAT": "CastReal", "DOUBLE": "CastReal", "DECIMAL": "CastReal", "TEXT": "CastText", "VARCHAR": "CastText",
    "CHAR": "CastText"}  # fmt: skip
_SHIFT = re.compile(r"-(\d+) (day|month|year)s?")
"""A date modifier that goes back by a number that the question may name."""


class Expressions:
    """Lowers the expressions of one query; its queries go to `query`."""

    def __init__(
        self, sources: Sources, literals: Literals, query: Callable[[exp.Expr, Scope | None, Queries], list[Action]]
    ) -> None:
        self.sources = sources
        self.literals = literals
        self._query = query

    def star(self, scope: Scope) -> Action:
        """The table that stands for all of a block without FROM."""
        if scope.star >= 0:
            self.use(scope, scope.star)
        return Action(Kind.TABLE, max(scope.star, 0))

    @staticmethod
    def use(scope: Scope, table: int) -> None:
        """Notes that the block implies a table."""
        if table not in scope.used:
            scope.used.append(table)

    # Conditions

    def conjunction(self, nodes: Sequence[exp.Expr], scope: Scope, env: Queries) -> list[Action]:
        """Conditions that all hold."""
        actions: list[Action] = []
        for n, node in enumerate(nodes):
            if n < len(nodes) - 1:
                actions.append(production("And"))
            actions += self.condition(node, scope, env)
        return actions

    def condition(self, node: exp.Expr, scope: Scope, env: Queries) -> list[Action]:
        """What stands where only true or false is meant. Raises `Unsupported`."""
        node = without_brackets(node)
        if isinstance(node, exp.And):
            return self.conjunction(conjuncts(node), scope, env)
        if isinstance(node, exp.Or):
            return [
                production("Or"),
                *self.condition(node.this, scope, env),
                *self.condition(node.expression, scope, env),
            ]
        if isinstance(node, exp.Not):
            inner = without_brackets(node.this)
            if isinstance(inner, exp.Is) and isinstance(inner.expression, exp.Null):
                return [production("NotNull"), *self.expression(inner.this, scope, env)]
            return [production("Not"), *self.condition(inner, scope, env)]
        if node.args.get("negate"):
            positive = node.copy()
            positive.set("negate", None)
            return [production("Not"), *self.condition(positive, scope, env)]
        if isinstance(node, exp.Exists):
            return [production("Exists"), *self._query(node.this, scope, env)]
        if type(node) in _COMPARE:
            return self._comparison(node, scope, env)
        if isinstance(node, exp.Like):
            return self._like(node, scope, env)
        if isinstance(node, exp.In):
            return self._in(node, scope, env)
        if isinstance(node, exp.Between):
            parts = (node.this, node.args["low"], node.args["high"])
            return [production("Between"), *(a for p in parts for a in self.expression(p, scope, env))]
        if isinstance(node, exp.Is):
            if isinstance(node.expression, exp.Null):
                return [production("IsNull"), *self.expression(node.this, scope, env)]
            return self._comparison(exp.EQ(this=node.this, expression=node.expression), scope, env)
        return [production("IsTrue"), *self.expression(node, scope, env)]

    def _comparison(self, node: exp.Expr, scope: Scope, env: Queries) -> list[Action]:
        symbol = _COMPARE[type(node)]
        left, right = self.expression(node.this, scope, env), self.expression(node.expression, scope, env)
        if left[0].kind == Kind.VALUE:
            symbol, left, right = _MIRROR[symbol], right, left
        return [production(symbol), *left, *right]

    def _like(self, node: exp.Like, scope: Scope, env: Queries) -> list[Action]:
        left = self.expression(node.this, scope, env)
        pattern = self._as_literal(node.expression, scope)
        if pattern is None:
            return [production("Like"), *left, *self.expression(node.expression, scope, env)]
        core = pattern.strip("%")
        shape = (pattern.startswith("%"), pattern.endswith("%"))
        symbol = {(True, True): "Contains", (False, True): "StartsWith", (True, False): "EndsWith"}.get(shape)
        if symbol and core and "%" not in core and len(pattern) == len(core) + sum(shape):
            return [production(symbol), *left, self.literals.pointer(core, string=True)]
        return [production("Like"), *left, self.literals.pointer(pattern, string=True)]

    def _in(self, node: exp.In, scope: Scope, env: Queries) -> list[Action]:
        query = node.args.get("query")
        left = self.expression(node.this, scope, env)
        if query is not None:
            return [production("In"), *left, *self._query(query, scope, env)]
        items = [self.expression(item, scope, env) for item in node.expressions]
        if items and all(len(i) == 1 and i[0].kind == Kind.VALUE for i in items):
            return [production("InList"), *left, *(i[0] for i in items), production("End")]
        actions: list[Action] = []
        for n, item in enumerate(items):
            actions += [production("Or")] if n < len(items) - 1 else []
            actions += [production("Eq"), *left, *item]
        if not actions:
            raise Unsupported("IN without members")
        return actions

    # Expressions

    def expression(self, node: exp.Expr, scope: Scope, env: Queries) -> list[Action]:
        """What has a value. Raises `Unsupported`."""
        node = without_brackets(node)
        if isinstance(node, exp.Column):
            return self._reference(node, scope, env)
        if isinstance(node, exp.Literal):
            return [production("Now")] if node.is_string and node.this == "now" else [self.literal(node)]
        if isinstance(node, exp.Neg):
            inner = without_brackets(node.this)
            if isinstance(inner, exp.Literal) and not inner.is_string:
                return [self.literals.pointer("-" + inner.this, string=False)]
            return [production("Neg"), *self.expression(inner, scope, env)]
        if isinstance(node, exp.Boolean):
            return [self.literals.pointer("1" if node.this else "0", string=False)]
        if isinstance(node, exp.Null):
            return [production("Null")]
        if type(node) in _BINARY:
            operands = (node.this, node.expression)
            return [production(_BINARY[type(node)]), *(a for o in operands for a in self.expression(o, scope, env))]
        if isinstance(node, (exp.Subquery, exp.Select)):
            return [production("Query"), *self._query(node, scope, env)]
        if isinstance(node, exp.Case):
            return self._case(node, scope, env)
        if isinstance(node, exp.Cast):
            name = node.to.this.name if isinstance(node.to.this, exp.DataType.Type) else str(node.to.this)
            if name not in _CASTS:
                raise Unsupported("CAST to this type", name)
            return [production(_CASTS[name]), *self.expression(node.this, scope, env)]
        if isinstance(node, exp.Window):
            return self._window(node, scope, env)
        if isinstance(node, exp.Filter):
            condition = self.condition(node.expression.this, scope, env)
            return [production("Filter"), *self.expression(node.this, scope, env), *condition]
        if isinstance(node, _CONDITION):
            return [production("Truth"), *self.condition(node, scope, env)]
        if isinstance(node, exp.Anonymous):
            return self._call(node.name.upper(), node.expressions, scope, env)
        raise Unsupported("expression", type(node).__name__)

    def _case(self, node: exp.Case, scope: Scope, env: Queries) -> list[Action]:
        actions: list[Action] = []
        for branch in node.args["ifs"]:
            condition = branch.this if node.this is None else exp.EQ(this=node.this.copy(), expression=branch.this)
            actions += [production("Case"), *self.condition(condition, scope, env)]
            actions += self.expression(branch.args["true"], scope, env)
        default = node.args.get("default")
        return actions + (self.expression(default, scope, env) if default is not None else [production("Null")])

    def _window(self, node: exp.Window, scope: Scope, env: Queries) -> list[Action]:
        if node.args.get("spec") or node.args.get("alias"):
            raise Unsupported("window frame")
        function = node.this
        name = function.name.upper() if isinstance(function, exp.Anonymous) else ""
        if name in _WINDOWS:
            actions = [production(_WINDOWS[name])]
            for argument in function.expressions[:1]:
                actions += self.expression(argument, scope, env)
        else:
            actions = [production("Over"), *self.expression(function, scope, env)]
        for key in node.args.get("partition_by") or []:
            actions += [production("PartitionBy"), *self.expression(key, scope, env)]
        order = node.args.get("order")
        for key in order.expressions if order else []:
            actions.append(production("Desc" if key.args.get("desc") else "Asc"))
            actions += self.expression(key.this, scope, env)
        return [*actions, production("End")]

    def _call(self, name: str, arguments: list[exp.Expr], scope: Scope, env: Queries) -> list[Action]:
        if name == "COUNT" and (not arguments or isinstance(arguments[0], exp.Star)):
            return [production("CountAll")] if scope.explicit else [production("CountRows"), self.star(scope)]
        if len(arguments) == 1:
            argument, distinct = arguments[0], False
            if isinstance(argument, exp.Distinct):
                if len(argument.expressions) != 1:
                    raise Unsupported("COUNT DISTINCT of several columns")
                argument, distinct = argument.expressions[0], True
            if distinct and name in ("MIN", "MAX"):
                distinct = False
            symbol = _AGGREGATES.get((name, distinct))
            if symbol:
                inner = self.expression(argument, scope, env)
                if len(inner) == 1 and inner[0].kind == Kind.VALUE and name == "COUNT":
                    return self._call("COUNT", [], scope, env)
                return [production(symbol), *inner]
        if name == "DATE" and len(arguments) == 2:
            shift = _SHIFT.fullmatch(self._as_literal(arguments[1], scope) or "")
            if shift:
                number, unit = shift.groups()
                earlier, back = production(f"{unit.capitalize()}sBefore"), self.literals.pointer(number, string=False)
                return [earlier, *self.expression(arguments[0], scope, env), back]
        args = [self.expression(a, scope, env) for a in arguments]
        flat = [a for arg in args for a in arg]
        if name == "STRFTIME" and len(args) == 2:
            fmt = self._as_literal(arguments[0], scope)
            symbol = STRFTIME_SYMBOLS.get(fmt or "")
            return [production(symbol), *args[1]] if symbol else [production("Strftime"), *flat]
        if name == "DATE" and len(args) == 2:
            return [production("DateShift"), *flat]
        if name == "ROUND" and len(args) == 2:
            return [production("RoundTo"), *flat]
        if name == "IIF" and len(args) == 3:
            return [production("Case"), *self.condition(arguments[0], scope, env), *args[1], *args[2]]
        if name in ("MIN", "MAX") and len(args) == 2:
            return [production("Least" if name == "MIN" else "Greatest"), *flat]
        if name in ("COALESCE", "IFNULL") and len(args) > 1:
            nested = args[-1]
            for arg in reversed(args[:-1]):
                nested = [production("Coalesce"), *arg, *nested]
            return nested
        if name in ("SUBSTR", "SUBSTRING") and len(args) in (2, 3):
            return [production("Substr" if len(args) == 3 else "SubstrFrom"), *flat]
        if name == "POW" and len(args) == 2:
            return [production("Power"), *flat]
        plain = _FUNCTIONS.get(name)
        if plain and g.FUNCTIONS[plain] == len(args):
            return [production(plain), *flat]
        raise Unsupported("function", f"{name}/{len(args)}")

    # Names and literals

    def _reference(self, node: exp.Column, scope: Scope, env: Queries) -> list[Action]:
        found = self.sources.find(node, scope)
        if found is not None:
            return self._pointer(*found, scope)
        if not node.table and node.name.lower() in scope.aliases:
            return self.expression(scope.aliases[node.name.lower()], scope, env)
        if scope.parent is not None:
            outer = self.sources.find(node, scope.parent)
            if outer is not None:
                return [production("Outer"), *self._pointer(*outer, scope.parent)]
            if scope.parent.parent is not None and self.sources.find(node, scope.parent.parent):
                raise Unsupported("reference across two levels", node.sql())
        if not node.table and isinstance(node.this, exp.Identifier) and node.this.args.get("quoted"):
            return [self.literals.pointer(node.name, string=True)]
        raise Unsupported("unknown column", node.sql())

    def _pointer(self, source: Source, index: int, scope: Scope) -> list[Action]:
        if source.table < 0:
            number = source.offset + index + 1
            if number > g.N_OUTPUTS:
                raise Unsupported("too many derived columns")
            return [production(f"Output{number}")]
        if not scope.explicit:
            self.use(scope, source.table)
        pointer = Action(Kind.COLUMN, index)
        return [pointer] if source.instance == 1 else [production(f"Instance{source.instance}"), pointer]

    def _as_literal(self, node: exp.Expr, scope: Scope) -> str | None:
        if isinstance(node, exp.Literal):
            return node.this
        if isinstance(node, exp.Column) and not node.table and node.this.args.get("quoted"):
            return node.name if self.sources.find(node, scope) is None else None
        return None

    def literal(self, node: exp.Expr) -> Action:
        """A pointer to it."""
        return self.literals.pointer(node.this, string=bool(node.args.get("is_string")))
