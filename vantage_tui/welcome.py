"""What `vantage tui` shows without a database: those that were opened before, and the demo.

A small app of its own, since the other one is about one database. Only files that are there are offered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Footer, Input, OptionList, Static
from textual.widgets.option_list import Option

from vantage_engine import paths
from vantage_engine.database.sanitize import clean
from vantage_engine.history.store import History, Opened
from vantage_tui import themes

_SHOWN = 12


class Welcome(App[Path]):
    """Returns the path of a database, None when none was chosen."""

    TITLE = "Vantage"
    CSS_PATH = "vantage.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,ctrl+q", "quit", "Quit")]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, recent: Sequence[Opened], *, theme: str = themes.DEFAULT, now: datetime | None = None) -> None:
        super().__init__()
        self._recent = recent
        self._theme_name = theme
        self._now = now or datetime.now(UTC)
        self._themes = themes.ThemeShelf(self, paths.themes_dir(), paths.user_themes_dir())

    def compose(self) -> ComposeResult:
        with Vertical(id="welcome") as box:
            box.border_title = "Vantage"
            yield Static("Which database do you want to ask?")
            yield OptionList(id="welcome-list", compact=True)
            yield Input(placeholder="Or type the path of a SQLite file", compact=True, id="welcome-path")
            yield Static(id="welcome-note")
        yield Footer(compact=True)

    def on_mount(self) -> None:
        self._themes.refresh()
        if self._theme_name in self.available_themes:
            self.theme = self._theme_name
        self.screen.styles.align = ("center", "middle")
        options = self.query_one(OptionList)
        options.add_options([Option(self._told(each), id=f"recent-{n}") for n, each in enumerate(self._recent)])
        options.add_option(Option(Content("The demo: an invented shop in eight tables"), id="demo"))
        options.highlighted = 0
        options.focus()
        self.query_one(Input).cursor_blink = False

    def get_css_variables(self) -> dict[str, str]:
        return themes.complete(super().get_css_variables())

    @on(OptionList.OptionSelected)
    def _chosen(self, event: OptionList.OptionSelected) -> None:
        if event.option_id == "demo":
            self._open(demo_path(), make=True)
        else:
            self._open(Path(self._recent[event.option_index].path))

    @on(Input.Submitted)
    def _typed(self, event: Input.Submitted) -> None:
        if event.value.strip():
            self._open(Path(event.value.strip()).expanduser())

    def _open(self, path: Path, *, make: bool = False) -> None:
        from vantage_engine.database.files import read_header
        from vantage_engine.demo import write_demo
        from vantage_engine.errors import VantageError

        try:
            if make and not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_demo(path)
            read_header(path)
        except VantageError as error:
            said = Content.styled(clean(error.message), "bold $text-error") + Content(f"\n{clean(error.hint)}")
            self.query_one("#welcome-note", Static).update(said)
        except OSError as error:
            self.query_one("#welcome-note", Static).update(Content(clean(f"{path}: {error.strerror}")))
        else:
            self.exit(path)

    def _told(self, opened: Opened) -> Content:
        path = Path(opened.path)
        questions = "1 question" if opened.questions == 1 else f"{opened.questions:,} questions"
        about = f"{questions}, {_ago(opened.last, self._now)}, in {clean(str(path.parent), limit=50)}"
        return Content(f"{clean(path.name, limit=40)}  ") + Content.styled(about, "$text-muted")


def demo_path() -> Path:
    """Where the app keeps its demo."""
    return paths.data_dir() / "demo.sqlite"


def choose_database(open_history: Callable[[], History], theme: str) -> Path | None:
    """Ask for a database; None when the user goes away."""
    with open_history() as history:
        recent = [each for each in history.recent_databases(100) if each.exists and Path(each.path) != demo_path()]
    return Welcome(recent[:_SHOWN], theme=theme).run()


def _ago(stamp: str, now: datetime) -> str:
    try:
        days = (now - datetime.fromisoformat(stamp)).days
    except (ValueError, TypeError):
        return "some time ago"
    return "today" if days < 1 else "yesterday" if days == 1 else f"{days} days ago"
