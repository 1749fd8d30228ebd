"""Pieces of a sqlglot tree that SQLite reads as they are meant: brackets where they are needed, and no more."""

from __future__ import annotations

from typing import Final

from sqlglot import exp

PRECEDENCE: Final[dict[type[exp.Expr], int]] = {
    exp.Add: 1,
    exp.Sub: 1,
    exp.Mul: 2,
    exp.Div: 2,
    exp.Mod: 2,
    exp.DPipe: 3,
}


def call(name: str, *arguments: exp.Expr) -> exp.Expr:
    """A function, spelled as it is named."""
    return exp.Anonymous(this=name, expressions=list(arguments))


def number(value: int | float) -> exp.Expr:
    """A number; a negative one is a negation."""
    literal = exp.Literal.number(repr(abs(value)))
    return exp.Neg(this=literal) if value < 0 else literal


def ordered(key: exp.Expr, descending: bool) -> exp.Ordered:
    """A key of ORDER BY."""
    # NULLs are smallest in SQLite: said so, sqlglot adds no NULLS FIRST/LAST.
    return exp.Ordered(this=key, desc=descending, nulls_first=not descending)


def operand(node: exp.Expr, strength: int) -> exp.Expr:
    """The node, in parentheses if it binds more weakly than its place demands (0: comparison, 3: concatenation)."""
    own = PRECEDENCE.get(type(node))
    if own is not None:
        return exp.Paren(this=node) if own < strength else node
    if isinstance(node, (exp.Binary, exp.Connector, exp.Not, exp.Between, exp.In, exp.Neg)) and not isinstance(
        node, exp.Dot
    ):
        return exp.Paren(this=node)
    return node


def junction(node: exp.Expr, kind: type[exp.Expr]) -> exp.Expr:
    """An operand of AND or OR."""
    return exp.Paren(this=node) if isinstance(node, exp.Connector) and type(node) is not kind else node


def negated(node: exp.Expr) -> exp.Expr:
    """What stands behind NOT."""
    # sqlglot writes Not(In), Not(Like), Not(Between), Not(Is) as NOT IN … only with the operator inside unwrapped.
    weaker = (exp.Connector, exp.EQ, exp.NEQ, exp.LT, exp.LTE, exp.GT, exp.GTE)
    return exp.Paren(this=node) if isinstance(node, weaker) else node


def stem(item: exp.Expr) -> str:
    """A column name for an expression of a derived table."""
    if isinstance(item, exp.Column):
        return item.name
    inner = next((c.name for c in item.find_all(exp.Column) if not isinstance(c.this, exp.Star)), "")
    if isinstance(item, exp.Count):
        return "count"
    if isinstance(item, exp.Anonymous):
        return f"{item.name.lower()}_{inner}" if inner else item.name.lower()
    return f"value_{inner}" if inner else "value"
