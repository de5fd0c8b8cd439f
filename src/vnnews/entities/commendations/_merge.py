"""One act told in two words, a total and its breakdown, the same act told again."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Voice
from vnnews.entities.commendations._parts import Parts
from vnnews.entities.commendations._tables import Role, heads
from vnnews.entities.commendations._words import Words

Read = tuple[Act, Parts]
_SAME_ACT = 25  # words between «khen thưởng» and the form it stands for


def merged(words: Words, read: list[Read]) -> list[Read]:
    """Keep one of each act."""
    out: list[Read] = []
    for k, item in enumerate(read):
        others = read[max(0, k - 1) : k] + read[k + 1 : k + 2]
        if item[0].mark.role is Role.PLAIN and _said_better(words, item, others):
            continue
        if out and _breakdown(words, out[-1], item):
            continue
        out.append(item)
    return out


def _said_better(words: Words, plain: Read, others: list[Read]) -> bool:
    act, parts = plain
    for other, theirs in others:
        first, second = sorted((act, other), key=lambda a: a.mark.start)
        gap = words.low[first.mark.end : second.mark.start]
        if len(gap) > _SAME_ACT or ";" in gap:
            continue
        if _asked(act) is not _asked(other):
            continue
        if other.mark.start < act.mark.start and _another_gives(words, other, act):
            continue
        if "cho" in gap and other.mark.start > act.mark.start:
            continue
        if parts.counts.start >= 0 and parts.counts.start != theirs.counts.start:
            continue
        if other.mark.role is Role.AWARD or other.mark.start < act.mark.start:
            return True
    return False


def _another_gives(words: Words, other: Act, plain: Act) -> bool:
    """«UBND xã tặng giấy khen và Công an huyện thưởng 5 triệu đồng»: two givers."""
    if plain.group is None or plain.group.voice is not Voice.ACTIVE:
        return False
    known = words.hits(heads())
    between = range(other.mark.end, plain.group.start)
    return any(
        words.low[at - 1] in {",", "và", "còn"} and known[at][1] in {"body", "office"}
        for at in between
        if at in known
    )


def _asked(act: Act) -> bool:
    """«tặng giấy khen …, đồng thời đề nghị … khen thưởng»: two acts."""
    return act.group is not None and act.group.petition


def _breakdown(words: Words, total: Read, part: Read) -> bool:
    if total[0].mark.form is not part[0].mark.form:
        return False
    if total[1].counts.start < 0:
        return False
    gap = words.low[total[0].mark.end : part[0].mark.end]
    return any(gap[k : k + 2] == ["trong", "đó"] for k in range(len(gap)))
