"""Questions that compare parts of one table: shares of the whole, counts side by side, differences."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import Kind
from vantage_engine.training.synthesis.groups import EACH, grouped
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal


def share(s: Scene) -> Pair:
    """What part of the rows has a property: a ratio from 0 to 1."""
    t = s.table(lambda t: any(c.values for c in t.of(Kind.CATEGORY, Kind.MEASURE)))
    condition = s.condition(t)
    first, _, rest = condition.words.partition(" ")
    verb = {"with": "have ", "having": "have ", "from": "are from ", "in": "are in ", "living": "live "}.get(first)
    part = s.one_of(["share", "percentage", "proportion", "fraction", "percentage", "share"])
    question = s.say(
        "[{x} of [all|the|] {t} {w}|what is the {x} of {t} {w}|[give me|find|show] the {x} of {t} {w}|{x} of {t} {w}]"
        if verb is None or s.rng.random() < 0.4
        else "[what|which] {x} of [all|the|] {t} {v}",
        x=part,
        t=t.many,
        w=condition.words,
        v=f"{verb}{rest}",
    )
    return Pair(question, f"SELECT CAST(count(*) FILTER (WHERE {condition.sql}) AS REAL) / count(*) FROM {t.sql}")


def share_by_group(s: Scene) -> Pair:
    t, c = grouped(s)
    question = s.say(
        "[what [share|percentage|proportion|fraction] of [all|the|] {t} does each {c} [have|account for|make up]|"
        "[share|percentage|proportion] of {t} [per|by|for each|in each] {c}|[percentage|share] of {t} {e}|"
        "[show|give me] the [percentage|share] of [all|] {t} for each {c}|"
        "how are {t} distributed over {cs} in percent|for each {c}, the [share|fraction] of [all|] {t}|"
        "{c} shares of {t}]",
        t=t.many,
        c=s.noun(t, c),
        cs=s.nouns(t, c),
        e=s.say(EACH, c=s.noun(t, c)),
    )
    return Pair(
        question,
        f"SELECT {c.sql}, CAST(count(*) AS REAL) / (SELECT count(*) FROM {t.sql}) FROM {t.sql} GROUP BY {c.sql}",
    )


def share_of_total(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY) and any(m.summable for m in t.of(Kind.MEASURE)))
    c, m = s.column(t, Kind.CATEGORY), s.one_of([m for m in t.of(Kind.MEASURE) if m.summable])
    question = s.say(
        "[what [share|percentage|proportion|fraction] of [the|] total {m} does each {c} [have|account for|make up]|"
        "[share|percentage|proportion] of [the|] total {m} [per|by|for each] {c}|"
        "[show|give me] each {c}'s share of the total {m}|"
        "how much does each {c} contribute to the total {m} of {t}, as a [share|fraction|percentage]|"
        "{m} share [by|per] {c}|for each {c}, the [share|percentage] of total {one} {m}]",
        c=s.noun(t, c),
        m=s.noun(t, m),
        t=t.many,
        one=t.one,
    )
    return Pair(
        question,
        f"SELECT {c.sql}, CAST(sum({m.sql}) AS REAL) / (SELECT sum({m.sql}) FROM {t.sql}) FROM {t.sql} GROUP BY "
        f"{c.sql}",
    )


def conditional_counts(s: Scene) -> Pair:
    t, c = grouped(s)
    x, y = s.value(c), s.value(c)
    if x == y:
        raise NotHere
    if s.rng.random() < 0.5:
        question = s.say(
            "[how many {t} have {c} {x} and how many have {c} {y}|"
            "number of {t} with {c} {x} and number [of {t}|] with {c} {y}|"
            "count the {t} whose {c} is {x} and those whose {c} is {y}|"
            "how many {t} are {x} and how many are {y}|[compare the|] number of {t} with {c} {x} versus {y}|"
            "{t} with {c} {x} vs {t} with {c} {y}: how many]",
            t=t.many,
            c=s.noun(t, c),
            x=s.shown(x),
            y=s.shown(y),
        )
        return Pair(
            question,
            f"SELECT count(*) FILTER (WHERE {c.sql} = {literal(x)}), count(*) FILTER (WHERE {c.sql} = {literal(y)}) "
            f"FROM {t.sql}",
        )
    group = s.one_of([g for g in t.of(Kind.CATEGORY) if g is not c])
    question = s.say(
        "[for each {g}, how many {t} have {c} {x} and how many have {c} {y}|"
        "number of {t} with {c} {x} and with {c} {y} [per|by|for each] {g}|"
        "[per|for every] {g}, count the {t} whose {c} is {x} and those whose {c} is {y}|"
        "{t} with {c} {x} and {t} with {c} {y} in each {g}|"
        "by {g}, the number of {t} with {c} {x} and the number with {c} {y}]",
        t=t.many,
        c=s.noun(t, c),
        g=s.noun(t, group),
        x=s.shown(x),
        y=s.shown(y),
    )
    return Pair(
        question,
        f"SELECT {group.sql}, count(*) FILTER (WHERE {c.sql} = {literal(x)}), count(*) FILTER (WHERE {c.sql} = "
        f"{literal(y)}) FROM {t.sql} GROUP BY {group.sql}",
    )


def difference(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE))
    m = s.column(t, Kind.MEASURE)
    if s.rng.random() < 0.5 or not t.has(Kind.CATEGORY):
        question = s.say(
            "[what is the difference between the [highest|largest|maximum] and [the|] [lowest|smallest|minimum] {m} "
            "of [the|] {t}|difference between max and min {m} of {t}|[range|spread] of {t} {m}|"
            "by how much do the highest and lowest {m} of {t} differ|"
            "how far apart are the [highest|largest] and [lowest|smallest] {one} {m}|"
            "gap between the highest and the lowest {m} among {t}]",
            m=s.noun(t, m),
            t=t.many,
            one=t.one,
        )
        return Pair(question, f"SELECT max({m.sql}) - min({m.sql}) FROM {t.sql}")
    c = s.column(t, Kind.CATEGORY)
    x, y, (mode, said) = s.value(c), s.value(c), s.total_or_average(m)
    if x == y:
        raise NotHere
    question = s.say(
        "[what is the difference [between|in] the {a} {m} [of|for] {t} with {c} {x} and [{t} with|those with|] {c} "
        "{y}|difference in {a} {m} between {t} with {c} {x} and {t} with {c} {y}|"
        "difference in {a} {m} between {c} {x} and {y}|"
        "how much [higher|larger] is the {a} {m} of {t} with {c} {x} than of those with {c} {y}|"
        "gap in {a} {m} between {t} whose {c} is {x} and {t} whose {c} is {y}]",
        a=said,
        m=s.noun(t, m),
        t=t.many,
        c=s.noun(t, c),
        x=s.shown(x),
        y=s.shown(y),
    )
    parts = (f"{mode}({m.sql}) FILTER (WHERE {c.sql} = {literal(v)})" for v in (x, y))
    return Pair(question, f"SELECT {' - '.join(parts)} FROM {t.sql}")


PATTERNS = {
    f.__name__: f
    for f in (
        share, share_by_group, share_of_total, conditional_counts, difference,
    )
}  # fmt: skip
