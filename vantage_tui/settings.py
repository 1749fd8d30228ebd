"""The user's settings: `settings.toml` in the folder that `vantage locate config` prints.

Every setting has a default, so the file need not exist. What cannot be used as it is written is left at its default and
named in a sentence; it never stops the app.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from vantage_engine import paths
from vantage_tui.toml_file import flattened, read_toml, unknown


class Settings(BaseModel):
    """What the app lets its user choose."""

    model_config = ConfigDict(frozen=True, strict=True, use_attribute_docstrings=True)

    theme: str = ""
    """A theme by name; empty: `vantage-dark`, and `ansi` on a terminal of sixteen colours."""
    model: str = "nano"
    """A shipped model by name, or the path of a checkpoint folder."""
    timeout: Annotated[float, Field(ge=0.1, le=3600, strict=False)] = 10.0
    """Seconds that a query may run."""
    history: bool = True
    """Whether questions are kept on disk; if not, they are remembered until you quit."""
    slow_line: bool | None = None
    """Whether to repaint less often, without animations; if not set, over SSH."""
    export_folder: str = "."
    """Where exported rows are offered to be written."""
    clipboard_kb: Annotated[int, Field(ge=1, le=10_000)] = 75
    """Most kilobytes that are copied at once: terminals drop a longer message unsaid."""

    def is_slow(self, environ: Mapping[str, str]) -> bool:
        """Whether the line to the terminal is a slow one."""
        return "SSH_CONNECTION" in environ if self.slow_line is None else self.slow_line


def settings_path() -> Path:
    """Where the file is looked for."""
    return paths.config_dir() / "settings.toml"


def load_settings(path: Path | None = None) -> tuple[Settings, list[str]]:
    """The settings, and a sentence for each part of the file that cannot be used."""
    path = path or settings_path()
    if not path.exists():
        return Settings(), []
    try:
        values = read_toml(path)
    except (OSError, ValueError) as error:
        return Settings(), [f"Settings {path.name}: {getattr(error, 'strerror', None) or error}"]
    known = Settings.model_fields
    problems = [f"Settings {path.name}: {unknown(key, known)}" for key in flattened(values) if key not in known]
    wanted = {key: value for key, value in values.items() if key in known}
    try:
        return Settings(**wanted), problems
    except ValidationError as error:
        for wrong in error.errors():
            key = str(wrong["loc"][0])
            wanted.pop(key, None)
            problems.append(f"Settings {path.name}: `{key}`: {_said(wrong['msg'])}")
        return Settings(**wanted), problems


def _said(message: Any) -> str:
    return str(message).replace("Input should be", "must be")
