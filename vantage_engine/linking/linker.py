"""From a question to a `LinkedQuestion`: words, candidates and relations over one database.

One `Linker` a database: it keeps what does not depend on the question. `link` is deterministic, never raises for any
text, and takes a few milliseconds.
"""

from __future__ import annotations

from vantage_engine.linking import relations
from vantage_engine.linking.index import ValueIndex
from vantage_engine.linking.members import MemberTable
from vantage_engine.linking.model import LinkedQuestion
from vantage_engine.linking.names import NameIndex
from vantage_engine.linking.tokens import split_words
from vantage_engine.linking.values import find_candidates
from vantage_engine.schema.model import Schema


class Linker:
    """Links questions to one schema and its value index."""

    def __init__(self, schema: Schema, index: ValueIndex) -> None:
        self.schema = schema
        self.index = index
        self._names = NameIndex(schema)
        self._members = MemberTable(schema, index)
        self._structure = relations.structure(schema)

    def link(self, question: str) -> LinkedQuestion:
        """Everything that the model is told about this question."""
        words = split_words(question)
        names = self._names.links(words)
        candidates = find_candidates(question, words, names, self.index, self._members)
        matrix = relations.build(self._structure, names, candidates)
        return LinkedQuestion(question, self.schema, words, candidates, matrix)
