"""Configurations: what is wrong is named, and the shipped one has the size it claims."""

from pathlib import Path

import numpy as np
import pytest
from model_kit import tiny_config

from vantage_engine.errors import ConfigError
from vantage_engine.models.config import Vocabulary, load_config
from vantage_engine.models.text2sql_model import Text2SQLModel, count_parameters

CONFIGS = Path(__file__).parents[2] / "configs"


def test_an_unknown_key_is_an_error_with_the_nearest_name() -> None:
    with pytest.raises(ConfigError, match=r"decoder\.moe\.expert_with") as caught:
        tiny_config(decoder__moe__expert_with=3)
    assert "'expert_width'" in caught.value.hint


@pytest.mark.parametrize(
    ("overrides", "message"),
    [
        ({"decoder__kv_heads": 3}, "multiple of kv_heads"),
        ({"schema_encoder__heads": 7}, "multiple of heads"),
        ({"decoder__head_dim": 7}, "even"),
        ({"decoder__moe__experts_per_token": 9}, "exceeds experts"),
        ({"decoder__layers": "many"}, r"decoder\.layers"),
    ],
)
def test_sizes_that_do_not_fit_are_refused(overrides: dict[str, object], message: str) -> None:
    with pytest.raises(ConfigError, match=message):
        tiny_config(**overrides)


@pytest.mark.parametrize("text", ["- a list", "name: [", ""])
def test_a_file_of_another_form_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "model.yaml"
    path.write_text(text)
    with pytest.raises(ConfigError):
        load_config(path)
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "absent.yaml")


def test_nano_has_the_size_it_claims() -> None:
    vocabulary = Vocabulary(50, 12, np.ones((40, 120), bool), np.ones((40, 4), bool))
    counts = count_parameters(Text2SQLModel(load_config(CONFIGS / "nano.yaml"), vocabulary))
    assert 13.0e6 < counts["total"] < 13.5e6
    assert 7.0e6 < counts["schema_encoder"] < 7.2e6
