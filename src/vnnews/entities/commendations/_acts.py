"""Acts: each award of a sentence with its verb and its share of the sentence."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._after import after_award
from vnnews.entities.commendations._governs import only_filler, other_verb, verb_before
from vnnews.entities.commendations._groups import Group, Voice, group_of
from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._recipients import counted_at
from vnnews.entities.commendations._tables import Role, units, verb_words
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_CUTS = frozenset({",", "và", "còn", "(", "-", "kèm", "cùng"})
_BREAKS = frozenset({",", ";", ":", "được"})
_ITEMS = frozenset({",", ";", "và", ":", "cùng", "kèm"})
_HARD = frozenset({";", ":", "?", "!", ")"})
_OBJECTS = frozenset({"các", "những", "cho", "người", "gương", "điển", "tập", "cá"})


def acts_of(words: Words, marks: list[Mark]) -> list[Act]:
    """Find the acts of a sentence, left to right."""
    acts: list[Act] = []
    floor = 0
    for at, mark in enumerate(marks):
        act: Act | None
        if mark.role is Role.PLAIN and _names_meeting(words, mark):
            act = None
        elif mark.role is Role.PLAIN:
            act = _plain(words, marks, at, floor)
        elif mark.role is Role.AWARD:
            act = _award(words, marks, at, floor, acts)
        else:
            act = None
        if act is None or (acts and _qualifies(words, acts[-1], act)):
            continue
        if acts:
            _divide(words, acts[-1], act)
        acts.append(act)
        floor = act.group.end if act.after and act.group else mark.end
    return acts


def _names_meeting(words: Words, mark: Mark) -> bool:
    """«tại hội nghị biểu dương sắp tới»: which meeting it is, with nobody behind."""
    before = words.low[max(0, mark.start - 2) : mark.start]
    meeting = before == ["hội", "nghị"] or before[-1:] in (["lễ"], ["buổi"])
    if not meeting or mark.end >= len(words):
        return False
    known = counted_at(words, mark.end) or words.capital(mark.end)
    return not known and words.low[mark.end] not in _OBJECTS


def _plain(words: Words, marks: list[Mark], at: int, floor: int) -> Act:
    group = group_of(words, marks, at, floor)
    verb = marks[at - 1] if at else None
    if (
        verb is not None
        and verb.role in {Role.GIVE, Role.RECEIVE}
        and verb.start >= floor
        and only_filler(words, (verb.end, marks[at].start))
    ):
        group = group_of(words, marks, at - 1, floor)
    return Act(mark=marks[at], group=group, lo=floor, hi=len(words), floor=floor)


def _award(
    words: Words, marks: list[Mark], at: int, floor: int, acts: list[Act]
) -> Act | None:
    mark = marks[at]
    verb = verb_before(words, marks, at, floor)
    if verb is not None:
        group = group_of(words, marks, verb, floor)
        return Act(mark=mark, group=group, lo=floor, hi=len(words), floor=floor)
    if other := other_verb(words, marks, at, floor):
        group = group_of(words, [*marks[:at], other], at, floor)
        return Act(mark=mark, group=group, lo=floor, hi=len(words), floor=floor)
    if acts and _beside_plain(words, acts[-1], mark):
        return Act(
            mark=mark, group=acts[-1].group, lo=floor, hi=len(words), floor=floor
        )
    if acts and _listed(words, acts[-1], mark):
        last = acts[-1]
        return Act(
            mark=mark,
            group=last.group,
            lo=floor,
            hi=len(words),
            floor=last.floor,
            shared=last,
            after=last.after,
        )
    return after_award(words, marks, at, floor)


def _beside_plain(words: Words, last: Act, mark: Mark) -> bool:
    """«trao thưởng và giấy khen cho …»: both are handed over by one verb."""
    if last.mark.role is not Role.PLAIN or mark.needs:
        return False
    return words.low[last.mark.end : mark.start] in (["và"], ["kèm"], ["cùng"])


def _listed(words: Words, last: Act, mark: Mark) -> bool:
    """Whether the award is one more item after the last act's award."""
    if mark.needs == "give" and last.mark.form is not AwardForm.FLAG:
        return False
    if last.mark.role is Role.PLAIN:
        return False
    at = mark.start - 1
    filler = verb_words("filler")
    while (
        at > last.mark.end
        and (filler.at(words.low, at) == (at + 1, True) or words.low[at][0].isdigit())
        and words.low[at] not in _CUTS
    ):
        at -= 1
    if at < last.mark.end or words.low[at - 2 : at + 1] == ["trong", "đó", "có"]:
        return True
    if words.low[at] not in {",", ";", "và", ":", "cùng", "kèm"}:
        return False
    if mark.form is AwardForm.STATE_TITLE:
        return words.low[mark.start] == "danh" or last.mark.form is mark.form
    return True


def _divide(words: Words, left: Act, right: Act) -> None:
    """Give each of two neighbouring acts its share of what stands between them."""
    begin = left.mark.end
    right.follows = True
    if right.shared is not None:
        cut = right.mark.start
        while cut > begin and words.low[cut - 1] not in _ITEMS:
            cut -= 1
        right.lo = left.hi = cut
        return
    group = right.group
    stop = group.start if group and not right.after else right.mark.start
    joined = words.low[stop] in {"và", "đồng"} and stop > begin
    cut = stop if joined else subject_start(words, begin, stop)
    right.lo = left.hi = cut
    right.floor = cut
    goes_on = group and group.voice is Voice.ACTIVE and not group.agent and cut >= stop
    if group and (goes_on or _reached_too(words, left, group)):
        right.parent = left.parent or left
        _follow(left.group, group)


def _qualifies(words: Words, left: Act, right: Act) -> bool:
    """«khen thưởng 5 hộ đạt danh hiệu …» says who the recipients are."""
    group = right.group
    if group is None or words.low[group.verb.start] != "đạt" or left.group is None:
        return False
    gap = words.low[left.mark.end : group.verb.start]
    return words.low[left.group.verb.start] != "công" and not _BREAKS.intersection(gap)


def _reached_too(words: Words, left: Act, group: Group) -> bool:
    """«công nhận … đạt danh hiệu A, 980 cá nhân đạt danh hiệu B»."""
    first = left.group.verb if left.group else None
    reached = words.low[group.verb.start] == "đạt" and group.voice is Voice.RECEIVE
    return reached and first is not None and words.low[first.start] == "công"


def _follow(left: Group | None, right: Group) -> None:
    """«đề nghị tỉnh tặng …; tặng …»: what is asked for goes on being asked for."""
    if left is not None and left.petition:
        right.proposed = right.petition = True


def _cuts(words: Words, at: int) -> bool:
    """Whether a clause can end at word ``at``; a dash inside a name does not end it."""
    low = words.low[at]
    if low != "-" or at + 1 >= len(words):
        return low in _CUTS or low in _HARD
    return words.places[at][1] < words.places[at + 1][0]


def subject_start(words: Words, begin: int, stop: int) -> int:
    """Where the clause that ends before ``stop`` begins, looking back to ``begin``."""
    cut = stop
    while cut > begin and not _cuts(words, cut - 1):
        cut -= 1
    while cut > begin and words.low[cut - 1] in {",", "và"}:
        earlier = cut - 1
        while earlier > begin and not _cuts(words, earlier - 1):
            earlier -= 1
        row = counted_at(words, cut) or units().at(words.low, cut)
        if not (counted_at(words, earlier) and row):
            break
        cut = earlier
    return cut
