"""Who may import whom: the house's walls, read from the source, so that a lazy import counts too."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "vantage_engine"
MODULES = sorted([*ENGINE.rglob("*.py"), *(ROOT / "vantage_tui").rglob("*.py")])


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            package = path.relative_to(ROOT).parent.parts
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            name = ".".join(part for part in (base, node.module) if part)
            yield name
            yield from (f"{name}.{alias.name}" for alias in node.names)


def _breaches(paths: Iterator[Path] | list[Path], *forbidden: str) -> list[str]:
    return [
        f"{path.relative_to(ROOT)} imports {name}"
        for path in paths
        for name in _imports(path)
        if any(name == wall or name.startswith(f"{wall}.") for wall in forbidden)
    ]


def _room(name: str) -> list[Path]:
    return sorted((ENGINE / name).rglob("*.py"))


def test_the_engine_knows_no_terminal_app() -> None:
    # The command line opens the app, lazily: the one door.
    assert not _breaches([path for path in ENGINE.rglob("*.py") if path.name != "cli.py"], "vantage_tui", "textual")


def test_mlx_is_imported_through_the_device_alone() -> None:
    # Whoever imports mlx first decides which BLAS it finds.
    assert not _breaches([path for path in MODULES if path != ENGINE / "device.py"], "mlx")


@pytest.mark.parametrize("room", ["sql", "schema", "linking", "database"])
def test_rooms_before_the_model_know_no_mlx(room: str) -> None:
    assert not _breaches(_room(room), "mlx", "vantage_engine.device", "vantage_engine.models")


def test_models_know_no_database() -> None:
    assert not _breaches(_room("models"), "sqlite3", "sqlite_utils", "vantage_engine.database", "sqlglot")


def test_only_the_command_line_knows_typer() -> None:
    assert not _breaches([path for path in MODULES if path.name != "cli.py"], "typer", "click")


def test_training_libraries_stay_out() -> None:
    assert not _breaches(MODULES, "torch", "transformers", "mlx_lm", "scipy", "sentence_transformers")


def test_the_package_itself_imports_nothing() -> None:
    script = (
        "import sys; before = set(sys.modules); import vantage_engine, vantage_tui; "
        "print(sorted(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "['vantage_engine', 'vantage_tui']"


def test_the_walls_are_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
    module = tmp_path / "vantage_engine" / "sql" / "x.py"
    module.parent.mkdir(parents=True)
    module.write_text("def f():\n    from ..device import mx\n    import mlx.core\n    import mlxtend\n")
    assert _breaches([module], "mlx", "vantage_engine.device") == [
        f"{module.relative_to(tmp_path)} imports {name}"
        for name in ("vantage_engine.device", "vantage_engine.device.mx", "mlx.core")
    ]
