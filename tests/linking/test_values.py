"""Candidates over a small database: what a question says is offered as the database spells it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import Candidate, CandidateKind
from vantage_engine.linking.pool import MAX_CANDIDATES
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Column, Schema, Table

Candidates = Callable[[str], dict[str, Candidate]]


@pytest.mark.parametrize(
    ("question", "text", "column"),
    [
        ("singers called joe sharp", "Joe Sharp", "name"),  # case
        ("songs by zoe unal", "Zoë Ünal", "name"),  # accents
        ("concerts of the bands", "The Band", "name"),  # inflection
        ("singers named Justn Brown", "Justin Brown", "name"),  # a slip
        ("people from Brazl", "Brazil", "name"),
        ("concerts at San Jose State", "San Jose State University", "venue"),  # a part
        ("concerts of the computer science department", "Comp. Sci.", "dept_name"),  # shortened
        ("how many are from the US?", "United States", "name"),  # initials
        ("how many Italian singers?", "Italy", "name"),  # a people
        ("how many female singers?", "F", "gender"),  # a member's initial
        ("which continents are there?", "Europe", "continent"),  # a named column's members
        ("the singers who are active", "T", "active"),  # yes and no
        ("the singer O'Brien", "O'Brien", "name"),
    ],
)
def test_cells_are_offered_as_spelled(
    candidates: Candidates, linker: Linker, question: str, text: str, column: str
) -> None:
    found = candidates(question)[text]
    assert column in {linker.schema.columns[c].name for c in found.columns}
    assert found.kind in (CandidateKind.CELL, CandidateKind.MEMBER)


def test_numbers_and_constants(candidates: Candidates) -> None:
    found = candidates("three singers above 1.5 million born before 2014")
    assert {found[text].number for text in ("0", "1", "3", "1500000")} == {0, 1, 3, 1_500_000}
    assert found["3"].kind is CandidateKind.NUMBER
    assert found["2014"].columns, "a number that is a cell of a column with few values knows the column"


def test_words_that_imply_a_number_offer_it(candidates: Candidates) -> None:
    assert candidates("what percentage of singers?")["100.0"].number == 100
    assert candidates("concerts of the last two weeks")["7"].kind is CandidateKind.CONSTANT
    assert not {"100.0", "7"} & set(candidates("how many singers?"))


def test_dates_in_both_forms(candidates: Candidates) -> None:
    found = candidates("singers born on 2 June 1932")
    assert found["1932-06-02"].kind is CandidateKind.DATE
    assert found["1932-06-02"].number is None
    assert "2 June 1932" in found


def test_quoted_strings_stay_as_written_beside_their_cells(candidates: Candidates) -> None:
    found = candidates("singers named 'JOE sharp' or \"no such thing\"")
    assert found["JOE sharp"].kind is CandidateKind.QUOTED
    assert found["Joe Sharp"].kind is CandidateKind.CELL
    assert found["no such thing"].span == (5, 8)


def test_unknown_names_are_spans_as_written(candidates: Candidates) -> None:
    found = candidates("concerts of Placido Domingo in the Metropolitan")
    assert found["Placido Domingo"].kind is CandidateKind.SPAN
    assert found["Placido Domingo"].span == (2, 4)


def test_a_spelled_letter_is_offered(candidates: Candidates) -> None:
    assert candidates("names that contain the letter a")["a"].kind is CandidateKind.SPAN


def test_function_words_and_names_of_columns_are_no_spans(candidates: Candidates) -> None:
    found = candidates("What is the name of each singer?")
    assert not any(c.kind is CandidateKind.SPAN for c in found.values())


def test_a_longer_cell_hides_the_cells_within(linker: Linker) -> None:
    schema = Schema("s", (Table("t", (0,), readable="t"),), (Column("c", 0, affinity="TEXT", readable="c"),))
    index = ValueIndex.of_values({0: ["New York City", "York", *map(str, range(40))]})
    texts = {c.text for c in Linker(schema, index).link("people of new york city").candidates}
    assert "New York City" in texts
    assert "York" not in texts


@given(st.text(max_size=300))
def test_any_question_links(linker: Linker, question: str) -> None:
    linked = linker.link(question)
    texts = [c.text for c in linked.candidates]
    assert len(texts) == len(set(texts)) <= MAX_CANDIDATES
    assert linked.relations.shape == (sum(linked.sizes),) * 2
    again = linker.link(question)
    assert again.candidates == linked.candidates
    assert (again.relations == linked.relations).all()
    for candidate in linked.candidates:
        assert candidate.span is None or 0 <= candidate.span[0] < candidate.span[1] <= len(linked.words)
        assert all(0 <= c < len(linked.schema.columns) for c in candidate.columns)


def test_candidates_are_capped_with_the_surest_kept(linker: Linker) -> None:
    numbers = " ".join(str(n) for n in range(100, 120))
    quoted = " ".join(f"'saying {chr(97 + n)}'" for n in range(20))
    unknown = " and ".join(f"Xaviera{chr(97 + n)}" for n in range(10))
    texts = [c.text for c in linker.link(f"Is {unknown} or Joe Sharp {quoted} {numbers}?").candidates]
    assert len(texts) == MAX_CANDIDATES
    assert {"Joe Sharp", "0", "1", "100", "saying a", "Xavieraa"} <= set(texts)


def test_a_constant_that_the_question_says_is_a_number_of_it(candidates: Candidates) -> None:
    found = candidates("more than one concert")
    assert (found["1"].kind, found["1"].span) == (CandidateKind.NUMBER, (2, 3))
    assert (found["0"].kind, found["0"].span) == (CandidateKind.CONSTANT, None)


def test_an_empty_database_links(tmp_path: Path) -> None:
    path = tmp_path / "empty.sqlite"
    sqlite3.connect(path).close()
    schema = read_schema(path)
    linked = Linker(schema, ValueIndex.build(path, schema)).link("anything at all?")
    assert linked.sizes[1:3] == (0, 0)
    assert {"0", "1"} <= {c.text for c in linked.candidates}
