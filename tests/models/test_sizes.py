"""What is counted from a shape is what a built model holds, and the family has the sizes that were asked for."""

from __future__ import annotations

from typing import Any

import pytest
from model_kit import example, tiny_config, tiny_vocabulary

from vantage_engine.bench import family, training_speed
from vantage_engine.bench.random_weights import shortened
from vantage_engine.device import mx, nn
from vantage_engine.encoding import vocabulary
from vantage_engine.models import precision, sizes
from vantage_engine.models.config import ModelConfig, Vocabulary
from vantage_engine.models.text2sql_model import Text2SQLModel
from vantage_engine.paths import configs_dir
from vantage_engine.training.recipe import load_recipe

SIZES = ("small", "medium", "large")
MOE = {"experts": 3, "experts_per_token": 2, "expert_width": 5}
SHAPES: list[dict[str, Any]] = [
    {},
    {"schema_encoder__inputs": 7, "decoder__layers": 9, "decoder__cross_every": 4, "decoder__moe": MOE},
    {"decoder__moe": {"experts": 1, "experts_per_token": 1, "expert_width": 48}, "decoder__kv_heads": 4},
]


def component(name: str) -> str:
    """The component of a parameter, by its path."""
    for part, mark in (
        ("schema encoder", "schema_encoder."), ("self-attention", "self_attention."),
        ("cross-attention", "cross_attention."), ("router", "router."), ("experts", "experts."), ("norms", "norm."),
        ("projections", "_proj."), ("projections", "pointer_query"), ("projections", "schema_use"),
    ):  # fmt: skip
        if mark in name:
            return part
    return "embeddings"


def active(name: str, size: int, config: ModelConfig) -> int:
    """Of a parameter, what one decoded action is multiplied by or looks up."""
    moe = config.decoder.moe
    if ".experts." in name:
        return size * moe.experts_per_token // moe.experts
    if "schema_encoder" in name or name.startswith(("word_proj", "pointer_proj", "schema_use")):
        return 0
    if "cross_attention.k_proj" in name or "cross_attention.v_proj" in name:
        return 0
    return config.decoder.d_model if name.startswith(("kind.", "slot.")) else size


def built(config: ModelConfig, words: Vocabulary) -> dict[str, mx.array]:
    return dict(nn.utils.tree_flatten(Text2SQLModel(config, words).parameters()))


@pytest.mark.parametrize("case", [*SHAPES, "nano", "nano-dense"])
def test_parameters_are_those_of_the_arrays(case: Any) -> None:
    named = isinstance(case, str)
    config, words = (family.config_of(case), vocabulary()) if named else (tiny_config(**case), tiny_vocabulary())
    counted = sizes.parts(config, words)
    found = {name: [0, 0] for name in counted}
    for name, array in built(config, words).items():
        found[component(name)][0] += array.size
        found[component(name)][1] += active(name, array.size, config)
    assert {name: [part.total, part.active] for name, part in counted.items()} == found


@pytest.mark.parametrize("bits", [4, 8, 16, 32])
def test_bytes_are_those_of_the_arrays(bits: int) -> None:
    moe = {"experts": 4, "experts_per_token": 2, "expert_width": 64}
    config = tiny_config(schema_encoder={"hidden": 64, "schema_layers": 2, "heads": 4, "ffn": 96, "inputs": 24},
                         decoder__d_model=128, decoder__head_dim=16, decoder__moe=moe)  # fmt: skip
    model = Text2SQLModel(config, tiny_vocabulary())
    if bits < 32:
        precision.cast(model, mx.bfloat16)
    if bits < 16:
        precision.quantise(model, bits)
    assert precision.weight_size(model) == sizes.weight_bytes(sizes.parts(config, tiny_vocabulary()), bits)


def test_the_cache_grows_as_counted() -> None:
    config = tiny_config(decoder__layers=3, decoder__kv_heads=1)
    model, one = Text2SQLModel(config, tiny_vocabulary()).eval(), example(5, 1, 1, 1, 1)
    state = model.start(model.encode(one.node_vectors, one.node_types, one.node_class, one.relations))
    held = sum(cache.keys.nbytes + cache.values.nbytes for cache in state.caches)
    assert held == 5 * sizes.kv_bytes(config, width=4)


@pytest.mark.parametrize(("name", "billions", "experts", "layers", "hidden", "heads", "keys", "encoder"), [
    ("small", 2, 16, 24, 2048, 32, 8, 4),
    ("medium", 8, 32, 32, 4096, 64, 16, 6),
    ("large", 24, 64, 40, 6144, 96, 24, 8),
])  # fmt: skip
def test_the_family_is_that_of_the_architecture_document(
    name: str, billions: int, experts: int, layers: int, hidden: int, heads: int, keys: int, encoder: int
) -> None:
    config = family.config_of(name)
    decoder, moe = config.decoder, config.decoder.moe
    assert (moe.experts, decoder.layers, decoder.d_model) == (experts, layers, hidden)
    assert (decoder.heads, decoder.kv_heads, config.schema_encoder.schema_layers) == (heads, keys, encoder)
    assert (decoder.cross_every, moe.experts_per_token, moe.capacity_factor, decoder.rope_theta) == (4, 2, 1.25, 10_000)
    whole = sizes.total(sizes.parts(config, vocabulary()))
    assert whole.total == pytest.approx(billions * 1e9, rel=0.02)
    assert 0.11 < whole.active / whole.total < 0.17


@pytest.mark.parametrize("name", ["nano", *SIZES])
def test_a_dense_twin_differs_in_its_experts_alone(name: str) -> None:
    config, twin = family.config_of(name), family.config_of(f"{name}-dense")
    own, other = config.model_dump(), twin.model_dump()
    moe, dense = own["decoder"].pop("moe"), other["decoder"].pop("moe")
    assert own | {"name": ""} == other | {"name": ""}
    assert (dense["experts"], dense["expert_width"]) == (1, moe["experts"] * moe["expert_width"])
    totals = [sizes.total(sizes.parts(one, vocabulary())).total for one in (config, twin)]
    assert totals[1] == pytest.approx(totals[0], rel=0.001)


@pytest.mark.parametrize("name", SIZES)
def test_recipes_have_the_hyperparameters_of_the_architecture_document(name: str) -> None:
    recipe = load_recipe(configs_dir() / "train" / f"{name}.yaml")
    assert (recipe.model, recipe.learning_rate, recipe.steps, recipe.warmup_steps) == (name, 2e-4, 200_000, 2_000)
    assert recipe.batch_size * recipe.accumulate == 32
    assert recipe.batch_size == (8 if name == "large" else 16)
    assert (recipe.loss.importance, recipe.loss.load, recipe.loss.z) == (0.01, 0.01, 0.001)
    assert recipe.gradient_checkpointing
    assert recipe.precision == "bfloat16"


def test_what_is_told_of_a_model_adds_up(capsys: pytest.CaptureFixture[str]) -> None:
    for name in family.known():
        told = family.describe(family.config_of(name))
        parts = told["components"].values()
        assert told["parameters"] == sum(part["total"] for part in parts)
        assert told["weight_bytes"][32] > told["weight_bytes"][16] > told["weight_bytes"][8] > told["weight_bytes"][4]
        for row in told.get("document", {}).values():
            assert row["difference"] == pytest.approx(row["ours"] / row["document"] - 1, abs=1e-4)
    assert family.run(False) == 0
    shown = capsys.readouterr().out
    assert all(name in shown for name in family.known())


def test_experts_save_the_work_that_the_architecture_document_says() -> None:
    """A third of its twin's training work, of the sizes that it names; of few blocks, hardly half."""
    for name in SIZES:
        config, twin = family.config_of(name), family.config_of(f"{name}-dense")
        assert 2.9 < training_speed.work(twin) / training_speed.work(config) < 3.9
    short, twin = (shortened(family.config_of(name), 2) for name in ("small", "small-dense"))
    assert 1.2 < training_speed.work(twin) / training_speed.work(short) < 2


def test_the_work_of_a_step_grows_with_nodes_and_tokens_as_the_weights_do() -> None:
    config = family.config_of("nano")
    counted = sizes.parts(config, vocabulary())
    work = {at: sizes.training_flops(config, counted, nodes=at[0], tokens=at[1]) for at in ((1, 1), (2, 1), (1, 2))}
    assert work[2, 1] - work[1, 1] == 6 * counted["schema encoder"].total
    assert work[1, 2] - work[1, 1] == 3 * sizes.flops(config, counted)
