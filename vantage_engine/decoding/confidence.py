"""What a confidence is computed from: a few numbers about the question, the beam and the chosen query.

The beam says how sure the model is among its own queries. It says little about whether the database holds an answer at
all: asked about something else, a model writes a likely query over whatever there is. So the question is looked at
too: how many of its words mean nothing here, and how much of the query no word has named. `FEATURES` is an order that
packages rely on: a calibration of fewer weights reads the first ones, so new features are appended.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from vantage_engine import encoding
from vantage_engine.decoding.verify import Choice
from vantage_engine.linking.model import CandidateKind, LinkedQuestion
from vantage_engine.linking.relations import Relation
from vantage_engine.linking.tokens import STOP_WORDS
from vantage_engine.sql.grammar import Action, Kind

FEATURES: Final = ("support", "score", "rows", "score_per_action", "strangers", "strangers_log", "unnamed", "words_log")
"""Log-odds of the share of the beam that gives the chosen rows; log-probability of the query, whether it gave rows, and
the log-probability per action; the share and (as a logarithm) number of the question's content words that mean nothing
here; the share of the query's tables and columns that no word names; the question's length as a logarithm."""
_NAMING: Final = np.array(
    [
        *(Relation.WORD_TABLE_PARTIAL, Relation.WORD_TABLE_EXACT, Relation.WORD_COLUMN_PARTIAL),
        *(Relation.WORD_COLUMN_EXACT, Relation.WORD_COLUMN_VALUE, Relation.WORD_COLUMN_VALUE_AND_NAME),
    ],
    np.uint8,
)
_EDGE: Final = 1e-6


def features(choices: Sequence[Choice], actions: Sequence[Action], linked: LinkedQuestion) -> tuple[float, ...]:
    """The `FEATURES` of the first of `choices`, which `actions` spell."""
    best = choices[0]
    support = min(max(best.support, _EDGE), 1 - _EDGE)
    strangers, content = _strangers(linked)
    return (
        math.log(support / (1 - support)),
        best.score,
        float(best.outcome == "rows"),
        best.score / max(len(actions), 1),
        strangers / max(content, 1),
        math.log1p(strangers),
        _unnamed(actions, linked),
        math.log1p(len(linked.words)),
    )


def _strangers(linked: LinkedQuestion) -> tuple[int, int]:
    """How many content words the question has that name nothing of the schema and no value, and how many in all."""
    known: np.ndarray = np.any(_named(linked), axis=1)
    for candidate in linked.candidates:
        if candidate.span and (candidate.columns or candidate.kind in (CandidateKind.NUMBER, CandidateKind.DATE)):
            known[slice(*candidate.span)] = True
    content = np.array([word.text.lower() not in STOP_WORDS for word in linked.words], bool)
    return int((content & ~known).sum()), int(content.sum())


def _unnamed(actions: Sequence[Action], linked: LinkedQuestion) -> float:
    """The share of the tables and columns that the actions point to which no word names."""
    pointers = {encoding.node_of(a, linked.sizes) for a in actions if a.kind in (Kind.TABLE, Kind.COLUMN)}
    named: np.ndarray = np.any(_named(linked), axis=0)
    return sum(not named[node - len(linked.words)] for node in pointers) / max(len(pointers), 1)


def _named(linked: LinkedQuestion) -> np.ndarray:
    """[words, tables + columns] bool: whether the word names the item, or a value of it."""
    words, tables, columns, _ = linked.sizes
    return np.isin(linked.relations[:words, words : words + tables + columns], _NAMING)
