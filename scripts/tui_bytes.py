"""Count the bytes that the app sends per answered question, in a terminal of 120×40 with 50 rows, as over SSH.

    python scripts/tui_bytes.py --out results/tui-bytes.json

Each question is typed with all at once, as a paste is; counted is everything from Enter until the screen is at rest.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from pathlib import Path

from pty_app import PtyApp

from vantage_engine.demo import write_demo

QUESTIONS = (
    "Show the names and prices of 50 products",
    "What are the names of the 50 cheapest products?",
    "Show the names and cities of 50 customers",
    "What are the names of the 50 most expensive products?",
    "Show the rating and comment of 50 reviews",
)
LIMIT = 40_000


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
        "median": {line: statistics.median(each.values()) for line, each in counts.items()},
        "limit": LIMIT,
    }
    text = json.dumps(result, indent=1) + "\n"
    if options.out is not None:
        options.out.write_text(text, encoding="utf-8")
    print(text, end="")
    return int(max(counts["ssh"].values()) > LIMIT)


def _measure(database: Path, folder: str, line: str) -> dict[str, int]:
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
            app.wait(lambda text: "thinking" in text or "running" in text, 120)
            app.wait(lambda text: " ready " in text and " rows " in text, 120)
            app.settle(1.5)
            counts[question] = app.received - before
    return counts


if __name__ == "__main__":
    raise SystemExit(main())
