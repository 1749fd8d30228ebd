"""The index of a large database grows beside the questions: told, taken over, never half of one, never an error."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest

from vantage_engine.linking import background
from vantage_engine.linking.background import GrowingIndex
from vantage_engine.linking.index import ValueIndex, index_path
from vantage_engine.linking.tokens import split_words, stem_key
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema

LONG = 120.0


@pytest.fixture
def own(database: Path, tmp_path: Path) -> Path:
    (tmp_path / "db").mkdir()
    return Path(shutil.copy(database, tmp_path / "db" / "music.sqlite"))


@pytest.fixture
def schema(own: Path) -> Schema:
    return read_schema(own)


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every database counts as large."""
    monkeypatch.setattr(background, "LARGE_BYTES", 0)


def holds(index: ValueIndex, text: str) -> bool:
    key = stem_key(split_words(text))
    return any(cell.text == text for cell in index.phrases([key]).get(key, ()))


def files(cache: Path) -> list[str]:
    return sorted(path.suffix for path in (cache / "values").iterdir())


def test_a_small_database_is_read_at_once(own: Path, schema: Schema, cache: Path) -> None:
    growing = GrowingIndex(own, schema, cache)
    assert holds(growing.index, "Joe Sharp")
    assert (growing.growing, growing.notices(), growing.refresh()) == (False, (), False)
    growing.close()


@pytest.mark.usefixtures("large")
def test_a_large_one_is_read_by_another_process_and_kept(own: Path, schema: Schema, cache: Path) -> None:
    growing = GrowingIndex(own, schema, cache)
    assert growing.growing
    assert not holds(growing.index, "Joe Sharp")
    assert "still being read" in growing.notices()[0]
    growing.wait(LONG)
    assert growing.refresh()
    assert holds(growing.index, "Joe Sharp")
    assert (growing.growing, growing.notices(), growing.refresh()) == (False, (), False)
    growing.close()
    again = GrowingIndex(own, schema, cache)
    assert not again.growing
    assert holds(again.index, "Joe Sharp")
    again.close()
    assert files(cache) == [".lock", ".sqlite"]


@pytest.mark.usefixtures("large")
def test_while_it_is_read_again_the_last_state_serves(own: Path, schema: Schema, cache: Path) -> None:
    ValueIndex.open_or_build(own, schema, cache).close()
    connection = sqlite3.connect(own)
    connection.execute("INSERT INTO singer(name) VALUES ('Nina Simone')")
    connection.commit()
    connection.close()
    growing = GrowingIndex(own, schema, cache)
    assert holds(growing.index, "Joe Sharp")
    assert "read again" in growing.notices()[0]
    growing.wait(LONG)
    assert growing.refresh()
    assert holds(growing.index, "Nina Simone")
    growing.close()


@pytest.mark.usefixtures("large")
def test_two_at_once_end_with_one_index(own: Path, schema: Schema, cache: Path) -> None:
    both = [GrowingIndex(own, schema, cache) for _ in range(2)]
    for growing in both:
        growing.wait(LONG)
        assert growing.refresh()
        assert holds(growing.index, "Joe Sharp")
        growing.close()
    assert files(cache) == [".lock", ".sqlite"]


@pytest.mark.usefixtures("large")
def test_a_killed_reader_leaves_no_half_of_an_index(own: Path, schema: Schema, cache: Path) -> None:
    growing = GrowingIndex(own, schema, cache)
    assert isinstance(growing._worker, background._Process)
    os.kill(growing._worker._process.pid, signal.SIGKILL)
    growing.wait(LONG)
    assert not growing.refresh(), "the process is gone: a thread takes over"
    assert len(growing.notices()) == 2
    growing.wait(LONG)
    assert growing.refresh()
    assert holds(growing.index, "Joe Sharp")
    growing.close()
    kept = index_path(own, schema, cache)
    assert not kept.exists() or holds(ValueIndex.kept(own, schema, cache) or growing.index, "Joe Sharp")


@pytest.mark.parametrize("is_large", [True, False])
def test_a_cache_that_cannot_be_written_is_said_once(
    own: Path, schema: Schema, tmp_path: Path, is_large: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(background, "LARGE_BYTES", 0 if is_large else 10**9)
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    growing = GrowingIndex(own, schema, blocked)
    said = [notice for notice in growing.notices() if "Nothing can be kept in" in notice]
    assert len(said) == 1
    assert not any("Nothing can be kept in" in notice for notice in growing.notices())
    growing.wait(LONG)
    assert growing.refresh() == is_large
    assert holds(growing.index, "Joe Sharp")
    assert growing.notices() == ()
    growing.close()
    assert blocked.read_text() == "in the way"


def test_leftovers_of_killed_builds_are_swept_when_they_are_old(own: Path, schema: Schema, cache: Path) -> None:
    kept = index_path(own, schema, cache)
    kept.parent.mkdir(parents=True)
    old, new, other = (kept.parent / f"{stem}.tmp" for stem in (f"{kept.stem}old", f"{kept.stem}new", "0" * 32))
    for path in (old, new, other):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    os.utime(other, (0, 0))
    ValueIndex.open_or_build(own, schema, cache).close()
    assert [path.exists() for path in (old, new, other)] == [False, True, True]
