"""A dry run says what is there: its figures are those of the batches and the model."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from training_kit import prepared_set, tiny_model, trainer

from vantage_engine import encoding
from vantage_engine.errors import ConfigError
from vantage_engine.models.text2sql_model import count_parameters
from vantage_engine.training import rehearsal
from vantage_engine.training.batches import arrays_of, collate


def test_padding_is_the_share_of_empty_places() -> None:
    data = prepared_set(6)
    groups = [(0, 1, 2), (3, 4)]
    held, places = np.zeros(2), np.zeros(2)
    for group in groups:
        items = [data.examples[i] for i in group]
        held += [sum(sum(e.sizes) for e in items), sum(e.sizes[0] + len(e.kinds) for e in items)]
        widths = (max(sum(e.sizes) for e in items), max(e.sizes[0] for e in items) + max(len(e.kinds) for e in items))
        places += [len(items) * width for width in widths]
    batches = [collate([arrays_of(data.examples[i], data, 10**9, None) for i in group])[0] for group in groups]
    model = tiny_model()
    found = rehearsal.padding(batches, model)
    assert (found.nodes, found.tokens) == pytest.approx(tuple(1 - held / places))
    assert found.places == pytest.approx(1 - held.sum() / places.sum())
    # By hand: the encoder's layer, the memory's keys and values, the pointers; the decoder without its two experts.
    layer = 4 * 24 * 24 + 2 * 24 * 32 + 4 * 24 + 32 + 5 * 24 + 2 * encoding.N_RELATIONS * 12
    node = layer + 2 * 24 * 8 + 24 * 16
    projections = 16 * 16 + 2 * 16 * 8 + 16 * 16 + 2 * 16 * 16
    token = projections + 16 * 2 + 4 * 16 + 16 * 16 + 16 * model.n_productions
    expert = 3 * 16 * 16
    wasted = (places - held) @ [node, token]
    assert found.work == pytest.approx(wasted / (places @ [node, token] + held[1] * expert))


def test_a_rehearsal_counts_and_writes_nothing(tmp_path: Path) -> None:
    run = trainer(tmp_path, batch_size=4)
    run.train.skipped = Counter({"window function": 3, "too long": 1})
    found = rehearsal.estimate(run, 2)
    assert list(tmp_path.iterdir()) == []
    assert (found.training.examples, found.training.databases, found.validation.examples) == (16, 2, 6)
    assert (found.steps_per_pass, found.ranks) == (4, 2)
    assert found.seconds_per_pass == pytest.approx(4 * found.seconds_per_step)
    size = 4 * count_parameters(run.model)["total"]
    assert (found.memory.parameters, found.memory.average) == (size, size)
    assert 2 * size <= found.memory.optimizer < 2 * size + 200
    assert found.memory.activations > 0
    parsed = json.loads(found.as_json())
    assert parsed["memory"]["total"] == found.memory.total
    assert parsed["training"]["skipped"] == {"window function": 3, "too long": 1}
    text = rehearsal.text(found)
    for words in ("train.json", "16 examples on 2 databases; skipped: 3 window function, 1 too long", "4 steps of"):
        assert words in text


def test_more_ranks_than_examples_in_a_batch_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="batches of 4 on 5 ranks"):
        rehearsal.estimate(trainer(tmp_path, batch_size=4), 5)


def test_one_of_two_ranks_has_half_of_each_batch(tmp_path: Path) -> None:
    run = trainer(tmp_path, batch_size=4)
    rehearsal.estimate(run, 2)
    assert [batch.node_class.shape[0] for batch, _ in run.one_pass()] == [2, 2, 2, 2]
