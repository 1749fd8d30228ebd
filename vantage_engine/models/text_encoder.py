"""The frozen text encoder: a BERT-format model from a Hugging Face directory, its first layers, at shipped precision.

Weights are quantised as they are read and used as quantised, so training sees exactly the vectors that the shipped
model will compute. Nothing here is trained. Results do not depend on what runs together.
A name is encoded after its context (a column after its table) and pooled over its own word pieces.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from vantage_engine.device import mx, nn, on_metal
from vantage_engine.errors import CheckpointError
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.config import TextEncoderConfig
from vantage_engine.models.numpy_encoder import NumpyLayer
from vantage_engine.models.schema_encoder import EncoderLayer, read_bert

_WORDS = "embeddings.word_embeddings.weight"
_PLACES = "embeddings.position_embeddings.weight"
_TOKEN_TYPES = "embeddings.token_type_embeddings.weight"
_PACKED_FILE = "weights.safetensors"
_BATCH_PIECES = 4096
"""Word pieces of one batch, padding included."""
_ROW_PIECES = 96
"""So many word pieces may share one row: attention over more costs as much as what is saved."""
_MAX_RECENT = 4096
"""Texts whose vectors are kept."""

Text = tuple[str, str]
"""A name in its context, which may be empty."""


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
        self._numpy_layers = [] if on_metal else [NumpyLayer(layer) for layer in self.layers]
        self._recent: dict[Text, np.ndarray] = {}
        self.eval()
        self.freeze()
        mx.eval(self.parameters())

    def __call__(self, token_ids: mx.array, segments: mx.array, offsets: mx.array) -> mx.array:
        """[B, L] each: a token sees those of its own segment, and stands at its offset in it."""
        bias = mx.where(segments[:, None, :, None] == segments[:, None, None, :], 0.0, NEGATIVE)
        x = self.norm(self.words(token_ids) + self.places[offsets])
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def embed_words(self, words: Sequence[str]) -> np.ndarray:
        """[Q, D]: each word of a question in its context."""
        return self.embed_questions([words])[0]

    def embed_questions(self, questions: Sequence[Sequence[str]]) -> list[np.ndarray]:
        """`embed_words` for many questions at once."""
        windows = [self._windows(words) for words in questions]
        states = iter(self._run([ids for own in windows for ids, _ in own]))
        return [self._word_means(own, states, len(words)) for words, own in zip(questions, windows, strict=True)]

    def embed_texts(self, texts: Sequence[Text]) -> np.ndarray:
        """[n, D] for (context, name): the mean over the name's word pieces, read after its context."""
        names = {text: self._name(text) for text in texts}
        states = self._run([ids for ids, _ in names.values()])
        means = {text: _name_mean(state, own) for (text, (_, own)), state in zip(names.items(), states, strict=True)}
        return np.array([means[text] for text in texts], np.float32).reshape(-1, self.hidden)

    def embed_question(self, words: Sequence[str], texts: Sequence[Text]) -> tuple[np.ndarray, np.ndarray]:
        """`embed_words` and `embed_texts` in one run, which spares texts that recent questions had as well."""
        windows = self._windows(words)
        names = {text: self._name(text) for text in texts if text not in self._recent}
        states = iter(self._run([ids for ids, _ in (*windows, *names.values())]))
        means = self._word_means(windows, states, len(words))
        vectors = self._recent | {text: _name_mean(next(states), own) for text, (_, own) in names.items()}
        self._recent = vectors if len(vectors) <= _MAX_RECENT else {}
        return means, np.array([vectors[text] for text in texts], np.float32).reshape(-1, self.hidden)

    def _windows(self, words: Sequence[str]) -> list[tuple[list[int], list[int]]]:
        """The question in sequences that fit the encoder, each with the word of each of its pieces."""
        ids, owners = self.pieces.encode_words(words)
        room = self.positions - 2
        cuts = [slice(start, start + room) for start in range(0, len(ids), room)]
        return [([self.pieces.cls, *ids[cut], self.pieces.sep], owners[cut]) for cut in cuts]

    def _name(self, text: Text) -> tuple[list[int], int]:
        """A name after its context as a sequence, and how many of its pieces are the name's."""
        room = self.positions - 2
        context, name = (self.pieces.encode_text(part) for part in text)
        own = (name or [self.pieces.unknown])[:room]
        return [self.pieces.cls, *context[: room - len(own)], *own, self.pieces.sep], len(own)

    def _word_means(
        self, windows: Sequence[tuple[list[int], list[int]]], states: Iterator[np.ndarray], words: int
    ) -> np.ndarray:
        """[words, D] from the windows' states, which come next."""
        total, count = np.zeros((words, self.hidden), np.float32), np.zeros((words, 1), np.float32)
        for _, owners in windows:
            np.add.at(total, owners, next(states)[1:-1])
            np.add.at(count, owners, 1.0)
        return total / np.maximum(count, 1.0)

    def _run(self, sequences: Sequence[list[int]]) -> list[np.ndarray]:
        """Hidden states [L, D] of every sequence."""
        results: dict[int, np.ndarray] = {}
        for rows in _batches([len(sequence) for sequence in sequences]):
            width = max(sum(len(sequences[index]) for index in row) for row in rows)
            ids = np.full((len(rows), width), self.pieces.pad, np.int32)
            segments, offsets = np.zeros_like(ids), np.zeros_like(ids)
            spans: dict[int, tuple[int, slice]] = {}
            for row, indices in enumerate(rows):
                start = 0
                for segment, index in enumerate(indices, start=1):
                    span = slice(start, start + len(sequences[index]))
                    ids[row, span], segments[row, span] = sequences[index], segment
                    offsets[row, span] = np.arange(len(sequences[index]))
                    spans[index], start = (row, span), span.stop
            states = self._states(ids, segments, offsets)
            results |= {index: states[place] for index, place in spans.items()}
        return [results[index] for index in range(len(sequences))]

    def _states(self, ids: np.ndarray, segments: np.ndarray, offsets: np.ndarray) -> np.ndarray:
        """`self(…)` on the faster side of the device."""
        if on_metal:
            return np.array(self(mx.array(ids), mx.array(segments), mx.array(offsets)))
        x = np.array(self.norm(self.words(mx.array(ids)) + self.places[mx.array(offsets)]))
        apart = segments[:, None, :, None] != segments[:, None, None, :]
        bias = np.where(apart, np.float32(NEGATIVE), np.float32(0)) if apart.any() else None
        for layer in self._numpy_layers:
            x = layer(x, bias)
        return x


def _batches(lengths: Sequence[int]) -> Iterator[list[list[int]]]:
    """Batches of rows; a row is the sequences that share it.

    Few pieces are one row: a pass costs as much as a hundred of them. Many have a row each, in batches of like length.
    """
    if sum(lengths) <= _ROW_PIECES:
        yield from ([[list(range(len(lengths)))]] if lengths else [])
        return
    order = sorted(range(len(lengths)), key=lengths.__getitem__)
    start = 0
    while start < len(order):
        stop = start + 1
        while stop < len(order) and (stop + 1 - start) * lengths[order[stop]] <= _BATCH_PIECES:
            stop += 1
        yield [[index] for index in order[start:stop]]
        start = stop


def _name_mean(states: np.ndarray, own: int) -> np.ndarray:
    """[D]: the mean over a sequence's last `own` pieces before [SEP]."""
    mean: np.ndarray = states[-1 - own : -1].mean(axis=0)
    return mean


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
