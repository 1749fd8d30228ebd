"""Batches: distractors are dropped without moving a target, padding is inert, a pass sees an example at most once."""

from __future__ import annotations

import numpy as np
import pytest
from training_kit import SCHEMAS, prepared_set

from vantage_engine import encoding
from vantage_engine.sql.grammar import PRODUCTIONS, Kind
from vantage_engine.training.batches import arrays_of, collate, draw, evaluation_batches, plan
from vantage_engine.training.datasets import Example, PreparedSet


@pytest.fixture(scope="module")
def data() -> PreparedSet:
    return prepared_set(24)


def pointed_vectors(example: Example, data: PreparedSet) -> list[np.ndarray | None]:
    """The text vector at which each gold step points, looked up in the example itself."""
    tables, _ = SCHEMAS[example.database]
    schema = data.schema_vectors[example.database]
    places = {Kind.TABLE: schema[:tables], Kind.COLUMN: schema[tables:], Kind.VALUE: example.candidates}
    return [
        None if kind == Kind.PRODUCTION else places[Kind(kind)][index]
        for kind, index in zip(example.kinds, example.indices, strict=True)
    ]


def test_only_unused_columns_are_dropped_and_targets_stay_on_their_nodes(data: PreparedSet) -> None:
    drawn = set()
    for number, example in enumerate(data.examples):
        arrays = arrays_of(example, data, 3, np.random.default_rng(number))
        kept = np.bincount(arrays.classes, minlength=4)
        used = len(np.unique(example.indices[example.kinds == Kind.COLUMN]))
        words, tables, _, values = example.sizes
        assert kept.tolist() == [words, tables, max(3, used), values]
        for kind, node, vector in zip(arrays.kinds, arrays.nodes, pointed_vectors(example, data), strict=True):
            if vector is not None:
                np.testing.assert_array_equal(arrays.vectors[node], vector)
                assert arrays.classes[node] == kind
                assert arrays.used[node]
        assert arrays.used.sum() == len({n for k, n in zip(arrays.kinds, arrays.nodes, strict=True) if k})
        assert arrays.relations.shape == (len(arrays.types),) * 2
        drawn.add(arrays.vectors[arrays.classes == encoding.COLUMN].tobytes())
    assert len(drawn) > len(SCHEMAS), "other columns each time"


def test_relations_follow_their_nodes(data: PreparedSet) -> None:
    example = data.examples[1]
    arrays = arrays_of(example, data, 3, np.random.default_rng(0))
    whole = arrays_of(example, data, 10**9, None)
    place = [int(np.flatnonzero((whole.vectors == vector).all(axis=1))[0]) for vector in arrays.vectors]
    assert place == sorted(place)
    np.testing.assert_array_equal(arrays.relations, whole.relations[np.ix_(place, place)])
    np.testing.assert_array_equal(arrays.types, whole.types[place])


def test_nothing_is_dropped_where_it_fits_or_in_evaluation(data: PreparedSet) -> None:
    for example in data.examples:
        for arrays in (
            arrays_of(example, data, 12, np.random.default_rng(0)),
            arrays_of(example, data, 1, None),
        ):
            assert len(arrays.types) == sum(example.sizes)


def test_a_literal_that_is_no_candidate_loses_only_its_own_step(data: PreparedSet) -> None:
    example = prepared_set(1).examples[0]
    example.kinds[1], example.indices[1] = Kind.VALUE, -1
    arrays = arrays_of(example, data, 3, np.random.default_rng(0))
    assert arrays.mask.tolist() == [1, 0] + [1] * (len(example.kinds) - 2)
    assert arrays.nodes[1] == 0


def test_collate_pads_with_what_is_not_looked_at(data: PreparedSet) -> None:
    items = [arrays_of(e, data, 10**9, None) for e in data.examples[:5]]
    batch, use = collate(items)
    classes, mask, target = (np.array(x) for x in (batch.node_class, batch.target_mask, batch.target))
    for k, item in enumerate(items):
        n, s = len(item.types), len(item.kinds)
        np.testing.assert_array_equal(np.array(batch.node_vectors)[k, :n], item.vectors.astype(np.float32))
        np.testing.assert_array_equal(np.array(batch.relations)[k, :n, :n], item.relations)
        assert (classes[k, n:] == encoding.PADDING).all()
        assert (classes[k, :n] != encoding.PADDING).all()
        assert (mask[k, s:] == 0).all()
        assert (np.array(use)[k, n:] == -1).all()
        assert (np.array(use)[k, :n][item.classes == encoding.WORD] == -1).all()
        np.testing.assert_array_equal(np.array(use)[k, :n][item.classes != encoding.WORD], item.used[item.classes != 0])
        outputs = target[k, :s] - np.where(item.kinds == Kind.PRODUCTION, 0, len(PRODUCTIONS))
        np.testing.assert_array_equal(outputs, item.nodes)
        assert int(batch.n_words[k]) == (item.classes == encoding.WORD).sum()


def test_a_pass_sees_each_example_at_most_once_in_full_batches() -> None:
    sizes = np.random.default_rng(0).integers(10, 100, 1003)
    batches = plan(sizes, 8, np.random.default_rng(1))
    seen = np.concatenate(batches)
    assert len(np.unique(seen)) == len(seen)
    assert {len(batch) for batch in batches} == {8}
    assert len(batches) == 1003 // 8


def test_a_plan_is_the_same_for_the_same_seed_alone() -> None:
    sizes = np.random.default_rng(0).integers(10, 100, 300)
    first, again, other = (plan(sizes, 8, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert all((a == b).all() for a, b in zip(first, again, strict=True))
    assert any((a != b).any() for a, b in zip(first, other, strict=True))


def test_like_sizes_stand_together_but_batches_do_not_come_by_size() -> None:
    sizes = np.random.default_rng(0).integers(10, 200, 960)
    batches = plan(sizes, 24, np.random.default_rng(1))
    padding = sum(sizes[b].max() * len(b) - sizes[b].sum() for b in batches) / sizes.sum()
    assert padding < 0.05
    means = [sizes[b].mean() for b in batches]
    assert means != sorted(means)


def test_evaluation_sees_each_example_once(data: PreparedSet) -> None:
    groups = list(evaluation_batches(data, 7))
    assert sum(len(group) for group in groups) == len(data.examples)
    found = sorted(a.vectors.tobytes() for group in groups for a in group)
    assert found == sorted(arrays_of(e, data, 10**9, None).vectors.tobytes() for e in data.examples)


def test_a_pass_draws_all_of_some_files_and_other_examples_of_large_ones_each_time() -> None:
    parts = [(5, None), (100, 10), (3, 7)]
    drawn = [draw(parts, np.random.default_rng(seed)) for seed in range(2)]
    for numbers in drawn:
        assert len(set(numbers.tolist())) == len(numbers) == 18
        assert np.intersect1d(numbers, np.r_[0:5, 105:108]).tolist() == [*range(5), *range(105, 108)]
    assert drawn[0].tolist() != drawn[1].tolist()
