"""What the questions about linked tables share: joins, and how one says that something has something."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Link, TableFacts
from vantage_engine.training.synthesis.scene import Condition, Scene


def joined(link: Link) -> str:
    return f"FROM {link.parent.sql} JOIN {link.child.sql} ON {link.on}"


def having(s: Scene, t: TableFacts) -> str:
    return s.one_of(["who have", "with", "having"] if t.person else ["that have", "with", "having"])


def qualified(condition: Condition) -> str:
    """The condition with its column qualified."""
    return condition.column.full + condition.sql.removeprefix(condition.column.sql)


def named_parent(s: Scene) -> tuple[Link, ColumnFacts]:
    link = s.link(lambda k: k.parent.label)
    return link, s.label(link.parent)
