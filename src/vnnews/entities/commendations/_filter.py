"""What looks like a commendation and is none: rules, wishes, boards, praise, things."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._evidence import (
    anybody,
    goal,
    reported,
    wished,
)
from vnnews.entities.commendations._groups import Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._plain import plain_none
from vnnews.entities.commendations._tables import Role
from vnnews.entities.commendations._words import Words


def is_none(words: Words, act: Act, parts: Parts) -> bool:
    """Whether the act, which is not negated, is no commendation after all."""
    if act.mark.role is Role.PLAIN:
        return plain_none(words, act, parts)
    if act.group is None:
        return False
    if act.group.voice is Voice.ACTIVE and not parts.someone:
        return wished(words, act) or not reported(words, act)
    if not parts.definite and wished(words, act):
        return True
    return anybody(words, act, parts) or goal(words, act, definite=parts.definite)
