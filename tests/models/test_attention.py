"""Grouped-query attention: shared heads, rotary distances, the cache."""

import numpy as np
import pytest

from vantage_engine.device import mx
from vantage_engine.models.attention import NEGATIVE, CrossAttention, SelfAttention

DIMS, HEADS, WIDTH = 12, 4, 6


def repeated(weight: mx.array, kv_heads: int) -> mx.array:
    return mx.repeat(weight.reshape(kv_heads, WIDTH, DIMS), HEADS // kv_heads, axis=0).reshape(-1, DIMS)


def test_grouped_heads_are_full_attention_with_equal_heads() -> None:
    mx.random.seed(0)
    x, mask = mx.random.normal((2, 7, DIMS)), mx.triu(mx.full((7, 7), NEGATIVE), k=1)
    grouped, full = SelfAttention(DIMS, HEADS, 2, WIDTH, 1e4), SelfAttention(DIMS, HEADS, HEADS, WIDTH, 1e4)
    full.q_proj, full.o_proj = grouped.q_proj, grouped.o_proj
    full.k_proj.weight, full.v_proj.weight = repeated(grouped.k_proj.weight, 2), repeated(grouped.v_proj.weight, 2)
    assert np.allclose(grouped(x, mask)[0], full(x, mask)[0], atol=1e-5)
    assert grouped(x, mask)[1].keys.size * 2 == full(x, mask)[1].keys.size


def test_rotation_turns_pairs_by_position_over_theta() -> None:
    mx.random.seed(0)
    attention, x = SelfAttention(DIMS, HEADS, 2, WIDTH, 1e4), mx.random.normal((1, 3, DIMS))
    keys = np.array(attention.k_proj(x)).reshape(3, 2, WIDTH // 2, 2)
    turned = np.array(attention(x)[1].keys)
    for position in range(3):
        for pair in range(WIDTH // 2):
            angle = position / 1e4 ** (2 * pair / WIDTH)
            a, b = keys[position, :, pair, 0], keys[position, :, pair, 1]
            assert np.allclose(turned[0, :, position, 2 * pair], a * np.cos(angle) - b * np.sin(angle), atol=1e-5)
            assert np.allclose(turned[0, :, position, 2 * pair + 1], a * np.sin(angle) + b * np.cos(angle), atol=1e-5)


def test_beams_over_one_memory_do_not_meet() -> None:
    mx.random.seed(0)
    attention = CrossAttention(DIMS, 8, HEADS, 2, WIDTH)
    x, memory, mask = mx.random.normal((3, 1, DIMS)), mx.random.normal((1, 5, 8)), mx.zeros((1, 1, 1, 5))
    mask[..., 4] = NEGATIVE
    together = attention(x, attention.project(memory), mask)
    for beam in range(3):
        alone = attention(x[beam : beam + 1], attention.project(memory[:, :4]), mask[..., :4])
        assert np.allclose(together[beam], alone[0], atol=1e-5)


def causal(length: int) -> mx.array:
    return mx.triu(mx.full((length, length), NEGATIVE), k=1)


@pytest.mark.parametrize("kv_heads", [1, 2, 4])
def test_steps_on_a_cache_are_the_whole_sequence_token_by_token(kv_heads: int) -> None:
    mx.random.seed(1)
    attention, x = SelfAttention(DIMS, HEADS, kv_heads, WIDTH, 1e4), mx.random.normal((2, 9, DIMS))
    whole, kept = attention(x, causal(9))
    _, cache = attention(x[:, :4], causal(4))
    for place in range(4, 9):
        step, cache = attention(x[:, place : place + 1], None, cache)
        assert np.allclose(step[:, 0], whole[:, place], atol=1e-5)
    assert np.allclose(cache.keys, kept.keys, atol=1e-5)
    assert np.allclose(cache.values, kept.values, atol=1e-5)


def test_the_past_does_not_change_by_a_bit_and_all_that_follows_does() -> None:
    mx.random.seed(2)
    attention, x = SelfAttention(DIMS, HEADS, 2, WIDTH, 1e4), mx.random.normal((1, 8, DIMS))
    before = attention(x, causal(8))[0]
    for place in range(8):
        other = mx.array(x)
        other[:, place] = mx.random.normal((DIMS,))
        after = attention(other, causal(8))[0]
        assert mx.array_equal(after[:, :place], before[:, :place])
        assert mx.all(mx.any(after[:, place:] != before[:, place:], axis=-1))


def test_only_distances_count() -> None:
    mx.random.seed(3)
    attention, x = SelfAttention(DIMS, HEADS, 2, WIDTH, 1e4), mx.random.normal((1, 5, DIMS))
    far, _ = attention(mx.concatenate([mx.random.normal((1, 30, DIMS)), x], axis=1), hidden_start(30, 5))
    assert np.allclose(far[:, 30:], attention(x, causal(5))[0], atol=1e-4)


def hidden_start(start: int, length: int) -> mx.array:
    """Causal, and what stands before `start` is seen by nobody after it."""
    mask = mx.array(causal(start + length))
    mask[start:, :start] = NEGATIVE
    return mask


def test_padding_of_the_memory_is_ignored_to_the_last_bit() -> None:
    mx.random.seed(4)
    attention = CrossAttention(DIMS, 8, HEADS, 2, WIDTH)
    x, memory, mask = mx.random.normal((2, 3, DIMS)), mx.random.normal((2, 6, 8)), mx.zeros((2, 1, 1, 6))
    mask[0, ..., 4:] = NEGATIVE
    before = attention(x, attention.project(memory), mask)
    for junk in (1e3, -1e3, 0.0):
        memory[0, 4:] = junk
        assert mx.array_equal(attention(x, attention.project(memory), mask), before)
    memory[0, 3] = 1.0
    assert not mx.array_equal(attention(x, attention.project(memory), mask)[0], before[0])


def test_the_order_of_the_memory_does_not_matter() -> None:
    mx.random.seed(5)
    attention = CrossAttention(DIMS, 8, HEADS, 2, WIDTH)
    x, memory, mask = mx.random.normal((1, 3, DIMS)), mx.random.normal((1, 7, 8)), mx.zeros((1, 1, 1, 7))
    mask[..., 2] = NEGATIVE
    before = attention(x, attention.project(memory), mask)
    order = mx.array([3, 6, 0, 2, 5, 1, 4])
    assert np.allclose(attention(x, attention.project(memory[:, order]), mask[..., order]), before, atol=1e-5)
