"""The seam between training and answering: both tell the model the same about the same question."""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from vantage_engine import encoding
from vantage_engine.decoding.answering import Answerer
from vantage_engine.decoding.search import Nodes
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import Candidate, CandidateKind
from vantage_engine.linking.relations import Relation
from vantage_engine.models.package import load
from vantage_engine.schema.introspect import read_schema
from vantage_engine.sql.grammar import PRODUCTIONS, ROLES, SLOTS, Action, Kind, production
from vantage_engine.training.batches import arrays_of, collate
from vantage_engine.training.datasets import PreparedSet, Question, SpiderData, prepare

QUESTIONS = (
    Question("shop", "Which customers live in Oslo?", "SELECT name FROM customer WHERE city = 'Oslo'"),
    Question("things", "How many red things weigh more than 3?", "SELECT count(*) FROM thing WHERE weight > 3"),
    Question("shop", "Total of all purchases?", "SELECT sum(total) FROM purchase"),
)


def test_nodes_stand_in_the_order_words_tables_columns_candidates(shop: Path) -> None:
    schema = read_schema(shop)
    linked = Linker(schema, ValueIndex.build(shop, schema)).link("Which customers live in Oslo?")
    words, tables, columns, values = linked.sizes
    assert values > 0
    classes = encoding.node_classes(linked.sizes)
    assert classes.tolist() == [0] * words + [1] * tables + [2] * columns + [3] * values
    types = encoding.node_types(linked)
    assert len(types) == len(classes) == len(linked.relations)
    assert types.max() < encoding.N_NODE_TYPES
    groups = [set(types[classes == c].tolist()) for c in range(4)]
    assert all(not one & other for i, one in enumerate(groups) for other in groups[i + 1 :])
    for kind, pointed in ((Kind.TABLE, tables), (Kind.COLUMN, columns), (Kind.VALUE, values)):
        for index in (0, pointed - 1):
            node = encoding.node_of(Action(kind, index), linked.sizes)
            assert classes[node] == kind
            assert node == np.flatnonzero(classes == kind)[index]


def test_types_tell_keys_dates_flags_views_and_numbers_apart(shop: Path) -> None:
    schema = read_schema(shop)
    types = encoding.schema_types(schema)
    tables = {table.name: types[i] for i, table in enumerate(schema.tables)}
    assert tables["customer"] == tables["purchase"] != tables["unpaid"]
    own = [types[len(schema.tables) + c] for c in schema.tables[schema.find_table("customer") or 0].columns]
    assert len(set(own)) == 3  # a key, two texts, a date
    texts = [Candidate("x", kind, number) for kind in CandidateKind for number in (None, 1)]
    kinds = encoding.candidate_types(texts)
    assert len(set(kinds.tolist())) == len(texts)
    assert kinds.max() == encoding.N_NODE_TYPES - 1


def test_long_and_empty_candidates_have_a_text() -> None:
    candidates = [Candidate("x" * 500, CandidateKind.CELL), Candidate("", CandidateKind.MEMBER)]
    (_, long), (_, empty) = encoding.candidate_texts(candidates)
    assert 0 < len(long) < 500
    assert empty


def test_the_vocabulary_counts_what_the_grammar_and_the_linker_count() -> None:
    vocabulary = encoding.vocabulary()
    assert (vocabulary.n_productions, vocabulary.n_slots) == (len(PRODUCTIONS), len(ROLES))
    assert vocabulary.slot_nodes.shape == (len(ROLES), 4)
    assert not vocabulary.slot_nodes[:, encoding.WORD].any()
    assert vocabulary.n_relations > max(Relation)
    assert vocabulary.n_node_types == encoding.N_NODE_TYPES
    for role, productions, nodes in zip(ROLES, vocabulary.slot_productions, vocabulary.slot_nodes, strict=True):
        named = {PRODUCTIONS[i] for i in np.flatnonzero(productions)}
        pointed = {name for name, kind in (("TABLE", 1), ("COLUMN", 2), ("VALUE", 3)) if nodes[kind]}
        assert named | pointed == set(SLOTS[role.slot])


@pytest.fixture
def folder(tmp_path: Path, shop: Path) -> SpiderData:
    for name in ("shop", "things"):
        (tmp_path / "database" / name).mkdir(parents=True)
    shutil.copy(shop, tmp_path / "database" / "shop" / "shop.sqlite")
    connection = sqlite3.connect(tmp_path / "database" / "things" / "things.sqlite")
    connection.executescript("CREATE TABLE thing(colour TEXT, weight REAL); INSERT INTO thing VALUES ('red', 4);")
    connection.close()
    return SpiderData(tmp_path)


def test_training_sees_what_answering_sees(folder: SpiderData, model_package: Path, tmp_path: Path) -> None:
    model = load(str(model_package))
    *_, prepared = prepare(folder, QUESTIONS, model.text_encoder, max_steps=60, cache_dir=tmp_path / "cache")
    assert isinstance(prepared, PreparedSet)
    assert not prepared.skipped
    order = [QUESTIONS[0], QUESTIONS[2], QUESTIONS[1]]  # database by database
    items = [arrays_of(example, prepared, 10**9, None) for example in prepared.examples]
    batch, use = collate(items)
    for row, (question, item) in enumerate(zip(order, items, strict=True)):
        database = folder.database(question.db_id)
        index = ValueIndex.build(database.path, database.schema)
        answerer = Answerer(model, database.schema, database.graph, index, None)
        linked = answerer.linker.link(question.question)
        vectors, types, classes, relations = answerer.inputs(linked)
        np.testing.assert_allclose(item.vectors.astype(np.float32), vectors, rtol=2e-3, atol=2e-3)
        nodes = len(types)
        assert (np.array(batch.node_types)[row, :nodes] == types).all()
        assert (np.array(batch.node_class)[row, :nodes] == classes).all()
        assert (np.array(batch.node_class)[row, nodes:] == encoding.PADDING).all()
        assert (np.array(batch.relations)[row, :nodes, :nodes] == relations).all()
        np.testing.assert_allclose(np.array(batch.node_vectors)[row, :nodes], vectors, rtol=2e-3, atol=2e-3)
        assert int(batch.n_words[row].item()) == linked.sizes[0]
        # Targets are outputs as the search reads them, and legal in their slots.
        taken = [Nodes(linked.sizes).action(int(t)) for t in np.array(batch.target)[row, : len(item.kinds)]]
        assert [int(action.kind) for action in taken] == item.kinds.tolist()
        assert [Nodes(linked.sizes).node(action) for action in taken] == item.nodes.tolist()
        assert taken[0] == production("Select")
        legal = np.array(model.model.legal_mask(batch.slot, batch.node_class))[row, : len(taken)]
        assert legal[np.arange(len(taken)), np.array(batch.target)[row, : len(taken)]].all()
        pointed = {encoding.node_of(action, linked.sizes) for action in taken if action.kind != Kind.PRODUCTION}
        assert set(np.flatnonzero(np.array(use)[row] == 1).tolist()) == pointed
        index.close()


def test_a_prepared_set_comes_back_as_it_was(folder: SpiderData, model_package: Path, tmp_path: Path) -> None:
    *_, prepared = prepare(
        folder, QUESTIONS, load(str(model_package)).text_encoder, max_steps=60, cache_dir=tmp_path / "cache"
    )
    assert isinstance(prepared, PreparedSet)
    prepared.save(tmp_path / "set.npz")
    again = PreparedSet.load(tmp_path / "set.npz")
    for one, other in zip(prepared.examples, again.examples, strict=True):
        before, after = (arrays_of(e, s, 10**9, None) for e, s in ((one, prepared), (other, again)))
        for name in ("vectors", "types", "classes", "relations", "kinds", "nodes", "roles", "mask", "used"):
            assert (getattr(before, name) == getattr(after, name)).all(), name
