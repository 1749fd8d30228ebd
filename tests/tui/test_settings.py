"""Settings and keys of the user: what can be used is, what cannot is named with the nearest name and harms nothing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from fake_assistant import FakeAssistant

from vantage_tui.actions import ACTIONS
from vantage_tui.app import VantageApp
from vantage_tui.keymap import keymap_path, load_keymap
from vantage_tui.screens.help import HelpScreen
from vantage_tui.settings import Settings, load_settings, settings_path
from vantage_tui.toml_file import flattened

DOCS = Path(__file__).resolve().parents[2] / "docs" / "settings.md"


def written(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_without_files_everything_has_its_default() -> None:
    assert load_settings() == (Settings(), [])
    assert load_keymap() == ({}, [])


def test_settings_are_read() -> None:
    written(settings_path(), 'theme = "paper"\ntimeout = 60\nhistory = false\nslow_line = true\n')
    found, problems = load_settings()
    assert problems == []
    assert (found.theme, found.timeout, found.history, found.slow_line, found.model) == (
        "paper",
        60,
        False,
        True,
        "nano",
    )


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('tehme = "x"', "unknown key `tehme`; did you mean `theme`?"),
        ("qqq = 1", "unknown key `qqq`"),
        ("[timeout]\nx = 1", "unknown key `timeout.x`; did you mean `timeout`?"),
        ("timeout = -1", "`timeout`: must be greater than or equal to 0.1"),
        ("timeout = nan", "`timeout`: must be"),
        ('history = "yes"', "`history`: must be a valid boolean"),
        ("clipboard_kb = 1.5", "`clipboard_kb`: must be a valid integer"),
        ("x = " + "[" * 50_000, "nested too deeply"),
        ("theme = ", "Invalid value"),
    ],
)
def test_what_cannot_be_used_is_named_and_the_rest_is_used(text: str, complaint: str) -> None:
    good = 'model = "mine"\n' if "\n" not in text and text != "theme = " and "[[" not in text else ""
    written(settings_path(), good + text)
    found, problems = load_settings()
    assert any(complaint in problem for problem in problems), problems
    assert all(problem.startswith("Settings settings.toml: ") and "\n" not in problem for problem in problems)
    assert found == Settings(model="mine" if good else "nano")


def test_keys_are_read_in_both_spellings() -> None:
    written(keymap_path(), '"app.help" = "f9, ctrl+g"\n[app]\nstop = "escape,ctrl+x"\npalette = ""\n')
    assert load_keymap() == ({"app.help": "f9,ctrl+g", "app.stop": "escape,ctrl+x", "app.palette": ""}, [])


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ('"app.hepl" = "f9"', "unknown action `app.hepl`; did you mean `app.help`?"),
        ('"app.help" = "pagedwn"', "`app.help`: no key `pagedwn`; did you mean `pagedown`?"),
        ('"app.help" = "crtl+a"', "`app.help`: no key `crtl+a`"),
        ('"app.help" = 1', "`app.help` must be a text of keys"),
        ('"app.help" = "ctrl+q"', "`ctrl+q` is the key of `app.help` and `app.quit`"),
        ("app = [", "Invalid"),
    ],
)
def test_a_key_or_action_that_is_none_is_named(text: str, complaint: str) -> None:
    written(keymap_path(), text)
    keymap, problems = load_keymap()
    assert len(problems) == 1
    assert complaint in problems[0]
    assert set(keymap) <= {"app.help"}


def test_every_default_key_is_a_key() -> None:
    for action in ACTIONS:
        if action.keys:
            written(keymap_path(), f'"{action.id}" = "{action.keys}"')
            assert load_keymap() == ({action.id: action.keys}, []), action.id


async def test_the_users_key_works_and_the_default_one_no_longer_does() -> None:
    app = VantageApp(FakeAssistant(), keymap={"app.help": "f9"})
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        assert not isinstance(app.screen, HelpScreen)
        await pilot.press("f9")
        assert isinstance(app.screen, HelpScreen)


def test_the_page_about_settings_names_every_setting_with_its_default() -> None:
    rows = re.findall(r"^\| `(\w+)` \| (?:`(.*?)`)? ?\| (.*) \|$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    found = {name: (default, text) for name, default, text in rows}
    for name, field in Settings.model_fields.items():
        default = field.default
        shown = "" if default is None else str(default).lower() if isinstance(default, bool) else str(default)
        assert found[name][0].strip('"') == shown, name
        assert found[name][1] == field.description, name


def test_flattening_keeps_every_value() -> None:
    assert flattened({"a": {"b": {"c": 1}, "d": 2}, "e": 3, "f": {}}) == {"a.b.c": 1, "a.d": 2, "e": 3}
