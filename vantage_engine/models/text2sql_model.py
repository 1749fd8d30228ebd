"""The whole model: schema encoder, decoder, and one softmax over productions and pointers.

Nodes stand in the order question words, tables, columns, values, padding. The decoder reads the question's words
and then the actions. Questions are padded on the left, so that actions start at one index in a batch while every
distance is as without padding: a padded batch, a single question and cached decoding give the same logits.

Output `i < P` is production i, output `P + n` a pointer to node n. Both live in one space with rows of scale
1 / sqrt(d): the same row scores an action and, as the previous action, embeds it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from vantage_engine.device import mx, nn
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.cache import KVCache
from vantage_engine.models.config import ModelConfig, Vocabulary
from vantage_engine.models.decoder import Decoder
from vantage_engine.models.initialise import initialise
from vantage_engine.models.linear import Linear
from vantage_engine.models.schema_encoder import SchemaEncoder, padding_bias

PRODUCTION, TABLE, COLUMN, VALUE, BOS = range(5)
"""Kinds of actions. `BOS` stands before the first; its index is not read."""


@dataclass(frozen=True, eq=False)
class Batch:
    """What one training step sees; padding may hold any ids that are in range."""

    node_vectors: mx.array
    """[B, N, D] float: the frozen text encoder's vectors."""
    node_types: mx.array
    """[B, N] int."""
    node_class: mx.array
    """[B, N] int: 0 question word, 1 table, 2 column, 3 value, 4 padding."""
    relations: mx.array
    """[B, N, N] int."""
    n_words: mx.array
    """[B] int: question words, the first nodes."""
    action_kind: mx.array
    """[B, T] int: the action *of* each step; the model reads the one before."""
    action_index: mx.array
    """[B, T] int: a production's number, or the node that is pointed at."""
    slot: mx.array
    """[B, T] int: the grammar slot that the step fills."""
    target: mx.array
    """[B, T] int: the index of the step's action among the outputs."""
    target_mask: mx.array
    """[B, T] float: 0 where no loss is taken. Steps after the last 1 are padding."""


@dataclass(frozen=True, eq=False)
class Memory:
    """An encoded question and schema."""

    vectors: mx.array
    """[B, N, D]"""
    pointers: mx.array
    """[B, N, d_model]: what pointers are scored against and embedded by."""
    node_class: mx.array
    n_words: mx.array
    bias: mx.array
    """[B, 1, 1, N] additive mask of the padding."""


@dataclass(frozen=True, eq=False)
class Output:
    """`logits`: [B, T, P + N], illegal ones `NEGATIVE`; `schema_use`: [B, N] logits of "the query uses this node"."""

    logits: mx.array
    schema_use: mx.array
    router: dict[str, mx.array]
    """`importance`, `load`, `z`: means over the layers."""
    overflow: mx.array
    """Expert assignments without a seat, over all layers."""
    utilisation: mx.array
    """[layers, E]: tokens of an expert / tokens."""


@dataclass(frozen=True, eq=False)
class DecoderState:
    """Where decoding stands, for K beams over one memory."""

    memory: Memory
    projected: list[KVCache | None]
    caches: list[KVCache]
    experts: mx.array | None = None
    """[K, layers, k]: those that the last step went through, the weightiest first."""

    def take(self, beams: Sequence[int]) -> DecoderState:
        """The state of the given beams, in their order; the memory is shared."""
        rows = mx.array(list(beams))
        experts = None if self.experts is None else self.experts[rows]
        return DecoderState(self.memory, self.projected, [cache.take(rows) for cache in self.caches], experts)


class Text2SQLModel(nn.Module):
    """From node vectors to logits of the next action."""

    def __init__(self, config: ModelConfig, vocabulary: Vocabulary) -> None:
        super().__init__()
        dims, memory_dims = config.decoder.d_model, config.schema_encoder.hidden
        self.dims, self.n_productions = dims, vocabulary.n_productions
        self.action_dropout = config.decoder.action_dropout
        self.schema_encoder = SchemaEncoder(config.schema_encoder, vocabulary.n_relations, vocabulary.n_node_types)
        self.input_dropout = nn.Dropout(config.schema_encoder.dropout)
        self.decoder = Decoder(config.decoder, memory_dims)
        self.production = nn.Embedding(vocabulary.n_productions, dims)
        self.kind = nn.Embedding(BOS + 1, dims)
        self.slot = nn.Embedding(vocabulary.n_slots, dims)
        self.segment = mx.zeros((dims,))
        self.word_proj = Linear(memory_dims, dims)
        self.pointer_proj = Linear(memory_dims, dims)
        self.pointer_query = Linear(dims, dims)
        self.schema_use = nn.Linear(memory_dims, 1)
        # The underscore keeps these out of the parameters; a fifth column, for padding, is never legal.
        self._slot_productions = mx.array(vocabulary.slot_productions.astype(bool))
        nodes = mx.array(vocabulary.slot_nodes.astype(bool))
        self._slot_nodes = mx.concatenate([nodes, mx.zeros((nodes.shape[0], 1), dtype=mx.bool_)], axis=1)
        initialise(self, config)

    def encode(self, node_vectors: mx.array, node_types: mx.array, node_class: mx.array, relations: mx.array) -> Memory:
        """Encode questions over their schemas."""
        vectors = self.schema_encoder(self.input_dropout(node_vectors), node_types, node_class, relations)
        return Memory(
            vectors=vectors,
            pointers=self.pointer_proj(vectors) * self.dims**-0.5,
            node_class=node_class,
            n_words=(node_class == 0).sum(axis=-1),
            bias=padding_bias(node_class),
        )

    def __call__(self, batch: Batch) -> Output:
        memory = self.encode(batch.node_vectors, batch.node_types, batch.node_class, batch.relations)
        prefix, prefix_valid = self._question(memory, _number(batch.n_words.max()))
        steps = self._actions(memory, *_shifted(batch.action_kind, batch.action_index), batch.slot)
        action_valid = mx.cummax(batch.target_mask, axis=1, reverse=True) > 0
        valid = mx.concatenate([prefix_valid, action_valid], axis=1).astype(mx.float32)
        hidden, _, stats = self.decoder(
            mx.concatenate([prefix, steps], axis=1),
            self.decoder.project(memory.vectors),
            memory.bias,
            mask=_causal_mask(prefix_valid, steps.shape[1]),
            valid=valid,
            tokens=_number(valid.sum()),
        )
        logits = self._logits(hidden[:, prefix.shape[1] :], memory)
        return Output(
            logits=mx.where(self.legal_mask(batch.slot, batch.node_class), logits, NEGATIVE),
            schema_use=self.schema_use(memory.vectors)[..., 0],
            router={name: sum(getattr(s, name) for s in stats) / len(stats) for name in ("importance", "load", "z")},
            overflow=mx.stack([s.overflow for s in stats]).sum(),
            utilisation=mx.stack([s.utilisation for s in stats]),
        )

    def start(self, memory: Memory) -> DecoderState:
        """Read one question (B = 1) into a cache of one beam, which any number of beams can continue."""
        prefix, _ = self._question(memory, _number(memory.n_words.max()))
        projected = self.decoder.project(memory.vectors)
        mask = _causal_mask(mx.ones(prefix.shape[:2], dtype=mx.bool_), 0)
        _, caches, _ = self.decoder(prefix, projected, memory.bias, mask=mask)
        return DecoderState(memory, projected, caches)

    def step(
        self, state: DecoderState, action_kind: mx.array, action_index: mx.array, slot: mx.array
    ) -> tuple[mx.array, DecoderState]:
        """[K] previous actions (`BOS` at first) and the slots to fill now, to logits [K, P + N] and the next state."""
        memory = state.memory
        steps = self._actions(memory, action_kind[:, None], action_index[:, None], slot[:, None])
        hidden, caches, stats = self.decoder(steps, state.projected, memory.bias, caches=state.caches)
        logits = self._logits(hidden, memory)[:, 0]
        legal = self.legal_mask(slot, mx.broadcast_to(memory.node_class, (slot.shape[0], memory.node_class.shape[1])))
        experts = mx.stack([each.chosen for each in stats if each.chosen is not None], axis=1)
        return mx.where(legal, logits, NEGATIVE), DecoderState(memory, state.projected, caches, experts)

    def legal_mask(self, slot: mx.array, node_class: mx.array) -> mx.array:
        """slot: [B, ...], node_class: [B, N] to [B, ..., P + N]: which outputs the slot's type admits; padding none."""
        lead = slot.ndim - 1
        classes = mx.broadcast_to(
            node_class.reshape(node_class.shape[0], *([1] * lead), -1), (*slot.shape, node_class.shape[1])
        )
        nodes = mx.take_along_axis(self._slot_nodes[slot], classes, axis=-1)
        return mx.concatenate([self._slot_productions[slot], nodes], axis=-1)

    def _question(self, memory: Memory, length: int) -> tuple[mx.array, mx.array]:
        """The question's words aligned to the right of [B, length], and which places hold one."""
        node = mx.arange(length)[None] - (length - memory.n_words[:, None])
        valid = node >= 0
        words = mx.take_along_axis(memory.vectors, mx.maximum(node, 0)[..., None], axis=1)
        return self.word_proj(words) + self.segment, valid

    def _actions(self, memory: Memory, kind: mx.array, index: mx.array, slot: mx.array) -> mx.array:
        """Previous actions [B, T] and slots to fill, as decoder inputs [B, T, D]; one memory serves all rows."""
        pointers = mx.broadcast_to(memory.pointers, (kind.shape[0], *memory.pointers.shape[1:]))
        pointed = (kind != PRODUCTION) & (kind != BOS)
        node = mx.where(pointed, index, 0)[..., None]
        production = mx.where(kind == PRODUCTION, index, 0)
        seen = kind != BOS
        if self.training and self.action_dropout:
            seen = seen & mx.random.bernoulli(1 - self.action_dropout, kind.shape)
        chosen = (
            mx.where(pointed[..., None], mx.take_along_axis(pointers, node, axis=1), self.production(production))
            * seen[..., None]
        )
        return (chosen + self.kind(kind) + self.slot(slot)) * self.dims**0.5

    def _logits(self, hidden: mx.array, memory: Memory) -> mx.array:
        """[B, T, D] to [B, T, P + N]."""
        if memory.pointers.shape[0] == hidden.shape[0]:
            pointed = self.pointer_query(hidden) @ memory.pointers.swapaxes(-1, -2)
        else:
            pointed = self.pointer_query(hidden) @ memory.pointers[0].T
        return mx.concatenate([self.production.as_linear(hidden), pointed], axis=-1)


def _shifted(kind: mx.array, index: mx.array) -> tuple[mx.array, mx.array]:
    """The actions one step later, `BOS` first."""
    begin = mx.full((kind.shape[0], 1), BOS, dtype=kind.dtype)
    return (
        mx.concatenate([begin, kind[:, :-1]], axis=1),
        mx.concatenate([mx.zeros_like(index[:, :1]), index[:, :-1]], axis=1),
    )


def _causal_mask(prefix_valid: mx.array, steps: int) -> mx.array:
    """[B, 1, L, L], additive: no later place, and no padding on the left except for itself."""
    batch, prefix = prefix_valid.shape
    length = prefix + steps
    place = mx.arange(length)
    seen = place[None, :] <= place[:, None]
    valid = mx.concatenate([prefix_valid, mx.ones((batch, steps), dtype=mx.bool_)], axis=1)
    allowed = seen[None] & (valid[:, None, :] | (place[None, :] == place[:, None])[None])
    return mx.where(allowed, 0.0, NEGATIVE)[:, None]


def _number(x: mx.array) -> int:
    """A scalar's value: only of a batch's own arrays, so nothing of the model is evaluated early."""
    value: Any = x.item()
    return int(value)


def count_parameters(model: Text2SQLModel) -> dict[str, int]:
    """Trained parameters by component, and their `total`."""
    parameters: Any = nn.utils.tree_flatten(model.trainable_parameters())
    counts: Counter[str] = Counter()
    for name, array in parameters:
        counts[name.split(".")[0]] += array.size
    return dict(counts) | {"total": counts.total()}
