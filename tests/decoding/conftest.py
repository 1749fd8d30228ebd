"""An answerer over the small database, on the tests' own thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import Answerer
from vantage_engine.linking.index import ValueIndex
from vantage_engine.models.package import load
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema


@pytest.fixture(scope="session")
def answerer(shop: Path, model_package: Path) -> Iterator[Answerer]:
    schema = read_schema(shop)
    with Sandbox(shop) as sandbox:
        index = ValueIndex.build(shop, schema)
        yield Answerer(load(str(model_package)), schema, SchemaGraph(schema), index, sandbox)
        index.close()
