"""Answering over a schema that is too large to be read whole: each question over the part that it is about.

Does what an `Answerer` does, with a new one for each part (the last is kept). `notice` says what was left out. Made and
used on the engine thread.
"""

from __future__ import annotations

from typing import Any

from vantage_engine.database.sandbox import Sandbox
from vantage_engine.decoding.answering import Answerer, Prediction
from vantage_engine.linking.focus import Focus, Part
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.models.package import LoadedModel
from vantage_engine.schema.graph import SchemaGraph
from vantage_engine.schema.model import Schema
from vantage_engine.sql.grammar import Action


class FocusedAnswerer:
    """Answers questions about one large database."""

    def __init__(
        self, model: LoadedModel, schema: Schema, index: ValueIndex, sandbox: Sandbox | None, *, beam: int = 4
    ) -> None:
        self.model, self.index, self.notice = model, index, ""
        self._schema, self._sandbox, self._beam = schema, sandbox, beam
        self._focus = Focus(schema, index)
        self._last: tuple[Part, Answerer] | None = None

    def use(self, index: ValueIndex) -> None:
        """Choose parts and link by another index of the same database from now on."""
        self.index, self._focus, self._last = index, Focus(self._schema, index), None

    def answer(self, question: str, **options: Any) -> Prediction:
        """As `Answerer.answer`, over the part of the schema that the question is about."""
        part = self._focus.part(question)
        read, whole = part.schema, self._schema
        self.notice = (
            f"Of {len(whole.tables):,} tables with {len(whole.columns):,} columns the model was shown the "
            f"{len(read.tables)} tables and {len(read.columns)} columns nearest to the question."
        )
        if self._last is None or self._last[0].columns != part.columns:
            answerer = Answerer(
                self.model, read, SchemaGraph(read), part.index(self.index), self._sandbox, beam=self._beam
            )
            self._last = part, answerer
        return self._last[1].answer(question, **options)

    def sql(self, actions: tuple[Action, ...], linked: LinkedQuestion) -> str:
        """The SQL of a sequence of the question being answered, finished or not."""
        assert self._last is not None
        return self._last[1].sql(actions, linked)
