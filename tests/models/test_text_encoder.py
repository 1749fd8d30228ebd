"""The text encoder against a BERT forward pass in NumPy, over a directory that the test writes."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from vantage_engine.device import mx, on_metal
from vantage_engine.errors import CheckpointError
from vantage_engine.models.config import SchemaEncoderConfig, TextEncoderConfig
from vantage_engine.models.schema_encoder import EncoderLayer, SchemaEncoder
from vantage_engine.models.text_encoder import TextEncoder, pack_text_encoder

HIDDEN, FFN, HEADS, LAYERS, POSITIONS = 64, 128, 4, 3, 16
PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "how", "many", "sing", "##er", "##s", "name", "age", "table", "?", "'"]
CONFIG = TextEncoderConfig(text_layers=2)


@pytest.fixture(scope="module")
def directory(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bert")
    rng = np.random.default_rng(0)
    arrays = {
        "embeddings.word_embeddings.weight": rng.normal(size=(len(PIECES), HIDDEN)),
        "embeddings.position_embeddings.weight": rng.normal(size=(POSITIONS, HIDDEN)),
        "embeddings.token_type_embeddings.weight": rng.normal(size=(2, HIDDEN)),
        "embeddings.LayerNorm.weight": 1 + 0.1 * rng.normal(size=HIDDEN),
        "embeddings.LayerNorm.bias": rng.normal(size=HIDDEN),
    }
    linears = {
        "attention.self.query": (HIDDEN, HIDDEN),
        "attention.self.key": (HIDDEN, HIDDEN),
        "attention.self.value": (HIDDEN, HIDDEN),
        "attention.output.dense": (HIDDEN, HIDDEN),
        "intermediate.dense": (FFN, HIDDEN),
        "output.dense": (HIDDEN, FFN),
    }
    for layer in range(LAYERS):
        prefix = f"encoder.layer.{layer}."
        for name, shape in linears.items():
            arrays[f"{prefix}{name}.weight"] = 0.2 * rng.normal(size=shape)
            arrays[f"{prefix}{name}.bias"] = 0.1 * rng.normal(size=shape[0])
        for name in ("attention.output.LayerNorm", "output.LayerNorm"):
            arrays[f"{prefix}{name}.weight"] = 1 + 0.1 * rng.normal(size=HIDDEN)
            arrays[f"{prefix}{name}.bias"] = 0.1 * rng.normal(size=HIDDEN)
    mx.save_safetensors(
        str(folder / "model.safetensors"), {name: mx.array(a.astype(np.float32)) for name, a in arrays.items()}
    )
    shape = {"hidden_size": HIDDEN, "intermediate_size": FFN, "num_attention_heads": HEADS, "layer_norm_eps": 1e-12}
    (folder / "config.json").write_text(json.dumps(shape | {"max_position_embeddings": POSITIONS}))
    tokenizer = Tokenizer(models.WordPiece({piece: i for i, piece in enumerate(PIECES)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    tokenizer.enable_truncation(3)  # As published directories do; it must not be obeyed.
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def at_precision(array: mx.array, bits: int) -> np.ndarray:
    weight, *scales = mx.quantize(array, group_size=64, bits=bits)
    scale, bias = (part.astype(mx.float16).astype(mx.float32) for part in scales)  # as they are stored
    return np.array(mx.dequantize(weight, scale, bias, group_size=64, bits=bits))


def naive_bert(directory: Path, ids: list[int], layers: int) -> np.ndarray:
    arrays = mx.load(str(directory / "model.safetensors"))

    def norm(x: np.ndarray, name: str) -> np.ndarray:
        centred = x - x.mean(-1, keepdims=True)
        scaled = centred / np.sqrt((centred**2).mean(-1, keepdims=True) + 1e-12)
        return scaled * np.array(arrays[name + ".weight"]) + np.array(arrays[name + ".bias"])

    x = at_precision(arrays["embeddings.word_embeddings.weight"], 4)[ids]
    x = x + at_precision(arrays["embeddings.position_embeddings.weight"], 8)[: len(ids)]
    x = norm(x + np.array(arrays["embeddings.token_type_embeddings.weight"])[0], "embeddings.LayerNorm")
    for layer in range(layers):
        prefix = f"encoder.layer.{layer}."

        def linear(x: np.ndarray, name: str, prefix: str = prefix) -> np.ndarray:
            return x @ at_precision(arrays[f"{prefix}{name}.weight"], 8).T + np.array(arrays[f"{prefix}{name}.bias"])

        q, k, v = (linear(x, f"attention.self.{name}") for name in ("query", "key", "value"))
        width, heads = HIDDEN // HEADS, []
        for head in range(HEADS):
            part = slice(head * width, (head + 1) * width)
            scores = np.exp(q[:, part] @ k[:, part].T / math.sqrt(width))
            heads.append(scores / scores.sum(-1, keepdims=True) @ v[:, part])
        attended = linear(np.concatenate(heads, -1), "attention.output.dense")
        x = norm(x + attended, f"{prefix}attention.output.LayerNorm")
        inner = linear(x, "intermediate.dense")
        inner = inner * 0.5 * (1 + np.vectorize(math.erf)(inner / math.sqrt(2)))
        x = norm(x + linear(inner, "output.dense"), f"{prefix}output.LayerNorm")
    return x


def ids_of(*pieces: str) -> list[int]:
    return [PIECES.index(piece) for piece in pieces]


def test_words_are_pooled_from_the_states_of_bert(directory: Path) -> None:
    vectors = TextEncoder(directory, CONFIG).embed_words(["how", "many", "singers", "?"])
    states = naive_bert(directory, ids_of("[CLS]", "how", "many", "sing", "##er", "##s", "?", "[SEP]"), 2)
    assert np.allclose(vectors, [states[1], states[2], states[3:6].mean(0), states[6]], atol=1e-4)


def test_a_name_is_pooled_over_its_own_pieces_after_its_context(directory: Path) -> None:
    texts = [("singer", "name"), ("", "age"), ("table", "singer age"), ("singer", "name")]
    vectors = TextEncoder(directory, CONFIG).embed_texts(texts)
    first = naive_bert(directory, ids_of("[CLS]", "sing", "##er", "name", "[SEP]"), 2)
    third = naive_bert(directory, ids_of("[CLS]", "table", "sing", "##er", "age", "[SEP]"), 2)
    assert np.allclose(vectors[0], first[3], atol=1e-4)
    assert np.allclose(vectors[1], naive_bert(directory, ids_of("[CLS]", "age", "[SEP]"), 2)[1], atol=1e-4)
    assert np.allclose(vectors[2], third[2:5].mean(0), atol=1e-4)
    assert (vectors[3] == vectors[0]).all()


def test_results_do_not_depend_on_the_batch(directory: Path) -> None:
    encoder = TextEncoder(directory, CONFIG)
    questions = [["how", "many", "singers"], ["age"], ["name", "?", "how", "many", "many", "age"]]
    for words, together in zip(questions, encoder.embed_questions(questions), strict=True):
        assert np.allclose(together, encoder.embed_words(words), atol=1e-5)


@pytest.mark.parametrize("pieces", [0, 1000], ids=["a row each", "one row"])
def test_a_question_is_run_with_its_texts(directory: Path, pieces: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vantage_engine.models.text_encoder._ROW_PIECES", pieces)
    apart, encoder = TextEncoder(directory, CONFIG), TextEncoder(directory, CONFIG)
    words = ["how", "many", "singers", "?"]
    for texts in ([("", "age"), ("singer", "name"), ("", "age")], [("table", "age"), ("", "age")], []):
        found = encoder.embed_question(words, texts)
        assert np.allclose(found[0], apart.embed_words(words), atol=1e-5)
        assert found[1].shape == (len(texts), HIDDEN)
        assert np.allclose(found[1], apart.embed_texts(texts), atol=1e-5)


def test_texts_of_recent_questions_are_not_run_again(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("vantage_engine.models.text_encoder._MAX_RECENT", 2)
    encoder, run = TextEncoder(directory, CONFIG), []
    monkeypatch.setattr(
        encoder, "_run", lambda sequences, run_all=encoder._run: run.append(sequences) or run_all(sequences)
    )
    one, two, three = ("", "age"), ("", "name"), ("table", "age")
    for texts in ([one], [one, two], [one, two], [three, one], [one]):
        encoder.embed_question(["how"], texts)
    assert [len(sequences) - 1 for sequences in run] == [1, 1, 0, 1, 1]


def test_both_devices_give_the_same_vectors(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = TextEncoder(directory, CONFIG)
    words, texts = ["how", "many", "singers"], [("singer", "name"), ("", "age"), ("table", "age age age")]
    found = encoder.embed_question(words, texts)
    monkeypatch.setattr("vantage_engine.models.text_encoder.on_metal", not on_metal)
    other = TextEncoder(directory, CONFIG).embed_question(words, texts)
    assert all(np.allclose(left, right, atol=1e-4) for left, right in zip(found, other, strict=True))


def test_odd_and_long_texts_have_vectors(directory: Path) -> None:
    encoder = TextEncoder(directory, CONFIG)
    assert encoder.pieces.encode_words(["singer", "", "name"])[1] == [0, 0, 1, 2]
    assert encoder.embed_words(["how"] * 100).shape == (100, HIDDEN)
    assert encoder.embed_words([]).shape == (0, HIDDEN)
    assert encoder.embed_texts([]).shape == (0, HIDDEN)
    odd = encoder.embed_texts([("singer " * 40, "name"), ("", ""), ("table", "age " * 40)])
    assert np.isfinite(odd).all()


def test_nothing_of_it_is_trained(directory: Path) -> None:
    assert TextEncoder(directory, CONFIG).trainable_parameters().get("layers", [{}])[0].get("query", {}) == {}


def test_schema_layers_start_as_those_of_bert(directory: Path) -> None:
    encoder = SchemaEncoder(SchemaEncoderConfig(hidden=HIDDEN, schema_layers=1, heads=HEADS, ffn=FFN), 5, 3).eval()
    encoder.init_from_bert(directory, 2)
    plain = EncoderLayer(HIDDEN, HEADS, FFN, 1e-12).eval()
    plain.load_bert(mx.load(str(directory / "model.safetensors")), 2)
    x, relations = mx.random.normal((1, 6, HIDDEN)), mx.random.randint(0, 5, (1, 6, 6))
    encoder.node_type.weight = mx.zeros((3, HIDDEN))
    out = encoder(x, mx.zeros((1, 6), mx.int32), mx.zeros((1, 6), mx.int32), relations)
    assert np.allclose(out, plain(x, mx.zeros((1, 1, 1, 6))), atol=1e-5)
    with pytest.raises(CheckpointError, match=r"layer\.3.*missing"):
        encoder.init_from_bert(directory, 3)


def test_a_foreign_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no BERT configuration"):
        TextEncoder(tmp_path, CONFIG)


def test_a_packed_directory_gives_the_vectors_of_the_original(directory: Path, tmp_path: Path) -> None:
    pack_text_encoder(directory, CONFIG, tmp_path)
    assert not (tmp_path / "model.safetensors").exists()
    words = ["how", "many", "singers", "?"]
    assert (TextEncoder(tmp_path, CONFIG).embed_words(words) == TextEncoder(directory, CONFIG).embed_words(words)).all()
