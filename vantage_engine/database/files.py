"""What lies at a path: whether SQLite may be let at it, when it changed, and what a failure to read it means.

Only a regular file is ever opened (a named pipe would wait for ever, a device may act when it is touched), and every
failure is a `DatabaseError` of one sentence with a next step. `stamp` looks at the file from outside, as often as
one likes; `fingerprint` also reads its header, which on POSIX makes this process lose its locks on the file, so it
is for openings, not for queries.
"""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
import struct
from pathlib import Path

from vantage_engine.errors import DatabaseError

MAGIC = b"SQLite format 3\0"
HEADER_SIZE = 100
FAILURES = (sqlite3.Error, MemoryError, UnicodeError)
"""What reading a damaged file raises. UnicodeError: sqlite3 cannot decode SQLite's message where it quotes the file."""
_ENCRYPTED = "If it is encrypted (SQLCipher, SEE), decrypt it into a plain SQLite copy first."


def beside(path: Path, suffix: str) -> Path:
    """SQLite's own file next to a database: `-wal`, `-shm` or `-journal`."""
    return path.with_name(path.name + suffix)


def size_beside(path: Path, suffix: str) -> int:
    """Its size in bytes, -1 where there is none."""
    try:
        return beside(path, suffix).stat().st_size
    except OSError:
        return -1


def stamp(path: Path) -> tuple[int, ...]:
    """Changes when the file is replaced or written, or its WAL is written; opens nothing."""
    found = _status(path)
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns, *_wal_stamp(path)


def fingerprint(path: Path) -> str:
    """A text that changes when the database changes, also twice within a tick of the file system's clock.

    Lasts: it holds nothing that a restart of the machine changes.
    """
    header = read_header(path)
    counter, cookie = struct.unpack_from(">I", header, 24)[0], struct.unpack_from(">I", header, 40)[0]
    found = _status(path)
    return "-".join(f"{part:x}" for part in (found.st_size, found.st_mtime_ns, counter, cookie, *_wal_stamp(path)))


def read_header(path: Path) -> bytes:
    """The first 100 bytes of a SQLite file; zeros for an empty one, which SQLite takes for an empty database."""
    _status(path)
    try:
        # Without blocking: should a pipe have taken the file's place, this does not wait for its other end.
        with open(os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0)), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise _not_a_file(path)
            header = file.read(HEADER_SIZE)
    except OSError as error:
        raise _unreadable(path, error) from error
    if header and not header.startswith(MAGIC):
        raise _not_a_database(path, header)
    return header.ljust(HEADER_SIZE, b"\0")


def is_busy(error: sqlite3.Error) -> bool:
    """Whether another connection holds a lock."""
    return code_of(error) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def code_of(error: sqlite3.Error) -> int:
    """SQLite's primary result code, 0 for an error of the Python module itself."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


def reason_of(error: Exception) -> str:
    """SQLite's message on one line; empty for a MemoryError."""
    text = error.object.decode(errors="replace") if isinstance(error, UnicodeDecodeError) else str(error)
    return " ".join(text.split())


def explain_failure(path: Path, error: Exception) -> DatabaseError | None:
    """A failure as one of the file, or None when the query is to blame."""
    code = code_of(error) if isinstance(error, sqlite3.Error) else 0
    reason = reason_of(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return DatabaseError(f"{path} is locked by another program.", "Try again when it has finished writing.")
    if code == sqlite3.SQLITE_NOTADB:
        return DatabaseError(f"{path} is encrypted or not a SQLite database.", _ENCRYPTED)
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_FORMAT) or reason.startswith("malformed database"):
        hint = "Restore it from a backup, or try `sqlite3 FILE .recover` on a copy."
        return DatabaseError(f"{path} is damaged: {reason}.", hint)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY) and size_beside(path, "-journal") > 0:
        hint = "Open it once with the program that writes it, so that the write is undone or completed."
        return DatabaseError(f"{path} has an unfinished write in its -journal file.", hint)
    if code in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PROTOCOL):
        return DatabaseError(f"{path} cannot be read: {reason}.", "Check that the file and its folder are readable.")
    return None


def cannot_open(path: Path, error: Exception) -> DatabaseError:
    """A failure while a database is opened or its schema is read: the file's, whatever its code says."""
    reason = reason_of(error) or "it needs too much memory"
    hint = "Check it with: sqlite3 FILE 'PRAGMA integrity_check'"
    return explain_failure(path, error) or DatabaseError(f"{path} cannot be read: {reason}.", hint)


def _status(path: Path) -> os.stat_result:
    """What the file system says of a regular file; anything else is an error."""
    try:
        found = path.stat()
    except ValueError as error:  # NUL in the name
        raise DatabaseError("There is no file of that name.", "Check the path; databases are never created.") from error
    except OSError as error:
        raise _unreadable(path, error) from error
    if stat.S_ISDIR(found.st_mode):
        raise DatabaseError(f"{path} is a folder, not a database.", "Name the SQLite file inside it.")
    if not stat.S_ISREG(found.st_mode):
        raise _not_a_file(path)
    return found


def _wal_stamp(path: Path) -> tuple[int, ...]:
    try:
        wal = beside(path, "-wal").stat()
    except OSError:
        return ()
    return (wal.st_size, wal.st_mtime_ns) if wal.st_size else ()


def _not_a_file(path: Path) -> DatabaseError:
    return DatabaseError(f"{path} is not a regular file.", "Copy the database to a file first.")


def _unreadable(path: Path, error: OSError) -> DatabaseError:
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        if path.is_symlink():
            return DatabaseError(f"{path} is a link to a file that does not exist.", "Mend the link, or name the file.")
        return DatabaseError(f"There is no file {path}.", "Check the path; `vantage demo` writes a database to try.")
    reason = (error.strerror or str(error)).lower()
    return DatabaseError(f"{path} cannot be read: {reason}.", "Check the permissions of the file and its folder.")


def _not_a_database(path: Path, header: bytes) -> DatabaseError:
    size = path.stat().st_size
    in_plain_text = all(byte >= 32 or byte in b"\t\r\n" for byte in header)
    if size >= 512 and size % 512 == 0 and not in_plain_text:
        return DatabaseError(f"{path} is encrypted or not a SQLite database.", _ENCRYPTED)
    hint = "Vantage reads SQLite 3 files."
    if in_plain_text:
        hint += " A CSV or SQL file must be imported first, for example with sqlite-utils."
    return DatabaseError(f"{path} is not a SQLite database.", hint)
