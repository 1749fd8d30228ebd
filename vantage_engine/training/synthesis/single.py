"""Questions about the rows of one table: their columns, and conditions on them."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal

_SHOWN = (Kind.NAME, Kind.CATEGORY, Kind.MEASURE, Kind.DATE, Kind.YEAR, Kind.TEXT)
_PROPER = frozenset({"nationality", "language"})
_SAID_BEFORE = _PROPER | {
    "status",
    "type",
    "genre",
    "gender",
    "sex",
    "color",
    "colour",
    "category",
    "class",
    "style",
    "sector",
    "industry",
    "party",
}


def columns(s: Scene) -> Pair:
    t = s.table(lambda t: len(t.of(*_SHOWN)) >= 2)
    chosen = s.rng.sample(t.of(*_SHOWN), min(len(t.of(*_SHOWN)), s.one_of([1, 2, 2, 2, 3])))
    names = [s.nouns(t, c) for c in chosen]
    listed = names[0] if len(names) == 1 else ", ".join(names[:-1]) + s.one_of([" and ", " and ", ", and "]) + names[-1]
    question = s.say(
        "[{ask} the {c} of [all|all the|the|every|] {t}|{ask} [all|] {t} with their {c}|[the|all|] {c} of {t}|"
        "what are the {c} of [the|all|] {t}|for [each|every] {one}, {ask2} the {c}|{t} and their {c}|{t}: {c}]",
        ask=s.ask_for(),
        ask2=s.say("[show|list|give me|return]"),
        c=listed,
        t=t.many,
        one=t.one,
    )
    return Pair(question, f"SELECT {', '.join(c.sql for c in chosen)} FROM {t.sql}")


def distinct(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY))
    c = s.column(t, Kind.CATEGORY)
    question = s.say(
        "[{ask} [all|] the [different|distinct|unique] {c} of [all|the|] {t}|"
        "which [different|distinct] {c} [do we have|are there|exist] [among|for] [the|] {t}|"
        "[different|distinct|unique] {one1} {c}|what [different|distinct] {c} do [the|] {t} have|"
        "{ask} {one1} {c} without repeats|{ask} each {one} just once]",
        ask=s.ask_for(),
        c=s.nouns(t, c),
        t=t.many,
        one=f"{t.one} {s.noun(t, c)}",
        one1=t.one,
    )
    return Pair(question, f"SELECT DISTINCT {c.sql} FROM {t.sql}")


def where(s: Scene) -> Pair:
    t = s.table(lambda t: t.has(Kind.CATEGORY, Kind.MEASURE))
    shown, condition = s.shown_of(t), s.condition(t)
    others = [c for c in t.of(*_SHOWN) if c is not shown and c is not condition.column]
    second = s.one_of(others) if others and shown.index >= 0 and s.rng.random() < 0.35 else None
    listed = s.nouns(t, shown) + (f" and {s.nouns(t, second)}" if second else "")
    return Pair(
        listing(s, t, listed, condition.words, plain=second is None),
        f"SELECT {shown.sql}{', ' + second.sql if second else ''} FROM {t.sql} WHERE {condition.sql}",
    )


def listing(s: Scene, t: TableFacts, listed: str, words: str, *, plain: bool) -> str:
    """`the names of singers from France`, or just `singers from France`."""
    if plain and s.rng.random() < 0.3:
        return (
            s.say(
                "[which {t} are there {w}|{ask} [all|the|] {t} {w}|{ask} [all|the|] {t} {w}|{t} {w}|[all|any] {t} {w}]",
                ask=s.ask_for(),
                t=t.many,
                w=words,
            )
            if s.rng.random() < 0.8
            else s.say("what {t} do we have {w}", t=t.many, w=words)
        )
    return s.say(
        "[{ask} the {c} of [all|the|] {t} {w}|{c} of {t} {w}|what are the {c} of [all|the|] {t} {w}|"
        "{ask} the {c} [for|of] {t} {w}|[find|get] the {c} of [every|each] {one} {w}|{ask} {c} of {t} {w}]",
        ask=s.ask_for(),
        c=listed,
        t=t.many,
        one=t.one,
        w=words,
    )


def adjective(s: Scene) -> Pair:
    """A value that implies its column: `cancelled orders`, `female students`."""
    t = s.table(lambda t: any(set(c.phrase.split()) & _SAID_BEFORE for c in t.of(Kind.CATEGORY)))
    c = s.one_of([c for c in t.of(Kind.CATEGORY) if set(c.phrase.split()) & _SAID_BEFORE])
    value = s.value(c)
    said = (
        {"F": "female", "M": "male"}.get(value, str(value)) if set(c.phrase.split()) & {"sex", "gender"} else str(value)
    )
    if not all(len(word) > 2 and word.isalpha() for word in said.split()) or len(said.split()) > 2:
        raise NotHere
    if said[1:].islower() and c.phrase.split()[-1] not in _PROPER and s.rng.random() < 0.6:
        said = said.lower()
    condition, shown = f"{c.sql} = {literal(value)}", s.shown_of(t)
    if s.rng.random() < 0.5:
        question = s.say(
            "[how many {v} {t} are there|number of {v} {t}|count the {v} {t}|how many {v} {t} do we have|"
            "how many {t} are {v}|{v} {t} count]",
            v=said,
            t=t.many,
        )
        return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")
    question = s.say(
        "[{ask} [all|the|all the|] {v} {t}|{ask} the {c} of [all|the|] {v} {t}|which {t} are {v}|{v} {t}|"
        "{c} of {v} {t}]",
        ask=s.ask_for(),
        v=said,
        t=t.many,
        c=s.nouns(t, shown),
    )
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}")


def where_two(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and len([c for c in t.of(Kind.CATEGORY, Kind.MEASURE) if c.values]) >= 2)
    shown, first = s.label(t), s.condition(t)
    second = s.condition(t, besides=first.column)
    either = s.rng.random() < 0.3
    words = s.say(
        "[{a} or {b}|either {a} or {b}]" if either else "[{a} and {b}|{a} and {b}|{a} and also {b}]",
        a=first.words,
        b=second.words,
    )
    query = f"SELECT {shown.sql} FROM {t.sql} WHERE {first.sql} {'OR' if either else 'AND'} {second.sql}"
    return Pair(listing(s, t, s.nouns(t, shown), words, plain=True), query)


def where_either(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.CATEGORY))
    shown, c = s.label(t), s.column(t, Kind.CATEGORY)
    a, b = s.value(c), s.value(c)
    if a == b:
        raise NotHere
    words = s.say(
        "[whose {c} is [either|] {a} or {b}|with {c} {a} or {b}|where the {c} is {a} or {b}|"
        "with [either|] {a} or {b} as {c}]",
        c=s.noun(t, c),
        a=s.shown(a),
        b=s.shown(b),
    )
    condition = f"{c.sql} = {literal(a)} OR {c.sql} = {literal(b)}"
    if s.rng.random() < 0.4:
        return Pair(
            s.say("[how many {t} are there {w}|{n} {t} {w}]", t=t.many, w=words, n=s.count_of()),
            f"SELECT count(*) FROM {t.sql} WHERE {condition}",
        )
    return Pair(
        listing(s, t, s.nouns(t, shown), words, plain=True), f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}"
    )


def where_not(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.CATEGORY))
    shown, c = s.label(t), s.column(t, Kind.CATEGORY)
    value = s.value(c)
    words = s.say(
        "[whose {c} is not {v}|with [a|] {c} other than {v}|that do not have {v} as {c}|where the {c} is not {v}|"
        "with any {c} except {v}|with {c} different from {v}]",
        c=s.noun(t, c),
        v=s.shown(value),
    )
    return Pair(
        listing(s, t, s.nouns(t, shown), words, plain=True),
        f"SELECT {shown.sql} FROM {t.sql} WHERE {c.sql} != {literal(value)}",
    )


def between(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and any(c.values for c in t.of(Kind.MEASURE)))
    shown, c = s.label(t), s.one_of([c for c in t.of(Kind.MEASURE) if c.values])
    low, high = sorted((s.number(c), s.number(c)))
    if low == high:
        raise NotHere
    words = s.say(
        "[with [a|] {c} between {a} and {b}|whose {c} is between {a} and {b}|with {c} from {a} to {b}|"
        "with [a|] {c} in the range {a} to {b}|whose {c} lies between {a} and {b}|where {c} is {a} to {b}]",
        c=s.noun(t, c),
        a=low,
        b=high,
    )
    condition = f"{c.sql} BETWEEN {literal(low)} AND {literal(high)}"
    if s.rng.random() < 0.3:
        return Pair(
            s.say("[how many {t} are there {w}|count the {t} {w}|number of {t} {w}]", t=t.many, w=words),
            f"SELECT count(*) FROM {t.sql} WHERE {condition}",
        )
    return Pair(
        listing(s, t, s.nouns(t, shown), words, plain=True), f"SELECT {shown.sql} FROM {t.sql} WHERE {condition}"
    )


def lookup(s: Scene) -> Pair:
    t = s.table(lambda t: any(c.values for c in t.labels) and len(t.of(*_SHOWN)) >= 2)
    by = s.one_of([c for c in t.labels if c.values])
    shown = s.one_of([c for c in t.of(*_SHOWN) if c is not by])
    value = s.value(by)
    question = s.say(
        "[what is the {c} of {v}|what's the {c} of [the|] {one} {v}|{v}'s {c}|"
        "[give me|show|find|tell me] the {c} of {v}|"
        "[give me|show|find] the {c} of the {one} [named|called] {v}|which {c} does {v} have|{c} of {v}]",
        c=s.noun(t, shown),
        v=s.shown(value),
        one=t.one,
    )
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {by.sql} = {literal(value)}")


PATTERNS = {
    f.__name__: f
    for f in (
        columns, distinct, where, adjective, where_two, where_either, where_not, between, lookup,
    )
}  # fmt: skip
