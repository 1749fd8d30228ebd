"""The user's keys: `keymap.toml` in the folder that `vantage locate config` prints, `"rows.sort" = "s,f7"`.

Each entry gives an action of `actions.py` other keys, in Textual's names, separated by commas. What cannot be used is
left at its default and named in a sentence: an unknown action or key with the nearest known one, and a key that two
actions of one pane would share.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import Path

from textual.keys import REPLACED_KEYS, Keys, key_to_character

from vantage_engine import paths
from vantage_tui.actions import ACTIONS
from vantage_tui.toml_file import flattened, nearest, read_toml, unknown

_MODIFIERS = ("ctrl", "shift", "alt", "super", "meta", "hyper")
_KEYS = frozenset(key.value for key in Keys if not key.value.startswith("<")) | REPLACED_KEYS.keys()


def keymap_path() -> Path:
    """Where the file is looked for."""
    return paths.config_dir() / "keymap.toml"


def load_keymap(path: Path | None = None) -> tuple[dict[str, str], list[str]]:
    """Keys by the id of their action, where they are not the default ones; and a sentence for what cannot be used."""
    path = path or keymap_path()
    if not path.exists():
        return {}, []
    try:
        values = flattened(read_toml(path))
    except (OSError, ValueError) as error:
        return {}, [f"Keymap {path.name}: {getattr(error, 'strerror', None) or error}"]
    defaults = {action.id: action.keys for action in ACTIONS}
    keymap: dict[str, str] = {}
    problems: list[str] = []
    for name, keys in values.items():
        if name not in defaults:
            problems.append(unknown(name, defaults).replace("unknown key", "unknown action"))
        elif not isinstance(keys, str):
            problems.append(f'`{name}` must be a text of keys, such as "{defaults[name] or "f9"}"')
        elif wrong := [key for key in _split(keys) if not _is_key(key)]:
            near = nearest(wrong[0].rpartition("+")[2], _KEYS)
            problems.append(f"`{name}`: no key `{wrong[0]}`" + (f"; did you mean `{near}`?" if near else ""))
        else:
            keymap[name] = ",".join(_split(keys))
    problems += _clashes(keymap, defaults)
    return keymap, [f"Keymap {path.name}: {problem}" for problem in problems]


def _clashes(keymap: Mapping[str, str], defaults: Mapping[str, str]) -> Iterable[str]:
    """Keys of the user's that two actions of one pane share."""
    users: dict[tuple[str, str], list[str]] = defaultdict(list)
    for name, keys in {**defaults, **keymap}.items():
        for key in _split(keys):
            users[name.partition(".")[0], key].append(name)
    for (_, key), names in users.items():
        if len(names) > 1 and any(key in _split(keymap.get(name, "")) for name in names):
            yield f"`{key}` is the key of {' and '.join(f'`{name}`' for name in names)}"


def _split(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",") if key.strip()]


def _is_key(key: str) -> bool:
    *modifiers, last = key.split("+")
    known = key in _KEYS or last in _KEYS or key_to_character(last) is not None  # signs go by their Unicode names
    return known and all(modifier in _MODIFIERS for modifier in modifiers)
