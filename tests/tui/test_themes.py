"""The shipped themes are whole; a broken file is named and left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from fake_assistant import FakeAssistant, answer_script
from rich.color import Color as RichColor
from rich.style import Style

from vantage_engine import paths
from vantage_tui.app import VantageApp
from vantage_tui.themes import DEFAULT, POOR_TERMINAL, SQL_COLOURS, load_themes

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


@pytest.mark.parametrize(
    ("table", "complaint"),
    [
        ("sql = 3", "`sql` must be a table: [sql]"),
        ('[sql]\nkeywrd = "red"', "[sql]: unknown key `keywrd`; did you mean `keyword`?"),
        ("[sql]\nkeyword = 3", "[sql]: `keyword` must be a text"),
        ('[sql]\nstring = "no"', "`string` is no colour: no"),
    ],
)
def test_a_broken_table_of_sql_colours_is_reported(tmp_path: Path, table: str, complaint: str) -> None:
    (tmp_path / "a.toml").write_text(f'name = "x"\nprimary = "red"\n{table}\n', encoding="utf-8")
    assert load_themes([tmp_path]) == ([], [f"Theme a.toml: {complaint}"])


def test_there_are_themes_for_every_eye() -> None:
    found = load_themes([paths.themes_dir()])[0]
    names = {theme.name for theme in found}
    assert len(names) >= 8
    assert {theme.dark for theme in found} == {True, False}
    assert names >= {"contrast-dark", "contrast-light", POOR_TERMINAL}
    for theme in found:
        assert {f"sql-{part}" for part in SQL_COLOURS} <= theme.variables.keys(), theme.name


async def test_a_theme_of_the_users_is_shown_when_it_is_saved_and_forgotten_when_it_is_deleted() -> None:
    file = paths.user_themes_dir() / "mine.toml"
    file.parent.mkdir(parents=True)
    file.write_text('name = "mine"\nprimary = "#112233"\nbackground = "#000000"\n', encoding="utf-8")
    app = VantageApp(FakeAssistant(), theme="mine")
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await pilot.pause()
        assert app.theme == "mine"
        file.write_text('name = "mine"\nprimary = "#112233"\nbackground = "#102030"\n', encoding="utf-8")
        app._read_themes()
        await pilot.pause()
        assert app.screen.styles.background.hex == "#102030"
        file.write_text("name = [", encoding="utf-8")
        app._read_themes()
        app._read_themes()
        await pilot.pause()
        (notice,) = app._notifications
        assert notice.message.startswith("Theme mine.toml: "), "said once"
        assert app.theme == DEFAULT
        file.unlink()
        app._read_themes()
        assert "mine" not in app.available_themes


def ratio(style: Style) -> float:
    """WCAG's contrast of a text and its ground."""

    def luminance(colour: RichColor | None) -> float:
        assert colour is not None
        parts = [part / 255 for part in colour.get_truecolor()]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    lighter, darker = sorted((luminance(style.color), luminance(style.bgcolor)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


RATIOS = {"contrast-dark": 7.0, "contrast-light": 7.0}
SQL = "SELECT COUNT(*), 'text', \"a b\" FROM orders WHERE total > 2.5 -- why"


def faint(app: VantageApp, selector: str, least: float) -> set[tuple[str, str]]:
    """Texts of a part of the screen that stand out from their ground by less than `least`."""
    region = app.screen.query_one(selector).region
    found = set()
    for strip in app.screen._compositor.render_strips()[region.y : region.bottom]:
        for segment in strip.crop(region.x, region.right):
            if segment.style and any(c.isalnum() for c in segment.text) and ratio(segment.style) < least:
                found.add((segment.text.strip(), f"{segment.style} {ratio(segment.style):.2f}"))
    return found


@pytest.mark.parametrize("name", [theme.name for theme in load_themes([paths.themes_dir()])[0] if not theme.ansi])
async def test_all_text_on_screen_can_be_read(name: str) -> None:
    rows = [("Ada", 1, None, b"x"), ("Grace", 2, None, b"y")]
    script = answer_script(SQL, rows, ("a", "b", "c", "d"), sure=False, alternatives=[("SELECT 1", 0.2)])
    app = VantageApp(FakeAssistant(script), theme=name, clock=lambda: 0.0)
    least = RATIOS.get(name, 4.5)
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.press(*"who?", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        assert not faint(app, "*", least)
        await pilot.press("f1")
        await pilot.pause()
        assert not faint(app, "#help", least)


async def test_no_color_takes_every_colour_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    app = VantageApp(FakeAssistant(answer_script(SQL)))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press(*"who?", "enter")
        await app.workers.wait_for_complete()
        await pilot.pause()
        styles = [s.style for strip in app.screen._compositor.render_strips() for s in strip if s.style]
    for style in styles:
        for colour in (style.color, style.bgcolor):
            assert colour is None or colour.is_default, style
