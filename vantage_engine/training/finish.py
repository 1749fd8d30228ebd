"""From a training run to a model package: averaged weights, quantised, with a calibrated confidence.

Confidence is fitted on the run's validation questions, answered with the packaged (quantised) weights by the shipped
decoding: a logistic regression on a few features of the beam (Platt 1999). What ships is what was measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import numpy as np

from vantage_engine.bench.outcomes import measure
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import Answerer, Prediction
from vantage_engine.errors import ConfigError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.models import package
from vantage_engine.models.config import ModelConfig
from vantage_engine.training import checkpoint
from vantage_engine.training.datasets import Database, SpiderData
from vantage_engine.training.recipe import Recipe

_RIDGE: Final = 1e-3
_BEAM: Final = 4


@dataclass
class _Recorder:
    """An answerer that keeps what it predicted."""

    answerer: Answerer
    kept: dict[tuple[str, str], Prediction] = field(default_factory=dict)
    db_id: str = ""

    def answer(self, question: str) -> Prediction:
        prediction = self.answerer.answer(question)
        self.kept[self.db_id, question] = prediction
        return prediction


def finish(
    run: Path, out: Path, data: Path, recipe: Recipe, shape: ModelConfig, encoder_dir: Path
) -> package.Calibration:
    """Packages the averaged weights that validated best in the run as `out`; returns the calibration."""
    folder = run / "best"
    state = checkpoint.load_state(folder)
    weights = checkpoint.load_arrays(folder, "average")
    progress = state["progress"]
    about: dict[str, Any] = {
        "trained": {
            "recipe": recipe.model_dump(),
            "steps": progress["step"],
            "passes": round(progress["passes"], 2),
            "hours": round(progress["seconds"] / 3600, 2),
        }
    }
    parts: dict[str, Any] = {"config": shape, "weights": weights, "encoder_dir": encoder_dir, "about": about}
    package.save(out, **parts, calibration=package.Calibration())
    calibration = calibrate(out, data, recipe.validation)
    package.save(out, **parts, calibration=calibration)
    return calibration


def calibrate(model: Path, data: Path, validation: str) -> package.Calibration:
    """The calibration of a package on the questions of a file."""
    folder = SpiderData(data)
    questions = folder.questions(validation)
    loaded = package.load(str(model))
    kept: dict[tuple[str, str], Prediction] = {}

    @contextmanager
    def opened(database: Database, sandbox: Sandbox) -> Iterator[_Recorder]:
        index = ValueIndex.open_or_build(database.path, database.schema)
        answerer = Answerer(loaded, database.schema, database.graph, index, sandbox, beam=_BEAM)
        try:
            yield _Recorder(answerer, kept, database.db_id)
        finally:
            index.close()

    outcomes = measure(folder, questions, opened)
    answered = [(kept.get((o.question.db_id, o.question.question)), o.right) for o in outcomes]
    usable = [(prediction.features, right) for prediction, right in answered if prediction and prediction.features]
    if not usable:
        raise ConfigError(f"No question of {validation} could be answered.", "Check --data and the recipe.")
    weights, bias = fit_logistic([features for features, _ in usable], [right for _, right in usable])
    return package.Calibration(weights=weights, bias=bias)


def fit_logistic(features: Sequence[Sequence[float]], labels: Sequence[bool]) -> tuple[tuple[float, ...], float]:
    """Weights and bias of a logistic regression, by Newton's method with a slight ridge."""
    x = np.column_stack([np.asarray(features, float), np.ones(len(features))])
    y = np.asarray(labels, float)
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-np.clip(x @ w, -30, 30)))
        hessian = (x * (p * (1 - p))[:, None]).T @ x + _RIDGE * np.eye(len(w))
        step = np.linalg.solve(hessian, x.T @ (y - p) - _RIDGE * w)
        w += step
        if np.abs(step).max() < 1e-9:
            break
    return tuple(float(value) for value in w[:-1]), float(w[-1])
