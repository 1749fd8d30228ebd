"""The encoder over one question's graph: words, tables, columns and value candidates, with a relation for every pair.

Layers have the form of BERT's (post-norm, biases, GELU), so pretrained ones can start them. Relations enter
as vectors in keys and values (RAT-SQL, Wang et al. 2020), shared by the heads and zero at the start:

    e_ij = q_i · (k_j + rK[i, j]) / sqrt(d)        z_i = sum_j a_ij (v_j + rV[i, j])

No [N, N, d] tensor is built: with the relations as one-hot rows [N, R] per node i, both terms are small products
over the R relation types, batched over (B, i).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError
from vantage_engine.models.activations import gelu
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.config import SchemaEncoderConfig

PAD_CLASS = 4
"""The node class of padding; 0 to 3 are question word, table, column, value."""


class EncoderLayer(nn.Module):
    """One BERT layer, x: [B, N, D] to [B, N, D], with relation vectors where `n_relations` is not 0."""

    def __init__(
        self, hidden: int, heads: int, ffn: int, eps: float, dropout: float = 0.0, n_relations: int = 0
    ) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(hidden, hidden) for _ in range(3))
        self.attention_out = nn.Linear(hidden, hidden)
        self.attention_norm = nn.LayerNorm(hidden, eps=eps)
        self.ffn_in, self.ffn_out = nn.Linear(hidden, ffn), nn.Linear(ffn, hidden)
        self.ffn_norm = nn.LayerNorm(hidden, eps=eps)
        self.dropout = nn.Dropout(dropout)
        if n_relations:
            self.relation_keys = mx.zeros((n_relations, hidden // heads))
            self.relation_values = mx.zeros((n_relations, hidden // heads))

    def __call__(self, x: mx.array, bias: mx.array, relations: mx.array | None = None) -> mx.array:
        """`bias`: [B, 1, 1, N], `NEGATIVE` at padding; `relations`: one-hot [B, N, N, R]."""
        x = self.attention_norm(x + self.dropout(self._attend(x, bias, relations)))
        return self.ffn_norm(x + self.dropout(self.ffn_out(gelu(self.ffn_in(x)))))

    def _attend(self, x: mx.array, bias: mx.array, relations: mx.array | None) -> mx.array:
        batch, nodes, hidden = x.shape
        width = hidden // self.heads
        # [B, N, H, d]: the layout in which a node's heads are the rows of its relation products.
        queries, keys, values = (
            project(x).reshape(batch, nodes, self.heads, width) for project in (self.query, self.key, self.value)
        )
        queries = queries * width**-0.5
        scores = queries.swapaxes(1, 2) @ keys.transpose(0, 2, 3, 1) + bias
        if relations is not None:
            by_type = queries @ self.relation_keys.T
            scores = scores + (by_type @ relations.swapaxes(-1, -2)).swapaxes(1, 2)
        weights = mx.softmax(scores, axis=-1)
        out = (weights @ values.swapaxes(1, 2)).swapaxes(1, 2)
        if relations is not None:
            out = out + (weights.swapaxes(1, 2) @ relations) @ self.relation_values
        return self.attention_out(out.reshape(batch, nodes, hidden))

    def load_bert(self, arrays: dict[str, mx.array], layer: int) -> None:
        """Take the weights of a BERT layer; relation vectors stay as they are."""
        prefix = f"encoder.layer.{layer}."
        parts = {
            "attention.self.query": self.query,
            "attention.self.key": self.key,
            "attention.self.value": self.value,
            "attention.output.dense": self.attention_out,
            "attention.output.LayerNorm": self.attention_norm,
            "intermediate.dense": self.ffn_in,
            "output.dense": self.ffn_out,
            "output.LayerNorm": self.ffn_norm,
        }
        for name, part in parts.items():
            for kind in ("weight", "bias"):
                array = arrays.get(f"{prefix}{name}.{kind}")
                if array is None or array.shape != part[kind].shape:
                    found = "missing" if array is None else f"{array.shape}, not {part[kind].shape}"
                    raise CheckpointError(
                        f"{prefix}{name}.{kind} of the BERT encoder is {found}.",
                        "Choose layers that the encoder has, and its own widths in the configuration.",
                    )
                part[kind] = array.astype(mx.float32)


def read_bert(directory: Path) -> dict[str, mx.array]:
    """The arrays of a Hugging Face BERT directory, without the prefix that some models carry."""
    path = directory / "model.safetensors"
    try:
        arrays: Any = mx.load(str(path))
    except (OSError, RuntimeError) as error:
        raise CheckpointError(f"{path} cannot be read.", "Point to a directory with model.safetensors.") from error
    return {name.removeprefix("bert."): array for name, array in arrays.items()}


class SchemaEncoder(nn.Module):
    """node_vectors: [B, N, D], or [B, N, inputs], to memory [B, N, D]."""

    def __init__(self, config: SchemaEncoderConfig, n_relations: int, n_node_types: int) -> None:
        super().__init__()
        self.n_relations = n_relations
        if config.inputs:
            self.input_proj = nn.Linear(config.inputs, config.hidden, bias=False)
        self.node_type = nn.Embedding(n_node_types, config.hidden)
        self.layers = [
            EncoderLayer(config.hidden, config.heads, config.ffn, config.layer_norm_eps, config.dropout, n_relations)
            for _ in range(config.schema_layers)
        ]

    def __call__(
        self, node_vectors: mx.array, node_types: mx.array, node_class: mx.array, relations: mx.array
    ) -> mx.array:
        dtype = self.node_type.weight.dtype
        bias = padding_bias(node_class).astype(dtype)
        one_hot = (relations[..., None] == mx.arange(self.n_relations, dtype=relations.dtype)).astype(dtype)
        node_vectors = node_vectors.astype(dtype)
        x = (self.input_proj(node_vectors) if "input_proj" in self else node_vectors) + self.node_type(node_types)
        for layer in self.layers:
            x = layer(x, bias, one_hot)
        return x

    def init_from_bert(self, directory: Path, first_layer: int) -> None:
        """Start the layers from consecutive pretrained ones, counted from 0."""
        arrays = read_bert(directory)
        for index, layer in enumerate(self.layers, start=first_layer):
            layer.load_bert(arrays, index)


def padding_bias(node_class: mx.array) -> mx.array:
    """[B, N] to the additive mask [B, 1, 1, N]."""
    return mx.where(node_class == PAD_CLASS, NEGATIVE, 0.0)[:, None, None]
