"""How often linking offers the literals that gold queries need: recall, candidates, time.

Works on a folder in Spider's layout (`train.json`, `database/<db>/<db>.sqlite`, `tables.json`). A literal counts as
offered when a candidate equals it, case and spaces apart, or is the same number. Literals of joins are not counted.
"""

from __future__ import annotations

import json
import time
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from vantage_engine.bench import results
from vantage_engine.errors import ConfigError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import Candidate
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.names import apply_readable

_SHOWN = 50
_FILES = ("train.json", "val.json")


@dataclass(frozen=True, slots=True)
class Literal:
    """One literal of a gold query; `place` says where it stands: compare, like, limit."""

    text: str
    is_text: bool
    place: str


def run(*, data: Path, files: Sequence[str] = (), as_json: bool = False, out: Path | None = None) -> int:
    """The command `vantage bench linking`: prints the report; a file at `out` gets it without text of the data set."""
    missing = [name for name in ("tables.json", *files) if not (data / name).is_file()]
    if missing:
        raise ConfigError(f"{data} has no {missing[0]}.", "Give a folder in Spider's layout with --data.")
    names = files or [name for name in _FILES if (data / name).is_file()]
    report = measure(data, names)
    report = results.provenance(f"vantage bench linking --files {','.join(names)}", count=report["questions"]) | report
    if out is not None:
        results.write(out, {name: part for name, part in report.items() if name != "misses"})
    print(json.dumps(report, indent=2, ensure_ascii=False) if as_json else _summary(report))
    return 0


def _summary(report: dict[str, Any]) -> str:
    recall, candidates, link = report["recall"], report["candidates"], report["link_ms"]
    lines = [f"{report['literals']} literals in {report['questions']} questions; offered:"]
    lines += [f"  {group.replace('_', ' '):13} {share:7.2%}" for group, share in recall.items()]
    lines.append(f"candidates: {candidates['mean']} on average, {candidates['p95']} at the 95th percentile")
    lines.append(f"linking: {link['p50']} ms median, {link['p95']} ms at the 95th percentile")
    lines += [f"missed {miss['missing']!r} ({miss['db']}): {miss['question']}" for miss in report["misses"]]
    return "\n".join(lines)


def measure(data_dir: Path, files: Sequence[str] = _FILES, cache_dir: Path | None = None) -> dict[str, Any]:
    """Recall over every gold literal of these files, for databases with rows and for all."""
    entries = {entry["db_id"]: entry for entry in json.loads((data_dir / "tables.json").read_text())}
    examples: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for file in files:
        for example in json.loads((data_dir / file).read_text()):
            examples[example["db_id"]].append(example)

    wanted: Counter[str] = Counter()
    offered: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    seconds: list[float] = []
    counts: list[int] = []
    misses: list[dict[str, Any]] = []
    unparsed = builds = 0.0
    for name, asked in sorted(examples.items()):
        path = data_dir / "database" / name / f"{name}.sqlite"
        schema = apply_readable(read_schema(path), entries[name])
        started = time.perf_counter()
        index = ValueIndex.open_or_build(path, schema, cache_dir)
        builds += time.perf_counter() - started
        linker = Linker(schema, index)
        filled = not index.empty
        columns = {column.name.lower() for column in schema.columns}
        for example in asked:
            started = time.perf_counter()
            linked = linker.link(example["question"])
            seconds.append(time.perf_counter() - started)
            counts.append(len(linked.candidates))
            kinds.update(c.kind.name for c in linked.candidates)
            try:
                literals = set(gold_literals(example["query"], columns))
            except SqlglotError:
                unparsed += 1
                continue
            for literal in literals:
                found = any(same(literal, c) for c in linked.candidates)
                for group in ("all", literal.place, "with_rows" if filled else "without_rows"):
                    wanted[group] += 1
                    offered[group] += found
                if not found and filled:
                    misses.append({"db": name, "question": example["question"], "missing": literal.text,
                                   "place": literal.place, "query": example["query"]})  # fmt: skip
        index.close()
    milliseconds = np.array(seconds or [0.0]) * 1000
    return {
        "questions": len(counts),
        "literals": wanted["all"],
        "unparsed": int(unparsed),
        "recall": {group: round(offered[group] / total, 4) for group, total in sorted(wanted.items())},
        "candidates": {"mean": round(float(np.mean(counts or [0])), 2), "p95": int(np.percentile(counts or [0], 95))},
        "candidates_by_kind": {kind: round(n / max(1, len(counts)), 2) for kind, n in kinds.most_common()},
        "link_ms": {f"p{p}": round(float(np.percentile(milliseconds, p)), 2) for p in (50, 95, 100)},
        "index_seconds": round(builds, 2),
        "misses_total": len(misses),
        "misses": misses[:_SHOWN],
    }


def gold_literals(query: str, columns: Collection[str] = ()) -> Iterator[Literal]:
    """Literals that a query compares with, or limits by; the `%` of a LIKE pattern stripped."""
    tree = sqlglot.parse_one(query, dialect="sqlite")
    for literal in tree.find_all(exp.Literal):
        if _compared(literal):
            yield from _literal(literal.this, literal.is_string, literal)
    for column in tree.find_all(exp.Column):  # SQLite reads "text" as a string where no column has this name
        compared = isinstance(column.parent, (exp.Binary, exp.Between, exp.In))
        if compared and column.this.args.get("quoted") and column.name.lower() not in columns:
            yield from _literal(column.name, True, column)


def _compared(node: exp.Expr) -> bool:
    """Whether the literal stands in a condition or a limit: not in a join's, nor in what is selected."""
    clause = node.find_ancestor(exp.Where, exp.Having, exp.Limit, exp.Offset, exp.Join, exp.Select)
    return isinstance(clause, (exp.Where, exp.Having, exp.Limit, exp.Offset))


def _literal(text: str, is_text: bool, node: exp.Expr) -> Iterator[Literal]:
    if isinstance(node.find_ancestor(exp.Limit, exp.Offset, exp.Select), (exp.Limit, exp.Offset)):
        yield Literal(text, False, "limit")
    elif isinstance(node.parent, exp.Like):
        if bare := text.strip("%"):
            yield Literal(bare, True, "like")
    else:
        if isinstance(node.parent, exp.Neg):
            text = f"-{text}"
        yield Literal(text, is_text, "compare")


def same(literal: Literal, candidate: Candidate) -> bool:
    """Whether the candidate gives this literal."""
    if "".join(candidate.text.casefold().split()) == "".join(literal.text.casefold().split()):
        return True
    try:
        return candidate.number is not None and float(literal.text) == float(candidate.number)
    except ValueError:
        return False
