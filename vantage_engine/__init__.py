"""Vantage's engine: an English question about a SQLite database becomes SQL, on this machine.

Nothing here imports Textual or a terminal; `vantage_tui` and the command line stand on top.
"""

__version__ = "0.1.0"
