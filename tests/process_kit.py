"""`vantage ask` in processes of its own, stopped wherever it hurts, and what must be left of it."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from attack_kit import ENDLESS, build, state

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 120.0
QUESTION = "How many customers live in Oslo?"
SIGNALS = {signal.SIGINT: 130, signal.SIGTERM: 143, signal.SIGHUP: 129, signal.SIGKILL: -9}
"""What ends a process, and its exit code."""

CHILD = """
import sys
place = sys.argv[1]

def there():
    print("there", file=sys.stderr, flush=True)

def after(function):
    def told(*arguments, **options):
        there()
        return function(*arguments, **options)
    return told

if place == "decoding":
    from vantage_engine.decoding import answering
    search = answering.beam_search
    def for_ever(*arguments, **options):
        there()
        while True:
            search(*arguments, **options)
    answering.beam_search = for_ever
elif place == "query":
    from vantage_engine.database.sandbox import Sandbox
    Sandbox.run = after(Sandbox.run)
elif place == "index":
    import time
    from vantage_engine.linking import index
    def for_ever(*arguments, **options):
        there()
        time.sleep(3600)
    index.read_cells = for_ever
elif place == "clock":
    import random, time
    real, chance = time.time, random.Random(1)
    time.time = lambda: real() + chance.uniform(-1e9, 1e9)
elif place == "powerless":  # root without its powers: permissions hold for it too
    import ctypes, struct
    header = ctypes.create_string_buffer(struct.pack("Ii", 0x20080522, 0))
    if ctypes.CDLL(None).capset(header, ctypes.create_string_buffer(24)) != 0:
        sys.exit(77)
elif place == "full":
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))

from vantage_engine.cli import main
sys.exit(main(["ask", *sys.argv[2:]]))
"""
PLACES = ("decoding", "query", "index")
"""Where a process is stopped."""


def database(folder: Path) -> Path:
    """A shop with a few thousand names."""
    folder.mkdir(parents=True, exist_ok=True)
    return build(
        folder / "shop.sqlite",
        "CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT);"
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO customer SELECT i, 'Somebody ' || i, CASE i % 3 WHEN 0 THEN 'Oslo' ELSE 'Bergen' END FROM n;",
    )


def start(place: str, *arguments: str, cache: Path, **variables: str) -> subprocess.Popen[str]:
    """`vantage ask` with these arguments, altered as `place` says."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    environment |= {"VANTAGE_CACHE_DIR": str(cache), **variables}
    # A suite that runs in the background has SIGINT ignored, and children inherit that.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return subprocess.Popen(
            [sys.executable, "-c", CHILD, place, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={name: value for name, value in environment.items() if value},
        )
    finally:
        signal.signal(signal.SIGINT, before)


def ask(
    place: str, path: Path, model: str, cache: Path, *questions: str, **variables: str
) -> tuple[int, list[dict[str, Any]], str]:
    """Exit code, answers and stderr of questions from stdin."""
    return finish(listening(place, path, model, cache, **variables), *questions)


def listening(place: str, path: Path, model: str, cache: Path, **variables: str) -> subprocess.Popen[str]:
    """`vantage ask` that reads questions from stdin and runs no query."""
    options = ["--model", model, "--beam", "1", "--no-run"]
    return start(place, str(path), "-", *options, cache=cache, **variables)


def finish(child: subprocess.Popen[str], *questions: str) -> tuple[int, list[dict[str, Any]], str]:
    """Ask these, and see the process to its end."""
    out, err = child.communicate("\n".join(questions), timeout=PATIENCE)
    return child.returncode, [json.loads(line) for line in out.splitlines()], err


def answered(answers: Sequence[dict[str, Any]]) -> bool:
    """Whether each question has a query: run, or held back because the model cannot tell."""
    return all(a["sql"] and (a["error"] is None or a["error"]["title"] == "Cannot tell") for a in answers)


def stop(place: str, sent: signal.Signals, folder: Path, model: str) -> None:
    """Stop `vantage ask` there, and see that nothing is left of it that would be in the way."""
    path, cache = database(folder / "data"), folder / "cache"
    before = state(path.parent)
    question = f"{ENDLESS} SELECT count(*) FROM n" if place == "query" else QUESTION
    child = start(place, str(path), question, "--model", model, "--timeout", "100", "--json", cache=cache)
    assert child.stderr is not None
    with child:
        try:
            assert child.stderr.readline() == "there\n"
            child.send_signal(sent)
            out, err = child.communicate(timeout=PATIENCE)
        finally:
            child.kill()
    assert child.returncode == SIGNALS[sent], err
    assert "Traceback" not in err
    if sent != signal.SIGKILL and out:
        assert json.loads(out)["error"]["title"] == "Cancelled"
    assert state(path.parent) == before
    whole_indexes(cache)
    code, answers, err = ask("", path, model, cache, QUESTION)
    assert answered(answers), err
    assert code in (0, 6)
    assert state(path.parent) == before
    assert len(whole_indexes(cache)) == 1


def whole_indexes(cache: Path) -> list[Path]:
    """The kept value indexes, each of which is whole."""
    found = sorted((cache / "values").glob("*.sqlite"))
    for path in found:
        with contextlib.closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert connection.execute("SELECT count(*) FROM meta").fetchone() == (1,)
    return found
