"""Nothing is lost: a run goes on from its checkpoint as if it had never stopped, and from no other checkpoint."""

from __future__ import annotations

import json
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from training_kit import Watcher, assert_same, child_environment, held, trainer

from vantage_engine.errors import CheckpointError, ConfigError, ExitCode, VantageError
from vantage_engine.training import checkpoint, loop, progress

DROPOUT = 0.3
CHILD = """
import sys
from pathlib import Path
from training_kit import Watcher, trainer
from vantage_engine.training import loop

class Printing(Watcher):
    def step(self, report):
        print(report.loss.hex(), flush=True)

loop._CLOCK_EVERY = 1
trainer(Path(sys.argv[1]), dropout=0.3, passes=3, checkpoint_minutes=1e-9, display=Printing()).run()
"""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[float], dict[str, Any]]:
    """The losses of an uninterrupted run of 12 steps, and what it learned."""
    watcher = Watcher()
    run = trainer(tmp_path_factory.mktemp("whole"), dropout=DROPOUT, passes=3, display=watcher)
    run.run()
    return watcher.losses, held(run)


def resumed(out: Path, **overrides: Any) -> tuple[int, Watcher, loop.Trainer]:
    """Resumes a run of 3 passes and ends it; also the step it went on from."""
    watcher = Watcher()
    run = trainer(out, dropout=DROPOUT, display=watcher, **({"passes": 3} | overrides))
    run.resume()
    start = run.progress.step
    run.run()
    return start, watcher, run


@pytest.mark.parametrize("lines", [1, 6])
def test_a_run_killed_at_any_moment_goes_on_bit_by_bit(
    tmp_path: Path, whole: tuple[list[float], dict[str, Any]], lines: int
) -> None:
    command = [sys.executable, "-c", CHILD, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=child_environment()) as child:
        assert child.stdout is not None
        printed = [float.fromhex(child.stdout.readline()) for _ in range(lines)]
        child.kill()
    losses, learned = whole
    assert printed == losses[:lines]
    start, watcher, run = resumed(tmp_path)
    assert start >= lines - 1
    assert watcher.losses == losses[start:]
    assert_same(held(run), learned)
    steps = [entry["step"] for entry in progress.entries(tmp_path)]
    assert steps == sorted(set(steps))


def test_a_full_disk_is_one_sentence_and_the_checkpoint_before_stays(
    tmp_path: Path, whole: tuple[list[float], dict[str, Any]]
) -> None:
    trainer(tmp_path, dropout=DROPOUT, passes=3)._save()
    run = trainer(tmp_path, dropout=DROPOUT, passes=3)
    run.resume()
    run.one_step()
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, limits[1]))
    try:
        with pytest.raises(CheckpointError, match=r"last could not be written: .+\.$") as caught:
            run._save()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "--resume" in caught.value.hint
    assert sorted(path.name for path in tmp_path.iterdir()) == ["last", "log.jsonl"]
    start, watcher, after = resumed(tmp_path)
    assert start == 0
    assert watcher.losses == whole[0]
    assert_same(held(after), whole[1])


def rewrite(key: str, value: Any) -> Callable[[Path], None]:
    def damage(folder: Path) -> None:
        state = json.loads((folder / "state.json").read_text())
        (folder / "state.json").write_text(json.dumps({**state, key: value}))

    return damage


def truncate(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).write_bytes((folder / name).read_bytes()[:-8])


@pytest.mark.parametrize(
    ("damage", "overrides", "error", "message"),
    [
        (truncate("optimizer.safetensors"), {}, CheckpointError, r"optimizer\.safetensors is damaged"),
        (truncate("state.json"), {}, CheckpointError, "no complete checkpoint"),
        (lambda f: (f / "average.safetensors").unlink(), {}, CheckpointError, "average.safetensors cannot be read"),
        (shutil.rmtree, {}, CheckpointError, "no complete checkpoint"),
        (rewrite("format", 1), {}, CheckpointError, "not a checkpoint of this version"),
        (rewrite("recipe", None), {}, CheckpointError, "not the checkpoint of a run"),
        (rewrite("grammar", "other"), {}, ConfigError, "another grammar"),
        (rewrite("shape", {}), {}, ConfigError, "another shape"),
        (rewrite("data", "other"), {}, ConfigError, "data are not those"),
        (rewrite("ranks", 2), {}, ConfigError, "started on 2 ranks, not on 1"),
        (lambda _: None, {"weight_decay": 0.5}, ConfigError, r"recipe's weight_decay was 0\.05 .* is 0\.5"),
        (lambda _: None, {"loss": {"z": 0.5}}, ConfigError, "recipe's loss"),
    ],
)
def test_what_is_not_the_runs_own_checkpoint_is_refused_in_one_sentence(
    tmp_path: Path, damage: Callable[[Path], Any], overrides: dict[str, Any], error: type[VantageError], message: str
) -> None:
    trainer(tmp_path, passes=1)._save()
    damage(tmp_path / "last")
    with pytest.raises(error, match=message) as caught:
        trainer(tmp_path, passes=1, **overrides).resume()
    assert caught.value.hint
    assert caught.value.exit_code in (ExitCode.USAGE, ExitCode.MODEL)


def test_length_and_rate_may_change(tmp_path: Path) -> None:
    trainer(tmp_path, dropout=DROPOUT, passes=1).run()
    start, watcher, run = resumed(tmp_path, passes=2, learning_rate=1e-4, checkpoint_minutes=3)
    assert (start, run.progress.step) == (4, 8)
    assert max(report.rate for report in watcher.steps) < 1e-4


def test_a_run_that_is_over_is_resumed_without_a_step(tmp_path: Path) -> None:
    first = trainer(tmp_path, dropout=DROPOUT, passes=3)
    first.run()
    start, watcher, run = resumed(tmp_path)
    assert (start, watcher.losses, len(run.progress.history)) == (12, [], 1)
    assert_same(held(first), held(run))


def test_a_log_loses_what_came_after_the_checkpoint(tmp_path: Path) -> None:
    for step in (100, 200, 300):
        progress.append(tmp_path, {"step": step})
    with (tmp_path / "log.jsonl").open("a") as log:
        log.write('{"step": 40')
    progress.rewind(tmp_path, 200)
    assert progress.entries(tmp_path) == [{"step": 100}, {"step": 200}]


def test_a_checkpoint_is_there_before_the_first_step(tmp_path: Path) -> None:
    class Killed(BaseException):
        pass

    class Killer(Watcher):
        def step(self, report: Any) -> None:
            raise Killed

    with pytest.raises(Killed):
        trainer(tmp_path, display=Killer()).run()
    assert checkpoint.load_state(tmp_path / "last")["progress"]["step"] == 0
