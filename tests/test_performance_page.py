"""docs/performance.md from results: real ones of tiny models, so that script and command cannot drift apart."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest
import yaml

from vantage_engine.bench import machine, training_speed
from vantage_engine.cli import main
from vantage_engine.models.config import load_config
from vantage_engine.paths import configs_dir

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    spec = importlib.util.spec_from_file_location("performance", ROOT / "scripts" / "performance.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    return module


def test_every_result_has_its_rows(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "measure", lambda: machine.Machine(1e10, 1e11))
    monkeypatch.setattr(training_speed, "_STEPS", 1)
    small = load_config(configs_dir() / "nano.yaml").model_dump()
    small["decoder"] |= {"layers": 2, "d_model": 64}
    small["schema_encoder"] |= {"hidden": 64, "ffn": 64, "schema_layers": 1, "heads": 2}
    names = {}
    for name, moe in (("a", {}), ("b", {"experts": 1, "experts_per_token": 1, "expert_width": 1536})):
        small["name"], small["decoder"]["moe"] = name, small["decoder"]["moe"] | moe
        names[name] = str(tmp_path / f"{name}.yaml")
        Path(names[name]).write_text(yaml.safe_dump(small))
    quick = ["--model", names["a"], "--compare", names["b"], "--prompt", "4", "--tokens", "2", "--json"]
    for result, options in (("small-vs-dense", []), ("nano-train", ["--train", "--batch", "2"])):
        out = str(tmp_path / "results" / f"bench-{result}.json")
        assert main(["bench", *quick, *options, "--out", out]) == 0
    page = script.page()
    assert "| a | 32 bits, numpy |" in page
    assert "| a against b | decode speedup |" in page
    assert "| a against b | training speedup |" in page
    assert "Not measured: `bench-nano`, `bench-small`," in page
    assert "## Against mlx-lm\n\nNot measured yet." in page


def test_the_script_of_measurements_writes_what_the_page_reads(script: Any) -> None:
    lines = (ROOT / "scripts" / "bench_all.sh").read_text(encoding="utf-8").splitlines()
    assert [line.split()[2] for line in lines if line.startswith("measure ")] == list(script.MEASURED)
