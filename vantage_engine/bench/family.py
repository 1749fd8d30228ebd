"""`vantage models`: what each configuration would be and need, counted from its shape, beside the original design.

Nothing is built. Weights and caches are exact; working memory is an estimate, which `vantage bench` holds to what it
measures.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from rich.table import Table

from vantage_engine.encoding import vocabulary
from vantage_engine.errors import ConfigError
from vantage_engine.models import sizes
from vantage_engine.models.config import ModelConfig, load_config
from vantage_engine.paths import configs_dir

ORDER: Final = ("nano", "small", "medium", "large")
BITS: Final = (32, 16, 8, 4)
CONTEXT: Final = 128
"""Tokens before a decoded action: a long question and its query so far."""
NODES: Final = 128
"""Nodes of the schema memory: words, tables, columns and candidates."""
_GB: Final = 1e9


@dataclass(frozen=True)
class Claim:
    """What the architecture document says of a size."""

    total: float
    active: float
    inference_gb: float
    training_gb: float
    batch: int = 16


CLAIMS: Final = {
    "small": Claim(2e9, 250e6, 8, 45),
    "medium": Claim(8e9, 1e9, 18, 95),
    "large": Claim(24e9, 3e9, 35, 165, batch=8),
}


def known() -> list[str]:
    """The names of the shipped configurations, each size before its dense twin."""
    found = {path.stem for path in configs_dir().glob("*.yaml")}
    names = [name + twin for name in ORDER for twin in ("", "-dense") if name + twin in found]
    return names + sorted(found - set(names))


def config_of(name: str) -> ModelConfig:
    """The configuration of that name, or in that file."""
    path = configs_dir() / f"{name}.yaml"
    if name in known():
        return load_config(path)
    if Path(name).suffix == ".yaml":
        return load_config(Path(name))
    raise ConfigError(f"There is no model configuration {name!r}.", f"Name one of: {', '.join(known())}.")


def inference_bytes(config: ModelConfig, bits: int, activation_bytes: int, *, context: int = CONTEXT) -> int:
    """Weights, the caches of one beam, and the largest temporary of a forward pass over a question."""
    counted = sizes.parts(config, vocabulary())
    cache = sizes.kv_bytes(config, activation_bytes) * context
    encoder = config.schema_encoder
    pairs = NODES**2 * (vocabulary().n_relations + 3 * encoder.heads)
    rows = context * max(config.decoder.moe.expert_width * 4, config.decoder.d_model * 8)
    return sizes.weight_bytes(counted, bits, activation_bytes) + cache + (pairs + rows) * activation_bytes


def training_bytes(
    config: ModelConfig, batch: int, *, nodes: int = NODES, tokens: int = 40, width: int = 2
) -> dict[str, int]:
    """Of one process with checkpointing by block: what AdamW in float32 keeps, and the activations, `width` bytes each.

    Kept are each block's input, and all of the largest block while it is computed again.
    """
    parameters = sizes.total(sizes.parts(config, vocabulary())).total
    encoder, decoder, moe = config.schema_encoder, config.decoder, config.decoder.moe
    nodes, tokens = batch * nodes, batch * tokens
    inputs = nodes * encoder.hidden * encoder.schema_layers + tokens * decoder.d_model * decoder.layers
    per_node = 8 * encoder.hidden + 3 * encoder.ffn + nodes // batch * (3 * encoder.heads + vocabulary().n_relations)
    seats = moe.capacity_factor * moe.experts_per_token if moe.experts > 1 else 1.0
    per_token = 10 * decoder.d_model + 2 * (decoder.heads + decoder.kv_heads) * decoder.head_dim
    block = max(nodes * per_node, tokens * (per_token + seats * (5 * moe.expert_width + 2 * decoder.d_model)))
    return {
        "parameters": 4 * parameters,
        "gradients": 4 * parameters,
        "optimizer": 8 * parameters,
        "average": 4 * parameters,
        "activations": round(width * (inputs + 2 * block)),
    }


def describe(config: ModelConfig) -> dict[str, Any]:
    """All figures of one configuration, and those of the architecture document where it has the size."""
    counted = sizes.parts(config, vocabulary())
    whole = sizes.total(counted)
    claim = CLAIMS.get(config.name.removesuffix("-dense"))
    batch = claim.batch if claim else 24
    training = training_bytes(config, batch)
    found: dict[str, Any] = {
        "name": config.name,
        "parameters": whole.total,
        "active": whole.active,
        "active_share": round(whole.active / whole.total, 4),
        "components": {name: {"total": p.total, "active": p.active} for name, p in counted.items()},
        "kv_bytes_per_token": sizes.kv_bytes(config),
        "flops_per_token": sizes.flops(config, counted),
        "flops_per_token_in_context": sizes.flops(config, counted, CONTEXT, NODES),
        "weight_bytes": {bits: sizes.weight_bytes(counted, bits) for bits in BITS},
        "inference_bytes": {bits: inference_bytes(config, bits, 4 if bits == 32 else 2) for bits in BITS},
        "training_bytes": training | {"total": sum(training.values()), "batch": batch},
    }
    if claim and not config.name.endswith("-dense"):
        found["document"] = _beside(found, claim)
    return found


def _beside(found: dict[str, Any], claim: Claim) -> dict[str, Any]:
    """Ours minus the document's, relative, by figure; of inference the precision that comes nearest."""
    ours = {"parameters": found["parameters"], "active": found["active"]}
    nearest = min(BITS, key=lambda bits: abs(found["inference_bytes"][bits] - claim.inference_gb * _GB))
    ours |= {
        "inference_bytes": found["inference_bytes"][nearest],
        "training_bytes": found["training_bytes"]["total"],
        # The document's own arithmetic: two operations a parameter, though it writes T for G.
        "flops_per_token": found["flops_per_token"],
    }
    theirs = dict(
        zip(
            ours,
            (claim.total, claim.active, claim.inference_gb * _GB, claim.training_gb * _GB, 2 * claim.active),
            strict=True,
        )
    )
    rows = {name: {"document": theirs[name], "ours": ours[name], "difference": round(ours[name] / theirs[name] - 1, 4)}
            for name in ours}  # fmt: skip
    rows["inference_bytes"]["bits"] = nearest
    return rows


def run(as_json: bool) -> int:
    """Print the family."""
    family = [describe(config_of(name)) for name in known()]
    if as_json:
        print(json.dumps(family, indent=2))
        return 0
    console = Console(highlight=False, markup=False)
    console.print(_sizes(family))
    console.print(f"FLOPs and KV bytes (16 bits) are of one action; in context: after {CONTEXT} tokens, {NODES} nodes.")
    console.print(_components(family))
    console.print(_memory(family))
    console.print("Weights at so many bits; what one question and a step of training need.")
    console.print(_document(family))
    return 0


def _table(*columns: str) -> Table:
    table = Table(*columns)
    table.columns[0].no_wrap = True
    for column in table.columns[1:]:
        column.justify = "right"
    return table


def _sizes(family: list[dict[str, Any]]) -> Table:
    table = _table("model", "total", "active", "share", "FLOPs", "in context", "KV bytes")
    for one in family:
        table.add_row(
            one["name"], count(one["parameters"]), count(one["active"]), f"{one['active_share']:.1%}",
            count(one["flops_per_token"]), count(one["flops_per_token_in_context"]), f"{one['kv_bytes_per_token']:,}",
        )  # fmt: skip
    return table


def _components(family: list[dict[str, Any]]) -> Table:
    table = _table("total (active)", *(one["name"] for one in family if not one["name"].endswith("-dense")))
    shown = [one for one in family if not one["name"].endswith("-dense")]
    for name in shown[0]["components"]:
        parts = [one["components"][name] for one in shown]
        table.add_row(name, *(f"{count(part['total'])} ({count(part['active'])})" for part in parts))
    return table


def _memory(family: list[dict[str, Any]]) -> Table:
    table = _table("GB", *(f"{bits} bits" for bits in BITS), "run in 16", "in 4", "train")
    for one in family:
        weights = [gb(one["weight_bytes"][bits]) for bits in BITS]
        inference = [gb(one["inference_bytes"][bits]) for bits in (16, 4)]
        table.add_row(one["name"], *weights, *inference, gb(one["training_bytes"]["total"]))
    return table


def _document(family: list[dict[str, Any]]) -> Table:
    table = _table("model", "", "document", "ours", "difference")
    table.columns[1].justify = "left"
    for one in family:
        for name, row in one.get("document", {}).items():
            show = gb if name.endswith("bytes") else count
            about = name.replace("_bytes", " GB").replace("_", " ") + (
                f" ({row['bits']} bits)" if "bits" in row else ""
            )
            table.add_row(one["name"], about, show(row["document"]), show(row["ours"]), f"{row['difference']:+.1%}")
    return table


def count(number: float) -> str:
    """A large number in three digits."""
    for unit, size in (("B", 1e9), ("M", 1e6), ("k", 1e3)):
        if number >= size:
            return f"{number / size:.3g}{unit}"
    return f"{number:.0f}"


def gb(size: float) -> str:
    """Bytes in GB, in three digits."""
    return f"{size / _GB:.3g}"
