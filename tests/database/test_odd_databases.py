"""Databases as they come: each is read, at least in part, or refused in one sentence; none hangs or is changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from attack_kit import ODD, REFUSED, SMALL, build, flips, read_all, state, truncations

from vantage_engine.cli import main
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.errors import DatabaseError, ExitCode, VantageError
from vantage_engine.schema.introspect import read_schema

ROOT = Path(__file__).resolve().parents[2]
MOST_WORK = 30.0


def attempt(path: Path) -> VantageError | None:
    """Everything that Vantage does before a model; returns what it was refused with."""
    started = time.process_time()
    refusal = None
    try:
        read_all(path)
    except VantageError as error:
        refusal = error
    assert time.process_time() - started < MOST_WORK
    if refusal is not None:
        assert refusal.message.endswith(".")
        assert "\n" not in refusal.message
        assert refusal.hint
    return refusal


@pytest.mark.parametrize("name", ODD)
def test_odd_databases_are_read_or_refused_in_a_sentence(tmp_path: Path, name: str) -> None:
    path = ODD[name](tmp_path)
    before = state(tmp_path) if "sparse" not in name else {}
    error = attempt(path)
    if name in REFUSED:
        assert isinstance(error, DatabaseError)
        assert error.exit_code == ExitCode.DATABASE == 3
    else:
        assert error is None
    assert before == (state(tmp_path) if before else {})


NO_ARGUMENT = {"name with NUL"}
"""No program can be started with it."""


@pytest.mark.parametrize("name", [*sorted(REFUSED - NO_ARGUMENT), "not text", "names of every script", "broken names"])
def test_the_command_line_says_it_in_a_line_and_in_the_exit_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    code = main(["schema", str(ODD[name](tmp_path))])
    out, err = capsys.readouterr()
    if name in REFUSED:
        assert code == ExitCode.DATABASE
        assert not out
        assert err.startswith("Database: ")
        assert len(err.splitlines()) == 2  # what happened, and what to do
    else:
        assert (code, err) == (0, "")
    assert "Traceback" not in err
    assert "\x1b" not in out + err


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return build(tmp_path_factory.mktemp("whole") / "small.sqlite", SMALL).read_bytes()


def test_a_file_cut_anywhere_is_read_in_part_or_refused(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "cut.sqlite"
    refused = 0
    for cut in truncations(whole):
        path.write_bytes(cut)
        refused += attempt(path) is not None
        assert path.read_bytes() == cut
    assert refused > 1


@pytest.mark.parametrize("seed", range(60))
def test_a_file_with_changed_bytes_is_read_in_part_or_refused(tmp_path: Path, whole: bytes, seed: int) -> None:
    path = tmp_path / "flipped.sqlite"
    path.write_bytes(flips(whole, seed))
    before = state(tmp_path)
    attempt(path)
    assert state(tmp_path) == before


def test_a_writer_that_changes_the_schema_between_two_queries(tmp_path: Path) -> None:
    path = build(tmp_path / "live.sqlite", SMALL)
    writer = sqlite3.connect(path)
    with Sandbox(path) as sandbox:
        for number in range(3):
            writer.executescript(f"DROP TABLE tag; CREATE TABLE tag(a{number}); INSERT INTO tag VALUES ({number});")
            assert sandbox.run("SELECT * FROM tag").rows == ((number,),)
            assert sandbox.run("SELECT * FROM tag").columns == (f"a{number}",)
    writer.close()


def test_names_that_differ_in_case_alone_stay_apart(tmp_path: Path) -> None:
    """SQLite folds ASCII letters only."""
    schema = read_schema(ODD["names that differ in case"](tmp_path))
    (key,) = schema.foreign_keys
    assert schema.tables[schema.columns[key.ref_columns[0]].table].name == "É"
    for table, name in enumerate(("É", "é", "İ", "ı")):
        assert schema.find_table(name) == table


AS_NOBODY = """
import os, sys
from pathlib import Path
from attack_kit import read_all
from vantage_engine.errors import VantageError
os.setgid(65534); os.setuid(65534)
for path in sys.argv[1:]:
    try:
        read_all(Path(path))
        print("read")
    except VantageError as error:
        print(int(error.exit_code), error)
"""


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() != 0, reason="only root can become somebody else")
def test_files_and_folders_without_permission(tmp_path: Path) -> None:
    """As another user, since root may read and write everything."""
    open_folder, closed, read_only = (tmp_path / name for name in ("open", "closed", "read only"))
    for folder in (open_folder, closed, read_only):
        folder.mkdir()
        build(folder / "a.sqlite", SMALL)
    writer = sqlite3.connect(read_only / "wal.sqlite")
    writer.executescript("PRAGMA journal_mode = WAL;" + SMALL)
    copy = read_only / "copy.sqlite"
    for suffix in ("", "-wal"):
        Path(f"{copy}{suffix}").write_bytes(Path(f"{read_only / 'wal.sqlite'}{suffix}").read_bytes())
    writer.close()
    (open_folder / "a.sqlite").chmod(0)
    closed.chmod(0)
    read_only.chmod(0o555)
    for parent in (tmp_path, *list(tmp_path.parents)[:2]):
        parent.chmod(0o755)
    before = state(tmp_path)
    paths = [open_folder / "a.sqlite", closed / "a.sqlite", read_only / "a.sqlite", read_only / "wal.sqlite", copy]
    done = subprocess.run(
        [sys.executable, "-c", AS_NOBODY, *map(str, paths)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    no_file, no_folder, *readable = done.stdout.splitlines()
    assert no_file.startswith("3 ")
    assert "permission denied" in no_file
    assert no_folder.startswith("3 ")
    assert "permission denied" in no_folder
    assert readable == ["read"] * 3
    assert state(tmp_path) == before
