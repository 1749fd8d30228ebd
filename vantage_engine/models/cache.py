"""Keys and values of what was already read, for decoding one action at a time.

Caches are values: `extend` and `take` return new ones, so a beam can fork from any state and a state can be kept.
A cache made for one sequence (the question) serves any number of beams: it is broadcast at the first step.
"""

from __future__ import annotations

from dataclasses import dataclass

from vantage_engine.device import mx


@dataclass(frozen=True, eq=False)
class KVCache:
    """`keys`, `values`: [K, kv_heads, L, head_dim], the keys already rotated to their positions."""

    keys: mx.array
    values: mx.array

    @property
    def length(self) -> int:
        return int(self.keys.shape[2])

    def extend(self, keys: mx.array, values: mx.array) -> KVCache:
        """The cache with `keys` and `values` [K, kv_heads, l, head_dim] appended."""
        beams, _, _, width = keys.shape
        shape = (beams, keys.shape[1], self.length, width)
        old_keys, old_values = mx.broadcast_to(self.keys, shape), mx.broadcast_to(self.values, shape)
        return KVCache(mx.concatenate([old_keys, keys], axis=2), mx.concatenate([old_values, values], axis=2))

    def take(self, beams: mx.array) -> KVCache:
        """The cache of the given beams, in their order."""
        return KVCache(self.keys[beams], self.values[beams])
