"""A recipe that cannot be used says which key is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from training_kit import recipe as training_recipe

from vantage_engine.errors import ConfigError
from vantage_engine.paths import configs_dir
from vantage_engine.training.recipe import Recipe, load_recipe, told

_MINIMAL = "model: nano\nfiles: [train.json]\nvalidation: val.json\n"


@pytest.mark.parametrize("path", sorted((configs_dir() / "train").glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_recipes_are_valid_and_name_shipped_models(path: Path) -> None:
    assert (configs_dir() / f"{load_recipe(path).model}.yaml").is_file()


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (_MINIMAL + "passes: 3\nlearning_rte: 1\n", "learning_rte"),
        (_MINIMAL + "passes: 0\n", "passes"),
        (_MINIMAL + "passes: 1\nloss: {smoothing: 1.5}\n", r"loss\.smoothing"),
        (_MINIMAL + "passes: 1\nloss: {z: -1}\n", r"loss\.z"),
        (_MINIMAL, "one of passes, minutes and steps"),
        (_MINIMAL + "passes: 1\nminutes: 2\n", "one of passes, minutes and steps"),
        ("files: [a]\nvalidation: b\npasses: 1\n", "model"),
        ("[1, 2", "YAML"),
        ("just text", "the file"),
        ("", "the file"),
    ],
)
def test_faults_are_named(tmp_path: Path, text: str, named: str) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text(text)
    with pytest.raises(ConfigError, match=named):
        load_recipe(path)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="absent"):
        load_recipe(tmp_path / "absent.yaml")


def test_defaults_and_given_values(tmp_path: Path) -> None:
    path = tmp_path / "recipe.yaml"
    path.write_text(_MINIMAL + "minutes: 2.5\nloss: {z: 0.5}\n")
    recipe = load_recipe(path)
    assert (recipe.minutes, recipe.passes, recipe.loss.z) == (2.5, None, 0.5)


def test_a_file_may_stand_alone_or_with_its_draw() -> None:
    files = training_recipe(files=["a.json", {"path": "b.json", "each_pass": 5}]).files
    assert [(file.path, file.each_pass) for file in files] == [("a.json", None), ("b.json", 5)]


def test_what_is_told_of_a_recipe_names_no_folder_of_the_machine() -> None:
    recipe = Recipe(model="nano", files=["train.json", "/data/practice/train.json"], validation="val.json", passes=1)
    assert [file["path"] for file in told(recipe)["files"]] == ["train.json", "practice/train.json"]
    assert Recipe.model_validate(told(recipe)).batch_size == recipe.batch_size
