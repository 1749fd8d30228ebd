"""The value index: built once, rebuilt when the database changes, never a trace beside it, never an error."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.linking import cells
from vantage_engine.linking.index import ValueIndex, index_path
from vantage_engine.linking.tokens import split_words, stem_key
from vantage_engine.schema.introspect import read_schema


@pytest.fixture
def own(database: Path, tmp_path: Path) -> Path:
    """A copy of the database alone in a folder."""
    (tmp_path / "db").mkdir()
    return Path(shutil.copy(database, tmp_path / "db" / "music.sqlite"))


def _holds(index: ValueIndex, text: str) -> bool:
    key = stem_key(split_words(text))
    return any(cell.text == text for cell in index.phrases([key]).get(key, ()))


def test_built_once_then_read_from_the_cache(own: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    schema, cache = read_schema(own), tmp_path / "cache"
    built = ValueIndex.open_or_build(own, schema, cache)
    monkeypatch.setattr(ValueIndex, "build", None)
    again = ValueIndex.open_or_build(own, schema, cache)
    assert _holds(again, "Joe Sharp")
    assert again.members == built.members
    assert [p.name for p in (cache / "values").iterdir()] == [index_path(own, schema, cache).name]


def test_rebuilt_when_the_database_changes(own: Path, tmp_path: Path) -> None:
    schema, cache = read_schema(own), tmp_path / "cache"
    assert not _holds(ValueIndex.open_or_build(own, schema, cache), "Nina Simone")
    connection = sqlite3.connect(own)
    connection.execute("INSERT INTO singer(name) VALUES ('Nina Simone')")
    connection.commit()
    connection.close()
    assert _holds(ValueIndex.open_or_build(own, schema, cache), "Nina Simone")


def test_rows_that_are_still_in_the_log_count(own: Path, tmp_path: Path) -> None:
    writer = sqlite3.connect(own)
    writer.execute("PRAGMA journal_mode = WAL")
    schema, cache = read_schema(own), tmp_path / "cache"
    ValueIndex.open_or_build(own, schema, cache).close()
    writer.execute("INSERT INTO singer(name) VALUES ('Nina Simone')")
    writer.commit()
    assert _holds(ValueIndex.open_or_build(own, schema, cache), "Nina Simone")
    writer.close()


@pytest.mark.parametrize("mode", ["delete", "wal"])
def test_nothing_changes_beside_or_in_the_database(own: Path, tmp_path: Path, mode: str) -> None:
    connection = sqlite3.connect(own)
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.close()
    before = own.read_bytes(), own.stat().st_mtime_ns
    ValueIndex.open_or_build(own, read_schema(own), tmp_path / "cache").close()
    assert os.listdir(own.parent) == [own.name]
    assert (own.read_bytes(), own.stat().st_mtime_ns) == before


@pytest.mark.parametrize("content", [b"", b"not a database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_corrupt_cache_is_built_anew(own: Path, tmp_path: Path, content: bytes) -> None:
    schema, cache = read_schema(own), tmp_path / "cache"
    ValueIndex.open_or_build(own, schema, cache).close()
    index_path(own, schema, cache).write_bytes(content)
    assert _holds(ValueIndex.open_or_build(own, schema, cache), "Joe Sharp")
    assert index_path(own, schema, cache).stat().st_size > len(content)


def test_a_truncated_cache_is_built_anew(own: Path, tmp_path: Path) -> None:
    schema, cache = read_schema(own), tmp_path / "cache"
    ValueIndex.open_or_build(own, schema, cache).close()
    kept = index_path(own, schema, cache)
    os.truncate(kept, kept.stat().st_size // 2)
    assert _holds(ValueIndex.open_or_build(own, schema, cache), "Joe Sharp")


def test_a_cache_that_cannot_be_written_costs_a_build_in_memory(own: Path, tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert _holds(ValueIndex.open_or_build(own, read_schema(own), blocked), "Joe Sharp")


def test_reads_through_a_given_runner_and_survives_its_refusals(own: Path) -> None:
    asked: list[str] = []

    def run(sql: str) -> Sequence[Sequence[Any]]:
        asked.append(sql)
        if '"venue"' in sql:
            raise sqlite3.OperationalError("interrupted")
        with cells.reading(own) as own_reader:
            return list(own_reader(sql))

    index = ValueIndex.build(own, read_schema(own), run=run)
    assert _holds(index, "Joe Sharp")
    assert not _holds(index, "San Jose State University")
    assert asked


def test_cells_are_completed_from_their_beginning_then_from_later_words() -> None:
    index = ValueIndex.of_values(
        {0: ["San Jose", "San Francisco", "100% wool", "100 km"], 1: ["North San Jose", "Santa"]}
    )

    def texts(start: str, limit: int = 8) -> list[str]:
        return [cell.text for cell in index.completing(start, limit)]

    assert texts("san") == ["Santa", "San Jose", "San Francisco", "North San Jose"]
    assert texts("san", 2) == ["Santa", "San Jose"]
    assert texts("SAN J") == ["San Jose", "North San Jose"]
    assert texts("100%") == ["100% wool"], "no pattern"
    assert texts("_") == texts("\\") == texts("") == texts(" ") == []


def test_hostile_cells_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "hostile.sqlite"
    connection = sqlite3.connect(path)
    connection.execute('CREATE TABLE "a""b" ("c d" TEXT, "blob")')
    rows = [("fine",), ("x" * 1000,), ("nul\0inside",), ("   ",), (b"\xff\xfe",), (None,), ("[/tag]",), ("'; DROP--",)]
    connection.executemany('INSERT INTO "a""b" VALUES (?, 1)', rows)
    connection.execute('INSERT INTO "a""b" VALUES (CAST(X\'66FF6F\' AS TEXT), 2.5)')
    connection.commit()
    connection.close()
    index = ValueIndex.build(path, read_schema(path))
    assert set(index.members[0].texts) == {"fine", "[/tag]", "'; DROP--"}
    assert index.members[1] == cells.Members(("1", "2.5"), repeated=True)


def test_reading_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cells, "MAX_DISTINCT", 30)
    monkeypatch.setattr(cells, "MAX_SCANNED", 1000)
    path = tmp_path / "big.sqlite"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t(a TEXT)")
    connection.executemany("INSERT INTO t VALUES (?)", [(f"word{i}",) for i in range(100)])
    endless = "WITH RECURSIVE n(i) AS (SELECT 'x' UNION ALL SELECT i FROM n) SELECT i FROM n"
    connection.execute(f"CREATE VIEW endless AS {endless}")
    connection.commit()
    connection.close()
    found, members = cells.read_cells(read_schema(path), _reader(path))
    assert sum(0 in columns for columns in found.values()) == 30
    assert members == {1: cells.Members(("x",), repeated=True)}


def _reader(path: Path) -> cells.Run:
    def run(sql: str) -> Any:
        with cells.reading(path) as rows:
            yield from rows(sql)

    return run
