"""English: templates with alternatives, plurals, and the small untidiness of what people type.

A template is text with `[a|b|c]` (one of these is said; alternatives nest and may be empty) and `{slots}`. What fills
a slot is never read as a template.
"""

from __future__ import annotations

import random
import re
from typing import Final

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_IRREGULAR: Final = {
    "person": "people", "child": "children", "man": "men", "woman": "women", "foot": "feet", "staff": "staff",
    "series": "series", "species": "species", "aircraft": "aircraft", "faculty": "faculty", "personnel": "personnel",
    "media": "media", "data": "data", "information": "information", "equipment": "equipment", "news": "news",
    "address": "addresses", "bus": "buses", "status": "statuses", "gas": "gases", "campus": "campuses",
    "diagnosis": "diagnoses", "analysis": "analyses", "premises": "premises", "wife": "wives", "life": "lives",
    "match": "matches", "sex": "sexes", "basis": "bases", "address line": "address lines", "movie": "movies",
    "index": "indexes", "chassis": "chassis", "headquarters": "headquarters", "sales": "sales", "details": "details",
}  # fmt: skip
_UNCOUNTED: Final = frozenset({"by", "of", "in", "to", "from", "at", "on", "for", "with", "mm", "kg", "km"})
_SINGULARS: Final = {many: one for one, many in _IRREGULAR.items()}
_QUESTION = re.compile(
    r"(^|, )(what|which|who|whose|how|when|where|do|does|is|are)\b|^in (what|which)\b", re.IGNORECASE
)


def plurals(noun: str) -> str:
    """The plural of what may be one already: `number of employees` → `numbers of employees`, `sales` → `sales`."""
    for middle in (" of ", " in ", " per "):
        if middle in noun:
            head, _, tail = noun.partition(middle)
            return plurals(head) + middle + tail
    return noun if is_plural(noun) else plural(noun)


def is_plural(noun: str) -> bool:
    """Whether a name looks like a plural as it stands."""
    return bool(re.search(r"[^siu]s$", noun))


def plural(noun: str) -> str:
    """`order item` → `order items`."""
    *front, last = noun.split(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last in _UNCOUNTED or re.search(r"[^e]ed$", last):  # `directed by`, `amount claimed`
        pass
    elif re.search(r"[^aeiou]y$", last):
        last = last[:-1] + "ies"
    elif re.search(r"(s|x|z|ch|sh)$", last):
        last += "es"
    else:
        last += "s"
    return " ".join([*front, last])


def singular(noun: str) -> str:
    """`order items` → `order item`."""
    *front, last = noun.split(" ")
    if last in _SINGULARS:
        last = _SINGULARS[last]
    elif last in _IRREGULAR or last.endswith(("ss", "us", "is")) or len(last) < 4:
        pass
    elif last.endswith("ies") and len(last) > 4:
        last = last[:-3] + "y"
    elif re.search(r"(ss|x|z|ch|sh)es$", last):
        last = last[:-2]
    elif last.endswith("s"):
        last = last[:-1]
    return " ".join([*front, last])


def with_article(noun: str) -> str:
    """`an order`, `a customer`."""
    return f"{'an' if noun[:1] in 'aeiou' and not noun.startswith(('uni', 'use', 'eu')) else 'a'} {noun}"


def say(rng: random.Random, template: str, **slots: object) -> str:
    """One wording of a template."""
    while match := _CHOICE.search(template):
        chosen = rng.choice(match.group(1).split("|"))
        template = template[: match.start()] + chosen + template[match.end() :]
    return " ".join(template.format(**slots).split())


def tidy(rng: random.Random, text: str) -> str:
    """A question as somebody types it: capital and mark mostly there, sometimes not."""
    text = text.replace(" ,", ",").replace(" 's", "'s")
    asks = bool(_QUESTION.search(text))
    draw = rng.random()
    if draw < 0.07:
        return text.lower()
    mark = "?" if asks and rng.random() < 0.8 else "." if not asks and rng.random() < 0.35 else ""
    return (text[:1].upper() + text[1:] if draw < 0.8 else text) + mark
