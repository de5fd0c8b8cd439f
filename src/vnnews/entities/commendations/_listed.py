"""Recipients named before the verb, or listed beside their number."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._full_names import of_a_body
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._names import names_in
from vnnews.entities.commendations._recipients import Counts
from vnnews.entities.commendations._tables import heads, surnames, units
from vnnews.entities.commendations._words import Words

_NEAR = 8  # words after the award
_WORDS_OF_WHO = 3  # words between the noun that is counted and a name
_LISTS = frozenset({":", "gồm", "là", "như"})
_INTRODUCE = frozenset({"gồm", "là", "như", "có", "của"})


def subject_names(words: Words, subject: Stretch, counts: Counts) -> list[str]:
    """«Ông A và 8 đảng viên»; what «có» counts is not named before it."""
    stop = counts.start if counts.start >= 0 else subject[1]
    if counts.start > 0 and words.low[counts.start - 1] not in {"và", "cùng"}:
        member = _one_of(words, subject[0], counts.start)
        return names_in(words, subject[0], member, chain=False)[:1] if member else []
    if counts.start < 0 and "như" in words.low[slice(*subject)]:
        return names_in(words, words.low.index("như", subject[0]) + 1, subject[1])
    if counts.start < 0 and _many(words, *subject):
        return []
    return names_in(words, subject[0], stop, chain=False)


def _one_of(words: Words, lo: int, hi: int) -> int | None:
    """«Ông A là một trong 12 hộ …»: where «là» stands."""
    for at in range(max(lo, hi - 4), hi):
        if words.low[at : at + 3] in (["là", "một", "trong"], ["là", "1", "trong"]):
            return at
    return None


def _many(words: Words, lo: int, hi: int) -> bool:
    """«các đảng viên» before the verb: nobody in particular."""
    for at in range(hi - 1, lo, -1):
        if words.low[at] in {",", ";"}:
            return False
        if words.low[at - 1] in {"các", "những", "nhiều"}:
            return units().at(words.low, at) is not None
    return False


def listed(
    words: Words, act: Act, counts: Counts, subject: Stretch | None
) -> list[str]:
    """«gồm: A và B», «là đồng chí A», «hai em A và B», «trong đó có A»."""
    low = words.low
    if counts.start >= 0:
        stop = subject[1] if subject and counts.end <= subject[1] else act.hi
        beside = _beside(words, counts.end, stop)
        if beside:
            return beside
    if subject is not None:
        return _among(words, *subject) or _after(words, act)
    if counts.start > act.mark.end and low[counts.end : counts.end + 1] == [":"]:
        return names_in(words, counts.end + 1, act.hi)
    return _after(words, act)


def _beside(words: Words, at: int, hi: int) -> list[str]:
    """Names right after their number, in brackets, or after «là», «gồm»."""
    if at >= hi:
        return []
    head = heads().at(words.low, at)
    titled = head is not None and head[1] == "person"
    if words.capital(at) or titled:
        land = words.low[at + 1 : at + 2] == ["quốc"]
        known = titled or (words.low[at] in surnames() and not land)
        return names_in(words, at, hi) if known else []
    if words.low[at] == "(" and ")" in words.low[at:hi]:
        return names_in(words, at + 1, words.low.index(")", at))
    for place in range(at, min(hi - 1, at + _WORDS_OF_WHO)):
        full = words.capital(place) and words.capital(place + 1)
        known = full and words.low[place] in surnames()
        if known and not of_a_body(words, place):
            return names_in(words, place, hi)  # «hai bác sĩ quân y A và B»
        if words.capital(place) or words.low[place] in {",", ";", "(", ":"}:
            break
    for place in range(at, min(hi, at + _NEAR)):
        if words.low[place] in _LISTS:
            return names_in(words, place + 1, hi)
        if words.low[place] in {",", ";", "("}:
            break
    return []


def _among(words: Words, lo: int, hi: int) -> list[str]:
    """«nhiều đơn vị, trong đó có A» before the verb."""
    for at in range(lo + 2, hi - 1):
        if words.low[at - 2 : at + 1] == ["trong", "đó", "có"]:
            return names_in(words, at + 1, hi)
    return []


def _after(words: Words, act: Act) -> list[str]:
    low = words.low
    for at in range(act.mark.end, act.hi - 1):
        if low[at] not in _INTRODUCE:
            continue
        near = at < act.mark.end + _NEAR
        owner = low[at] == "của" and heads().at(low, at + 1)
        if low[at] == "gồm" or low[at - 2 : at + 1] == ["trong", "đó", "có"]:
            return names_in(words, at + 1, act.hi)
        said = low[at] == "là" or (low[at] in {"có", "như"} and _person(words, at + 1))
        if near and (said or (owner and owner[1] == "person")):
            return names_in(words, at + 1, act.hi)
    return []


def _person(words: Words, at: int) -> bool:
    """«chị Phạm …»: a title and a name."""
    hit = heads().at(words.low, at)
    titled = hit is not None and hit[1] == "person" and hit[0] < len(words)
    return titled and words.capital(hit[0] if hit else at)
