"""The shipped themes are whole; a broken file is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_assistant import FakeAssistant

from vantage_engine import paths
from vantage_tui.app import VantageApp
from vantage_tui.themes import DEFAULT, POOR_TERMINAL, load_themes

COLOURS = ("primary", "secondary", "accent", "background", "surface", "panel", "foreground")
STATES = ("success", "warning", "error")


def test_the_shipped_themes_give_every_colour() -> None:
    found, problems = load_themes([paths.themes_dir()])
    assert problems == []
    assert {DEFAULT, "vantage-light", POOR_TERMINAL} <= {theme.name for theme in found}
    for theme in found:
        assert all(getattr(theme, colour) for colour in (*COLOURS, *STATES)), theme.name


@pytest.mark.parametrize("name", [theme.name for theme in load_themes([paths.themes_dir()])[0]])
async def test_the_app_starts_in_every_shipped_theme(name: str) -> None:
    app = VantageApp(FakeAssistant(), theme=name)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"who?", "enter", "f1")
        await pilot.pause()
        assert app.theme == name


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("name = ", "Invalid"),
        ('name = "x"', "`primary` is missing"),
        ('primary = "red"', "`name` is missing"),
        ('name = "x"\nprimary = "nonsense"', "`primary` is no colour: nonsense"),
        ('name = "x"\nprimary = 3', "`primary` must be a text"),
        ('name = "x"\nprimary = "red"\nprimry = "red"', "unknown key `primry`"),
        ('name = "x"\nprimary = "red"\ndark = "yes"', "`dark` must be true or false"),
    ],
)
def test_a_broken_file_is_reported_and_the_others_load(tmp_path: Path, text: str, complaint: str) -> None:
    (tmp_path / "a.toml").write_text(text, encoding="utf-8")
    (tmp_path / "b.toml").write_text('name = "good"\nprimary = "#123456"\n', encoding="utf-8")
    (tmp_path / "c.toml").write_bytes(b"\xff\xfe")
    found, problems = load_themes([tmp_path])
    assert [theme.name for theme in found] == ["good"]
    assert len(problems) == 2
    assert problems[0].startswith("Theme a.toml: ")
    assert complaint in problems[0]


def test_a_later_folder_wins_and_one_that_is_missing_is_no_problem(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(f'name = "{DEFAULT}"\nprimary = "#123456"\n', encoding="utf-8")
    found, problems = load_themes([paths.themes_dir(), tmp_path, tmp_path / "missing"])
    assert problems == []
    assert [theme.primary for theme in found if theme.name == DEFAULT] == ["#123456"]


async def test_a_broken_theme_of_the_users_does_not_stop_the_app() -> None:
    folder = paths.user_themes_dir()
    folder.mkdir(parents=True)
    (folder / "[broken].toml").write_text("[/x", encoding="utf-8")
    app = VantageApp(FakeAssistant())
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert app.theme == DEFAULT
        assert next(notice.message for notice in app._notifications).startswith("Theme [broken].toml: ")
