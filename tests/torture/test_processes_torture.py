"""The shipped model's process stopped by every signal in every place: nothing half, and the next start works."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from process_kit import PLACES, SIGNALS, stop

from vantage_engine.errors import VantageError


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("sent", SIGNALS)
def test_stopped_anywhere(place: str, sent: signal.Signals, tmp_path: Path, tally) -> None:
    with tally.case(f"stopped in {place}"):
        try:
            stop(place, sent, tmp_path, "nano")
        except VantageError as error:  # a refusal is no outcome of a stop
            raise AssertionError(error) from error
