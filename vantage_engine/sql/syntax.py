"""What lowering reads of SQL's syntax before any name is looked up: parsing, brackets, WITH, conjunctions."""

from __future__ import annotations

import sqlglot
from sqlglot import exp
from sqlglot.dialects.sqlite import SQLite
from sqlglot.errors import SqlglotError

Queries = dict[str, exp.Expr]
"""The queries of a WITH by their names, lower-cased."""


class Unsupported(Exception):
    """SQL outside the grammar (or the schema); `cause` is a short category for counting."""

    def __init__(self, cause: str, detail: str = "") -> None:
        super().__init__(f"{cause}: {detail}" if detail else cause)
        self.cause = cause


class _Plain(SQLite):
    """SQLite with every function left as written: names are mapped here, not by sqlglot's versions of them."""

    class Parser(SQLite.Parser):  # type: ignore[misc, valid-type]
        FUNCTIONS: dict = {}  # noqa: RUF012
        FUNCTION_PARSERS = {"CAST": SQLite.Parser.FUNCTION_PARSERS["CAST"]}  # noqa: RUF012


def parse(sql: str) -> exp.Expr:
    """The syntax tree of one statement. Raises `Unsupported`."""
    try:
        return sqlglot.parse_one(sql.strip().rstrip(";"), dialect=_Plain)
    except (SqlglotError, RecursionError) as error:
        raise Unsupported("does not parse", str(error)) from error


def bare(node: exp.Expr) -> exp.Expr:
    """A query without brackets around it; a WITH before them goes inside."""
    while isinstance(node, (exp.Paren, exp.Subquery)) and not node.args.get("joins"):
        inner = node.this
        if node.args.get("with_") and not inner.args.get("with_"):
            inner.set("with_", node.args["with_"])
        node = inner
    return node


def with_queries(node: exp.Expr, env: Queries) -> Queries:
    """`env` and the queries of the node's WITH, by name in lower case. Raises `Unsupported`."""
    with_ = node.args.get("with_")
    if not with_:
        return env
    if with_.args.get("recursive"):
        raise Unsupported("recursive WITH")
    env = dict(env)
    for cte in with_.expressions:
        query = cte.this
        if cte.args.get("alias") and cte.args["alias"].args.get("columns"):
            raise Unsupported("WITH that names columns")
        env[cte.alias.lower()] = query
    return env


def bound(condition: exp.Expr | None) -> exp.Expr | None:
    """A join condition; sqlglot gives joins without one the condition TRUE."""
    return None if isinstance(condition, exp.Boolean) and condition.this else condition


def without_brackets(node: exp.Expr) -> exp.Expr:
    """What stands in brackets."""
    while isinstance(node, exp.Paren):
        node = node.this
    return node


def conjuncts(node: exp.Expr) -> list[exp.Expr]:
    """Conditions that AND joins, in order."""
    node = without_brackets(node)
    return [*conjuncts(node.this), *conjuncts(node.expression)] if isinstance(node, exp.And) else [node]
