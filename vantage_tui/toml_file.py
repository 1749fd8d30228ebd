"""The user's files in TOML, read so that none can do harm: of bounded size, plain values, one sentence for a failure.

`nearest` is how the app answers a name that it does not know.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from rapidfuzz import process

_LARGEST = 64 * 1024
_NEAR = 60.0
"""Of 100: below it a name is nothing like another one."""


def read_toml(path: Path) -> dict[str, Any]:
    """The values in the file; raises `OSError`, or `ValueError` with a sentence."""
    if not path.is_file():  # a pipe would never end, and the app would never start
        raise ValueError("not a file")
    with path.open("rb") as file:
        raw = file.read(_LARGEST + 1)
    if len(raw) > _LARGEST:
        raise ValueError(f"larger than {_LARGEST // 1024} kB")
    try:
        return tomllib.loads(raw.decode("utf-8"))
    except RecursionError:
        raise ValueError("nested too deeply") from None


def flattened(values: dict[str, Any], prefix: str = "") -> dict[str, Any]:
    """Tables as dotted keys: `[a]` with `b = 1` is `{"a.b": 1}`, as `"a.b" = 1` is."""
    flat: dict[str, Any] = {}
    for key, value in values.items():
        if isinstance(value, dict):
            flat |= flattened(value, f"{prefix}{key}.")
        else:
            flat[f"{prefix}{key}"] = value
    return flat


def unknown(what: str, known: Iterable[str]) -> str:
    """What is said of a name that is none: `unknown key …; did you mean …?`."""
    near = nearest(what, known)
    return f"unknown key `{what}`" + (f"; did you mean `{near}`?" if near else "")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that is most like this one, or None where none is."""
    found = process.extractOne(name, list(known), score_cutoff=_NEAR)
    return found[0] if found else None
