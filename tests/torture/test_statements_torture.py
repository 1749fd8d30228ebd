"""Every hostile statement with all the time that a query may take, and the greedy ones under a cap on the process."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from attack_kit import CAP, TARGET, UNDER_A_CAP, build, state, statements

from vantage_engine.database.sandbox import Limits, Sandbox

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 2.0
MOST_WORK = 15.0


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("target")
    build(folder / "other.sqlite", "CREATE TABLE t (a);")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        yield build(folder / "target.sqlite", TARGET)


@pytest.mark.parametrize("part", ["refused", "bounded"])
def test_statements_with_time_to_spare(target: Path, tally, part: str) -> None:
    before = state(target.parent)
    with Sandbox(target, Limits(seconds=SECONDS)) as sandbox:
        for kind, sql in statements(part):
            for attempt in (sandbox.run, sandbox.check):
                started = time.thread_time()
                with tally.case(f"statement: {kind}"):
                    attempt(sql)
                    assert part == "bounded", sql[:200]
                work = time.thread_time() - started
                tally.measure("processor seconds of a statement with 2 s", work)
                assert work < MOST_WORK, sql[:200]
            assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)
    assert state(target.parent) == before


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not enforce RLIMIT_AS")
@pytest.mark.parametrize(("kind", "sql"), statements("heavy"), ids=lambda text: text[:40])
def test_greedy_statements_under_a_cap(target: Path, tally, kind: str, sql: str) -> None:
    before = state(target.parent)
    with tally.case(f"under a cap of {CAP / 1e9:g} GB: {kind}"):
        done = subprocess.run(
            [sys.executable, "-c", UNDER_A_CAP, str(target), str(CAP), "20"],
            input=sql,
            capture_output=True,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        assert done.returncode == 0, done.stderr
        alive = re.search(r"^alive (\d+)$", done.stdout, re.MULTILINE)
        assert alive is not None
        unit = 1 if sys.platform == "darwin" else 1024
        tally.measure("bytes resident at most, hostile query", int(alive[1]) * unit)
    assert state(target.parent) == before
