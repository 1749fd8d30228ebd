"""The terminal app: schema, question, SQL and rows on one screen, over one engine.

`run` is what the command line calls. `VantageApp` only wires: requests go to the `Session`, what the engine tells goes
to the panes. It never blocks on the engine, and it shows the engine's errors instead of ending with them.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import ClassVar, TextIO

from rich.console import Console
from textual import on
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Footer

from vantage_engine import paths
from vantage_engine.database.sanitize import clean
from vantage_engine.errors import ExitCode
from vantage_engine.events import Cancelled, Failed, Linked, Rows, SqlReady, Step
from vantage_tui import themes
from vantage_tui.screens.help import HelpScreen
from vantage_tui.session import Ask, Engine, Load, PhaseChanged, Request, Run, Session, Told
from vantage_tui.signals import leave_on_signals
from vantage_tui.widgets.alternatives import SHOWN, Alternatives
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_tree import SchemaTree
from vantage_tui.widgets.sql_pane import SqlPane
from vantage_tui.widgets.status import StatusBar

_LOCAL_INTERVAL = 1 / 30
_REMOTE_INTERVAL = 1 / 10
"""Seconds between repaints of what streams in; a remote line gets fewer."""
_WELCOME = "Ask a question in plain English, and press Enter.\nF1 shows the keys."
_WAITS = "The model is loading. Your question is answered as soon as it is there."


class VantageApp(App[None]):
    """One database, one model, one question at a time."""

    TITLE = "Vantage"
    CSS_PATH = "vantage.tcss"
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (70, "-normal"), (120, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-short"), (36, "-tall")]  # noqa: RUF012
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1,question_mark", "help", "Help", key_display="F1"),
        Binding("escape", "stop", "Stop", key_display="Esc"),
        # Ctrl+B is tmux's own key: F6 works there.
        Binding("ctrl+b,f6", "toggle_schema", "Schema", key_display="^b"),
        Binding("f2,alt+1", "choose(1)", "Alternative 1", show=False),
        Binding("f3,alt+2", "choose(2)", "Alternative 2", show=False),
        Binding("f4,alt+3", "choose(3)", "Alternative 3", show=False),
        Binding("f5,alt+0", "choose(0)", "The model's own query", show=False),
        Binding("ctrl+q", "quit", "Quit", priority=True),
    ]

    def __init__(
        self,
        engine: Engine,
        *,
        theme: str = themes.DEFAULT,
        remote: bool = False,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        super().__init__()
        self.session = Session(engine, self.post_message, clock)
        self._engine = engine
        self._theme_name = theme
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
                yield RowsPane(id="rows")
        yield StatusBar(self._engine.schema.name, id="status")
        yield Footer(compact=True)

    def on_mount(self) -> None:
        leave_on_signals(self)
        self._add_themes()
        self.query_one(QuestionInput).border_title = "Question"
        self.query_one(QuestionInput).focus()
        self.query_one(RowsPane).show_note(_WELCOME)
        self._put(Load())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield from super().get_system_commands(screen)
        yield SystemCommand("Schema", "Show or hide the schema", self.action_toggle_schema)
        yield SystemCommand("Stop", "Stop the question or query that runs", self.action_stop)

    def action_help(self) -> None:
        self.push_screen(HelpScreen())

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

    def _add_themes(self) -> None:
        found, problems = themes.load_themes([paths.themes_dir(), paths.user_themes_dir()])
        for theme in found:
            self.register_theme(theme)
        if self._theme_name in self.available_themes:
            self.theme = self._theme_name
        for problem in problems:
            self.notify(problem, severity="warning", markup=False)


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
