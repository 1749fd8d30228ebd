"""Questions about dates of rows: since and before, newest and oldest, how long something took."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind
from vantage_engine.training.synthesis.scene import Pair, Scene, literal
from vantage_engine.training.synthesis.times import (
    ENDS,
    NOT_ASKED,
    STARTS,
    dated,
    first_date,
    goes_unsaid,
    time_condition,
)


def in_period(s: Scene) -> Pair:
    t, c = dated(s)
    words, condition = time_condition(s, t, c)
    if s.rng.random() < 0.5:
        question = s.say(
            "[how many {t} were there {w}|how many {t} {w}|number of {t} {w}|count [the|all|] {t} {w}|"
            "how many {t} do we have {w}|what is the number of {t} {w}]",
            t=t.many,
            w=words,
        )
        return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")
    shown = s.shown_of(t)
    question = s.say(
        "[{ask} the {c} of [all|the|] {t} {w}|{t} {w}|{ask} [all|the|] {t} {w}|which {t} are there {w}|"
        "{c} of {t} {w}|{ask} {t} {w}]",
        ask=s.ask_for(),
        c=s.nouns(t, shown),
        t=t.many,
        w=words,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}")


def measure_in_period(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE) and any(c.values for c in t.of(Kind.DATE)))
    c, m = s.one_of([c for c in t.of(Kind.DATE) if c.values]), s.column(t, Kind.MEASURE)
    mode, said = s.mode(m)
    words, condition = time_condition(s, t, c)
    question = s.say(
        "[what was the {a} {m} of {t} {w}|{a} {m} of [the|all|] {t} {w}|what is the {a} {m} [of|for] {t} {w}|"
        "{a} {m} for {t} {w}|[find|show|give me] the {a} {m} of {t} {w}]",
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
    words, condition = time_condition(s, t, c)
    each = s.say("[per|by|for each|in each] {g}", g=s.noun(t, g))
    measures = t.of(Kind.MEASURE)
    if measures and s.rng.random() < 0.4:
        m = s.one_of(measures)
        mode, said = s.total_or_average(m)
        question = s.say(
            "[{a} {m} of {t} {w} {e}|{a} {m} {e} of {t} {w}|what was the {a} {m} {e} for {t} {w}|"
            "{e}, the {a} {m} of {t} {w}]",
            a=said,
            m=s.noun(t, m),
            t=t.many,
            w=words,
            e=each,
        )
        return Pair(question, f"SELECT {g.sql}, {mode}({m.sql}) FROM {t.sql} WHERE {condition} GROUP BY {g.sql}")
    question = s.say(
        "[how many {t} {w} are there {e}|number of {t} {w} {e}|{t} {w} {e}|{e}, how many {t} are there {w}|"
        "count {t} {w} {e}|{t} {e} {w}]",
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
    words, condition = time_condition(s, t, c)
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
            "[which {one} had the most {t} {w}|{one} with the most {t} {w}|"
            "which {one} has the highest number of {t} {w}|find the {one} with the most {t} {w}]",
            **slots,
        )
        full = condition.replace(c.sql, c.full, 1)
        return Pair(
            question,
            f"SELECT {shown.full} FROM {link.parent.sql} JOIN {t.sql} ON {link.on} WHERE {full} GROUP BY "
            f"{link.key.full} ORDER BY count(*) DESC LIMIT 1",
        )
    found = f"{link.key.sql} IN (SELECT {link.column.sql} FROM {t.sql} WHERE {condition})"
    if s.rng.random() < 0.3:
        question = s.say(
            "[how many {p} had {t} {w}|number of {p} with {t} {w}|how many {p} have any {t} {w}|"
            "count the {p} {who} had {t} {w}]",
            **slots,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {found}")
    question = s.say(
        "[which {p} had {t} {w}|{p} with {t} {w}|{ask} the {a} of {p} {who} had {t} {w}|"
        "{a} of {p} with [any|] {t} {w}|{ask} {p} {who} have {t} {w}]",
        ask=s.ask_for(),
        **slots,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {link.parent.sql} WHERE {found}")


def newest(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.DATE))
    shown, c = s.shown_of(t), s.column(t, Kind.DATE)
    late, n = s.rng.random() < 0.6, s.one_of([1, 1, 1, 3, 5, 10])
    if set(c.phrase.split()) & NOT_ASKED:
        how = s.say("[youngest]" if late else "[oldest]")
    else:
        how = s.say("[latest|most recent|newest|last]" if late else "[earliest|first|oldest]")
    simple = goes_unsaid(t, c) or bool(set(c.phrase.split()) & NOT_ASKED)
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
            else "[which {one} has the {h} {d}|{one} with the {h} {d}|what is the {c} of the {one} with the {h} {d}|"
            "[find|show] the {one} with the {h} {d}]"
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
    t, c = dated(s, valued=False)
    late = s.rng.random() < 0.5
    if s.rng.random() < 0.4:
        question = s.say(
            "[what are the earliest and latest {d} of [the|] {t}|first and last {d} of {t}|"
            "earliest and most recent {d} [among|of] {t}|from when to when do the {d} of {t} go|"
            "[show|find] the oldest and newest {d} of {t}]",
            d=c.phrase,
            t=t.many,
        )
        return Pair(question, f"SELECT min({c.sql}), max({c.sql}) FROM {t.sql}")
    question = s.say(
        "[what is the {h} {d} of [the|all|] {t}|{h} {d} [of|among] {t}|when was the {h} {one}|"
        "[find|show] the {h} {d} of all {t}|date of the {h} {one}]"
        if goes_unsaid(t, c)
        else "[what is the {h} {d} of [the|all|] {t}|{h} {d} [of|among] {t}|[find|show] the {h} {d} [among|of] {t}|"
        "{h} {one} {d}]",
        h=s.say("[latest|most recent|last]" if late else "[earliest|first]"),
        d=s.noun(t, c),
        t=t.many,
        one=t.one,
    )
    return Pair(question, f"SELECT {'max' if late else 'min'}({c.sql}) FROM {t.sql}")


def years_shown(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.DATE))
    shown, c = s.label(t), s.column(t, Kind.DATE)
    unit, fmt = s.one_of([("year", "%Y"), ("year", "%Y"), ("month", "%m")])
    question = s.say(
        "[{ask} the {n} of each {one} and the {u} of [its|the] {d}|{n} and {d} {u} of [all|the|] {t}|"
        "[show|list] [all|] {t} with the {u} of their {d}|for each {one}, its {n} and the {u} of its {d}|"
        "{t} and the {u} of their {d}]",
        ask=s.ask_for(),
        n=s.noun(t, shown),
        one=t.one,
        u=unit,
        d=s.noun(t, c),
        t=t.many,
    )
    return Pair(question, f"SELECT {shown.sql}, strftime('{fmt}', {c.sql}) FROM {t.sql}")


def distinct_years(s: Scene) -> Pair:
    t, c = first_date(s)
    unit, fmt = s.one_of([("year", "%Y"), ("year", "%Y"), ("month", "%Y-%m")])
    question = s.say(
        "[in [which|what] [different|] {u}s were there {t}|"
        "[which|what] [distinct|different] {u}s do [the|] {t} [cover|fall in|have]|"
        "[list|show|find] the [distinct|different|unique] {u}s of [the|] {t} {d}|"
        "[distinct|different] {u}s in which there were {t}|{u}s that have {t}]",
        u=unit,
        t=t.many,
        d="" if goes_unsaid(t, c) else c.phrase,
    )
    return Pair(question, f"SELECT DISTINCT strftime('{fmt}', {c.sql}) FROM {t.sql}")


def duration(s: Scene) -> Pair:
    t = s.table(lambda t: len(t.of(Kind.DATE)) >= 2)
    pairs = [(a, b) for a in t.of(Kind.DATE) for b in t.of(Kind.DATE) if _starts(a, b)]
    a, b = s.one_of(pairs)
    days = f"julianday({b.sql}) - julianday({a.sql})"
    words = {"a": s.noun(t, a), "b": s.noun(t, b), "t": t.many, "one": t.one}
    if not t.label or s.rng.random() < 0.5:
        mode, said = s.one_of([("avg", "average"), ("avg", "average"), ("max", "longest"), ("min", "shortest")])
        question = s.say(
            "[what is the {m} [number of days|time in days] between {a} and {b} of {t}|"
            "{m} [number of days|time] from {a} to {b} [for|of] {t}|{m} days between {a} and {b} of [the|] {t}|"
            "how long is the {m} time between {a} and {b} of {t}]",
            m=said,
            **words,
        )
        return Pair(question, f"SELECT {mode}({days}) FROM {t.sql}")
    shown = s.label(t)
    question = s.say(
        "[how many days [are|were] there between {a} and {b} for each {one}|"
        "number of days between {a} and {b} of each {one}|for each {one}, {c} and days between {a} and {b}|"
        "[list|show] [the|] {c} of {t} and the number of days between {a} and {b}]",
        c=s.noun(t, shown),
        **words,
    )
    return Pair(question, f"SELECT {shown.sql}, {days} FROM {t.sql}")


def _starts(a: ColumnFacts, b: ColumnFacts) -> bool:
    return bool(STARTS & set(a.phrase.split()) and ENDS & set(b.phrase.split()))


def recently(s: Scene) -> Pair:
    """Relative to today; kept only where lowering has actions for the clock and for going back from it."""
    t, c = dated(s, valued=False)
    words, condition = _lately(s, c)
    slots = {"t": t.many, "w": words, "b": "" if goes_unsaid(t, c) else s.say("by {c}", c=s.noun(t, c))}
    if s.rng.random() < 0.4:
        shown = s.shown_of(t)
        question = s.say(
            "[{ask} the {c} of {t} {w} {b}|{t} {w} {b}|{ask} [all|the|] {t} {w} {b}|which {t} are there {w} {b}]",
            ask=s.ask_for(),
            c=s.nouns(t, shown),
            **slots,
        )
        return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}")
    question = s.say(
        "[how many {t} [were there|] {w} {b}|number of {t} {w} {b}|count {t} {w} {b}|"
        "how many {t} do we have {w} {b}|what is the number of {t} {w} {b}]",
        **slots,
    )
    return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")


def _lately(s: Scene, c: ColumnFacts) -> tuple[str, str]:
    """Words for a time up to today, and the condition."""
    if s.rng.random() < 0.3:
        words, fmt, day = s.one_of(
            [
                ("[this year|in the current year|so far this year]", "%Y", "'now'"),
                ("[this month|in the current month]", "%Y-%m", "'now'"),
                ("[last year|in the previous year]", "%Y", "date('now', '-1 years')"),
            ]
        )
        return s.say(words), f"strftime('{fmt}', {c.sql}) = strftime('{fmt}', {day})"
    n, unit = s.one_of(
        [*((n, "days") for n in (7, 14, 30, 60, 90)), (3, "months"), (6, "months"), (2, "years"), (5, "years")]
    )
    return s.say(
        "[in|in|over|during|within|from] the [last|past] {n} {u}", n=n, u=unit
    ), f"{c.sql} >= date('now', '-{n} {unit}')"


def by_year(s: Scene) -> Pair:
    """Columns that hold bare years."""
    t = s.table(lambda t: t.has(Kind.YEAR))
    c = s.column(t, Kind.YEAR)
    if s.rng.random() < 0.5 or not t.label or not c.values:
        question = s.say(
            "[how many {t} are there [per|by|for each|in each] {y}|number of {t} [per|by|for each|in each] {y}|"
            "{t} per {y}|count {t} by {y}|{t} by {y}|for each {y}, how many {t} are there]",
            t=t.many,
            y=s.noun(t, c),
        )
        return Pair(question, f"SELECT {c.sql}, count(*) FROM {t.sql} GROUP BY {c.sql}")
    shown, year = s.label(t), s.value(c)
    words, operator = s.one_of([("in", "="), ("after", ">"), ("before", "<"), ("since", ">=")])
    question = s.say(
        "[{ask} the {n} of {t} {w} {v}|{t} {w} {v}|which {t} have {y} {w} {v}|{n} of {t} with {y} {w} {v}|"
        "{ask} [all|] {t} {w} {v}]",
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
        in_period, measure_in_period, groups_in_period, parents_in_period, newest, first_and_last, years_shown,
        distinct_years, duration, recently, by_year,
    )
}  # fmt: skip
