"""The terminal app: schema, question, SQL and rows on one screen, over one engine.

`run` is what the command line calls. `VantageApp` only wires: requests go to the `Session`, what the engine tells goes
to the panes. It never blocks on the engine, and it shows the engine's errors instead of ending with them.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import ClassVar, TextIO

from rich.console import Console
from textual import on
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Footer, TabPane

from vantage_engine import paths
from vantage_engine.database.sanitize import clean
from vantage_engine.errors import ExitCode
from vantage_engine.events import Cancelled, Failed, Linked, Rows, SqlReady, Step
from vantage_tui import themes
from vantage_tui.actions import ACTIONS, Action, Where, bindings
from vantage_tui.screens.help import HelpScreen
from vantage_tui.session import Ask, Engine, Load, PhaseChanged, Request, Run, Session, Told
from vantage_tui.widgets.alternatives import SHOWN, Alternatives
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.results import Results
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_tree import SchemaTree
from vantage_tui.widgets.sql_pane import SqlPane
from vantage_tui.widgets.status import StatusBar

_LOCAL_INTERVAL = 1 / 30
_REMOTE_INTERVAL = 1 / 10
"""Seconds between repaints of what streams in; a remote line gets fewer."""
_THEMES_INTERVAL = 1.0
"""Seconds between looks at the user's themes, so that one who edits them sees what they do."""
_WELCOME = "Ask a question in plain English, and press Enter.\nF1 shows the keys."
_WAITS = "The model is loading. Your question is answered as soon as it is there."


class VantageApp(App[None]):
    """One database, one model, one question at a time."""

    TITLE = "Vantage"
    CSS_PATH = "vantage.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-normal"), (120, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (36, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = bindings(Where.APP)

    def __init__(
        self,
        engine: Engine,
        *,
        theme: str = themes.DEFAULT,
        remote: bool = False,
        keymap: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        # Textual makes greys of colours under NO_COLOR, unless it leaves them to the terminal.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self.keys = dict(keymap or {})
        """Keys by the id of the action, where they are not the default ones."""
        self.set_keymap(self.keys)
        self.session = Session(engine, self.post_message, clock)
        self._engine = engine
        self._theme_name = theme
        self._themes = themes.ThemeShelf(self, paths.themes_dir(), paths.user_themes_dir())
        self._interval = _REMOTE_INTERVAL if remote else _LOCAL_INTERVAL
        if remote:
            self.animation_level = "none"
        self._request: Request | None = None
        self._answer: SqlReady | None = None
        self._chosen = 0

    def compose(self) -> ComposeResult:
        with Horizontal(id="panes"):
            yield SchemaTree(self._engine.schema, self._engine.graph, id="schema")
            with Vertical(id="work"):
                yield QuestionInput(id="question")
                yield SqlPane(interval=self._interval, id="sql")
                yield Alternatives(id="alternatives")
                with Results(id="results"), TabPane("Rows", id="tab-rows"):
                    yield RowsPane(id="rows")
        yield StatusBar(self._engine.schema.name, id="status")
        yield Footer(compact=True)

    def on_mount(self) -> None:
        self._read_themes()
        if self._theme_name in self.available_themes:
            self.theme = self._theme_name
        self.set_interval(_THEMES_INTERVAL, self._read_themes)
        self.query_one(QuestionInput).border_title = "Question"
        self.query_one(QuestionInput).focus()
        self.query_one(RowsPane).show_note(_WELCOME)
        self._put(Load())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield SystemCommand("Theme", "choose the colours", self.action_change_theme)
        for action in ACTIONS:
            if action.palette:
                title = (
                    action.label if action.where is Where.APP else f"{action.where.pane_title}: {action.label.lower()}"
                )
                yield SystemCommand(title, action.description, partial(self.carry_out, action))

    async def carry_out(self, action: Action) -> None:
        """Do what the keys of an action do, wherever the focus is."""
        target = self if action.where is Where.APP else self.query_one(f"#{action.where}")
        await self.run_action(action.call, default_namespace=target)

    def action_help(self) -> None:
        """Show the keys of the pane in use."""
        self.push_screen(HelpScreen(self._pane_in_use(), self.keys))

    def action_go(self, where: str) -> None:
        """Put the focus on a pane, shown if it was hidden."""
        pane = self.query_one(f"#{where}")
        pane.display = True
        if where == Where.ROWS:
            self.query_one(Results).active = "tab-rows"
        for widget in (pane, *pane.query("*")):
            if widget.focusable:
                widget.focus()
                return

    def action_next_tab(self, step: int) -> None:
        """Show another tab of the results."""
        self.query_one(Results).go(step)

    def _pane_in_use(self) -> Where:
        focused = self.screen.focused
        ids = {node.id for node in focused.ancestors_with_self} if focused else set()
        return next((where for where in Where if where in ids), Where.APP)

    def action_toggle_schema(self) -> None:
        tree = self.query_one(SchemaTree)
        if tree.has_focus:
            self.query_one(QuestionInput).focus()
        tree.display = not tree.display

    def action_stop(self) -> None:
        waited = self.session.waiting
        if not self.session.cancel():
            self.query_one(QuestionInput).focus()
        elif waited:
            self.query_one(RowsPane).show_note("Cancelled.")

    def action_choose(self, number: int) -> None:
        """Show and run the model's own query (0) or an alternative (1 to 3)."""
        ready = self._answer
        if ready is None or number == self._chosen or number > min(SHOWN, len(ready.alternatives)):
            return
        self._chosen = number
        sql = ready.alternatives[number - 1].sql if number else ready.sql
        self.query_one(SqlPane).show(sql)
        self.query_one(Alternatives).show(ready, number)
        self._put(Run(sql))

    @on(QuestionInput.Submitted)
    def _ask(self, event: QuestionInput.Submitted) -> None:
        question = event.value.strip()
        if not question:
            return
        self.query_one(QuestionInput).remember(question)
        self._answer, self._chosen = None, 0
        self.query_one(SchemaTree).show_links(())
        self.query_one(SqlPane).show("")
        self.query_one(Alternatives).hide()
        self.query_one(StatusBar).show_answer(None)
        self._put(Ask(question))
        self.query_one(RowsPane).show_note(_WAITS if self.session.loading else "")

    @on(PhaseChanged)
    def _show_phase(self, message: PhaseChanged) -> None:
        # Asking for the device imports MLX: not before the model has.
        device = "" if self.session.loading else self._engine.device
        self.query_one(StatusBar).show_engine(message.phase, self._engine.model_name, device)

    @on(Told)
    def _show(self, message: Told) -> None:
        if message.request is not self._request and not isinstance(message.request, Load):
            return  # of a question that another one has replaced
        rows = self.query_one(RowsPane)
        match message.event:
            case Linked(links, notices):
                self.query_one(SchemaTree).show_links(links)
                for notice in notices:
                    self.notify(clean(notice), markup=False, severity="warning")
            case Step(sql=sql):
                self.query_one(SqlPane).stream(sql)
            case SqlReady(sql=sql) as ready:
                self._answer = ready
                self.query_one(SqlPane).show(sql)
                self.query_one(Alternatives).show(ready, 0)
                self.query_one(StatusBar).show_answer(ready, message.seconds)
            case Rows() as result:
                rows.show_rows(result)
            case Failed(error):
                rows.show_error(error)
            case Cancelled():
                rows.show_note("Cancelled.")

    def _put(self, request: Request) -> None:
        self._request = request
        if self.session.put(request):
            self.run_worker(self.session.serve(), group="engine")

    def get_css_variables(self) -> dict[str, str]:
        return themes.complete(super().get_css_variables())

    def _read_themes(self) -> None:
        for problem in self._themes.refresh():
            self.notify(clean(problem), severity="warning", markup=False)


def run(database: Path | None, model: str) -> int:
    """Open the app on a database; the exit code. Raises `VantageError` when the database cannot be opened."""
    if database is None:
        return _refuse("Name a database, as in `vantage tui shop.sqlite`; `vantage demo` writes one to try.")
    if os.environ.get("TERM") == "dumb" or not all(stream.isatty() for stream in _streams()):
        return _refuse('The app needs a terminal; `vantage ask DB "question"` works without one.')

    from vantage_engine.assistant import Assistant  # after the checks: they answer at once

    engine = Assistant(database, model=model)
    try:
        poor = Console(force_terminal=True).color_system in (None, "standard")
        theme = themes.POOR_TERMINAL if poor else themes.DEFAULT
        app = VantageApp(engine, theme=theme, remote="SSH_CONNECTION" in os.environ)
        app.run()
        return app.return_code or ExitCode.OK
    finally:
        engine.cancel()
        engine.close()


def _streams() -> tuple[TextIO, ...]:
    # Keys come from stdin, and Textual paints on stderr; stdout sent elsewhere means that rows are wanted there.
    return sys.stdin, sys.stdout, sys.stderr


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return ExitCode.USAGE
