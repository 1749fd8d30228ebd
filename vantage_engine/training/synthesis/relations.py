"""Questions about linked tables: what belongs to what, and what has none."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import Kind
from vantage_engine.training.synthesis.links import having, joined, named_parent, qualified
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal

_SHOWN = (Kind.NAME, Kind.CATEGORY, Kind.MEASURE, Kind.DATE, Kind.YEAR, Kind.TEXT)


def join_columns(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.has(*_SHOWN))
    a, b = s.label(link.parent), s.column(link.child, *_SHOWN)
    words = {
        "a": f"{link.parent.one} {s.noun(link.parent, a)}",
        "b": f"{link.child.one} {s.noun(link.child, b)}",
        "as": s.nouns(link.parent, a),
        "bs": s.nouns(link.child, b),
        "c": link.child.many,
        "p": link.parent.one,
        "one": link.child.one,
    }
    if s.rng.random() < 0.5:
        question = s.say(
            "[{ask} the {bs} of [all|the|] {c} and the {as} of their {p}|"
            "{ask} each {one}'s {b2} [with|and] the {a} [it belongs to|of its {p}]|"
            "{bs} of {c} with [the|their] {a}|[for each|for every] {one}, {ask2} its {b2} and the {a}|"
            "what are the {bs} of the {c} and their {a}]",
            ask=s.say("[list|show|give me|find]"),
            ask2=s.say("[list|show]"),
            b2=s.noun(link.child, b),
            **words,
        )
        return Pair(question, f"SELECT {b.full}, {a.full} {joined(link)}")
    question = s.say(
        "[{ask} the {as} of [all|the|] {ps} and the {bs} of their {c}|{ask} each {p} {a2} with the {bs} of its {c}|"
        "{as} of {ps} with [the|their] {one} {bs}|what are the {as} of the {ps} and the {bs} of their {c}|"
        "{ps} with their {one} {bs}]",
        ask=s.say("[list|show|give me|find]"),
        a2=s.noun(link.parent, a),
        ps=link.parent.many,
        **words,
    )
    return Pair(question, f"SELECT {a.full}, {b.full} {joined(link)}")


def join_by_parent(s: Scene) -> Pair:
    """Rows of a child by what the parent is called or like."""
    link = s.link(lambda k: any(c.values for c in k.parent.labels) and k.child.has(*_SHOWN))
    by, shown = s.one_of([c for c in link.parent.labels if c.values]), s.column(link.child, *_SHOWN)
    value = s.value(by)
    words = {"c": link.child.many, "p": link.parent.one, "v": s.shown(value), "b": s.nouns(link.child, shown)}
    condition = f"{by.full} = {literal(value)}"
    if s.rng.random() < 0.4:
        question = s.say(
            "[how many {c} does {v} have|how many {c} [are there|] [of|for] [the {p}|] {v}|"
            "number of {c} [of|for] {v}|how many {c} does the {p} {v} have|count the {c} of {v}|"
            "how many {c} belong to [the {p}|] {v}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) {joined(link)} WHERE {condition}")
    question = s.say(
        "[{ask} the {b} of [all|the|] {c} of [the {p}|] {v}|{b} of {c} [of|for|belonging to] [the {p}|] {v}|"
        "what are the {b} of the {c} [of|for] [the {p}|] {v}|{ask} the {c} {b} for [the {p}|] {v}|"
        "{v}'s {c} {b}|{ask} {b} of the {c} that belong to {v}]",
        ask=s.ask_for(),
        **words,
    )
    return Pair(question, f"SELECT {shown.full} {joined(link)} WHERE {condition}")


def join_where(s: Scene) -> Pair:
    """A restriction of one side, shown from the other."""
    link, shown = named_parent(s)
    if s.rng.random() < 0.5 and link.child.label:
        shown, condition = s.label(link.child), s.condition(link.parent)
        words = s.say("[of|of|for|belonging to] {p} {w}", p=link.parent.many, w=condition.words)
        question = s.say(
            "[{ask} the {a} of [all|the|] {c} {w}|{a} of {c} {w}|{ask} [all|the|] {c} {w}|which {c} are there {w}|"
            "what are the {a} of [the|] {c} {w}]",
            ask=s.ask_for(),
            a=s.nouns(link.child, shown),
            c=link.child.many,
            w=words,
        )
        return Pair(question, f"SELECT {shown.full} {joined(link)} WHERE {qualified(condition)}")
    condition = s.condition(link.child)
    words = s.say(
        "{h} {c} {w}",
        h=having(s, link.parent),
        c=s.one_of([link.child.many, link.child.many, "any " + link.child.many]),
        w=condition.words,
    )
    question = s.say(
        "[{ask} the [distinct|different|unique] {a} of [all|the|] {p} {w}|[different|distinct] {a} of {p} {w}|"
        "what are the [different|distinct] {a} of [the|] {p} {w}]",
        ask=s.ask_for(),
        a=s.nouns(link.parent, shown),
        p=link.parent.many,
        w=words,
    )
    return Pair(question, f"SELECT DISTINCT {shown.full} {joined(link)} WHERE {qualified(condition)}")


def without(s: Scene) -> Pair:
    """The one form for what has none: NOT IN over the child's key."""
    link, shown = named_parent(s)
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
            "[how many {p} have no {c} {x}|how many {p} do not have any {c} {x}|number of {p} without [any|] {c} {x}|"
            "count [the|] {p} {who} have no {c} {x}|how many {p} are there without {c} {x}|"
            "how many {p} never had {c} {x}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {condition}")
    question = s.say(
        "[which {p} have no {c} {x}|{p} without [any|] {c} {x}|"
        "{ask} the {a} of [all|the|] {p} {who} [have no|do not have any|never had any|don't have any] {c} {x}|"
        "[list|find|show] [all|] {p} {who} have [not a single {one}|no {c}] {x}|"
        "{a} of {p} [without|with no] {c} {x}|which {p} don't have any {c} {x}|what {p} have never had {c} {x}]",
        ask=s.ask_for(),
        **words,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {link.parent.sql} WHERE {condition}")


def with_any(s: Scene) -> Pair:
    link, shown = named_parent(s)
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
            "[how many {p} have [at least one {one}|any {c}]|how many {p} have {c}|"
            "number of {p} [with|{who} have] [at least one {one}|any {c}]|count the {p} {who} have {c}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) FROM {link.parent.sql} WHERE {condition}")
    question = s.say(
        "[which {p} have [at least one {one}|any {c}]|{p} with at least one {one}|"
        "{ask} the {a} of {p} {who} have [at least one {one}|any {c}]|{ask} {p} {who} have {c}|"
        "{a} of {p} with [any {c}|at least one {one}]]",
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
        "h": having(s, link.parent),
        "c": link.child.many,
        "o": s.noun(link.child, c),
        "x": s.shown(x),
        "y": s.shown(y),
    }
    question = s.say(
        "[{ask} the {a} of {p} {h} {c} with {o} {x} but [not {y}|no {c} with {o} {y}]|"
        "which {p} have {c} with {o} {x} but none with {o} {y}|{p} {h} {c} whose {o} is {x} but not {y}]"
        if excludes
        else "[{ask} the {a} of {p} {h} both {c} with {o} {x} and {c} with {o} {y}|"
        "which {p} have both {x} and {y} {c}|{p} {h} {c} with both {o} {x} and {o} {y}|"
        "{a} of {p} {h} both {x} and {y} as {o} of their {c}]",
        ask=s.ask_for(),
        **words,
    )
    left, right = (f"SELECT {shown.full} {joined(link)} WHERE {c.full} = {literal(v)}" for v in (x, y))
    return Pair(question, f"{left} {'EXCEPT' if excludes else 'INTERSECT'} {right}")


def through_junction(s: Scene) -> Pair:
    """Two tables that a third links."""
    pairs = [
        (a, b)
        for a in s.facts.links
        for b in s.facts.links
        if a.child.index == b.child.index
        and len({a.parent.index, b.parent.index, a.child.index}) == 3
        and a.parent.label
        and any(c.values for c in b.parent.labels)
    ]
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
            "[how many {p} [are there|] for [the {q}|] {v}|number of {p} [of|for] {v}|how many {p} does {v} have|"
            "count the {p} of [the {q}|] {v}]",
            **words,
        )
        return Pair(question, f"SELECT count(*) {joined} WHERE {by.full} = {literal(value)}")
    question = s.say(
        "[{ask} the {a} of [the|all|] {p} [of|for|with|related to] [the {q}|] {v}|"
        "which {p} [go with|have|are linked to] [the {q}|] {v}|{a} of {p} [with|for] [the {q}|] {v}|"
        "what are the {a} of the {p} [of|for] [the {q}|] {v}|{p} of [the {q}|] {v}]",
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
            "[which {t} have {v} as [their|] {r}|{t} whose {r} is {v}|[list|show|find] the {t} with {r} {v}|"
            "who or what has {v} as {r}|{c} of {t} whose {r} is {v}]",
            t=t.many,
            v=s.shown(value),
            r=role,
            c=s.nouns(t, shown),
        )
        return Pair(question, f"SELECT {shown.full} {joined} WHERE {name} = {literal(value)}")
    question = s.say(
        "[[list|show] each {one} with [its|their] {r}|{c} of each {one} and of [its|their] {r}|{t} and their {r}s|"
        "[show|list|give me] the {c} of [all|the|] {t} and the {c} of their {r}|who is the {r} of each {one}|"
        "each {one} and {r}]",
        t=t.many,
        one=t.one,
        r=role,
        c=s.noun(t, shown),
    )
    return Pair(question, f"SELECT {shown.full}, {name} {joined}")


PATTERNS = {
    f.__name__: f
    for f in (
        join_columns, join_by_parent, join_where, without, with_any, both_children, through_junction, own_kind,
    )
}  # fmt: skip
