"""How large a model of a configuration is, before it is built: parameters, bytes and multiplications, by component.

Counted from the shape alone; a test compares with the arrays of built models. *Active* is what one decoded action is
multiplied by (or, of an embedding, looks up): the experts that it visits, no keys and values of the schema memory and
no schema encoder, since those run once per question.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vantage_engine.models.config import ModelConfig, Vocabulary

GROUP: Final = 64
"""Quantised weights that share a scale and a bias; a matrix whose rows are no multiple of it is not quantised."""

ROUTER_BYTES: Final = 4
"""The router is float32 at every precision."""
_KINDS: Final = 5
Shape = tuple[int, int]
"""Inputs and outputs of a matrix."""


@dataclass(frozen=True)
class Part:
    """Parameters of one component."""

    total: int
    active: int
    packed: int
    """Those in matrices that are quantised; the others keep the precision of the activations."""


def parts(config: ModelConfig, vocabulary: Vocabulary) -> dict[str, Part]:
    """The components of a model, in the order in which a question meets them."""
    encoder, decoder, moe = config.schema_encoder, config.decoder, config.decoder.moe
    memory, dims, layers = encoder.hidden, decoder.d_model, decoder.layers
    queries, keys = decoder.heads * decoder.head_dim, decoder.kv_heads * decoder.head_dim
    crossing = layers // decoder.cross_every
    return {
        "schema encoder": _encoder(config, vocabulary),
        "embeddings": _embeddings(dims, vocabulary),
        "self-attention": _matrices(layers, [(dims, queries), (dims, 2 * keys), (queries, dims)]),
        "cross-attention": _matrices(crossing, [(dims, queries), (queries, dims)], idle=[(memory, 2 * keys)]),
        "router": Part(layers * dims * moe.experts, layers * dims * moe.experts, 0),
        "experts": _experts(config),
        "norms": Part((2 * layers + crossing + 1) * dims, (2 * layers + crossing + 1) * dims, 0),
        "projections": _projections(dims, memory),
    }


def total(counted: dict[str, Part]) -> Part:
    """The sum of all components."""
    return Part(*(sum(getattr(part, name) for part in counted.values()) for name in ("total", "active", "packed")))


def weight_bytes(counted: dict[str, Part], bits: int, activation_bytes: int = 2, *, active: bool = False) -> int:
    """Bytes of the weights (of the active ones) with matrices at `bits`; 32 and 16 have no scales.

    Scales and biases of quantised matrices, and whatever is not quantised, have the width of the activations.
    """
    found = 0.0
    for name, part in counted.items():
        held = part.active if active else part.total
        packed = part.packed * held / part.total if bits < 16 else 0.0
        plain = ROUTER_BYTES if name == "router" else activation_bytes if bits < 16 else bits // 8
        found += packed * (bits / 8 + 2 * activation_bytes / GROUP) + (held - packed) * plain
    return round(found)


def kv_bytes(config: ModelConfig, width: int = 2) -> int:
    """Bytes that one token adds to the cache, `width` bytes a number."""
    decoder = config.decoder
    return 2 * decoder.layers * decoder.kv_heads * decoder.head_dim * width


def flops(config: ModelConfig, counted: dict[str, Part], context: int = 0, nodes: int = 0) -> int:
    """Multiplications and additions of one decoded action, that attends to `context` tokens and `nodes` of the memory.

    Looking up an embedding and scaling by a norm are left out.
    """
    decoder = config.decoder
    queries, crossing = decoder.heads * decoder.head_dim, decoder.layers // decoder.cross_every
    multiplied = total(counted).active - counted["norms"].active - 3 * decoder.d_model
    return 2 * multiplied + 4 * queries * (decoder.layers * context + crossing * nodes)


def training_flops(config: ModelConfig, counted: dict[str, Part], *, nodes: int, tokens: int) -> int:
    """Those of a training step for one example of `nodes` schema nodes and `tokens` decoder positions.

    A backward pass is twice a forward one. Attention's own products, and what the memory is projected to, are left out.
    """
    encoder = counted["schema encoder"].total * nodes
    return 3 * (2 * encoder + flops(config, counted) * tokens)


def _packs(inputs: int) -> bool:
    return inputs % GROUP == 0


def _matrices(layers: int, active: Sequence[Shape], idle: Sequence[Shape] = ()) -> Part:
    """So many layers of matrices; `idle` ones do not run for every action."""
    sizes = [layers * inputs * outputs for inputs, outputs in (*active, *idle)]
    packed = sum(size for size, (inputs, _) in zip(sizes, (*active, *idle), strict=True) if _packs(inputs))
    return Part(sum(sizes), sum(sizes[: len(active)]), packed)


def _experts(config: ModelConfig) -> Part:
    decoder, moe = config.decoder, config.decoder.moe
    matrix = decoder.layers * decoder.d_model * moe.expert_width
    whole = 3 * matrix * moe.experts
    packed = whole if _packs(decoder.d_model) and _packs(moe.expert_width) else 0
    visited = moe.experts if moe.routing == "soft" else moe.experts_per_token
    return Part(whole, whole * visited // moe.experts, packed)


def _encoder(config: ModelConfig, vocabulary: Vocabulary) -> Part:
    own = config.schema_encoder
    width, ffn, layers = own.hidden, own.ffn, own.schema_layers
    matrices = _matrices(layers, [(width, 4 * width), (width, ffn), (ffn, width)])
    inputs = own.inputs * width if own.inputs else 0
    biases = layers * (4 * width + ffn + width + 4 * width)
    relations = 2 * layers * vocabulary.n_relations * (width // own.heads)
    types = vocabulary.n_node_types * width
    packed = matrices.packed + (inputs if own.inputs and _packs(own.inputs) else 0)
    return Part(matrices.total + inputs + biases + relations + types, 0, packed)


def _embeddings(dims: int, vocabulary: Vocabulary) -> Part:
    rows = vocabulary.n_productions + _KINDS + vocabulary.n_slots + 1
    # Every production is scored; of kinds and slots, and of the segment of words, a token looks up one.
    return Part(rows * dims, (vocabulary.n_productions + 3) * dims, 0)


def _projections(dims: int, memory: int) -> Part:
    words_and_pointers, query, use = 2 * memory * dims, dims * dims, memory + 1
    packed = (words_and_pointers if _packs(memory) else 0) + (query if _packs(dims) else 0)
    return Part(words_and_pointers + query + use, query, packed)
