"""The prepared sets of a recipe: each file's own is made once and kept in the user's cache directory."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from vantage_engine.models.config import ModelConfig
from vantage_engine.models.text_encoder import TextEncoder
from vantage_engine.paths import cache_dir
from vantage_engine.training.datasets import Databases, PreparedSet, Question, SpiderData, fingerprint, prepare
from vantage_engine.training.recipe import Recipe
from vantage_engine.training.wikisql import WikiSQL


def load_sets(
    recipe: Recipe, root: Path, encoder_dir: Path, shape: ModelConfig, report: Callable[[dict[str, Any]], None]
) -> tuple[PreparedSet, PreparedSet]:
    """The training files' examples one after another, with how many a pass draws of each, and the validation file's."""
    data = SpiderData(root)
    key = hashlib.sha256((encoder_dir / "config.json").read_bytes())
    key.update(shape.text_encoder.model_dump_json().encode())
    encoder: TextEncoder | None = None
    sets = []
    for name in [*(source.path for source in recipe.files), recipe.validation]:
        file = data.file(name)
        path = cache_dir() / "prepared" / f"{fingerprint([file], key.hexdigest(), recipe.max_actions)}.npz"
        if not path.exists():
            encoder = encoder or TextEncoder(encoder_dir, shape.text_encoder)
            databases, questions, indexes = _read(data, file)
            for result in prepare(databases, questions, encoder, max_steps=recipe.max_actions, cache_dir=indexes):
                if isinstance(result, PreparedSet):
                    result.save(path)
                else:
                    report({"file": name, "prepared": result, "of": len(questions)})
        sets.append(PreparedSet.load(path))
    *train, validation = sets
    joined = PreparedSet.joined(train)
    joined.parts = [(len(own.examples), source.each_pass) for own, source in zip(train, recipe.files, strict=True)]
    return joined, validation


def _read(data: SpiderData, file: Path) -> tuple[Databases, list[Question], Path | None]:
    """A file's databases and questions, and where the databases' value indexes are kept (None: the usual place).

    A file beside which a folder `database` stands is about those; any other one about the databases of `data`.
    """
    if file.name.endswith(".jsonl.gz"):
        wikisql = WikiSQL(file)
        return wikisql, wikisql.questions(), wikisql.folder
    if (file.parent / "database").is_dir() and not file.parent.samefile(data.root):
        data = SpiderData(file.parent)
    return data, data.questions(str(file)), None
