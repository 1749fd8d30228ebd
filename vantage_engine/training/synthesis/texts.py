"""Questions about texts: parts of names, lengths, cells that are missing or stand twice."""

from __future__ import annotations

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene, literal, sayable


def _labelled(s: Scene) -> tuple[TableFacts, ColumnFacts]:
    """A table and the column that names its rows."""
    t = s.table(lambda t: t.labels)
    return t, t.labels[0]


def _texts(t: TableFacts) -> list[ColumnFacts]:
    return [c for c in t.of(Kind.NAME, Kind.TEXT, Kind.CATEGORY) if c.values]


def _listed(s: Scene, t: TableFacts, c: ColumnFacts, words: str, condition: str) -> Pair:
    if s.rng.random() < 0.25:
        question = s.say(
            "[how many {t} {w} are there|how many {t} are there {w}|number of {t} {w}|count the {t} {w}]",
            t=t.many,
            w=words,
        )
        return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")
    question = s.say(
        "[{ask} the {c} of [all|the|] {t} {w}|{ask} [all|the|] {t} {w}|which {t} are there {w}|{t} {w}|"
        "{c} of {t} {w}|find [all|the|] {t} {w}]",
        ask=s.ask_for(),
        t=t.many,
        c=s.nouns(t, c),
        w=words,
    )
    return Pair(question, f"SELECT {c.sql} FROM {t.sql} WHERE {condition}")


def starts_with(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and _texts(t))
    shown, c = s.label(t), s.one_of(_texts(t))
    value = str(s.value(c))
    if not value[0].isalpha():
        raise NotHere
    ends = s.rng.random() < 0.2
    part = value[-1:] if ends else value[: s.one_of([1, 1, 1, 2, 3])]
    if not part.isalpha():
        raise NotHere
    quoted = s.one_of([f"'{part}'", f'"{part}"', part, part])
    words = s.say(
        "[whose {c} ends with {p}|with [a|] {c} ending [in|with] {p}|where the {c} ends in {p}|"
        "that have {c} ending with {p}]"
        if ends
        else "[whose {c} [starts|begins] with {l} {p}|with [a|] {c} [starting|beginning] with {p}|"
        "where the {c} starts with {p}|with [a|] {c} that [begins|starts] with {p}|whose {c} begins with {p}]",
        c=s.noun(t, c),
        p=quoted,
        l=s.one_of(["", "the letter"]) if len(part) == 1 else "",
    )
    return _listed(s, t, shown, words, f"{c.sql} LIKE {literal('%' + part if ends else part + '%')}")


def contains(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and _texts(t))
    shown, c = s.label(t), s.one_of(_texts(t))
    parts = [word for word in str(s.value(c)).split() if word.isalpha() and len(word) > 2]
    part = s.one_of(parts)
    if s.rng.random() < 0.2 and len(part) > 5:
        part = part[:4]
    quoted = s.one_of([f"'{part}'", f'"{part}"', part])
    words = s.say(
        "[whose {c} contains [the word|] {p}|with {p} in [the|their] {c}|that have {p} in [the|their] {c}|"
        "whose {c} includes {p}|with [a|] {c} containing {p}|where the {c} contains {p}]",
        c=s.noun(t, c),
        p=quoted,
    )
    without = s.rng.random() < 0.12
    if without:
        words = s.say(
            "[whose {c} does not contain {p}|without {p} in [the|their] {c}|with no {p} in the {c}]",
            c=s.noun(t, c),
            p=quoted,
        )
    return _listed(s, t, shown, words, f"{c.sql} {'NOT ' if without else ''}LIKE {literal(f'%{part}%')}")


def longest_name(s: Scene) -> Pair:
    t, c = _labelled(s)
    longest, n = s.rng.random() < 0.7, s.one_of([1, 1, 1, 3, 5])
    words = {
        "c": s.noun(t, c),
        "cs": s.nouns(t, c),
        "t": t.many,
        "one": t.one,
        "h": "longest" if longest else "shortest",
        "n": n,
    }
    question = s.say(
        "[which {one} has the {h} {c}|what is the {h} {one} {c}|{one} with the {h} {c}|{h} {c} [of|among] [all|] {t}|"
        "[find|show] the {one} whose {c} is {h}|what is the {h} {c} of [a|any] {one}]"
        if n == 1
        else "[what are the {n} {h} {one} {cs}|{n} {h} {cs} [of|among] {t}|[show|list] the {n} {t} with the {h} {cs}|"
        "which {n} {t} have the {h} {cs}]",
        **words,
    )
    return Pair(
        question, f"SELECT {c.sql} FROM {t.sql} ORDER BY length({c.sql}) {'DESC' if longest else 'ASC'} LIMIT {n}"
    )


def name_length(s: Scene) -> Pair:
    t, c = _labelled(s)
    if s.rng.random() < 0.35:
        question = s.say(
            "[how long is the {c} of each {one}|[show|list] [each|every] {one} {c} [with|and] its length|"
            "length of each {one} {c}|{cs} of {t} with their number of characters|"
            "how many [letters|characters] does each {one} {c} have|{one} {cs} and their lengths]",
            c=s.noun(t, c),
            cs=s.nouns(t, c),
            one=t.one,
            t=t.many,
        )
        return Pair(question, f"SELECT {c.sql}, length({c.sql}) FROM {t.sql}")
    if not c.values:
        raise NotHere
    n, longer = len(str(s.value(c))), s.rng.random() < 0.6
    words = s.say(
        "[whose {c} is longer than {n} [characters|letters]|"
        "with [a|] {c} [longer than|of more than|over] {n} [characters|letters]|"
        "whose {c} has more than {n} [letters|characters]]"
        if longer
        else "[whose {c} is shorter than {n} [characters|letters]|"
        "with [a|] {c} [shorter than|of less than|of fewer than] {n} [characters|letters]|"
        "whose {c} has fewer than {n} letters]",
        c=s.noun(t, c),
        n=n,
    )
    return _listed(s, t, c, words, f"length({c.sql}) {'>' if longer else '<'} {n}")


def missing(s: Scene) -> Pair:
    t = s.table(lambda t: any(c.nulls or not t.rows for c in t.of(*_BLANK)))
    shown = s.shown_of(t)
    c = s.one_of([c for c in t.of(*_BLANK) if c is not shown and (c.nulls or not t.rows)])
    present = s.rng.random() < 0.3
    article = "an" if c.phrase[0] in "aeio" else "a"
    words = s.say(
        "[with {a} {c}|that have {a} {c}|with a known {c}|"
        "where the {c} is [known|not missing|filled in|given|not empty|not null]|"
        "whose {c} is [known|present|recorded]]"
        if present
        else "[without {a} {c}|with no {c}|with missing {c}|"
        "where the {c} is [missing|unknown|empty|null|not known|not given]|"
        "whose {c} is [missing|unknown|not recorded|empty]|that have no {c}|lacking {a} {c}]",
        a=article,
        c=s.noun(t, c),
    )
    condition = f"{c.sql} IS {'NOT ' if present else ''}NULL"
    if not present and s.rng.random() < 0.3:
        question = s.say(
            "[how many {t} are missing {a} {c}|how many {t} have no {c}|number of {t} lacking {a} {c}|"
            "how many {c} values are missing for {t}|how many {t} do not have {a} {c}|"
            "missing {c} count for {t}]",
            t=t.many,
            a=article,
            c=s.noun(t, c),
        )
        return Pair(question, f"SELECT count(*) FROM {t.sql} WHERE {condition}")
    return _listed(s, t, shown, words, condition)


_BLANK = (Kind.TEXT, Kind.CATEGORY, Kind.DATE, Kind.MEASURE, Kind.YEAR, Kind.NAME)


def in_place_of_missing(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and any(c.nulls or not t.rows for c in t.of(Kind.TEXT, Kind.CATEGORY, Kind.DATE)))
    shown = s.label(t)
    c = s.one_of([c for c in t.of(Kind.TEXT, Kind.CATEGORY, Kind.DATE) if c is not shown and (c.nulls or not t.rows)])
    word = s.one_of(["unknown", "none", "missing", "n/a", "not given"])
    question = s.say(
        "[{ask} the {n} and {c} of [all|the|] {t}, [with|using|showing] {w} [where|when|if] the {c} is missing|"
        "{n} and {c} of [each|every] {one}, {w} [if|when|where] there is no {c}|"
        "[show|list] {t} with their {c}, or {w} if it is missing|"
        "{ask} {t} and {c}, replacing missing {c} by {w}|{n} and {c} for {t}, {w} when empty]",
        ask=s.say("[show|list|give me]"),
        n=s.noun(t, shown),
        c=s.noun(t, c),
        t=t.many,
        one=t.one,
        w=s.one_of([f"'{word}'", f'"{word}"']),
    )
    return Pair(question, f"SELECT {shown.sql}, coalesce({c.sql}, '{word}') FROM {t.sql}")


def duplicates(s: Scene) -> Pair:
    t = s.table(lambda t: any(not c.unique for c in t.of(Kind.NAME, Kind.TEXT, Kind.CATEGORY)))
    c = s.one_of([c for c in t.of(Kind.NAME, Kind.TEXT, Kind.CATEGORY) if not c.unique])
    counted = s.rng.random() < 0.3
    words = {"cs": s.nouns(t, c), "c": s.noun(t, c), "t": t.many, "one": t.one}
    if counted:
        question = s.say(
            "[which {one} {cs} [appear|occur] more than once and how often|"
            "duplicate {one} {cs} and how often they [occur|appear]|"
            "[show|list] repeated {one} {cs} with their counts|"
            "{cs} used by more than one {one} and how many times]",
            **words,
        )
        return Pair(question, f"SELECT {c.sql}, count(*) FROM {t.sql} GROUP BY {c.sql} HAVING count(*) > 1")
    question = s.say(
        "[which {cs} [appear|occur] more than once [among|in] [the|] {t}|[duplicate|duplicated|repeated] {one} {cs}|"
        "are there [any|] duplicate {cs} among {t}|[find|show|list] [the|] duplicate {one} {cs}|"
        "[find|list] {cs} [shared|used] by more than one {one}|"
        "{one} {cs} that [occur|appear] [more than once|several times]]",
        **words,
    )
    return Pair(question, f"SELECT {c.sql} FROM {t.sql} GROUP BY {c.sql} HAVING count(*) > 1")


def full_name(s: Scene) -> Pair:
    """Both names of a person: two columns, since no question offers the blank that would join them."""
    t = s.table(lambda t: any("first" in c.phrase for c in t.columns) and any("last" in c.phrase for c in t.columns))
    first, last = (next((c for c in t.columns if c.phrase.endswith(f"{w} name")), None) for w in ("first", "last"))
    if first is None or last is None:
        raise NotHere
    words, restriction = "", ""
    if s.rng.random() < 0.6:
        condition = s.condition(t)
        words, restriction = condition.words, f" WHERE {condition.sql}"
    question = s.say(
        "[{ask} the full [names|name] of [all|the|] {t} {w}|full names of {t} {w}|"
        "what are the full names of [all|the|] {t} {w}|first and last [names|name] of [all|the|] {t} {w}|"
        "{ask} the first and last names of [all|] {t} {w}|{t} {w} with [full name|first and last name]]",
        ask=s.ask_for(),
        t=t.many,
        w=words,
    )
    return Pair(question, f"SELECT {first.sql}, {last.sql} FROM {t.sql}{restriction}")


def initials(s: Scene) -> Pair:
    t = s.table(lambda t: any(sayable(v) for c in t.labels for v in c.values[:5]))
    c = s.one_of(t.labels)
    question = s.say(
        "[{ask} the {c} of [all|the|] {t} in [upper case|uppercase|capital letters|capitals]|"
        "{one} {c} in [upper case|uppercase]|uppercase {c} of [all|] {t}|{c} of {t}, [all caps|in capitals]|"
        "[write|print] the {c} of {t} in [upper case|capital letters]]",
        ask=s.ask_for(),
        c=s.nouns(t, c),
        one=t.one,
        t=t.many,
    )
    return Pair(question, f"SELECT upper({c.sql}) FROM {t.sql}")


PATTERNS = {
    f.__name__: f
    for f in (
        starts_with, contains, longest_name, name_length, missing, in_place_of_missing, duplicates, full_name,
        initials,
    )
}  # fmt: skip
