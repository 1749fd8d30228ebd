"""SQL's functions and operators, and the productions that stand for them, for both directions."""

from __future__ import annotations

from typing import Final

from sqlglot import exp

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
WINDOW_FUNCTIONS: Final = {
    "RowNumber": "ROW_NUMBER", "Rank": "RANK", "DenseRank": "DENSE_RANK", "Lag": "LAG", "Lead": "LEAD",
}  # fmt: skip
COMPARE: Final[dict[str, type[exp.Expr]]] = {
    "Eq": exp.EQ, "Ne": exp.NEQ, "Lt": exp.LT, "Le": exp.LTE, "Gt": exp.GT, "Ge": exp.GTE,
}  # fmt: skip
ARITHMETIC: Final[dict[str, type[exp.Expr]]] = {
    "Add": exp.Add, "Sub": exp.Sub, "Mul": exp.Mul, "Div": exp.Div, "Mod": exp.Mod, "Concat": exp.DPipe,
}  # fmt: skip
