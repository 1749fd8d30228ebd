"""Whether a confidence means something, and how it is fitted so that it does.

AUROC says whether it ranks right answers first, reliability whether it is a probability: of the answers with a
confidence near 0.8, are 80 % right? It is fitted on questions of which one in five, by weight, is asked of a database
that cannot answer it (`FOREIGN_SHARE`), and the limits of the three verdicts are chosen on the same mixture.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

FOREIGN_SHARE: Final = 0.2
"""How many of a user's questions we suppose the database cannot answer."""
SURE_RISK: Final = 0.2
"""Of the answers that are called sure, at most this share may be wrong."""
LOST_SHARE: Final = 0.03
"""Of the right answers, at most this share may be kept back by "cannot tell"."""
_RIDGE: Final = 1.0
_SLIGHT_RIDGE: Final = 1e-3
_STEPS: Final = 20
_NEWTON_STEPS: Final = 60


@dataclass(frozen=True)
class Fitted:
    """A logistic regression over features, and the limits of the verdicts."""

    weights: tuple[float, ...]
    bias: float
    threshold: float
    floor: float


def auroc(confidences: Sequence[float], right: Sequence[bool]) -> float | None:
    """The chance that a right answer has more confidence than a wrong one, ties half; None without both kinds."""
    truth = np.asarray(right, dtype=bool)
    positives, negatives = int(truth.sum()), int((~truth).sum())
    if not positives or not negatives:
        return None
    _, place, counts = np.unique(np.asarray(confidences, dtype=float), return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[place]
    return float((ranks[truth].sum() - positives * (positives + 1) / 2) / (positives * negatives))


def reliability(confidences: Sequence[float], right: Sequence[bool], bins: int = 10) -> dict[str, Any]:
    """Bins of equal width with their mean confidence and share of right answers, and the expected calibration error."""
    values, truth = np.asarray(confidences, dtype=float), np.asarray(right, dtype=float)
    place = np.clip((values * bins).astype(int), 0, bins - 1)
    filled = []
    error = 0.0
    for number in np.unique(place):
        inside = place == number
        confidence, share = float(values[inside].mean()), float(truth[inside].mean())
        error += float(inside.mean()) * abs(confidence - share)
        filled.append(
            {
                "from": float(number / bins),
                "to": float((number + 1) / bins),
                "count": int(inside.sum()),
                "confidence": round(confidence, 4),
                "right": round(share, 4),
            }
        )
    return {"expected_calibration_error": round(error, 4), "bins": filled}


def fit(features: Sequence[Sequence[float]], right: Sequence[bool], foreign: Sequence[bool]) -> Fitted:
    """The confidence that suits these answers; foreign ones have no right answer."""
    weights, bias = fit_logistic(features, right, _importance(foreign).tolist(), ridge=_RIDGE)
    z = np.asarray(features, float) @ np.asarray(weights) + bias
    limits = choose((1 / (1 + np.exp(-np.clip(z, -50, 50)))).tolist(), right, foreign)
    return Fitted(weights, bias, *limits)


def fit_logistic(
    features: Sequence[Sequence[float]],
    labels: Sequence[bool],
    importance: Sequence[float] | None = None,
    *,
    ridge: float = _SLIGHT_RIDGE,
) -> tuple[tuple[float, ...], float]:
    """Weights and bias of a logistic regression, by Newton's method; `ridge` holds the weights of the standardised
    features down."""
    raw, y = np.asarray(features, float), np.asarray(labels, float)
    middle, spread = raw.mean(axis=0), raw.std(axis=0)
    spread[spread < 1e-9] = 1.0
    x = np.column_stack([(raw - middle) / spread, np.ones(len(raw))])
    counts = np.ones(len(y)) if importance is None else np.asarray(importance, float)
    penalty = np.diag([ridge] * (x.shape[1] - 1) + [_SLIGHT_RIDGE])
    w = np.zeros(x.shape[1])
    for _ in range(_NEWTON_STEPS):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        hessian = (x * (counts * p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, x.T @ (counts * (y - p)) - penalty @ w)
        w += step
        if np.abs(step).max() < 1e-9:
            break
    weights = w[:-1] / spread
    return tuple(float(value) for value in weights), float(w[-1] - weights @ middle)


def choose(confidences: Sequence[float], right: Sequence[bool], foreign: Sequence[bool]) -> tuple[float, float]:
    """The limits of "sure" and of "cannot tell": the lowest from which on no more than `SURE_RISK` of the answers is
    wrong, and the highest below which no more than `LOST_SHARE` of the right ones lie."""
    values, truth, counts = np.asarray(confidences, float), np.asarray(right, bool), _importance(foreign)
    order = np.argsort(-values, kind="stable")
    risks = np.cumsum((counts * ~truth)[order]) / np.cumsum(counts[order])
    ends = np.append(values[order][1:] < values[order][:-1], True)  # equal confidences stand or fall together
    safe = np.flatnonzero((risks <= SURE_RISK) & ends)
    threshold = float(values[order][safe[-1]]) if safe.size else 1.0
    kept = np.sort(values[truth])
    floor = float(kept[int(LOST_SHARE * len(kept))]) if kept.size else 0.0
    # Rounded to the safe side: a limit that is a confidence itself must not lose it.
    return math.ceil(1e4 * threshold) / 1e4, math.floor(1e4 * min(floor, threshold)) / 1e4


def risk_coverage(confidences: Sequence[float], right: Sequence[bool], foreign: Sequence[bool]) -> dict[str, Any]:
    """The share of wrong answers among the surest, by the share of questions that these are, and the area below."""
    values, wrong, counts = np.asarray(confidences, float), ~np.asarray(right, bool), _importance(foreign)
    order = np.argsort(-values, kind="stable")
    coverage = np.cumsum(counts[order]) / counts.sum()
    risk = np.cumsum((counts * wrong)[order]) / np.cumsum(counts[order])
    points = []
    for step in range(1, _STEPS + 1):
        place = min(int(np.searchsorted(coverage, step / _STEPS - 1e-9)), len(values) - 1)
        points.append(
            {
                "coverage": step / _STEPS,
                "risk": round(float(risk[place]), 4),
                "confidence": round(float(values[order][place]), 4),
            }
        )
    area = float(risk @ np.diff(coverage, prepend=0.0))
    return {"area": round(area, 4), "points": points}


def _importance(foreign: Sequence[bool]) -> np.ndarray:
    """Weights under which foreign questions are `FOREIGN_SHARE` of all."""
    strange = np.asarray(foreign, bool)
    own, others = int((~strange).sum()), int(strange.sum())
    if not own or not others:
        return np.ones(len(strange))
    return np.where(strange, FOREIGN_SHARE / (1 - FOREIGN_SHARE) * own / others, 1.0)
