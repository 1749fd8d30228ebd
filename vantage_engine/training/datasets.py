"""Questions with gold SQL, read from the Spider layout and prepared for training.

A *prepared set* holds, per database, the frozen text vectors of the schema, and per example what linking and lowering
found: text vectors of words and candidates, relations, and the gold actions with the role of each step. It is one
`.npz` of plain arrays (no pickle), so that every rank and every later run reads it in a second.

Examples whose gold query the grammar cannot express are left out and counted. A literal that is no candidate keeps its
example: only its own step takes no loss.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from vantage_engine import encoding
from vantage_engine.errors import ConfigError
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.linker import Linker
from vantage_engine.linking.model import Candidate, LinkedQuestion
from vantage_engine.models.text_encoder import TextEncoder
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.introspect import read_schema
from vantage_engine.schema.model import Schema
from vantage_engine.schema.names import apply_readable
from vantage_engine.sql.actions import Lowering
from vantage_engine.sql.constrain import START, Constraints
from vantage_engine.sql.grammar import PRODUCTIONS, ROLES, Action, Kind
from vantage_engine.sql.literals import Literal
from vantage_engine.sql.syntax import Unsupported

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Question:
    """One example of a data set in the Spider layout."""

    db_id: str
    question: str
    query: str


@dataclass(frozen=True)
class Database:
    """One database of a data set, ready for linking and lowering."""

    db_id: str
    path: Path
    schema: Schema
    graph: SchemaGraph


class Databases(Protocol):
    """Where the databases of questions come from."""

    def database(self, db_id: str) -> Database:
        """The database of that name."""
        ...


class SpiderData:
    """A folder in the Spider layout: `*.json`, `database/<db_id>/<db_id>.sqlite`, and `tables.json` where it exists."""

    def __init__(self, root: Path) -> None:
        self.root = root
        if not (root / "database").is_dir():
            raise ConfigError(
                f"{root} holds no folder `database`.", "Point --data to a folder in the Spider layout (see docs)."
            )
        entries = json.loads((root / "tables.json").read_text()) if (root / "tables.json").exists() else []
        self._entries: dict[str, Any] = {entry["db_id"]: entry for entry in entries}
        self._databases: dict[str, Database] = {}

    def file(self, name: str) -> Path:
        """The path of a file of the folder, or of one elsewhere."""
        path = self.root / name
        return path if path.exists() else Path(name)

    def questions(self, file: str) -> list[Question]:
        """The examples of one file of the folder (or of a path elsewhere)."""
        path = self.file(file)
        try:
            rows = json.loads(path.read_text(encoding="utf-8"))
            return [Question(row["db_id"], row["question"], row["query"]) for row in rows]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise ConfigError(
                f"{path} cannot be read as a list of db_id, question and query: {error}.",
                "Check --data and the file name.",
            ) from error

    def database(self, db_id: str) -> Database:
        """The database of that name, its schema with readable names where `tables.json` gives them."""
        if db_id not in self._databases:
            path = self.root / "database" / db_id / f"{db_id}.sqlite"
            schema = read_schema(path, name=db_id)
            if db_id in self._entries:
                schema = apply_readable(schema, self._entries[db_id])
            self._databases[db_id] = Database(db_id, path, schema, SchemaGraph(schema))
        return self._databases[db_id]


@dataclass
class Example:
    """One prepared example; D is the width of the text vectors."""

    database: int
    sizes: tuple[int, int, int, int]
    words: np.ndarray
    """[Q, D] float16"""
    candidates: np.ndarray
    """[V, D] float16"""
    candidate_types: np.ndarray
    """[V] uint8"""
    relations: np.ndarray
    """[N, N] uint8"""
    kinds: np.ndarray
    """[S] uint8: kinds of the gold actions."""
    indices: np.ndarray
    """[S] int32: production, table, column or candidate; -1 for a literal that is no candidate."""
    roles: np.ndarray
    """[S] int32"""


@dataclass
class PreparedSet:
    """Prepared examples and the schemas they are about."""

    db_ids: list[str] = field(default_factory=list)
    schema_vectors: list[np.ndarray] = field(default_factory=list)
    """Per database [T + C, D] float16."""
    schema_types: list[np.ndarray] = field(default_factory=list)
    examples: list[Example] = field(default_factory=list)
    skipped: Counter[str] = field(default_factory=Counter)
    parts: list[tuple[int, int | None]] = field(default_factory=list)
    """Of joined files, in order: how many examples each has, and how many a pass draws (None: all). Not saved."""

    @property
    def per_pass(self) -> int:
        """Examples of one pass."""
        return sum(min(count, wanted or count) for count, wanted in self.sources)

    @property
    def sources(self) -> list[tuple[int, int | None]]:
        """`parts`, or the one part that a set of one file is."""
        return self.parts or [(len(self.examples), None)]

    @classmethod
    def joined(cls, sets: Sequence[PreparedSet]) -> PreparedSet:
        """All examples of several sets, in their order; `db_ids` may repeat."""
        result = cls()
        for each in sets:
            first = len(result.db_ids)
            result.db_ids += each.db_ids
            result.schema_vectors += each.schema_vectors
            result.schema_types += each.schema_types
            result.examples += [replace(e, database=e.database + first) for e in each.examples]
            result.skipped += each.skipped
        return result

    def save(self, path: Path) -> None:
        """Writes the set aside and renames it."""
        arrays: dict[str, np.ndarray] = {
            "db_ids": np.array(self.db_ids),
            "skipped": np.array(json.dumps(self.skipped)),
            "sizes": np.array([e.sizes for e in self.examples], dtype=np.int32).reshape(-1, 4),
            "database": np.array([e.database for e in self.examples], dtype=np.int32),
            "steps": np.array([len(e.kinds) for e in self.examples], dtype=np.int32),
            "schema_sizes": np.array([len(v) for v in self.schema_vectors], dtype=np.int32),
            "schema_vectors": np.concatenate(self.schema_vectors),
            "schema_types": np.concatenate(self.schema_types),
        }
        for name in ("words", "candidates", "candidate_types", "kinds", "indices", "roles"):
            arrays[name] = np.concatenate([getattr(e, name) for e in self.examples])
        arrays["relations"] = np.concatenate([e.relations.ravel() for e in self.examples])
        path.parent.mkdir(parents=True, exist_ok=True)
        aside = path.with_suffix(f".{os.getpid()}.tmp.npz")
        np.savez(aside, **arrays)  # type: ignore[arg-type]
        os.replace(aside, path)

    @classmethod
    def load(cls, path: Path) -> PreparedSet:
        """Reads a set that `save` wrote."""
        with np.load(path, allow_pickle=False) as file:
            data = {name: file[name] for name in file.files}
        sizes, steps = data["sizes"], data["steps"]
        words = np.split(data["words"], np.cumsum(sizes[:, 0])[:-1])
        ends = np.cumsum(sizes[:, 3])[:-1]
        candidates, types = np.split(data["candidates"], ends), np.split(data["candidate_types"], ends)
        areas = sizes.sum(axis=1).astype(np.int64) ** 2
        relations = np.split(data["relations"], np.cumsum(areas)[:-1])
        parts = [np.split(data[name], np.cumsum(steps)[:-1]) for name in ("kinds", "indices", "roles")]
        schema_ends = np.cumsum(data["schema_sizes"])[:-1]
        examples = [
            Example(
                int(data["database"][i]), tuple(sizes[i].tolist()), words[i], candidates[i], types[i],
                relations[i].reshape(int(sizes[i].sum()), -1), parts[0][i], parts[1][i], parts[2][i],
            )
            for i in range(len(sizes))
        ]  # fmt: skip
        return cls(
            db_ids=data["db_ids"].tolist(),
            schema_vectors=np.split(data["schema_vectors"], schema_ends),
            schema_types=np.split(data["schema_types"], schema_ends),
            examples=examples,
            skipped=Counter(json.loads(str(data["skipped"]))),
        )


def match_literals(literals: Sequence[Literal], candidates: Sequence[Candidate]) -> list[int]:
    """The candidate that spells each literal: the same text, else but for case, else the same number; or -1."""
    exact = {c.text: i for i, c in reversed(list(enumerate(candidates)))}
    folded = {c.text.casefold().strip(): i for i, c in reversed(list(enumerate(candidates)))}
    numbers = {float(c.number): i for i, c in reversed(list(enumerate(candidates))) if c.number is not None}
    found = []
    for literal in literals:
        index = exact.get(literal.text, folded.get(literal.text.casefold().strip(), -1))
        if index < 0 and literal.number is not None:
            index = numbers.get(float(literal.number), -1)
        found.append(index)
    return found


def roles_of(database: Database, actions: Iterable[Action], literals: Sequence[Literal]) -> list[int]:
    """The role of the slot that each action fills."""
    constraints = Constraints(database.schema, database.graph, literals, max_actions=512)
    state, roles = START, []
    for action in actions:
        roles.append(state.role)
        state = constraints.advance(state, action)
    return roles


def prepare(
    data: Databases,
    questions: Sequence[Question],
    encoder: TextEncoder,
    *,
    max_steps: int,
    cache_dir: Path | None = None,
) -> Iterator[PreparedSet | int]:
    """Prepares the questions; yields the number done now and then, and the set at the end."""
    result = PreparedSet()
    by_database: dict[str, list[Question]] = {}
    for question in questions:
        by_database.setdefault(question.db_id, []).append(question)
    done = 0
    for db_id, group in by_database.items():
        database = data.database(db_id)
        linker = Linker(database.schema, ValueIndex.open_or_build(database.path, database.schema, cache_dir))
        lowering = Lowering(database.schema, database.graph)
        pending: list[tuple[LinkedQuestion, tuple[Action, ...], tuple[Literal, ...]]] = []
        for question in group:
            try:
                actions, literals = lowering.lower(question.query)
            except Unsupported as error:
                result.skipped[error.cause] += 1
                continue
            if len(actions) > max_steps:
                result.skipped["too long"] += 1
                continue
            pending.append((linker.link(question.question), actions, literals))
        if pending:
            result.db_ids.append(db_id)
            result.schema_vectors.append(encoder.embed_texts(encoding.schema_texts(database.schema)).astype(np.float16))
            result.schema_types.append(encoding.schema_types(database.schema))
            result.examples += _examples(len(result.db_ids) - 1, database, pending, encoder)
        done += len(group)
        yield done
    yield result


def _examples(
    number: int,
    database: Database,
    pending: list[tuple[LinkedQuestion, tuple[Action, ...], tuple[Literal, ...]]],
    encoder: TextEncoder,
) -> Iterator[Example]:
    words = encoder.embed_questions([[w.text for w in linked.words] for linked, _, _ in pending])
    texts = [t for linked, _, _ in pending for t in encoding.candidate_texts(linked.candidates)]
    vectors = encoder.embed_texts(texts).astype(np.float16)
    start = 0
    for (linked, actions, literals), own_words in zip(pending, words, strict=True):
        n = len(linked.candidates)
        matched = match_literals(literals, linked.candidates)
        indices = [matched[a.index] if a.kind == Kind.VALUE else a.index for a in actions]
        yield Example(
            database=number,
            sizes=linked.sizes,
            words=own_words.astype(np.float16),
            candidates=vectors[start : start + n],
            candidate_types=encoding.candidate_types(linked.candidates),
            relations=linked.relations,
            kinds=np.array([a.kind for a in actions], dtype=np.uint8),
            indices=np.array(indices, dtype=np.int32),
            roles=np.array(roles_of(database, actions, literals), dtype=np.int32),
        )
        start += n


def fingerprint(files: Sequence[Path], encoder_hash: str, max_steps: int) -> str:
    """Names a prepared set: it changes with the data, the grammar, the relations and the text encoder."""
    digest = hashlib.sha256()
    for file in files:
        digest.update(file.read_bytes())
    key = [FORMAT, PRODUCTIONS, ROLES, encoding.N_RELATIONS, encoding.N_NODE_TYPES, encoder_hash, max_steps]
    digest.update(json.dumps(key).encode())
    return digest.hexdigest()[:16]
