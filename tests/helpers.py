"""A tiny model that nobody trained, as a package on disk: what the tests of decoding and answering run."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import string
from pathlib import Path
from typing import Any

import numpy as np
import yaml
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from vantage_engine import encoding
from vantage_engine.device import mx, nn
from vantage_engine.models import package
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.models.text2sql_model import Text2SQLModel

HIDDEN, FFN, POSITIONS = 64, 64, 32


def small_config() -> ModelConfig:
    """Wide enough that the experts, the production table and the feed-forward matrices are quantised."""
    return parse_config(
        {
            "name": "tiny",
            "text_encoder": {"text_layers": 1},
            "schema_encoder": {"hidden": HIDDEN, "schema_layers": 1, "heads": 4, "ffn": 192},
            "decoder": {
                "d_model": 64,
                "layers": 2,
                "heads": 4,
                "kv_heads": 2,
                "head_dim": 8,
                "cross_every": 2,
                "moe": {"experts": 4, "experts_per_token": 2, "expert_width": 64},
            },
        }
    )


def write_bert(folder: Path) -> Path:
    """A random BERT directory of one layer; its word pieces are single letters, digits and signs."""
    folder.mkdir(parents=True, exist_ok=True)
    signs = string.ascii_lowercase + string.digits + string.punctuation
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *signs, *(f"##{c}" for c in signs)]
    rng = np.random.default_rng(0)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(pieces), HIDDEN),
        "embeddings.position_embeddings.weight": (POSITIONS, HIDDEN),
        "embeddings.token_type_embeddings.weight": (2, HIDDEN),
        "embeddings.LayerNorm.weight": (HIDDEN,),
        "embeddings.LayerNorm.bias": (HIDDEN,),
    }
    square, layer = (HIDDEN, HIDDEN), "encoder.layer.0."
    for name in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense"):
        shapes |= {f"{layer}{name}.weight": square, f"{layer}{name}.bias": (HIDDEN,)}
    shapes |= {f"{layer}intermediate.dense.weight": (FFN, HIDDEN), f"{layer}intermediate.dense.bias": (FFN,)}
    shapes |= {f"{layer}output.dense.weight": (HIDDEN, FFN), f"{layer}output.dense.bias": (HIDDEN,)}
    for name in ("attention.output.LayerNorm", "output.LayerNorm"):
        shapes |= {f"{layer}{name}.weight": (HIDDEN,), f"{layer}{name}.bias": (HIDDEN,)}
    arrays = {name: mx.array((0.3 * rng.normal(size=shape)).astype(np.float32)) for name, shape in shapes.items()}
    mx.save_safetensors(str(folder / "model.safetensors"), arrays)
    shape = {"hidden_size": HIDDEN, "intermediate_size": FFN, "num_attention_heads": 4, "layer_norm_eps": 1e-12}
    (folder / "config.json").write_text(json.dumps(shape | {"max_position_embeddings": POSITIONS}))
    tokenizer = Tokenizer(models.WordPiece({piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]"))
    tokenizer.normalizer, tokenizer.pre_tokenizer = normalizers.BertNormalizer(), pre_tokenizers.BertPreTokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def random_weights(seed: int = 0) -> dict[str, mx.array]:
    """Weights that depend on the question, the schema and the relations, and prefer no production much."""
    mx.random.seed(seed)
    model = Text2SQLModel(small_config(), encoding.vocabulary())
    for layer in model.schema_encoder.layers:
        layer.relation_keys = mx.random.normal(layer.relation_keys.shape)
        layer.relation_values = mx.random.normal(layer.relation_values.shape)
    flat: Any = nn.utils.tree_flatten(model.parameters())
    return dict(flat)


def write_package(folder: Path, bert: Path, **changes: Any) -> Path:
    """A package of random weights at `folder`; `changes` are arguments of `package.save`."""
    arguments: dict[str, Any] = {
        "config": small_config(),
        "weights": random_weights(),
        "encoder_dir": bert,
        "calibration": package.Calibration(weights=(0.5, 0.01, 0.2), bias=-0.1),
        "about": {"trained": {"steps": 0}},
    }
    package.save(folder, **(arguments | changes))
    return folder


def write_shop(path: Path) -> Path:
    """A database of a few rows, with a key, dates, flags and a view."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            """
            CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT, joined DATE);
            CREATE TABLE purchase(
                id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id), total REAL, paid BOOLEAN
            );
            CREATE VIEW unpaid AS SELECT customer_id, total FROM purchase WHERE NOT paid;
            INSERT INTO customer VALUES (1, 'Ann', 'Oslo', '2020-01-02'), (2, 'Bo', 'Bergen', NULL);
            INSERT INTO purchase VALUES (1, 1, 9.5, 1), (2, 1, 3, 0), (3, 2, 12, 0);
            """
        )
    return path


QUESTIONS = {
    "How many customers are there?": "SELECT count(*) FROM customer",
    "List the names of all customers.": "SELECT name FROM customer",
    "Which customers live in Oslo?": "SELECT name FROM customer WHERE city = 'Oslo'",
    "What is the largest total?": "SELECT max(total) FROM purchase",
    "How many purchases are there?": "SELECT count(*) FROM purchase",
    "Change nothing.": "VALUES (1)",
}


def write_encoder(folder: Path, bert: Path) -> Path:
    """A text encoder with a second layer, which starts the schema encoder."""
    shutil.copytree(bert, folder)
    arrays: Any = mx.load(str(folder / "model.safetensors"))
    first = {name: array for name, array in arrays.items() if "encoder.layer.0." in name}
    second = {name.replace("layer.0.", "layer.1."): array for name, array in first.items()}
    mx.save_safetensors(str(folder / "model.safetensors"), {**arrays, **second})
    return folder


def write_training_place(place: Path, shop: Path) -> Path:
    """A folder with a tiny model's configuration, a recipe, and data in Spider's layout."""
    (place / "data" / "database" / "shop").mkdir(parents=True)
    shutil.copy(shop, place / "data" / "database" / "shop" / "shop.sqlite")
    rows = [{"db_id": "shop", "question": question, "query": query} for question, query in QUESTIONS.items()]
    (place / "data" / "train.json").write_text(json.dumps(rows))
    shape = small_config().model_dump(mode="json")
    shape["schema_encoder"]["ffn"] = FFN
    (place / "configs").mkdir()
    (place / "configs" / "tiny.yaml").write_text(yaml.safe_dump(shape))
    write_recipe(place)
    return place


def write_recipe(place: Path, **overrides: Any) -> None:
    """The recipe of a training place: two questions a batch, one pass."""
    recipe = {"model": "tiny", "files": ["train.json"], "validation": "train.json", "batch_size": 2, "passes": 1}
    (place / "recipe.yaml").write_text(yaml.safe_dump(recipe | overrides))
