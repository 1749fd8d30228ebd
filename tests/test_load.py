"""Many questions in one process, in short: every one answered, and memory that does not grow with them.

`make torture` asks ten thousand, of the shipped model.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from load_kit import Load, ask_many, questions


def test_a_hundred_questions_in_one_process(shop: Path, tmp_path: Path, model_package: Path) -> None:
    options = ("--beam", "1", "--timeout", "0.1")  # a random model's queries may well be endless joins
    load = ask_many(shop, str(model_package), 100, tmp_path / "cache", *options, every=10)
    assert load.ends.total() == 100
    assert set(load.ends) <= {"", "Cannot tell", "Timed out"}
    assert load.exit_code in (0, 4, 6)
    assert "Traceback" not in load.stderr
    assert len(load.memory) == 10
    assert load.memory[-1][1] - load.memory[3][1] < 60_000_000


def test_the_slope_is_that_of_a_leak() -> None:
    leak = [(n, 10**8 + 5000 * n) for n in range(100, 2000, 100)]
    warm = [(n, 10**8 + 30_000 * min(n, 800)) for n in range(100, 2000, 100)]
    found = [Load(0, {}, np.ones(1), memory, "").slope() for memory in (leak, warm)]  # type: ignore[arg-type]
    assert abs(found[0] - 5000) < 1
    assert abs(found[1]) < 1


def test_questions_keep_differing() -> None:
    assert list(questions(50)) == list(questions(50))
    assert len(set(questions(1000))) > 700
