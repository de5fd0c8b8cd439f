"""Noun phrases of awarders: where they begin and end, what sort they are."""

from __future__ import annotations

from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._tables import (
    Role,
    heads,
    senses,
    verb_words,
    word_set,
)
from vnnews.entities.commendations._words import Words

_VERBAL = frozenset(
    {Role.FOR, Role.GIVE, Role.RECEIVE, Role.PLAIN, Role.AWARD, Role.REASON}
    | {Role.BY, Role.PROPOSE, Role.CONSIDER, Role.PASSIVE}
)


def np_end(words: Words, start: int, hi: int) -> int:
    """Where the noun phrase that begins at ``start`` ends."""
    at = start
    while at < hi and not (at > start and _stops(words, at, hi)):
        if words.low[at] == "và" and not _goes_on(words, at + 1, hi):
            break
        at += 1
    while at > start and words.low[at - 1] in {"và", "-", "của"}:
        at -= 1
    return at


def _stops(words: Words, at: int, hi: int) -> bool:
    """Whether a noun phrase cannot go on over word ``at``."""
    low = words.low[at]
    if low in word_set("phrase_end") or verbal(words, at):
        return True
    if low == ".":
        return at + 1 >= hi or words.places[at][1] < words.places[at + 1][0]
    aux = low != "và" and verb_words("aux").at(words.low, at) is not None
    return aux and not words.capital(at)


def verbal(words: Words, at: int) -> bool:
    """Whether a marked verb, «cho» or a reason begins at word ``at``."""
    hit = senses().at(words.low, at)
    return hit is not None and hit[1][0] in _VERBAL and hit[1][2] != "give"


def _goes_on(words: Words, at: int, hi: int) -> bool:
    if at >= hi or senses().at(words.low, at) is not None:
        return False
    return words.capital(at) or heads().at(words.low, at) is not None


def kind_at(words: Words, at: int) -> str | None:
    hit = heads().at(words.low, at)
    return hit[1] if hit else None


def chunks_of(words: Words, lo: int, hi: int) -> list[Stretch]:
    """Cut at commas, colons, brackets and dashes before an office («A - Chủ tịch …»)."""
    found: list[Stretch] = []
    start = inside = lo
    known = words.hits(heads())
    for at in range(lo, hi + 1):
        phrase = known.get(at)
        inside = max(inside, phrase[0] if phrase else lo)  # «Đảng, Nhà nước»
        if lo < at < min(inside, hi):
            continue
        low = words.low[at] if at < hi else ","
        dash = low == "-" and 0 < at < hi - 1 and _spaced(words, at)
        if low in {",", ";", ":", "(", ")"} or dash:
            if at > start:
                found.append((start, at))
            start = at + 1
    return found


def _spaced(words: Words, at: int) -> bool:
    return (
        words.places[at][0] > words.places[at - 1][1]
        or words.places[at + 1][0] > words.places[at][1]
    ) and kind_at(words, at + 1) in {"office", "body", "deputy", "state"}


def head_of(words: Words, chunk: Stretch) -> tuple[int, str] | None:
    """The first head of an awarder in a chunk."""
    hits = words.hits(heads())
    for at in range(*chunk):
        end, known = hits.get(at, (0, ""))
        if not known or end > chunk[1]:
            continue
        if known == "person" or _in_number(words, at):
            continue
        organizers = words.low[at:end] == ["ban", "tổ", "chức"]
        kind = "body" if organizers and _head_follows(words, end) else known
        if words.capital(at) or end - at > 1 or at == chunk[0] or kind == "deputy":
            return at, kind
    return None


def _head_follows(words: Words, at: int) -> bool:
    """«Ban Tổ chức Tỉnh ủy» is a Party body, «Ban tổ chức» runs an event."""
    return at < len(words) and words.capital(at) and kind_at(words, at) == "body"


def _in_number(words: Words, at: int) -> bool:
    """«1034/QĐ-UBND» names no UBND."""
    return (
        at > 0
        and words.low[at - 1] in {"-", "/"}
        and words.places[at - 1][1] == words.places[at][0]
        and at > 1
        and words.places[at - 2][1] == words.places[at - 1][0]
    )


def trimmed(words: Words, start: int, end: int) -> int:
    aux = verb_words("aux")
    while end > start + 1 and (
        words.low[end - 1] in {"này", "đó", "và", ","}
        or (aux.at(words.low, end - 1) is not None and not words.capital(end - 1))
    ):
        end -= 1
    return end


def subject_end(words: Words, at: int, hi: int) -> int:
    """Where the subject that begins at ``at`` meets its own predicate."""
    end = np_end(words, at, hi)
    for place in range(at + 1, end):
        pair = " ".join(words.low[place : place + 2])
        verb = words.low[place] in word_set("predicate") and not words.capital(place)
        if verb and pair not in word_set("noun_pair"):
            return place
    return end
