"""Questions that need windows or products: the best of each group, ranks, revenue, average order value."""

from __future__ import annotations

from typing import Final

from vantage_engine.training.synthesis.facts import ColumnFacts, Kind, TableFacts
from vantage_engine.training.synthesis.scene import NotHere, Pair, Scene

_QUANTITY: Final = frozenset({"quantity", "qty", "units"})
_PRICE: Final = frozenset({"price", "cost"})
_WORDS: Final = {2: "two", 3: "three", 5: "five"}


def top_in_each(s: Scene) -> Pair:
    """The first rows of each group, by a numbered derived table."""
    t = s.table(lambda t: t.label and t.has(Kind.CATEGORY) and t.has(Kind.MEASURE))
    shown, c, m = s.label(t), s.column(t, Kind.CATEGORY), s.column(t, Kind.MEASURE)
    n, highest = s.one_of([1, 2, 3, 3, 5]), s.rng.random() < 0.8
    before, after = s.superlative(t, m, highest)
    words = {
        "n": s.one_of([n, _WORDS.get(n, n)]),
        "one": t.one,
        "t": t.many,
        "c": s.noun(t, c),
        "b": before,
        "w": after,
        "m": s.noun(t, m),
    }
    each = "[for|of|in] [each|every] {c}|per {c}|within each {c}"
    question = s.say(
        f"[the {{b}} {{one}} [{each}] {{w}}|which {{one}} is the {{b}} [{each}]|[show|find|"
        f"list] the {{b}} {{one}} [{each}] {{w}}|{{b}} {{one}} [{each}] {{w}}]"
        if n == 1 and before
        else f"[[show|find|list|] the {{one}} {{w}} [{each}]|[for each|in each|in every] {{c}}, the {{one}} {{w}}|"
        f"{{one}} {{w}} [{each}]|which {{one}} {{h}} [{each}]]"
        if n == 1
        else f"[[top|the|the top] {{n}} {{b}} {{t}} {{w}} [{each}]|[show|find|"
        f"list] the {{n}} {{b}} {{t}} {{w}} [{each}]|[for|in] each {{c}}, the {{n}} {{b}} {{t}} {{w}}|"
        f"{{n}} {{b}} {{t}} {{w}} [{each}]|what are the {{n}} {{b}} {{t}} {{w}} [{each}]]",
        h=after.replace("with", "has", 1),
        **words,
    )
    if n > 1 and highest and s.rng.random() < 0.3:
        question = s.say(
            f"[top {{n}} {{t}} by {{m}} [{each}]|[for|in] each {{c}}, the top {{n}} {{t}} by {{m}}]", **words
        )
    order = "DESC" if highest else "ASC"
    inner = (
        f"SELECT {c.sql}, {shown.sql}, row_number() OVER (PARTITION BY {c.sql} ORDER BY {m.sql} {order}) AS "
        f"place FROM {t.sql}"
    )
    return Pair(question, f"SELECT {c.sql}, {shown.sql} FROM ({inner}) AS ranked WHERE place <= {n}")


def top_of_each_parent(s: Scene) -> Pair:
    link = s.link(lambda k: k.parent.label and k.child.label and k.child.has(Kind.MEASURE))
    a, b, m, n = (
        s.label(link.parent),
        s.label(link.child),
        s.column(link.child, Kind.MEASURE),
        s.one_of([1, 2, 3, 3, 5]),
    )
    if a.sql.lower() == b.sql.lower():
        first, second = f"{a.full} AS owner", f"{b.full} AS item"
        outer = "owner, item"
    else:
        first, second, outer = a.full, b.full, f"{a.sql}, {b.sql}"
    before, after = s.superlative(link.child, m, True)
    words = {
        "n": s.one_of([n, _WORDS.get(n, n)]),
        "one": link.child.one,
        "t": link.child.many,
        "p": link.parent.one,
        "b": before,
        "w": after,
    }
    question = s.say(
        "[the {b} {one} {w} [of|for|in] each {p}|[for|in] each {p}, the {b} {one} {w}|"
        "{b} {one} {w} [per|of each|by] {p}|[show|find] each {p} with its {b} {one} {w}]"
        if n == 1
        else "[[the|the top|top] {n} {b} {t} {w} [of|for|in] each {p}|[for|in] each {p}, the {n} {b} {t} {w}|"
        "{n} {b} {t} {w} per {p}|[show|list|find] the {n} {b} {t} {w} of [each|every] {p}]",
        **words,
    )
    inner = (
        f"SELECT {first}, {second}, row_number() OVER (PARTITION BY {link.key.full} ORDER BY {m.full} DESC) AS "
        "place "
        f"FROM {link.parent.sql} JOIN {link.child.sql} ON {link.on}"
    )
    return Pair(question, f"SELECT {outer} FROM ({inner}) AS ranked WHERE place <= {n}")


def ranked(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE))
    shown, m = s.label(t), s.column(t, Kind.MEASURE)
    words = {"t": t.many, "one": t.one, "c": s.noun(t, shown), "m": s.noun(t, m)}
    if t.has(Kind.CATEGORY) and s.rng.random() < 0.3:
        g = s.column(t, Kind.CATEGORY)
        question = s.say(
            "[rank [the|all|] {t} by {m} within each {g}|{t} ranked by {m} [in each|per|within each] {g}|"
            "[show|give] the rank of each {one} by {m} within its {g}|for each {g}, rank the {t} by {m}]",
            g=s.noun(t, g),
            **words,
        )
        return Pair(
            question,
            f"SELECT {g.sql}, {shown.sql}, rank() OVER (PARTITION BY {g.sql} ORDER BY {m.sql} DESC) FROM {t.sql}",
        )
    question = s.say(
        "[rank [the|all|all the|] {t} by {m}|[show|list] [the|all|] {t} with their rank by {m}|{t} ranked by {m}|"
        "{c} and {m} rank of [each|every] {one}|give each {one} a rank by {m}|"
        "what is the rank of each {one} by {m}|ranking of {t} by {m}]",
        **words,
    )
    return Pair(question, f"SELECT {shown.sql}, rank() OVER (ORDER BY {m.sql} DESC) FROM {t.sql}")


def from_average(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE))
    shown, m = s.label(t), s.column(t, Kind.MEASURE)
    question = s.say(
        "[how far is the {m} of each {one} from the average|difference between each {one}'s {m} and the average {m}|"
        "for each {one}, the difference of its {m} from the average|"
        "[show|list] {t} with the difference between their {m} and the average|"
        "{c} of {t} and how much their {m} differs from the mean|"
        "how much is each {one}'s {m} above or below average]",
        m=s.noun(t, m),
        one=t.one,
        t=t.many,
        c=s.noun(t, shown),
    )
    return Pair(question, f"SELECT {shown.sql}, {m.sql} - (SELECT avg({m.sql}) FROM {t.sql}) FROM {t.sql}")


def above_group_average(s: Scene) -> Pair:
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE) and t.has(Kind.CATEGORY))
    shown, m, c = s.label(t), s.column(t, Kind.MEASURE), s.column(t, Kind.CATEGORY)
    question = s.say(
        "[which {t} have [a|] {m} above the average of their {c}|"
        "{t} with [a|] {m} [above|higher than] the average [for|of|in] their {c}|"
        "[find|list] {t} whose {m} is [above|higher than|greater than] their {c} average|"
        "{t} with more than the average {m} of their {c}|{n} of {t} with above average {m} within their {c}]",
        t=t.many,
        m=s.noun(t, m),
        c=s.noun(t, c),
        n=s.nouns(t, shown),
    )
    inner = f"SELECT avg(other.{m.sql}) FROM {t.sql} AS other WHERE other.{c.sql} = {c.full}"
    return Pair(question, f"SELECT {shown.full} FROM {t.sql} WHERE {m.full} > ({inner})")


def _is(column: ColumnFacts, words: frozenset[str]) -> bool:
    numbers = column.kind in (Kind.MEASURE, Kind.OTHER) and all(isinstance(v, (int, float)) for v in column.values)
    return numbers and bool(words & set(column.phrase.split()))


def _sold(s: Scene) -> tuple[TableFacts, str, str]:
    """A table of sold things, the revenue of a row, and what to read it from."""
    found = []
    for t in s.facts.tables:
        quantities, prices = ([c for c in t.columns if _is(c, w)] for w in (_QUANTITY, _PRICE))
        found += [(t, f"{q.full} * {p.full}", t.sql) for q in quantities for p in prices if q is not p]
        for link in s.facts.links:
            if link.child.index == t.index and not prices:
                prices_ = [c for c in link.parent.columns if _is(c, _PRICE)]
                found += [
                    (t, f"{q.full} * {p.full}", f"{link.parent.sql} JOIN {t.sql} ON {link.on}")
                    for q in quantities
                    for p in prices_
                ]
    return s.one_of(found)


def revenue(s: Scene) -> Pair:
    t, product, source = _sold(s)
    total = f"sum({product})"
    links = [k for k in s.facts.links if k.child.index == t.index and k.parent.label]
    groups = t.of(Kind.CATEGORY)
    word = s.say("[revenue|total revenue|sales revenue|total sales|turnover|total amount sold]")
    draw = s.rng.random()
    if draw < 0.25 or not (links or groups):
        return Pair(
            s.say(
                "[what is the {r}|{r} of all {t}|how much {r2} did we make|{r}|what is the {r} over all {t}|"
                "calculate the {r}|what is the total value of all {t}]",
                r=word,
                r2="revenue",
                t=t.many,
            ),
            f"SELECT {total} FROM {source}",
        )
    if links and (draw < 0.8 or not groups):
        link = s.one_of(links)
        shown = s.label(link.parent)
        joined = source if link.parent.sql in source.split() else f"{source} JOIN {link.parent.sql} ON {link.on}"
        words = {
            "r": word,
            "p": link.parent.one,
            "ps": link.parent.many,
            "n": s.one_of([1, 3, 5, 10]),
            "c": s.noun(link.parent, shown),
        }
        if s.rng.random() < 0.5:
            question = s.say(
                "[which {p} brought in the most revenue|{p} with the highest {r}|"
                "which {p} has the [highest|largest] {r}|best selling {p} by revenue|"
                "what {p} generated the most revenue]"
                if words["n"] == 1
                else "[which {n} {ps} brought in the most revenue|top {n} {ps} by {r}|"
                "the {n} {ps} with the [highest|largest] {r}|{n} best selling {ps} by revenue|"
                "[show|list] the {n} {ps} that [made|generated] the most revenue]",
                **words,
            )
            return Pair(
                question,
                f"SELECT {shown.full} FROM {joined} GROUP BY {link.key.full} ORDER BY {total} DESC LIMIT {words['n']}",
            )
        question = s.say(
            "[{r} [per|by|for each|of each] {p}|what is the {r} of each {p}|how much revenue did each {p} bring in|"
            "[show|list] {ps} with their {r}|for each {p}, show the {c} and the {r}]",
            **words,
        )
        return Pair(question, f"SELECT {shown.full}, {total} FROM {joined} GROUP BY {link.key.full}")
    c = s.one_of(groups)
    return Pair(
        s.say(
            "[{r} [per|by|for each] {c}|what is the {r} [for each|of each|by] {c}|how much revenue for each {c}|"
            "[show|find] the {r} [per|by] {c}]",
            r=word,
            c=s.noun(t, c),
        ),
        f"SELECT {c.full}, {total} FROM {source} GROUP BY {c.full}",
    )


def average_value(s: Scene) -> Pair:
    """The average over wholes of the sum of their parts: the average order value."""
    if s.rng.random() < 0.5:
        t, product, source = _sold(s)
        wholes = [k for k in s.facts.links if k.child.index == t.index]
        link = s.one_of([k for k in wholes if "order" in k.parent.one or "invoice" in k.parent.one] or wholes)
        question = s.say(
            "[what is the average {p} value|average {p} value|avg value of [a|an|] {p}|"
            "how much is [a|an] {p} worth on average|average revenue per {p}|mean {p} value|"
            "what is the average total of [a|an|] {p}]",
            p=link.parent.one,
        )
        return Pair(
            question,
            f"SELECT avg(total) FROM (SELECT sum({product}) AS total FROM {source} GROUP BY {link.column.full}) AS "
            "totals",
        )
    link = s.link(lambda k: any(m.summable for m in k.child.of(Kind.MEASURE)))
    m = s.one_of([m for m in link.child.of(Kind.MEASURE) if m.summable])
    question = s.say(
        "[what is the average total {m} per {p}|average total {m} of {c} per {p}|"
        "average of the total {m} [of|per] {p}|on average, what is the total {m} of the {c} of [a|each] {p}|"
        "mean total {one} {m} per {p}]",
        m=s.noun(link.child, m),
        p=link.parent.one,
        c=link.child.many,
        one=link.child.one,
    )
    return Pair(
        question,
        f"SELECT avg(total) FROM (SELECT sum({m.sql}) AS total FROM {link.child.sql} GROUP BY {link.column.sql}) AS "
        "totals",
    )


def over_maximum(s: Scene) -> Pair:
    """More (or less) than all of a group: compared with its extreme."""
    t = s.table(lambda t: t.label and t.has(Kind.MEASURE) and t.has(Kind.CATEGORY))
    shown, m, c = s.label(t), s.column(t, Kind.MEASURE), s.column(t, Kind.CATEGORY)
    condition, above = s.equals(t, c), s.rng.random() < 0.7
    if not condition.words:
        raise NotHere
    question = s.say(
        "[which {t} have a [higher|larger] {m} than [all|every one of the] {t} {w}|"
        "{t} with [a|] {m} greater than that of [all|any of the] {t} {w}|"
        "{n} of {t} with a {m} above the maximum of {t} {w}|"
        "[find|list] {t} whose {m} [exceeds|is higher than] the [maximum|highest] {m} of {t} {w}]"
        if above
        else "[which {t} have a [lower|smaller] {m} than [all|every one of the] {t} {w}|"
        "{t} with [a|] {m} less than that of [all|any of the] {t} {w}|"
        "{n} of {t} with a {m} below the minimum of {t} {w}|"
        "[find|list] {t} whose {m} is lower than the [minimum|lowest] {m} of {t} {w}]",
        t=t.many,
        m=s.noun(t, m),
        w=condition.words,
        n=s.nouns(t, shown),
    )
    return Pair(
        question,
        f"SELECT {shown.sql} FROM {t.sql} WHERE {m.sql} {'>' if above else '<'} (SELECT "
        f"{'max' if above else 'min'}({m.sql}) FROM {t.sql} WHERE {condition.sql})",
    )


PATTERNS = {
    f.__name__: f
    for f in (
        top_in_each, top_of_each_parent, ranked, from_average, above_group_average, revenue, average_value,
        over_maximum,
    )
}  # fmt: skip
