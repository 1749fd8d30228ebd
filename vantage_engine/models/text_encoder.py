"""The frozen text encoder: a BERT-format model from a Hugging Face directory, its first layers, at shipped precision.

Weights are quantised as they are read and used as quantised, so training sees exactly the vectors that the shipped
model will compute. Nothing here is trained. Texts are run in batches of like length, on which results do not depend.
A name is encoded after its context (a column after its table) and pooled over its own word pieces.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from vantage_engine.device import mx, nn
from vantage_engine.errors import CheckpointError
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.config import TextEncoderConfig
from vantage_engine.models.schema_encoder import EncoderLayer, read_bert

_WORDS = "embeddings.word_embeddings.weight"
_PLACES = "embeddings.position_embeddings.weight"
_TOKEN_TYPES = "embeddings.token_type_embeddings.weight"
_PACKED_FILE = "weights.safetensors"
_BATCH_PIECES = 4096
"""Word pieces of one batch, padding included."""


class WordPieces:
    """The tokenizer of a BERT directory."""

    def __init__(self, path: Path) -> None:
        try:
            self._tokenizer = Tokenizer.from_file(str(path))
        except Exception as error:  # `tokenizers` raises plain Exception.
            raise CheckpointError(f"{path} is not a tokenizer.", "Point to a directory with tokenizer.json.") from error
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        special = {token: self._tokenizer.token_to_id(token) for token in ("[CLS]", "[SEP]", "[UNK]", "[PAD]")}
        ids = {token: index for token, index in special.items() if index is not None}
        if len(ids) < len(special):
            raise CheckpointError(f"{path} is not a BERT tokenizer.", "It must have [CLS], [SEP], [UNK] and [PAD].")
        self.cls, self.sep, self.unknown, self.pad = ids.values()

    def encode_words(self, words: Sequence[str]) -> tuple[list[int], list[int]]:
        """Ids of all word pieces, and the word of each; every word has at least one piece."""
        encoded = self._tokenizer.encode(list(words), is_pretokenized=True, add_special_tokens=False)
        pieces: list[list[int]] = [[] for _ in words]
        for piece, word in zip(encoded.ids, encoded.word_ids, strict=True):
            if word is not None:
                pieces[word].append(piece)
        ids = [piece for own in pieces for piece in (own or [self.unknown])]
        owners = [word for word, own in enumerate(pieces) for _ in (own or [self.unknown])]
        return ids, owners

    def encode_text(self, text: str) -> list[int]:
        """Ids of a running text, without special tokens."""
        return list(self._tokenizer.encode(text, add_special_tokens=False).ids)


class TextEncoder(nn.Module):
    """token_ids, mask: [B, L] to hidden states [B, L, D]."""

    def __init__(self, directory: Path, config: TextEncoderConfig) -> None:
        super().__init__()
        try:
            bert = json.loads((directory / "config.json").read_text(encoding="utf-8"))
            hidden, heads, eps = bert["hidden_size"], bert["num_attention_heads"], bert["layer_norm_eps"]
            self.positions: int = bert["max_position_embeddings"]
            ffn = bert["intermediate_size"]
        except (OSError, ValueError, KeyError) as error:
            raise CheckpointError(
                f"{directory} has no BERT configuration.", "Point to a directory with config.json."
            ) from error
        arrays = _read(directory, config)
        group = config.group_size

        def unpacked(name: str, bits: int) -> mx.array:
            weight, scales, biases = arrays[name]
            return mx.dequantize(weight, scales, biases, group_size=group, bits=bits)

        self.hidden: int = hidden
        self.pieces = WordPieces(directory / "tokenizer.json")
        # The large table stays packed: a look-up unpacks only its own rows.
        packed = arrays[_WORDS]
        self.words = nn.QuantizedEmbedding(packed[0].shape[0], hidden, group_size=group, bits=config.embedding_bits)
        self.words.weight, self.words.scales, self.words.biases = packed
        self.places = unpacked(_PLACES, config.linear_bits) + arrays[_TOKEN_TYPES][0][0]
        self.norm = nn.LayerNorm(hidden, eps=eps)
        self.norm.weight = arrays["embeddings.LayerNorm.weight"][0]
        self.norm.bias = arrays["embeddings.LayerNorm.bias"][0]
        self.layers = [EncoderLayer(hidden, heads, ffn, eps) for _ in range(config.text_layers)]
        plain = {
            name: unpacked(name, config.linear_bits) if len(parts) == 3 else parts[0]
            for name, parts in arrays.items()
            if name.startswith("encoder.")
        }
        for index, layer in enumerate(self.layers):
            layer.load_bert(plain, index)
        self.eval()
        self.freeze()
        mx.eval(self.parameters())

    def __call__(self, token_ids: mx.array, mask: mx.array) -> mx.array:
        bias = mx.where(mask > 0, 0.0, NEGATIVE)[:, None, None]
        x = self.norm(self.words(token_ids) + self.places[: token_ids.shape[1]])
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def embed_words(self, words: Sequence[str]) -> np.ndarray:
        """[Q, D]: each word of a question in its context."""
        return self.embed_questions([words])[0]

    def embed_questions(self, questions: Sequence[Sequence[str]]) -> list[np.ndarray]:
        """`embed_words` for many questions at once."""
        room = self.positions - 2
        windows: list[tuple[list[int], list[int]]] = []
        parts: list[list[tuple[int, int]]] = []
        for words in questions:
            ids, owners = self.pieces.encode_words(words)
            mine = []
            for start in range(0, len(ids), room):
                mine.append((len(windows), start))
                windows.append((ids[start : start + room], owners[start : start + room]))
            parts.append(mine)
        states = self._run([[self.pieces.cls, *ids, self.pieces.sep] for ids, _ in windows])
        results = []
        for words, mine in zip(questions, parts, strict=True):
            total, count = np.zeros((len(words), self.hidden), np.float32), np.zeros((len(words), 1), np.float32)
            for window, _ in mine:
                owners = windows[window][1]
                np.add.at(total, owners, states[window][1:-1])
                np.add.at(count, owners, 1.0)
            results.append(total / np.maximum(count, 1.0))
        return results

    def embed_texts(self, texts: Sequence[tuple[str, str]]) -> np.ndarray:
        """[n, D] for (context, name): the mean over the name's word pieces, read after its context."""
        unique = list(dict.fromkeys(texts))
        room = self.positions - 2
        sequences, lengths = [], []
        for context, name in unique:
            own = (self.pieces.encode_text(name) or [self.pieces.unknown])[:room]
            before = self.pieces.encode_text(context)[: room - len(own)]
            sequences.append([self.pieces.cls, *before, *own, self.pieces.sep])
            lengths.append(len(own))
        states = self._run(sequences)
        vectors = {
            text: state[-1 - own : -1].mean(axis=0) for text, state, own in zip(unique, states, lengths, strict=True)
        }
        return np.array([vectors[text] for text in texts], np.float32).reshape(-1, self.hidden)

    def _run(self, sequences: list[list[int]]) -> list[np.ndarray]:
        """Hidden states [L, D] of every sequence, in batches of like length."""
        order = sorted(range(len(sequences)), key=lambda index: len(sequences[index]))
        results: list[np.ndarray] = [np.zeros((0, self.hidden), np.float32)] * len(sequences)
        start = 0
        while start < len(order):
            stop = start + 1
            while stop < len(order) and (stop + 1 - start) * len(sequences[order[stop]]) <= _BATCH_PIECES:
                stop += 1
            chunk = order[start:stop]
            longest = len(sequences[chunk[-1]])
            ids = np.full((len(chunk), longest), self.pieces.pad, np.int32)
            mask = np.zeros((len(chunk), longest), np.float32)
            for row, index in enumerate(chunk):
                ids[row, : len(sequences[index])] = sequences[index]
                mask[row, : len(sequences[index])] = 1
            states = np.array(self(mx.array(ids), mx.array(mask)))
            for row, index in enumerate(chunk):
                results[index] = states[row, : len(sequences[index])]
            start = stop
        return results


def pack_text_encoder(directory: Path, config: TextEncoderConfig, out: Path) -> None:
    """Write what `TextEncoder` needs of a Hugging Face directory, packed, to the folder `out`."""
    flat: dict[str, mx.array] = {}
    for name, parts in _quantised(directory, config).items():
        for suffix, part in zip(("", "|scales", "|biases"), parts, strict=False):
            flat[name + suffix] = part
    mx.save_safetensors(str(out / _PACKED_FILE), flat)
    for file in ("config.json", "tokenizer.json"):
        shutil.copyfile(directory / file, out / file)


def _read(directory: Path, config: TextEncoderConfig) -> dict[str, tuple[mx.array, ...]]:
    """The weights at their precision: quantised triples, or single arrays."""
    packed = directory / _PACKED_FILE
    arrays = _packed(packed) if packed.exists() else _quantised(directory, config)
    return {name: (first, *(part.astype(mx.float32) for part in scales)) for name, (first, *scales) in arrays.items()}


def _packed(path: Path) -> dict[str, tuple[mx.array, ...]]:
    try:
        flat: Any = mx.load(str(path))
    except (OSError, RuntimeError) as error:
        raise CheckpointError(f"{path} cannot be read.", "Install the model again.") from error
    parts = ("", "|scales", "|biases")
    return {n: tuple(flat[n + part] for part in parts if n + part in flat) for n in flat if "|" not in n}


def _quantised(directory: Path, config: TextEncoderConfig) -> dict[str, tuple[mx.array, ...]]:
    """The weights of a Hugging Face directory, matrices quantised."""
    arrays = read_bert(directory)
    layers = tuple(f"encoder.layer.{index}." for index in range(config.text_layers))
    result: dict[str, tuple[mx.array, ...]] = {}
    for name, array in arrays.items():
        if not name.startswith(("embeddings.", *layers)) or name.endswith("position_ids"):
            continue
        array = array.astype(mx.float32)
        if array.ndim == 2 and name != _TOKEN_TYPES:
            bits = config.embedding_bits if name == _WORDS else config.linear_bits
            weight, scales, biases = mx.quantize(array, group_size=config.group_size, bits=bits)
            # Half-precision scales, also in training: what ships is what was trained on.
            result[name] = (weight, scales.astype(mx.float16), biases.astype(mx.float16))
        else:
            result[name] = (array,)
    return result
