"""Other precisions: near the model they come from, the router untouched, and no more memory than promised."""

from __future__ import annotations

import numpy as np
import pytest
from model_kit import example, tiny_config, tiny_vocabulary

from vantage_engine.device import mx, nn
from vantage_engine.models import precision
from vantage_engine.models.expert import QuantizedExperts
from vantage_engine.models.inference import MLXInference, inference
from vantage_engine.models.text2sql_model import Text2SQLModel

MOE = {"experts": 4, "experts_per_token": 2, "expert_width": 64}
ONE = example(40, 2, 6, 3, 5, seed=3)


def model(layers: int = 2, seed: int = 0, moe: dict[str, int] = MOE) -> Text2SQLModel:
    mx.random.seed(seed)
    encoder = {"hidden": 64, "schema_layers": 2, "heads": 4, "ffn": 128, "inputs": 24}
    config = tiny_config(
        schema_encoder=encoder, decoder__d_model=64, decoder__head_dim=16, decoder__layers=layers, decoder__moe=moe
    )
    return Text2SQLModel(config, tiny_vocabulary()).eval()


def correlation(left: mx.array, right: mx.array) -> float:
    return float(np.corrcoef(np.array(left.astype(mx.float32)).ravel(), np.array(right).ravel())[0, 1])


def hidden(of: Text2SQLModel) -> mx.array:
    """Logits of the whole sequence over productions: all are legal here."""
    return of(ONE).logits[..., :11]


@pytest.mark.parametrize(("bits", "least"), [(8, 0.9995), (4, 0.9)])
def test_a_quantised_model_is_near_the_plain_one(bits: int, least: float) -> None:
    plain, packed = model(), model()
    precision.quantise(packed, bits)
    near = correlation(hidden(packed), hidden(plain))
    assert least < near < 1.0


def test_every_linear_and_expert_takes_part_and_the_router_stays_float32() -> None:
    packed = model()
    precision.cast(packed, mx.bfloat16)
    precision.quantise(packed, 4)
    left = {name for name, module in packed.named_modules() if type(module) is nn.Linear}
    assert left == {
        "schema_use",
        *(f"decoder.blocks.{i}.moe.router.gate" for i in range(2)),
        "schema_encoder.input_proj",
    }
    assert all(isinstance(block.moe.experts, QuantizedExperts) for block in packed.decoder.blocks)
    assert all(block.moe.router.gate.weight.dtype == mx.float32 for block in packed.decoder.blocks)


@pytest.mark.parametrize("bits", [None, 4])
def test_bfloat16_stays_bfloat16_through_the_blocks_and_routes_in_float32(bits: int | None) -> None:
    plain, rough = model(), model()
    precision.cast(rough, mx.bfloat16)
    if bits:
        precision.quantise(rough, bits)
    routed = []
    block = rough.decoder.blocks[0]
    seen: list[mx.array] = []

    def watched(logits: mx.array, *rest: object) -> object:
        routed.append(logits.dtype)
        return way(logits, *rest)

    way, block.moe.router._way = block.moe.router._way, watched
    memory = rough.encode(ONE.node_vectors, ONE.node_types, ONE.node_class, ONE.relations)
    state = rough.start(memory)
    seen += [memory.vectors, state.caches[-1].keys]
    logits, state = rough.step(state, mx.array([4]), mx.array([0]), mx.array([0]))
    assert mx.all(mx.isfinite(logits))
    assert {array.dtype for array in (*seen, logits, state.caches[-1].values)} == {mx.bfloat16}
    assert set(routed) == {mx.float32}
    assert correlation(hidden(rough), hidden(plain)) > (0.9 if bits else 0.999)


@pytest.mark.parametrize("seats", [1, 5, 12])
def test_packed_experts_agree_by_row_and_by_seat(seats: int) -> None:
    packed = model()
    precision.quantise(packed, 4)
    experts = packed.decoder.blocks[0].moe.experts
    x = mx.random.normal((4, seats, 64))
    rows = experts.rows(x.reshape(4 * seats, 64), mx.repeat(mx.arange(4), seats), ordered=True)
    assert np.allclose(experts.seats(x).reshape(4 * seats, 64), rows, atol=1e-4)


def test_a_packed_layer_gives_one_row_what_it_gives_many() -> None:
    packed = model()
    precision.quantise(packed, 8)
    layer, x = packed.schema_encoder.layers[0].query, mx.random.normal((40, 64))
    one_by_one = mx.concatenate([layer(row[None]) for row in x])
    assert np.allclose(layer(x), one_by_one, atol=1e-4)


def test_cached_decoding_of_a_packed_model_is_its_whole_sequence() -> None:
    packed = model()
    precision.quantise(packed, 4)
    full = packed(ONE).logits[0]
    state = packed.start(packed.encode(ONE.node_vectors, ONE.node_types, ONE.node_class, ONE.relations))
    kind, index = mx.array([4]), mx.array([0])
    for step in range(5):
        logits, state = packed.step(state, kind, index, mx.array([0]))
        assert np.allclose(logits[0], full[step], atol=2e-3)
        kind, index = ONE.action_kind[:, step], ONE.action_index[:, step]


def test_answering_takes_the_model_itself_where_no_copy_gives_its_numbers() -> None:
    packed, rough = model(), model()
    precision.quantise(packed, 8)
    precision.cast(rough, mx.bfloat16)
    assert all(isinstance(inference(one), MLXInference) for one in (packed, rough))


def test_a_packed_model_comes_into_being_in_little_more_than_its_size() -> None:
    """1.3 times; made whole first, it takes its float32 size as well, more than six times as much."""
    wide = {"experts": 4, "experts_per_token": 2, "expert_width": 256}

    def peak(parts: bool) -> float:
        mx.clear_cache()
        before = mx.get_active_memory()
        mx.reset_peak_memory()
        new = model(layers=40, moe=wide)
        if not parts:
            mx.eval(new.parameters())
        precision.quantise(new, 4)
        precision.materialise(new)
        return (mx.get_peak_memory() - before) / precision.weight_size(new)

    assert peak(parts=True) < 1.3
    assert peak(parts=False) > 6
