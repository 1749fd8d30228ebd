"""How people speak of time: which date is meant, what happened then, and conditions on it."""

from __future__ import annotations

from typing import Final

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Scene

MONTHS: Final = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
NOT_ASKED: Final = frozenset({"birth", "birthday", "dob", "born"})
STARTS: Final = frozenset(
    {"start", "from", "order", "placed", "opened", "begin", "created", "hire", "arrival", "made", "booked", "received"}
)
ENDS: Final = frozenset(
    {
        "end",
        "to",
        "until",
        "shipped",
        "ship",
        "closed",
        "close",
        "settlement",
        "delivered",
        "settled",
        "departure",
        "left",
    }
)
_VERBS: Final = {
    "order": "placed", "purchase": "made", "payment": "made", "transaction": "made", "invoice": "issued",
    "ship": "shipped", "document": "created", "account": "opened", "booking": "made", "appointment": "made",
    "complaint": "raised", "policy": "created", "claim": "made", "problem": "reported", "review": "written",
    "film": "released", "movie": "released", "song": "released", "album": "released", "game": "played",
    "match": "played", "order item": "ordered",
}  # fmt: skip
_DATE_VERBS: Final = {
    "order": "placed", "placed": "placed", "hire": "hired", "hired": "hired", "signup": "signed up",
    "birth": "born", "birthday": "born", "joined": "joined", "shipped": "shipped", "ship": "shipped",
    "delivered": "delivered", "created": "created", "opened": "opened", "released": "released",
    "release": "released", "start": "started", "registration": "registered", "closed": "closed",
    "founded": "founded", "publication": "published", "published": "published", "enrolment": "enrolled",
}  # fmt: skip


def dated(s: Scene, *, valued: bool = True) -> tuple[TableFacts, ColumnFacts]:
    t = s.table(lambda t: any(c.values or not valued for c in t.of(Kind.DATE)))
    return t, s.one_of([c for c in t.of(Kind.DATE) if c.values or not valued])


def first_date(s: Scene) -> tuple[TableFacts, ColumnFacts]:
    """A table and the date that is meant when none is named: when its rows began."""
    t = s.table(lambda t: any(_rank(c) < 2 for c in t.of(Kind.DATE)))
    return t, min(t.of(Kind.DATE), key=_rank)


def _rank(c: ColumnFacts) -> int:
    words = set(c.phrase.split())
    return 2 if words & NOT_ASKED or words & ENDS else 0 if words & STARTS else 1


def goes_unsaid(t: TableFacts, c: ColumnFacts) -> bool:
    """Whether the date goes without saying: the table has no other."""
    return len(t.of(Kind.DATE)) == 1 and not set(c.phrase.split()) & NOT_ASKED


def verb_of(t: TableFacts, c: ColumnFacts) -> str:
    """What happened at the date: `placed`, `hired`; empty when the names do not tell."""
    words = c.phrase.split()
    by_date = next((verb for word, verb in _DATE_VERBS.items() if word in words), "")
    return by_date or (_VERBS.get(t.one.split()[-1], "") if goes_unsaid(t, c) else "")


def _happened(s: Scene, t: TableFacts, c: ColumnFacts) -> str:
    """Words between the noun and the time: `placed`, `with an order date`, or nothing."""
    verb = verb_of(t, c)
    if verb and s.rng.random() < 0.6:
        return verb
    if goes_unsaid(t, c) and not t.person and s.rng.random() < 0.5:
        return ""
    return s.say("[with [a|] {c}|whose {c} is|with {c}]", c=s.noun(t, c))


def day_of(text: object) -> str:
    found = str(text)[:10]
    if found[5:7] == "00" or found[8:] == "00":
        raise NotHere
    return found


def time_condition(s: Scene, t: TableFacts, c: ColumnFacts) -> tuple[str, str]:
    """A condition on a date: what is said after the noun, and its SQL."""
    date = day_of(s.one_of(c.values))
    year, month, day = date.split("-")
    name, at = MONTHS[int(month) - 1], f"strftime('%Y', {c.sql})"
    happened = _happened(s, t, c)
    spoken = s.one_of([date, date, f"{name} {int(day)}, {year}", f"{int(day)} {name} {year}"])
    other = str(int(year) + s.one_of([1, 2, 3]))
    options = [
        (f"[in|in|during|in the year] {year}", f"{at} = '{year}'"),
        (f"[since {year}|since {year}|from {year} [on|onwards]]", f"{at} >= '{year}'"),
        (f"after {year}", f"{at} > '{year}'"),
        (f"before {year}", f"{at} < '{year}'"),
        (f"[in|during] {name} {year}", f"strftime('%Y-%m', {c.sql}) = '{year}-{month}'"),
        (f"in {name}", f"strftime('%m', {c.sql}) = '{month}'"),
        (f"[before|earlier than] {spoken}", f"{c.sql} < '{date}'"),
        (f"[after|later than] {spoken}", f"{c.sql} > '{date}'"),
        (f"[since|on or after] {spoken}", f"{c.sql} >= '{date}'"),
        (f"between {year} and {other}", f"{at} BETWEEN '{year}' AND '{other}'"),
    ]
    words, sql = s.one_of(options if not c.timed else [o for o in options if spoken not in o[0]])
    return f"{happened} {s.say(words)}", sql
