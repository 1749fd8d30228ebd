"""The command line wires every command, explains itself, stays fast and turns failures into exit codes."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import typer.main

from vantage_engine import __version__, paths
from vantage_engine.cli import app, main
from vantage_engine.errors import DatabaseError, ExitCode, QueryTimeout

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs" / "cli.md"
HEAVY = ("mlx", "textual", "sqlglot", "numpy", "tokenizers", "networkx", "sqlite_utils", "pydantic")


def _leaves(command: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if getattr(command, "invoke_without_command", False) and path:
        yield path, command
    if hasattr(command, "commands"):
        for name, child in command.commands.items():
            yield from _leaves(child, (*path, name))
    else:
        yield path, command


COMMANDS = dict(_leaves(typer.main.get_command(app)))
IDS = [" ".join(path) for path in COMMANDS]


class Recorder:
    """Stands in for an implementation: remembers the call, returns or raises what it is told."""

    def __init__(self, outcome: object = None) -> None:
        self.outcome = outcome
        self.calls: list[tuple[tuple[Any, ...], dict[str, Any]]] = []

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        self.calls.append((args, kwargs))
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome


def _replace(monkeypatch: pytest.MonkeyPatch, module: str, **members: object) -> None:
    stand_in = types.ModuleType(module)
    for name, member in members.items():
        setattr(stand_in, name, member)
    monkeypatch.setitem(sys.modules, module, stand_in)


@pytest.fixture
def doctor(monkeypatch: pytest.MonkeyPatch) -> Recorder:
    recorder = Recorder()
    _replace(monkeypatch, "vantage_engine.doctor", run=recorder)
    return recorder


@pytest.mark.parametrize("path", COMMANDS, ids=IDS)
def test_every_command_explains_itself_and_is_documented(
    path: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*path, "--help"]) == ExitCode.OK
    text = capsys.readouterr().out
    summary, example = (COMMANDS[path].help or "").split("\n\n")
    name = " ".join(path)
    assert re.fullmatch(r"[A-Z][a-z]+ .*\.", summary), "one line that starts with a verb"
    assert f"Example: vantage {name} " in example
    assert example.strip() in text, "the example can be copied: the help does not wrap it"
    documented = DOCS.read_text(encoding="utf-8")
    section = re.search(rf"^### `vantage {name}`$(.*?)(?=^##|\Z)", documented, re.MULTILINE | re.DOTALL)
    assert section, f"docs/cli.md has no section for `vantage {name}`"
    for parameter in COMMANDS[path].params:
        for option in [option for option in parameter.opts if option.startswith("--")]:
            assert parameter.help, f"{option} has no help"
            assert f"`{option}" in section[1], f"docs/cli.md does not describe {option} of `vantage {name}`"


@pytest.mark.parametrize("path", COMMANDS, ids=IDS)
def test_the_example_in_the_help_is_a_command_that_parses(path: tuple[str, ...]) -> None:
    example = COMMANDS[path].help.split("Example: vantage ")[1]
    words = shlex.split(example)[len(path) :]
    COMMANDS[path].make_context(" ".join(path), words)


def test_docs_describe_no_command_that_is_gone() -> None:
    documented = re.findall(r"^### `vantage (.+)`$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)
    assert documented == IDS


def test_docs_list_every_exit_code() -> None:
    rows = {int(code) for code in re.findall(r"^\| (\d+) \|", DOCS.read_text(encoding="utf-8"), re.MULTILINE)}
    assert rows == {int(code) for code in ExitCode}


def test_help_is_quick_and_loads_nothing_heavy() -> None:
    script = (
        "import sys\n"
        "from vantage_engine.cli import main\n"
        "code = main(['--help'])\n"
        f"heavy = [name for name in {HEAVY!r} if name in sys.modules]\n"
        "sys.exit(f'loaded: {heavy}' if heavy else code)\n"
    )
    times = os.times()
    seconds, used = [], times.children_user + times.children_system
    for _ in range(5):
        done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, cwd=ROOT)
        assert (done.returncode, done.stderr) == (0, "")
        times = os.times()
        before, used = used, times.children_user + times.children_system
        seconds.append(used - before)
    # Processor time and the best of five, so that a busy machine does not count; a heavy import does, every time.
    assert min(seconds) < 0.2


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == ExitCode.OK
    assert capsys.readouterr().out == f"vantage {__version__}\n"


@pytest.mark.parametrize(
    "argv", [["ask"], ["nonsense"], ["locate", "nowhere"], ["ask", "a", "b", "--limit", "0"], ["--nonsense"]]
)
def test_usage_errors_exit_with_two(argv: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(argv) == ExitCode.USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "Usage: vantage" in captured.err


@pytest.mark.parametrize(
    ("error", "code"),
    [(DatabaseError("No such file.", "Check it."), 3), (QueryTimeout("Slow.", "Raise --timeout."), 4)],
)
def test_an_error_of_ours_is_title_message_hint_and_its_exit_code(
    error: DatabaseError | QueryTimeout, code: int, doctor: Recorder, capsys: pytest.CaptureFixture[str]
) -> None:
    doctor.outcome = error
    assert main(["doctor"]) == code
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"{error.title}: {error.message}\n{error.hint}\n"


def test_an_unexpected_error_is_one_sentence(doctor: Recorder, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.outcome = ValueError("odd\nand long")
    assert main(["doctor"]) == ExitCode.QUERY_FAILED
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert "ValueError: odd" in error
    assert "this is a bug; run with --debug" in error


def test_debug_shows_the_traceback_with_its_cause(doctor: Recorder, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.outcome = DatabaseError("No such file.")
    doctor.outcome.__cause__ = OSError("the cause")
    assert main(["--debug", "doctor"]) == ExitCode.DATABASE
    error = capsys.readouterr().err
    assert "Traceback" in error
    assert "the cause" in error
    assert error.endswith("Database: No such file.\n")


def test_debug_of_one_call_does_not_reach_the_next(doctor: Recorder, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.outcome = DatabaseError("No such file.")
    main(["--debug", "doctor"])
    capsys.readouterr()
    main(["doctor"])
    assert "Traceback" not in capsys.readouterr().err


def test_an_interrupt_exits_with_130_and_no_traceback(doctor: Recorder, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.outcome = KeyboardInterrupt()
    assert main(["doctor"]) == ExitCode.INTERRUPTED
    assert "Traceback" not in capsys.readouterr().err


def test_the_exit_code_of_an_implementation_is_the_exit_code(doctor: Recorder) -> None:
    doctor.outcome = 1
    assert main(["doctor"]) == 1
    doctor.outcome = None
    assert main(["doctor"]) == 0


def test_a_reader_that_leaves_is_no_error() -> None:
    script = (
        "import sys, types\n"
        "module = sys.modules['vantage_engine.doctor'] = types.ModuleType('doctor')\n"
        "module.run = lambda as_json: print('x' * SIZE)\n"
        "from vantage_engine.cli import main\n"
        "sys.exit(main(['doctor']))\n"
    )
    buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    for size in (10, 1_000_000):  # Fails when flushed at the end, and in the middle of the command.
        process = subprocess.Popen(
            [sys.executable, "-c", script.replace("SIZE", str(size))],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env=buffered,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == ""
        process.stderr.close()
        process.wait()


@dataclass(frozen=True)
class AskOptions:
    database: Path
    question: str
    as_json: bool
    sql_only: bool
    no_run: bool
    limit: int
    model: str
    beam: int
    timeout: float
    explain: bool


def test_ask_passes_every_option(monkeypatch: pytest.MonkeyPatch) -> None:
    run = Recorder(4)
    _replace(monkeypatch, "vantage_engine.ask", run=run, AskOptions=AskOptions)
    options = ["--json", "--sql-only", "--no-run", "--limit", "7", "--model", "m", "--beam", "2", "--timeout", "1.5"]
    options.append("--explain")
    assert main(["ask", "a.sqlite", "-", *options]) == 4
    assert run.calls == [((AskOptions(Path("a.sqlite"), "-", True, True, True, 7, "m", 2, 1.5, True),), {})]


WIRING = [
    ("schema a.db --join x y", "schema.report", "run", (Path("a.db"), ("x", "y"), False), {}),
    ("schema a.db --json", "schema.report", "run", (Path("a.db"), None, True), {}),
    ("tui", "opening", "run", (None, None), {}),  # the settings name the model
    ("tui a.db --model m", "opening", "run", (Path("a.db"), "m"), {}),
    ("doctor --json", "doctor", "run", (True,), {}),
    (
        "train --config c --data d --out o --resume --ranks 2 --init i --dry-run --json",
        "training.run",
        "main",
        (),
        {
            "config": Path("c"),
            "data": Path("d"),
            "out": Path("o"),
            "resume": True,
            "ranks": 2,
            "init": Path("i"),
            "dry_run": True,
            "as_json": True,
        },
    ),
    (
        "bench coverage --data d --files a.json,b.json --json",
        "bench.coverage",
        "run",
        (),
        {"data": Path("d"), "files": ["a.json", "b.json"], "as_json": True, "out": None},
    ),
    (
        "bench linking --data d --out o",
        "bench.linking",
        "run",
        (),
        {"data": Path("d"), "files": [], "as_json": False, "out": Path("o")},
    ),
    (
        "bench spider --data d --split s --model m --beam 1 --limit 3 --ablate all --predictions p --json --out o",
        "bench.spider",
        "run",
        (),
        {
            "data": Path("d"),
            "split": "s",
            "model": "m",
            "beam": 1,
            "limit": 3,
            "ablate": "all",
            "predictions": Path("p"),
            "as_json": True,
            "out": Path("o"),
        },
    ),
    (
        "bench questions --file f --db d --model m --beam 1 --json --out o",
        "bench.questions",
        "run",
        (),
        {"file": Path("f"), "db": Path("d"), "model": "m", "beam": 1, "as_json": True, "out": Path("o")},
    ),
]


@pytest.mark.parametrize(("line", "module", "function", "args", "kwargs"), WIRING, ids=[row[0] for row in WIRING])
def test_a_command_passes_its_options(
    line: str,
    module: str,
    function: str,
    args: tuple[object, ...],
    kwargs: dict[str, object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recorder = Recorder()
    package = "vantage_tui" if module == "opening" else "vantage_engine"
    _replace(monkeypatch, f"{package}.{module}", **{function: recorder})
    assert main(line.split()) == 0
    assert recorder.calls == [(args, kwargs)]


def test_demo_prints_the_counts_and_how_to_go_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    write = Recorder({"customers": 1200, "orders": 3})
    _replace(monkeypatch, "vantage_engine.demo", write_demo=write)
    assert main(["demo", "--path", "shop.sqlite", "--force"]) == 0
    assert write.calls == [((Path("shop.sqlite"),), {"force": True})]
    captured = capsys.readouterr()
    assert captured.out == "   1,200  customers\n       3  orders\n"
    assert "vantage tui shop.sqlite" in captured.err


def test_locate_follows_the_environment(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("CONFIG", "DATA", "CACHE"):
        monkeypatch.setenv(f"VANTAGE_{kind}_DIR", str(tmp_path / kind.lower()))
    expected = {
        "config": tmp_path / "config",
        "themes": tmp_path / "config" / "themes",
        "history": tmp_path / "data" / "history.sqlite",
        "cache": tmp_path / "cache",
        "models": paths.weights_dir(),
    }
    for place, path in expected.items():
        assert main(["locate", place]) == 0
        assert capsys.readouterr().out == f"{path}\n"
    assert not list(tmp_path.iterdir()), "asking for a place creates nothing"


def test_shipped_data_is_found_in_a_checkout_and_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "vantage_engine"
    monkeypatch.setattr(paths, "_PACKAGE", package)
    for checkout in (tmp_path / "configs", tmp_path / "themes"):
        checkout.mkdir()
    assert (paths.configs_dir(), paths.themes_dir()) == (tmp_path / "configs", tmp_path / "themes")
    for installed in (package / "_configs", tmp_path / "vantage_tui" / "_themes"):
        installed.mkdir(parents=True)
    assert (paths.configs_dir(), paths.themes_dir()) == (package / "_configs", tmp_path / "vantage_tui" / "_themes")


def test_stdout_that_cannot_be_flushed_does_not_hide_the_exit_code(
    doctor: Recorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    doctor.outcome = 3
    assert main(["doctor"]) == 3
