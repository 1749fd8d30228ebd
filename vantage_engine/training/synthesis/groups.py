"""Questions about the groups of one table: counts and averages per category, what groups have and lack."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal

_MODES = {"min": "[minimum|lowest]", "max": "[maximum|highest]", "avg": "[average|mean|avg]", "sum": "[total|overall]"}
EACH = "[for each {c}|per {c}|by {c}|in each {c}|for every {c}|broken down by {c}|grouped by {c}]"
_WORDS = {2: "two", 3: "three", 4: "four", 5: "five", 10: "ten"}


def grouped(s: Scene) -> tuple[TableFacts, ColumnFacts]:
    t = s.table(lambda t: t.has(Kind.CATEGORY))
    return t, s.column(t, Kind.CATEGORY)


def group_count(s: Scene) -> Pair:
    t, c = grouped(s)
    each = s.say(EACH, c=s.noun(t, c))
    question = s.say(
        "[how many {t} are there {e}|number of {t} {e}|{t} {e}|count of {t} {e}|how many {t} {e}|"
        "count [the|] {t} {e}|[show|give me|find|list] the number of {t} {e}|what is the number of {t} {e}|"
        "{one} count {e}|[list|show] each {c} and [how many {t} it has|the number of {t}]]",
        t=t.many,
        one=t.one,
        c=s.noun(t, c),
        e=each,
    )
    return Pair(question, f"SELECT {c.sql}, count(*) FROM {t.sql} GROUP BY {c.sql}")


def group_count_sorted(s: Scene) -> Pair:
    t, c = grouped(s)
    each, down = s.say(EACH, c=s.noun(t, c)), s.rng.random() < 0.75
    how = s.say(
        "[most first|from most to least|in descending order|largest first|sorted by count descending|"
        "sorted from high to low]"
        if down
        else "[fewest first|from least to most|in ascending order|sorted by count ascending|sorted from low to high]"
    )
    question = s.say(
        "[how many {t} are there {e}, {h}|number of {t} {e}, {h}|count {t} {e}, {h}|{t} {e}, {h}|"
        "show the number of {t} {e} {h}]",
        t=t.many,
        e=each,
        h=how,
    )
    return Pair(
        question,
        f"SELECT {c.sql}, count(*) FROM {t.sql} GROUP BY {c.sql} ORDER BY count(*) {'DESC' if down else 'ASC'}",
    )


def group_where(s: Scene) -> Pair:
    t = s.table(lambda t: len(t.of(Kind.CATEGORY, Kind.MEASURE)) >= 2 and t.has(Kind.CATEGORY))
    c = s.column(t, Kind.CATEGORY)
    condition = s.condition(t, besides=c)
    question = s.say(
        "[how many {t} {w} are there {e}|number of {t} {w} {e}|{e}, how many {t} are there {w}|count the {t} {w} {e}|"
        "{e}, count the {t} {w}]",
        t=t.many,
        w=condition.words,
        e=s.say(EACH, c=s.noun(t, c)),
    )
    return Pair(question, f"SELECT {c.sql}, count(*) FROM {t.sql} WHERE {condition.sql} GROUP BY {c.sql}")


def group_two_keys(s: Scene) -> Pair:
    t = s.table(lambda t: len(t.of(Kind.CATEGORY)) >= 2)
    a, b = s.two_of(t.of(Kind.CATEGORY))
    question = s.say(
        "[how many {t} [are there|] [per|by|for each] {a} and {b}|"
        "number of {t} [per|by|for each|for every] {a} and {b}|{t} by {a} and {b}|"
        "count {t} for each {a} and {b}|{t} count per {a} per {b}]",
        t=t.many,
        a=s.noun(t, a),
        b=s.noun(t, b),
    )
    return Pair(question, f"SELECT {a.sql}, {b.sql}, count(*) FROM {t.sql} GROUP BY {a.sql}, {b.sql}")


def group_aggregate(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY) and t.has(Kind.MEASURE))
    c, m = s.column(t, Kind.CATEGORY), s.column(t, Kind.MEASURE)
    mode, _ = s.mode(m)
    expression = f"{mode}({m.sql})"
    ending, order = "", ""
    if mode == "avg" and s.rng.random() < 0.15:
        expression, ending = f"round({expression}, 2)", "rounded to 2 [decimals|decimal places]"
    elif s.rng.random() < 0.25:
        ending, order = (
            "[, highest first|, sorted from high to low|, from highest to lowest|, largest first]",
            f" ORDER BY {expression} DESC",
        )
    question = (
        s.say(
            "[what is the {a} {m} of {t} {e}|{a} {m} {e}|{a} {m} of {t} {e}|"
            "[show|find|give me|list] the {a} {m} of [the|] {t} {e}|what's the {a} {m} {e}|{a} {one} {m} {e}]",
            a=s.say(_MODES[mode]),
            m=s.noun(t, m),
            t=t.many,
            one=t.one,
            e=s.say(EACH, c=s.noun(t, c)),
        )
        + " "
        + s.say(ending)
    )
    return Pair(question.strip(), f"SELECT {c.sql}, {expression} FROM {t.sql} GROUP BY {c.sql}{order}")


def having(s: Scene) -> Pair:
    t, c = grouped(s)
    n = s.one_of([2, 2, 3, 3, 4, 5, 10])
    operator, words = s.one_of(
        [
            (">", "more than {n}"),
            (">", "over {n}"),
            (">=", "at least {n}"),
            (">=", "no fewer than {n}"),
            (">=", "{n} or more"),
            ("<", "fewer than {n}"),
            ("<", "less than {n}"),
            ("<=", "at most {n}"),
            ("=", "exactly {n}"),
        ]
    )
    question = s.say(
        "[which {cs} have {w} {t}|{cs} with {w} {t}|"
        "[find|list|show|give me] the {cs} [that have|with|having] {w} {t}|what {cs} have {w} {t}|"
        "[find|list] [each|every] {c} that has {w} {t}|which {cs} are shared by {w} {t}]",
        c=s.noun(t, c),
        cs=s.nouns(t, c),
        t=t.many,
        w=words.format(n=s.one_of([n, _WORDS[n]])),
    )
    return Pair(question, f"SELECT {c.sql} FROM {t.sql} GROUP BY {c.sql} HAVING count(*) {operator} {n}")


def having_average(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY) and any(c.values for c in t.of(Kind.MEASURE)))
    c, m = s.column(t, Kind.CATEGORY), s.one_of([c for c in t.of(Kind.MEASURE) if c.values])
    operator, words = s.one_of([(">", "[above|over|more than|higher than]"), ("<", "[below|under|less than]")])
    n = s.number(m)
    question = s.say(
        "[which {cs} have an average {m} {o} {n}|{cs} with [an|] average {m} {o} {n}|"
        "[find|list|show] the {cs} whose {t} have an average {m} {o} {n}|"
        "{cs} where the [mean|average] {m} is {o} {n}]",
        cs=s.nouns(t, c),
        m=s.noun(t, m),
        o=s.say(words),
        n=n,
        t=t.many,
    )
    return Pair(question, f"SELECT {c.sql} FROM {t.sql} GROUP BY {c.sql} HAVING avg({m.sql}) {operator} {literal(n)}")


def most_common(s: Scene) -> Pair:
    t, c = grouped(s)
    most, n = s.rng.random() < 0.75, s.one_of([1, 1, 1, 3, 5])
    template = (
        (
            "[what is the most [common|frequent|popular] {c} [of|among] [the|all|] {t}|"
            "which {c} has the [most|highest number of|largest number of] {t}|most common {one} {c}|"
            "{c} with the most {t}|[find|show] the {c} [with|that has] the [most|largest number of] {t}|"
            "which {c} is the most common among {t}]"
            if most
            else "[what is the least [common|frequent] {c} [of|among] [the|] {t}|"
            "which {c} has the [fewest|least|smallest number of] {t}|least common {one} {c}|"
            "{c} with the fewest {t}]"
        )
        if n == 1
        else (
            "[what are the {n} most [common|frequent|popular] {cs} [of|among] [the|] {t}|"
            "which {n} {cs} have the most {t}|top {n} {cs} by number of {t}|{n} most common {one} {cs}|"
            "the {n} {cs} with the most {t}]"
            if most
            else "[what are the {n} least common {cs} of {t}|which {n} {cs} have the fewest {t}|"
            "{n} {cs} with the fewest {t}|the {n} {cs} with the smallest number of {t}]"
        )
    )
    question = s.say(template, c=s.noun(t, c), cs=s.nouns(t, c), t=t.many, one=t.one, n=n)
    return Pair(
        question,
        f"SELECT {c.sql} FROM {t.sql} GROUP BY {c.sql} ORDER BY count(*) {'DESC' if most else 'ASC'} LIMIT {n}",
    )


def best_group(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY) and t.has(Kind.MEASURE))
    c, m, most = s.column(t, Kind.CATEGORY), s.column(t, Kind.MEASURE), s.rng.random() < 0.7
    mode, said = s.total_or_average(m)
    question = s.say(
        "[which {c} has the {h} {a} {m}|{c} with the {h} {a} {m}|what {c} has the {h} {a} {m} of {t}|"
        "find the {c} [with|that has] the {h} {a} {m} [of|among] {t}|which {c} has {t} with the {h} {a} {m}|"
        "what is the {c} with the {h} {a} {one} {m}]",
        c=s.noun(t, c),
        h=s.say("[highest|largest|greatest]" if most else "[lowest|smallest]"),
        a=said,
        m=s.noun(t, m),
        t=t.many,
        one=t.one,
    )
    return Pair(
        question,
        f"SELECT {c.sql} FROM {t.sql} GROUP BY {c.sql} ORDER BY {mode}({m.sql}) {'DESC' if most else 'ASC'} LIMIT 1",
    )


def both(s: Scene) -> Pair:
    """Groups that have rows of two kinds."""
    t = s.table(lambda t: len(t.of(Kind.CATEGORY)) >= 2)
    c, other = s.two_of(t.of(Kind.CATEGORY))
    x, y = s.value(other), s.value(other)
    if x == y:
        raise NotHere
    excludes = s.rng.random() < 0.3
    words = {"cs": s.nouns(t, c), "t": t.many, "o": s.noun(t, other), "x": s.shown(x), "y": s.shown(y)}
    question = s.say(
        "[which {cs} have {t} with {o} {x} but [no {t} with|not] {o} {y}|"
        "{cs} with {t} whose {o} is {x} but none whose {o} is {y}|{cs} that have {t} with {o} {x} but not {y}]"
        if excludes
        else "[which {cs} have both {t} with {o} {x} and {t} with {o} {y}|"
        "{cs} of both {t} with {o} {x} and {t} with {o} {y}|"
        "which {cs} are shared by {t} with {o} {x} and {t} with {o} {y}|"
        "{cs} that have {t} with both {o} {x} and {o} {y}|"
        "{cs} with {t} whose {o} is {x} as well as {t} whose {o} is {y}]",
        **words,
    )
    left, right = (f"SELECT {c.sql} FROM {t.sql} WHERE {other.sql} = {literal(v)}" for v in (x, y))
    return Pair(question, f"{left} {'EXCEPT' if excludes else 'INTERSECT'} {right}")


def average_of_counts(s: Scene) -> Pair:
    t, c = grouped(s)
    question = s.say(
        "[what is the average number of {t} per {c}|average number of {t} [per|for each|in each|by] {c}|"
        "how many {t} does [a|each|an average] {c} have on average|avg {t} per {c}|"
        "on average, how many {t} are there per {c}|mean number of {t} per {c}|average {one} count per {c}]",
        t=t.many,
        one=t.one,
        c=s.noun(t, c),
    )
    return Pair(question, f"SELECT avg(n) FROM (SELECT count(*) AS n FROM {t.sql} GROUP BY {c.sql}) AS counts")


PATTERNS = {
    f.__name__: f
    for f in (
        group_count, group_count_sorted, group_where, group_two_keys, group_aggregate, having, having_average,
        most_common, best_group, both, average_of_counts,
    )
}  # fmt: skip
