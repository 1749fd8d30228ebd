"""The whole model: what may depend on what, and that every way to run it gives the same logits."""

from dataclasses import replace

import numpy as np
import pytest
from model_kit import PRODUCTIONS, example, padded, tiny_model

from vantage_engine.device import mx, nn
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.text2sql_model import BOS, Batch, Text2SQLModel, count_parameters

EXAMPLES = [example(3, 2, 4, 1, 5, seed=1), example(6, 1, 3, 2, 7, seed=2), example(1, 3, 5, 1, 2, seed=3)]


def close(left: mx.array, right: mx.array) -> bool:
    return np.allclose(np.array(left), np.array(right), atol=1e-4)


def test_an_action_is_seen_by_later_steps_only() -> None:
    model, one = tiny_model(), EXAMPLES[1]
    kind, index = np.array(one.action_kind), np.array(one.action_index)
    kind[0, 3], index[0, 3] = 0, (index[0, 3] + 1) % PRODUCTIONS
    before = model(one).logits
    after = model(replace(one, action_kind=mx.array(kind), action_index=mx.array(index))).logits
    assert mx.array_equal(before[:, :4], after[:, :4])
    assert not mx.any(mx.all(mx.abs(before[:, 4:] - after[:, 4:]) < 1e-6, axis=-1))


def test_a_padded_batch_gives_the_logits_of_its_examples() -> None:
    model = tiny_model()
    together = model(padded(EXAMPLES))
    for row, one in enumerate(EXAMPLES):
        alone, steps, outputs = model(one), one.slot.shape[1], PRODUCTIONS + one.node_class.shape[1]
        assert close(together.logits[row, :steps, :outputs], alone.logits[0])
        assert close(together.schema_use[row, : one.node_class.shape[1]], alone.schema_use[0])
        assert mx.all(together.logits[row, :, outputs:] == NEGATIVE)


@pytest.mark.parametrize("overrides", [{}, {"decoder__layers": 3, "decoder__kv_heads": 4, "decoder__cross_every": 1}])
def test_cached_beams_give_the_logits_of_the_whole_sequence(overrides: dict[str, int]) -> None:
    model = tiny_model(**overrides)
    one = EXAMPLES[1]
    full = model(one).logits[0]
    memory = model.encode(one.node_vectors, one.node_types, one.node_class, one.relations)
    state = model.start(memory)
    kinds, indices = mx.array([BOS, BOS]), mx.array([0, 0])
    for step in range(one.slot.shape[1]):
        logits, state = model.step(state, kinds, indices, mx.array([0, 1]))
        assert close(logits[0], full[step])
        # The other beam goes astray at its first action, and both change places and back.
        kinds = mx.array([one.action_kind[0, step].item(), 0])
        indices = mx.array([one.action_index[0, step].item(), step])
        state = state.take([1, 0]).take([1, 0])


def test_beams_fork_where_they_are_taken() -> None:
    model, one = tiny_model(), EXAMPLES[0]
    state = model.start(model.encode(one.node_vectors, one.node_types, one.node_class, one.relations))
    slots = mx.array([0, 0])
    _, state = model.step(state, mx.array([BOS, BOS]), mx.array([0, 0]), slots)
    _, apart = model.step(state, mx.array([0, 0]), mx.array([1, 2]), slots)
    logits, _ = model.step(apart, mx.array([0, 0]), mx.array([3, 3]), slots)
    forked, _ = model.step(apart.take([1, 1]), mx.array([0, 0]), mx.array([3, 3]), slots)
    assert not close(logits[0], logits[1])
    assert close(forked[0], logits[1])
    assert close(forked[1], logits[1])


def test_the_order_of_schema_nodes_carries_no_meaning() -> None:
    model, one = tiny_model(), EXAMPLES[0]
    nodes = one.node_class.shape[1]
    order = np.array([0, 1, 2, 4, 3, 8, 6, 5, 7, 9])
    assert sorted(order) == list(range(nodes))
    place, pick = mx.array(np.argsort(order)), mx.array(order)
    moved = replace(
        one,
        node_vectors=one.node_vectors[:, pick],
        node_types=one.node_types[:, pick],
        node_class=one.node_class[:, pick],
        relations=one.relations[:, pick][:, :, pick],
        action_index=mx.where(
            one.action_kind == 0, one.action_index, place[mx.where(one.action_kind == 0, 0, one.action_index)]
        ),
    )
    before, after = model(one), model(moved)
    assert close(after.logits[..., :PRODUCTIONS], before.logits[..., :PRODUCTIONS])
    assert close(after.logits[..., PRODUCTIONS:], before.logits[..., PRODUCTIONS:][..., pick])
    assert not close(after.logits[..., PRODUCTIONS:], before.logits[..., PRODUCTIONS:])
    assert close(after.schema_use, before.schema_use[:, pick])


def test_slots_admit_only_their_types() -> None:
    model, batch = tiny_model(), padded(EXAMPLES)
    classes = np.array(batch.node_class)
    slots = np.tile(np.arange(7) % 5, (3, 1))
    legal = np.array(model(replace(batch, slot=mx.array(slots))).logits) > NEGATIVE / 2
    for row in range(3):
        for step, slot in enumerate(slots[row]):
            expected = classes[row] != 4 if slot == 0 else (classes[row] == slot) & (slot < 4)
            assert (legal[row, step, PRODUCTIONS:] == expected).all()
            assert legal[row, step, :PRODUCTIONS].sum() == {0: PRODUCTIONS, 4: 5}.get(int(slot), 0)


def loss(model: Text2SQLModel, batch: Batch) -> mx.array:
    output = model(batch)
    likely = output.logits - mx.logsumexp(output.logits, axis=-1, keepdims=True)
    chosen = mx.take_along_axis(likely, batch.target[..., None], axis=-1)[..., 0]
    use = nn.losses.binary_cross_entropy(output.schema_use, mx.zeros_like(output.schema_use))
    return -(chosen * batch.target_mask).mean() + output.router["importance"] + output.router["z"] + use


def test_every_parameter_has_a_gradient_and_learning_goes_down() -> None:
    batch = padded(EXAMPLES)
    model = tiny_model().train()
    step = nn.value_and_grad(model, loss)
    first, gradients = step(model, batch)
    for name, gradient in nn.utils.tree_flatten(gradients):
        assert mx.all(mx.isfinite(gradient)), name
        assert mx.any(gradient != 0), name
    value = first
    for _ in range(40):
        value, gradients = step(model, batch)
        model.update(nn.utils.tree_map(lambda p, g: p - 0.05 * g, model.trainable_parameters(), gradients))
    assert value.item() < 0.7 * first.item()


def test_parameters_are_counted_by_component() -> None:
    model = tiny_model()
    counts = count_parameters(model)
    assert counts["production"] == PRODUCTIONS * 16
    assert counts["total"] == sum(count for name, count in counts.items() if name != "total")
    assert not any("slot_" in name for name, _ in nn.utils.tree_flatten(model.trainable_parameters()))
