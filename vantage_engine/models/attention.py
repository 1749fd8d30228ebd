"""Grouped-query attention of the decoder: over its own past, and over the schema memory.

Query heads share key and value heads in groups, which shrinks the cache by their ratio. Self-attention turns queries
and keys with rotary positions (pairs `d, d + 1`), so only distances count. Masks are additive: 0 or `NEGATIVE`.
"""

from __future__ import annotations

from vantage_engine.device import mx, nn
from vantage_engine.models.cache import KVCache
from vantage_engine.models.linear import Linear

NEGATIVE = -1e9
"""Stands for minus infinity in masks: `exp` of it is exactly 0, and it leaves no NaN where a row is all masked."""


def _split(x: mx.array, heads: int) -> mx.array:
    """[B, L, heads * d] to [B, heads, L, d]."""
    batch, length, _ = x.shape
    return x.reshape(batch, length, heads, -1).swapaxes(1, 2)


def _merge(x: mx.array) -> mx.array:
    """[B, heads, L, d] to [B, L, heads * d]."""
    batch, _, length, _ = x.shape
    return x.swapaxes(1, 2).reshape(batch, length, -1)


def _like(mask: mx.array | None, x: mx.array) -> mx.array | None:
    """The mask in the precision of `x`, which the fast attention asks for."""
    return mask if mask is None else mask.astype(x.dtype)


class SelfAttention(nn.Module):
    """x: [B, L, D] to [B, L, D], and the cache that holds its keys and values."""

    def __init__(self, dims: int, heads: int, kv_heads: int, head_dim: int, theta: float) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.head_dim, self.theta = heads, kv_heads, head_dim, theta
        self.q_proj = Linear(dims, heads * head_dim)
        self.k_proj = Linear(dims, kv_heads * head_dim)
        self.v_proj = Linear(dims, kv_heads * head_dim)
        self.o_proj = Linear(heads * head_dim, dims)

    def __call__(
        self, x: mx.array, mask: mx.array | None = None, cache: KVCache | None = None
    ) -> tuple[mx.array, KVCache]:
        offset = cache.length if cache else 0
        queries = self._rotate(_split(self.q_proj(x), self.heads), offset)
        keys = self._rotate(_split(self.k_proj(x), self.kv_heads), offset)
        values = _split(self.v_proj(x), self.kv_heads)
        cache = cache.extend(keys, values) if cache else KVCache(keys, values)
        out = mx.fast.scaled_dot_product_attention(
            queries, cache.keys, cache.values, scale=self.head_dim**-0.5, mask=_like(mask, queries)
        )
        return self.o_proj(_merge(out)), cache

    def _rotate(self, x: mx.array, offset: int) -> mx.array:
        return mx.fast.rope(x, self.head_dim, traditional=True, base=self.theta, scale=1.0, offset=offset)


class CrossAttention(nn.Module):
    """x: [B, L, D] attends to the schema memory [B, N, M]; `project` is done once per question."""

    def __init__(self, dims: int, memory_dims: int, heads: int, kv_heads: int, head_dim: int) -> None:
        super().__init__()
        self.heads, self.kv_heads, self.head_dim = heads, kv_heads, head_dim
        self.q_proj = Linear(dims, heads * head_dim)
        self.k_proj = Linear(memory_dims, kv_heads * head_dim)
        self.v_proj = Linear(memory_dims, kv_heads * head_dim)
        self.o_proj = Linear(heads * head_dim, dims)

    def project(self, memory: mx.array) -> KVCache:
        """Keys and values of the memory."""
        return KVCache(_split(self.k_proj(memory), self.kv_heads), _split(self.v_proj(memory), self.kv_heads))

    def __call__(self, x: mx.array, projected: KVCache, mask: mx.array) -> mx.array:
        """`mask`: [B, 1, 1, N]. Beams (K rows of x over one memory) are laid along the length: they never meet."""
        batch, length, _ = x.shape
        if projected.keys.shape[0] != batch:
            x = x.reshape(1, batch * length, -1)
        queries = _split(self.q_proj(x), self.heads)
        out = mx.fast.scaled_dot_product_attention(
            queries, projected.keys, projected.values, scale=self.head_dim**-0.5, mask=_like(mask, queries)
        )
        return self.o_proj(_merge(out)).reshape(batch, length, -1)
