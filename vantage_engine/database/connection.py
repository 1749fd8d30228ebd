"""How a user's database is opened: read-only, and without leaving anything beside it.

`open_readonly` gives a hardened connection without a policy on statements (introspection needs PRAGMA); `sandbox.py`
adds the policy. A database in WAL mode that nobody has open is read as immutable: `mode=ro` alone would
create `-wal` and `-shm` files in the user's folder. `fingerprint` tells when such a connection is out of date.
`explain_failure` turns SQLite's failures to open or read a file into a `DatabaseError`.
"""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

from vantage_engine.errors import DatabaseError

_MAGIC = b"SQLite format 3\0"
_SETTINGS = (
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


def _sibling(path: Path, suffix: str) -> Path:
    return path.with_name(path.name + suffix)


def _size(path: Path) -> int:
    """Size in bytes, -1 without a file."""
    try:
        return path.stat().st_size
    except OSError:
        return -1


def fingerprint(path: Path) -> tuple[int, ...]:
    """Changes when the file is replaced or written, or its WAL is written."""
    try:
        stat = path.stat()
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be read: {error.strerror or error}.", "Check the path and its permissions."
        ) from error
    wal = _sibling(path, "-wal")
    written = (wal.stat().st_size, wal.stat().st_mtime_ns) if _size(wal) > 0 else ()
    return stat.st_dev, stat.st_ino, stat.st_size, stat.st_mtime_ns, *written


def _uses_idle_wal(path: Path) -> bool:
    """Check the header; whether the file is in WAL mode and no connection has it open."""
    if not path.exists():
        raise DatabaseError(f"There is no file {path}.", "Check the path; `vantage demo` writes a database to try.")
    if not path.is_file():
        raise DatabaseError(f"{path} is not a file.", "Give the path of a SQLite database file.")
    try:
        # POSIX drops this process's locks on the file when it is closed here: once per opening, never while querying.
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise DatabaseError(
            f"{path} cannot be read: {error.strerror or error}.", "Check the permissions of the file."
        ) from error
    if header and not header.startswith(_MAGIC):  # SQLite takes an empty file for an empty database
        raise DatabaseError(
            f"{path} is not a SQLite database, or it is encrypted.",
            "Give a SQLite file; an encrypted one has to be decrypted into a copy first.",
        )
    if header[18:20] != b"\x02\x02":
        return False
    wal = _size(_sibling(path, "-wal"))
    return wal < 0 or (wal == 0 and _size(_sibling(path, "-shm")) < 0)


def open_readonly(path: Path, *, busy_seconds: float = 2.0) -> ReadOnlyConnection:
    """Open `path` for reading; raises `DatabaseError` when it cannot be opened or read.

    In a folder where the WAL of a database cannot be used the file is read without it, as of its last checkpoint.
    """
    immutable = _uses_idle_wal(path)
    try:
        return _connect(path, immutable, busy_seconds)
    except sqlite3.OperationalError as error:
        if immutable or _code(error) not in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY):
            raise _cannot_open(path, error) from error
        if _size(_sibling(path, "-journal")) > 0:
            raise _cannot_open(path, error) from error
    except sqlite3.Error as error:
        raise _cannot_open(path, error) from error
    try:
        connection = _connect(path, True, busy_seconds)
    except sqlite3.Error as error:
        raise _cannot_open(path, error) from error
    connection.without_wal = _size(_sibling(path, "-wal")) > 0
    return connection


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


def _code(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 for an error of the Python module itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def is_busy(error: sqlite3.Error) -> bool:
    return _code(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _cannot_open(path: Path, error: sqlite3.Error) -> DatabaseError:
    return explain_failure(path, error) or DatabaseError(f"{path} cannot be opened: {error}.", "Check the file.")


def explain_failure(path: Path, error: sqlite3.Error) -> DatabaseError | None:
    """The failure as one of the file, or None when the query is to blame."""
    code = _code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseError(f"{path} is locked by another program.", "Try again when it has finished writing.")
    if code == sqlite3.SQLITE_NOTADB:
        return DatabaseError(
            f"{path} is not a SQLite database, or it is encrypted.",
            "Give a SQLite file; an encrypted one has to be decrypted into a copy first.",
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT):
        return DatabaseError(
            f"{path} is damaged: {error}.", "Restore it from a backup, or try `sqlite3 FILE .recover` on a copy."
        )
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) and _size(_sibling(path, "-journal")) > 0:
        return DatabaseError(
            f"{path} has an unfinished write in its -journal file.",
            "Open it once with the program that writes it, so that the write is undone or completed.",
        )
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL):
        return DatabaseError(f"{path} cannot be read: {error}.", "Check that the file and its folder are readable.")
    return None
