"""What is exported comes back as it was, NULL and empty told apart, and never as half a file."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vantage_engine.errors import QueryCancelled, UsageError
from vantage_engine.export import Format, unique, write, write_file

HOSTILE = [
    "\x1b]52;c;aGk=\x07",
    '[/x] "q", a|b\\',
    "two\nlines\r\n",
    " lead",
    "e" + "\u0301" * 40,
    "<b>",
    "=1+1",
    "\u202eabc",
]


def written(form: Format, columns: list[str], rows: list[tuple[Any, ...]]) -> str:
    file = io.StringIO(newline="")
    assert write(file, form, columns, rows) == len(rows)
    return file.getvalue()


def test_csv_gives_every_text_back() -> None:
    rows = [(text, 1) for text in HOSTILE]
    read = list(csv.reader(io.StringIO(written(Format.CSV, ["a,b", "n"], rows), newline="")))
    assert read == [["a,b", "n"], *([text, "1"] for text in HOSTILE)]


def test_csv_tells_null_from_empty() -> None:
    assert written(Format.CSV, ["a", "b", "c"], [(None, "", b"\x00\xff")]) == 'a,b,c\r\n,"",00ff\r\n'


def test_json_gives_every_value_back_and_is_ascii() -> None:
    rows = [(text, None, 1, 2.5, b"\x00", float("inf"), "") for text in HOSTILE]
    columns = ["n", "n", "n_2", "x", "b", "f", "é"]
    text = written(Format.JSON, columns, rows)
    assert text.isascii()
    assert "\x1b" not in text
    assert json.loads(text) == [
        {"n": t, "n_2": None, "n_2_2": 1, "x": 2.5, "b": {"hex": "00"}, "f": {"float": "inf"}, "é": ""} for t in HOSTILE
    ]
    assert json.loads(written(Format.JSON, ["a"], [])) == []


def test_names_are_unique() -> None:
    names = unique(["a", "a", "a_2", "a", ""])
    assert len(set(names)) == 5
    assert names[:2] == ["a", "a_2"]


def test_markdown_keeps_its_table_and_nothing_raw() -> None:
    text = written(Format.MARKDOWN, ["a|b", "n"], [(each, None) for each in HOSTILE])
    lines = text.splitlines()
    assert len(lines) == 2 + len(HOSTILE)
    assert lines[1] == "| --- | --- |"
    for line in lines:
        assert line.replace("\\\\", "").replace("\\|", "").count("|") == 3
    assert not any(sign in text for sign in "\x1b\x07\u202e\r")
    assert "<b>" not in text


def test_rows_are_written_as_they_come(tmp_path: Path) -> None:
    held: list[int] = []

    def rows() -> Iterator[tuple[int]]:
        for number in range(50_000):
            held.append(number)
            yield (number,)
            held.clear()

    assert write_file(tmp_path / "n.csv", Format.CSV, ["n"], rows()) == 50_000
    assert (tmp_path / "n.csv").read_text().splitlines()[-1] == "49999"


def test_what_breaks_off_leaves_nothing_behind(tmp_path: Path) -> None:
    def rows() -> Iterator[tuple[int]]:
        yield (1,)
        raise QueryCancelled("Stopped.")

    with pytest.raises(QueryCancelled):
        write_file(tmp_path / "n.csv", Format.CSV, ["n"], rows())
    assert list(tmp_path.iterdir()) == []


def test_a_file_is_replaced_only_on_demand_and_whole(tmp_path: Path) -> None:
    path = tmp_path / "n.json"
    path.write_text("mine")
    with pytest.raises(UsageError, match="there already"):
        write_file(path, Format.JSON, ["n"], [(1,)])
    assert path.read_text() == "mine"
    write_file(path, Format.JSON, ["n"], [(1,)], replace=True)
    assert json.loads(path.read_text()) == [{"n": 1}]
    assert [each.name for each in tmp_path.iterdir()] == ["n.json"]


@pytest.mark.parametrize("name", ["missing/n.csv", "a\0b", "x" * 300])
def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UsageError):
        write_file(tmp_path / name, Format.CSV, ["n"], [(1,)])
