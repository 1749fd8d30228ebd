"""AdamW in three groups, and the learning rate's way: warm-up, then a cosine to zero over the run."""

from __future__ import annotations

import math

from vantage_engine.device import mx, optim
from vantage_engine.training.recipe import Recipe


def _pretrained(path: str, _: mx.array) -> bool:
    return path.startswith("schema_encoder.layers") and "relation_" not in path


def _undecayed(path: str, array: mx.array) -> bool:
    return array.ndim < 2 or "relation_" in path


def make_optimizer(recipe: Recipe) -> optim.MultiOptimizer:
    """AdamW in three groups: small parameters (no decay), pretrained layers, the rest. `set_rate` sets the rates."""
    betas = [0.9, 0.98]
    groups = [
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=0.0, bias_correction=True),
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=recipe.weight_decay, bias_correction=True),
        optim.AdamW(recipe.learning_rate, betas=betas, weight_decay=recipe.weight_decay, bias_correction=True),
    ]
    return optim.MultiOptimizer(groups, filters=[_undecayed, _pretrained])


def set_rate(optimizer: optim.MultiOptimizer, recipe: Recipe, step: int, done: float) -> float:
    """Sets and returns the rate at `step`, with the share `done` of the run behind it; pretrained layers at their own
    scale."""
    warm = min(1.0, (step + 1) / max(recipe.warmup_steps, 1))
    rate = recipe.learning_rate * warm * 0.5 * (1 + math.cos(math.pi * min(max(done, 0.0), 1.0)))
    for group, scale in zip(optimizer.optimizers, (1.0, recipe.encoder_scale, 1.0), strict=True):
        group.learning_rate = rate * scale
    return rate
