"""What several packages of tests stand on: a small database and a model package of random weights.

Made once per session, and nobody writes to them: a test that damages a package copies it first.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# A busy machine is slow, not wrong: how long an example takes is nothing that these tests assert.
settings.register_profile("vantage", deadline=None)
settings.load_profile("vantage")


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from helpers import write_shop

    return write_shop(tmp_path_factory.mktemp("shop") / "shop.sqlite")


@pytest.fixture(scope="session")
def bert(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from helpers import write_bert

    return write_bert(tmp_path_factory.mktemp("bert"))


@pytest.fixture(scope="session")
def model_package(tmp_path_factory: pytest.TempPathFactory, bert: Path) -> Path:
    from helpers import write_package

    return write_package(tmp_path_factory.mktemp("models") / "tiny", bert)


@pytest.fixture(scope="session")
def value_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A cache folder of the tests' own."""
    folder = tmp_path_factory.mktemp("cache")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("VANTAGE_CACHE_DIR", str(folder))
        yield folder
