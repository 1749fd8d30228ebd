"""A thousand damaged files, and a writer that never rests, against everything that reads a database."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from attack_kit import SMALL, build, flips, read_all, state

from vantage_engine.database.sandbox import Sandbox
from vantage_engine.schema.introspect import read_schema

CASES = 1000
MOST_WORK = 30.0


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(tmp_path_factory.mktemp("whole") / "small.sqlite", SMALL).read_bytes()


def test_a_thousand_files_with_changed_bytes(tmp_path: Path, tally, whole: bytes) -> None:
    path = tmp_path / "flipped.sqlite"
    for seed in range(1000, 1000 + CASES):
        path.write_bytes(flips(whole, seed))
        before, started = state(tmp_path), time.process_time()
        with tally.case("damage: bytes changed"):
            read_all(path)
        work = time.process_time() - started
        tally.measure("processor seconds of a damaged file", work)
        assert work < MOST_WORK, seed
        assert state(tmp_path) == before, seed


def test_files_cut_at_every_sector(tmp_path: Path, tally, whole: bytes) -> None:
    path = tmp_path / "cut.sqlite"
    for end in range(0, len(whole), 128):
        path.write_bytes(whole[:end])
        before = state(tmp_path)
        with tally.case("damage: cut off"):
            read_all(path)
        assert state(tmp_path) == before, end


WRITER = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], timeout=30, isolation_level=None)
connection.execute(f"PRAGMA journal_mode = {sys.argv[2]}")
connection.execute("PRAGMA synchronous = OFF")
print("ready", flush=True)
number = 0
while True:
    number += 1
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO pair VALUES (?, ?)", (number, number))
    if number % 5 == 0:
        connection.execute(f"DROP TABLE IF EXISTS extra{number - 5}")
        connection.execute(f"CREATE TABLE extra{number} (a, b{number})")
    connection.execute("UPDATE pair SET b = a WHERE a = ?", (number,))
    connection.execute("COMMIT")
    if number % 50 == 0:
        connection.execute("VACUUM")
"""


@pytest.mark.parametrize("mode", ["delete", "wal", "truncate"])
def test_a_database_that_is_written_while_it_is_read(tmp_path: Path, tally, mode: str) -> None:
    """A reader sees whole transactions or is told that the file is locked; it never blocks the writer for good."""
    path = build(tmp_path / "live.sqlite", SMALL + "CREATE TABLE pair(a, b);")
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path), mode], stdout=subprocess.PIPE, text=True)
    try:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "ready\n"
        seen = 0
        with contextlib.ExitStack() as stack:
            sandbox = stack.enter_context(Sandbox(path))
            for _ in range(60):
                with tally.case(f"written while read: {mode}"):
                    schema = read_schema(path)
                    assert schema.find_table("pair") is not None
                    total, different = sandbox.run("SELECT count(*), sum(a <> b) FROM pair").rows[0]
                    assert not different
                    assert total >= seen
                    seen = total
        assert writer.poll() is None
    finally:
        writer.kill()
        writer.wait()
    with contextlib.closing(sqlite3.connect(path)) as after:
        assert after.execute("PRAGMA integrity_check").fetchone() == ("ok",)
