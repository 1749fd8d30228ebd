"""Beam search over actions under the grammar; greedy is a beam of one.

Guarantees that every hypothesis is a finished, legal sequence. Scores are sums of log-probabilities under the
model's own distribution over the slot's type: probability that falls on actions which the schema makes illegal is
lost, not spread, so a hypothesis that fought the grammar scores as it should.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import numpy as np

from vantage_engine import encoding
from vantage_engine.models.inference import Inference
from vantage_engine.models.text2sql_model import BOS
from vantage_engine.sql.constrain import START, Constraints, State
from vantage_engine.sql.grammar import PRODUCTIONS, Action, Kind

_N_PRODUCTIONS: Final = len(PRODUCTIONS)


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """A sequence of actions and its log-probability."""

    actions: tuple[Action, ...]
    score: float
    state: State


class SearchCancelled(Exception):
    """The search was stopped from outside."""


class Nodes:
    """Where the pointers of one question lie among the model's outputs: production ids first, then nodes."""

    def __init__(self, sizes: Sequence[int]) -> None:
        self._sizes = sizes
        words, tables, columns, values = sizes
        self.size = _N_PRODUCTIONS + words + tables + columns + values
        ends = np.cumsum([_N_PRODUCTIONS + words, tables, columns, values])
        self.spans = [
            slice(0, _N_PRODUCTIONS),
            *(slice(a, b) for a, b in pairwise(ends.tolist())),
        ]

    def mask(self, legal: Sequence[np.ndarray]) -> np.ndarray:
        """[P + N] bool from the masks over productions, tables, columns and values."""
        mask = np.zeros(self.size, dtype=bool)
        for span, part in zip(self.spans, legal, strict=True):
            mask[span] = part
        return mask

    def action(self, output: int) -> Action:
        """The action of an output index."""
        for kind, span in zip(Kind, self.spans, strict=True):
            if span.start <= output < span.stop:
                return Action(kind, output - span.start)
        raise IndexError(output)

    def node(self, action: Action) -> int:
        """What the model is told of an action taken: the production, or the node pointed at."""
        if action.kind == Kind.PRODUCTION:
            return action.index
        return encoding.node_of(action, self._sizes)


def beam_search(
    model: Inference,
    memory: Any,
    constraints: Constraints,
    sizes: Sequence[int],
    *,
    beam: int,
    on_step: Callable[[tuple[Action, ...], np.ndarray], None] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Hypothesis]:
    """Up to `beam` finished hypotheses, best first. `on_step` sees the leading one, each time that it has grown, and
    the probabilities [P + N] from which its last action was taken."""
    nodes = Nodes(sizes)
    decoder = model.start(memory)
    live = [Hypothesis((), 0.0, START)]
    finished: list[Hypothesis] = []
    leader: tuple[Action, ...] = ()
    for _ in range(constraints.max_actions):
        if cancelled():
            raise SearchCancelled
        scores, decoder = _scores(model, decoder, live, nodes)
        masks = np.stack([nodes.mask(constraints.legal(h.state)) for h in live])
        totals = np.where(masks, scores, -np.inf) + np.array([h.score for h in live])[:, None]
        width = beam - len(finished)
        best = np.argsort(-totals, axis=None, kind="stable")[: 2 * beam]
        parents: list[int] = []
        grown: list[Hypothesis] = []
        parent_of: dict[tuple[Action, ...], int] = {}
        for flat in best:
            if len(grown) >= width:
                break
            parent, output = divmod(int(flat), nodes.size)
            score = float(totals[parent, output])
            if not np.isfinite(score):
                break
            action = nodes.action(output)
            state = constraints.advance(live[parent].state, action)
            hypothesis = Hypothesis((*live[parent].actions, action), score, state)
            parent_of[hypothesis.actions] = parent
            if state.finished:
                finished.append(hypothesis)
                width -= 1
            else:
                parents.append(parent)
                grown.append(hypothesis)
        live = grown
        leading = max([*live, *finished], key=lambda h: h.score, default=None)
        if on_step is not None and leading is not None and leading.actions != leader:
            leader = leading.actions
            if leader in parent_of:  # else it was finished before, and leads again
                on_step(leader, np.exp(scores[parent_of[leader]]))
        if not live:
            break
        if parents != list(range(len(masks))):
            decoder = decoder.take(parents)
    return sorted(finished, key=lambda h: -h.score)


def _scores(model: Inference, decoder: Any, live: Sequence[Hypothesis], nodes: Nodes) -> tuple[np.ndarray, Any]:
    """Log-probabilities [K, P + N] of the next actions, and where decoding stands then."""
    previous = [h.actions[-1] if h.actions else None for h in live]
    kinds = np.array([BOS if a is None else int(a.kind) for a in previous])
    indices = np.array([0 if a is None else nodes.node(a) for a in previous])
    slots = np.array([h.state.role for h in live])
    logits, decoder = model.step(decoder, kinds, indices, slots)
    top = logits.max(axis=-1, keepdims=True)
    return logits - top - np.log(np.exp(logits - top).sum(axis=-1, keepdims=True)), decoder
