"""The schema as a tree: tables with their row counts, and below each its columns with key marks and type.

Columns are added when their table is opened first, so a schema of thousands of columns costs nothing at the start. What
the model looks at for the question at hand is lit up, in two strengths; a closed table shines for its columns. A filter
leaves the tables and columns whose names hold it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from rich.style import Style
from rich.text import Text
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from vantage_engine.events import Link
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_tui import text

_STRONG, _WEAK = 0.5, 0.15
"""Probabilities from which an item is lit up; below, it is in play but not worth pointing at."""
_FEW = 3
"""So many tables are shown opened."""
_MOST_FOUND = 300
"""Columns that a filter shows."""


class Item(NamedTuple):
    """A table, or one of its columns, by the schema's numbers."""

    table: int
    column: int | None = None


class SchemaTree(Tree[Item | None]):
    """Nodes carry their item; None for what is said of the schema as a whole."""

    COMPONENT_CLASSES = {"schema-tree--linked", "schema-tree--looked-at"}  # noqa: RUF012
    DEFAULT_CSS = """
    SchemaTree > .schema-tree--linked { color: $text-accent; text-style: bold underline; }
    SchemaTree > .schema-tree--looked-at { color: $text-accent; }
    """

    def __init__(self, schema: Schema, graph: SchemaGraph, *, id: str | None = None) -> None:
        super().__init__("", id=id)
        self._schema = schema
        self._graph = graph
        self._filter = ""
        self._rows: dict[int, int] = {}
        self._weights: dict[tuple[str, str], float] = {}
        self.show_root = False
        self.guide_depth = 2

    def on_mount(self) -> None:
        self.root.expand()
        self._fill()

    # What is shown

    def filter(self, typed: str) -> None:
        """Leave what holds this text in its name, whatever the case; everything when it is empty."""
        if typed.strip().casefold() != self._filter:
            self._filter = typed.strip().casefold()
            self._fill()

    def show_links(self, links: Iterable[Link]) -> None:
        """Light up these items and no others."""
        self._weights = {(link.kind, link.name): link.weight for link in links}
        self._repaint()

    def add_links(self, links: Iterable[Link]) -> None:
        """Light up these items as well; what shines already does not fade."""
        for link in links:
            key = (link.kind, link.name)
            self._weights[key] = max(link.weight, self._weights.get(key, 0.0))
        self._repaint()

    def show_count(self, table: int, rows: int) -> None:
        """Say how many rows a table has."""
        self._rows[table] = rows
        for node in self.root.children:
            if node.data == Item(table):
                node.set_label(self._table_label(table))

    def item(self) -> Item | None:
        """The table or column under the cursor."""
        return self.cursor_node.data if self.cursor_node is not None else None

    def lit(self) -> dict[str, float]:
        """The names of tables and columns that are lit up, with their probabilities."""
        return {name: weight for (kind, name), weight in self._weights.items() if kind != "value" and weight >= _WEAK}

    def on_focus(self) -> None:
        if self.cursor_line < 0:
            self.cursor_line = 0

    # Building

    def _fill(self) -> None:
        self.clear()
        left = _MOST_FOUND
        for index, table in enumerate(self._schema.tables):
            found: tuple[int, ...] | None = None
            if self._filter and self._filter not in table.name.casefold():
                found = tuple(j for j in table.columns if self._filter in self._schema.columns[j].name.casefold())[
                    :left
                ]
                if not found:
                    continue
                left -= len(found)
            node = self.root.add(self._table_label(index), data=Item(index))
            if found is not None:
                self._add_columns(node, found)
            if found is not None or len(self._schema.tables) <= _FEW:
                node.expand()
        if not self.root.children:
            self.root.add_leaf(Text("nothing of that name" if self._filter else "no tables", "dim italic"))
        if self._schema.problems and not self._filter:
            problems = self.root.add(Text("not readable", "dim italic"))
            for problem in self._schema.problems:
                problems.add_leaf(Text(text.line(problem).plain))

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[Item | None]) -> None:
        item = event.node.data
        if item is not None and item.column is None and not event.node.children:
            self._add_columns(event.node, self._schema.tables[item.table].columns)

    def _add_columns(self, node: TreeNode[Item | None], columns: Iterable[int]) -> None:
        for column in columns:
            node.add_leaf(self._column_label(column), data=Item(self._schema.columns[column].table, column))

    # Labels

    def render_label(self, node: TreeNode[Item | None], base_style: Style, style: Style) -> Text:
        weight = self._weight(node)
        if weight >= _WEAK:
            name = "schema-tree--linked" if weight >= _STRONG else "schema-tree--looked-at"
            style += self.get_component_rich_style(name, partial=True)
        return super().render_label(node, base_style, style)

    def process_label(self, label: str | Text) -> Text:
        # The base class splits at whitespace that is not there in an empty label, and reads a `str` as markup.
        return label if isinstance(label, Text) else Text(label)

    def _weight(self, node: TreeNode[Item | None]) -> float:
        if not self._weights or node.data is None:
            return 0.0
        table = self._schema.tables[node.data.table]
        if node.data.column is not None:
            return self._weights.get(("column", f"{table.name}.{self._schema.columns[node.data.column].name}"), 0.0)
        weight = self._weights.get(("table", table.name), 0.0)
        if not node.is_expanded:
            start = f"{table.name}."
            inside = (w for (kind, name), w in self._weights.items() if kind == "column" and name.startswith(start))
            weight = max(weight, *inside, 0.0)
        return weight

    def _repaint(self) -> None:
        self._invalidate()
        self.refresh()

    def _table_label(self, index: int) -> Text:
        table = self._schema.tables[index]
        label = Text(text.name(table.name))
        if table.kind != "table":
            label.append(f" {table.kind}", "dim")
        if (rows := self._rows.get(index)) is not None:
            label.append(f" {short_count(rows)}", "dim")
        return label

    def _column_label(self, index: int) -> Text:
        column = self._schema.columns[index]
        label = Text(text.name(column.name))
        if column.primary_key:
            label.append(" PK", "bold")
        edges = sorted(self._graph.edges_from(index), key=lambda edge: edge.weak)
        if edges:
            parent = self._schema.tables[self._schema.columns[edges[0].right[0]].table]
            label.append(f" {'⇢' if edges[0].weak else '→'} {text.name(parent.name)}")
        label.append(f" {text.line(column.declared_type or column.affinity).plain.lower()}", "dim")
        return label


def short_count(number: int) -> str:
    """A count of at most six characters: `9,999`, `12k`, `3.4M`."""
    if number < 10_000:
        return f"{number:,}"
    for size, sign in ((1_000, "k"), (1_000_000, "M"), (1_000_000_000, "G")):
        if number < 1_000 * size or sign == "G":
            return f"{number / size:.1f}{sign}" if number < 10 * size else f"{number // size:,}{sign}"
    raise AssertionError
