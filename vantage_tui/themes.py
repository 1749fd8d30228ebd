"""Themes are small TOML files: a name, and Textual's colour names with a colour each.

`load_themes` reads every `*.toml` of the folders it is given, later folders winning over earlier ones by theme name. A
file that cannot be used is left out and named in the second result; it never stops the app.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

DEFAULT = "vantage-dark"
POOR_TERMINAL = "ansi"
"""For terminals with sixteen colours or fewer: uses their own palette."""

_COLOURS = (
    *("primary", "secondary", "accent", "background", "surface", "panel", "foreground"),
    *("success", "warning", "error"),
)
_FLAGS = ("dark", "ansi")
_LARGEST = 64 * 1024


def load_themes(folders: Iterable[Path]) -> tuple[list[Theme], list[str]]:
    """The themes by name, and one sentence for each file that is not one."""
    themes: dict[str, Theme] = {}
    problems: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                theme = _theme(tomllib.loads(_text(path)))
            except (OSError, ValueError, RecursionError) as error:  # TOML, Unicode, our own complaints: ValueErrors
                problems.append(f"Theme {path.name}: {error}")
            else:
                themes[theme.name] = theme
    return list(themes.values()), problems


def _text(path: Path) -> str:
    if not path.is_file():  # a pipe would never end, and the app would never start
        raise ValueError("not a file")
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise ValueError(f"larger than {_LARGEST // 1024} kB")
    return raw.decode("utf-8")


def _theme(data: dict[str, Any]) -> Theme:
    for key, value in data.items():
        if key in _FLAGS:
            if not isinstance(value, bool):
                raise ValueError(f"`{key}` must be true or false")
        elif key != "name" and key not in _COLOURS:
            raise ValueError(f"unknown key `{key}`")
        elif not isinstance(value, str):
            raise ValueError(f"`{key}` must be a text")
        elif key in _COLOURS:
            _check_colour(key, value)
    for required in ("name", "primary"):
        if not data.get(required):
            raise ValueError(f"`{required}` is missing")
    dark = data.get("dark", True)
    # A native theme without these variables does not get past Textual's stylesheet.
    native = BUILTIN_THEMES["ansi-dark" if dark else "ansi-light"].variables if data.get("ansi") else {}
    return Theme(variables=dict(native), **data)


def _check_colour(key: str, value: str) -> None:
    try:
        Color.parse(value)
    except ColorParseError:
        raise ValueError(f"`{key}` is no colour: {value}") from None
