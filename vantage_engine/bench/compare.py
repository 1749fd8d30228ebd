"""Two models side by side: the ratios of their figures, and what the original design says of experts against a twin."""

from __future__ import annotations

from typing import Any, Final

CLAIMS: Final = {"decode_speedup": 1.7, "training_speedup": 3.0}
"""Of a model with experts against its dense twin of the same total."""


def ratios(one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    """How many times better `one` is: times and sizes as other / one, so that more than 1 speaks for it."""
    found = {
        "encode_speedup": other["encode_seconds"] / one["encode_seconds"],
        "prefill_speedup": one["prefill_tokens_per_second"] / other["prefill_tokens_per_second"],
        "decode_speedup": other["decode_seconds"]["median"] / one["decode_seconds"]["median"],
        "first_action_speedup": other["first_action_seconds"] / one["first_action_seconds"],
        "bytes_per_step": other["bytes_per_step"] / one["bytes_per_step"],
        "flops_per_token": other["flops_per_token"] / one["flops_per_token"],
        "active_parameters": other["active"] / one["active"],
        "weight_bytes": other["memory"]["weight_bytes"] / one["memory"]["weight_bytes"],
    }
    return {name: round(ratio, 3) for name, ratio in found.items()}


def training_ratios(one: dict[str, Any], other: dict[str, Any]) -> dict[str, float]:
    """The same of training steps."""
    found = {
        "training_speedup": one["tokens_per_second"] / other["tokens_per_second"],
        "training_speedup_checkpointed": (
            one["checkpointed"]["tokens_per_second"] / other["checkpointed"]["tokens_per_second"]
        ),
        "gradients_speedup": _gradients(other) / _gradients(one),
        "step_flops": other["step_flops"] / one["step_flops"],
        "step_bytes": other["memory"]["step_bytes"] / one["memory"]["step_bytes"],
    }
    return {name: round(ratio, 3) for name, ratio in found.items()}


def _gradients(training: dict[str, Any]) -> float:
    """Seconds of a step without the optimizer, whose work goes with all parameters, not with the active ones."""
    seconds = training["step_seconds"]
    return float(seconds["forward"] + seconds["backward"])


def claims(found: dict[str, float]) -> dict[str, dict[str, Any]]:
    """The document's figures beside ours."""
    return {
        name: {"document": claimed, "ours": found[name], "met": found[name] >= claimed}
        for name, claimed in CLAIMS.items()
        if name in found
    }
