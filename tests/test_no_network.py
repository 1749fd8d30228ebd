"""Nothing is unpickled or evaluated, and no command opens a socket."""

from __future__ import annotations

import ast
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any, NoReturn

import pytest
import socket_ban
from helpers import write_encoder, write_shop, write_training_place
from terminal_kit import Terminal

from vantage_engine.assistant import Assistant
from vantage_engine.decoding import answering
from vantage_engine.schema.report import run as report
from vantage_tui.app import VantageApp

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted([*(ROOT / "vantage_engine").rglob("*.py"), *(ROOT / "vantage_tui").rglob("*.py")])
UNPICKLING = {"pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "torch"}
NETWORK = {
    "socket",
    "ssl",
    "http",
    "urllib",
    "urllib3",
    "requests",
    "httpx",
    "aiohttp",
    "ftplib",
    "smtplib",
    "telnetlib",
}
NETWORK |= {"huggingface_hub", "webbrowser", "xmlrpc", "socketserver", "asyncio.streams"}
CALLS = {"eval", "exec", "compile", "__import__"}


def _imported(tree: ast.AST) -> set[str]:
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_module_unpickles_evaluates_or_connects(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    allowed = {"socket"} if path.name == "distributed.py" else set()  # the ring of a training finds a free port
    assert not _imported(tree) & (UNPICKLING | NETWORK - allowed)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            assert name not in CALLS, f"line {node.lineno}"
            arguments = {keyword.arg: keyword.value for keyword in node.keywords}
            pickles = arguments.get("allow_pickle")
            assert pickles is None or (isinstance(pickles, ast.Constant) and pickles.value is False), node.lineno
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "yaml":
            assert node.attr not in ("unsafe_load", "full_load", "Loader", "UnsafeLoader", "FullLoader"), node.lineno


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Any socket but a pair within the process is an error, and is kept: also one that somebody swallowed."""
    tried: list[Any] = []

    def refuse(*arguments: Any, **options: Any) -> NoReturn:
        tried.append(arguments)
        raise AssertionError(f"a socket was opened: {arguments}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket.socket, "bind", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    return tried


def test_the_ban_works(no_sockets: list[Any]) -> None:
    with socket.socket() as one, pytest.raises(AssertionError, match="a socket was opened"):
        one.connect(("127.0.0.1", 9))
    assert no_sockets


@pytest.mark.usefixtures("value_cache")
def test_schema_and_answers_open_no_socket(
    tmp_path: Path, model_package: Path, no_sockets: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(answering, "MAX_ACTIONS", 16)
    database = write_shop(tmp_path / "shop.sqlite")
    with (tmp_path / "out").open("w", encoding="utf-8") as out:
        report(database, None, True, out)
    with Assistant(database, model=str(model_package)) as assistant:
        assert assistant.ask("How many customers live in Oslo?").sql
        assert assistant.run_sql("SELECT count(*) FROM customer").rows == ((2,),)
    assert no_sockets == []


@pytest.mark.usefixtures("value_cache")
def test_the_app_opens_no_socket(
    tmp_path: Path, model_package: Path, no_sockets: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    import asyncio

    monkeypatch.setattr(answering, "MAX_ACTIONS", 8)
    monkeypatch.setenv("VANTAGE_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.setenv("VANTAGE_DATA_DIR", str(tmp_path / "data"))
    database = write_shop(tmp_path / "shop.sqlite")

    async def use(app: VantageApp) -> None:
        async with app.run_test(size=(80, 24)) as pilot:
            await pilot.press(*"how many", "enter")
            await app.workers.wait_for_complete()
            await pilot.pause()

    with Assistant(database, model=str(model_package)) as assistant:
        asyncio.run(use(VantageApp(assistant)))
        assert assistant.loaded
    assert no_sockets == []


# -- every command, in a process that may not have sockets -----------------------------------------------------------

FORBIDDEN = "import socket_ban, sys; socket_ban.forbid(kernel=sys.argv[1] == 'kernel'); "


def run_child(*command: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join([str(ROOT), str(ROOT / "tests")])
    return subprocess.run(
        [sys.executable, *command], capture_output=True, text=True, cwd=ROOT, env={**os.environ, "PYTHONPATH": paths}
    )


@pytest.mark.parametrize(
    "attempt",
    [
        "import socket; socket.socket()",
        "import socket; socket.getaddrinfo('localhost', 80)",
        "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')",
    ],
)
def test_python_cannot_have_a_socket(attempt: str) -> None:
    assert run_child("-c", FORBIDDEN + attempt, "python").returncode == socket_ban.CAUGHT


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has seccomp")
@pytest.mark.parametrize(
    "attempt", ["import ctypes; ctypes.CDLL(None).socket(2, 1, 0)", "import ctypes; ctypes.CDLL(None).socket(10, 2, 0)"]
)
def test_native_code_cannot_have_a_socket(attempt: str) -> None:
    assert run_child("-c", FORBIDDEN + attempt, "kernel").returncode == -signal.SIGSYS
    assert run_child("-c", FORBIDDEN + attempt, "python").returncode == 0, "the kernel is needed for that"


@pytest.fixture
def place(tmp_path: Path, shop: Path, bert: Path, model_package: Path) -> dict[str, str]:
    """Where the commands below find what they need."""
    write_training_place(tmp_path, shop)
    encoder = write_encoder(tmp_path / "encoder", bert)
    return {"place": str(tmp_path), "encoder": str(encoder), "model": str(model_package), "shop": str(shop)}


COMMANDS = {
    "ask": "- ask {shop} select --model {model} --json --beam 1",
    "schema": "- schema {shop}",
    "doctor": "- doctor",
    "bench": "- bench spider --data {place}/data --split train --model {model} --beam 1 --json",
    "train": "{place}/configs train --config {place}/recipe.yaml --data {place}/data --out {place}/run"
    " --init {encoder}",
}
"""The folder of model shapes (`-` for our own), and a command. What the app does is below."""


@pytest.mark.usefixtures("value_cache")
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_asks_for_a_socket(name: str, place: dict[str, str]) -> None:
    done = run_child("-m", "socket_ban", *(part.format(**place) for part in COMMANDS[name].split()))
    assert "a socket was asked for" not in done.stderr
    assert done.returncode in (0, 1, 6), done.stderr  # `doctor` may miss something; a random model may not tell
    assert "Traceback" not in done.stderr
    assert name != "train" or (Path(place["place"]) / "run" / "model" / "manifest.json").exists(), done.stderr


def test_the_app_asks_for_no_socket(shop: Path, model_package: Path, tmp_path: Path) -> None:
    terminal = Terminal(shop, model_package, tmp_path, start=("-m", "socket_ban", "-"))
    try:
        terminal.read_until(b"Question")
        terminal.type(b"How many customers?\r")
        terminal.read_until(b"SELECT")
        terminal.type(b"\x11")  # Ctrl+Q
        assert terminal.code() == 0, terminal.seen[-2000:]
    finally:
        terminal.close()
