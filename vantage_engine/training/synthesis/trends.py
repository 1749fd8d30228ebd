"""Questions about the course of time: per month or year, the busiest day, changes and running totals."""

from __future__ import annotations

from typing import Final

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene
from vantage_engine.training.synthesis.times import dated, day_of, first_date, goes_unsaid, verb_of

_PERIODS: Final = {
    "year": "%Y",
    "month": "%Y-%m",
    "month of the year": "%m",
    "day of the week": "%w",
    "hour": "%H",
    "day": "",
}
_COMMON = ["month", "month", "month", "year", "year", "year", "day of the week", "month of the year", "hour", "day"]


def _period(s: Scene, c: ColumnFacts, periods: list[str]) -> tuple[str, str]:
    period = s.one_of(periods)
    if period == "hour" and not c.timed:
        raise NotHere
    words = {
        "month of the year": "[month of the year|calendar month]",
        "day of the week": "[weekday|day of the week]",
        "hour": "[hour|hour of the day]",
    }
    expression = (
        f"strftime('{_PERIODS[period]}', {c.sql})" if _PERIODS[period] else f"date({c.sql})" if c.timed else c.sql
    )
    return s.say(words.get(period, period)), expression


def per_period(s: Scene) -> Pair:
    t, c = dated(s, valued=False)
    period, key = _period(s, c, _COMMON)
    each = s.say("[per|by|for each|in each|for every|each] {p}", p=period)
    by = "" if goes_unsaid(t, c) and s.rng.random() < 0.7 else s.say("[by|of|based on|of the] {c}", c=s.noun(t, c))
    tail, order = "", ""
    if s.rng.random() < 0.2:
        tail, order = s.one_of(
            [
                (", most first", " ORDER BY count(*) DESC"),
                (", busiest first", " ORDER BY count(*) DESC"),
                (" in order of time", f" ORDER BY {key} ASC"),
                (" in chronological order", f" ORDER BY {key} ASC"),
            ]
        )
    question = (
        s.say(
            "[how many {t} [were there|are there|do we have|] {e} {b}|number of {t} {e} {b}|{t} {e} {b}|"
            "count [of|] {t} {e} {b}|{e} {b}, how many {t} [were there|]|"
            "[show|give me|list] the number of {t} {e} {b}|{one} count {e} {b}]",
            t=t.many,
            one=t.one,
            e=each,
            b=by,
        )
        + tail
    )
    return Pair(question, f"SELECT {key}, count(*) FROM {t.sql} GROUP BY {key}{order}")


def months_of_year(s: Scene) -> Pair:
    t, c = first_date(s)
    year, key = day_of(s.one_of(c.values))[:4], f"strftime('%Y-%m', {c.sql})"
    verb = verb_of(t, c)
    question = s.say(
        "[how many {t} were {v} in each month of {y}|{t} per month in {y}|"
        "number of {t} [per|by|for each] month in {y}|monthly {t} in {y}|"
        "how many {t} did we have each month of {y}|count {t} by month for {y}]",
        t=t.many,
        y=year,
        v=verb or "there",
    )
    return Pair(
        question, f"SELECT {key}, count(*) FROM {t.sql} WHERE strftime('%Y', {c.sql}) = '{year}' GROUP BY {key}"
    )


def measure_per_period(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE) and t.has(Kind.DATE))
    c, m = s.column(t, Kind.DATE), s.column(t, Kind.MEASURE)
    mode, said = s.total_or_average(m)
    period, key = _period(s, c, ["month", "month", "year", "year", "day of the week", "day"])
    each = s.say("[per|by|for each|in each|for every] {p}", p=period)
    by = "" if goes_unsaid(t, c) else s.say("[of the|by|based on] {c}", c=s.noun(t, c))
    question = s.say(
        "[what [is|was] the {a} {m} [of {t}|] {e} {b}|{a} {m} {e} {b}|{a} {m} of {t} {e} {b}|"
        "[show|give me|find] the {a} {m} {e} {b}|{e}, the {a} {m} of {t}|{a} {one} {m} {e} {b}]",
        a=said,
        m=s.noun(t, m),
        t=t.many,
        one=t.one,
        e=each,
        b=by,
    )
    return Pair(question, f"SELECT {key}, {mode}({m.sql}) FROM {t.sql} GROUP BY {key}")


def busiest_period(s: Scene) -> Pair:
    t, c = first_date(s)
    period, key = _period(s, c, ["month", "year", "month of the year", "day of the week", "day"])
    most = s.rng.random() < 0.75
    question = s.say(
        "[which {p} had the {h} {t}|{p} with the {h} {t}|in which {p} were there the {h} {t}|"
        "what {p} had the {h} {t}|what was the {p} with the {h} {t}|find the {p} with the {h} {t}]",
        p=period,
        h=s.say(
            "[most|highest number of|largest number of]" if most else "[fewest|lowest number of|smallest number of]"
        ),
        t=t.many,
    )
    return Pair(
        question, f"SELECT {key} FROM {t.sql} GROUP BY {key} ORDER BY count(*) {'DESC' if most else 'ASC'} LIMIT 1"
    )


def change_by_year(s: Scene) -> Pair:
    t, c = first_date(s)
    period, key = s.one_of(
        [
            ("year", f"strftime('%Y', {c.sql})"),
            ("year", f"strftime('%Y', {c.sql})"),
            ("month", f"strftime('%Y-%m', {c.sql})"),
        ]
    )
    running = s.rng.random() < 0.5
    word = f"{period}ly" if period != "day" else "daily"
    question = s.say(
        "[running total of {t} [per|by] {p}|cumulative number of {t} [per|by|for each] {p}|"
        "[show|give me] the cumulative count of {t} [by|per] {p}|running count of {t} by {p}|"
        "how did the number of {t} add up {p} by {p}]"
        if running
        else "[how did the number of {t} change from {p} to {p}|"
        "change in [the|] number of {t} [from {p} to {p}|compared to the previous {p}]|"
        "{w} change in [the|] number of {t}|{p} over {p} change in {t}|"
        "difference in number of {t} to the previous {p}|by how much did {t} grow each {p}]",
        t=t.many,
        p=period,
        w=word,
    )
    over = "sum(n) OVER (ORDER BY period)" if running else "n - lag(n) OVER (ORDER BY period)"
    return Pair(
        question,
        f"SELECT period, {over} FROM (SELECT {key} AS period, count(*) AS n FROM {t.sql} GROUP BY {key}) AS periods",
    )


def running_total(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.DATE) and any(m.summable for m in t.of(Kind.MEASURE)))
    c, m = s.column(t, Kind.DATE), s.one_of([m for m in t.of(Kind.MEASURE) if m.summable])
    question = s.say(
        "[running total of {m} [by|over|ordered by] {d}|cumulative {m} [of {t}|] [by|over|ordered by] {d}|"
        "[show|give me|list] the running total of [the|] {m} of {t} by {d}|"
        "for each {d}, the running total of {m}|{d} and running {m} total of {t}|"
        "cumulative sum of {one} {m} by {d}]",
        m=s.noun(t, m),
        d=s.noun(t, c),
        t=t.many,
        one=t.one,
    )
    return Pair(question, f"SELECT {c.sql}, sum({m.sql}) OVER (ORDER BY {c.sql}) FROM {t.sql}")


PATTERNS = {
    f.__name__: f
    for f in (
        per_period, months_of_year, measure_per_period, busiest_period, change_by_year, running_total,
    )
}  # fmt: skip
