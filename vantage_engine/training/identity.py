"""What a run is made of, as short marks: its prepared data, and the numbering that its weights depend on.

A checkpoint carries both. Weights of another grammar would load and mean something else; another set of examples would
make a resumed run a different one; ranks whose data differ would train apart.
"""

from __future__ import annotations

import hashlib
import json

import numpy as np

from vantage_engine import encoding
from vantage_engine.sql.grammar import PRODUCTIONS, ROLES
from vantage_engine.training.datasets import PreparedSet


def grammar_mark() -> str:
    """Changes with the numbers of productions, roles, relations and node types."""
    key = [list(PRODUCTIONS), [list(role) for role in ROLES], encoding.N_RELATIONS, encoding.N_NODE_TYPES]
    return hashlib.sha256(json.dumps(key).encode()).hexdigest()[:16]


def data_mark(data: PreparedSet) -> str:
    """Changes with the examples, their order, and the text vectors of the schemas."""
    digest = hashlib.sha256(json.dumps(data.db_ids).encode())
    for schema in data.schema_vectors:
        digest.update(schema.tobytes())
    for example in data.examples:
        digest.update(np.array([example.database, *example.sizes]).tobytes())
        for array in (example.kinds, example.indices, example.roles):
            digest.update(array.tobytes())
    return digest.hexdigest()[:16]
