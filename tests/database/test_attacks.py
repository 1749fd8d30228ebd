"""The corpus of hostile statements against the sandbox: nothing is written, nothing lasts, nothing takes it down."""

from __future__ import annotations

import contextlib
import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attack_kit import CAP, TARGET, UNDER_A_CAP, build, state, statements
from hypothesis import given, settings
from hypothesis import strategies as st

from vantage_engine.database.functions import install
from vantage_engine.database.policy import FUNCTIONS, TABLE_FUNCTIONS, Policy
from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.errors import QueryCancelled, QueryError, QueryTimeout, VantageError

ROOT = Path(__file__).resolve().parents[2]
MOST_WORK = 5.0
"""Seconds of processor time that a statement may take beyond its deadline: what runs without a loop."""


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("target")
    build(folder / "other.sqlite", "CREATE TABLE t (a);")
    path = build(folder / "target.sqlite", TARGET)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # where a relative path would be written
        yield path


@pytest.fixture(scope="module")
def sandbox(target: Path) -> Iterator[Sandbox]:
    with Sandbox(target) as sandbox:
        yield sandbox


def test_the_corpus_is_large() -> None:
    assert len(statements("refused")) >= 170
    assert len({sql for part in ("refused", "bounded", "heavy") for _, sql in statements(part)}) >= 300


def short(value: str) -> str:
    """The name of a case: some statements are 200 kB long."""
    return value[:50]


@pytest.mark.parametrize(("kind", "sql"), statements("refused"), ids=short)
def test_what_does_more_than_read_is_refused(sandbox: Sandbox, target: Path, kind: str, sql: str) -> None:
    before = state(target.parent)
    for attempt in (sandbox.run, sandbox.check):
        with pytest.raises(QueryError) as failure:
            attempt(sql)
        assert not isinstance(failure.value, (QueryTimeout, QueryCancelled)), kind
        assert failure.value.hint
    assert state(target.parent) == before
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)


@pytest.mark.parametrize(("kind", "sql"), statements("bounded"), ids=short)
def test_what_only_reads_ends_in_time(sandbox: Sandbox, target: Path, kind: str, sql: str) -> None:
    before, started = state(target.parent), time.thread_time()
    with contextlib.suppress(QueryError):
        assert len(sandbox.run(sql, limits=Limits(seconds=0.1, rows=100)).rows) <= 100, kind
    assert time.thread_time() - started < MOST_WORK, kind
    assert state(target.parent) == before
    assert sandbox.run("SELECT count(*) FROM t").rows == ((2000,),)


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not enforce RLIMIT_AS")
def test_a_query_that_wants_all_memory_fails_alone(target: Path) -> None:
    """Under a hard cap on the process: its own limit stops the query before the cap would end the process."""
    sql = statements("heavy")[0][1]
    done = subprocess.run(
        [sys.executable, "-c", UNDER_A_CAP, str(target), str(CAP), "60"],
        input=sql,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert "memory" in done.stdout
    assert "alive" in done.stdout


# -- the policy, whatever it is asked --------------------------------------------------------------------------------

NAMES = (
    st.none() | st.text(max_size=12) | st.sampled_from(["t", "main", "sqlite_master", "pragma_table_info", "dbstat"])
)
CODES = st.sampled_from(
    sorted({value for name, value in vars(sqlite3).items() if name.startswith("SQLITE_") and isinstance(value, int)})
) | st.integers(-5, 100)
READING = {sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_FUNCTION, sqlite3.SQLITE_RECURSIVE}


@pytest.fixture(scope="module")
def policy() -> Policy:
    return Policy(sqlite3.connect(":memory:"), lambda: False)


@given(code=CODES, first=NAMES, second=NAMES | st.sampled_from(sorted(FUNCTIONS)), database=NAMES, inside=NAMES)
@settings(max_examples=500, deadline=None)
def test_the_policy_allows_reading_alone(
    policy: Policy, code: int, first: Any, second: Any, database: Any, inside: Any
):
    policy.start()
    answer = policy.authorize(code, first, second, database, inside)
    assert answer in (sqlite3.SQLITE_OK, sqlite3.SQLITE_DENY)
    assert (answer == sqlite3.SQLITE_DENY) == (policy.refused is not None)
    if answer == sqlite3.SQLITE_OK and code not in READING:
        assert (code, second) == (sqlite3.SQLITE_PRAGMA, None)
        assert first in ("data_version", "page_size")
    if answer == sqlite3.SQLITE_OK and code == sqlite3.SQLITE_FUNCTION:
        assert second.lower() in FUNCTIONS
    if answer == sqlite3.SQLITE_OK and code == sqlite3.SQLITE_READ:
        assert not (first or "").lower().startswith("pragma_")
        assert (first or "").lower() not in {"dbstat", "sqlite_stmt", "fts5vocab"} - TABLE_FUNCTIONS


PIECES = """
select|with|values|insert into t|replace into t|update t set b = 1|delete from t|drop table t|attach 'x' as y
vacuum into 'x'|pragma query_only = off|create table u(a)|begin|commit|explain|returning *|recursive|x as (select 1)
from t|where a = 1|(|)|,|;|'|"|--|/*|*/|[|`|1|a|*|load_extension('x')|randomblob(9)|pragma_table_info('t')|dbstat
sqlite_master|union all select|in (select|exists (|order by 1|limit 1|case when 1 then|end|over ()|as u|materialized
"""
STATEMENT = st.lists(
    st.sampled_from(re.split(r"[|\n]", PIECES.strip())) | st.text("\t\n \0;'\"-/*\ufeffax1", max_size=3), max_size=14
)


@given(STATEMENT.map(" ".join), st.sampled_from(["", "SELECT ", "WITH x AS (SELECT 1) ", "VALUES (1) "]))
@settings(max_examples=300, deadline=None)
def test_no_text_becomes_a_write(sandbox: Sandbox, target: Path, text: str, start: str) -> None:
    before = target.stat()
    counter = sandbox._connection.total_changes
    with contextlib.suppress(VantageError):
        sandbox.run(start + text, limits=Limits(seconds=0.5))
    assert not sandbox._connection.in_transaction
    assert sandbox._connection.total_changes == counter
    after = target.stat()
    assert (after.st_size, after.st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    assert sorted(path.name for path in target.parent.iterdir()) == ["other.sqlite", "target.sqlite"]


VALUES = st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False) | st.text("abxé0.", max_size=8)


@pytest.fixture(scope="module")
def both() -> tuple[sqlite3.Connection, sqlite3.Connection]:
    plain, ours = sqlite3.connect(":memory:"), sqlite3.connect(":memory:")
    install(ours)
    return plain, ours


@given(value=VALUES | st.binary(max_size=6).filter(bytes.isascii), part=VALUES, new=VALUES)
@settings(max_examples=300, deadline=None)
def test_replaced_functions_give_what_sqlites_own_give(both: Any, value: Any, part: Any, new: Any) -> None:
    for call in (
        "instr(?1, ?2)",
        "replace(?1, ?2, ?3)",
        "trim(?1, ?2)",
        "ltrim(?1, ?2)",
        "rtrim(?1, ?2)",
        "printf(?1, ?2, ?3)",
    ):
        sql = f"SELECT {call}, ?1, ?2, ?3"
        plain, ours = (one.execute(sql, (value, part, new)).fetchone() for one in both)
        assert ours == plain, (call, value, part, new)


@pytest.mark.parametrize(
    "call",
    [
        "'%5.2f|%-8s|%08d', 3.14159, 'é', 42",
        "'%,d %q %Q %w %c %% 20240101', 1e9, 'a''b', NULL, 'a\"b', 'xyz'",
        "'%*d|%.*f * %d', 5, 2, 3, 0.5, 7",
        *("", "NULL", "7", "'%s'", "x'2564', 7", "'%%2000000000c'", "'%s', 'é' || char(0) || 'b'"),
    ],
)
def test_printf_formats_as_sqlites_own(both: Any, call: str) -> None:
    plain, ours = (one.execute(f"SELECT printf({call}), format({call})").fetchall() for one in both)
    assert ours == plain


@pytest.mark.parametrize(
    "wide", ["'%.2000000000c', 'x'", "'%.*c', '2000000000', 'x'", "'%-*s', -2e9, 1", f"'%0{'9' * 5000}d', 1"]
)
def test_a_width_without_end_is_an_error_at_once(sandbox: Sandbox, wide: str) -> None:
    started = time.thread_time()
    with pytest.raises(QueryError, match="larger than"):
        sandbox.run(f"SELECT printf({wide})")
    assert time.thread_time() - started < 1


def test_a_schema_may_use_the_functions_that_are_replaced(tmp_path: Path) -> None:
    path = build(
        tmp_path / "views.sqlite",
        "CREATE TABLE t(a TEXT, b TEXT AS (replace(a, 'x', 'y')));  CREATE INDEX i ON t(instr(a, 'x'));"
        "INSERT INTO t(a) VALUES ('axb'); CREATE VIEW v AS SELECT trim(b, 'a') AS c FROM t WHERE instr(a, 'x') = 2;",
    )
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT b, c FROM t, v").rows == (("ayb", "yb"),)


def test_text_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = build(tmp_path / "latin.sqlite", "CREATE TABLE t(a TEXT); INSERT INTO t VALUES (CAST(x'636166e9' AS TEXT));")
    with Sandbox(path) as sandbox:
        assert sandbox.run("SELECT a, upper(a) FROM t").rows == (("caf\ufffd", "CAF\ufffd"),)
        with pytest.raises(QueryError, match="UTF-8"):
            sandbox.run("SELECT replace(a, 'f', 'v') FROM t")
