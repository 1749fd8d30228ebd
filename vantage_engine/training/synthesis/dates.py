# ruff: noqa: E501
"""Questions about time: per month or year, since and before, newest and oldest, changes from year to year."""

from __future__ import annotations

from typing import Final

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal

_MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_NOT_ASKED: Final = frozenset({"birth", "birthday", "dob", "born"})
_STARTS: Final = frozenset(
    {"start", "from", "order", "placed", "opened", "begin", "created", "hire", "arrival", "made", "booked", "received"}
)
_ENDS: Final = frozenset(
    {
        "end",
        "to",
        "until",
        "shipped",
        "ship",
        "closed",
        "close",
        "settlement",
        "delivered",
        "settled",
        "departure",
        "left",
    }
)
_PERIODS: Final = {
    "year": "%Y",
    "month": "%Y-%m",
    "month of the year": "%m",
    "day of the week": "%w",
    "hour": "%H",
    "day": "",
}
_VERBS: Final = {
    "order": "placed", "purchase": "made", "payment": "made", "transaction": "made", "invoice": "issued", "ship": "shipped",
    "document": "created", "account": "opened", "booking": "made", "appointment": "made", "complaint": "raised",
    "policy": "created", "claim": "made", "problem": "reported", "review": "written", "film": "released",
    "movie": "released", "song": "released", "album": "released", "game": "played", "match": "played", "order item": "ordered",
}  # fmt: skip

_DATE_VERBS: Final = {
    "order": "placed", "placed": "placed", "hire": "hired", "hired": "hired", "signup": "signed up", "birth": "born", "birthday": "born", "joined": "joined",
    "shipped": "shipped", "ship": "shipped", "delivered": "delivered", "created": "created", "opened": "opened",
    "released": "released", "release": "released", "start": "started", "registration": "registered", "closed": "closed",
    "founded": "founded", "publication": "published", "published": "published", "enrolment": "enrolled",
}  # fmt: skip


def _dated(s: Scene, *, valued: bool = True) -> tuple[TableFacts, ColumnFacts]:
    t = s.table(lambda t: any(c.values or not valued for c in t.of(Kind.DATE)))
    return t, s.one_of([c for c in t.of(Kind.DATE) if c.values or not valued])


def _first_date(s: Scene) -> tuple[TableFacts, ColumnFacts]:
    """A table and the date that is meant when none is named: when its rows began."""
    t = s.table(lambda t: any(_rank(c) < 2 for c in t.of(Kind.DATE)))
    return t, min(t.of(Kind.DATE), key=_rank)


def _rank(c: ColumnFacts) -> int:
    words = set(c.phrase.split())
    return 2 if words & _NOT_ASKED or words & _ENDS else 0 if words & _STARTS else 1


def _main(t: TableFacts, c: ColumnFacts) -> bool:
    """Whether the date goes without saying: the table has no other."""
    return len(t.of(Kind.DATE)) == 1 and not set(c.phrase.split()) & _NOT_ASKED


def _verb(t: TableFacts, c: ColumnFacts) -> str:
    """What happened at the date: `placed`, `hired`; empty when the names do not tell."""
    words = c.phrase.split()
    by_date = next((verb for word, verb in _DATE_VERBS.items() if word in words), "")
    return by_date or (_VERBS.get(t.one.split()[-1], "") if _main(t, c) else "")


def _happened(s: Scene, t: TableFacts, c: ColumnFacts) -> str:
    """Words between the noun and the time: `placed`, `with an order date`, or nothing."""
    verb = _verb(t, c)
    if verb and s.rng.random() < 0.6:
        return verb
    if _main(t, c) and not t.person and s.rng.random() < 0.5:
        return ""
    return s.say("[with [a|] {c}|whose {c} is|with {c}]", c=s.noun(t, c))


def _date(text: object) -> str:
    found = str(text)[:10]
    if found[5:7] == "00" or found[8:] == "00":
        raise NotHere
    return found


def _when(s: Scene, t: TableFacts, c: ColumnFacts) -> tuple[str, str]:
    """A condition on a date: what is said after the noun, and its SQL."""
    date = _date(s.one_of(c.values))
    year, month, day = date.split("-")
    name, at = _MONTHS[int(month) - 1], f"strftime('%Y', {c.sql})"
    happened = _happened(s, t, c)
    spoken = s.one_of([date, date, f"{name} {int(day)}, {year}", f"{int(day)} {name} {year}"])
    other = str(int(year) + s.one_of([1, 2, 3]))
    options = [
        (f"[in|in|during|in the year] {year}", f"{at} = '{year}'"),
        (f"[since {year}|since {year}|from {year} [on|onwards]]", f"{at} >= '{year}'"),
        (f"after {year}", f"{at} > '{year}'"),
        (f"before {year}", f"{at} < '{year}'"),
        (f"[in|during] {name} {year}", f"strftime('%Y-%m', {c.sql}) = '{year}-{month}'"),
        (f"in {name}", f"strftime('%m', {c.sql}) = '{month}'"),
        (f"[before|earlier than] {spoken}", f"{c.sql} < '{date}'"),
        (f"[after|later than] {spoken}", f"{c.sql} > '{date}'"),
        (f"[since|on or after] {spoken}", f"{c.sql} >= '{date}'"),
        (f"between {year} and {other}", f"{at} BETWEEN '{year}' AND '{other}'"),
    ]
    words, sql = s.one_of(options if not c.timed else [o for o in options if spoken not in o[0]])
    return f"{happened} {s.say(words)}", sql


def in_period(s: Scene) -> Pair:
    t, c = _dated(s)
    words, condition = _when(s, t, c)
    if s.rng.random() < 0.5:
        question = s.say(
            "[how many {t} were there {w}|how many {t} {w}|number of {t} {w}|count [the|all|] {t} {w}|how many {t} do we have {w}|what is the number of {t} {w}]",
            t=t.many,
            w=words,
        )
        return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")
    shown = s.shown_of(t)
    question = s.say(
        "[{ask} the {c} of [all|the|] {t} {w}|{t} {w}|{ask} [all|the|] {t} {w}|which {t} were {w}|{c} of {t} {w}|{ask} {t} {w}]",
        ask=s.ask_for(),
        c=s.nouns(t, shown),
        t=t.many,
        w=words,
    )
    return Pair(
        question.replace("were with", "are there with").replace("were whose", "are there whose"),
        f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}",
    )


def measure_in_period(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE) and any(c.values for c in t.of(Kind.DATE)))
    c, m = s.one_of([c for c in t.of(Kind.DATE) if c.values]), s.column(t, Kind.MEASURE)
    mode, said = s.mode(m)
    words, condition = _when(s, t, c)
    question = s.say(
        "[what was the {a} {m} of {t} {w}|{a} {m} of [the|all|] {t} {w}|what is the {a} {m} [of|for] {t} {w}|{a} {m} for {t} {w}|[find|show|give me] the {a} {m} of {t} {w}]",
        a=said,
        m=s.noun(t, m),
        t=t.many,
        w=words,
    )
    return Pair(question, f"SELECT {mode}({m.sql}) FROM {t.sql} WHERE {condition}")


def groups_in_period(s: Scene) -> Pair:
    """Counts or totals by category within a time."""
    t = s.table(lambda t: t.has(Kind.CATEGORY) and any(c.values for c in t.of(Kind.DATE)))
    c, g = s.one_of([c for c in t.of(Kind.DATE) if c.values]), s.column(t, Kind.CATEGORY)
    words, condition = _when(s, t, c)
    each = s.say("[per|by|for each|in each] {g}", g=s.noun(t, g))
    measures = t.of(Kind.MEASURE)
    if measures and s.rng.random() < 0.4:
        m = s.one_of(measures)
        mode, said = s.total_or_average(m)
        question = s.say(
            "[{a} {m} of {t} {w} {e}|{a} {m} {e} of {t} {w}|what was the {a} {m} {e} for {t} {w}|{e}, the {a} {m} of {t} {w}]",
            a=said,
            m=s.noun(t, m),
            t=t.many,
            w=words,
            e=each,
        )
        return Pair(question, f"SELECT {g.sql}, {mode}({m.sql}) FROM {t.sql} WHERE {condition} GROUP BY {g.sql}")
    question = s.say(
        "[how many {t} {w} are there {e}|number of {t} {w} {e}|{t} {w} {e}|{e}, how many {t} are there {w}|count {t} {w} {e}|{t} {e} {w}]",
        t=t.many,
        w=words,
        e=each,
    )
    return Pair(question, f"SELECT {g.sql}, count(*) FROM {t.sql} WHERE {condition} GROUP BY {g.sql}")


def parents_in_period(s: Scene) -> Pair:
    """What has something within a time, or the most of it."""
    link = s.link(lambda k: k.parent.label and any(c.values for c in k.child.of(Kind.DATE)))
    t, shown = link.child, s.label(link.parent)
    c = s.one_of([c for c in t.of(Kind.DATE) if c.values])
    words, condition = _when(s, t, c)
    slots = {
        "p": link.parent.many,
        "one": link.parent.one,
        "t": t.many,
        "w": words,
        "a": s.nouns(link.parent, shown),
        "who": "who" if link.parent.person else "that",
    }
    if s.rng.random() < 0.3:
        question = s.say(
            "[which {one} had the most {t} {w}|{one} with the most {t} {w}|which {one} has the highest number of {t} {w}|find the {one} with the most {t} {w}]",
            **slots,
        )
        full = condition.replace(c.sql, c.full, 1)
        return Pair(
            question,
            f"SELECT {shown.full} FROM {link.parent.sql} JOIN {t.sql} ON {link.on} WHERE {full} GROUP BY {link.key.full} ORDER BY count(*) DESC LIMIT 1",
        )
    found = f"{link.key.sql} IN (SELECT {link.column.sql} FROM {t.sql} WHERE {condition})"
    if s.rng.random() < 0.3:
        question = s.say(
            "[how many {p} had {t} {w}|number of {p} with {t} {w}|how many {p} have any {t} {w}|count the {p} {who} had {t} {w}]",
            **slots,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {found}")
    question = s.say(
        "[which {p} had {t} {w}|{p} with {t} {w}|{ask} the {a} of {p} {who} had {t} {w}|{a} of {p} with [any|] {t} {w}|{ask} {p} {who} have {t} {w}]",
        ask=s.ask_for(),
        **slots,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {link.parent.sql} WHERE {found}")


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


_COMMON = ["month", "month", "month", "year", "year", "year", "day of the week", "month of the year", "hour", "day"]


def per_period(s: Scene) -> Pair:
    t, c = _dated(s, valued=False)
    period, key = _period(s, c, _COMMON)
    each = s.say("[per|by|for each|in each|for every|each] {p}", p=period)
    by = "" if _main(t, c) and s.rng.random() < 0.7 else s.say("[by|of|based on|of the] {c}", c=s.noun(t, c))
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
    question = s.say("[how many {t} [were there|are there|do we have|] {e} {b}|number of {t} {e} {b}|{t} {e} {b}|count [of|] {t} {e} {b}|{e} {b}, how many {t} [were there|]|[show|give me|list] the number of {t} {e} {b}|{one} count {e} {b}]",
                     t=t.many, one=t.one, e=each, b=by) + tail  # fmt: skip
    return Pair(question, f"SELECT {key}, count(*) FROM {t.sql} GROUP BY {key}{order}")


def months_of_year(s: Scene) -> Pair:
    t, c = _first_date(s)
    year, key = _date(s.one_of(c.values))[:4], f"strftime('%Y-%m', {c.sql})"
    verb = _verb(t, c)
    question = s.say(
        "[how many {t} were {v} in each month of {y}|{t} per month in {y}|number of {t} [per|by|for each] month in {y}|monthly {t} in {y}|how many {t} did we have each month of {y}|count {t} by month for {y}]",
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
    by = "" if _main(t, c) else s.say("[of the|by|based on] {c}", c=s.noun(t, c))
    question = s.say("[what [is|was] the {a} {m} [of {t}|] {e} {b}|{a} {m} {e} {b}|{a} {m} of {t} {e} {b}|[show|give me|find] the {a} {m} {e} {b}|{e}, the {a} {m} of {t}|{a} {one} {m} {e} {b}]",
                     a=said, m=s.noun(t, m), t=t.many, one=t.one, e=each, b=by)  # fmt: skip
    return Pair(question, f"SELECT {key}, {mode}({m.sql}) FROM {t.sql} GROUP BY {key}")


def busiest_period(s: Scene) -> Pair:
    t, c = _first_date(s)
    period, key = _period(s, c, ["month", "year", "month of the year", "day of the week", "day"])
    most = s.rng.random() < 0.75
    question = s.say("[which {p} had the {h} {t}|{p} with the {h} {t}|in which {p} were there the {h} {t}|what {p} had the {h} {t}|what was the {p} with the {h} {t}|find the {p} with the {h} {t}]",
                     p=period, h=s.say("[most|highest number of|largest number of]" if most else "[fewest|lowest number of|smallest number of]"), t=t.many)  # fmt: skip
    return Pair(
        question, f"SELECT {key} FROM {t.sql} GROUP BY {key} ORDER BY count(*) {'DESC' if most else 'ASC'} LIMIT 1"
    )


def newest(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.DATE))
    shown, c = s.shown_of(t), s.column(t, Kind.DATE)
    late, n = s.rng.random() < 0.6, s.one_of([1, 1, 1, 3, 5, 10])
    if set(c.phrase.split()) & _NOT_ASKED:
        how = s.say("[youngest]" if late else "[oldest]")
    else:
        how = s.say("[latest|most recent|newest|last]" if late else "[earliest|first|oldest]")
    simple = _main(t, c) or bool(set(c.phrase.split()) & _NOT_ASKED)
    words = {
        "h": how,
        "one": t.one,
        "t": t.many,
        "d": s.noun(t, c),
        "c": s.noun(t, shown),
        "cs": s.nouns(t, shown),
        "n": n,
    }
    if n == 1:
        template = (
            "[{h} {one}|which {one} is the {h}|which is the {h} {one}|[show|find|give me] the {h} {one}]"
            if simple
            else "[which {one} has the {h} {d}|{one} with the {h} {d}|what is the {c} of the {one} with the {h} {d}|[find|show] the {one} with the {h} {d}]"
        )
    else:
        template = (
            "[[what are|show|list] the {cs} of the {n} {h} {t}|{n} {h} {t}|the {n} {h} {t}|[list|show] the {n} {h} {t}]"
            if simple
            else "[[show|list] the {n} {t} with the {h} {d}|{n} {t} with the {h} {d}|which {n} {t} have the {h} {d}]"
        )
    return Pair(
        s.say(template, **words),
        f"SELECT {shown.sql} FROM {t.sql} ORDER BY {c.sql} {'DESC' if late else 'ASC'} LIMIT {n}",
    )


def first_and_last(s: Scene) -> Pair:
    t, c = _dated(s, valued=False)
    late = s.rng.random() < 0.5
    if s.rng.random() < 0.4:
        question = s.say(
            "[what are the earliest and latest {d} of [the|] {t}|first and last {d} of {t}|earliest and most recent {d} [among|of] {t}|from when to when do the {d} of {t} go|[show|find] the oldest and newest {d} of {t}]",
            d=c.phrase,
            t=t.many,
        )
        return Pair(question, f"SELECT min({c.sql}), max({c.sql}) FROM {t.sql}")
    question = s.say("[what is the {h} {d} of [the|all|] {t}|{h} {d} [of|among] {t}|when was the {h} {one}|[find|show] the {h} {d} of [any|a|all] {t}|date of the {h} {one}]" if _main(t, c) else "[what is the {h} {d} of [the|all|] {t}|{h} {d} [of|among] {t}|[find|show] the {h} {d} [among|of] {t}|{h} {one} {d}]",
                     h=s.say("[latest|most recent|last]" if late else "[earliest|first]"), d=s.noun(t, c), t=t.many, one=t.one)  # fmt: skip
    return Pair(
        question.replace(" of any ", " of all ").replace(" of a ", " of all "),
        f"SELECT {'max' if late else 'min'}({c.sql}) FROM {t.sql}",
    )


def years_shown(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.DATE))
    shown, c = s.label(t), s.column(t, Kind.DATE)
    unit, fmt = s.one_of([("year", "%Y"), ("year", "%Y"), ("month", "%m")])
    question = s.say("[{ask} the {n} of each {one} and the {u} of [its|the] {d}|{n} and {d} {u} of [all|the|] {t}|[show|list] [all|] {t} with the {u} of their {d}|in which {u} was the {d} of each {one}|{t} and the {u} of their {d}]".replace("in which {u} was the {d} of each {one}", "for each {one}, its {n} and the {u} of its {d}"),
                     ask=s.ask_for(), n=s.noun(t, shown), one=t.one, u=unit, d=s.noun(t, c), t=t.many)  # fmt: skip
    return Pair(question, f"SELECT {shown.sql}, strftime('{fmt}', {c.sql}) FROM {t.sql}")


def distinct_years(s: Scene) -> Pair:
    t, c = _first_date(s)
    unit, fmt = s.one_of([("year", "%Y"), ("year", "%Y"), ("month", "%Y-%m")])
    question = s.say(
        "[in [which|what] [different|] {u}s were there {t}|[which|what] [distinct|different] {u}s do [the|] {t} [cover|fall in|have]|[list|show|find] the [distinct|different|unique] {u}s of [the|] {t} {d}|[distinct|different] {u}s in which there were {t}|{u}s that have {t}]",
        u=unit,
        t=t.many,
        d="" if _main(t, c) else c.phrase,
    )
    return Pair(question, f"SELECT DISTINCT strftime('{fmt}', {c.sql}) FROM {t.sql}")


def duration(s: Scene) -> Pair:
    t = s.table(lambda t: len(t.of(Kind.DATE)) >= 2)
    pairs = [(a, b) for a in t.of(Kind.DATE) for b in t.of(Kind.DATE) if _starts(a, b)]
    a, b = s.one_of(pairs)
    days, words = (
        f"julianday({b.sql}) - julianday({a.sql})",
        {"a": s.noun(t, a), "b": s.noun(t, b), "t": t.many, "one": t.one},
    )
    if not t.label or s.rng.random() < 0.5:
        mode, said = s.one_of([("avg", "average"), ("avg", "average"), ("max", "longest"), ("min", "shortest")])
        question = s.say(
            "[what is the {m} [number of days|time in days] between {a} and {b} of {t}|{m} [number of days|time] from {a} to {b} [for|of] {t}|{m} days between {a} and {b} of [the|] {t}|how many days [are there|pass] [at the|on] {m} between {a} and {b} of {t}]".replace(
                "how many days [are there|pass] [at the|on] {m} between", "how long is the {m} time between"
            ),
            m=said,
            **words,
        )
        return Pair(question, f"SELECT {mode}({days}) FROM {t.sql}")
    shown = s.label(t)
    question = s.say(
        "[how many days [are|were] there between {a} and {b} for each {one}|days [from|between] {a} [to|and] {b} of each {one}|for each {one}, {c} and days between {a} and {b}|[list|show] [the|] {c} of {t} and the number of days between {a} and {b}]",
        c=s.noun(t, shown),
        **words,
    )
    return Pair(
        question.replace("days from", "number of days from").replace(" number of number", " number"),
        f"SELECT {shown.sql}, {days} FROM {t.sql}",
    )


def _starts(a: ColumnFacts, b: ColumnFacts) -> bool:
    return bool(_STARTS & set(a.phrase.split()) and _ENDS & set(b.phrase.split()))


def change_by_year(s: Scene) -> Pair:
    t, c = _first_date(s)
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
        "[running total of {t} [per|by] {p}|cumulative number of {t} [per|by|for each] {p}|[show|give me] the cumulative count of {t} [by|per] {p}|running count of {t} by {p}|how did the number of {t} add up {p} by {p}]"
        if running else
        "[how did the number of {t} change from {p} to {p}|change in [the|] number of {t} [from {p} to {p}|compared to the previous {p}]|{w} change in [the|] number of {t}|{p} over {p} change in {t}|difference in number of {t} to the previous {p}|by how much did {t} grow each {p}]", t=t.many, p=period, w=word,
    )  # fmt: skip
    over = "sum(n) OVER (ORDER BY period)" if running else "n - lag(n) OVER (ORDER BY period)"
    return Pair(
        question,
        f"SELECT period, {over} FROM (SELECT {key} AS period, count(*) AS n FROM {t.sql} GROUP BY {key}) AS periods",
    )


def running_total(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.DATE) and any(m.summable for m in t.of(Kind.MEASURE)))
    c, m = s.column(t, Kind.DATE), s.one_of([m for m in t.of(Kind.MEASURE) if m.summable])
    question = s.say("[running total of {m} [by|over|ordered by] {d}|cumulative {m} [of {t}|] [by|over|ordered by] {d}|[show|give me|list] the running total of [the|] {m} of {t} by {d}|for each {d}, the running total of {m}|{d} and running {m} total of {t}|cumulative sum of {one} {m} by {d}]",
                     m=s.noun(t, m), d=s.noun(t, c), t=t.many, one=t.one)  # fmt: skip
    return Pair(question, f"SELECT {c.sql}, sum({m.sql}) OVER (ORDER BY {c.sql}) FROM {t.sql}")


def recently(s: Scene) -> Pair:
    """Relative to today; written only where lowering turns the clock and the shift into actions of their own."""
    t, c = _dated(s, valued=False)
    n, unit = s.one_of(
        [
            (7, "days"),
            (30, "days"),
            (90, "days"),
            (14, "days"),
            (3, "months"),
            (6, "months"),
            (2, "years"),
            (5, "years"),
            (10, "years"),
        ]
    )
    by = "" if _main(t, c) else s.say("by {c}", c=s.noun(t, c))
    words = {"t": t.many, "n": n, "u": unit, "b": by}
    condition = f"{c.sql} >= date('now', '-{n} {unit}')"
    if t.label and s.rng.random() < 0.4:
        question = s.say(
            "[{ask} the {c} of {t} [from|in|of] the [last|past] {n} {u} {b}|{t} [of|from|in] the [last|past] {n} {u} {b}]",
            ask=s.ask_for(),
            c=s.nouns(t, shown := s.label(t)),
            **words,
        )
        return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}")
    question = s.say(
        "[how many {t} [were there|] in the [last|past] {n} {u} {b}|number of {t} [in|within|over|during] the [last|past] {n} {u} {b}|count {t} from the last {n} {u} {b}|{t} count [over|for] the [last|past] {n} {u} {b}]",
        **words,
    )
    return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")


def by_year(s: Scene) -> Pair:
    """Columns that hold bare years."""
    t = s.table(lambda t: t.has(Kind.YEAR))
    c = s.column(t, Kind.YEAR)
    if s.rng.random() < 0.5 or not t.label or not c.values:
        question = s.say(
            "[how many {t} are there [per|by|for each|in each] {y}|number of {t} [per|by|for each|in each] {y}|{t} per {y}|count {t} by {y}|{t} by {y}|for each {y}, how many {t} are there]",
            t=t.many,
            y=s.noun(t, c),
        )
        return Pair(question, f"SELECT {c.sql}, count(*) FROM {t.sql} GROUP BY {c.sql}")
    shown, year = s.label(t), s.value(c)
    words, operator = s.one_of([("in", "="), ("after", ">"), ("before", "<"), ("since", ">=")])
    question = s.say(
        "[{ask} the {n} of {t} {w} {v}|{t} {w} {v}|which {t} have a {y} {w} {v}|{n} of {t} with {y} {w} {v}|{ask} [all|] {t} {w} {v}]".replace(
            "have a {y} in", "have {y}"
        ),
        ask=s.ask_for(),
        n=s.nouns(t, shown),
        t=t.many,
        w=words,
        v=year,
        y=s.noun(t, c),
    )
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {c.sql} {operator} {literal(year)}")


PATTERNS = {
    f.__name__: f
    for f in (
        in_period, measure_in_period, groups_in_period, parents_in_period, per_period, months_of_year, measure_per_period, busiest_period, newest, first_and_last,
        years_shown, distinct_years, duration, change_by_year, running_total, recently, by_year,
    )
}  # fmt: skip
