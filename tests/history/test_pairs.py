"""Corrected answers become pairs that training reads, and the command says what there is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from vantage_engine import cli
from vantage_engine.errors import UsageError
from vantage_engine.history.pairs import Written, write_pairs
from vantage_engine.history.store import Entry, History, Verdict
from vantage_engine.sql.actions import Lowering
from vantage_engine.training.datasets import SpiderData


@pytest.fixture(autouse=True)
def data_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv("VANTAGE_DATA_DIR", str(tmp_path / "data"))
    return tmp_path


def corrected(database: Path | str, question: str = "who?", sql: str = "SELECT name FROM customer;\n") -> Entry:
    return Entry(question, sql, str(database), "SELECT id FROM customer", rows=2)


def test_training_reads_the_pairs_with_their_databases(shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "spider" / "mine.json"
    assert write_pairs([corrected(shop), corrected(shop, "when?")], file) == Written(2, 1, 0)
    data = SpiderData(file.parent)
    pairs = data.questions("mine.json")
    assert [(pair.db_id, pair.question, pair.query) for pair in pairs] == [
        ("shop", "who?", "SELECT name FROM customer"),
        ("shop", "when?", "SELECT name FROM customer"),
    ]
    database = data.database("shop")
    assert Lowering(database.schema, database.graph).lower(pairs[0].query)


def test_databases_of_one_name_get_folders_of_their_own_and_keep_them(tmp_path: Path) -> None:
    paths = []
    for folder in ("a", "b"):
        path = tmp_path / folder / "my shop.sqlite"
        path.parent.mkdir()
        path.write_text(folder)
        paths.append(path)
    file = tmp_path / "out" / "pairs.json"
    for _ in range(2):
        assert write_pairs([corrected(path) for path in paths], file).databases == 2
        assert [row["db_id"] for row in json.loads(file.read_text())] == ["my_shop", "my_shop_2"]
        assert sorted(p.name for p in (file.parent / "database").iterdir()) == ["my_shop", "my_shop_2"]
    assert (file.parent / "database" / "my_shop_2" / "my_shop_2.sqlite").read_text() == "b"


def test_a_database_that_is_gone_is_counted(shop: Path, tmp_path: Path) -> None:
    file = tmp_path / "pairs.json"
    assert write_pairs([corrected(shop), corrected(tmp_path / "gone.sqlite")], file) == Written(1, 1, 1)


def test_a_folder_that_cannot_be_written_is_one_sentence(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="cannot be written"):
        write_pairs([corrected(shop)], tmp_path / "file" / "pairs.json")


def test_the_command_lists_and_searches(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with History() as history:
        history.record(Entry("how many\x1b[2J?", "SELECT 1", str(shop), "SELECT 1", rows=1, verdict=Verdict.RIGHT))
        history.record(corrected(shop))
    assert cli.main(["history"]) == 0
    text = capsys.readouterr().out
    assert text.index("who?") < text.index("how many␛[2J?")
    assert "edited" in text
    assert cli.main(["history", "--search", "MANY", "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert {key: json.loads(line)[key] for key in ("question", "verdict", "edited", "rows")} == {
        "question": "how many\x1b[2J?", "verdict": "right", "edited": False, "rows": 1,
    }  # fmt: skip
    assert cli.main(["history", "--search", "nothing like it"]) == 0
    captured = capsys.readouterr()
    assert (captured.out, captured.err) == ("", "No question holds these words.\n")


def test_the_command_writes_pairs(shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with History() as history:
        history.record(corrected(shop))
    assert cli.main(["history", "--pairs", str(tmp_path / "p.json")]) == 0
    assert "Wrote 1 pair over 1 database" in capsys.readouterr().err
    assert len(json.loads((tmp_path / "p.json").read_text())) == 1


def test_a_history_that_cannot_be_read_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "data").touch()
    assert cli.main(["history"]) == 2
    assert "The history cannot be kept" in capsys.readouterr().err
