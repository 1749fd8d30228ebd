"""Every action of the app in one table: its id, keys, words, and where it applies.

Bindings, the footer, the help page and the command palette are made from this table, so none of them can promise what
another one lacks. An id is for ever: keymap files name actions by it (`App.set_keymap`), and may give other keys.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual.binding import Binding, BindingType


class Where(StrEnum):
    """The part of the app whose focus an action needs; its value is the id of the widget that carries it out."""

    APP = "app"
    """Anywhere."""
    SCHEMA = "schema"
    QUESTION = "question"
    SQL = "sql"
    ROWS = "rows"

    @property
    def pane_title(self) -> str:
        """The part's name on screen."""
        return _TITLES[self]


_TITLES = {
    Where.APP: "Everywhere",
    Where.SCHEMA: "Schema",
    Where.QUESTION: "Question",
    Where.SQL: "SQL",
    Where.ROWS: "Rows",
}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a user can do."""

    id: str
    """Where it applies, a dot, its name: `rows.sort`."""
    keys: str
    """Default keys, separated by commas, in Textual's names; the first one is shown. Empty: palette only."""
    label: str
    """One or two words, for the footer and the palette."""
    description: str
    """A line that begins with a verb in small letters, for the help page and the palette."""
    call: str
    """Textual's action on the widget: `sort` calls `action_sort`, `choose(1)` with an argument."""
    footer: bool = False
    """Whether it is among the keys that matter most."""
    priority: bool = False
    """Whether its keys go before what the focused widget does with them by itself."""
    palette: bool = True
    """False where it means nothing without its key, such as moving in a list."""

    @property
    def where(self) -> Where:
        """The part of the app that it belongs to."""
        return Where(self.id.partition(".")[0])


ACTIONS: tuple[Action, ...] = (
    Action("app.help", "f1,question_mark", "Help", "show these keys",
           "help", footer=True),
    Action("app.stop", "escape", "Stop", "stop what runs; else go to the question", "stop",
           footer=True),
    Action("app.palette", "ctrl+p", "Commands", "find any action by its name", "command_palette", footer=True,
           priority=True, palette=False),
    # Ctrl+B is tmux's own key: F6 works there.
    Action("app.toggle_schema", "ctrl+b,f6", "Schema", "show or hide the schema", "toggle_schema",
           priority=True),
    Action("app.go_schema", "alt+s", "Go to schema", "put the focus on the schema", "go('schema')"),
    Action("app.go_question", "alt+a", "Go to question", "put the focus on the question", "go('question')"),
    Action("app.go_sql", "alt+e", "Edit SQL", "put the focus on the SQL", "go('sql')"),
    Action("app.go_rows", "alt+r", "Go to rows", "put the focus on the rows", "go('rows')"),
    Action("app.next_tab", "ctrl+pagedown,f10", "Next tab", "show the next tab beside the rows", "next_tab(1)"),
    Action("app.previous_tab", "ctrl+pageup", "Previous tab", "show the tab before", "next_tab(-1)"),
    Action("app.own_query", "f5,alt+0", "Own query", "show and run the model's own query", "choose(0)"),
    Action("app.alternative_1", "f2,alt+1", "Alternative 1", "show and run the first alternative", "choose(1)"),
    Action("app.alternative_2", "f3,alt+2", "Alternative 2", "show and run the second alternative", "choose(2)"),
    Action("app.alternative_3", "f4,alt+3", "Alternative 3", "show and run the third alternative", "choose(3)"),
    Action("app.history", "alt+h", "History", "search what was asked before; run it again", "history"),
    Action("app.right", "alt+y", "Right", "say that the answer is right, to learn from", "judge(1)"),
    Action("app.wrong", "alt+n", "Wrong", "say that the answer is wrong", "judge(-1)"),
    Action("app.copy_sql", "alt+c", "Copy SQL", "copy the query", "copy_sql"),
    Action("app.quit", "ctrl+q", "Quit", "leave Vantage", "quit", footer=True, priority=True),
    Action("schema.filter", "slash", "Filter", "show only names that hold a text", "filter",
           footer=True),
    Action("schema.preview", "p", "Preview", "show the first 100 rows of the table", "preview", footer=True),
    Action("schema.insert", "i", "Insert", "put the name into the question", "insert('question')", footer=True),
    Action("schema.insert_sql", "s", "Into SQL", "put the name into the SQL", "insert('sql')"),
    Action("schema.ddl", "d", "DDL", "show the statements that made the table", "ddl"),
    Action("schema.values", "v", "Values", "show the column's most frequent values", "values"),
    Action("question.send", "enter", "Ask", "ask, or take the completion gone to with ↑ ↓", "send",
           footer=True),
    Action("question.newline", "ctrl+j,alt+enter,shift+enter", "New line", "begin a new line", "newline"),
    Action("question.older", "up", "Earlier", "completion or line before, or earlier question", "older", palette=False),
    Action("question.newer", "down", "Later", "next completion or line, or later question", "newer", palette=False),
    Action("question.search", "ctrl+r", "Search", "search the earlier questions", "search", footer=True),
    Action("question.complete", "tab", "Complete", "take the completion that is offered", "complete",
           palette=False),
    Action("sql.run", "f9,ctrl+r", "Run", "run the query as it stands", "run", footer=True),
    Action("sql.format", "f8", "Format", "lay the query out over lines", "format", footer=True),
    Action("sql.revert", "f7", "Revert", "go back to the query as the model wrote it", "revert"),
    Action("rows.open", "enter", "Open cell", "show the cell under the cursor whole", "open", footer=True),
    Action("rows.sort", "s", "Sort", "sort by the cursor's column: up, down, not", "sort", footer=True),
    Action("rows.filter", "slash,f", "Filter", "show only rows that hold a text", "filter", footer=True),
    Action("rows.unfilter", "x", "All rows", "show all rows again", "unfilter"),
    Action("rows.wider", "plus", "Wider", "make the cursor's column wider", "wider"),
    Action("rows.narrower", "minus", "Narrower", "make the cursor's column narrower", "narrower"),
    Action("rows.fit", "equals_sign", "Fit", "fit the cursor's column to what is seen", "fit"),
    Action("rows.copy_cell", "y", "Copy cell", "copy the cell under the cursor", "take('cell')", footer=True),
    Action("rows.copy_row", "Y", "Copy row", "copy the cursor's row, with tabs", "take('row')"),
    Action("rows.copy_column", "u", "Copy column", "copy the cursor's column, line by line", "take('column')"),
    Action("rows.copy_all", "U", "Copy all", "copy all rows with their headings", "take('all')"),
    Action("rows.export", "e", "Export", "write the rows to a file: CSV, JSON, Markdown", "export", footer=True),
    Action("rows.count", "c", "Count", "count the rows of a long result", "count"),
)  # fmt: skip


def actions_of(where: Where) -> tuple[Action, ...]:
    """The actions of one part, in the order of the table."""
    return tuple(action for action in ACTIONS if action.where is where)


def bindings(where: Where) -> list[BindingType]:
    """What a widget puts into its `BINDINGS`."""
    return [
        Binding(
            action.keys,
            action.call,
            action.label,
            show=action.footer,
            # A terminal sends Alt with a letter as that letter too, which a text box would take for typing.
            priority=action.priority or (action.where is Where.APP and "alt+" in action.keys),
            tooltip=action.description,
            id=action.id,
        )
        for action in actions_of(where)
        if action.keys
    ]


def keys_of(action: Action, keymap: Mapping[str, str]) -> tuple[str, ...]:
    """The keys that are in force, as people write them: `Ctrl+B`, `F6`."""
    keys = keymap.get(action.id, action.keys)
    return tuple(key_name(key) for key in keys.split(",") if key.strip())


_KEY_NAMES = {
    "question_mark": "?",
    "slash": "/",
    "plus": "+",
    "minus": "-",
    "equals_sign": "=",
    "escape": "Esc",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "up": "↑",
    "down": "↓",
}


def key_name(key: str) -> str:
    """One of Textual's key names for people."""
    parts = key.strip().split("+")
    lone = len(parts) == 1
    return "+".join(_KEY_NAMES.get(part, part if lone and len(part) == 1 else part.title()) for part in parts)
