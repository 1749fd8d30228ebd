"""Whether a confidence means something.

AUROC says whether it ranks right answers first, reliability whether it is a probability: of the answers with a
confidence near 0.8, are 80 % right?
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np


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
