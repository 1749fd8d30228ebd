"""The schema as a tree: tables, and below each its columns with key marks and type.

Columns are added when their table is opened first, so a schema of thousands of columns costs nothing at the start.
What the question at hand is linked to is highlighted.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.style import Style
from rich.text import Text
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from vantage_engine.events import Link
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_tui import text

_LINKED = 0.5
"""Items below this probability are in play, but not worth pointing at."""
_FEW = 3
"""So many tables are shown opened."""


class SchemaTree(Tree[str]):
    """Nodes carry the name under which a `Link` knows their item: `table` or `table.column`."""

    COMPONENT_CLASSES = {"schema-tree--linked"}  # noqa: RUF012
    DEFAULT_CSS = """
    SchemaTree > .schema-tree--linked { color: $text-accent; text-style: bold underline; }
    """

    def __init__(self, schema: Schema, graph: SchemaGraph, *, id: str | None = None) -> None:
        super().__init__("", id=id)
        self._schema = schema
        self._graph = graph
        self._linked: frozenset[str] = frozenset()
        self._table_of: dict[TreeNode[str], int] = {}
        self.show_root = False
        self.guide_depth = 2
        self.border_title = text.line(text.name(schema.name))

    def on_mount(self) -> None:
        self.root.expand()
        for index, table in enumerate(self._schema.tables):
            label = Text(text.name(table.name))
            if table.kind != "table":
                label.append(f" {table.kind}", "dim")
            node = self.root.add(label, data=table.name)
            self._table_of[node] = index
            if len(self._schema.tables) <= _FEW:
                node.expand()
        if not self._schema.tables:
            self.root.add_leaf(Text("no tables", "dim italic"))
        if self._schema.problems:
            node = self.root.add(Text("not readable", "dim italic"))
            for problem in self._schema.problems:
                node.add_leaf(Text(text.line(problem).plain))

    def on_tree_node_expanded(self, event: Tree.NodeExpanded[str]) -> None:
        table = self._table_of.get(event.node)
        if table is None or event.node.children:
            return
        for column in self._schema.tables[table].columns:
            event.node.add_leaf(
                self._column_label(column), data=f"{event.node.data}.{self._schema.columns[column].name}"
            )

    def show_links(self, links: Iterable[Link]) -> None:
        """Highlight these items and no others."""
        self._linked = frozenset(link.name for link in links if link.kind != "value" and link.weight >= _LINKED)
        self._invalidate()
        self.refresh()

    def render_label(self, node: TreeNode[str], base_style: Style, style: Style) -> Text:
        if node.data in self._linked:
            style += self.get_component_rich_style("schema-tree--linked", partial=True)
        return super().render_label(node, base_style, style)

    def process_label(self, label: str | Text) -> Text:
        # The base class splits at whitespace that is not there in an empty label, and reads a `str` as markup.
        return label if isinstance(label, Text) else Text(label)

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
