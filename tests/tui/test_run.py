"""What `vantage tui` does before and after the app itself."""

from __future__ import annotations

import io
import sys
import types
from pathlib import Path

import pytest
from fake_assistant import FakeAssistant

from vantage_engine import paths
from vantage_engine.errors import DatabaseError
from vantage_tui import opening as tui
from vantage_tui.themes import DEFAULT, POOR_TERMINAL


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tui, "_streams", lambda: (Terminal(), Terminal(), Terminal()))
    monkeypatch.setenv("TERM", "xterm-256color")
    for name in ("SSH_CONNECTION", "COLORTERM"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[tui.VantageApp]:
    """The apps that were run; the engine is a fake."""
    apps: list[tui.VantageApp] = []
    module = types.ModuleType("vantage_engine.assistant")
    module.Assistant = lambda database, *, model, timeout: FakeAssistant()  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "vantage_engine.assistant", module)
    monkeypatch.setattr(tui.VantageApp, "run", lambda self: apps.append(self))
    return apps


def _sentence(text: str) -> str:
    assert text.count("\n") == 1
    return text


@pytest.mark.usefixtures("terminal")
def test_without_a_database_one_is_chosen(monkeypatch: pytest.MonkeyPatch, opened: list[tui.VantageApp]) -> None:
    for choice in (None, Path("chosen.sqlite")):
        monkeypatch.setattr(tui, "choose_database", lambda history, theme, choice=choice: choice)
        assert tui.run(None, "nano") == 0
    assert [Path(app.keeper.database).name for app in opened] == ["chosen.sqlite"]


@pytest.mark.usefixtures("terminal")
def test_the_settings_are_heard(opened: list[tui.VantageApp]) -> None:
    paths.config_dir().mkdir(parents=True)
    settings = 'theme = "paper"\nslow_line = true\nhistory = false\nthme = 1\n'
    (paths.config_dir() / "settings.toml").write_text(settings)
    (paths.config_dir() / "keymap.toml").write_text('"app.help" = "f9"\n"app.hepl" = "f9"\n')
    assert tui.run(Path("shop.sqlite"), None) == 0
    (app,) = opened
    assert (app._theme_name, app.animation_level, app.keys) == ("paper", "none", {"app.help": "f9"})
    assert [problem.split(";")[0] for problem in app._problems] == [
        "Settings settings.toml: unknown key `thme`",
        "Keymap keymap.toml: unknown action `app.hepl`",
    ]
    assert not paths.history_path().exists()


def test_without_a_terminal_it_names_ask(capsys: pytest.CaptureFixture[str]) -> None:
    assert tui.run(Path("shop.sqlite"), "nano") == 2
    assert "`vantage ask" in _sentence(capsys.readouterr().err)


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize("stream", [0, 1, 2])
def test_every_stream_must_be_the_terminal(
    stream: int, monkeypatch: pytest.MonkeyPatch, opened: list[tui.VantageApp]
) -> None:
    streams = [Terminal(), Terminal(), Terminal()]
    streams[stream] = io.StringIO()  # type: ignore[call-overload]
    monkeypatch.setattr(tui, "_streams", lambda: streams)
    assert tui.run(Path("shop.sqlite"), "nano") == 2
    assert opened == []


@pytest.mark.usefixtures("terminal")
def test_a_dumb_terminal_is_none(monkeypatch: pytest.MonkeyPatch, opened: list[tui.VantageApp]) -> None:
    monkeypatch.setenv("TERM", "dumb")
    assert tui.run(Path("shop.sqlite"), "nano") == 2
    assert opened == []


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(
    ("variables", "theme", "animated"),
    [
        ({}, DEFAULT, True),
        ({"TERM": "linux"}, POOR_TERMINAL, True),
        ({"SSH_CONNECTION": "10.0.0.1 22"}, DEFAULT, False),
    ],
)
def test_the_app_fits_the_terminal(
    variables: dict[str, str],
    theme: str,
    animated: bool,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[tui.VantageApp],
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert tui.run(Path("shop.sqlite"), "nano") == 0
    assert [(app._theme_name, app.animation_level != "none") for app in opened] == [(theme, animated)]


@pytest.mark.usefixtures("terminal")
def test_the_engine_is_closed_whatever_happens(monkeypatch: pytest.MonkeyPatch, opened: list[tui.VantageApp]) -> None:
    def crash(app: tui.VantageApp) -> None:
        opened.append(app)
        raise RuntimeError

    monkeypatch.setattr(tui.VantageApp, "run", crash)
    with pytest.raises(RuntimeError):
        tui.run(Path("shop.sqlite"), "nano")
    assert opened[0]._engine.closed  # type: ignore[attr-defined]


@pytest.mark.usefixtures("terminal")
def test_a_database_that_does_not_open_is_the_command_lines_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(database: Path, *, model: str, timeout: float) -> None:
        raise DatabaseError("No such file.")

    module = types.ModuleType("vantage_engine.assistant")
    module.Assistant = refuse  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "vantage_engine.assistant", module)
    with pytest.raises(DatabaseError):
        tui.run(Path("missing.sqlite"), "nano")
