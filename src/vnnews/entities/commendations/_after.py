"""Awards whose verb follows: «Bằng khen được trao cho …», «… do X ký»."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Group, Voice, group_of
from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._tables import Role
from vnnews.entities.commendations._words import Words

_HARD = frozenset({";", ":", "?", "!", ")"})
_OTHERS = frozenset({Role.AWARD, Role.PLAIN, Role.REASON})
_REACH = 30  # words between an award and its verb
_NEAR = 14  # words between an award and «cho»


def after_award(words: Words, marks: list[Mark], at: int, floor: int) -> Act | None:
    """Read an award whose verb follows it, or that has none but «của … cho …»."""
    mark = marks[at]
    if mark.needs == "give":
        return None
    act = Act(mark=mark, group=None, lo=floor, hi=len(words), floor=floor)
    seen: set[Role] = set()
    for k in range(at + 1, min(len(marks), at + 8)):
        other = marks[k]
        gap = words.low[mark.end : other.start]
        if len(gap) > _REACH or _HARD.intersection(gap) or other.role in _OTHERS:
            break
        if other.role is Role.FOR and _nominal(mark, other, seen):
            return act
        if other.role is Role.GIVE and gap[-1:] == ["để"]:
            return None  # what it is for: «Bằng khen … để tặng cho cá nhân …»
        if other.role is Role.GIVE:
            group = group_of(words, marks, k, mark.end)
            if Role.BY in seen or _given_to(marks, k) or _by_agent(group):
                return attrs.evolve(act, group=group, after=True)
            return None
        seen.add(other.role)
    signed = Role.BY in seen and "ký" in words.low[mark.end : mark.end + _REACH]
    return act if signed else None


def _nominal(mark: Mark, other: Mark, seen: set[Role]) -> bool:
    """«Bằng khen của X cho Y»; «Bằng khen cho Y» as a headline."""
    near = other.start - mark.end
    return (Role.OF in seen and near < _NEAR) or (mark.start == 0 and near == 0)


def _given_to(marks: list[Mark], at: int) -> bool:
    tail = marks[at + 1] if at + 1 < len(marks) else None
    return tail is not None and tail.role is Role.FOR and tail.start == marks[at].end


def _by_agent(group: Group) -> bool:
    return group.voice is Voice.PASSIVE and group.agent is not None
