"""Our own questions are sound, telling, within the grammar, and counted by what they are about."""

from __future__ import annotations

import itertools
import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from vantage_engine.bench import questions, spider
from vantage_engine.bench.execution import Judge, Verdict, same_result
from vantage_engine.bench.outcomes import Predictor
from vantage_engine.bench.questions import Item
from vantage_engine.database.sandbox import Sandbox
from vantage_engine.demo import write_demo
from vantage_engine.errors import ConfigError, DatabaseError, EngineError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.render import Renderer
from vantage_engine.sql.syntax import Unsupported
from vantage_engine.training.datasets import Database

ITEMS = questions.read_questions(questions.DEFAULT_FILE)
TIMELESS = [item for item in ITEMS if "'now'" not in item.sql]
GROUPS = (
    "period", "share", "without", "date", "top", "missing", "arithmetic", "case", "text", "distinct", "having",
)  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.sqlite"
    write_demo(path)
    return path


@pytest.fixture(scope="module")
def judges(demo: Path) -> Iterator[dict[str, Judge]]:
    with Sandbox(demo) as sandbox:
        yield {item.id: Judge(sandbox, item.sql) for item in ITEMS}


def test_every_group_is_there() -> None:
    assert len({item.id for item in ITEMS}) == len({item.question for item in ITEMS}) == len(ITEMS) >= 72
    counts = Counter(item.about for item in ITEMS)
    assert counts.keys() == {"everyday", *GROUPS}
    assert counts["everyday"] >= 20
    assert min(counts[group] for group in GROUPS) >= 6


def test_every_gold_query_runs_and_only_reads(demo: Path) -> None:
    before = demo.read_bytes()
    with Sandbox(demo) as sandbox:
        rows = {item.id: sandbox.run(item.sql).rows for item in ITEMS}
    assert demo.read_bytes() == before
    empty = [item.id for item in TIMELESS if all(value is None for row in rows[item.id] for value in row)]
    assert not empty, "nothing to be right about"


def test_no_gold_query_answers_another_question(judges: dict[str, Judge]) -> None:
    results = {item.id: judges[item.id].gold for item in TIMELESS}
    assert not [
        (first, second)
        for (first, a), (second, b) in itertools.combinations(results.items(), 2)
        if a is None or b is None or same_result(a, b, ordered=False)
    ]


def _damaged(sql: str) -> Iterator[str]:
    """The query without one of its conditions, limits or DISTINCTs."""
    parts = (exp.Where, exp.Having, exp.Limit, exp.Distinct)
    for number in range(len(list(sqlglot.parse_one(sql, dialect="sqlite").find_all(*parts)))):
        tree = sqlglot.parse_one(sql, dialect="sqlite")
        part = list(tree.find_all(*parts))[number]
        if isinstance(part.parent, exp.Count):
            part.replace(part.expressions[0])
        else:
            part.pop()
        yield tree.sql(dialect="sqlite")


@pytest.mark.parametrize("item", TIMELESS, ids=lambda item: item.id)
def test_the_judge_takes_gold_and_no_damaged_query(item: Item, judges: dict[str, Judge]) -> None:
    judge = judges[item.id]
    assert judge.verdict(item.sql) is Verdict.RIGHT
    assert judge.verdict(f"SELECT *, 1 FROM ({item.sql})") is Verdict.WRONG
    for damaged in _damaged(item.sql):
        assert judge.verdict(damaged) is not Verdict.RIGHT, damaged


def test_the_grammar_can_say_nearly_all(demo: Path, judges: dict[str, Judge]) -> None:
    schema = read_schema(demo)
    graph = SchemaGraph(schema)
    lowering, renderer = Lowering(schema, graph), Renderer(schema, graph)
    lost = []
    for item in ITEMS:
        try:
            actions, literals = lowering.lower(item.sql)
        except Unsupported:
            lost.append(item.id)
            continue
        if judges[item.id].verdict(renderer.sql(actions, literals)) is not Verdict.RIGHT:
            lost.append(item.id)
    assert len(lost) <= 0.1 * len(ITEMS), lost


@dataclass(frozen=True)
class Said:
    sql: str
    confidence: float
    seconds: float
    hypotheses: tuple[str, ...]


FOUR = (
    Item(id="a", about="count", question="How many suppliers?", sql="SELECT count(*) FROM suppliers"),
    Item(id="b", about="count", question="How many categories?", sql="SELECT count(*) FROM categories"),
    Item(id="c", about="name", question="Who?", sql="SELECT name FROM suppliers"),
    Item(id="d", about="name", question="What?", sql="SELECT nothing FROM suppliers"),
)
_ANSWERS = {
    "How many suppliers?": Said("SELECT 14", 0.9, 0.1, ()),
    "How many categories?": Said("SELECT 14", 0.8, 0.2, ("SELECT 14", "SELECT 10")),
    "What?": Said("SELECT nothing FROM suppliers", 0.1, 0.3, ()),
}


@contextmanager
def session(database: Database, sandbox: Sandbox) -> Iterator[Predictor]:
    class Fake:
        def answer(self, question: str) -> Said:
            if question not in _ANSWERS:
                raise EngineError("No hypothesis was finished.")
            return _ANSWERS[question]

    yield Fake()


def test_every_question_counts_in_its_group(demo: Path) -> None:
    schema = read_schema(demo)
    database = Database("demo", demo, schema, SchemaGraph(schema))
    report = questions.summary(FOUR, questions.measure(database, FOUR, session))
    shares = {name: (share["right"], share["count"]) for name, share in report["groups"].items()}
    assert shares == {"count": (1, 2), "name": (0, 2)}
    overall = report["execution"]
    assert (overall["right"], overall["count"], overall["share"]) == (1, 4, 0.25)
    assert 0 < overall["wilson_95"][0] < 0.25 < overall["wilson_95"][1] < 1
    assert (report["oracle"]["right"], report["gold_failed"]) == (2, 1)
    assert report["latency_ms"] == {"p50": 200.0, "p95": 290.0}, "a question without an answer has no time"
    assert [(one["id"], one["about"], one["verdict"]) for one in report["questions"]] == [
        ("a", "count", "right"), ("b", "count", "wrong"), ("c", "name", "no answer"), ("d", "name", "gold failed"),
    ]  # fmt: skip


def test_the_command_answers_about_the_demo(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(spider, "sessions", lambda model, beam, cache_dir: session)
    file, out = tmp_path / "mine.yaml", tmp_path / "new" / "report.json"
    file.write_text(json.dumps([item.model_dump() for item in FOUR]))
    arguments = {"file": file, "model": "fake", "beam": 2, "out": out}
    assert questions.run(db=None, as_json=True, **arguments) == 0
    captured = capsys.readouterr()
    assert captured.err == "", "no progress bar where nobody sees it"
    written = json.loads(out.read_text(encoding="utf-8"))
    assert json.loads(captured.out) == written
    assert {"commit", "device", "mlx", "date"} <= written.keys()
    assert written["execution"]["right"] == 1
    assert questions.run(db=None, as_json=False, **arguments) == 0
    printed = capsys.readouterr().out
    assert "count" in printed
    assert "25.0" in printed
    with pytest.raises(DatabaseError):
        questions.run(db=tmp_path / "none.sqlite", as_json=False, **arguments)


ENTRY = "- {id: a, about: b, question: c, sql: SELECT 1}\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- {id: a, about: b, question: c}", "0.sql: Field required"),
        (ENTRY + "- {id: b, about: b, question: ' ', sql: SELECT 1}", "1.question"),
        ("- {id: a, about: b, question: c, sql: SELECT 1, gold: x}", "0.gold"),
        (ENTRY * 2, "2 questions have the id 'a'"),
        ("questions: 3", "the file: .*list"),
        ("[]", "no questions"),
        ("- {", "not valid YAML"),
        ("\xff", "list"),
    ],
    ids=["missing", "blank", "unknown", "twice", "mapping", "empty", "broken", "word"],
)
def test_a_faulty_file_is_one_clear_error(tmp_path: Path, text: str, said: str) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=said) as caught:
        questions.read_questions(file)
    assert caught.value.message.startswith(str(file))
    assert caught.value.hint


def test_a_file_that_is_not_there_or_no_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        questions.read_questions(tmp_path / "none.yaml")
    (tmp_path / "bytes.yaml").write_bytes(b"\xff\xfe\xff")
    with pytest.raises(ConfigError, match="not valid YAML"):
        questions.read_questions(tmp_path / "bytes.yaml")
    monkeypatch.setattr(questions, "DEFAULT_FILE", tmp_path / "none.yaml")
    with pytest.raises(ConfigError) as caught:
        questions.run(file=None, db=None, model="fake", beam=1, as_json=False, out=None)
    assert "--file" in caught.value.hint
