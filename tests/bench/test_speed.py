"""`vantage bench`: real models are measured, what is reported follows from what was measured, and what does not fit is
refused. Times themselves are never asserted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import yaml

from vantage_engine import process_memory
from vantage_engine.bench import (
    asked,
    compare,
    family,
    machine,
    random_weights,
    run_speed,
    speed,
    subject,
    training_speed,
)
from vantage_engine.cli import main
from vantage_engine.device import mx, nn
from vantage_engine.encoding import vocabulary
from vantage_engine.errors import UsageError
from vantage_engine.models import precision, sizes
from vantage_engine.models.config import ModelConfig, parse_config
from vantage_engine.models.text2sql_model import Text2SQLModel

LIMITS = machine.Machine(bandwidth=1e10, flops=1e11)


def shape(**moe: int) -> ModelConfig:
    return parse_config(
        {
            "name": "tiny",
            "text_encoder": {"text_layers": 1},
            "schema_encoder": {"hidden": 64, "inputs": 32, "schema_layers": 2, "heads": 2, "ffn": 64},
            "decoder": {
                "d_model": 64, "layers": 4, "heads": 4, "kv_heads": 2, "head_dim": 16, "cross_every": 2,
                "moe": {"experts": 4, "experts_per_token": 2, "expert_width": 64, **moe},
            },
        }
    )  # fmt: skip


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(machine, "measure", lambda: LIMITS)
    path = tmp_path / "tiny.yaml"
    path.write_text(yaml.safe_dump(shape().model_dump()))
    twin = shape(experts=1, experts_per_token=1, expert_width=256).model_dump() | {"name": "tiny-dense"}
    (tmp_path / "twin.yaml").write_text(yaml.safe_dump(twin))
    return str(path)


def measured(capsys: pytest.CaptureFixture[str], *argv: str) -> dict[str, Any]:
    assert main(["bench", *argv, "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


@pytest.mark.parametrize(("options", "computed"), [
    ((), (32, "float32", "numpy")),
    (("--bits", "4"), (4, "float32", "mlx")),
    (("--bits", "8", "--dtype", "bfloat16", "--batch", "3"), (8, "bfloat16", "mlx")),
    (("--dtype", "bfloat16"), (16, "bfloat16", "mlx")),
])  # fmt: skip
def test_figures_follow_from_what_was_measured(
    file: str, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], computed: tuple[int, str, str]
) -> None:
    report = measured(capsys, "--model", file, "--prompt", "9", "--tokens", "5", *options)
    (one,) = report["models"]
    assert (one["bits"], one["dtype"], one["runtime"]) == computed
    decode, memory = one["decode_seconds"], one["memory"]
    assert decode["count"] == 5
    assert 0 < decode["median"] <= decode["p95"]
    assert one["decode_tokens_per_second"] == pytest.approx(report["batch"] / decode["median"], rel=0.01)
    assert one["bandwidth_share"] == pytest.approx(one["bytes_per_step"] / decode["median"] / 1e10, abs=1e-3)
    assert memory["peak_bytes"] >= memory["weight_bytes"] > 0
    assert one["first_action_seconds"] > one["encode_seconds"]
    used = one["utilisation"]
    assert used["fullest"] >= 1 >= used["emptiest"]


def test_two_models_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = subject.Precision(32, "float32")
    pair = []
    for name, config in (("one", shape()), ("other", shape(experts=1, experts_per_token=1, expert_width=256))):
        model = random_weights.build(config, 32, mx.float32)
        pair.append(subject.Subject(name, config, plain, model, subject.MLXInference(model), "random", 0.1, 1, None, 1))
    said: list[str] = []
    one, other = speed.measure(pair, LIMITS, prompt=6, tokens=4, batch=2, tick=said.append)
    assert said[-4:] == ["one: decode", "other: decode"] * 2
    assert len(said) <= 2 * speed.ticks(4)
    ratios = compare.ratios(one, other)
    assert ratios["decode_speedup"] == pytest.approx(
        other["decode_seconds"]["median"] / one["decode_seconds"]["median"], rel=0.01
    )
    assert ratios["active_parameters"] > 1
    assert other["utilisation"] == {"fullest": 1.0, "emptiest": 1.0, "unused_share": 0.0}


def test_a_comparison_with_a_dense_twin_names_the_claims(file: str, capsys: pytest.CaptureFixture[str]) -> None:
    twin = str(Path(file).with_name("twin.yaml"))
    found = measured(capsys, "--model", file, "--compare", twin, "--prompt", "5", "--tokens", "4", "--bits", "4")
    assert [one["model"] for one in found["models"]] == ["tiny", "tiny-dense"]
    claim = found["claims"]["decode_speedup"]
    assert claim == {"document": 1.7, "ours": found["ratios"]["decode_speedup"], "met": claim["ours"] >= 1.7}


def test_training_is_measured_by_part_and_checkpointing_takes_less(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "measure", lambda: LIMITS)
    monkeypatch.setattr(training_speed, "_STEPS", 1)
    out, deep = tmp_path / "made" / "train.json", shape().model_dump()
    deep["schema_encoder"]["schema_layers"] = 6
    (tmp_path / "deep.yaml").write_text(yaml.safe_dump(deep))
    found = measured(capsys, "--model", str(tmp_path / "deep.yaml"), "--train", "--batch", "3", "--out", str(out))
    assert json.loads(out.read_text()) == found
    training = found["models"][0]["training"]
    seconds, memory = training["step_seconds"], training["memory"]
    assert seconds["total"] == pytest.approx(seconds["forward"] + seconds["backward"] + seconds["optimizer"], rel=0.5)
    assert training["tokens_per_second"] == pytest.approx(training["tokens"] / seconds["total"], rel=0.01)
    assert memory["step_bytes_checkpointed"] < 0.7 * memory["step_bytes"]
    parameters = sizes.total(sizes.parts(parse_config(deep), vocabulary())).total
    assert memory["kept_bytes"] == 12 * parameters
    assert 0 <= training["overflow_share"] < 0.5


def test_a_table_is_for_people(file: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training_speed, "_STEPS", 1)
    for options in ([], ["--train", "--batch", "2"]):
        assert main(["bench", "--model", file, "--prompt", "4", "--tokens", "2", "--layers", "1", *options]) == 0
        shown = capsys.readouterr()
        assert "tiny" in shown.out
        assert "memory, estimate" in shown.out.replace("│", "")


@pytest.mark.parametrize(("argv", "message"), [
    (["--bits", "32", "--dtype", "bfloat16"], "do not go together"),
    (["--train", "--bits", "4"], "not trained"),
    (["--model", "enormous"], "no model configuration"),
])  # fmt: skip
def test_what_cannot_be_is_said(file: str, capsys: pytest.CaptureFixture[str], argv: list[str], message: str) -> None:
    assert main(["bench", "--model", file, *argv]) == 2
    assert message in capsys.readouterr().err


def test_what_does_not_fit_is_refused_before_it_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "available", lambda: 10**9)
    monkeypatch.setattr(random_weights, "build", None)
    with pytest.raises(UsageError, match="large takes about 15"):
        run_speed.measure(run_speed.SpeedOptions(model="large", bits=4))
    with pytest.raises(UsageError, match="training step of small"):
        run_speed.measure(run_speed.SpeedOptions(model="small", train=True, bits=32))


def test_a_cpu_takes_float32_where_it_fits_and_4_bits_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subject, "on_metal", False)
    monkeypatch.setattr(machine, "available", lambda: 10**9)
    assert subject.choose(None, None, 8 * 10**8) == subject.Precision(32, "float32")
    assert subject.choose(None, None, 10**9) == subject.Precision(4, "float32")
    monkeypatch.setattr(subject, "on_metal", True)
    assert subject.choose(None, None, 1) == subject.Precision(4, "bfloat16")


@pytest.mark.parametrize("bits", [4, 8, 16, 32])
def test_random_weights_have_the_scale_and_the_arrays_of_the_model_itself(bits: int) -> None:
    dtype = mx.bfloat16 if bits == 16 else mx.float32
    found = random_weights.build(shape(), bits, dtype)
    drawn = Text2SQLModel(shape(), vocabulary())
    if bits == 16:
        precision.cast(drawn, dtype)
    if bits < 16:
        precision.quantise(drawn, bits)
    expected, flat = (dict(nn.utils.tree_flatten(model.parameters())) for model in (drawn, found))
    assert {name: (a.shape, a.dtype) for name, a in flat.items()} == {
        name: (a.shape, a.dtype) for name, a in expected.items()
    }
    assert precision.weight_size(found) == precision.weight_size(drawn)
    x = mx.random.normal((4, 30, 64))
    for block in range(4):
        own, other = (model.decoder.blocks[block].moe.experts.seats(x) for model in (drawn, found))
        assert np.std(np.array(other)) == pytest.approx(np.std(np.array(own)), rel=0.25)
    own, other = (model.decoder.blocks[0].self_attention.q_proj(x) for model in (drawn, found))
    assert np.std(np.array(other.astype(mx.float32))) == pytest.approx(
        np.std(np.array(own.astype(mx.float32))), rel=0.2
    )


def test_making_a_packed_model_takes_little_more_than_its_size() -> None:
    """A part of large: the whole is measured by `vantage bench --model large`."""
    config = random_weights.shortened(family.config_of("small"), 24)
    wide = config.model_copy(
        update={"decoder": config.decoder.model_copy(
            update={"d_model": 256, "moe": config.decoder.moe.model_copy(update={"expert_width": 64})}
        ), "schema_encoder": config.schema_encoder.model_copy(update={"hidden": 256, "ffn": 512})}
    )  # fmt: skip
    mx.clear_cache()
    held = mx.get_active_memory()
    mx.reset_peak_memory()
    model = random_weights.build(wide, 4, mx.float32)
    assert mx.get_peak_memory() - held < 1.3 * precision.weight_size(model)


def test_a_step_reads_the_experts_that_its_beams_visit() -> None:
    config = shape()
    one = subject.Subject("tiny", config, subject.Precision(32, "float32"), None, None, "", 0, 0, None, 0)  # type: ignore[arg-type]
    experts = sizes.parts(config, vocabulary())["experts"]
    steps = [speed.decode_bytes(one, batch, 0, 0) for batch in (1, 2, 100)]
    assert steps[1] - steps[0] == pytest.approx(4 * experts.total / 4, abs=2)
    assert steps[2] - steps[0] == pytest.approx(4 * experts.total / 2, abs=2)
    assert speed.decode_bytes(one, 2, 7, 0) - steps[1] == 7 * 2 * sizes.kv_bytes(config, 4)


def test_the_routers_are_as_before_once_they_were_watched() -> None:
    model = random_weights.build(shape(), 32, mx.float32)
    ways = [block.moe.router._way for block in model.decoder.blocks]
    with pytest.raises(ValueError), asked.watched(model) as seen:  # noqa: PT012
        model.decoder.blocks[0].moe(mx.zeros((1, 3, 64)))
        raise ValueError
    assert [(experts, indices.shape) for experts, indices in seen] == [(4, (3, 2))]
    assert [block.moe.router._way for block in model.decoder.blocks] == ways


def test_an_example_of_training_is_legal() -> None:
    config = shape()
    model = random_weights.build(config, 32, mx.float32)
    one = subject.Subject("tiny", config, subject.Precision(32, "float32"), model, None, "", 0, 0, None, 0)  # type: ignore[arg-type]
    batch, _ = training_speed.example_batch(one, 2)
    logits = model(batch).logits
    assert mx.all(mx.take_along_axis(logits, batch.target[..., None], axis=-1) > -1e8)


def test_the_machine_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "_FLOATS", 2**14)
    monkeypatch.setattr(machine, "measure_gflops", lambda: 3.0)
    found = machine.measure()
    assert found.flops == 3e9
    assert found.bandwidth > 1e6
    assert 0 < process_memory.resident() < 1.1 * process_memory.peak_resident() < 2**44  # the kernel counts them apart
    assert machine.available() > 2**20
