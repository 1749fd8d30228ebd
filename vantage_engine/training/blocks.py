"""How training runs the blocks of encoder and decoder: recomputed in the backward pass, or in another precision.

The models know nothing of either. `treat` gives the blocks of one model a class that does the same with its inputs
cast, or under `mx.checkpoint`; outside training they behave as before. A recomputed block draws the dropout of its
first run again, so that values and gradients are those of a model that keeps its activations.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from vantage_engine.device import mx, nn
from vantage_engine.models.cache import KVCache
from vantage_engine.models.decoder import DecoderBlock
from vantage_engine.models.moe_layer import MoEStats
from vantage_engine.models.schema_encoder import EncoderLayer
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.training import random_state

Forward = Callable[..., tuple[mx.array, ...]]


@dataclass(frozen=True)
class Treatment:
    """What is done to every block."""

    recompute: bool
    dtype: Any
    """Type of a block's inputs; None leaves them as they are."""

    def cast(self, array: Any) -> Any:
        """`array`, or None, in the precision of the run."""
        return array if array is None or self.dtype is None else array.astype(self.dtype)

    def run(self, block: nn.Module, forward: Forward, *inputs: mx.array) -> tuple[mx.array, ...]:
        """`forward` of the block, which reads its parameters, applied to the inputs."""
        return _recomputed(block, forward, *inputs) if self.recompute else forward(*inputs)


class _EncoderBlock(EncoderLayer):
    _treatment: Treatment

    def __call__(self, x: mx.array, bias: mx.array, relations: mx.array | None = None) -> mx.array:
        if not self.training:
            return super().__call__(x, bias, relations)
        own = self._treatment
        bias, relations = own.cast(bias), own.cast(relations)

        def forward(x: mx.array) -> tuple[mx.array, ...]:
            return (EncoderLayer.__call__(self, x, bias, relations),)

        return own.run(self, forward, own.cast(x))[0]


class _DecoderBlock(DecoderBlock):
    _treatment: Treatment

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
        if not self.training:
            return super().__call__(x, memory, memory_bias, mask=mask, cache=cache, valid=valid, tokens=tokens)
        own = self._treatment
        bias, mask = own.cast(memory_bias), own.cast(mask)

        def forward(x: mx.array, *pair: mx.array) -> tuple[mx.array, ...]:
            attended = KVCache(*pair) if pair else None
            x, past, stats = DecoderBlock.__call__(
                self, x, attended, bias, mask=mask, cache=cache, valid=valid, tokens=tokens
            )
            figures = (stats.importance, stats.load, stats.z, stats.overflow, stats.utilisation)
            return (x, past.keys, past.values, *figures)

        pair = () if memory is None else (own.cast(memory.keys), own.cast(memory.values))
        x, keys, values, *figures = own.run(self, forward, own.cast(x), *pair)
        return x, KVCache(keys, values), MoEStats(*figures)


def treat(model: Text2SQLModel, *, recompute: bool, dtype: Any = None) -> None:
    """Has training run the model's blocks so."""
    if not recompute and dtype is None:
        return
    treatment = Treatment(recompute, dtype)
    blocks: list[tuple[Any, type[nn.Module]]] = [(layer, _EncoderBlock) for layer in model.schema_encoder.layers]
    blocks += [(block, _DecoderBlock) for block in model.decoder.blocks]
    for block, kind in blocks:
        # Another class for the same object: a wrapper around it would change the names of its parameters.
        block.__class__ = kind
        block._treatment = treatment


def _recomputed(block: nn.Module, forward: Forward, *inputs: mx.array) -> tuple[mx.array, ...]:
    start, ran = random_state.read(), False

    def replayable(parameters: Any, *arrays: mx.array) -> tuple[mx.array, ...]:
        nonlocal ran
        again, ran = ran, True
        after = random_state.read()
        if again:
            random_state.write(start)
        block.update(parameters)
        outputs = forward(*arrays)
        if again:
            random_state.write(after)
        return outputs

    own = block.trainable_parameters()
    run: Any = mx.checkpoint(replayable)
    outputs: tuple[mx.array, ...] = run(own, *inputs)
    block.update(own)
    return outputs
