"""Where Vantage's files lie: the user's folders, and the data that the packages carry.

User folders follow the platform's custom (platformdirs). `VANTAGE_CONFIG_DIR`, `VANTAGE_DATA_DIR` and
`VANTAGE_CACHE_DIR` move them: tests use that, and so do machines with a small home. Nothing here creates a folder: who
writes a file makes its parent. Configs and themes lie at the root of a source checkout and inside the packages of an
installed wheel (see `force-include` in pyproject.toml); `configs_dir` and `themes_dir` find both.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

_APP = "vantage"
_PACKAGE = Path(__file__).resolve().parent


def config_dir() -> Path:
    """The user's settings."""
    return _user_dir("VANTAGE_CONFIG_DIR", platformdirs.user_config_path)


def data_dir() -> Path:
    """What the user would miss if it were gone: the history of questions."""
    return _user_dir("VANTAGE_DATA_DIR", platformdirs.user_data_path)


def cache_dir() -> Path:
    """What can be rebuilt at any time: value indexes, encoded schemas."""
    return _user_dir("VANTAGE_CACHE_DIR", platformdirs.user_cache_path)


def history_path() -> Path:
    """The history of questions, one file for all databases."""
    return data_dir() / "history.sqlite"


def user_themes_dir() -> Path:
    """Themes that the user adds to the shipped ones."""
    return config_dir() / "themes"


def weights_dir() -> Path:
    """The shipped models, one folder each (`nano`)."""
    return _PACKAGE / "weights"


def configs_dir() -> Path:
    """The shipped model and training configurations."""
    return _shipped(_PACKAGE / "_configs", _PACKAGE.parent / "configs")


def themes_dir() -> Path:
    """The shipped themes."""
    return _shipped(_PACKAGE.parent / "vantage_tui" / "_themes", _PACKAGE.parent / "themes")


def _user_dir(variable: str, default: Callable[..., Path]) -> Path:
    override = os.environ.get(variable)
    return Path(override).expanduser() if override else default(_APP, appauthor=False)


def _shipped(installed: Path, checkout: Path) -> Path:
    # The installed place first: next to an installed package, `configs` could be a stranger's folder.
    return installed if installed.is_dir() else checkout
