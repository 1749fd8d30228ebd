"""Many questions in one process: how long each took, and what became of the process's memory."""

from __future__ import annotations

import contextlib
import json
import os
import random
import sqlite3
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[1]
_FORMS = (
    "How many {0} are there?",
    "List the {1} of all {0}",
    "What is the average {1} of {0} in {2}?",
    "Which {0} have no {3}?",
    "Show the {3} of {2} by {1}",
    "the five {0} with the highest {1} since {4}",
    "Who is {2}?",
    "How many {3} per {1} in {4}, and how many {0}?",
)
_NAMES = ("customers", "orders", "products", "employees", "countries", "categories", "invoices", "penguins")
_FIELDS = ("price", "name", "city", "country", "salary", "date", "weight", "title")


@dataclass(frozen=True)
class Load:
    """What a long run showed."""

    exit_code: int
    ends: Counter[str]
    """Answers by the title of their error; "" where there is none."""
    milliseconds: np.ndarray
    """Of each question, as the answers say."""
    memory: list[tuple[int, int]]
    """(questions answered, resident bytes) from time to time."""
    stderr: str

    def percentile(self, share: float) -> float:
        return float(np.percentile(self.milliseconds, share))

    def slope(self) -> float:
        """Bytes that a question adds: the line through the second half of the run, when caches are full."""
        late = [sample for sample in self.memory if sample[0] >= self.memory[-1][0] / 2]
        return float(np.polyfit(*zip(*late, strict=True), 1)[0])


def questions(count: int, seed: int = 0) -> Iterator[str]:
    """Questions that keep differing: forms over names, and words that nobody has seen."""
    chance = random.Random(seed)
    for number in range(count):
        word = "".join(chance.choices("abcdefghijklmnopqrstuvwxyzéß", k=chance.randrange(3, 12))).title()
        form = chance.choice(_FORMS)
        yield form.format(
            chance.choice(_NAMES), chance.choice(_FIELDS), word, chance.choice(_NAMES), 1990 + number % 35
        )


def ask_many(database: Path, model: str, count: int, cache: Path, *options: str, every: int) -> Load:
    """`vantage ask DB -` with that many questions; memory is looked at after `every` of them."""
    child = subprocess.Popen(
        [sys.executable, "-m", "vantage_engine", "ask", str(database), "-", "--model", model, *options],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={**os.environ, "VANTAGE_CACHE_DIR": str(cache)},
    )
    assert child.stdin is not None
    assert child.stdout is not None
    assert child.stderr is not None
    said: list[str] = []
    ends: Counter[str] = Counter()
    milliseconds: list[float] = []
    memory: list[tuple[int, int]] = []
    reader = threading.Thread(target=lambda: said.extend(child.stderr or ()))
    reader.start()
    with child:
        for number, question in enumerate(questions(count), start=1):
            child.stdin.write(question + "\n")
            child.stdin.flush()
            answer = json.loads(child.stdout.readline())
            assert answer["question"] == question
            ends[answer["error"]["title"] if answer["error"] else ""] += 1
            milliseconds.append(answer["timings_ms"]["total"])
            if number % every == 0:
                memory.append((number, resident(child.pid)))
        child.stdin.close()
        reader.join()
        child.wait()
    return Load(child.returncode, ends, np.array(milliseconds), memory, "".join(said))


def resident(process: int) -> int:
    """Bytes of a process in memory."""
    found = subprocess.run(["ps", "-o", "rss=", "-p", str(process)], capture_output=True, text=True, check=True)
    return 1024 * int(found.stdout)


def large_database(path: Path, rows: int) -> Path:
    """A table of so many orders, with text in it."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
            "CREATE TABLE customer(id INTEGER PRIMARY KEY, name TEXT, city TEXT);"
            "CREATE TABLE purchase(id INTEGER PRIMARY KEY, customer_id INT REFERENCES customer(id), item TEXT,"
            " note TEXT, total REAL);"
            "INSERT INTO customer VALUES (1, 'Ann', 'Oslo'), (2, 'Bo', 'Bergen'), (3, 'Cy', 'Oslo');"
        )
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO purchase"
            " SELECT i, 1 + i % 3, 'thing ' || (i % 70000), 'note of ' || i, i * 0.5 FROM n",
            (rows,),
        )
        connection.commit()
    return path
