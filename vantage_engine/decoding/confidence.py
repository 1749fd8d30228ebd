"""What a confidence is computed from: a few numbers about the question, the beam and the chosen query.

The beam says how sure the model is among its own queries. It says little about whether the database holds an answer at
all: asked about something else, a model writes a likely query over whatever there is. So the question is looked at
too: how many of its words mean nothing here, and whether what the model believes the query uses is what it does use.
`FEATURES` is an order that packages rely on: a calibration of fewer weights reads the first ones, so new features
are appended.
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

FEATURES: Final = (
    "support",
    "score",
    "rows",
    "entropy",
    "margin",
    "per_action",
    "strangers",
    "strangers_count",
    "weakest",
    "mean_use",
    "unused",
    "top_table",
    "unnamed",
    "invented",
    "words",
    "actions",
)
_NAMING: Final = np.array(
    [
        *(Relation.WORD_TABLE_PARTIAL, Relation.WORD_TABLE_EXACT, Relation.WORD_COLUMN_PARTIAL),
        *(Relation.WORD_COLUMN_EXACT, Relation.WORD_COLUMN_VALUE, Relation.WORD_COLUMN_VALUE_AND_NAME),
    ],
    np.uint8,
)
_EDGE: Final = 1e-6


def features(
    choices: Sequence[Choice], actions: Sequence[Action], linked: LinkedQuestion, use: np.ndarray
) -> tuple[float, ...]:
    """The `FEATURES` of the first of `choices`, which `actions` spell; `use` [N] is the model's belief that the query
    uses a node."""
    found = {**_of_beam(choices, len(actions)), **_of_question(actions, linked), **_of_use(actions, linked, use)}
    return tuple(found[name] for name in FEATURES)


def _of_beam(choices: Sequence[Choice], actions: int) -> dict[str, float]:
    best = choices[0]
    others = [c.support for c in choices[1:] if c.support != best.support]
    shares = [c.probability for c in choices if c.probability > 0]
    return {
        "support": _log_odds(best.support),
        "score": best.score,
        "rows": float(best.outcome == "rows"),
        "entropy": -sum(p * math.log(p) for p in shares),
        "margin": math.log(max(best.support, _EDGE)) - math.log(max([*others, _EDGE])),
        "per_action": best.score / max(actions, 1),
        "actions": math.log1p(actions),
    }


def _of_question(actions: Sequence[Action], linked: LinkedQuestion) -> dict[str, float]:
    words, tables, columns, _ = linked.sizes
    schema = linked.relations[:words, words : words + tables + columns]
    naming = np.isin(schema, _NAMING)
    known = naming.any(axis=1)
    for candidate in linked.candidates:
        grounded = candidate.columns or candidate.kind in (CandidateKind.NUMBER, CandidateKind.DATE)
        if candidate.span and grounded:
            known[slice(*candidate.span)] = True
    content = np.array([word.text.lower() not in STOP_WORDS for word in linked.words], bool)
    strangers = int((content & ~known).sum())
    pointers = {encoding.node_of(a, linked.sizes) for a in actions if a.kind in (Kind.TABLE, Kind.COLUMN)}
    named = naming.any(axis=0)
    values = [linked.candidates[a.index] for a in actions if a.kind == Kind.VALUE]
    return {
        "strangers": strangers / max(int(content.sum()), 1),
        "strangers_count": math.log1p(strangers),
        "unnamed": sum(not named[node - words] for node in pointers) / max(len(pointers), 1),
        "invented": float(any(v.kind in (CandidateKind.SPAN, CandidateKind.QUOTED) and not v.columns for v in values)),
        "words": math.log1p(words),
    }


def _of_use(actions: Sequence[Action], linked: LinkedQuestion, use: np.ndarray) -> dict[str, float]:
    words, tables, _, _ = linked.sizes
    used = sorted({encoding.node_of(a, linked.sizes) for a in actions if a.kind != Kind.PRODUCTION})
    belief = np.clip(use.astype(float), _EDGE, 1 - _EDGE)
    left = np.delete(belief, used)[words:]
    return {
        "weakest": float(np.log(belief[used]).min()) if used else 0.0,
        "mean_use": float(np.log(belief[used]).mean()) if used else 0.0,
        "unused": float(np.log(1 - left).sum()) if left.size else 0.0,
        "top_table": _log_odds(float(belief[words : words + tables].max())),
    }


def _log_odds(p: float) -> float:
    p = min(max(p, _EDGE), 1 - _EDGE)
    return math.log(p / (1 - p))
