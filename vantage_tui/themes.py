"""Themes are small TOML files: a name, Textual's colour names with a colour each, `[sql]` for the colours of queries.

`load_themes` reads every `*.toml` of the folders it is given, later folders winning over earlier ones by theme name. A
file that cannot be used is left out and named in the second result; it never stops the app. What a theme does not say
about SQL is derived from its other colours (`complete`), so that Textual's own themes show queries in colour too.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from textual.app import App
from textual.color import Color, ColorParseError
from textual.theme import BUILTIN_THEMES, Theme

from vantage_tui.toml_file import read_toml, unknown

DEFAULT = "vantage-dark"
POOR_TERMINAL = "ansi"
"""For terminals with sixteen colours or fewer: uses their own palette."""

_COLOURS = (
    *("primary", "secondary", "accent", "background", "surface", "panel", "foreground"),
    *("success", "warning", "error"),
)
_FLAGS = ("dark", "ansi")
_KEYS = ("name", *_COLOURS, *_FLAGS, "sql")
SQL_COLOURS = {
    "keyword": "text-accent",
    "function": "text-primary",
    "string": "text-success",
    "number": "text-warning",
    "name": "foreground",
    "operator": "foreground",
    "comment": "foreground",
    "hole": "text-accent",
}
"""Parts of a query, and the variable that colours one where the theme does not; `$sql-keyword` and so on in styles."""


def load_themes(folders: Iterable[Path]) -> tuple[list[Theme], list[str]]:
    """The themes by name, and one sentence for each file that is not one."""
    themes: dict[str, Theme] = {}
    problems: list[str] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")):
            try:
                theme = _theme(read_toml(path))
            except (OSError, ValueError) as error:  # TOML, Unicode, our own complaints: ValueErrors
                problems.append(f"Theme {path.name}: {getattr(error, 'strerror', None) or error}")
            else:
                themes[theme.name] = theme
    return list(themes.values()), problems


class ThemeShelf:
    """The themes of one app: shipped ones and the user's, read again when a file of the user's changes."""

    def __init__(self, app: App[Any], shipped: Path, users: Path) -> None:
        self._app = app
        self._folders = (shipped, users)
        self._users = users
        self._seen: object = None
        self._names: frozenset[str] = frozenset()

    def refresh(self) -> list[str]:
        """Read what has changed since the last time, and show it; a sentence for each file that cannot be used."""
        seen = _stamp(self._users)
        if seen == self._seen:
            return []
        first, self._seen = self._seen is None, seen
        found, problems = load_themes(self._folders)
        for theme in found:
            self._app.register_theme(theme)
        names = frozenset(theme.name for theme in found)
        for gone in self._names - names:
            self._app.unregister_theme(gone)
        self._names = names
        if self._app.theme not in self._app.available_themes:
            self._app.theme = DEFAULT
        elif not first:
            self._app.mutate_reactive(App.theme)
        return problems


def _stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """Changes when a theme of the folder is written, made or taken away."""
    found = []
    for path in sorted(folder.glob("*.toml")):
        try:
            status = path.stat()
        except OSError:
            continue
        found.append((path.name, status.st_mtime_ns, status.st_size))
    return tuple(found)


def complete(variables: dict[str, str]) -> dict[str, str]:
    """The variables of a theme with a colour for every part of a query."""
    for part, source in SQL_COLOURS.items():
        variables.setdefault(f"sql-{part}", variables[source])
    return variables


def _theme(data: dict[str, Any]) -> Theme:
    for key, value in data.items():
        if key not in _KEYS:
            raise ValueError(unknown(key, _KEYS))
        if key in _FLAGS:
            if not isinstance(value, bool):
                raise ValueError(f"`{key}` must be true or false")
        elif key != "sql" and not isinstance(value, str):
            raise ValueError(f"`{key}` must be a text")
        elif key in _COLOURS:
            _check_colour(key, value)
    for required in ("name", "primary"):
        if not data.get(required):
            raise ValueError(f"`{required}` is missing")
    sql = _sql(data.pop("sql", {}))
    dark = data.get("dark", True)
    # A native theme without these variables does not get past Textual's stylesheet.
    native = BUILTIN_THEMES["ansi-dark" if dark else "ansi-light"].variables if data.get("ansi") else {}
    # Textual's own selection is so strong that the text in it can hardly be read.
    selection = {} if data.get("ansi") else {"input-selection-background": f"{data['primary']} 30%"}
    return Theme(variables={**native, **selection, **sql}, **data)


def _sql(colours: Any) -> dict[str, str]:
    """The table `[sql]` as variables."""
    if not isinstance(colours, dict):
        raise ValueError("`sql` must be a table: [sql]")
    for key, value in colours.items():
        if key not in SQL_COLOURS:
            raise ValueError(f"[sql]: {unknown(key, SQL_COLOURS)}")
        if not isinstance(value, str):
            raise ValueError(f"[sql]: `{key}` must be a text")
        _check_colour(key, value)
    return {f"sql-{key}": value for key, value in colours.items()}


def _check_colour(key: str, value: str) -> None:
    try:
        Color.parse(value)
    except ColorParseError:
        raise ValueError(f"`{key}` is no colour: {value}") from None
