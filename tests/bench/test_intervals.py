"""Intervals of a share, and whether confidence ranks and is calibrated."""

from __future__ import annotations

import random

import pytest

from vantage_engine.bench.calibration import auroc, reliability
from vantage_engine.bench.intervals import clustered_bootstrap, wilson


@pytest.mark.parametrize(
    ("successes", "count", "low", "high"),
    # Newcombe 1998, table I, and the closed forms at the ends
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (29, 29, 0.8830, 1.0)],
)
def test_wilson_agrees_with_the_published_table(successes: int, count: int, low: float, high: float) -> None:
    assert wilson(successes, count) == pytest.approx((low, high), abs=5e-5)


def test_nothing_counted_says_nothing() -> None:
    assert wilson(0, 0) == (0.0, 1.0)
    assert clustered_bootstrap([], [], seed=1) == (0.0, 1.0)


def test_bootstrap_is_the_same_for_the_same_seed_alone() -> None:
    clusters = [f"db{i % 9}" for i in range(200)]
    values = [float((i * i + i % 9) % 3 == 0) for i in range(200)]
    assert clustered_bootstrap(clusters, values, seed=3) == clustered_bootstrap(clusters, values, seed=3)
    assert clustered_bootstrap(clusters, values, seed=3) != clustered_bootstrap(clusters, values, seed=4)


def test_bootstrap_is_wide_where_databases_decide_and_like_wilson_where_they_do_not() -> None:
    clusters = [f"db{i // 50}" for i in range(1000)]
    decided = [float(i // 50 % 2) for i in range(1000)]
    rng = random.Random(0)
    independent = [float(rng.random() < 0.5) for _ in range(1000)]

    def width(interval: tuple[float, float]) -> float:
        return interval[1] - interval[0]

    binomial = width(wilson(500, 1000))
    assert width(clustered_bootstrap(clusters, decided, seed=1)) > 5 * binomial
    assert width(clustered_bootstrap(clusters, independent, seed=1)) == pytest.approx(binomial, rel=0.35)


def test_bootstrap_weighs_databases_by_their_questions() -> None:
    low, high = clustered_bootstrap(["big"] * 98 + ["small"] * 2, [1.0] * 98 + [0.0] * 2, seed=1)
    assert (low, high) == (0.0, 1.0)
    middle, _ = clustered_bootstrap([f"d{i % 2}" for i in range(100)], [1.0] * 100, seed=1)
    assert middle == 1.0


def test_auroc_counts_pairs() -> None:
    confidences, right = [0.9, 0.8, 0.8, 0.3, 0.1], [True, True, False, True, False]
    pairs = [
        1.0 if p > n else 0.5 if p == n else 0.0
        for p, is_right in zip(confidences, right, strict=True)
        if is_right
        for n, other in zip(confidences, right, strict=True)
        if not other
    ]
    assert auroc(confidences, right) == pytest.approx(sum(pairs) / len(pairs))
    assert auroc([0.5, 0.6], [True, True]) is None


def test_reliability_bins() -> None:
    report = reliability([0.05, 0.95, 0.95, 1.0, 0.95], [False, True, True, True, False])
    assert [b["count"] for b in report["bins"]] == [1, 4]
    assert report["bins"][1]["right"] == 0.75
    assert report["expected_calibration_error"] == pytest.approx(0.2 * 0.05 + 0.8 * (0.9625 - 0.75), abs=1e-4)
