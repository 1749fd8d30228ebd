"""Grouped-query attention: shared heads, rotary distances, the cache."""

import numpy as np

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
