"""Questions about the numbers of one table: counts, averages, orders, extremes."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import Kind
from vantage_engine.training.synthesis.scene import Pair, Scene
from vantage_engine.training.synthesis.single import listing

_MODES = {
    "min": "[minimum|lowest|smallest]",
    "max": "[maximum|highest|largest]",
    "avg": "[average|mean|avg]",
    "sum": "[total|overall|combined]",
}
_NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 7: "seven", 10: "ten"}


def count_all(s: Scene) -> Pair:
    t = s.table(lambda t: True)
    question = s.say(
        "[how many {t} are there [in total|in the database|]|how many {t} do we have [in total|altogether|]|"
        "number of {t}|count [the|all|all the|] {t}|{t} count|what is the [total|] number of {t}|total {t}|"
        "how many {t} exist|[give me|find|show] the number of {t}]",
        t=t.many,
    )
    return Pair(question, f"SELECT count(*) FROM {t.sql}")


def count_where(s: Scene) -> Pair:
    t = s.table(lambda t: any(c.values for c in t.of(Kind.CATEGORY, Kind.MEASURE)))
    condition = s.condition(t)
    question = s.say(
        "[how many {t} are there {w}|how many {t} {w}|number of {t} {w}|count [the|all|] {t} {w}|"
        "how many {t} do we have {w}|what is the number of {t} {w}|"
        "[find|give me] the [number|count] of {t} {w}]",
        t=t.many,
        w=condition.words,
    )
    return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition.sql}")


def count_distinct(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY))
    c = s.column(t, Kind.CATEGORY)
    question = s.say(
        "[how many [different|distinct|unique] {c} are there [among|for|of] [the|all|] {t}|"
        "number of [different|distinct|unique] {one} {c}|"
        "how many [different|distinct|unique] {c} do [the|] {t} have|"
        "count the [different|distinct|unique] {c} of [the|] {t}|[different|distinct|unique] {one} {c} count|"
        "how many [different|distinct] {one} {c} [do we have|exist]]",
        c=s.nouns(t, c),
        one=t.one,
        t=t.many,
    )
    return Pair(question, f"SELECT count(DISTINCT {c.sql}) FROM {t.sql}")


def aggregate(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE))
    m = s.column(t, Kind.MEASURE)
    mode, _ = s.mode(m)
    words, restriction = "", ""
    if s.rng.random() < 0.5:
        condition = s.condition(t, besides=m)
        words, restriction = condition.words, f" WHERE {condition.sql}"
    rounded = mode == "avg" and s.rng.random() < 0.25
    digits = s.one_of([1, 2, 2, 3])
    expression = f"round(avg({m.sql}), {digits})" if rounded else f"{mode}({m.sql})"
    ending = (
        s.say("[rounded to {d} [decimals|decimal places|digits]|to {d} decimal places|with {d} decimals]", d=digits)
        if rounded
        else ""
    )
    question = s.say(
        "[what is the {a} {m} of [all|the|] {t} {w} {e}|"
        "what's the {a} {m} [of|for|across|over] [all|the|] {t} {w} {e}|{a} {m} of {t} {w} {e}|"
        "{a} {m} [of|for] [all|] {t} {w} {e}|"
        "[find|show|give me|calculate|compute|return] the {a} {m} [of|for|among] [all|the|] {t} {w} {e}|"
        "{a} {one} {m} {w} {e}]",
        a=s.say(_MODES[mode]),
        m=s.noun(t, m),
        t=t.many,
        one=t.one,
        w=words,
        e=ending,
    )
    return Pair(question, f"SELECT {expression} FROM {t.sql}{restriction}")


def two_aggregates(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.MEASURE))
    m = s.column(t, Kind.MEASURE)
    modes = s.rng.sample([mode for mode in _MODES if m.summable or mode != "sum"], s.one_of([2, 2, 3]))
    listed = [s.say(_MODES[mode]) for mode in modes]
    question = s.say(
        "[what are the {a} {m} of [all|the|] {t}|"
        "[show|find|give me|return] the {a} {m} [of|for|across] [all|the|] {t}|{a} {m} of {t}|{a} {one} {m}|"
        "what is the {a} {m} among [all|] {t}]",
        a=", ".join(listed[:-1]) + " and " + listed[-1],
        m=s.noun(t, m),
        t=t.many,
        one=t.one,
    )
    return Pair(question, f"SELECT {', '.join(f'{mode}({m.sql})' for mode in modes)} FROM {t.sql}")


def extreme(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE))
    shown, m, highest = s.label(t), s.column(t, Kind.MEASURE), s.rng.random() < 0.65
    before, after = s.superlative(t, m, highest)
    also = s.rng.random() < 0.2
    name = s.noun(t, shown) + (f" and {s.noun(t, m)}" if also else "")
    question = s.say(
        "[[what is|what's|show|give me|find|return|tell me] the {c} of the {b} {one} {w}|"
        "which {one} {has} [and what is its {m}|]|{c} of the {b} {one} {w}|{b} {one} {w}]"
        if not also
        else "[[what are|show|give me|find|return] the {c} of the {b} {one} {w}|{c} of the {b} {one} {w}]",
        c=name,
        b=before,
        one=t.one,
        w=after,
        m=s.noun(t, m),
        has=f"is the {before}" if before else after.replace("with", "has", 1),
    )
    if "and what is its" in question:
        also = True
    columns_ = f"{shown.sql}, {m.sql}" if also else shown.sql
    return Pair(question, f"SELECT {columns_} FROM {t.sql} ORDER BY {m.sql} {'DESC' if highest else 'ASC'} LIMIT 1")


def top(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE) and (t.rows > 4 or not t.rows))
    shown, m, highest = s.label(t), s.column(t, Kind.MEASURE), s.rng.random() < 0.7
    n = s.one_of([2, 3, 3, 5, 5, 10, 4, 7])
    before, after = s.superlative(t, m, highest)
    question = s.say(
        "[[what are|show|show me|list|give me|find] the {c} of the [top|] {n} {b} {t} {w}|"
        "[which|what] are the {n} {b} {t} {w}|{n} {b} {t} {w}|[the|] {n} {t} {w2}|top {n} {t} by {m}]"
        if highest and after
        else "[[what are|show|show me|list|give me|find] the {c} of the {n} {b} {t} {w}|"
        "[which|what] are the {n} {b} {t} {w}|{n} {b} {t} {w}|bottom {n} {t} by {m}]"
        if after
        else "[[what are|show|show me|list|give me|find] the {c} of the {n} {b} {t}|[which|what] are the {n} {b} {t}|"
        "{n} {b} {t}|list the {n} {b} {t}|the {n} {b} {t}]",
        c=s.nouns(t, shown),
        n=s.one_of([n, n, _NUMBERS[n]]),
        b=before,
        t=t.many,
        w=after,
        w2=after,
        m=s.noun(t, m),
    )
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} ORDER BY {m.sql} {'DESC' if highest else 'ASC'} LIMIT {n}")


def second_place(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE) and (t.rows > 2 or not t.rows))
    shown, m, highest = s.label(t), s.column(t, Kind.MEASURE), s.rng.random() < 0.75
    question = s.say(
        "[[what is|show|find|give me] the {c} of the {one} with the second {h} {m}|"
        "which {one} has the second {h} {m}|{one} with the second {h} {m}|second {h} {m}: which {one}|"
        "{one} with the 2nd {h} {m}]",
        c=s.noun(t, shown),
        one=t.one,
        h="highest" if highest else "lowest",
        m=s.noun(t, m),
    )
    return Pair(
        question, f"SELECT {shown.sql} FROM {t.sql} ORDER BY {m.sql} {'DESC' if highest else 'ASC'} LIMIT 1 OFFSET 1"
    )


def ordered(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE, Kind.DATE, Kind.YEAR, Kind.NAME))
    shown = s.label(t)
    by = s.one_of([*t.of(Kind.MEASURE, Kind.DATE, Kind.YEAR), shown])
    down = by is not shown and s.rng.random() < 0.5
    also = by is not shown and s.rng.random() < 0.4
    if by is shown:
        how = s.say(
            "[in alphabetical order|sorted alphabetically|ordered alphabetically|alphabetically|ordered by {m}|"
            "from a to z]",
            m=s.noun(t, by),
        )
    elif by.kind is not Kind.MEASURE:
        how = s.say(
            "[from newest to oldest by {m}|sorted by {m}, newest first|by {m}, most recent first|"
            "in descending order of {m}|by {m} descending]"
            if down
            else "[from oldest to newest by {m}|sorted by {m}|in order of {m}|ordered by {m}|by {m}, earliest first|"
            "in ascending order of {m}]",
            m=s.noun(t, by),
        )
    else:
        how = s.say(
            "[in descending order of {m}|sorted by {m} from high to low|ordered by {m} descending|"
            "from highest to lowest {m}|by {m}, highest first|sorted by {m}, largest first]"
            if down
            else "[in ascending order of {m}|sorted by {m}|ordered by {m}|from lowest to highest {m}|"
            "by {m}, lowest first|sorted by {m} ascending|in order of {m}]",
            m=s.noun(t, by),
        )
    listed = s.nouns(t, shown) + (f" and {s.nouns(t, by)}" if also else "")
    question = s.say(
        "[{ask} the {c} of [all|the|] {t} {h}|{c} of [all|the|] {t} {h}|[sort|order] the {t} {h2} and show their {c}|"
        "{ask} [all|] {t} with their {c} {h}]"
        if by is not shown
        else "[{ask} the {c} of [all|the|] {t} {h}|{c} of [all|the|] {t} {h}|{ask} [all|] {t} {h}]",
        ask=s.ask_for(),
        c=listed,
        t=t.many,
        h=how,
        h2=how.replace("sorted ", "").replace("ordered ", ""),
    )
    return Pair(
        question,
        f"SELECT {shown.sql}{', ' + by.sql if also else ''} FROM {t.sql} ORDER BY {by.sql} {'DESC' if down else 'ASC'}",
    )


def above_average(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE))
    shown, m, above = s.label(t), s.column(t, Kind.MEASURE), s.rng.random() < 0.7
    words = s.say(
        "[with [a|an] [above-average|above average] {m}|"
        "with [a|] {m} [above|over|higher than|greater than] [the|] average|with more than the average {m}|"
        "whose {m} is [above|more than|greater than] [the|] average|whose {m} is higher than the mean]"
        if above
        else "[with below average {m}|with [a|] {m} [below|under|lower than|less than] [the|] average|"
        "whose {m} is [below|less than|lower than] [the|] average|with less than the average {m}|"
        "whose {m} is lower than the mean]",
        m=s.noun(t, m),
    )
    condition = f"{m.sql} {'>' if above else '<'} (SELECT avg({m.sql}) FROM {t.sql})"
    if s.rng.random() < 0.35:
        return Pair(
            s.say("[how many {t} are there {w}|number of {t} {w}|count the {t} {w}]", t=t.many, w=words),
            f"SELECT count(*) FROM {t.sql} WHERE {condition}",
        )
    return Pair(
        listing(s, t, s.nouns(t, shown), words, plain=True), f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}"
    )


PATTERNS = {
    f.__name__: f
    for f in (
        count_all, count_where, count_distinct, aggregate, two_aggregates, extreme, top, second_place, ordered,
        above_average,
    )
}  # fmt: skip
