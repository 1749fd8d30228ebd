"""A query in plain English, read from its syntax tree: the same text for the same query, and no model involved.

One sentence a clause, in the order in which SQLite works: sources, conditions, groups, what is shown, order. What has
no words of its own is quoted as SQL, so nothing is left out and nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import sqlglot
from sqlglot import exp

from vantage_engine.errors import QueryError

_AGGREGATES: dict[type[exp.Expr], str] = {
    exp.Sum: "the sum of",
    exp.Avg: "the average of",
    exp.Min: "the smallest",
    exp.Max: "the largest",
    exp.GroupConcat: "a list of",
}
_COMPARISONS: dict[type[exp.Expr], str] = {
    exp.EQ: "is",
    exp.NEQ: "is not",
    exp.GT: "is greater than",
    exp.GTE: "is at least",
    exp.LT: "is less than",
    exp.LTE: "is at most",
    exp.NullSafeEQ: "is",
    exp.NullSafeNEQ: "is not",
}
_OPPOSITES = {"is": "is not", "is not": "is", "is greater than": "is at most", "is at most": "is greater than",
              "is less than": "is at least", "is at least": "is less than"}  # fmt: skip
_SIGNS: dict[type[exp.Expr], str] = {
    exp.Add: "+",
    exp.Sub: "-",
    exp.Mul: "×",
    exp.Div: "/",
    exp.Mod: "modulo",
    exp.DPipe: "followed by",
}
_FUNCTIONS: dict[type[exp.Expr], str] = {
    exp.Abs: "the size of",
    exp.Length: "the length of",
    exp.Lower: "the small letters of",
    exp.Upper: "the capitals of",
    exp.Trim: "the trimmed",
    exp.Date: "the date of",
}
_PARTS = {"%Y": "year", "%m": "month", "%d": "day", "%Y-%m": "month", "%w": "weekday", "%H": "hour"}  # fmt: skip
_SIDES = {
    "LEFT": ", also where there is none,",
    "RIGHT": ", and those that belong to none,",
    "FULL": ", also where there is none, and those that belong to none,",
}
_SETS: dict[type[exp.Expr], str] = {
    exp.Union: "Rows of the first result and of the second, each once.",
    exp.Intersect: "Rows that both results have.",
    exp.Except: "Rows of the first result that the second does not have.",
}


def parse(sql: str) -> exp.Expr:
    """The syntax tree; raises `QueryError` where sqlglot cannot read it."""
    try:
        tree = sqlglot.parse_one(sql, read="sqlite")
    except (sqlglot.errors.SqlglotError, RecursionError) as error:
        raise QueryError("This query cannot be put into words.", "It may still run.") from error
    return tree


def describe(tree: exp.Expr) -> tuple[str, ...]:
    """The query, a sentence a clause."""
    if isinstance(tree, exp.SetOperation):
        whole = "Rows of both results." if isinstance(tree, exp.Union) and not tree.args.get("distinct") else ""
        sentences = [whole or next((text for kind, text in _SETS.items() if isinstance(tree, kind)), "")]
        sentences += [f"First: {text}" for text in describe(tree.left)]
        sentences += [f"Second: {text}" for text in describe(tree.right)]
        return (*sentences, *_ordered(tree, _plain))
    if isinstance(tree, exp.Subquery):
        return describe(tree.this)
    if not isinstance(tree, exp.Select):
        return (f"As it is written: {tree.sql('sqlite')}",)
    return tuple(_select(tree))


def _select(tree: exp.Select) -> Iterable[str]:
    said = _Words(tree)
    for common in tree.ctes:
        yield f"First, as “{common.alias}”: {_inline(common.this)}."
    if sources := said.sources():
        yield sources
    if where := tree.args.get("where"):
        yield f"Keeps what fits: {said.condition(where.this)}."
    group = tree.args.get("group")
    if group is not None and group.expressions:
        yield f"One row for each {_listed([said.of(key).removeprefix('the ') for key in group.expressions])}."
    elif any(said.aggregates(item) for item in tree.expressions):
        yield "All of it becomes one row."
    if having := tree.args.get("having"):
        yield f"Keeps groups that fit: {said.condition(having.this)}."
    shown = _listed([said.item(item) for item in tree.expressions])
    yield f"Shows {'each different ' if tree.args.get('distinct') else ''}{shown}."
    yield from _ordered(tree, said.of)


def _ordered(tree: exp.Expr, of: Callable[[exp.Expr], str]) -> Iterable[str]:
    order, limit, offset = (tree.args.get(name) for name in ("order", "limit", "offset"))
    if order is not None:
        keys = [
            f"{of(key.this)}, {'largest' if key.args.get('desc') else 'smallest'} first" for key in order.expressions
        ]
        yield f"Sorted by {'; then by '.join(keys)}."
    if limit is not None:
        count = of(limit.expression)
        skipped = f" after the first {of(offset.expression)}" if offset is not None else ""
        yield f"Only the first row{skipped}." if count == "1" else f"Only {count} rows{skipped or ', the first'}."


def _inline(tree: exp.Expr) -> str:
    """A query within a sentence."""
    return " ".join(text[0].lower() + text[1:].rstrip(".") + ";" for text in describe(tree)).rstrip(";")


def _plain(node: exp.Expr) -> str:
    return node.sql("sqlite")


class _Words:
    """The words of one block: knows its sources, and so how to name a column."""

    def __init__(self, tree: exp.Select) -> None:
        self._tree = tree
        start = tree.args.get("from_") or tree.args.get("from")
        self._joins: list[exp.Expr] = list(tree.args.get("joins") or ())
        self._first = start.this if start is not None else None
        named = [source for source in (self._first, *(join.this for join in self._joins)) if source is not None]
        self._names = {source.alias_or_name: _source(source) for source in named}
        tables = list(self._names.values())
        # A table that stands twice keeps the query's own names.
        self._names = {alias: name if tables.count(name) == 1 else alias for alias, name in self._names.items()}

    def sources(self) -> str:
        """Where the rows come from."""
        if self._first is None:
            return ""
        parts = [f"Takes {self._named(self._first)}"]
        for join in self._joins:
            on = join.args.get("on")
            side = _SIDES.get(join.args.get("side") or "", "")
            using = join.args.get("using")
            fits = f" where {self.condition(on)}" if on is not None else ""
            fits += f" with the same {_listed([each.name for each in using])}" if using else ""
            fits += " by all columns of one name" if join.args.get("method") == "NATURAL" else ""
            parts.append(f"with each {self._named(join.this)}{side}{fits}")
        return ", ".join(parts) + "."

    def _named(self, source: exp.Expr) -> str:
        if isinstance(source, exp.Subquery):
            return f"the result “{source.alias_or_name}” ({_inline(source.this)})"
        name, alias = _source(source), source.alias_or_name
        return f"{name} (as {alias})" if self._names.get(alias) == alias != name else name

    def item(self, node: exp.Expr) -> str:
        """One of the things shown."""
        if isinstance(node, exp.Alias):
            return f"{self.of(node.this)} (as “{node.alias}”)"
        return "every column" if isinstance(node, exp.Star) else self.of(node)

    def aggregates(self, node: exp.Expr) -> bool:
        """Whether it sums rows up in this block."""
        return any(
            isinstance(found, exp.AggFunc) and found.find_ancestor(exp.Select) is self._tree
            and found.find_ancestor(exp.Window) is None
            for found in node.find_all(exp.AggFunc)
        )  # fmt: skip

    def of(self, node: exp.Expr) -> str:
        """An expression, as a noun."""
        if isinstance(node, exp.Column):
            if isinstance(node.this, exp.Star):
                return f"every column of {self._names.get(node.table, node.table)}"
            table = self._names.get(node.table, node.table)
            lone = len(self._names) == 1 and (not node.table or node.table in self._names)
            return node.name if lone or not table else f"{table}.{node.name}"
        if isinstance(node, exp.Paren):
            return f"({self.of(node.this)})"
        if isinstance(node, exp.Count):
            return self._count(node)
        for kind, words in _AGGREGATES.items():
            if type(node) is kind and _of_one(node):
                inner = node.this
                if isinstance(inner, exp.Distinct):
                    return f"{words} each different {_listed([self.of(each) for each in inner.expressions])}"
                return f"{words} {self.of(inner)}"
        for kind, sign in _SIGNS.items():
            if type(node) is kind:
                return f"{self.of(node.this)} {sign} {self.of(node.expression)}"
        for kind, words in _FUNCTIONS.items():
            if type(node) is kind and _of_one(node):
                return f"{words} {self.of(node.this)}"
        return self._other(node)

    def _other(self, node: exp.Expr) -> str:
        if isinstance(node, exp.Subquery):
            return f"the result of ({_inline(node.this)})"
        if isinstance(node, exp.Null):
            return "nothing"
        if isinstance(node, exp.Neg):
            return f"-{self.of(node.this)}"
        if isinstance(node, exp.Cast):
            return f"{self.of(node.this)} as {node.to.sql('sqlite').lower()}"
        if isinstance(node, exp.Round):
            places = node.args.get("decimals")
            return f"{self.of(node.this)} rounded" + (f" to {self.of(places)} places" if places is not None else "")
        if isinstance(node, (exp.TimeToStr, exp.Anonymous)) and (part := self._part(node)):
            return part
        if isinstance(node, exp.Case) and node.this is None:
            cases = [f"{self.of(case.args['true'])} if {self.condition(case.this)}" for case in node.args["ifs"]]
            default = node.args.get("default")
            return ", ".join(cases) + f", else {self.of(default) if default is not None else 'nothing'}"
        if isinstance(node, (exp.Condition, exp.Predicate)) and _is_condition(node):
            return f"whether {self.condition(node)}"
        return node.sql("sqlite")

    def _count(self, node: exp.Count) -> str:
        inner = node.this
        if inner is None or isinstance(inner, exp.Star):
            return "the number of rows"
        if isinstance(inner, exp.Distinct):
            return f"the number of different {_listed([self.of(each) for each in inner.expressions])}"
        return f"the number of rows that have {self.of(inner)}"

    def _part(self, node: exp.Expr) -> str:
        """A part of a date: `strftime('%Y', x)`."""
        sql = node.sql("sqlite")
        for form, part in _PARTS.items():
            for argument in node.find_all(exp.Column):
                if sql.upper() == f"STRFTIME('{form}', {argument.sql('sqlite')})".upper():
                    return f"the {part} of {self.of(argument)}"
        return ""

    def condition(self, node: exp.Expr) -> str:
        """A condition, as a clause."""
        if isinstance(node, exp.And):
            return f"{self._side(node.this)} and {self._side(node.expression)}"
        if isinstance(node, exp.Or):
            return f"{self._side(node.this)} or {self._side(node.expression)}"
        if isinstance(node, exp.Paren):
            return self.condition(node.this)
        if isinstance(node, exp.Not):
            return self._negated(node.this)
        for kind, words in _COMPARISONS.items():
            if type(node) is kind:
                return f"{self.of(node.this)} {words} {self.of(node.expression)}"
        if isinstance(node, exp.Is):
            missing = isinstance(node.expression, exp.Null)
            return f"{self.of(node.this)} is {'missing' if missing else self.of(node.expression)}"
        if isinstance(node, exp.Between):
            return f"{self.of(node.this)} is between {self.of(node.args['low'])} and {self.of(node.args['high'])}"
        if isinstance(node, exp.Like):
            return f"{self.of(node.this)} {_pattern(node, negated=bool(node.args.get('negate')))}"
        if isinstance(node, exp.In) and (among := self._among(node)):
            return f"{self.of(node.this)} is {among}"
        if isinstance(node, exp.Exists):
            return f"there is a row for: {_inline(node.this)}"
        return self.of(node) if not _is_condition(node) else node.sql("sqlite")

    def _side(self, node: exp.Expr) -> str:
        """One side of AND or OR, in brackets where it is the other one of them."""
        inner = node.unnest()
        mixed = isinstance(inner, (exp.And, exp.Or)) and type(inner) is not type(node.parent)
        return f"({self.condition(inner)})" if mixed else self.condition(node)

    def _negated(self, node: exp.Expr) -> str:
        node = node.unnest()
        if isinstance(node, exp.Is) and isinstance(node.expression, exp.Null):
            return f"{self.of(node.this)} is there"
        if isinstance(node, exp.In) and (among := self._among(node)):
            return f"{self.of(node.this)} is not {among}"
        if isinstance(node, exp.Like):
            return f"{self.of(node.this)} {_pattern(node, negated=not node.args.get('negate'))}"
        if isinstance(node, exp.Exists):
            return f"there is no row for: {_inline(node.this)}"
        if isinstance(node, exp.Between):
            return f"{self.of(node.this)} is not between {self.of(node.args['low'])} and {self.of(node.args['high'])}"
        for kind, words in _COMPARISONS.items():
            if type(node) is kind:
                return f"{self.of(node.this)} {_OPPOSITES[words]} {self.of(node.expression)}"
        return f"it is not so that {self.condition(node)}"

    def _among(self, node: exp.In) -> str:
        query = node.args.get("query")
        if query is not None:
            return f"among ({_inline(query)})"
        return f"one of {_listed([self.of(each) for each in node.expressions], 'or')}" if node.expressions else ""


def _source(node: exp.Expr) -> str:
    return node.name if isinstance(node, exp.Table) else node.alias_or_name


def _of_one(node: exp.Expr) -> bool:
    """Whether a function has the one argument that its words speak of."""
    return node.this is not None and not any(value for name, value in node.args.items() if name != "this")


def _is_condition(node: exp.Expr) -> bool:
    return isinstance(node, (exp.Predicate, exp.Connector, exp.Not))


def _pattern(like: exp.Like, *, negated: bool) -> str:
    pattern = like.expression
    text = pattern.this if isinstance(pattern, exp.Literal) else ""
    inner = text.strip("%")
    if inner and not any(sign in inner for sign in "%_"):
        for form, verb in ((f"%{inner}%", "contain"), (f"{inner}%", "begin with"), (f"%{inner}", "end with")):
            if text == form:
                said = f"does not {verb}" if negated else f"{verb}s" if " " not in verb else verb.replace(" ", "s ")
                return f"{said} '{inner}'"
    return f"is {'not ' if negated else ''}like {pattern.sql('sqlite')}"


def _listed(words: list[str], last: str = "and") -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {last} {words[-1]}" if words else ""
