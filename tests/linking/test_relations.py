"""Relations against a pair-by-pair reference, and what single relations mean."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from vantage_engine.linking.model import Candidate, CandidateKind
from vantage_engine.linking.names import NameLinks
from vantage_engine.linking.relations import N_RELATIONS, Relation, build, date_like, structure
from vantage_engine.schema.model import Column, ForeignKey, Schema, Table

R = Relation


@st.composite
def schemas(draw: st.DrawFn) -> Schema:
    columns: list[Column] = []
    tables = []
    for t in range(draw(st.integers(0, 4))):
        own = range(len(columns), len(columns) + draw(st.integers(1, 4)))
        for _ in own:
            name = draw(st.sampled_from(["id", "name", "birth date", "year"]))
            affinity = draw(st.sampled_from(["TEXT", "INTEGER", "REAL", "BLOB"]))
            columns.append(Column(name, t, "", affinity, draw(st.integers(0, 1)), readable=name))
        tables.append(Table(f"t{t}", tuple(own), readable=f"t{t}"))
    pairs = st.tuples(*[st.integers(0, max(0, len(columns) - 1))] * 2)
    keys = draw(st.lists(pairs, max_size=4)) if columns else []
    return Schema("s", tuple(tables), tuple(columns), tuple(ForeignKey((a,), (b,)) for a, b in keys if a != b))


@st.composite
def linked(draw: st.DrawFn) -> tuple[Schema, NameLinks, list[Candidate]]:
    schema = draw(schemas())
    q = draw(st.integers(0, 7))
    seed = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    names = NameLinks(
        seed.integers(0, 3, (q, len(schema.tables))).astype(np.uint8),
        seed.integers(0, 3, (q, len(schema.columns))).astype(np.uint8),
    )
    candidates = []
    for i in range(draw(st.integers(0, 5))):
        start = draw(st.integers(0, q))
        end = draw(st.integers(start, q))
        columns = draw(st.sets(st.integers(0, len(schema.columns) - 1), max_size=3)) if schema.columns else ()
        kind = draw(st.sampled_from(CandidateKind))
        number = draw(st.sampled_from([None, 3]))
        span = (start, end) if end > start else None
        candidates.append(Candidate(str(i), kind, number, span, tuple(columns)))
    return schema, names, candidates


def reference(schema: Schema, names: NameLinks, candidates: list[Candidate], i: int, j: int) -> Relation:
    """The relation of nodes `i` and `j`, said plainly."""
    kinds = "w" * len(names.tables) + "t" * len(schema.tables) + "c" * len(schema.columns) + "v" * len(candidates)
    a, b = i - kinds.index(kinds[i]), j - kinds.index(kinds[j])
    links = [(x, y) for key in schema.foreign_keys for x, y in zip(key.columns, key.ref_columns, strict=True)]
    table_links = {(schema.columns[x].table, schema.columns[y].table) for x, y in links}
    match kinds[i] + kinds[j]:
        case "ww":
            steps = [R.WORD_FAR_BEFORE, R.WORD_2_BEFORE, R.WORD_1_BEFORE, R.SELF]
            steps += [R.WORD_1_AFTER, R.WORD_2_AFTER, R.WORD_FAR_AFTER]
            return steps[max(-3, min(3, b - a)) + 3]
        case "wt":
            return [R.WORD_TABLE, R.WORD_TABLE_PARTIAL, R.WORD_TABLE_EXACT][names.tables[a, b]]
        case "wc":
            named = names.columns[a, b]
            if any(c.span and c.span[0] <= a < c.span[1] and b in c.columns for c in candidates):
                return R.WORD_COLUMN_VALUE_AND_NAME if named else R.WORD_COLUMN_VALUE
            return [R.WORD_COLUMN, R.WORD_COLUMN_PARTIAL, R.WORD_COLUMN_EXACT][named]
        case "tt":
            if a == b:
                return R.SELF
            if {(a, b), (b, a)} <= table_links:
                return R.TABLE_BOTH
            if (a, b) in table_links:
                return R.TABLE_REFERS
            if (b, a) in table_links:
                return R.TABLE_REFERRED
            near = [{y for pair in table_links if x in pair for y in (set(pair) - {x} or {x})} for x in (a, b)]
            return R.TABLE_TWO_STEPS if near[0] & near[1] else R.TABLE_TABLE
        case "cc":
            one, other = schema.columns[a], schema.columns[b]
            if a == b:
                return R.SELF
            if (a, b) in links:
                return R.COLUMN_REFERS
            if (b, a) in links:
                return R.COLUMN_REFERRED
            if one.table == other.table:
                return R.COLUMN_SAME_TABLE
            return R.COLUMN_SAME_NAME if one.readable == other.readable else R.COLUMN_COLUMN
        case "ct":
            if schema.columns[a].table == b:
                return R.COLUMN_KEY_OF_TABLE if schema.columns[a].primary_key else R.COLUMN_OF_TABLE
            refers = any(x == a and schema.columns[y].table == b for x, y in links)
            return R.COLUMN_REFERS_TO_TABLE if refers else R.COLUMN_TABLE
        case "vw":
            span = candidates[a].span
            return R.CANDIDATE_COVERS_WORD if span and span[0] <= b < span[1] else R.CANDIDATE_OTHER
        case "vt":
            held = any(schema.columns[c].table == b for c in candidates[a].columns)
            return R.CANDIDATE_CELL_IN_TABLE if held else R.CANDIDATE_OTHER
        case "vc":
            candidate, column = candidates[a], schema.columns[b]
            if b in candidate.columns:
                return R.CANDIDATE_CELL_OF_COLUMN
            if candidate.kind is CandidateKind.DATE and date_like(column):
                return R.CANDIDATE_FITS_DATE
            numeric = column.affinity in ("INTEGER", "REAL", "NUMERIC")
            return R.CANDIDATE_FITS_NUMBER if candidate.number is not None and numeric else R.CANDIDATE_OTHER
        case "vv":
            if a == b:
                return R.SELF
            covered = [set(range(*(c.span or (0, 0)))) for c in (candidates[a], candidates[b])]
            if covered[0] & covered[1]:
                return R.CANDIDATE_OVERLAPS
            same = set(candidates[a].columns) & set(candidates[b].columns)
            return R.CANDIDATE_SAME_COLUMN if same else R.CANDIDATE_OTHER
    return _INVERSE[reference(schema, names, candidates, j, i)]


_INVERSE = {
    R.WORD_TABLE: R.TABLE_WORD,
    R.WORD_TABLE_PARTIAL: R.TABLE_WORD_PARTIAL,
    R.WORD_TABLE_EXACT: R.TABLE_WORD_EXACT,
    R.WORD_COLUMN: R.COLUMN_WORD,
    R.WORD_COLUMN_PARTIAL: R.COLUMN_WORD_PARTIAL,
    R.WORD_COLUMN_EXACT: R.COLUMN_WORD_EXACT,
    R.WORD_COLUMN_VALUE: R.COLUMN_WORD_VALUE,
    R.WORD_COLUMN_VALUE_AND_NAME: R.COLUMN_WORD_VALUE_AND_NAME,
    R.COLUMN_TABLE: R.TABLE_COLUMN,
    R.COLUMN_OF_TABLE: R.TABLE_HAS_COLUMN,
    R.COLUMN_KEY_OF_TABLE: R.TABLE_HAS_KEY,
    R.COLUMN_REFERS_TO_TABLE: R.TABLE_REFERRED_BY_COLUMN,
    R.CANDIDATE_OTHER: R.OTHER_CANDIDATE,
    R.CANDIDATE_COVERS_WORD: R.WORD_IN_CANDIDATE,
    R.CANDIDATE_CELL_OF_COLUMN: R.COLUMN_HAS_CANDIDATE,
    R.CANDIDATE_FITS_NUMBER: R.NUMBER_FITS_CANDIDATE,
    R.CANDIDATE_FITS_DATE: R.DATE_FITS_CANDIDATE,
    R.CANDIDATE_CELL_IN_TABLE: R.TABLE_HAS_CANDIDATE,
}


@settings(max_examples=200, deadline=None)
@given(linked())
def test_every_pair_as_the_reference_says(case: tuple[Schema, NameLinks, list[Candidate]]) -> None:
    schema, names, candidates = case
    relations = build(structure(schema), names, candidates)
    assert relations.dtype == np.uint8
    assert 0 not in relations
    for i, j in np.ndindex(relations.shape):
        assert Relation(relations[i, j]) is reference(schema, names, candidates, i, j), (i, j)


def test_numbers_are_dense_from_none() -> None:
    assert sorted(Relation) == list(range(N_RELATIONS))
    assert Relation.NONE == 0
