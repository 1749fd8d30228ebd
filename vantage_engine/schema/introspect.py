"""From a SQLite file to a `Schema`, without reading a row and without leaving a trace beside the file.

`read_schema` opens its own read-only connection, runs schema pragmas and `max(rowid)` look-ups (never a scan) and
closes it. What a damaged or unusual schema cannot offer (broken or endless views, keys that lead nowhere, virtual
tables without their module) is left out and named in `Schema.problems`; a file that cannot be read at all is a
`DatabaseError`.
"""

from __future__ import annotations

import re
import sqlite3
import time
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from vantage_engine.database.connection import open_readonly
from vantage_engine.database.files import FAILURES, cannot_open, reason_of
from vantage_engine.database.identifiers import quoted
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table, fold
from vantage_engine.schema.names import readable

_BUSY_SECONDS = 2.0
_VIEW_SECONDS = 2.0
"""Of work, for all views together: one that reads others twice each, and they again, is costly to resolve."""
_MODULE = re.compile(r"\bUSING\s+[\"'`\[]?(\w+)", re.IGNORECASE)
_STORED = "s.type = 'table' AND s.rootpage > 0 AND typeof(s.name) = 'text'"
"""Tables with rows of their own; in a schema that somebody wrote by hand a name may be anything."""
_SHADOW_PARTS = {
    "fts3": "content segments segdir docsize stat",
    "fts4": "content segments segdir docsize stat",
    "fts5": "content data idx docsize config",
    "rtree": "node parent rowid",
    "rtree_i32": "node parent rowid",
    "geopoly": "node parent rowid",
}
_SMALLEST_ROW = 4
"""Bytes that a row takes at least (cell pointer, sizes): bounds the estimate where rowids are sparse."""


def read_schema(path: Path, *, name: str | None = None) -> Schema:
    """The schema of the database at `path`; `name` defaults to the file's name without its suffix."""
    connection = open_readonly(path, busy_seconds=_BUSY_SECONDS)
    with closing(connection):
        connection.text_factory = _decode
        try:
            connection.execute("BEGIN")  # one snapshot for all that follows
            reader = _Reader(connection, path.stat().st_size)
            if connection.without_wal:
                reader.note(f"Changes that are still in {path.name}-wal are not seen: the folder cannot be written.")
            return reader.read(name or path.stem)
        except (*FAILURES, OSError) as error:
            raise cannot_open(path, error) from error


def affinity(declared_type: str) -> str:
    """SQLite's five rules, in their order (`FLOATING POINT` is an INTEGER: it contains `INT`)."""
    declared = declared_type.upper()
    if "INT" in declared:
        return "INTEGER"
    if any(part in declared for part in ("CHAR", "CLOB", "TEXT")):
        return "TEXT"
    if not declared or "BLOB" in declared:
        return "BLOB"
    if any(part in declared for part in ("REAL", "FLOA", "DOUB")):
        return "REAL"
    return "NUMERIC"


class _Reader:
    """Collects one schema from one connection: whole-schema pragma joins for tables, one probe per view."""

    def __init__(self, connection: sqlite3.Connection, file_size: int) -> None:
        self._run = connection.execute
        self._most_rows = file_size // _SMALLEST_ROW
        self._seconds_for_views = _VIEW_SECONDS
        self._problems: list[str] = []
        self._tables: list[Table] = []
        self._columns: list[Column] = []
        self._ids: dict[str, int] = {}

    def note(self, problem: str) -> None:
        """What whoever reads the schema should know; names in it may hold bytes that are no text."""
        self._problems.append(problem.encode(errors="replace").decode())

    def read(self, name: str) -> Schema:
        in_tables: dict[str, list[tuple]] = {}
        for table, *column in self._run(
            "SELECT s.name, x.name, x.type, x.[notnull], x.pk, x.hidden FROM sqlite_schema s"
            f" JOIN pragma_table_xinfo(s.name, 'main') x WHERE {_STORED}"
            " ORDER BY s.rowid, x.cid"
        ):
            in_tables.setdefault(table, []).append(tuple(column))
        unique = self._unique_columns()
        statistics = self._statistics()
        # Not from `pragma_table_list`: it resolves every view, and one that is broken once for each table.
        entries = self._run(
            "SELECT name, type, rootpage, CAST(sql AS TEXT) FROM sqlite_schema"
            " WHERE type IN ('table', 'view') AND typeof(name) = 'text' ORDER BY rowid"
        ).fetchall()
        shadows = _shadows((table, sql) for table, kind, page, sql in entries if kind == "table" and not page)
        for table, entry, page, sql in entries:
            if fold(table) in shadows or fold(table).startswith("sqlite_"):
                continue
            if not _is_text(table):
                self.note(f"Table {table} is left out: its name is not valid text.")
                continue
            kind = "view" if entry == "view" else "table" if page else "virtual"
            rows = in_tables.get(table) if kind == "table" else self._probe(table, kind)
            if rows:
                options = _options(sql) if kind == "table" else ""
                without_rowid, strict = "WITHOUT ROWID" in options, "STRICT" in options
                self._add(table, kind, rows, unique.get(table, set()), without_rowid, strict, statistics)
        keys = self._foreign_keys()
        return Schema(name, tuple(self._tables), tuple(self._columns), keys, tuple(self._problems))

    def _probe(self, table: str, kind: str) -> list[tuple] | None:
        """Columns of a view or virtual table, which SQLite may find broken only now."""
        sql = "SELECT name, type, [notnull], pk, hidden FROM pragma_table_xinfo(?, 'main') ORDER BY cid"
        what = "View" if kind == "view" else "Virtual table"
        if self._seconds_for_views < 0:
            self.note(f"{what} {table} is left out: resolving those before it took too long.")
            return None
        started = time.thread_time()
        try:
            return self._run(sql, (table,)).fetchall()
        except FAILURES as error:
            self.note(f"{what} {table} is left out: {reason_of(error) or 'it needs too much memory'}.")
            return None
        finally:
            self._seconds_for_views -= time.thread_time() - started

    def _add(
        self,
        name: str,
        kind: str,
        rows: list[tuple],
        unique: set[str],
        without_rowid: bool,
        strict: bool,
        statistics: dict[str, int],
    ) -> None:
        visible = [row for row in rows if row[4] != 1]
        if not visible:
            self.note(f"Table {name} is left out: all its columns are hidden.")
            return
        if not all(_is_text(row[0]) for row in visible):
            self.note(f"Table {name} is left out: the names of its columns are not valid text.")
            return
        table, first = len(self._tables), len(self._columns)
        key_size = sum(1 for row in visible if row[3])
        for column, declared, not_null, key, hidden in visible:
            self._columns.append(
                Column(
                    name=column,
                    table=table,
                    declared_type=declared or "",
                    affinity="BLOB" if strict and (declared or "").upper() == "ANY" else affinity(declared or ""),
                    primary_key=key,
                    not_null=bool(not_null),
                    unique=column in unique or (bool(key) and key_size == 1),
                    generated=hidden in (2, 3),
                    readable=readable(column),
                )
            )
        estimate = statistics.get(fold(name))
        if estimate is None and kind == "table" and not without_rowid:
            estimate = self._largest_rowid(name, {fold(row[0]) for row in visible})
        columns = tuple(range(first, len(self._columns)))
        self._tables.append(Table(name, columns, kind, without_rowid, estimate, readable(name)))
        self._ids[fold(name)] = table

    def _unique_columns(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for table, column in self._run(
            "SELECT s.name, min(i.name) FROM sqlite_schema s JOIN pragma_index_list(s.name, 'main') l"
            f" JOIN pragma_index_info(l.name, 'main') i WHERE {_STORED} AND l.[unique]"
            " AND NOT l.partial GROUP BY s.name, l.name HAVING count(*) = 1 AND min(i.cid) >= 0"
        ):
            found.setdefault(table, set()).add(column)
        return found

    def _statistics(self) -> dict[str, int]:
        """Row counts that ANALYZE left: the first number of `stat`; partial indexes count fewer, so the largest."""
        counts: dict[str, int] = {}
        try:
            for table, stat in self._run("SELECT tbl, stat FROM sqlite_stat1").fetchall():
                first = str(stat).split(" ", 1)[0]
                if first.isdigit():
                    counts[fold(str(table))] = max(int(first), counts.get(fold(str(table)), 0))
        except FAILURES:
            return {}
        return counts

    def _largest_rowid(self, table: str, columns: set[str]) -> int | None:
        alias = next((word for word in ("rowid", "_rowid_", "oid") if word not in columns), None)
        if alias is None:
            return None
        try:
            largest = self._run(f"SELECT max({alias}) FROM main.{quoted(table)}").fetchone()[0]
        except FAILURES as error:  # one damaged table leaves the others readable
            self.note(f"Rows of table {table} cannot be read: {reason_of(error)}.")
            return None
        return min(max(largest or 0, 0), self._most_rows)

    def _foreign_keys(self) -> tuple[ForeignKey, ...]:
        keys: dict[tuple[str, int], list[tuple]] = {}
        # Numbers run backwards: SQLite lists the key that was declared last as number 0.
        for table, number, parent, child_column, parent_column in self._run(
            'SELECT s.name, f.id, f."table", f."from", f."to" FROM sqlite_schema s'
            f" JOIN pragma_foreign_key_list(s.name, 'main') f WHERE {_STORED}"
            " ORDER BY s.rowid, f.id DESC, f.seq"
        ):
            keys.setdefault((table, number), []).append((parent, child_column, parent_column))
        found = (self._foreign_key(table, pairs) for (table, _), pairs in keys.items())
        return tuple(dict.fromkeys(key for key in found if key is not None))

    def _foreign_key(self, table: str, pairs: list[tuple]) -> ForeignKey | None:
        child = self._ids.get(fold(table))
        if child is None:
            return None
        parent_name = pairs[0][0]
        names = ", ".join(str(pair[1]) for pair in pairs)
        label = f"Foreign key {table}({names}) → {parent_name}"
        parent = self._ids.get(fold(parent_name))
        if parent is None:
            self.note(f"{label} is left out: there is no such table.")
            return None
        if any(pair[2] is None for pair in pairs):
            columns = [self._columns[j] for j in self._tables[parent].columns]
            key = sorted((c for c in columns if c.primary_key), key=lambda c: c.primary_key)
            targets = [c.name for c in key]
            if len(targets) != len(pairs):
                self.note(f"{label} is left out: the primary key there has {len(targets)} columns.")
                return None
        else:
            targets = [pair[2] for pair in pairs]
        left = [self._column(child, pair[1]) for pair in pairs]
        right = [self._column(parent, target) for target in targets]
        missing = [name for name, j in zip(targets, right, strict=True) if j is None]
        if missing or None in left:
            self.note(f"{label} is left out: there is no column {', '.join(missing)}.")
            return None
        return ForeignKey(tuple(j for j in left if j is not None), tuple(j for j in right if j is not None))

    def _column(self, table: int, name: str) -> int | None:
        wanted = fold(name)
        return next((j for j in self._tables[table].columns if fold(self._columns[j].name) == wanted), None)


def _shadows(virtual: Iterable[tuple[str, str | None]]) -> set[str]:
    """Names of the tables in which virtual tables keep what they hold."""
    found = set()
    for table, sql in virtual:
        module = _MODULE.search(sql or "")
        parts = _SHADOW_PARTS.get(fold(module[1]), "") if module else ""
        found |= {f"{fold(table)}_{part}" for part in parts.split()}
    return found


def _options(sql: str | None) -> str:
    """What stands behind the columns of a CREATE TABLE, in capitals."""
    return " ".join((sql or "").rpartition(")")[2].upper().split())


def _decode(raw: bytes) -> str:
    # Bytes that are not UTF-8 survive as surrogates, so that _is_text can tell such a name from a real one.
    return raw.decode(errors="surrogateescape")


def _is_text(name: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in name)
