"""Count the bytes that the app sends per answered question, in a terminal of 120×40, for answers of 50 rows and more.

    python scripts/tui_bytes.py --out results/tui-bytes.json

Questions are pasted; counted is everything from Enter until the screen is at rest, once as on a local terminal and
once as over SSH. An answer of more rows costs what one of 50 does: only those on the screen are sent.
"""

from __future__ import annotations

import argparse
import json
import re
import statistics
import tempfile
from pathlib import Path
from typing import Any

from pty_app import PtyApp

from vantage_engine.bench import results
from vantage_engine.demo import write_demo

QUESTIONS = (
    "Show the names and prices of all products",
    "List the names and cities of all customers",
    "How many customers are there in each city?",
    "What are the names of the products that cost more than 20?",
    "Show the rating of all reviews",
)
LIMIT = 40_000
_ROWS = re.compile(r"─ ((?:more than )?[\d,]+) rows? ")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "demo.sqlite"
        write_demo(database)
        counts = {line: _measure(database, folder, line) for line in ("local", "ssh")}
    result = {
        "terminal": "120x40, true colour",
        "bytes_per_answer": counts,
        "median": {line: statistics.median(one["bytes"] for one in each.values()) for line, each in counts.items()},
        "limit": LIMIT,
    }
    found = results.provenance("python scripts/tui_bytes.py", count=len(counts["ssh"])) | result
    if options.out is not None:
        results.write(options.out, found)
    print(json.dumps(found, indent=1))
    return int(max(one["bytes"] for one in counts["ssh"].values()) > LIMIT)


def _measure(database: Path, folder: str, line: str) -> dict[str, dict[str, Any]]:
    environ = {"VANTAGE_DATA_DIR": folder, "VANTAGE_CONFIG_DIR": folder}
    if line == "ssh":
        environ["SSH_CONNECTION"] = "192.0.2.1 50000 192.0.2.2 22"
    counts = {}
    with PtyApp(database, environ=environ) as app:
        app.wait(lambda text: " ready " in text, 300)
        app.settle()
        for question in QUESTIONS:
            app.type(f"\x1b[200~{question}\x1b[201~")
            app.settle()
            before = app.received
            app.type("\r")
            app.wait(lambda text: _ROWS.search(text) is None, 300)  # the former rows are gone
            app.wait(lambda text: " ready " in text and _ROWS.search(text) is not None, 300)
            app.settle(1.5)
            found = _ROWS.search(app.text)
            counts[question] = {"bytes": app.received - before, "rows": found[1] if found else ""}
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
