"""What a database's tables and columns are good for, judged by names, keys and a sample of their cells.

Declared types lie: a column is a measure, a date or a category by what it holds; only an empty one is judged by its
name and type. Names that no person would say (too long, no letters) take no part in questions.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Final

from vantage_engine.database.sandbox import Limits, Sandbox
from vantage_engine.errors import VantageError
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema, Table
from vantage_engine.schema.serialize import quote_name
from vantage_engine.training.synthesis.wording import plural, singular

_SAMPLE: Final = 2000
_KEPT: Final = 40
_LIMITS: Final = Limits(seconds=10.0, rows=_SAMPLE)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DATE = re.compile(r"(1[5-9]|20)\d\d-[01]\d-[0-3]\d([ T]\d\d:\d\d(:\d\d(\.\d+)?)?)?")
_ID_WORDS = _words("id ids identifier code key pk fk uuid guid hash isbn md5")
_NO_MEASURE = _words(
    "number no phone fax zip postcode postal latitude longitude lat lng long year version index order day month "
    "position rank ranking flag is season account card telephone mobile zipcode home room tel isbn ssn"
)
_NAMES = _words("name title nickname username fullname")
_NO_LABEL = _words(
    "email mail phone fax telephone address street line url website comment description detail details note notes "
    "remark remarks text other first last middle given family job content summary login user"
)
_NO_SUM = _words(
    "age rating score rank grade height weight temperature percent percentage rate average avg speed year gpa level "
    "ratio humidity latitude longitude elevation horsepower mpg share pressure visibility stars"
)
_DATE_WORDS = _words("date datetime time timestamp day birthday dob created updated at")
_PARTS = (("first name", "fname", "forename", "given name"), ("last name", "lname", "surname", "family name"))
_NO_CATEGORY = _words("comment description detail details note notes address email phone line text content")
_UNSAID = _words("password passwd secret token hash picture image photo url detail details")
_PEOPLE = _words(
    "person people student customer employee singer actor author member user player teacher patient doctor physician "
    "client guest staff driver artist candidate manager faculty instructor professor swimmer gymnast musician "
    "host visitor passenger nurse journalist editor owner architect pilot director perpetrator politician "
    "resident reviewer voter chef coach wrestler entrepreneur participant player supplier scientist tourist "
    "builder representative debater advisor lawyer captain friend buyer seller donor investor author tenant "
    "dependent"
)


class Kind(Enum):
    """What a column is good for in a question."""

    KEY = auto()
    NAME = auto()
    CATEGORY = auto()
    MEASURE = auto()
    DATE = auto()
    YEAR = auto()
    TEXT = auto()
    OTHER = auto()
    """Nothing that people ask about: flags of one value, pictures, lists of numbers."""


@dataclass(frozen=True)
class ColumnFacts:
    """One column: `sql` is its quoted name, `full` the name with its table, `phrase` what a person says."""

    index: int
    sql: str
    full: str
    phrase: str
    kind: Kind
    values: tuple[Any, ...] = ()
    """Cells of the sample, the most frequent first; all distinct ones of a category."""
    nulls: int = 0
    distinct: int = 0
    unique: bool = False
    timed: bool = False
    """Dates with a time of day that varies."""

    @property
    def summable(self) -> bool:
        """Whether a total of it means something."""
        return not _NO_SUM & set(self.phrase.split())


@dataclass(frozen=True)
class TableFacts:
    """One table that is about things: `one` and `many` are its nouns."""

    index: int
    sql: str
    one: str
    many: str
    rows: int
    person: bool
    columns: tuple[ColumnFacts, ...]

    def of(self, *kinds: Kind) -> list[ColumnFacts]:
        return [column for column in self.columns if column.kind in kinds]

    @property
    def labels(self) -> list[ColumnFacts]:
        """Columns that name a row, its own name first; parts of a person's name are none."""
        own = (f"{self.one} name", f"{self.one} title", "name", "title", "full name")
        texts = [c for c in self.of(Kind.NAME, Kind.TEXT) if not _NO_LABEL & set(c.phrase.split())]
        names = [c for c in texts if c.kind is Kind.NAME] or [c for c in texts if c.unique and c.phrase == self.one]
        return sorted(names, key=lambda c: c.phrase not in own)

    @property
    def label(self) -> ColumnFacts | None:
        """What one shows of a row without being told: its name, or a person's first and last name together."""
        labels = self.labels
        if labels and labels[0].phrase.endswith(("name", "title")):
            return labels[0]
        first, last = (next((c for c in self.columns if c.phrase.endswith(w)), None) for w in _PARTS)
        if first is not None and last is not None:
            sql, full = f"{first.sql}, {last.sql}", f"{first.full}, {last.full}"
            return ColumnFacts(first.index, sql, full, "first and last name", Kind.NAME)
        return labels[0] if labels else None

    def has(self, *kinds: Kind) -> bool:
        return bool(self.of(*kinds))


@dataclass(frozen=True)
class Link:
    """Rows of `child` belong to rows of `parent`: `child.column = parent.key`."""

    child: TableFacts
    column: ColumnFacts
    parent: TableFacts
    key: ColumnFacts

    @property
    def on(self) -> str:
        return f"{self.column.full} = {self.key.full}"


@dataclass(frozen=True)
class Facts:
    """One database: the tables that questions can be about (junctions apart) and the links between tables."""

    tables: tuple[TableFacts, ...]
    links: tuple[Link, ...]


def read_facts(schema: Schema, graph: SchemaGraph, sandbox: Sandbox) -> Facts:
    """Looks at every table once."""
    keys = {c for key in schema.foreign_keys for c in (*key.columns, *key.ref_columns)}
    tables = {}
    for index, table in enumerate(schema.tables):
        found = _table(schema, index, table, keys, sandbox) if table.kind == "table" else None
        if found is not None:
            tables[index] = found
    links = []
    for key in schema.foreign_keys:
        if len(key.columns) != 1:
            continue
        child, parent = (tables.get(schema.columns[c].table) for c in (key.columns[0], key.ref_columns[0]))
        if child is None or parent is None:
            continue
        ends = [
            next((c for c in t.columns if c.index == i), None)
            for t, i in ((child, key.columns[0]), (parent, key.ref_columns[0]))
        ]
        if ends[0] is not None and ends[1] is not None:
            links.append(Link(child, ends[0], parent, ends[1]))
    return Facts(tuple(tables.values()), tuple(links))


def _table(schema: Schema, index: int, table: Table, keys: set[int], sandbox: Sandbox) -> TableFacts | None:
    noun = _phrase(table.readable or table.name)
    if noun is None:
        return None
    name = quote_name(table.name)
    try:
        sample = sandbox.run(f"SELECT * FROM {name} LIMIT {_SAMPLE}", limits=_LIMITS)
        rows = sandbox.run(f"SELECT count(*) FROM {name}", limits=_LIMITS).rows[0][0]
    except VantageError:
        return None
    places = {label.lower(): i for i, label in enumerate(sample.columns)}
    columns = []
    for c in table.columns:
        column = schema.columns[c]
        place = places.get(column.name.lower())
        cells = [] if place is None else [row[place] for row in sample.rows]
        facts = _column(schema, c, cells, c in keys or bool(column.primary_key))
        columns.append(facts)
    one = singular(noun)
    people = bool(_PEOPLE & set(one.split()[-1:]))
    return TableFacts(index, name, one, plural(one), rows, people, tuple(columns))


def _column(schema: Schema, index: int, cells: list[Any], key: bool) -> ColumnFacts:
    column = schema.columns[index]
    said = _phrase(column.readable or column.name)
    name = quote_name(column.name)
    full = f"{quote_name(schema.tables[column.table].name)}.{name}"
    values = [cell for cell in cells if cell is not None and cell != ""]
    counts = Counter(v for v in values if not isinstance(v, bytes))
    kind = _kind(said, column.affinity, column.declared_type, values, counts, key)
    kept = tuple(value for value, _ in counts.most_common(_KEPT))
    if kind in (Kind.MEASURE, Kind.YEAR, Kind.DATE) and counts:
        ordered = sorted(counts)
        kept = tuple(ordered[i * (len(ordered) - 1) // (_KEPT - 1)] for i in range(_KEPT))
    timed = kind is Kind.DATE and len({str(v)[11:13] for v in values if len(str(v)) > 13}) > 2
    return ColumnFacts(
        index,
        name,
        full,
        said or "",
        kind,
        kept,
        len(cells) - len(values) if cells else 0,
        len(counts),
        bool(values) and len(counts) == len(values),
        timed,
    )


def _kind(said: str | None, affinity: str, declared: str, values: list[Any], counts: Counter[Any], key: bool) -> Kind:
    if said is None:
        return Kind.KEY if key else Kind.OTHER
    words = set(said.split())
    if key or words & _ID_WORDS:
        return Kind.KEY
    if words & _UNSAID or (values and not counts):
        return Kind.OTHER
    if not values:
        return _kind_by_name(said.split(), affinity, declared)
    if sum(bool(_DATE.fullmatch(str(v))) for v in values) >= 0.95 * len(values):
        return Kind.DATE
    return _kind_of_numbers(words, values, counts) or _kind_of_texts(words, values, counts)


def _kind_of_numbers(words: set[str], values: list[Any], counts: Counter[Any]) -> Kind | None:
    numbers = [v for v in values if isinstance(v, (int, float))]
    if len(numbers) < len(values):
        return None
    if "year" in words or "founded" in words:
        years = all(1500 <= v <= 2100 and v == int(v) for v in numbers)
        return Kind.YEAR if years else Kind.OTHER
    counted = {"number", "of"} <= words
    if (words & _NO_MEASURE and not counted) or len(counts) < 3 or max(map(abs, numbers)) > 1e15:
        return Kind.OTHER
    return Kind.MEASURE


def _kind_of_texts(words: set[str], values: list[Any], counts: Counter[Any]) -> Kind:
    if not all(isinstance(v, str) for v in values):
        return Kind.OTHER
    letters = sum(any(map(str.isalpha, v)) for v in values)
    long = sum(map(len, values)) / len(values) > 60
    if letters < 0.8 * len(values) or long:
        return Kind.OTHER
    many = len(counts) > _KEPT or len(counts) >= 0.7 * len(values)
    if words & _NAMES and many:
        return Kind.NAME
    few = 2 <= len(counts) <= min(_KEPT, max(3, 0.6 * len(values)))
    return Kind.CATEGORY if few and not words & _NO_CATEGORY else Kind.TEXT


def _kind_by_name(words: Sequence[str], affinity: str, declared: str) -> Kind:
    declared = declared.lower()
    if "date" in declared or "time" in declared or words[-1] in ("date", "datetime"):
        return Kind.DATE
    if "year" in words:
        return Kind.YEAR if affinity in ("INTEGER", "NUMERIC") else Kind.OTHER
    if affinity in ("INTEGER", "REAL", "NUMERIC") and "bool" not in declared:
        counted = list(words[:2]) == ["number", "of"]
        return Kind.OTHER if set(words) & _NO_MEASURE and not counted else Kind.MEASURE
    if set(words) & _DATE_WORDS:
        return Kind.OTHER
    return Kind.NAME if set(words) & _NAMES else Kind.TEXT


def _phrase(name: str) -> str | None:
    """A name as people say it, or None for one that nobody would."""
    text = re.sub(r"\([^)]*\)", " ", name.lower())
    text = re.sub(r"^(ref|tbl|reference) ", "", " ".join(re.sub(r"[^a-z0-9 ]", " ", text).split()))
    text = re.sub(r"^(num|no|number) (of )?(?=\w{3})", "number of ", text)
    words = text.split()
    pronounceable = len(text) >= 3 and any(c.isalpha() for c in text) and not text[0].isdigit()
    return text if pronounceable and len(words) <= 4 and len(text) <= 32 else None
