"""95 % intervals of a share: Wilson's, and one that respects that questions come in databases.

Questions on one database succeed and fail together, so a binomial interval is too narrow for "a new database". The
bootstrap resamples whole databases with replacement and takes the percentiles of the share; it is the same for the same
seed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

_Z: Final = 1.959963984540054


def wilson(successes: int, count: int) -> tuple[float, float]:
    """Wilson's score interval; the whole range where nothing was counted."""
    if count == 0:
        return 0.0, 1.0
    share, square = successes / count, _Z**2 / count
    centre = (share + square / 2) / (1 + square)
    half = _Z / (1 + square) * math.sqrt(share * (1 - share) / count + square / (4 * count))
    return max(0.0, centre - half), min(1.0, centre + half)


def clustered_bootstrap(
    clusters: Sequence[str], values: Sequence[float], *, seed: int, samples: int = 4000
) -> tuple[float, float]:
    """The interval of the mean of `values`, whose i-th belongs to the i-th of `clusters`."""
    if not values:
        return 0.0, 1.0
    names, place = np.unique(np.asarray(clusters), return_inverse=True)
    sums, counts = np.bincount(place, weights=np.asarray(values, dtype=float)), np.bincount(place)
    drawn = np.random.default_rng(seed).integers(0, len(names), (samples, len(names)))
    means = sums[drawn].sum(axis=1) / counts[drawn].sum(axis=1)
    low, high = np.percentile(means, [2.5, 97.5])
    return float(low), float(high)
