"""Our blocks give the numbers of mlx-lm's, given the same weights. Skipped where mlx-lm is not installed."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from model_kit import tiny_config

from vantage_engine.device import mx
from vantage_engine.models.config import MoEConfig
from vantage_engine.models.decoder import Decoder
from vantage_engine.models.moe_layer import MoELayer

pytest.importorskip("mlx_lm")

from vantage_engine.bench import peers

MOE = {"experts": 5, "experts_per_token": 2, "expert_width": 24}


def drawn(module: Any) -> Any:
    """With weights and scales that matter."""
    from vantage_engine.device import nn

    mx.random.seed(1)
    module.update(
        nn.utils.tree_map(
            lambda p: mx.random.uniform(0.5, 1.5, p.shape) if p.ndim == 1 else 0.4 * mx.random.normal(p.shape),
            module.parameters(),
        )
    )
    return module.eval()


@pytest.mark.parametrize("length", [3, 40])
def test_a_mixtral_gives_our_decoders_numbers_read_and_decoded(length: int) -> None:
    config = peers.plain(tiny_config(decoder__layers=3, decoder__moe=MOE, decoder__d_model=32))
    ours = drawn(Decoder(config.decoder, 32))
    theirs = peers.mixtral(ours, config)
    x, step = mx.random.normal((1, length, 32)), mx.random.normal((1, 1, 32))
    one, other = peers._Ours(ours, config), peers._Theirs(theirs, __import__("mlx_lm.models.cache").models.cache)
    assert np.allclose(one.read(x), other.read(x), atol=1e-4)
    for _ in range(3):
        assert np.allclose(one.step(step), other.step(step), atol=1e-4)


@pytest.mark.parametrize("tokens", [2, 50])
def test_a_block_of_qwen3_gives_our_layers_numbers(tokens: int) -> None:
    module = peers.peer("qwen3_moe")
    args = dict.fromkeys(module.ModelArgs.__dataclass_fields__, 1)
    args |= {"hidden_size": 16, "num_experts": 5, "num_experts_per_tok": 3, "moe_intermediate_size": 24}
    ours = drawn(MoELayer(16, MoEConfig(experts=5, experts_per_token=3, expert_width=24)))
    theirs = module.Qwen3MoeSparseMoeBlock(module.ModelArgs(**args | {"norm_topk_prob": True}))
    peers.give_experts(theirs, ours)
    x = mx.random.normal((1, tokens, 16))
    assert np.allclose(ours(x)[0], theirs(x), atol=1e-4)


@pytest.mark.parametrize("bits", [32, 4])
def test_both_are_measured(bits: int) -> None:
    moe = {"experts": 4, "experts_per_token": 2, "expert_width": 64}
    config = peers.plain(tiny_config(decoder__d_model=64, decoder__moe=moe))
    found = peers.measure(config, 5, 2, bits)
    assert set(found["ratios"]) == {"prefill", "decode"}
    for figure, ratio in found["ratios"].items():
        seconds = found["seconds"]
        assert ratio == pytest.approx(seconds["theirs"][figure] / seconds["ours"][figure], rel=0.05, abs=1e-3)
