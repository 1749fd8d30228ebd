"""The causal decoder: pre-norm blocks of self-attention, cross-attention every n-th block, and experts.

The same blocks serve training (whole sequences, masked) and decoding (one step on a cache).
"""

from __future__ import annotations

from vantage_engine.device import mx, nn
from vantage_engine.models.attention import CrossAttention, SelfAttention
from vantage_engine.models.cache import KVCache
from vantage_engine.models.config import DecoderConfig
from vantage_engine.models.moe_layer import MoELayer, MoEStats


class DecoderBlock(nn.Module):
    """x: [B, L, D] to [B, L, D]."""

    def __init__(self, config: DecoderConfig, memory_dims: int, *, crosses: bool) -> None:
        super().__init__()
        dims, heads = config.d_model, (config.heads, config.kv_heads, config.head_dim)
        self.self_norm = nn.RMSNorm(dims, eps=config.norm_eps)
        self.self_attention = SelfAttention(dims, *heads, config.rope_theta)
        self.crosses = crosses
        if crosses:
            self.cross_norm = nn.RMSNorm(dims, eps=config.norm_eps)
            self.cross_attention = CrossAttention(dims, memory_dims, *heads)
        self.moe_norm = nn.RMSNorm(dims, eps=config.norm_eps)
        self.moe = MoELayer(dims, config.moe)
        self.dropout = nn.Dropout(config.dropout)

    def __call__(
        self,
        x: mx.array,
        memory: KVCache | None,
        memory_bias: mx.array,
        *,
        mask: mx.array | None = None,
        cache: KVCache | None = None,
        valid: mx.array | None = None,
        tokens: int | None = None,
    ) -> tuple[mx.array, KVCache, MoEStats]:
        """`memory`: the projected schema memory of a block that crosses; `mask`: [B, 1, L, L], additive."""
        attended, cache = self.self_attention(self.self_norm(x), mask, cache)
        x = x + self.dropout(attended)
        if memory is not None:
            x = x + self.dropout(self.cross_attention(self.cross_norm(x), memory, memory_bias))
        mixed, stats = self.moe(self.moe_norm(x), valid, tokens)
        return x + self.dropout(mixed), cache, stats


class Decoder(nn.Module):
    """The stack of blocks and the final norm."""

    def __init__(self, config: DecoderConfig, memory_dims: int) -> None:
        super().__init__()
        self.blocks = [
            DecoderBlock(config, memory_dims, crosses=index % config.cross_every == config.cross_every - 1)
            for index in range(config.layers)
        ]
        self.norm = nn.RMSNorm(config.d_model, eps=config.norm_eps)

    def project(self, memory: mx.array) -> list[KVCache | None]:
        """The memory's keys and values for every block that attends to it."""
        return [block.cross_attention.project(memory) if block.crosses else None for block in self.blocks]

    def __call__(
        self,
        x: mx.array,
        memory: list[KVCache | None],
        memory_bias: mx.array,
        *,
        mask: mx.array | None = None,
        caches: list[KVCache] | None = None,
        valid: mx.array | None = None,
        tokens: int | None = None,
    ) -> tuple[mx.array, list[KVCache], list[MoEStats]]:
        new_caches, stats = [], []
        for index, block in enumerate(self.blocks):
            cache = caches[index] if caches else None
            x, cache, layer_stats = block(
                x, memory[index], memory_bias, mask=mask, cache=cache, valid=valid, tokens=tokens
            )
            new_caches.append(cache)
            stats.append(layer_stats)
        return self.norm(x), new_caches, stats
