"""Nothing is unpickled or evaluated, and answering opens no socket."""

from __future__ import annotations

import ast
import socket
from pathlib import Path
from typing import Any, NoReturn

import pytest
from helpers import write_shop

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
