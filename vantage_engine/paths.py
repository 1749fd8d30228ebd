"""Where Vantage keeps its own files: settings, cache and data in the places that the platform names.

Nothing is ever written beside a user's database. Directories are returned, not created: who writes creates.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

APP = "vantage"


def cache_dir() -> Path:
    """Files that may be deleted at any time and are then made again."""
    return platformdirs.user_cache_path(APP, appauthor=False)


def config_dir() -> Path:
    """Settings, key bindings and themes of the user."""
    return platformdirs.user_config_path(APP, appauthor=False)


def data_dir() -> Path:
    """History, trained models and whatever else must outlive the cache."""
    return platformdirs.user_data_path(APP, appauthor=False)
