"""Questions that ask for identifiers or everything, or that compare rows with one that is named."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.links import having
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal
from vantage_engine.training.synthesis.single import listing
from vantage_engine.training.synthesis.times import MONTHS, NOT_ASKED, day_of
from vantage_engine.training.synthesis.wording import plurals

_BIRTHS = NOT_ASKED | {"birth date", "date of birth"}


def _keys(t: TableFacts) -> list[ColumnFacts]:
    return [c for c in t.of(Kind.KEY) if c.phrase]


def _titled(t: TableFacts) -> list[ColumnFacts]:
    """Columns whose cell names one row."""
    return [c for c in t.labels if c.unique and c.values]


def key_columns(s: Scene) -> Pair:
    """Identifiers, alone or beside the name."""
    t = s.table(lambda t: _keys(t) and t.has(Kind.CATEGORY, Kind.MEASURE))
    key, condition = s.one_of(_keys(t)), s.condition(t)
    beside = [c for c in t.of(Kind.NAME, Kind.CATEGORY, Kind.MEASURE) if c is not condition.column]
    shown = [key, *([s.one_of(beside)] if beside and s.rng.random() < 0.5 else [])]
    if s.rng.random() < 0.5:
        shown.reverse()
    listed = " and ".join(plurals(s.noun(t, c) if c is not key else c.phrase) for c in shown)
    return Pair(
        listing(s, t, listed, condition.words, plain=False),
        f"SELECT {', '.join(c.sql for c in shown)} FROM {t.sql} WHERE {condition.sql}",
    )


def key_of(s: Scene) -> Pair:
    """An identifier of the row that is named."""
    t = s.table(lambda t: _titled(t) and _keys(t))
    name, key = s.one_of(_titled(t)), s.one_of(_keys(t))
    value = s.value(name)
    question = s.say(
        "[what is the {k} of [the {one} |]{v}|{k} of [the {one} |]{v}|find the {k} of the {one} [named|called] {v}|"
        "which {k} does [the {one} |]{v} have|[give|show|return] the {k} for [the {one} |]{v}]",
        k=key.phrase,
        one=t.one,
        v=s.shown(value),
    )
    return Pair(question, f"SELECT {key.sql} FROM {t.sql} WHERE {name.sql} = {literal(value)}")


def count_by_key(s: Scene) -> Pair:
    """Rows of each parent, by the key that the child itself holds: no join."""
    link = s.link(lambda k: k.column.phrase)
    t, key = link.child, link.column
    last = s.rng.random() < 0.35
    question = s.say(
        "[[show|give|list|find] the {k} and [the|] number of {t} for each|"
        "how many {t} are there for each {k}|number of {t} [per|by|for each] {k}|"
        "for each {k}, how many {t} are there|[count|show] the {t} [by|per] {k}|"
        "return each {k} [with|and] the [number|count] of its {t}]"
        if not last
        else "[what is the number of {t} [for|of] each {k}, and the {k} itself|"
        "find the number of {t} for each {k} and show the {k}|count the {t} of each {k} along with the {k}]",
        k=key.phrase,
        t=t.many,
    )
    columns = f"count(*), {key.sql}" if last else f"{key.sql}, count(*)"
    return Pair(question, f"SELECT {columns} FROM {t.sql} GROUP BY {key.sql}")


def everything(s: Scene) -> Pair:
    """All columns of some rows."""
    t = s.table(lambda t: t.has(Kind.CATEGORY, Kind.MEASURE) and len(t.columns) <= 10)
    condition = s.condition(t)
    question = s.say(
        "[[show|give|list|return|find|display] all [information|the information|details|columns|data] "
        "[about|of|on|for] [the|all|] {t} {w}|what are all the details of [the|] {t} {w}|"
        "all [information|details] [about|on] {t} {w}|everything about [the|] {t} {w}|full details of {t} {w}]",
        t=t.many,
        w=condition.words,
    )
    return Pair(question, f"SELECT * FROM {t.sql} WHERE {condition.sql}")


def same_as_named(s: Scene) -> Pair:
    """Rows that share something with the one that is named."""
    t = s.table(lambda t: _titled(t) and t.has(Kind.CATEGORY))
    name, c = s.one_of(_titled(t)), s.column(t, Kind.CATEGORY)
    value, counts, others = s.value(name), s.rng.random() < 0.2, s.rng.random() < 0.3
    words = {
        "t": t.many,
        "n": s.nouns(t, name),
        "c": s.noun(t, c),
        "v": s.shown(value),
        "x": s.say("[, without {v} itself|, other than {v}|, excluding {v}]", v=value) if others else "",
        "have": having(s, t),
    }
    question = s.say(
        "[how many {t} have the same {c} as {v}{x}|number of {t} with the same {c} as {v}{x}]"
        if counts
        else "[which {t} have the same {c} as {v}{x}|{n} of [the|all|] {t} {have} the same {c} as {v}{x}|"
        "[list|show|find] [the|all|] {t} in the same {c} as {v}{x}|"
        "what are the {n} of {t} whose {c} is the same as {v}'s{x}|{t} sharing [a|the] {c} with {v}{x}]",
        **words,
    )
    rest = f" AND {name.sql} <> {literal(value)}" if others else ""
    inner = f"SELECT {c.sql} FROM {t.sql} WHERE {name.sql} = {literal(value)}"
    shown = "count(*)" if counts else name.sql
    return Pair(question, f"SELECT {shown} FROM {t.sql} WHERE {c.sql} = ({inner}){rest}")


def more_than_named(s: Scene) -> Pair:
    """Rows whose number is above or below that of the one that is named, by its name or its key."""
    t = s.table(lambda t: (_titled(t) or _keys(t)) and t.label and t.has(Kind.MEASURE))
    shown, m = s.label(t), s.column(t, Kind.MEASURE)
    by_key = [c for c in _keys(t) if c.unique and c.values]
    if _titled(t) and (not by_key or s.rng.random() < 0.75):
        name = s.one_of(_titled(t))
        value = s.value(name)
        who = s.shown(value)
    else:
        name = s.one_of(by_key)
        value = s.value(name)
        who = s.say("the {one} [with {k}|whose {k} is] {v}", one=t.one, k=name.phrase, v=value)
    above = s.rng.random() < 0.65
    question = s.say(
        "[which {t} have [a|] [{more}] {m} than {w}|{n} of [the|all|] {t} with [a|] [{more}] {m} than {w}|"
        "[list|show|find] [the|all|] {t} whose {m} is [{more}] than that of {w}|{t} with [{more}] {m} than {w}|"
        "who has [a|] [{more}] {m} than {w}]".replace("who has", "who has" if t.person else "what has"),
        t=t.many,
        n=s.nouns(t, shown),
        m=s.noun(t, m),
        w=who,
        more=s.say("[higher|larger|greater|bigger]" if above else "[lower|smaller]"),
    )
    inner = f"SELECT {m.sql} FROM {t.sql} WHERE {name.sql} = {literal(value)}"
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {m.sql} {'>' if above else '<'} ({inner})")


def by_birth(s: Scene) -> Pair:
    """Ages that only dates of birth tell: the oldest was born first."""
    t = s.table(lambda t: t.label and any(set(c.phrase.split()) & _BIRTHS for c in t.of(Kind.DATE)))
    c = s.one_of([c for c in t.of(Kind.DATE) if set(c.phrase.split()) & _BIRTHS])
    shown, oldest = s.label(t), s.rng.random() < 0.5
    words = {
        "one": t.one,
        "t": t.many,
        "a": s.say("[oldest|eldest]" if oldest else "youngest"),
        "c": s.nouns(t, shown),
        "n": s.one_of([3, 5, 10]),
    }
    draw = s.rng.random()
    if draw < 0.25:
        day = day_of(s.one_of(c.values))
        after = s.rng.random() < 0.5
        spoken = s.one_of([day, f"{MONTHS[int(day[5:7]) - 1]} {int(day[8:])}, {day[:4]}"])
        question = s.say(
            "[which {t} were born {x} {d}|{c} of [the|all|] {t} born {x} {d}|{t} born {x} {d}]",
            x="after" if after else "before",
            d=spoken,
            **words,
        )
        return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {c.sql} {'>' if after else '<'} '{day}'")
    many = draw > 0.8
    question = s.say(
        "[who are the {n} {a} {t}|{c} of the {n} {a} {t}|the {n} {a} {t}]"
        if many
        else "[who is the {a} {one}|{a} {one}|what is the name of the {a} {one}|which {one} is the {a}|"
        "[find|show|give] the {c} of the {a} {one}]",
        **words,
    )
    order = "ASC" if oldest else "DESC"
    limit = words["n"] if many else 1
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} ORDER BY {c.sql} {order} LIMIT {limit}")


def without_text(s: Scene) -> Pair:
    """Names without a letter, or that end with one."""
    t = s.table(lambda t: t.labels)
    shown = t.labels[0]
    value = str(s.value(shown))
    ends = s.rng.random() < 0.5
    part = value[-1:] if ends else s.one_of([letter for letter in value if letter.isalpha()])
    if not part.isalpha():
        raise NotHere
    words = {"t": t.many, "c": s.nouns(t, shown), "one": s.noun(t, shown), "p": s.one_of([part, f"'{part}'", part])}
    question = s.say(
        "[[find|list|show] [the|all|] {t} whose {one} ends [with|in] [the letter |]{p}|"
        "{c} of {t} that end with [the letter |]{p}|which {t} have [a|] {one} ending [with|in] [the letter |]{p}]"
        if ends
        else "[[find|list|show] [the|all|] {t} whose {one} does not [contain|include] [the letter |]{p}|"
        "{c} of {t} without [the letter |]{p}|which {t} have no [letter |]{p} in their {one}|"
        "{t} whose {one} does not have [the letter|a letter] {p}]",
        **words,
    )
    pattern = literal(f"%{part}" if ends else f"%{part}%")
    return Pair(question, f"SELECT {shown.sql} FROM {t.sql} WHERE {shown.sql} {'' if ends else 'NOT '}LIKE {pattern}")


PATTERNS = {
    f.__name__: f
    for f in (
        key_columns, key_of, count_by_key, everything, same_as_named, more_than_named, by_birth, without_text,
    )
}  # fmt: skip
