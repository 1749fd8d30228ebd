"""Settings, themes and packages from strangers: one clear sentence, whatever they hold."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from vantage_engine.errors import ConfigError, ExitCode
from vantage_engine.models.config import load_config
from vantage_engine.training.recipe import load_recipe
from vantage_engine.yaml_file import read_yaml
from vantage_tui.themes import load_themes

LAUGHS = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{name}: &{name} [{', '.join([f'*{before}'] * 9)}]\n" for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
MERGES = "a: &a {x: 1}\n" + "".join(
    f"{name}: &{name} {{<<: [{', '.join([f'*{before}'] * 9)}]}}\n"
    for before, name in zip("abcdefgh", "bcdefghi", strict=True)
)
HOSTILE: dict[str, str | bytes] = {
    "a billion laughs": LAUGHS,
    "a billion merges": MERGES,
    "itself": "a: &a [*a]",
    "depth": "[" * 50_000,
    "depth of mappings": "{a: " * 20_000,
    "an object": "!!python/object/apply:os.system ['touch owned']",
    "a name": "!!python/name:os.system",
    "a module": "x: !!python/module:os",
    "no date": "a: 2020-13-45",
    "no UTF-8": b"name: \xff\xfe",
    "NUL": b"name: \x00",
    "too much": "a: " + "x" * 300_000,
    "open": "name: [",
    "tabs": "a:\n\t- b",
    "twice": "--- 1\n--- 2",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("read", [load_config, load_recipe, read_yaml])
def test_hostile_yaml_is_refused_in_a_sentence(tmp_path: Path, read, name: str) -> None:
    path, content = tmp_path / "settings.yaml", HOSTILE[name]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    started = time.process_time()
    with pytest.raises(ConfigError) as caught:
        read(path)
    assert time.process_time() - started < 5
    assert "\n" not in caught.value.message
    assert len(caught.value.message) < 500
    assert caught.value.hint
    assert caught.value.exit_code == ExitCode.USAGE == 2
    assert [item.name for item in tmp_path.iterdir()] == ["settings.yaml"]


@pytest.mark.parametrize("kind", ["folder", "pipe", "device", "missing"])
def test_what_is_no_settings_file_is_refused_and_never_waited_for(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "settings.yaml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    for read in (load_config, load_recipe):
        with pytest.raises(ConfigError):
            read(path)


def test_sizes_that_no_machine_has_are_refused(tmp_path: Path) -> None:
    """A package names its own shape: it must not fill the memory before it is found out."""
    shipped = (Path(__file__).resolve().parent.parent / "configs" / "nano.yaml").read_text(encoding="utf-8")
    path = tmp_path / "huge.yaml"
    for key in ("schema_layers", "experts", "expert_width", "d_model"):
        path.write_text("\n".join(f"{line.split(':')[0]}: 1000000000" if line.strip().startswith(f"{key}:") else line
                                  for line in shipped.splitlines()))  # fmt: skip
        with pytest.raises(ConfigError, match=key):
            load_config(path)


JUNK: dict[str, str | bytes] = {
    "depth": "a = " + "[" * 50_000,
    "bytes": b"\x00\xff\xfe\x00" * 100,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(500),
    "too much": "name = '" + "x" * 100_000 + "'",
    "a table": "[name]\nx = 1\n[primary]\ny = 2",
    "numbers": "name = 'x'\nprimary = 1e999",
    "escapes": 'name = "\\u001b]52;c;x\\u0007"\nprimary = "\\u001b[2J"',
    "a date": "name = 2020-01-01\nprimary = 'red'",
    "a colour out of range": "name = 'x'\nprimary = 'rgb(999999999999,0,0'",
    "nothing": "",
}


def test_junk_among_the_themes_leaves_the_others(tmp_path: Path) -> None:
    for number, content in enumerate(JUNK.values()):
        (tmp_path / f"{number}.toml").write_bytes(content if isinstance(content, bytes) else content.encode())
    os.mkfifo(tmp_path / "pipe.toml")
    (tmp_path / "zero.toml").symlink_to("/dev/zero")
    (tmp_path / "folder.toml").mkdir()
    (tmp_path / "good.toml").write_text('name = "good"\nprimary = "#123456"\n', encoding="utf-8")
    found, problems = load_themes([tmp_path])
    assert [theme.name for theme in found] == ["good"]
    assert len(problems) == len(JUNK) + 3
    assert all("\n" not in problem and len(problem) < 500 for problem in problems)
