"""Names of tables and columns as SQL spells them, whatever they hold."""

from __future__ import annotations


def quoted(name: str) -> str:
    """The name as a quoted identifier."""
    return '"' + name.replace('"', '""') + '"'
