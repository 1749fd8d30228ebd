"""Questions about how much belongs to what: counts, totals and extremes of the rows linked to a row."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import Kind
from vantage_engine.training.synthesis.links import having, joined, named_parent, qualified
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene


def children_per_parent(s: Scene) -> Pair:
    link, shown = named_parent(s)
    words = {
        "c": link.child.many,
        "p": link.parent.one,
        "ps": link.parent.many,
        "a": s.noun(link.parent, shown),
        "as": s.nouns(link.parent, shown),
        "one": link.child.one,
    }
    down = s.rng.random() < 0.15
    question = s.say(
        "[how many {c} does each {p} have|number of {c} [per|by|for each|of each] {p}|{c} per {p}|"
        "[show|list|find] the {a} of each {p} and [the number of|how many] {c} [it has|they have|]|"
        "count [the|] {c} [of|for] each {p}|for each {p}, show the {a} and the number of {c}|"
        "{p} {as} with their number of {c}|{one} count per {p}]",
        **words,
    ) + (s.say("[, most first|, from most to fewest|, sorted by count descending]") if down else "")
    return Pair(
        question,
        f"SELECT {shown.full}, count(*) {joined(link)} GROUP BY "
        f"{link.key.full}{' ORDER BY count(*) DESC' if down else ''}",
    )


def children_with_none(s: Scene) -> Pair:
    """Counts that keep the parents without children."""
    link, shown = named_parent(s)
    if link.child.rows and not link.child.of(Kind.KEY):
        raise NotHere
    question = s.say(
        "[how many {c} does each {p} have, [including|counting] {ps} [with none|without any]|"
        "number of {c} per {p}, including those with [none|zero]|"
        "for every {p}, even those without {c}, show the {a} and the number of {c}|"
        "[show|list] all {ps} with their number of {c}, even [when|if] it is [zero|0]|"
        "{a} of all {ps} and [the number of|how many] {c}, 0 if none]",
        c=link.child.many,
        p=link.parent.one,
        ps=link.parent.many,
        a=s.noun(link.parent, shown),
    )
    return Pair(
        question,
        f"SELECT {shown.full}, count({link.column.full}) FROM {link.parent.sql} LEFT JOIN {link.child.sql} "
        f"ON {link.on} GROUP BY {link.key.full}",
    )


def most_children(s: Scene) -> Pair:
    link, shown = named_parent(s)
    most, n = s.rng.random() < 0.8, s.one_of([1, 1, 1, 3, 5])
    words = {
        "c": link.child.many,
        "p": link.parent.one,
        "ps": link.parent.many,
        "a": s.noun(link.parent, shown),
        "as": s.nouns(link.parent, shown),
        "n": n,
        "h": s.say("[most|most|largest number of|highest number of]" if most else "[fewest|smallest number of|least]"),
    }
    question = s.say(
        "[which {p} has the {h} {c}|{p} with the {h} {c}|what is the {a} of the {p} with the {h} {c}|"
        "[find|show|give me|return] the {a} of the {p} [with|that has] the {h} {c}|"
        "{a} of the {p} with the {h} {c}|what {p} has the {h} {c}]"
        if n == 1
        else "[which {n} {ps} have the {h} {c}|{n} {ps} with the {h} {c}|"
        "[list|show] the {as} of the {n} {ps} with the {h} {c}|[the|] {n} {ps} that have the {h} {c}]",
        **words,
    )
    if most and n > 1 and s.rng.random() < 0.3:
        question = s.say("[top {n} {ps} by number of {c}|top {n} {ps} by {c}]", **words)
    return Pair(
        question,
        f"SELECT {shown.full} {joined(link)} GROUP BY {link.key.full} ORDER BY count(*) {'DESC' if most else 'ASC'} "
        f"LIMIT {n}",
    )


def children_having(s: Scene) -> Pair:
    link, shown = named_parent(s)
    n = s.one_of([2, 2, 3, 4, 5])
    operator, words = s.one_of(
        [
            (">", "more than {n}"),
            (">", "over {n}"),
            (">=", "at least {n}"),
            (">=", "{n} or more"),
            (">=", "no fewer than {n}"),
            ("<", "fewer than {n}"),
            ("<=", "at most {n}"),
            ("=", "exactly {n}"),
        ]
    )
    if operator == ">" and s.rng.random() < 0.25:
        n, words = 1, s.one_of(["more than one", "several", "multiple"])
    said = words.format(n=s.one_of([n, {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}[n]]))
    if s.rng.random() < 0.2:
        question = s.say(
            "[how many {p} have {w} {c}|number of {p} with {w} {c}|count the {p} {h} {w} {c}|"
            "how many {p} are there with {w} {c}]",
            p=link.parent.many,
            w=said,
            c=link.child.many,
            h=having(s, link.parent),
        )
        return Pair(
            question,
            f"SELECT count(*) FROM (SELECT {link.column.sql} FROM {link.child.sql} GROUP BY {link.column.sql} HAVING "
            f"count(*) {operator} {n}) AS found",
        )
    question = s.say(
        "[which {p} have {w} {c}|{p} {h} {w} {c}|{ask} the {a} of [all|the|] {p} {h} {w} {c}|{a} of {p} {h} {w} {c}|"
        "what are the {a} of {p} {h} {w} {c}|[find|list] {p} {h} {w} {c}]",
        ask=s.ask_for(),
        p=link.parent.many,
        w=said,
        c=link.child.many,
        h=having(s, link.parent),
        a=s.nouns(link.parent, shown),
    )
    return Pair(question, f"SELECT {shown.full} {joined(link)} GROUP BY {link.key.full} HAVING count(*) {operator} {n}")


def aggregate_of_children(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.has(Kind.MEASURE))
    shown, m = s.label(link.parent), s.column(link.child, Kind.MEASURE)
    mode, said = s.mode(m)
    expression = f"{mode}({m.full})"
    words = {
        "a": said,
        "m": s.noun(link.child, m),
        "c": link.child.many,
        "p": link.parent.one,
        "ps": link.parent.many,
        "n": s.noun(link.parent, shown),
        "one": link.child.one,
    }
    draw = s.rng.random()
    if draw < 0.3:
        n = s.one_of([1, 1, 3, 5, 10])
        question = s.say(
            "[which {p} has the {h} {a} {m} of {c}|{p} with the {h} {a} {one} {m}|"
            "what is the {n} of the {p} with the {h} {a} {m} of its {c}|"
            "[find|show] the {p} whose {c} have the {h} {a} {m}]"
            if n == 1
            else "[which {k} {ps} have the {h} {a} {m} of {c}|top {k} {ps} by {a} {one} {m}|"
            "top {k} {ps} by {a} {m} of {c}|{k} {ps} with the {h} {a} {m} of {c}]",
            h=s.say("[highest|largest]"),
            k=n,
            **words,
        )
        return Pair(
            question,
            f"SELECT {shown.full} {joined(link)} GROUP BY {link.key.full} ORDER BY {expression} DESC LIMIT {n}",
        )
    if draw < 0.75:
        question = s.say(
            "[what is the {a} {m} of the {c} of each {p}|{a} {m} of {c} [per|by|for each] {p}|"
            "{a} {one} {m} [per|by|for each] {p}|for each {p}, show the {n} and the {a} {m} of its {c}|"
            "[show|list|find] the {n} of each {p} and the {a} {m} of [its|their] {c}|"
            "{p} {n} with {a} {one} {m}]",
            **words,
        )
        return Pair(question, f"SELECT {shown.full}, {expression} {joined(link)} GROUP BY {link.key.full}")
    condition = s.condition(link.parent)
    question = s.say(
        "[what is the {a} {m} of [the|] {c} of {ps} {w}|{a} {m} of {c} [of|for] {ps} {w}|{a} {one} {m} for {ps} {w}|"
        "[find|show] the {a} {m} of {c} belonging to {ps} {w}]",
        w=condition.words,
        **words,
    )
    return Pair(question, f"SELECT {expression} {joined(link)} WHERE {qualified(condition)}")


def by_parent_category(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.has(Kind.CATEGORY))
    c = s.column(link.parent, Kind.CATEGORY)
    words = {
        "g": f"{link.parent.one} {s.noun(link.parent, c)}"
        if s.rng.random() < 0.7
        else f"{s.noun(link.parent, c)} of {link.parent.one}",
        "c": link.child.many,
        "one": link.child.one,
    }
    if link.child.has(Kind.MEASURE) and s.rng.random() < 0.5:
        m = s.column(link.child, Kind.MEASURE)
        mode, said = s.total_or_average(m)
        question = s.say(
            "[{a} {m} of {c} [by|per|for each] {g}|what is the {a} {m} of {c} for each {g}|"
            "{a} {one} {m} [by|per] {g}|for each {g}, the {a} {m} of {c}|"
            "[show|find] the {a} {m} of the {c} by {g}]",
            a=said,
            m=s.noun(link.child, m),
            **words,
        )
        return Pair(question, f"SELECT {c.full}, {mode}({m.full}) {joined(link)} GROUP BY {c.full}")
    question = s.say(
        "[how many {c} are there [for each|per|by] {g}|number of {c} [by|per|for each] {g}|{c} [by|per] {g}|"
        "count {c} by {g}|for each {g}, how many {c} are there|{one} count [per|by] {g}]",
        **words,
    )
    return Pair(question, f"SELECT {c.full}, count(*) {joined(link)} GROUP BY {c.full}")


def last_child(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.has(Kind.DATE))
    shown, d, late = s.label(link.parent), s.column(link.child, Kind.DATE), s.rng.random() < 0.65
    words = {
        "p": link.parent.one,
        "ps": link.parent.many,
        "n": s.noun(link.parent, shown),
        "d": s.noun(link.child, d),
        "c": link.child.many,
        "one": link.child.one,
        "h": s.say("[latest|most recent|last]" if late else "[first|earliest]"),
    }
    question = s.say(
        "[what is the {h} {one} {d} of each {p}|{h} {one} {d} [per|by|for each] {p}|"
        "for each {p}, show the {n} and the {h} {d} of its {c}|"
        "[show|list] [all|] {ps} with their {h} {one} {d}|when was the {h} {one} of each {p}|"
        "{n} of each {p} and its {h} {one} {d}]",
        **words,
    )
    return Pair(
        question, f"SELECT {shown.full}, {'max' if late else 'min'}({d.full}) {joined(link)} GROUP BY {link.key.full}"
    )


def average_per_parent(s: Scene) -> Pair:
    link = s.link(lambda k: not k.column.unique)
    question = s.say(
        "[what is the average number of {c} per {p}|average number of {c} [per|for each|by] {p}|"
        "how many {c} does [a|each|an average] {p} have on average|avg {c} per {p}|"
        "on average how many {c} does [a|each] {p} have|mean number of {c} per {p}]",
        c=link.child.many,
        p=link.parent.one,
    )
    return Pair(
        question,
        f"SELECT avg(n) FROM (SELECT count(*) AS n FROM {link.child.sql} GROUP BY {link.column.sql}) AS counts",
    )


PATTERNS = {
    f.__name__: f
    for f in (
        children_per_parent, children_with_none, most_children, children_having, aggregate_of_children,
        by_parent_category, last_child, average_per_parent,
    )
}  # fmt: skip
