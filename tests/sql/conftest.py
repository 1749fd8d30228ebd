from __future__ import annotations

from pathlib import Path

import pytest
from sql_kit import World, open_world

from vantage_engine.demo import write_demo


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> World:
    path: Path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    write_demo(path)
    return open_world(path)
