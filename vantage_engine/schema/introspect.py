"""From a SQLite file to a `Schema`, without reading a row and without leaving a trace beside the file.

`read_schema` opens its own read-only connection, runs schema pragmas and `max(rowid)` look-ups (never a scan) and
closes it. What a damaged or unusual schema cannot offer (broken views, keys that lead nowhere, virtual tables
without their module) is left out and named in `Schema.problems`; a file that cannot be read at all is a
`DatabaseError`. `fingerprint` tells whether a cached result still fits the file.
"""

from __future__ import annotations

import sqlite3
import struct
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from vantage_engine.errors import DatabaseError
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table
from vantage_engine.schema.names import readable

_MAGIC = b"SQLite format 3\x00"
_HEADER_SIZE = 100
_BUSY_SECONDS = 2.0
_SMALLEST_ROW = 4
"""Bytes that a row takes at least (cell pointer, sizes): bounds the estimate where rowids are sparse."""


def read_schema(path: Path, *, name: str | None = None) -> Schema:
    """The schema of the database at `path`; `name` defaults to the file's name without its suffix."""
    header = _read_header(path)
    try:
        connection, unseen = _connect(path, header)
        with closing(connection):
            schema = _Reader(connection, path.stat().st_size).read(name or path.stem)
            return replace(schema, problems=unseen + schema.problems)
    except sqlite3.Error as error:
        raise _database_error(path, error) from error


def fingerprint(path: Path) -> str:
    """A text that changes when the database changes: sizes, times, change counter and schema version.

    Reads the header alone, so it neither opens SQLite nor waits for a lock.
    """
    header = _read_header(path)
    counter, cookie = struct.unpack_from(">I", header, 24)[0], struct.unpack_from(">I", header, 40)[0]
    stat = path.stat()
    parts = [stat.st_size, stat.st_mtime_ns, counter, cookie]
    try:
        wal = _beside(path, "-wal").stat()
        parts += [wal.st_size, wal.st_mtime_ns]
    except OSError:
        parts += [0, 0]
    return "-".join(f"{part:x}" for part in parts)


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
        self._problems: list[str] = []
        self._tables: list[Table] = []
        self._columns: list[Column] = []
        self._ids: dict[str, int] = {}

    def read(self, name: str) -> Schema:
        listed = {
            row[0]: row[1:]
            for row in self._run("SELECT name, type, wr, strict FROM pragma_table_list WHERE schema = 'main'")
        }
        in_tables: dict[str, list[tuple]] = {}
        for table, *column in self._run(
            "SELECT s.name, x.name, x.type, x.[notnull], x.pk, x.hidden FROM sqlite_schema s"
            " JOIN pragma_table_xinfo(s.name, 'main') x WHERE s.type = 'table' AND s.rootpage > 0"
            " ORDER BY s.rowid, x.cid"
        ):
            in_tables.setdefault(table, []).append(tuple(column))
        unique = self._unique_columns()
        statistics = self._statistics()
        for (table,) in self._run(
            "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') ORDER BY rowid"
        ).fetchall():
            kind, without_rowid, strict = listed.get(table, ("shadow", 0, 0))
            if kind == "shadow" or table.lower().startswith("sqlite_"):
                continue
            rows = in_tables.get(table) if kind == "table" else self._probe(table, kind)
            if rows:
                self._add(table, kind, rows, unique.get(table, set()), bool(without_rowid), bool(strict), statistics)
        keys = self._foreign_keys()
        return Schema(name, tuple(self._tables), tuple(self._columns), keys, tuple(self._problems))

    def _probe(self, table: str, kind: str) -> list[tuple] | None:
        """Columns of a view or virtual table, which SQLite may find broken only now."""
        sql = "SELECT name, type, [notnull], pk, hidden FROM pragma_table_xinfo(?, 'main') ORDER BY cid"
        try:
            return self._run(sql, (table,)).fetchall()
        except sqlite3.DatabaseError as error:
            what = "View" if kind == "view" else "Virtual table"
            self._problems.append(f"{what} {table} is left out: {error}.")
            return None

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
        if not _is_text(name) or not all(_is_text(row[0]) for row in visible):
            shown = name.encode(errors="replace").decode()
            self._problems.append(f"Table {shown} is left out: its names are not valid text.")
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
        estimate = statistics.get(name.lower())
        if estimate is None and kind == "table" and not without_rowid:
            estimate = self._largest_rowid(name, {row[0].lower() for row in visible})
        columns = tuple(range(first, len(self._columns)))
        self._tables.append(Table(name, columns, kind, without_rowid, estimate, readable(name)))
        self._ids[name.lower()] = table

    def _unique_columns(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for table, column in self._run(
            "SELECT s.name, min(i.name) FROM sqlite_schema s JOIN pragma_index_list(s.name, 'main') l"
            " JOIN pragma_index_info(l.name, 'main') i WHERE s.type = 'table' AND s.rootpage > 0 AND l.[unique]"
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
                    counts[str(table).lower()] = max(int(first), counts.get(str(table).lower(), 0))
        except sqlite3.DatabaseError:
            return {}
        return counts

    def _largest_rowid(self, table: str, columns: set[str]) -> int | None:
        alias = next((word for word in ("rowid", "_rowid_", "oid") if word not in columns), None)
        if alias is None:
            return None
        try:
            largest = self._run(f"SELECT max({alias}) FROM main.{_quote(table)}").fetchone()[0]
        except sqlite3.DatabaseError as error:  # one damaged table leaves the others readable
            self._problems.append(f"Rows of table {table} cannot be read: {error}.")
            return None
        return min(max(largest or 0, 0), self._most_rows)

    def _foreign_keys(self) -> tuple[ForeignKey, ...]:
        keys: dict[tuple[str, int], list[tuple]] = {}
        # Numbers run backwards: SQLite lists the key that was declared last as number 0.
        for table, number, parent, child_column, parent_column in self._run(
            'SELECT s.name, f.id, f."table", f."from", f."to" FROM sqlite_schema s'
            " JOIN pragma_foreign_key_list(s.name, 'main') f WHERE s.type = 'table' AND s.rootpage > 0"
            " ORDER BY s.rowid, f.id DESC, f.seq"
        ):
            keys.setdefault((table, number), []).append((parent, child_column, parent_column))
        found = (self._foreign_key(table, pairs) for (table, _), pairs in keys.items())
        return tuple(dict.fromkeys(key for key in found if key is not None))

    def _foreign_key(self, table: str, pairs: list[tuple]) -> ForeignKey | None:
        child = self._ids.get(table.lower())
        if child is None:
            return None
        parent_name = pairs[0][0]
        names = ", ".join(str(pair[1]) for pair in pairs)
        label = f"Foreign key {table}({names}) → {parent_name}"
        parent = self._ids.get(parent_name.lower())
        if parent is None:
            self._problems.append(f"{label} is left out: there is no such table.")
            return None
        if any(pair[2] is None for pair in pairs):
            columns = [self._columns[j] for j in self._tables[parent].columns]
            key = sorted((c for c in columns if c.primary_key), key=lambda c: c.primary_key)
            targets = [c.name for c in key]
            if len(targets) != len(pairs):
                self._problems.append(f"{label} is left out: the primary key there has {len(targets)} columns.")
                return None
        else:
            targets = [pair[2] for pair in pairs]
        left = [self._column(child, pair[1]) for pair in pairs]
        right = [self._column(parent, target) for target in targets]
        missing = [name for name, j in zip(targets, right, strict=True) if j is None]
        if missing or None in left:
            self._problems.append(f"{label} is left out: there is no column {', '.join(missing)}.")
            return None
        return ForeignKey(tuple(j for j in left if j is not None), tuple(j for j in right if j is not None))

    def _column(self, table: int, name: str) -> int | None:
        wanted = name.lower()
        return next((j for j in self._tables[table].columns if self._columns[j].name.lower() == wanted), None)


def _connect(path: Path, header: bytes) -> tuple[sqlite3.Connection, tuple[str, ...]]:
    """A read-only connection whose first read has succeeded, and what it cannot see."""
    if sqlite3.sqlite_version_info < (3, 37):
        raise DatabaseError(f"SQLite {sqlite3.sqlite_version} is too old.", "Use a Python with SQLite 3.37 or newer.")
    # Even with mode=ro, reading a WAL database creates -wal and -shm files. While there is no log the file alone is
    # complete, and immutable=1 reads it without them.
    in_wal_mode = header[18:20] == b"\x02\x02"
    wal, index = _beside(path, "-wal"), _beside(path, "-shm")
    idle = not wal.exists() or (wal.stat().st_size == 0 and not index.exists())
    if in_wal_mode and idle:
        return _open(path, "immutable=1"), ()
    try:
        return _open(path, "mode=ro"), ()
    except sqlite3.OperationalError as error:
        # The log's index can be neither read nor created: a read-only folder.
        if not in_wal_mode or error.sqlite_errorcode & 0xFF not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise
        unseen = f"Changes that are still in {wal.name} are not seen: the folder cannot be written."
        return _open(path, "immutable=1"), (unseen,)


def _open(path: Path, access: str) -> sqlite3.Connection:
    uri = f"file:{quote(str(path.absolute()))}?{access}"
    connection = sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)
    connection.text_factory = _decode
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA mmap_size=0")  # a file truncated under a memory map kills the process
        connection.execute("BEGIN")  # one snapshot for all that follows
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _read_header(path: Path) -> bytes:
    """The first 100 bytes; zeros for an empty file, which SQLite takes for an empty database."""
    try:
        if path.is_dir():
            raise DatabaseError(f"{path} is a folder, not a database.", "Name the SQLite file inside it.")
        if not path.exists():
            raise DatabaseError(f"There is no file {path}.", "Check the path; databases are never created.")
        if not path.is_file():
            raise DatabaseError(f"{path} is not a regular file.", "Copy the database to a file first.")
        with path.open("rb") as file:
            header = file.read(_HEADER_SIZE)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise DatabaseError(f"{path} cannot be read: {reason}.", "Check the permissions of file and folder.") from error
    if header and not header.startswith(_MAGIC):
        raise _not_a_database(path, header)
    return header.ljust(_HEADER_SIZE, b"\x00")


def _not_a_database(path: Path, header: bytes) -> DatabaseError:
    size = path.stat().st_size
    if size >= 512 and size % 512 == 0 and not _is_plain_text(header):
        hint = "If it is encrypted (SQLCipher, SEE), decrypt it to a plain SQLite file first."
        return DatabaseError(f"{path} is encrypted or not a SQLite database.", hint)
    hint = "Vantage reads SQLite 3 files."
    if _is_plain_text(header):
        hint += " A CSV or SQL file must be imported first, for example with sqlite-utils."
    return DatabaseError(f"{path} is not a SQLite database.", hint)


def _is_plain_text(header: bytes) -> bool:
    return all(byte >= 32 or byte in b"\t\r\n" for byte in header)


def _database_error(path: Path, error: sqlite3.Error) -> DatabaseError:
    code = getattr(error, "sqlite_errorcode", 0)
    reason = " ".join(str(error).split())
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            what, hint = "is locked by another program", "Close that program or wait until it has finished writing."
        case sqlite3.SQLITE_NOTADB:
            what, hint = "is encrypted or not a SQLite database", "Decrypt it to a plain SQLite file first."
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_IOERR:
            what, hint = f"is damaged ({reason})", "Try to rescue it with: sqlite3 FILE .recover"
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN:
            what, hint = "cannot be opened for reading", "Another program left a transaction unfinished: open it there."
            if not _beside(path, "-journal").exists():
                hint = "Check the permissions of file and folder."
        case _:
            what, hint = f"cannot be read ({reason})", "Check it with: sqlite3 FILE 'PRAGMA integrity_check'"
    return DatabaseError(f"{path} {what}.", hint)


def _beside(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _decode(raw: bytes) -> str:
    # Bytes that are not UTF-8 survive as surrogates, so that _is_text can tell such a name from a real one.
    return raw.decode(errors="surrogateescape")


def _is_text(name: str) -> bool:
    return not any("\ud800" <= character <= "\udfff" for character in name)


def _quote(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
