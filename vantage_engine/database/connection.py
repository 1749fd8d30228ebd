"""How a user's database is opened: read-only, and without leaving anything beside it.

`open_readonly` gives a hardened connection without a policy on statements (introspection needs PRAGMA); `sandbox.py`
adds the policy. A database in WAL mode that nobody has open is read as immutable: `mode=ro` alone would
create `-wal` and `-shm` files in the user's folder. What lies at the path is checked before SQLite touches it
(`files.py`).
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from vantage_engine.database.files import FAILURES, cannot_open, code_of, read_header, size_beside
from vantage_engine.errors import DatabaseError

_OLDEST = (3, 37)
HEAP_BYTES = 800_000_000
"""What all SQLite connections of this process may hold together; SQLite lets it be lowered, never raised."""
_SETTINGS = (
    f"PRAGMA hard_heap_limit={HEAP_BYTES}",  # no schema and no query takes the process down: allocating fails
    "PRAGMA trusted_schema=OFF",  # views and indexes of a hostile file may not call functions with side effects
    "PRAGMA query_only=ON",
    "PRAGMA cell_size_check=ON",  # damaged pages become errors
    "PRAGMA mmap_size=0",  # a file truncated under a memory map kills the process (SIGBUS)
    "PRAGMA temp_store=MEMORY",  # sorting never puts the user's rows on disk
    "PRAGMA cache_size=-16000",
)


class ReadOnlyConnection(sqlite3.Connection):
    """`without_wal`: the newest rows are in a `-wal` file that cannot be used where it lies, and are missing."""

    without_wal = False


def open_readonly(path: Path, *, busy_seconds: float = 2.0) -> ReadOnlyConnection:
    """Open `path` for reading; raises `DatabaseError` when it cannot be opened or read.

    In a folder where the WAL of a database cannot be used the file is read without it, as of its last checkpoint.
    """
    if sqlite3.sqlite_version_info < _OLDEST:
        raise DatabaseError(f"SQLite {sqlite3.sqlite_version} is too old.", "Use a Python with SQLite 3.37 or newer.")
    in_wal_mode = read_header(path)[18:20] == b"\x02\x02"
    immutable = in_wal_mode and _is_idle(path)
    try:
        return _connect(path, immutable, busy_seconds)
    except sqlite3.OperationalError as error:
        # In a folder that cannot be written the log's index can be neither read nor created.
        unusable = in_wal_mode and code_of(error) in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        if immutable or not unusable or size_beside(path, "-journal") > 0:
            raise cannot_open(path, error) from error
    except FAILURES as error:
        raise cannot_open(path, error) from error
    try:
        connection = _connect(path, True, busy_seconds)
    except FAILURES as error:
        raise cannot_open(path, error) from error
    connection.without_wal = size_beside(path, "-wal") > 0
    return connection


def _is_idle(path: Path) -> bool:
    """Whether a database in WAL mode has no log to be read with it, so that the file alone is complete."""
    wal = size_beside(path, "-wal")
    return wal < 0 or (wal == 0 and size_beside(path, "-shm") < 0)


def _connect(path: Path, immutable: bool, busy_seconds: float) -> ReadOnlyConnection:
    uri = path.absolute().as_uri() + "?mode=ro" + ("&immutable=1" if immutable else "")
    connection = sqlite3.connect(
        uri,
        uri=True,
        timeout=busy_seconds,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=16,
        factory=ReadOnlyConnection,
    )
    try:
        connection.text_factory = _decode
        if sys.version_info >= (3, 12):
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_TRUSTED_SCHEMA, False)
            connection.setconfig(sqlite3.SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, False)
        for setting in _SETTINGS:
            connection.execute(setting)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _decode(text: bytes) -> str:
    return text.decode("utf-8", errors="replace")
