"""The errors a user can meet, each with what happened and the next step.

Every error carries a `title`, a one-sentence `message` and a `hint`; the front ends render them once, at the
edge, on stderr, and exit with `exit_code`. Nothing below the edge prints. Chain the cause (`raise … from e`) so
that `--debug` can show it.
"""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """Exit codes of every command: an interface that scripts may rely on."""

    OK = 0
    QUERY_FAILED = 1
    USAGE = 2
    DATABASE = 3
    TIMEOUT = 4
    MODEL = 5
    CANNOT_TELL = 6
    INTERRUPTED = 130


class VantageError(Exception):
    """A failure the user can act on: `title` names it, `message` says what happened, `hint` what to do."""

    title = "Error"
    exit_code = ExitCode.QUERY_FAILED

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class ConfigError(VantageError):
    """A settings, model or recipe file that cannot be used as written."""

    title = "Configuration"
    exit_code = ExitCode.USAGE


class UsageError(VantageError):
    """A command or argument that cannot be carried out as given."""

    title = "Usage"
    exit_code = ExitCode.USAGE


class DatabaseError(VantageError):
    """A database that cannot be opened or read."""

    title = "Database"
    exit_code = ExitCode.DATABASE


class QueryError(VantageError):
    """A query that SQLite could not prepare or run; another query may succeed."""

    title = "Query"
    place: tuple[int, int] | None = None
    """Characters `start:end` of the query that are to blame, where that is known."""


class QueryRefused(QueryError):
    """A query that would do something other than read."""

    title = "Refused"


class QueryTimeout(QueryError):
    """A query stopped at its deadline."""

    title = "Timed out"
    exit_code = ExitCode.TIMEOUT


class QueryCancelled(QueryError):
    """A query stopped by the user."""

    title = "Cancelled"
    exit_code = ExitCode.INTERRUPTED


class CannotTell(VantageError):
    """A question to which the model has no answer that it would stand by."""

    title = "Cannot tell"
    exit_code = ExitCode.CANNOT_TELL


class EngineError(VantageError):
    """A model that cannot be loaded or run."""

    title = "Model"
    exit_code = ExitCode.MODEL


class CheckpointError(EngineError):
    """A checkpoint that is missing, truncated, foreign or inconsistent."""

    title = "Checkpoint"
