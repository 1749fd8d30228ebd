# ruff: noqa: E501
"""Questions about linked tables: what belongs to what, how much of it, and what has none."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, Link, TableFacts
from vantage_engine.training.synthesis.scene import Condition, NotHere, Pair, Scene, literal

_SHOWN = (Kind.NAME, Kind.CATEGORY, Kind.MEASURE, Kind.DATE, Kind.YEAR, Kind.TEXT)


def _from(link: Link) -> str:
    return f"FROM {link.parent.sql} JOIN {link.child.sql} ON {link.on}"


def _has(s: Scene, t: TableFacts) -> str:
    return s.one_of(["who have", "with", "having"] if t.person else ["that have", "with", "having"])


def _full(condition: Condition) -> str:
    """The condition with its column qualified."""
    return condition.column.full + condition.sql.removeprefix(condition.column.sql)


def _labelled(s: Scene) -> tuple[Link, ColumnFacts]:
    link = s.link(lambda k: k.parent.label)
    return link, s.label(link.parent)


def join_columns(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.has(*_SHOWN))
    a, b = s.label(link.parent), s.column(link.child, *_SHOWN)
    words = {"a": f"{link.parent.one} {s.noun(link.parent, a)}", "b": f"{link.child.one} {s.noun(link.child, b)}", "as": s.nouns(link.parent, a), "bs": s.nouns(link.child, b),
             "c": link.child.many, "p": link.parent.one, "one": link.child.one}  # fmt: skip
    if s.rng.random() < 0.5:
        question = s.say("[{ask} the {bs} of [all|the|] {c} and the {as} of their {p}|{ask} each {one}'s {b2} [with|and] the {a} [it belongs to|of its {p}]|{bs} of {c} with [the|their] {a}|[for each|for every] {one}, {ask2} its {b2} and the {a}|what are the {bs} of the {c} and their {a}]",
                         ask=s.say("[list|show|give me|find]"), ask2=s.say("[list|show]"), b2=s.noun(link.child, b), **words)  # fmt: skip
        return Pair(question, f"SELECT {b.full}, {a.full} {_from(link)}")
    question = s.say("[{ask} the {as} of [all|the|] {ps} and the {bs} of their {c}|{ask} each {p} {a2} with the {bs} of its {c}|{as} of {ps} with [the|their] {one} {bs}|what are the {as} of the {ps} and the {bs} of their {c}|{ps} with their {one} {bs}]",
                     ask=s.say("[list|show|give me|find]"), a2=s.noun(link.parent, a), ps=link.parent.many, **words)  # fmt: skip
    return Pair(question, f"SELECT {a.full}, {b.full} {_from(link)}")


def join_by_parent(s: Scene) -> Pair:
    """Rows of a child by what the parent is called or like."""
    link = s.link(lambda k: any(c.values for c in k.parent.labels) and k.child.has(*_SHOWN))
    by, shown = s.one_of([c for c in link.parent.labels if c.values]), s.column(link.child, *_SHOWN)
    value = s.value(by)
    words = {"c": link.child.many, "p": link.parent.one, "v": s.shown(value), "b": s.nouns(link.child, shown)}
    condition = f"{by.full} = {literal(value)}"
    if s.rng.random() < 0.4:
        question = s.say(
            "[how many {c} does {v} have|how many {c} [are there|] [of|for] [the {p}|] {v}|number of {c} [of|for] {v}|how many {c} does the {p} {v} have|count the {c} of {v}|how many {c} belong to [the {p}|] {v}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) {_from(link)} WHERE {condition}")
    question = s.say(
        "[{ask} the {b} of [all|the|] {c} of [the {p}|] {v}|{b} of {c} [of|for|belonging to] [the {p}|] {v}|what are the {b} of the {c} [of|for] [the {p}|] {v}|{ask} the {c} {b} for [the {p}|] {v}|{v}'s {c} {b}|{ask} {b} of the {c} that belong to {v}]",
        ask=s.ask_for(),
        **words,
    )
    return Pair(question, f"SELECT {shown.full} {_from(link)} WHERE {condition}")


def join_where(s: Scene) -> Pair:
    """A restriction of one side, shown from the other."""
    link, shown = _labelled(s)
    if s.rng.random() < 0.5 and link.child.label:
        shown, condition = s.label(link.child), s.condition(link.parent)
        words = s.say("[of|of|for|belonging to] {p} {w}", p=link.parent.many, w=condition.words)
        question = s.say("[{ask} the {a} of [all|the|] {c} {w}|{a} of {c} {w}|{ask} [all|the|] {c} {w}|which {c} are there {w}|what are the {a} of [the|] {c} {w}]",
                         ask=s.ask_for(), a=s.nouns(link.child, shown), c=link.child.many, w=words)  # fmt: skip
        return Pair(question, f"SELECT {shown.full} {_from(link)} WHERE {_full(condition)}")
    condition = s.condition(link.child)
    words = s.say(
        "{h} {c} {w}",
        h=_has(s, link.parent),
        c=s.one_of([link.child.many, link.child.many, "any " + link.child.many]),
        w=condition.words,
    )
    question = s.say("[{ask} the [distinct|different|unique] {a} of [all|the|] {p} {w}|[different|distinct] {a} of {p} {w}|what are the [different|distinct] {a} of [the|] {p} {w}]",
                     ask=s.ask_for(), a=s.nouns(link.parent, shown), p=link.parent.many, w=words)  # fmt: skip
    return Pair(question, f"SELECT DISTINCT {shown.full} {_from(link)} WHERE {_full(condition)}")


def children_per_parent(s: Scene) -> Pair:
    link, shown = _labelled(s)
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
        "[how many {c} does each {p} have|number of {c} [per|by|for each|of each] {p}|{c} per {p}|[show|list|find] the {a} of each {p} and [the number of|how many] {c} [it has|they have|]|count [the|] {c} [of|for] each {p}|for each {p}, show the {a} and the number of {c}|{p} {as} with their number of {c}|{one} count per {p}]", **words,
    ) + (s.say("[, most first|, from most to fewest|, sorted by count descending]") if down else "")  # fmt: skip
    return Pair(
        question.replace("how many orders it has", "how many orders it has"),
        f"SELECT {shown.full}, count(*) {_from(link)} GROUP BY {link.key.full}{' ORDER BY count(*) DESC' if down else ''}",
    )


def children_with_none(s: Scene) -> Pair:
    """Counts that keep the parents without children."""
    link, shown = _labelled(s)
    if link.child.rows and not link.child.of(Kind.KEY):
        raise NotHere
    question = s.say("[how many {c} does each {p} have, [including|counting] {ps} [with none|without any]|number of {c} per {p}, including those with [none|zero]|for every {p}, even those without {c}, show the {a} and the number of {c}|[show|list] all {ps} with their number of {c}, even [when|if] it is [zero|0]|{a} of [all|every] {ps} and [the number of|how many] {c}, 0 if none]",
                     c=link.child.many, p=link.parent.one, ps=link.parent.many, a=s.noun(link.parent, shown))  # fmt: skip
    return Pair(question.replace("every " + link.parent.many, "all " + link.parent.many),
                f"SELECT {shown.full}, count({link.column.full}) FROM {link.parent.sql} LEFT JOIN {link.child.sql} ON {link.on} GROUP BY {link.key.full}")  # fmt: skip


def most_children(s: Scene) -> Pair:
    link, shown = _labelled(s)
    most, n = s.rng.random() < 0.8, s.one_of([1, 1, 1, 3, 5])
    words = {"c": link.child.many, "p": link.parent.one, "ps": link.parent.many, "a": s.noun(link.parent, shown), "as": s.nouns(link.parent, shown), "n": n,
             "h": s.say("[most|most|largest number of|highest number of]" if most else "[fewest|smallest number of|least]")}  # fmt: skip
    question = s.say(
        "[which {p} has the {h} {c}|{p} with the {h} {c}|what is the {a} of the {p} with the {h} {c}|[find|show|give me|return] the {a} of the {p} [with|that has] the {h} {c}|{a} of the {p} with the {h} {c}|what {p} has the {h} {c}]" if n == 1
        else "[which {n} {ps} have the {h} {c}|{n} {ps} with the {h} {c}|[list|show] the {as} of the {n} {ps} with the {h} {c}|[the|] {n} {ps} that have the {h} {c}]", **words,
    )  # fmt: skip
    if most and n > 1 and s.rng.random() < 0.3:
        question = s.say("[top {n} {ps} by number of {c}|top {n} {ps} by {c}]", **words)
    return Pair(
        question,
        f"SELECT {shown.full} {_from(link)} GROUP BY {link.key.full} ORDER BY count(*) {'DESC' if most else 'ASC'} LIMIT {n}",
    )


def children_having(s: Scene) -> Pair:
    link, shown = _labelled(s)
    n = s.one_of([2, 2, 3, 4, 5])
    operator, words = s.one_of([(">", "more than {n}"), (">", "over {n}"), (">=", "at least {n}"), (">=", "{n} or more"), (">=", "no fewer than {n}"),
                                ("<", "fewer than {n}"), ("<=", "at most {n}"), ("=", "exactly {n}")])  # fmt: skip
    if operator == ">" and s.rng.random() < 0.25:
        n, words = 1, s.one_of(["more than one", "several", "multiple"])
    said = words.format(n=s.one_of([n, {1: "one", 2: "two", 3: "three", 4: "four", 5: "five"}[n]]))
    if s.rng.random() < 0.2:
        question = s.say(
            "[how many {p} have {w} {c}|number of {p} with {w} {c}|count the {p} {h} {w} {c}|how many {p} are there with {w} {c}]",
            p=link.parent.many,
            w=said,
            c=link.child.many,
            h=_has(s, link.parent),
        )
        return Pair(
            question,
            f"SELECT count(*) FROM (SELECT {link.column.sql} FROM {link.child.sql} GROUP BY {link.column.sql} HAVING count(*) {operator} {n}) AS found",
        )
    question = s.say("[which {p} have {w} {c}|{p} {h} {w} {c}|{ask} the {a} of [all|the|] {p} {h} {w} {c}|{a} of {p} {h} {w} {c}|what are the {a} of {p} {h} {w} {c}|[find|list] {p} {h} {w} {c}]",
                     ask=s.ask_for(), p=link.parent.many, w=said, c=link.child.many, h=_has(s, link.parent), a=s.nouns(link.parent, shown))  # fmt: skip
    return Pair(question, f"SELECT {shown.full} {_from(link)} GROUP BY {link.key.full} HAVING count(*) {operator} {n}")


def without(s: Scene) -> Pair:
    """The one form for what has none: NOT IN over the child's key."""
    link, shown = _labelled(s)
    dated = [c for c in link.child.of(Kind.DATE) if c.values]
    restricted, tail = "", ""
    if s.rng.random() < 0.15 and dated:
        date = s.one_of(dated)
        year = str(s.one_of(date.values))[:4]
        tail, restricted = s.say("[in|during] {y}", y=year), f" WHERE strftime('%Y', {date.sql}) = '{year}'"
    words = {
        "c": link.child.many,
        "one": link.child.one,
        "p": link.parent.many,
        "a": s.nouns(link.parent, shown),
        "x": tail,
        "who": "who" if link.parent.person else "that",
    }
    condition = f"{link.key.sql} NOT IN (SELECT {link.column.sql} FROM {link.child.sql}{restricted})"
    if s.rng.random() < 0.3:
        question = s.say(
            "[how many {p} have no {c} {x}|how many {p} do not have any {c} {x}|number of {p} without [any|] {c} {x}|count [the|] {p} {who} have no {c} {x}|how many {p} are there without {c} {x}|how many {p} never had {c} {x}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {condition}")
    question = s.say("[which {p} have no {c} {x}|{p} without [any|] {c} {x}|{ask} the {a} of [all|the|] {p} {who} [have no|do not have any|never had a|don't have any] {c} {x}|[list|find|show] [all|] {p} {who} have [not a single {one}|no {c}] {x}|{a} of {p} [without|with no] {c} {x}|which {p} don't have any {c} {x}|what {p} have never had {c} {x}]",
                     ask=s.ask_for(), **words)  # fmt: skip
    return Pair(
        question.replace("had a " + link.child.many, "had any " + link.child.many),
        f"SELECT {shown.sql} FROM {link.parent.sql} WHERE {condition}",
    )


def with_any(s: Scene) -> Pair:
    link, shown = _labelled(s)
    words = {
        "c": link.child.many,
        "one": link.child.one,
        "p": link.parent.many,
        "a": s.nouns(link.parent, shown),
        "who": "who" if link.parent.person else "that",
    }
    condition = f"{link.key.sql} IN (SELECT {link.column.sql} FROM {link.child.sql})"
    if s.rng.random() < 0.4:
        question = s.say(
            "[how many {p} have [at least one {one}|any {c}]|how many {p} have {c}|number of {p} [with|{who} have] [at least one {one}|any {c}]|count the {p} {who} have {c}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {condition}")
    question = s.say(
        "[which {p} have [at least one {one}|any {c}]|{p} with at least one {one}|{ask} the {a} of {p} {who} have [at least one {one}|any {c}]|{ask} {p} {who} have {c}|{a} of {p} with [any {c}|at least one {one}]]",
        ask=s.ask_for(),
        **words,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {link.parent.sql} WHERE {condition}")


def both_children(s: Scene) -> Pair:
    """Parents that have children of two kinds, or of one kind but not of another."""
    link = s.link(lambda k: k.parent.label and k.child.has(Kind.CATEGORY))
    shown, c = s.label(link.parent), s.column(link.child, Kind.CATEGORY)
    x, y = s.value(c), s.value(c)
    if x == y:
        raise NotHere
    excludes = s.rng.random() < 0.3
    words = {
        "a": s.nouns(link.parent, shown),
        "p": link.parent.many,
        "h": _has(s, link.parent),
        "c": link.child.many,
        "o": s.noun(link.child, c),
        "x": s.shown(x),
        "y": s.shown(y),
    }
    question = s.say("[{ask} the {a} of {p} {h} {c} with {o} {x} but [not {y}|no {c} with {o} {y}]|which {p} have {c} with {o} {x} but none with {o} {y}|{p} {h} {c} whose {o} is {x} but not {y}]" if excludes
                     else "[{ask} the {a} of {p} {h} both {c} with {o} {x} and {c} with {o} {y}|which {p} have both {x} and {y} {c}|{p} {h} {c} with both {o} {x} and {o} {y}|{a} of {p} {h} both {x} and {y} as {o} of their {c}]", ask=s.ask_for(), **words)  # fmt: skip
    left, right = (f"SELECT {shown.full} {_from(link)} WHERE {c.full} = {literal(v)}" for v in (x, y))
    return Pair(question, f"{left} {'EXCEPT' if excludes else 'INTERSECT'} {right}")


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
        question = s.say("[which {p} has the {h} {a} {m} of {c}|{p} with the {h} {a} {one} {m}|what is the {n} of the {p} with the {h} {a} {m} of its {c}|[find|show] the {p} whose {c} have the {h} {a} {m}]" if n == 1
                         else "[which {k} {ps} have the {h} {a} {m} of {c}|top {k} {ps} by {a} {one} {m}|top {k} {ps} by {a} {m} of {c}|{k} {ps} with the {h} {a} {m} of {c}]",
                         h=s.say("[highest|largest]"), k=n, **words)  # fmt: skip
        return Pair(
            question, f"SELECT {shown.full} {_from(link)} GROUP BY {link.key.full} ORDER BY {expression} DESC LIMIT {n}"
        )
    if draw < 0.75:
        question = s.say(
            "[what is the {a} {m} of the {c} of each {p}|{a} {m} of {c} [per|by|for each] {p}|{a} {one} {m} [per|by|for each] {p}|for each {p}, show the {n} and the {a} {m} of its {c}|[show|list|find] the {n} of each {p} and the {a} {m} of [its|their] {c}|{p} {n} with {a} {one} {m}]",
            **words,
        )
        return Pair(question, f"SELECT {shown.full}, {expression} {_from(link)} GROUP BY {link.key.full}")
    condition = s.condition(link.parent)
    question = s.say(
        "[what is the {a} {m} of [the|] {c} of {ps} {w}|{a} {m} of {c} [of|for] {ps} {w}|{a} {one} {m} for {ps} {w}|[find|show] the {a} {m} of {c} belonging to {ps} {w}]",
        w=condition.words,
        **words,
    )
    return Pair(question, f"SELECT {expression} {_from(link)} WHERE {_full(condition)}")


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
            "[{a} {m} of {c} [by|per|for each] {g}|what is the {a} {m} of {c} for each {g}|{a} {one} {m} [by|per] {g}|for each {g}, the {a} {m} of {c}|[show|find] the {a} {m} of the {c} by {g}]",
            a=said,
            m=s.noun(link.child, m),
            **words,
        )
        return Pair(question, f"SELECT {c.full}, {mode}({m.full}) {_from(link)} GROUP BY {c.full}")
    question = s.say(
        "[how many {c} are there [for each|per|by] {g}|number of {c} [by|per|for each] {g}|{c} [by|per] {g}|count {c} by {g}|for each {g}, how many {c} are there|{one} count [per|by] {g}]",
        **words,
    )
    return Pair(question, f"SELECT {c.full}, count(*) {_from(link)} GROUP BY {c.full}")


def last_child(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.has(Kind.DATE))
    shown, d, late = s.label(link.parent), s.column(link.child, Kind.DATE), s.rng.random() < 0.65
    words = {"p": link.parent.one, "ps": link.parent.many, "n": s.noun(link.parent, shown), "d": s.noun(link.child, d), "c": link.child.many, "one": link.child.one,
             "h": s.say("[latest|most recent|last]" if late else "[first|earliest]")}  # fmt: skip
    question = s.say(
        "[what is the {h} {one} {d} of each {p}|{h} {one} {d} [per|by|for each] {p}|for each {p}, show the {n} and the {h} {d} of its {c}|[show|list] [all|] {ps} with their {h} {one} {d}|when was the {h} {one} of each {p}|{n} of each {p} and its {h} {one} {d}]",
        **words,
    )
    return Pair(
        question, f"SELECT {shown.full}, {'max' if late else 'min'}({d.full}) {_from(link)} GROUP BY {link.key.full}"
    )


def average_per_parent(s: Scene) -> Pair:
    link = s.link(lambda k: not k.column.unique)
    question = s.say(
        "[what is the average number of {c} per {p}|average number of {c} [per|for each|by] {p}|how many {c} does [a|each|an average] {p} have on average|avg {c} per {p}|on average how many {c} does [a|each] {p} have|mean number of {c} per {p}]",
        c=link.child.many,
        p=link.parent.one,
    )
    return Pair(
        question,
        f"SELECT avg(n) FROM (SELECT count(*) AS n FROM {link.child.sql} GROUP BY {link.column.sql}) AS counts",
    )


def through_junction(s: Scene) -> Pair:
    """Two tables that a third links."""
    junctions = {k.child.index for k in s.facts.links}
    pairs = [
        (a, b) for a in s.facts.links for b in s.facts.links
        if a.child.index == b.child.index in junctions and len({a.parent.index, b.parent.index, a.child.index}) == 3
        and a.parent.label and any(c.values for c in b.parent.labels)
    ]  # fmt: skip
    a, b = s.one_of(pairs)
    shown, by = s.label(a.parent), s.one_of([c for c in b.parent.labels if c.values])
    joined = f"FROM {a.parent.sql} JOIN {a.child.sql} ON {a.on} JOIN {b.parent.sql} ON {b.on}"
    value = s.value(by)
    words = {
        "a": s.nouns(a.parent, shown),
        "p": a.parent.many,
        "q": b.parent.one,
        "v": s.shown(value),
        "j": a.child.many,
    }
    if s.rng.random() < 0.3:
        question = s.say(
            ["[how many {p} [are there|] for [the {q}|] {v}|number of {p} [of|for] {v}", "number of {p} for each {q}]"][
                0
            ]
            + "]",
            **words,
        )
        return Pair(question, f"SELECT count(*) {joined} WHERE {by.full} = {literal(value)}")
    question = s.say(
        "[{ask} the {a} of [the|all|] {p} [of|for|with|related to] [the {q}|] {v}|which {p} [go with|have|are linked to] [the {q}|] {v}|{a} of {p} [with|for] [the {q}|] {v}|what are the {a} of the {p} [of|for] [the {q}|] {v}|{p} of [the {q}|] {v}]",
        ask=s.ask_for(),
        **words,
    )
    return Pair(question, f"SELECT {shown.full} {joined} WHERE {by.full} = {literal(value)}")


def own_kind(s: Scene) -> Pair:
    """Rows that refer to rows of their own table, as employees do to managers."""
    link = s.one_of([k for k in s.facts.links if k.child.index == k.parent.index and k.child.labels])
    t, shown = link.child, s.one_of(link.child.labels)
    role = link.column.phrase.replace(" id", "").replace(" code", "").strip() or "parent"
    joined = f"FROM {t.sql} JOIN {t.sql} AS other ON {link.column.full} = other.{link.key.sql}"
    name = f"other.{shown.sql}"
    if shown.values and s.rng.random() < 0.4:
        value = s.value(shown)
        question = s.say(
            "[which {t} have {v} as [their|] {r}|{t} whose {r} is {v}|[list|show|find] the {t} with {r} {v}|who or what has {v} as {r}|{c} of {t} whose {r} is {v}]",
            t=t.many,
            v=s.shown(value),
            r=role,
            c=s.nouns(t, shown),
        )
        return Pair(question, f"SELECT {shown.full} {joined} WHERE {name} = {literal(value)}")
    question = s.say(
        "[[list|show] each {one} with [its|their] {r}|{c} of each {one} and of [its|their] {r}|{t} and their {r}s|[show|list|give me] the {c} of [all|the|] {t} and the {c} of their {r}|who is the {r} of each {one}|each {one} and {r}]",
        t=t.many,
        one=t.one,
        r=role,
        c=s.noun(t, shown),
    )
    return Pair(question, f"SELECT {shown.full}, {name} {joined}")


PATTERNS = {
    f.__name__: f
    for f in (
        join_columns, join_by_parent, join_where, children_per_parent, children_with_none, most_children, children_having,
        without, with_any, both_children, aggregate_of_children, by_parent_category, last_child, average_per_parent,
        through_junction, own_kind,
    )
}  # fmt: skip
