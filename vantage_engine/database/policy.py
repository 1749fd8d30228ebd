"""What a query may do: the lists behind the sandbox.

Everything is refused that is not named here. SQLite asks the authorizer while it compiles a statement, including the
views it reads, so nothing forbidden is ever started. The authorizer also looks at the deadline: a tower of
views that doubles at each level is endless before its first step. And it counts calls: what stands in a row without a
loop is not interrupted, so the time that it may take is the number of calls times the slowest of them.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
from collections.abc import Callable

from vantage_engine.database import functions
from vantage_engine.database.files import FAILURES
from vantage_engine.database.identifiers import quoted


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

_MOST_CALLS = 1_000
_PATTERNS = frozenset({"like", "glob"})
_MOST_PATTERNS = 100
"""Calls written in one statement, views included; a pattern may take half a second on a text of 1 MB."""

_LIMITS = {
    sqlite3.SQLITE_LIMIT_SQL_LENGTH: 200_000,
    sqlite3.SQLITE_LIMIT_EXPR_DEPTH: 250,
    sqlite3.SQLITE_LIMIT_COMPOUND_SELECT: 50,
    sqlite3.SQLITE_LIMIT_VDBE_OP: 25_000,
    sqlite3.SQLITE_LIMIT_FUNCTION_ARG: 64,
    sqlite3.SQLITE_LIMIT_ATTACHED: 0,
    sqlite3.SQLITE_LIMIT_LIKE_PATTERN_LENGTH: 200,  # a pattern takes its length times that of the text
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


def install_limits(connection: sqlite3.Connection, cell_bytes: int) -> None:
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, cell_bytes)
    for category, value in _LIMITS.items():
        connection.setlimit(category, value)


class Policy:
    """The authorizer of one connection; `refused` says in words what the last statement may not do."""

    def __init__(self, connection: sqlite3.Connection, must_stop: Callable[[], bool]) -> None:
        self.refused: str | None = None
        self._calls = self._pattern_calls = 0
        self._must_stop = must_stop
        self._modules = _modules(connection) - TABLE_FUNCTIONS
        _load_virtual_tables(connection)
        functions.install(connection)

    def start(self) -> None:
        """A new statement follows."""
        self.refused = None
        self._calls = self._pattern_calls = 0

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
            name = (second or "").lower()
            self._calls += 1
            self._pattern_calls += name in _PATTERNS
            if name not in FUNCTIONS:
                self._refuse(f"call {second}()")
            elif self._calls > _MOST_CALLS or self._pattern_calls > _MOST_PATTERNS:
                self._refuse(
                    f"call more than {_MOST_CALLS} functions, or compare with more than {_MOST_PATTERNS} patterns"
                )
            else:
                return sqlite3.SQLITE_OK
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
        with contextlib.suppress(*FAILURES):  # not in every build
            connection.execute(f"SELECT 1 FROM {name}('[]') LIMIT 0").close()
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type='table' AND sql LIKE 'CREATE VIRTUAL%'")
    for (name,) in rows.fetchall():
        with contextlib.suppress(*FAILURES):  # a module that is missing is the error of the query that reads it
            connection.execute(f"SELECT 1 FROM {quoted(str(name))} LIMIT 0").close()
