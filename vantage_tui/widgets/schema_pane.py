"""The schema's pane: a filter over the tree, and what can be done with the table or column under the cursor.

The pane asks nothing of a database itself: it posts what is wanted, in SQL where that is what it takes.
"""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.message import Message
from textual.widgets import Input, Tree

from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.schema.serialize import quote_name
from vantage_tui import text
from vantage_tui.actions import Where, bindings
from vantage_tui.widgets.filter_box import FilterBox
from vantage_tui.widgets.schema_tree import Item, SchemaTree

PREVIEW = 100
"""Rows of a preview."""


class SchemaPane(Vertical):
    """A `SchemaTree` under its filter."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.SCHEMA)

    class Preview(Message):
        """Run a query that shows the first rows of a table."""

        def __init__(self, sql: str) -> None:
            super().__init__()
            self.sql = sql

    class Insert(Message):
        """Put a name into the question, or as SQL writes it into the query."""

        def __init__(self, name: str, into: Where) -> None:
            super().__init__()
            self.name = name
            self.into = into

    class Show(Message):
        """Show a table's DDL (`column` None) or the values of a column."""

        def __init__(self, table: str, column: str | None) -> None:
            super().__init__()
            self.table = table
            self.column = column

    def __init__(self, schema: Schema, graph: SchemaGraph, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._schema = schema
        self._graph = graph
        self.border_title = text.line(text.name(schema.name))

    def compose(self) -> ComposeResult:
        yield FilterBox("Filter", id="schema-filter")
        yield SchemaTree(self._schema, self._graph, id="tree")

    @property
    def tree(self) -> SchemaTree:  # type: ignore[override]  # Textual's own `tree` is a drawing of the DOM, for debugging
        """The tree."""
        return self.query_one(SchemaTree)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        if action in ("preview", "insert", "ddl"):
            return self._item() is not None
        if action == "values":
            item = self._item()
            return item is not None and item.column is not None
        return True

    def action_filter(self) -> None:
        """Type what names are to hold."""
        self.query_one(FilterBox).open()

    def action_preview(self) -> None:
        """Show the first rows of the table."""
        if (item := self._item()) is not None:
            table = quote_name(self._schema.tables[item.table].name)
            self.post_message(self.Preview(f"SELECT * FROM {table} LIMIT {PREVIEW}"))

    def action_insert(self, into: str) -> None:
        """Put the name of the table or column where it is typed."""
        if (item := self._item()) is None:
            return
        table = self._schema.tables[item.table].name
        name = table if item.column is None else self._schema.columns[item.column].name
        where = Where(into)
        self.post_message(self.Insert(quote_name(name) if where is Where.SQL else name, where))

    def action_ddl(self) -> None:
        """Show how the table was made."""
        if (item := self._item()) is not None:
            self.post_message(self.Show(self._schema.tables[item.table].name, None))

    def action_values(self) -> None:
        """Show the values of the column that most rows have."""
        if (item := self._item()) is not None and item.column is not None:
            names = self._schema.tables[item.table].name, self._schema.columns[item.column].name
            self.post_message(self.Show(*names))

    @on(Tree.NodeHighlighted)
    def _moved(self) -> None:
        self.refresh_bindings()  # what can be done depends on what the cursor stands on

    @on(FilterBox.Changed)
    def _filter(self, event: FilterBox.Changed) -> None:
        event.stop()
        self.tree.filter(event.value)

    @on(FilterBox.Submitted)
    def _filtered(self, event: Input.Submitted) -> None:
        event.stop()
        self.tree.focus()

    @on(FilterBox.Closed)
    def _unfilter(self) -> None:
        box = self.query_one(FilterBox)
        box.value = ""
        self.tree.focus()
        box.display = False

    def _item(self) -> Item | None:
        return self.tree.item() if self.is_mounted else None
