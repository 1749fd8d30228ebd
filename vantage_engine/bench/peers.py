"""`vantage bench peers`: our decoder against mlx-lm's Mixtral at the same dimensions and weights, in turns.

mlx-lm is no dependency: it comes with the extra `peers`, and is imported by name when it is measured against. Mixtral
turns the halves of a head instead of neighbouring pairs; `mixtral` reorders the rows of queries and keys, so that both
compute the same numbers, which the tests hold them to.
"""

from __future__ import annotations

import importlib
import json
import time
from pathlib import Path
from typing import Any, Final

import numpy as np
from rich.console import Console
from rich.table import Table

from vantage_engine.bench import family, random_weights, results
from vantage_engine.device import mx, nn
from vantage_engine.errors import ConfigError
from vantage_engine.models import precision
from vantage_engine.models.attention import NEGATIVE
from vantage_engine.models.cache import KVCache
from vantage_engine.models.config import ModelConfig
from vantage_engine.models.decoder import Decoder
from vantage_engine.models.moe_layer import MoELayer
from vantage_engine.process_memory import peak_resident

_ROUNDS: Final = 5
_FIGURES: Final = ("prefill", "decode")
_KINDS: Final = {"q_proj": True, "k_proj": True, "v_proj": False, "o_proj": False}
"""Projections of attention, and whether their rows are turned by rotary positions."""


def peer(module: str) -> Any:
    """A module of mlx-lm's models, or a `ConfigError` that says how to get it."""
    try:
        return importlib.import_module(f"mlx_lm.models.{module}")
    except ImportError as error:
        raise ConfigError("mlx-lm is not installed.", "Install it beside Vantage: pip install mlx-lm.") from error


def plain(config: ModelConfig) -> ModelConfig:
    """The decoder's configuration as a Mixtral can have it: no cross-attention, heads that fill the width."""
    decoder = config.decoder
    changed = {"head_dim": decoder.d_model // decoder.heads, "cross_every": decoder.layers + 1}
    return config.model_copy(update={"decoder": decoder.model_copy(update=changed)})


def mixtral(decoder: Decoder, config: ModelConfig) -> Any:
    """mlx-lm's Mixtral with the weights of ours."""
    own, moe = config.decoder, config.decoder.moe
    module = peer("mixtral")
    args = module.ModelArgs(
        model_type="mixtral",
        vocab_size=1,
        hidden_size=own.d_model,
        intermediate_size=moe.expert_width,
        num_hidden_layers=own.layers,
        num_attention_heads=own.heads,
        num_experts_per_tok=moe.experts_per_token,
        num_key_value_heads=own.kv_heads,
        num_local_experts=moe.experts,
        rms_norm_eps=own.norm_eps,
        rope_theta=own.rope_theta,
    )
    model = module.MixtralModel(args)
    for theirs, ours in zip(model.layers, decoder.blocks, strict=True):
        for name, turned in _KINDS.items():
            weight = ours.self_attention[name].weight
            theirs.self_attn[name].weight = _halves(weight, own.head_dim) if turned else weight
        theirs.input_layernorm.weight, theirs.post_attention_layernorm.weight = (
            ours.self_norm.weight,
            ours.moe_norm.weight,
        )
        give_experts(theirs.block_sparse_moe, ours.moe)
    model.norm.weight = decoder.norm.weight
    return model.eval()


def give_experts(theirs: Any, ours: MoELayer) -> None:
    """A mixture-of-experts block of mlx-lm the weights of ours."""
    theirs.gate.weight = ours.router.gate.weight
    for name in ("gate", "up", "down"):
        theirs.switch_mlp[f"{name}_proj"].weight = ours.experts[name]


def _halves(weight: mx.array, head_dim: int) -> mx.array:
    """Rows of each head, pair by pair, as all first ones of a pair and then all second ones."""
    rows = weight.reshape(-1, head_dim // 2, 2, weight.shape[-1])
    return rows.swapaxes(1, 2).reshape(weight.shape)


def run(*, model: str, layers: int, prompt: int, tokens: int, bits: int, as_json: bool, out: Path | None) -> int:
    """Measures and prints."""
    peer("mixtral")  # before anything is made
    report = measure(plain(random_weights.shortened(family.config_of(model), layers)), prompt, tokens, bits)
    command = f"vantage bench peers --model {model} --layers {layers} --prompt {prompt} --tokens {tokens} --bits {bits}"
    report = results.provenance(command, count=tokens, seed=0) | report
    if out is not None:
        results.write(out, report)
    if as_json:
        print(json.dumps(report, indent=2))
    else:
        _show(report)
    return 0


def measure(config: ModelConfig, prompt: int, tokens: int, bits: int = 32) -> dict[str, Any]:
    """Medians of prefill and decoding for both, taken in turns, and the ratios: more than 1 speaks for us."""
    own = config.decoder
    mx.random.seed(0)
    ours = Decoder(own, own.d_model)
    drawn: Any = nn.utils.tree_map(
        lambda p: p if p.ndim == 1 else mx.random.uniform(-1, 1, p.shape) * (3 / p.shape[-1]) ** 0.5, ours.parameters()
    )
    ours.update(drawn)
    ours.eval()
    precision.materialise(ours)
    theirs = mixtral(ours, config)
    if bits < 16:
        precision.quantise(ours, bits)
        nn.quantize(theirs, 64, bits, class_predicate=_packs)
    mx.eval(ours.parameters(), theirs.parameters())
    pair: dict[str, Any] = {
        "ours": _Ours(ours, config),
        "theirs": _Theirs(theirs, importlib.import_module("mlx_lm.models.cache")),
    }

    x, step = mx.random.normal((1, prompt, own.d_model)), mx.random.normal((1, 1, own.d_model))
    mx.eval(x, step)
    seconds: dict[str, dict[str, list[float]]] = {name: {figure: [] for figure in _FIGURES} for name in pair}
    for _ in range(1 + _ROUNDS):
        for name, one in pair.items():
            seconds[name]["prefill"].append(_timed(one.read, x))
    for _ in range(1 + tokens):
        for name, one in pair.items():
            seconds[name]["decode"].append(_timed(one.step, step))
    medians = {
        name: {figure: float(np.median(times[1:])) for figure, times in own_.items()} for name, own_ in seconds.items()
    }
    return {
        "config": config.decoder.model_dump(),
        "bits": bits,
        "prompt": prompt,
        "seconds": {n: {figure: round(s, 6) for figure, s in own_.items()} for n, own_ in medians.items()},
        "ratios": {figure: round(medians["theirs"][figure] / medians["ours"][figure], 3) for figure in _FIGURES},
        "peak_resident_bytes": peak_resident(),
    }


def _packs(path: str, module: Any) -> bool:
    return hasattr(module, "to_quantized") and path.rsplit(".", 1)[-1] != "gate" and "embed" not in path


class _Ours:
    def __init__(self, decoder: Decoder, config: ModelConfig) -> None:
        self.decoder = decoder
        self.memory: list[KVCache | None] = [None] * config.decoder.layers
        self.caches: list[KVCache] | None = None

    def read(self, x: mx.array) -> mx.array:
        length = x.shape[1]
        mask = mx.triu(mx.full((length, length), NEGATIVE), k=1)
        hidden, self.caches, _ = self.decoder(x, self.memory, mx.zeros(()), mask=mask)
        return hidden

    def step(self, x: mx.array) -> mx.array:
        hidden, self.caches, _ = self.decoder(x, self.memory, mx.zeros(()), caches=self.caches)
        return hidden


class _Theirs:
    def __init__(self, model: Any, cache: Any) -> None:
        self.model, self.cache = model, cache
        self.caches: list[Any] = []

    def read(self, x: mx.array) -> mx.array:
        self.caches = [self.cache.KVCache() for _ in self.model.layers]
        return self.step(x)

    def step(self, x: mx.array) -> mx.array:
        hidden: mx.array = self.model(mx.zeros(x.shape[:2], dtype=mx.int32), self.caches, input_embeddings=x)
        return hidden


def _timed(run: Any, x: mx.array) -> float:
    started = time.perf_counter()
    mx.eval(run(x))
    return time.perf_counter() - started


def _show(report: dict[str, Any]) -> None:
    table = Table("", "ours", "mlx-lm's Mixtral", "times as fast")
    for column in table.columns[1:]:
        column.justify = "right"
    for figure in _FIGURES:
        ours, theirs = (f"{1000 * report['seconds'][name][figure]:.4g} ms" for name in ("ours", "theirs"))
        table.add_row(figure, ours, theirs, f"{report['ratios'][figure]:.2f}")
    Console(highlight=False, markup=False).print(table)
