"""SQL's functions and the productions that stand for them, for both directions."""

from __future__ import annotations

from typing import Final

STRFTIME: Final = {
    "Year": "%Y", "Month": "%m", "Day": "%d", "YearMonth": "%Y-%m", "Weekday": "%w", "MonthDay": "%m-%d",
    "Hour": "%H", "UnixTime": "%s",
}  # fmt: skip
STRFTIME_SYMBOLS: Final = {fmt: symbol for symbol, fmt in STRFTIME.items()}
PLAIN_FUNCTIONS: Final = {
    "Abs": "ABS", "Round": "ROUND", "Length": "LENGTH", "Lower": "LOWER", "Upper": "UPPER", "Trim": "TRIM",
    "Sqrt": "SQRT", "Date": "DATE", "DateTime": "DATETIME", "Time": "TIME", "JulianDay": "JULIANDAY",
    "Coalesce": "COALESCE", "NullIf": "NULLIF", "Least": "MIN", "Greatest": "MAX", "Instr": "INSTR",
    "SubstrFrom": "SUBSTR", "Power": "POWER", "Substr": "SUBSTR", "Replace": "REPLACE",
}  # fmt: skip
AGGREGATE_FUNCTIONS: Final = {
    "Count": ("COUNT", False), "CountDistinct": ("COUNT", True), "Sum": ("SUM", False), "Avg": ("AVG", False),
    "Min": ("MIN", False), "Max": ("MAX", False), "SumDistinct": ("SUM", True), "AvgDistinct": ("AVG", True),
    "GroupConcat": ("GROUP_CONCAT", False),
}  # fmt: skip
