"""What data a run is made of, as a short mark that its checkpoints carry.

Another set of examples would make a resumed run a different one; ranks whose data differ would train apart.
"""

from __future__ import annotations

import hashlib
import json

import numpy as np

from vantage_engine.training.datasets import PreparedSet


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
