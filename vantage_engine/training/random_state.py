"""MLX's random state of this process, read and set.

It is one array in a list that MLX keeps to itself: another array cannot be put in its place, but it can be overwritten.
"""

from __future__ import annotations

from typing import Any

from vantage_engine.device import mx


def read() -> mx.array:
    """A copy of the state: what is drawn afterwards does not change it."""
    state: Any = mx.random.state
    return mx.array(state[0])


def write(saved: mx.array) -> None:
    """Goes on drawing from where `saved` was read."""
    state: Any = mx.random.state
    state[0][:] = saved
