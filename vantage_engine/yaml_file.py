"""Settings files in YAML, read so that no file can do harm: plain values, of bounded size, written out in full.

Aliases are refused, since ten lines of them can stand for a billion values; so are files that are larger than any
settings are, or no files at all. Every failure is a `ConfigError` of one sentence.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from vantage_engine.errors import ConfigError

_LARGEST = 256 * 1024


class _PlainLoader(yaml.SafeLoader):
    """The safe loader, without aliases."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            event = self.peek_event()
            raise yaml.MarkedYAMLError(problem="aliases (*) cannot be used here", problem_mark=event.start_mark)
        return super().compose_node(parent, index)


def read_yaml(path: Path) -> Any:
    """The values in a YAML file."""
    hint = "Correct the file."
    try:
        if path.exists() and not path.is_file():
            raise ConfigError(f"{path} is not a file.", "Check the path.")
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise ConfigError(f"{path} is larger than {_LARGEST // 1024} kB.", "Name a settings file.")
        # Resolves no tag that is not a plain value: it derives from the safe loader.
        return yaml.load(raw.decode("utf-8"), Loader=_PlainLoader)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise ConfigError(f"{path} cannot be read: {reason}.", "Check the path.") from error
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f", line {mark.line + 1}" if mark else ""
        raise ConfigError(f"{path} is not valid YAML{place}: {error.problem or error.context}.", hint) from error
    except (yaml.YAMLError, ValueError) as error:  # ValueError: no UTF-8, NUL in the path, a date such as 2020-13-45
        raise ConfigError(f"{path} is not valid YAML.", hint) from error
    except RecursionError as error:
        raise ConfigError(f"{path} is nested too deeply.", hint) from error
