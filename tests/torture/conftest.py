"""Runs only when it is asked for (`make torture`), counts every case, and keeps the counts in `results/torture.json`.

A case ends in one of three ways: it is *refused* (a `VantageError` in the form that users see), it *survives* (it
works), or it *fails*, and the test with it.
"""

from __future__ import annotations

import contextlib
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from vantage_engine.errors import VantageError

ROOT = Path(__file__).resolve().parents[2]


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """A plain `pytest` passes this folder by."""
    return None if any("torture" in argument for argument in config.args) else True


class Tally:
    """Cases by kind and outcome, and the largest of each quantity that was measured."""

    def __init__(self) -> None:
        self.kinds: dict[str, Counter[str]] = defaultdict(Counter)
        self.measured: dict[str, float] = {}
        self.started = time.monotonic()

    @contextlib.contextmanager
    def case(self, kind: str) -> Iterator[None]:
        """One case. A refusal in good form ends it quietly; anything else that is raised is a failure."""
        try:
            yield
        except VantageError as error:
            well_formed = bool(error.hint) and "\n" not in error.message and error.message.endswith(".")
            self.kinds[kind]["refused" if well_formed else "failed"] += 1
            if not well_formed:
                raise
        except BaseException:
            self.kinds[kind]["failed"] += 1
            raise
        else:
            self.kinds[kind]["survived"] += 1

    def add(self, kind: str, **outcomes: int) -> None:
        """Cases that were counted elsewhere: `refused`, `survived` or `failed`."""
        self.kinds[kind].update(outcomes)

    def measure(self, name: str, value: float) -> None:
        """Keep the largest value of this name."""
        self.measured[name] = round(max(value, self.measured.get(name, value)), 3)

    def result(self) -> dict[str, object]:
        """What is written."""
        total = sum(self.kinds.values(), Counter())
        return {
            "cases": total.total(),
            **{outcome: total[outcome] for outcome in ("refused", "survived", "failed")},
            "kinds": {kind: dict(sorted(counts.items())) for kind, counts in sorted(self.kinds.items())},
            "largest": dict(sorted(self.measured.items())),
            "seconds": round(time.monotonic() - self.started, 1),
        }


_TALLY = pytest.StashKey[Tally]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[_TALLY] = Tally()


@pytest.fixture(scope="session")
def tally(request: pytest.FixtureRequest) -> Tally:
    """Where the cases of this run are counted."""
    return request.config.stash[_TALLY]


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    whole = [Path(argument).name for argument in config.args] == ["torture"] and not config.option.keyword
    if (result := config.stash[_TALLY].result())["cases"] and whole:
        from vantage_engine.bench import results

        count = int(str(result.pop("cases")))
        head = results.provenance("make torture", count=count, seed=0)
        results.write(ROOT / "results" / "torture.json", {**head, **result})
