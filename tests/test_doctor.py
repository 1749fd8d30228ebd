"""The doctor measures, names what lacks, and never fails itself."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from vantage_engine import doctor, paths
from vantage_engine.doctor import Finding


@pytest.fixture
def weights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a model of 3 MiB in it, in place of the shipped one."""
    folder = tmp_path / "nano"
    folder.mkdir()
    (folder / "model.safetensors").write_bytes(bytes(3 * 1024**2))
    monkeypatch.setattr(paths, "weights_dir", lambda: tmp_path)
    return folder


def _report(capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, Finding]]:
    code = doctor.run(as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert told["ok"] == (code == 0)
    return code, {finding["name"]: Finding(**finding) for finding in told["findings"]}


def test_a_whole_machine_is_well(
    weights: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "measure_gflops", lambda: 150.0)
    code, findings = _report(capsys)
    assert {name: finding.advice for name, finding in findings.items() if finding.advice} == {}
    assert code == 0
    assert findings["float32"].value.startswith("150 GFLOP/s")
    assert findings["model"].value == f"{weights} (3.0 MiB)"
    assert {"device", "blas", "memory", "terminal", "python", "mlx", "textual", "sqlite"} <= findings.keys()
    if sys.platform == "linux":
        assert "openblas" in findings["blas"].value


def test_a_missing_model_is_a_problem(weights: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (weights / "model.safetensors").rename(weights / "model.part")
    code, findings = _report(capsys)
    assert code == 1
    assert str(weights) in findings["model"].value
    assert "--model" in findings["model"].advice


def test_slow_products_are_a_problem(
    weights: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "measure_gflops", lambda: 4.4)
    code, findings = _report(capsys)
    assert code == 1
    assert findings["float32"].advice


def test_mlx_that_does_not_import_is_reported(
    weights: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delattr("vantage_engine.device", raising=False)
    monkeypatch.setitem(sys.modules, "vantage_engine.device", None)
    code, findings = _report(capsys)
    assert code == 1
    assert "pip install" in findings["device"].advice
    assert "python" in findings, "the rest of the report is there"


def test_the_text_marks_problems_and_repeats_the_advice(
    weights: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    findings = [Finding("fine", "here"), Finding("thing", "missing", "Install it.")]
    monkeypatch.setattr(doctor, "examine", lambda: findings)
    assert doctor.run(as_json=False) == 1
    assert capsys.readouterr().out == "  fine   here\n! thing  missing\n\nthing: Install it.\n"


def test_the_speed_is_measured() -> None:
    # Any machine is between a slow reference BLAS and a big accelerator; a wrong unit is off by 1000.
    assert 0.5 < doctor.measure_gflops() < 100_000


@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({"TERM": "xterm-256color", "COLORTERM": "truecolor"}, "colours: truecolor"),
        ({"TERM": "xterm-256color"}, "colours: 256"),
        ({"TERM": "xterm-256color", "SSH_CONNECTION": "1"}, "over SSH"),
        ({}, "no TERM"),
    ],
)
def test_the_terminal_is_described(environment: dict[str, str], expected: str) -> None:
    finding = doctor._terminal(environment)
    assert expected in finding.value
    assert not finding.advice
