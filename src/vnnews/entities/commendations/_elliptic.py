"""Recipients that are not said again: «X được A tặng …, năm 2017 được B tặng …»."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._phrases import np_end
from vnnews.entities.commendations._tables import Role, heads, units
from vnnews.entities.commendations._words import Words

_PAUSE = 16  # words between two verbs with one subject


def elliptic(words: Words, left: Act, act: Act, parts: Parts) -> bool:
    """«X được A tặng …, năm 2017 được B tặng …»: the recipients are not said again."""
    if parts.definite or not _received(left) or act.shared:
        return False
    if not _received(act):
        return not parts.someone and _by_another(words, left, act)
    start = act.group.start if act.group else act.mark.start
    end = left.mark.end
    if words.low[end : end + 1] == ["của"]:
        end = np_end(words, end + 1, start)
    between = range(end, start)
    return len(between) < _PAUSE and not any(
        words.low[at] == ":" or units().at(words.low, at) or heads().at(words.low, at)
        for at in between
    )


def _by_another(words: Words, left: Act, act: Act) -> bool:
    """«X được A tặng …, B tặng …»: another giver, after a comma or «và»."""
    if act.group is None or act.after or act.mark.role is Role.PLAIN:
        return False
    if left.group is None or left.group.agent is None:
        return False
    giver = words.hits(heads()).get(act.floor)
    joined = act.floor > 0 and words.low[act.floor - 1] in {",", "và"}
    return joined and giver is not None and giver[1] in {"body", "office", "state"}


def _received(act: Act) -> bool:
    return act.group is not None and act.group.voice is not Voice.ACTIVE
