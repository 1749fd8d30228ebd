"""Fitting the confidence: known weights come back, and no data makes it diverge."""

from __future__ import annotations

import numpy as np
import pytest

from vantage_engine.bench.calibration import fit_logistic
from vantage_engine.models.package import Calibration


def test_known_weights_are_recovered() -> None:
    rng = np.random.default_rng(3)
    features = np.column_stack([rng.normal(0, 2, 40_000), rng.normal(-3, 2, 40_000), rng.random(40_000) < 0.8])
    right = rng.random(40_000) < 1 / (1 + np.exp(-(features @ [0.7, 0.3, 1.2] + 0.5)))
    weights, bias = fit_logistic(features.tolist(), right.tolist())
    assert weights == pytest.approx((0.7, 0.3, 1.2), abs=0.1)
    assert bias == pytest.approx(0.5, abs=0.1)


def test_confidence_agrees_with_the_share_of_right_answers() -> None:
    features, right = [(0.0,)] * 10 + [(1.0,)] * 10, [True] * 3 + [False] * 7 + [True] * 8 + [False] * 2
    calibration = Calibration(*fit_logistic(features, right))
    assert calibration.confidence((0.0,)) == pytest.approx(0.3, abs=0.01)
    assert calibration.confidence((1.0,)) == pytest.approx(0.8, abs=0.01)


@pytest.mark.parametrize("right", [[True] * 40, [False] * 40, [False] * 20 + [True] * 20])
def test_data_that_one_line_separates_gives_finite_weights(right: list[bool]) -> None:
    features = [(13.8 * (2 * (i >= 20) - 1), -40.0 + i, float(i >= 20)) for i in range(40)]
    weights, bias = fit_logistic(features, right)
    assert np.isfinite([*weights, bias]).all()
    calibration = Calibration(weights, bias)
    assert [calibration.confidence(f) > 0.5 for f in features] == right
