"""What a query may do: the lists behind the sandbox.

Everything is refused that is not named here. SQLite asks the authorizer while it compiles a statement, including the
views it reads, so nothing forbidden is ever started. The authorizer also looks at the deadline: a tower of
views that doubles at each level is endless before its first step.
"""

from __future__ import annotations

import contextlib
import math
import re
import sqlite3
from collections.abc import Callable
from functools import partial


def _names(*groups: str) -> frozenset[str]:
    return frozenset(name for group in groups for name in group.split())


FUNCTIONS = _names(
    "abs ceil ceiling exp floor ln log log10 log2 max min mod pi pow power radians degrees random round sign sqrt",
    "trunc acos acosh asin asinh atan atan2 atanh cos cosh sin sinh tan tanh",
    "char concat concat_ws format glob hex instr length like lower ltrim octet_length printf quote replace rtrim",
    "soundex substr substring trim unhex unicode unistr unistr_quote upper",
    "coalesce if ifnull iif likelihood likely nullif sqlite_version typeof unlikely",
    "avg count group_concat median percentile percentile_cont percentile_disc string_agg sum total",
    "cume_dist dense_rank first_value lag last_value lead nth_value ntile percent_rank rank row_number",
    "current_date current_time current_timestamp date datetime julianday strftime time timediff unixepoch",
    "-> ->> json json_array json_array_length json_error_position json_extract json_group_array json_group_object",
    "json_insert json_object json_pretty json_quote json_remove json_replace json_set json_type json_valid",
    "bm25 highlight match offsets snippet",
)
TABLE_FUNCTIONS = frozenset({"json_each", "json_tree", "generate_series"})
# Full-text search reads these two by itself; a statement that starts with PRAGMA never gets as far as the authorizer.
_INNER_PRAGMAS = frozenset({"data_version", "page_size"})

_LIMITS = {
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 200_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 250,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 100_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 64,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 1_000,
    sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER: 1_000,
    sqlite3.SQLITE_LIMIT_TRIGGER_DEPTH: 1,
    sqlite3.SQLITE_LIMIT_WORKER_THREADS: 0,
}

_ACTIONS = {
    sqlite3.SQLITE_ATTACH: "attach another database",
    sqlite3.SQLITE_DETACH: "detach a database",
    sqlite3.SQLITE_INSERT: "insert rows",
    sqlite3.SQLITE_UPDATE: "update rows",
    sqlite3.SQLITE_DELETE: "delete rows",
    sqlite3.SQLITE_TRANSACTION: "begin or end a transaction",
    sqlite3.SQLITE_SAVEPOINT: "begin or end a transaction",
}

_SPACE_AND_COMMENTS = re.compile(r"(?:[ \t\n\f\r\ufeff]|--[^\n]*(?:\n|\Z)|/\*.*?(?:\*/|\Z))*", re.DOTALL)


def first_word(sql: str) -> str:
    """The first word after spaces and comments in capitals, or the character that stands there; "" at the end."""
    start = _SPACE_AND_COMMENTS.match(sql)
    rest = sql[start.end() :] if start else sql
    word = re.match(r"\w+", rest)
    return word.group().upper() if word else rest[:1]


def _install_trim(connection: sqlite3.Connection) -> None:
    """Replace the two-argument trims: SQLite's compare each character with each (198 s for 900 kB and 80 kB).

    Not where a view or a generated column calls one: SQLite lets a schema use only functions that it brings itself.
    """
    if connection.execute("SELECT 1 FROM sqlite_master WHERE sql LIKE '%trim%' LIMIT 1").fetchone():
        return
    for name, left, right in (("trim", True, True), ("ltrim", True, False), ("rtrim", False, True)):
        connection.create_function(name, 2, partial(_trim, left, right), deterministic=True)


def _trim(left: bool, right: bool, value: object, characters: object) -> str | None:
    if value is None or characters is None:
        return None
    text, drop = _as_text(value), frozenset(_as_text(characters))
    start, end = 0, len(text)
    while left and start < end and text[start] in drop:
        start += 1
    while right and end > start and text[end - 1] in drop:
        end -= 1
    return text[start:end]


def _as_text(value: object) -> str:
    """As SQLite converts: `1.0` stays `1.0`, 15 digits."""
    if isinstance(value, bytes):
        return value.decode("utf-8", errors="replace")
    if isinstance(value, float):
        if math.isinf(value):
            return "Inf" if value > 0 else "-Inf"
        mantissa, exponent, power = f"{value or 0.0:.15g}".partition("e")
        return (mantissa if "." in mantissa else mantissa + ".0") + exponent + power
    return str(value)


def install_limits(connection: sqlite3.Connection, cell_bytes: int) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, cell_bytes)
    for category, value in _LIMITS.items():
        connection.setlimit(category, value)


class Policy:
    """The authorizer of one connection; `refused` says in words what the last statement may not do."""

    def __init__(self, connection: sqlite3.Connection, must_stop: Callable[[], bool]) -> None:
        self.refused: str | None = None
        self._must_stop = must_stop
        self._modules = _modules(connection) - TABLE_FUNCTIONS
        _load_virtual_tables(connection)
        _install_trim(connection)

    def authorize(
        self, action: int, first: str | None, second: str | None, database: str | None, inside: str | None
    ) -> int:
        if self._must_stop():
            return sqlite3.SQLITE_DENY
        if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_RECURSIVE):
            return sqlite3.SQLITE_OK
        if action == sqlite3.SQLITE_READ:
            table = (first or "").lower()
            if not table.startswith("pragma_") and table not in self._modules:
                return sqlite3.SQLITE_OK
            self._refuse(f"read from {first}")
        elif action == sqlite3.SQLITE_FUNCTION:
            if (second or "").lower() in FUNCTIONS:
                return sqlite3.SQLITE_OK
            self._refuse(f"call {second}()")
        elif action == sqlite3.SQLITE_PRAGMA:
            if second is None and (first or "").lower() in _INNER_PRAGMAS:
                return sqlite3.SQLITE_OK
            self._refuse(f"use PRAGMA {first}")
        elif (first or "").lower() in ("sqlite_master", "sqlite_temp_master"):
            self._refuse("use SQLite's internal tables")  # a module that is connected declares itself there
        else:
            self._refuse(_ACTIONS.get(action, "change the database"))
        return sqlite3.SQLITE_DENY

    def _refuse(self, what: str) -> None:
        if self.refused is None:
            self.refused = what


def _modules(connection: sqlite3.Connection) -> frozenset[str]:
    """Names that SQLite itself offers as tables: statistics of pages, of statements, and the like."""
    return frozenset(str(name).lower() for (name,) in connection.execute("PRAGMA module_list"))


def _load_virtual_tables(connection: sqlite3.Connection) -> None:
    """Connect them before the authorizer is there: they declare a table then, and compile (do not run) INSERTs."""
    for name in TABLE_FUNCTIONS:
        with contextlib.suppress(sqlite3.Error):  # not in every build
            connection.execute(f"SELECT 1 FROM {name}('[]') LIMIT 0").close()
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE 'CREATE VIRTUAL%'")
    for (name,) in rows.fetchall():
        quoted = '"' + str(name).replace('"', '""') + '"'
        with contextlib.suppress(
            sqlite3.Error
        ):  # a module that this SQLite lacks: an error for the query that reads it
            connection.execute(f"SELECT 1 FROM {quoted} LIMIT 0").close()
