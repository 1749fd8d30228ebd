"""From a training run to a model package: averaged weights, quantised, with a calibrated confidence.

Confidence is fitted on the run's validation questions and on as many foreign ones, answered with the packaged
(quantised) weights by the shipped decoding: a logistic regression on the features of `decoding.confidence` (Platt),
with the limits of the three verdicts. What ships is what was measured. `recalibrate` does that to any package.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from vantage_engine.bench import abstention
from vantage_engine.bench.spider import sessions
from vantage_engine.errors import ConfigError
from vantage_engine.models import package
from vantage_engine.models.config import ModelConfig
from vantage_engine.training import checkpoint
from vantage_engine.training.datasets import SpiderData
from vantage_engine.training.progress import replace_text
from vantage_engine.training.recipe import Recipe, told

_BEAM: Final = 4


def finish(
    run: Path, out: Path, data: Path, recipe: Recipe, shape: ModelConfig, encoder_dir: Path
) -> package.Calibration:
    """Packages the averaged weights that validated best in the run as `out`; returns the calibration."""
    folder = run / "best"
    state = checkpoint.load_state(folder)
    progress = state["progress"]
    about: dict[str, Any] = {
        "trained": {
            "recipe": told(recipe),
            "steps": progress["step"],
            "passes": round(progress["passes"], 2),
            "hours": round(progress["seconds"] / 3600, 2),
        }
    }
    # Beside `out`, which is a usable model until the new one is calibrated.
    aside = out.with_name(out.name + ".new")
    weights = checkpoint.load_arrays(folder, "average")
    parts: dict[str, Any] = {"config": shape, "weights": weights, "encoder_dir": encoder_dir, "about": about}
    with checkpoint.writing(out, aside):
        package.save(aside, **parts, calibration=package.Calibration())
    calibration = calibrate(aside, data, recipe.validation)
    _write_calibration(aside / "manifest.json", calibration)
    if (out / "README.md").exists():  # the model card stays
        shutil.copy(out / "README.md", aside / "README.md")
    checkpoint.put_in_place(aside, out)
    return calibration


def _write_calibration(manifest: Path, calibration: package.Calibration) -> None:
    content = json.loads(manifest.read_text(encoding="utf-8")) | {"calibration": asdict(calibration)}
    replace_text(manifest, json.dumps(content, indent=1) + "\n")


def calibrate(model: Path, data: Path, validation: str) -> package.Calibration:
    """The calibration of a package on the questions of a file, and on as many that their database cannot answer."""
    folder = SpiderData(data)
    asked = abstention.ask(folder, folder.questions(validation), sessions(str(model), _BEAM))
    if not asked:
        raise ConfigError(f"No question of {validation} could be answered.", "Check --data and the recipe.")
    found = abstention.fitted(asked)
    return package.Calibration(found.weights, found.bias, found.threshold, found.floor)


def recalibrate(model: str, data: Path, validation: str) -> package.Calibration:
    """Calibrates a package anew, in place; its weights stay as they are, and it is usable at any moment."""
    folder = package.find(model)
    calibration = calibrate(folder, data, validation)
    _write_calibration(folder / "manifest.json", calibration)
    return calibration
