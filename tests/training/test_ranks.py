"""Several processes train as one: the same gradients, the same data, and a resume that restores each one's dropout."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from training_kit import child_environment, prepared_set, tiny_model, tiny_shape

from vantage_engine.device import mx, nn
from vantage_engine.training import distributed
from vantage_engine.training.batches import arrays_of, collate
from vantage_engine.training.gradients import step_gradients
from vantage_engine.training.recipe import LossWeights

WEIGHTS = LossWeights(importance=0.0, load=0.0)
SPLIT = [(0, 2, 4), (1,)]
"""Examples of each rank; of unequal number, so that a plain mean over the ranks would be wrong."""
CHILD = """
import sys
from pathlib import Path
import numpy as np
from test_ranks import SPLIT, gradients
from training_kit import Watcher, assert_same, held, trainer
from vantage_engine.device import mx
from vantage_engine.errors import ConfigError
from vantage_engine.training import distributed, random_state

out = Path(sys.argv[1])
group = distributed.join()
rank = group.rank()

tree = {"b": mx.array([-0.0, rank + 0.5]), "a": [mx.array(rank + 3, dtype=mx.uint64)]}
same = distributed.same(tree, group)
assert np.array(same["b"]).tobytes() == np.array([-0.0, 0.5], np.float32).tobytes()
assert same["a"][0].item() == 3 and same["a"][0].dtype == mx.uint64
assert distributed.share({"rank": rank, "text": "é"}, group) == {"rank": 0, "text": "é"}

found = gradients(SPLIT[rank], group)
if rank == 0:
    np.savez(out / "gradients.npz", **found)

options = {"dropout": 0.3, "passes": 1, "batch_size": 4, "group": group}
whole = Watcher()
first = trainer(out / "whole", display=whole, **options)
first.run()
cut = trainer(out / "cut", **options)
cut.model.train()
cut.one_step()
cut._save()
state = random_state.read()
mx.random.seed(99)
again = Watcher()
resumed = trainer(out / "cut", display=again, **options)
resumed.resume()
assert (np.array(random_state.read()) == np.array(state)).all()
resumed.run()
assert resumed.progress.step == 4
assert_same(held(first), held(resumed))
assert again.losses == whole.losses[1:]
states = np.array(distributed.gather(state, group))
assert (states[0] != states[1]).any()
"""


def gradients(examples: tuple[int, ...], group: Any) -> dict[str, np.ndarray]:
    """Gradients and figures of one step in which this process has these examples."""
    data, model = prepared_set(8), tiny_model(tiny_shape(capacity=8.0))
    model.train()
    batch = collate([arrays_of(data.examples[i], data, 10**9, None) for i in examples])
    found = step_gradients(model, [batch], WEIGHTS, group)
    flat: Any = nn.utils.tree_flatten({"gradient": found.tree, "loss": found.figures[0]})
    return {name: np.array(array) for name, array in flat}


def test_two_ranks_train_as_one_process_and_are_resumed_bit_by_bit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in child_environment().items():
        monkeypatch.setenv(name, value)
    assert distributed.spawn(2, [sys.executable, "-c", CHILD, str(tmp_path)]) == 0
    expected = gradients((0, 1, 2, 4), mx.distributed.init(strict=False))
    with np.load(tmp_path / "gradients.npz") as file:
        found = {name: file[name] for name in file.files}
    assert found.keys() == expected.keys()
    for name, array in expected.items():
        np.testing.assert_allclose(found[name], array, rtol=1e-4, atol=1e-6, err_msg=name)
    assert json.loads((tmp_path / "cut" / "last" / "state.json").read_text())["ranks"] == 2


def test_when_a_rank_fails_the_others_are_stopped_and_its_words_are_shown(capsys: pytest.CaptureFixture[str]) -> None:
    script = "import os, signal, sys; os.environ['MLX_RANK'] == '1' and sys.exit('no data here'); signal.pause()"
    assert distributed.spawn(2, [sys.executable, "-c", script]) == 1
    assert capsys.readouterr().err == "no data here\n"


def test_an_error_of_all_ranks_is_said_once(capfd: pytest.CaptureFixture[str]) -> None:
    assert distributed.spawn(2, [sys.executable, "-c", "import sys; print('no', file=sys.stderr); sys.exit(2)"]) == 2
    assert capfd.readouterr().err == "no\n"


def test_a_killed_rank_is_a_failure(capsys: pytest.CaptureFixture[str]) -> None:
    script = "import os, signal; os.environ['MLX_RANK'] == '1' and os.kill(os.getpid(), 9); signal.pause()"
    assert distributed.spawn(2, [sys.executable, "-c", script]) == 128 + 9
    assert capsys.readouterr().err == ""
