"""The terminal app: schema, question, SQL and rows on one screen, over one engine.

`VantageApp` only wires: requests go to the `Session`, what the engine tells goes
to the panes. It never blocks on the engine, and it shows the engine's errors instead of ending with them.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from textual import on, work
from textual.app import App, ComposeResult, SystemCommand
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import TabPane

from vantage_engine import paths
from vantage_engine.database.paging import AS_IT_IS, Page
from vantage_engine.database.sanitize import clean
from vantage_engine.errors import CannotTell, QueryError, VantageError
from vantage_engine.events import Cancelled, Failed, Linked, SqlReady, Step, Value
from vantage_engine.history.store import Entry, History, Verdict
from vantage_engine.process_memory import resident_or_peak
from vantage_tui import charts, clipboard, schema_facts, themes
from vantage_tui.actions import ACTIONS, Action, Where, actions_of, bindings
from vantage_tui.completing import MOST, complete_names, complete_values
from vantage_tui.keeping import Keeper
from vantage_tui.outgoing import Outgoing
from vantage_tui.reading import Query, Reading
from vantage_tui.screens.cell import TextScreen
from vantage_tui.screens.export import Export, ExportScreen
from vantage_tui.screens.help import HelpScreen
from vantage_tui.screens.history import HistoryScreen, Picked
from vantage_tui.screens.pick import PickScreen
from vantage_tui.session import Ask, Engine, Load, Opened, PhaseChanged, Request, Run, Session, Told
from vantage_tui.settings import Settings
from vantage_tui.signals import leave_on_signals
from vantage_tui.taking import Take
from vantage_tui.threads import in_thread
from vantage_tui.widgets.alternatives import SHOWN, Alternatives
from vantage_tui.widgets.chart_pane import ChartPane
from vantage_tui.widgets.completions import Completions
from vantage_tui.widgets.experts_pane import ExpertsPane
from vantage_tui.widgets.explain_pane import ExplainPane
from vantage_tui.widgets.grid import Grid
from vantage_tui.widgets.keys_footer import KeysFooter
from vantage_tui.widgets.question import QuestionInput
from vantage_tui.widgets.results import Results
from vantage_tui.widgets.rows import RowsPane
from vantage_tui.widgets.schema_pane import SchemaPane
from vantage_tui.widgets.schema_tree import SchemaTree
from vantage_tui.widgets.sql_editor import SqlEditor
from vantage_tui.widgets.sql_pane import SqlPane
from vantage_tui.widgets.status import StatusBar

_LOCAL_INTERVAL = 1 / 30
_REMOTE_INTERVAL = 1 / 10
"""Seconds between repaints of what streams in; a remote line gets fewer."""
_THEMES_INTERVAL = 1.0
"""Seconds between looks at the user's themes, so that one who edits them sees what they do."""
_WELCOME = "Ask a question in plain English, and press Enter.\nF1 shows the keys."
_WAITS = "The model is loading. Your question is answered as soon as it is there."
_ANYWAY = "F5 runs the query above all the same."
_BEHIND_DIALOGS = frozenset(
    action.call.partition("(")[0] for action in actions_of(Where.APP) if action.id not in ("app.quit", "app.palette")
)
"""Actions that do nothing while a dialog is open."""

_FOCUSED: dict[Where, type[Widget]] = {
    Where.SCHEMA: SchemaTree,
    Where.QUESTION: QuestionInput,
    Where.SQL: SqlEditor,
    Where.ROWS: Grid,
}
"""What takes the focus in each pane."""

W = TypeVar("W", bound=Widget)

_DEFAULTS = Settings()


class Unkept(Message):
    """The history cannot be kept."""

    def __init__(self, problem: str) -> None:
        super().__init__()
        self.problem = problem


class MainScreen(Screen[None]):
    """The one with the panes. Keys that come before it is painted go to the question."""

    AUTO_FOCUS = "#question"


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
        database: Path | None = None,
        settings: Settings = _DEFAULTS,
        history: Callable[[], History] = History.in_memory,
        problems: Sequence[str] = (),
        keymap: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.perf_counter,
        memory: Callable[[], int] = resident_or_peak,
    ) -> None:
        # Textual makes greys of colours under NO_COLOR, unless it leaves them to the terminal.
        super().__init__(ansi_color=True if os.environ.get("NO_COLOR") else None)
        self.keys = dict(keymap or {})
        """Keys by the id of the action, where they are not the default ones."""
        self.set_keymap(self.keys)
        self.session = Session(engine, self.post_message, clock)
        self._engine = engine
        self._settings = settings
        self._problems = problems
        """What is wrong with the user's files; said when the app is there."""
        self.keeper = Keeper(
            database or Path(engine.schema.name), history, lambda problem: self.post_message(Unkept(problem))
        )
        self._outgoing = Outgoing(engine)
        self._memory = memory
        self._theme_name = theme
        self._themes = themes.ThemeShelf(self, paths.themes_dir(), paths.user_themes_dir())
        self._interval = _REMOTE_INTERVAL if remote else _LOCAL_INTERVAL
        if remote:
            self.animation_level = "none"
        self._request: Request | None = None
        self._question = ""
        """The question that the query on show answers; empty where it answers none."""
        self._answer: SqlReady | None = None
        self._chosen = 0

    def get_default_screen(self) -> MainScreen:
        return MainScreen(id="_default")

    def compose(self) -> ComposeResult:
        with Horizontal(id="panes"):
            yield SchemaPane(self._engine.schema, self._engine.graph, id="schema")
            with Vertical(id="work"):
                completions = Completions(id="completions")
                yield QuestionInput(completions, id="question")
                yield completions
                yield SqlPane(interval=self._interval, id="sql")
                yield Alternatives(id="alternatives")
                with Results(id="results"):
                    with TabPane("Rows", id="tab-rows"):
                        yield RowsPane(id="rows")
                    with TabPane("Explain", id="tab-explain"):
                        yield ExplainPane(id="explain")
                    with TabPane("Chart", id="tab-chart"):
                        yield ChartPane(id="chart")
                    with TabPane("Experts", id="tab-experts"):
                        yield ExpertsPane(id="experts")
        yield StatusBar(self._engine.schema.name, id="status")
        yield KeysFooter()

    def on_mount(self) -> None:
        leave_on_signals(self)
        self._read_themes()
        if self._theme_name in self.available_themes:
            self.theme = self._theme_name
        self.set_interval(_THEMES_INTERVAL, self._read_themes)
        self.pane(QuestionInput).border_title = "Question"
        self.pane(QuestionInput).focus()
        self.pane(RowsPane).show_note(_WELCOME)
        self._put(Load())
        self.run_worker(self._count_rows(), group="beside")
        for problem in self._problems:
            self.notify(clean(problem), severity="warning", markup=False)
        self.call_after_refresh(self._open_history)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield SystemCommand("Theme", "choose the colours", self.action_change_theme)
        for action in ACTIONS:
            if action.palette:
                title = (
                    action.label if action.where is Where.APP else f"{action.where.pane_title}: {action.label.lower()}"
                )
                yield SystemCommand(title, action.description, partial(self.carry_out, action))

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        return len(self.screen_stack) <= 1 or action not in _BEHIND_DIALOGS

    def pane(self, kind: type[W]) -> W:
        """A pane of the main screen, also while a dialog is before it."""
        return self.screen_stack[0].query_one(kind)

    async def carry_out(self, action: Action) -> None:
        """Do what the keys of an action do, wherever the focus is."""
        target = self if action.where is Where.APP else self.screen_stack[0].query_one(f"#{action.where}")
        await self.run_action(action.call, default_namespace=target)

    def action_help(self) -> None:
        """Show the keys of the pane in use."""
        self.push_screen(HelpScreen(self._pane_in_use(), self.keys))

    def action_go(self, where: str) -> None:
        """Put the focus on a pane, shown if it was hidden."""
        main = self.screen_stack[0]
        main.query_one(f"#{where}").display = True
        if where == Where.ROWS:
            self.pane(Results).active = "tab-rows"
        main.query_one(_FOCUSED[Where(where)]).focus()

    def action_next_tab(self, step: int) -> None:
        """Show another tab of the results."""
        self.pane(Results).go(step)

    def _pane_in_use(self) -> Where:
        focused = self.screen.focused
        ids = {node.id for node in focused.ancestors_with_self} if focused else set()
        return next((where for where in Where if where in ids), Where.APP)

    def action_toggle_schema(self) -> None:
        pane = self.pane(SchemaPane)
        if pane.has_focus_within:
            self.pane(QuestionInput).focus()
        pane.display = not pane.display

    def action_stop(self) -> None:
        rows = self.pane(RowsPane)
        if self.pane(QuestionInput).close_completions():
            return
        if self._outgoing.stop():
            return
        if self.session.cancel():
            rows.show_note("Cancelled.")  # at once, also where the engine takes a moment to stop
        elif not rows.stop():
            self.pane(QuestionInput).focus()

    def action_choose(self, number: int) -> None:
        """Show and run the model's own query (0) or an alternative (1 to 3)."""
        ready = self._answer
        if ready is None or number > min(SHOWN, len(ready.alternatives)):
            return
        if number == self._chosen and not ready.cannot_tell:  # what could not be told was shown, but not run
            return
        self._chosen = number
        sql = ready.alternatives[number - 1].sql if number else ready.sql
        self.pane(SqlPane).show(sql, f"SQL, alternative {number}" if number else "SQL")
        self.pane(Alternatives).show(ready, number)
        self._put(Run(sql))

    @on(QuestionInput.Submitted)
    def _ask(self, event: QuestionInput.Submitted) -> None:
        question = event.value.strip()
        if not question:
            return
        self.pane(QuestionInput).remember(question)
        self._forget_answer()
        self._question = question
        self.pane(SqlPane).show("")
        self._put(Ask(question))
        self.pane(RowsPane).show_note(_WAITS if self.session.loading else "")

    @on(QuestionInput.Typed)
    def _complete(self, message: QuestionInput.Typed) -> None:
        self._offer(message.before)

    @on(QuestionInput.Search)
    def _search(self) -> None:
        box = self.pane(QuestionInput)

        def take(question: str | None) -> None:
            if question is not None:
                box.value = question

        newest_first = list(dict.fromkeys(reversed(box.asked)))
        self.push_screen(PickScreen("Earlier questions", newest_first), take)

    @on(SchemaPane.Preview)
    def _preview(self, message: SchemaPane.Preview) -> None:
        self._forget_answer()
        self.pane(SqlPane).show(message.sql, "SQL, preview")
        self._put(Run(message.sql))

    @on(SchemaPane.Insert)
    def _insert(self, message: SchemaPane.Insert) -> None:
        target = self.pane(SqlPane) if message.into is Where.SQL else self.pane(QuestionInput)
        target.add(message.name)
        self.action_go(message.into)

    @on(SchemaPane.Show)
    def _show_facts(self, message: SchemaPane.Show) -> None:
        self.run_worker(self._tell_facts(message.table, message.column), group="beside")

    @on(SqlPane.Run)
    def _run(self, message: SqlPane.Run) -> None:
        self._put(Run(message.sql))

    @on(RowsPane.Arrange)
    def _arrange(self, message: RowsPane.Arrange) -> None:
        self._put(Run(message.query.sql, message.view, message.query.columns))

    @on(RowsPane.Taken)
    def _copy(self, message: RowsPane.Taken) -> None:
        self.run_worker(self._copy_rows(message.take), group="outgoing")

    @on(RowsPane.Exported)
    def _offer_export(self) -> None:
        if (reading := self.pane(RowsPane).reading) is None:
            return
        seen = self.pane(RowsPane).grid.seen

        def write(wanted: Export | None) -> None:
            if wanted is not None:
                self.run_worker(self._export(wanted, reading, seen), group="outgoing")

        stem = re.sub(r"[^\w-]+", "_", self._engine.schema.name).strip("_") or "rows"
        self.push_screen(ExportScreen(Path(self._settings.export_folder), stem), write)

    @on(Unkept)
    def _say_unkept(self, message: Unkept) -> None:
        self.notify(clean(message.problem), severity="warning", markup=False)

    @on(PhaseChanged)
    def _show_phase(self, message: PhaseChanged) -> None:
        # Asking for the device imports MLX: not before the model has.
        device = "" if self.session.loading else self._engine.device
        self.pane(StatusBar).show_engine(message.phase, self._engine.model_name, device, self._memory())

    @on(Told)
    def _show(self, message: Told) -> None:
        if message.request is not self._request and not isinstance(message.request, Load):
            return  # of a question that another one has replaced
        rows = self.pane(RowsPane)
        match message.event:
            case Linked(links, notices):
                self.pane(SchemaPane).tree.show_links(links)
                for notice in notices:
                    self.notify(clean(notice), markup=False, severity="warning")
            case Step(sql=sql) as step:
                self.pane(SqlPane).stream(sql)
                self.pane(SchemaPane).tree.add_links(step.looked_at)
                self.pane(StatusBar).note_step(step.number, message.seconds)
            case SqlReady(sql=sql) as ready:
                self._answer = ready
                self.pane(SqlPane).show(sql)
                self.pane(Alternatives).show(ready, 0)
                self.pane(StatusBar).show_answer(ready, message.seconds)
                self.pane(ExpertsPane).show(ready)
            case Opened(query, page):
                rows.show(query, page)
                self._keep(message.request, query, page, message.seconds)
                self._tell_more(query, page)
            case Failed(error):
                rows.show_error(error, _ANYWAY if isinstance(error, CannotTell) else "")
                if isinstance(message.request, Ask):
                    self._record(message.request.question, "", message.seconds, error=f"{error.title}: {error.message}")
                if isinstance(error, QueryError) and isinstance(message.request, Run):
                    self.pane(SqlPane).mark_error(message.request.sql, error)
            case Cancelled():
                rows.show_note("Cancelled.")

    def _forget_answer(self) -> None:
        self._answer, self._chosen, self._question = None, 0, ""
        self.keeper.forget()
        self.pane(ExpertsPane).show(None)
        self.pane(SchemaPane).tree.show_links(())
        self.pane(Alternatives).hide()
        self.pane(StatusBar).show_answer(None)

    def _put(self, request: Request) -> None:
        self._request = request
        if self.session.put(request):
            self.run_worker(self.session.serve(), group="engine")

    # History

    def _open_history(self) -> None:
        if not self.is_running:  # told to end before the first paint was done: what begins now nobody would stop
            return
        self.keeper.opened()
        self.run_worker(self._load_history(), group="beside")

    async def _load_history(self) -> None:
        found = await in_thread(lambda: self.keeper.search("").result())
        box = self.pane(QuestionInput)
        box.load_history(dict.fromkeys([*(entry.question for entry in reversed(found)), *box.asked]))

    def _keep(self, request: Request, query: Query, page: Page, seconds: float) -> None:
        if isinstance(request, Ask):
            self._record(request.question, query.sql, seconds, rows=len(page.rows), truncated=page.more)
        elif self._question and query.view == AS_IT_IS:
            self.keeper.ran(query.sql, len(page.rows), page.more)

    def _record(self, question: str, sql: str, seconds: float, **more: Any) -> None:
        ready = self._answer
        self.keeper.record(
            Entry(
                question=question,
                sql=sql or (ready.sql if ready else ""),
                database=self.keeper.database,
                model_sql=ready.sql if ready else "",
                seconds=seconds,
                confidence=ready.confidence if ready else 0.0,
                model=self._engine.model_name,
                **more,
            )
        )

    def action_judge(self, verdict: int) -> None:
        """Say that the answer on show is right (1) or wrong (-1)."""
        if not self.keeper.judge(Verdict(verdict)):
            self.notify("Ask a question first.", severity="warning")
        elif verdict > 0:
            self.notify("Kept as right: `vantage history --pairs` makes a training pair of it.", markup=False)
        else:
            self.notify("Kept as wrong. Correct the query and run it, and say that it is right then.")

    def action_history(self) -> None:
        """Search what was asked before."""

        def go_on(picked: Picked | None) -> None:
            if picked is None:
                return
            self.pane(QuestionInput).value = picked.entry.question
            if picked.anew or not picked.entry.sql:
                self.pane(QuestionInput).action_send()
            else:
                self._forget_answer()
                self.pane(SqlPane).show(picked.entry.sql, "SQL, from the history")
                self._put(Run(picked.entry.sql))

        self.push_screen(HistoryScreen(self.keeper.search), go_on)

    # Out of the app

    def action_copy_sql(self) -> None:
        """Copy the query as it stands."""
        self._to_clipboard(self.pane(SqlPane).sql, "The query")

    async def _copy_rows(self, take: Take) -> None:
        rows = self.pane(RowsPane)
        if (reading := rows.reading) is None:
            return
        kilobytes, grid = self._settings.clipboard_kb, rows.grid
        try:
            text = await self._outgoing.copied(take, reading, grid.cursor_row, grid.cursor_column, kilobytes)
        except VantageError as error:
            self._complain(error)
        else:
            self._to_clipboard(text, {Take.ALL: "All rows"}.get(take, f"The {take}"))

    def _to_clipboard(self, text: str, what: str) -> None:
        if not clipboard.fits(text, self._settings.clipboard_kb):
            self.notify(f"{what} is longer than can be copied at once.", severity="warning", markup=False)
        elif self._driver is not None:
            self._driver.write(clipboard.sequence(text))
            self._driver.flush()
            self.notify(f"{what} went to the terminal's clipboard. {clipboard.hint()}".strip(), markup=False)

    async def _export(self, wanted: Export, reading: Reading, seen: range) -> None:
        try:
            count = await self._outgoing.exported(wanted, reading, seen)
        except VantageError as error:
            self._complain(error)
        else:
            said = "1 row" if count == 1 else f"{count:,} rows"
            self.notify(f"Wrote {said} to {clean(str(wanted.path))}.", markup=False)

    def _complain(self, error: VantageError) -> None:
        self.notify(clean(f"{error.message} {error.hint}".strip()), severity="error", markup=False)

    # Beside the question in hand

    def _tell_more(self, query: Query, page: Page) -> None:
        said = f"of the first {len(page.rows):,} rows" if page.more else ""
        self.pane(ChartPane).show(charts.choose(page.columns, page.rows), said)
        values = self._answer.values if self._answer is not None else ()
        self.run_worker(self._explain(query.sql, values), group="explain", exclusive=True)

    async def _explain(self, sql: str, values: Sequence[Value]) -> None:
        self.pane(ExplainPane).show(await in_thread(lambda: self._engine.explain(sql, values)))

    async def _count_rows(self) -> None:
        tree = self.pane(SchemaPane).tree
        counts = schema_facts.row_counts(self._engine.schema, self._engine.look)
        while (count := await in_thread(lambda: next(counts, None))) is not None:
            tree.show_count(*count)

    async def _tell_facts(self, table: str, column: str | None) -> None:
        look = self._engine.look
        if column is None:
            content = await in_thread(lambda: schema_facts.ddl(table, look))
            self.push_screen(TextScreen(table, content))
        else:
            content = await in_thread(lambda: schema_facts.values(table, column, look))
            self.push_screen(TextScreen(column, content, "rows and values"))

    @work(group="completion", exclusive=True)
    async def _offer(self, before: str) -> None:
        names = complete_names(before, self._engine.schema)
        values = await in_thread(lambda: complete_values(before, self._engine.values_like))
        self.pane(QuestionInput).offer(before, [*names, *values][:MOST])

    # Colours

    def get_css_variables(self) -> dict[str, str]:
        return themes.complete(super().get_css_variables())

    def _read_themes(self) -> None:
        for problem in self._themes.refresh():
            self.notify(clean(problem), severity="warning", markup=False)
