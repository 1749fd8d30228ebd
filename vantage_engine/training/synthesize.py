"""Writes synthetic questions with their SQL over the training databases of a folder in Spider's layout.

Every pair that is written lowers to actions, finds each of its literals among the candidates of its question, and
returns the same rows when it is rendered from them again, within a second of processor time; it has rows wherever the
database has any, but for what is relative to today. A pair is made for a database of the training files alone, and
never for one that validation uses. A seed writes the same file again, but for queries that take about a second.
"""

from __future__ import annotations

import contextlib
import json
import math
import os
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from vantage_engine.bench.coverage import difference
from vantage_engine.database.sandbox import Limits, Result, Sandbox
from vantage_engine.errors import ConfigError, VantageError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.grammar import Action, Kind
from vantage_engine.sql.render import Renderer
from vantage_engine.sql.syntax import Unsupported
from vantage_engine.training.datasets import Database, Question, SpiderData, match_literals
from vantage_engine.training.synthesis import (
    amounts,
    dates,
    groups,
    measures,
    named,
    rankings,
    relations,
    shares,
    single,
    texts,
    trends,
)
from vantage_engine.training.synthesis.facts import read_facts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene
from vantage_engine.training.synthesis.wording import tidy

FILES: Final = ("train.json", "train_others.json")
PATTERNS: Final[dict[str, Callable[[Scene], Pair]]] = {
    **single.PATTERNS, **measures.PATTERNS, **groups.PATTERNS, **shares.PATTERNS, **texts.PATTERNS,
    **dates.PATTERNS, **trends.PATTERNS, **relations.PATTERNS, **amounts.PATTERNS, **rankings.PATTERNS,
    **named.PATTERNS,
}  # fmt: skip
_MAX_ACTIONS: Final = 60
_LIMITS: Final = Limits(seconds=30.0, rows=5_000)
_SECONDS: Final = 1.0
"""Processor time that a query may take: time on the clock would make the pairs depend on what else the machine does."""
_FAILURES: Final = 12
"""So many misfits in a row, and a pattern is left alone in this database."""
_PER_PATTERN: Final = 6
"""Pairs of one pattern over one database at most."""

_OFTEN: Final = {
    0.3: frozenset({"initials", "children_with_none", "two_aggregates", "name_length", "second_place"}),
    2.0: frozenset([*dates.PATTERNS, *trends.PATTERNS, *named.PATTERNS]) | {
        "join_columns", "where", "adjective", "join_where", "join_by_parent", "count_where", "group_count",
        "extreme", "share", "both", "both_children", "most_children", "children_per_parent",
        "aggregate_of_children", "missing", "in_place_of_missing", "top_in_each", "top_of_each_parent",
        "by_parent_category", "group_aggregate", "full_name",
    },
    4.0: frozenset({"revenue", "own_kind"}),
}  # fmt: skip
"""Patterns whose turns per round are not one: what people ask often, or what few databases offer."""


def run(*, data: Path, out: Path, count: int, seed: int) -> int:
    """The command `vantage synthesize`."""
    questions = SpiderData(data)
    db_ids = training_databases(questions)
    pairs: list[Question] = []
    names: Counter[str] = Counter()
    for n, db_id in enumerate(db_ids):
        wanted = math.ceil((count - len(pairs)) / (len(db_ids) - n))
        for name, question in synthesize(questions.database(db_id), wanted, seed):
            names[name] += 1
            pairs.append(question)
    rows = [{"db_id": q.db_id, "question": q.question, "query": q.query} for q in pairs]
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f"{out.name}.{os.getpid()}.tmp")
    aside.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    os.replace(aside, out)
    for name in PATTERNS:
        print(f"{names[name]:>6}  {name}")
    print(f"{len(pairs):>6}  pairs over {len({q.db_id for q in pairs})} databases in {out}")
    return 0


def training_databases(data: SpiderData) -> list[str]:
    """The databases of the training files, without any that validation uses."""
    files = [name for name in FILES if (data.root / name).exists()]
    if not files:
        raise ConfigError(
            f"{data.root} holds neither {' nor '.join(FILES)}.", "Point --data to a folder in the Spider layout."
        )
    known = {question.db_id for name in files for question in data.questions(name)}
    if (data.root / "val.json").exists():
        known -= {question.db_id for question in data.questions("val.json")}
    if (data.root / "val_dbs.txt").exists():
        known -= set((data.root / "val_dbs.txt").read_text(encoding="utf-8").split())
    return sorted(known)


def synthesize(database: Database, count: int, seed: int) -> Iterator[tuple[str, Question]]:
    """Up to `count` pairs over one database, each with the name of its pattern."""
    rng = random.Random(f"{seed}:{database.db_id}")
    index = ValueIndex.open_or_build(database.path, database.schema)
    with contextlib.closing(index), Sandbox(database.path, _LIMITS) as sandbox:
        facts = read_facts(database.schema, database.graph, sandbox)
        filled = any(table.rows for table in facts.tables)
        judge = _Judge(database, Linker(database.schema, index), sandbox, filled)
        scene = Scene(facts, rng)
        open_patterns = dict.fromkeys(PATTERNS, 0)
        written: Counter[str] = Counter()
        while open_patterns and written.total() < count:
            turns = [name for name in open_patterns for _ in range(int(_turns(name) + rng.random()))]
            for name in rng.sample(turns, len(turns)):
                if name not in open_patterns:
                    continue
                question = _attempt(scene, name, database.db_id, judge)
                if question is None:
                    open_patterns[name] += 1
                else:
                    open_patterns[name] = 0
                    written[name] += 1
                    yield name, question
                if open_patterns[name] >= _FAILURES or written[name] >= _PER_PATTERN * _turns(name):
                    del open_patterns[name]
                if written.total() >= count:
                    return


def _turns(name: str) -> float:
    """How often a pattern is tried for each time that another one is."""
    return next((often for often, names in _OFTEN.items() if name in names), 1.0)


def _attempt(scene: Scene, name: str, db_id: str, judge: _Judge) -> Question | None:
    try:
        pair = PATTERNS[name](scene)
    except NotHere:
        return None
    question = Question(db_id, tidy(scene.rng, pair.question), pair.query)
    return question if judge.accepts(question) else None


@dataclass
class _Judge:
    """Decides which pairs of one database are good enough."""

    database: Database
    linker: Linker
    sandbox: Sandbox
    filled: bool
    """Whether the database has rows at all: answers without any are good enough where it has none."""
    asked: set[str] = field(default_factory=set)
    answered: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        schema, graph = self.database.schema, self.database.graph
        self.lowering, self.renderer = Lowering(schema, graph), Renderer(schema, graph)

    def accepts(self, question: Question) -> bool:
        asked = question.question.casefold().strip(" .?")
        if asked in self.asked or self.answered[question.query] > 1:
            return False
        self.asked.add(asked)
        if not self._survives(question):
            return False
        self.answered[question.query] += 1
        return True

    def _survives(self, question: Question) -> bool:
        rows = self._rows(question.query)
        dated = "'now'" in question.query  # rows of the last days are in no database for long
        if rows is None or rows.truncated or (self.filled and not dated and not _says_something(rows)):
            return False
        try:
            actions, literals = self.lowering.lower(question.query)
        except Unsupported:
            return False
        if len(actions) > _MAX_ACTIONS:
            return False
        candidates = self.linker.link(question.question).candidates
        matched = match_literals(literals, candidates)
        used = [matched[a.index] for a in actions if a.kind == Kind.VALUE]
        if min(used, default=0) < 0:
            return False
        linked = [Action(a.kind, matched[a.index]) if a.kind == Kind.VALUE else a for a in actions]
        again = self._rows(self.renderer.sql(linked, candidates))
        return again is not None and not difference(rows, again, ordered="ORDER BY" in question.query)

    def _rows(self, query: str) -> Result | None:
        start = time.thread_time()
        try:
            rows = self.sandbox.run(query)
        except VantageError:
            return None
        return rows if time.thread_time() - start <= _SECONDS else None


def _says_something(rows: Result) -> bool:
    return any(cell is not None for row in rows.rows for cell in row)
