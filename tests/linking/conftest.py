"""One small database, made in a temporary folder, and its linker."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import Candidate
from vantage_engine.schema.introspect import read_schema

_ROWS = """
CREATE TABLE country(id INTEGER PRIMARY KEY, name TEXT, continent TEXT);
CREATE TABLE singer(
    singer_id INTEGER PRIMARY KEY, name TEXT, birthdate TEXT, gender TEXT, active TEXT,
    country_id INTEGER REFERENCES country(id), net_worth REAL
);
CREATE TABLE concert(
    id INTEGER PRIMARY KEY, singer_id INTEGER REFERENCES singer(singer_id), venue TEXT, dept_name TEXT, year INTEGER
);
INSERT INTO country VALUES (1, 'United States', 'America'), (2, 'Italy', 'Europe'), (3, 'Brazil', 'America');
INSERT INTO concert(venue, dept_name, year) VALUES ('San Jose State University', 'Comp. Sci.', 2014);
"""


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("linking") / "music.sqlite"
    connection = sqlite3.connect(path)
    connection.executescript(_ROWS)
    names = ["Joe Sharp", "O'Brien", "Zoë Ünal", "Justin Brown", "Rose White", "The Band"]
    for i in range(60):
        name = names[i] if i < len(names) else f"Somebody {chr(65 + i % 26)}{i}"
        connection.execute(
            "INSERT INTO singer VALUES (?, ?, ?, ?, ?, ?, ?)",
            (i, name, f"19{i + 30}-06-02", "MF"[i % 2], "TF"[i % 2], i % 3 + 1, i * 1.5),
        )
    connection.commit()
    connection.close()
    return path


@pytest.fixture(scope="session")
def linker(database: Path) -> Linker:
    schema = read_schema(database)
    return Linker(schema, ValueIndex.build(database, schema))


@pytest.fixture(scope="session")
def candidates(linker: Linker) -> Callable[[str], dict[str, Candidate]]:
    return lambda question: {c.text: c for c in linker.link(question).candidates}
