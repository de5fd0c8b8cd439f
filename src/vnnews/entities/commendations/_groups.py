"""Verb groups: «đã được UBND huyện tặng», «đề nghị Chủ tịch nước truy tặng»."""

from __future__ import annotations

import enum

import attrs

from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._tables import Role, heads, verb_words
from vnnews.entities.commendations._words import Words

VERBS = frozenset({Role.GIVE, Role.RECEIVE, Role.PLAIN})
_STOPS = frozenset({";", ":", "?", "!"})
_PAST = frozenset({"đã", "vừa", "được", "đang"})
_LONGEST_AGENT = 40  # words
_FUTURE = 20  # words from «sẽ» to a verb it still governs

Stretch = tuple[int, int]
"""From one word up to another."""


class Voice(enum.Enum):
    """Who stands before the verb."""

    ACTIVE = enum.auto()
    PASSIVE = enum.auto()
    RECEIVE = enum.auto()


@attrs.define(slots=True)
class Group:
    """A verb with what belongs to it.

    Attributes:
        start: Its first word, auxiliaries included.
        end: One past the verb.
        agent: Who acts, where the group says so itself.
        proposed: It is planned or asked for.
        petition: It is asked of somebody else: the subject only proposes.
        weighed: It is under consideration (xét, xem xét).
    """

    verb: Mark
    start: int
    end: int
    voice: Voice
    agent: Stretch | None = None
    proposed: bool = False
    petition: bool = False
    weighed: bool = False


def group_of(words: Words, marks: list[Mark], at: int, floor: int) -> Group:
    """Read the group of the verb ``marks[at]``, looking back no further than ``floor``."""
    verb = marks[at]
    voice = Voice.RECEIVE if verb.role is Role.RECEIVE else Voice.ACTIVE
    group = Group(verb=verb, start=verb.start, end=verb.end, voice=voice)
    for mark in reversed(marks[max(0, at - 12) : at]):
        if mark.end <= floor or not _take(words, group, mark):
            break
    group.start = _before_aux(words, group.start, floor)
    if not group.proposed:
        group.proposed = _will_before(words, group.start, floor)
    return group


def _will_before(words: Words, start: int, floor: int) -> bool:
    """«sẽ đến thăm, tặng quà và trao bằng khen»: the future of an earlier verb."""
    for at in range(start - 1, max(floor, start - _FUTURE) - 1, -1):
        if words.low[at] in _PAST or words.low[at] in _STOPS:
            return False
        if words.low[at] == "sẽ":
            return True
    return False


def _take(words: Words, group: Group, mark: Mark) -> bool:
    """Take one more mark on the left into the group; False where it ends."""
    gap = (mark.end, group.start)
    if _STOPS.intersection(words.low[gap[0] : gap[1]]):
        return False
    if mark.role in {Role.OF, Role.NOISE, Role.BY}:
        return True
    bare = _only_aux(words, gap)
    if mark.role is Role.PASSIVE and _posthumous(words, group, gap):
        group.voice = Voice.PASSIVE
        return False
    if mark.role is Role.PASSIVE and (bare or _is_agent(words, gap)):
        if group.voice is Voice.ACTIVE:
            group.voice = Voice.PASSIVE
        _set_agent(group, gap, bare=bare)
    elif mark.role is Role.PROPOSE and (bare or _is_agent(words, gap)):
        group.proposed = group.petition = True
        _set_agent(group, gap, bare=bare)
    elif mark.role is Role.CONSIDER and (bare or gap[1] - gap[0] < 8):
        group.proposed = True
        group.weighed = group.weighed or words.low[mark.end - 1] in {"xét", "chọn"}
    elif not (mark.role in VERBS and bare and gap[1] - gap[0] < 4):
        return False
    group.start = mark.start
    return True


def _posthumous(words: Words, group: Group, gap: Stretch) -> bool:
    """«được truy thăng quân hàm …, truy tặng …»: one «được» for both."""
    last = words.low[gap[1] - 1] if gap[1] > gap[0] else ""
    return words.low[group.verb.start] == "truy" and last in {",", "và"}


def _set_agent(group: Group, gap: Stretch, *, bare: bool) -> None:
    if not bare and group.agent is None:
        group.agent = gap


def _only_aux(words: Words, gap: Stretch) -> bool:
    at = gap[0]
    aux = verb_words("aux")
    while at < gap[1]:
        hit = aux.at(words.low, at)
        if hit is None and words.low[at] not in {",", "'", '"', "“", "‘"}:
            return False
        at = hit[0] if hit else at + 1
    return True


def _is_agent(words: Words, gap: Stretch) -> bool:
    if gap[1] - gap[0] > _LONGEST_AGENT:
        return False
    return words.capital(gap[0]) or heads().at(words.low, gap[0]) is not None


def _before_aux(words: Words, at: int, floor: int) -> int:
    """Step back over auxiliaries."""
    aux = verb_words("aux")
    moved = True
    while moved:
        moved = False
        for size in (4, 3, 2, 1):
            begin = at - size
            hit = aux.at(words.low, begin) if begin >= floor else None
            if hit is not None and hit[0] == at:
                at, moved = begin, True
                break
    return at
