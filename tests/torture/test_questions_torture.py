"""The shipped model before questions that the database cannot answer, and texts that are none."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from vantage_engine.assistant import Assistant
from vantage_engine.demo import write_demo
from vantage_engine.errors import CannotTell, QueryError, UsageError
from vantage_engine.events import Verdict

STRANGE = yaml.safe_load((Path(__file__).parents[1] / "data" / "strange_questions.yaml").read_text(encoding="utf-8"))
MOST_SURE = 0.05
"""The share of strange questions of which the model may be sure; half of all it must hold back."""


@pytest.fixture(scope="module")
def assistant(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Assistant]:
    folder = tmp_path_factory.mktemp("demo")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VANTAGE_CACHE_DIR", str(folder / "cache"))
        write_demo(folder / "demo.sqlite")
        with Assistant(folder / "demo.sqlite") as one:
            yield one


def test_strange_questions_are_held_back(assistant: Assistant, tally) -> None:
    before = hashlib.sha256(assistant.database.read_bytes()).hexdigest()
    said: Counter[Verdict] = Counter()
    for kind, questions in STRANGE.items():
        for question in questions:
            answer = assistant.ask(question)
            assert answer.error is None or isinstance(answer.error, (CannotTell, UsageError, QueryError)), question
            assert not answer.cancelled
            if kind == "SQL":
                assert isinstance(answer.error, QueryError), question
                assert answer.rows is None
            elif answer.sql:
                said[answer.verdict] += 1
            tally.add(f"question: {kind}", **{"survived" if answer.error is None else "refused": 1})
    asked = said.total()
    for verdict in Verdict:
        tally.measure(f"strange questions: {verdict.value}", said[verdict])
    assert said[Verdict.SURE] <= MOST_SURE * asked, said
    assert said[Verdict.CANNOT_TELL] >= asked / 2, said
    assert hashlib.sha256(assistant.database.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("text", ["", "   ", "word " * 10_000, "x" * 2001, "\ud800" * 10, "\0" * 100])
def test_texts_that_are_no_question(assistant: Assistant, tally, text: str) -> None:
    with tally.case("question: none"):
        answer = assistant.ask(text)
        if answer.error is not None:
            raise answer.error
