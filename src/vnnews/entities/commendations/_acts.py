"""Acts: each award of a sentence with its verb and its share of the sentence."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._groups import VERBS, Group, Voice, group_of
from vnnews.entities.commendations._marks import Mark
from vnnews.entities.commendations._recipients import counted_at
from vnnews.entities.commendations._tables import Role, verb_words
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_CUTS = frozenset({",", "và", "còn", "(", "-", "kèm", "cùng"})
_HARD = frozenset({";", ":", "?", "!", ")"})
_REACH = 30  # words between a verb and its award
_GIFTS = frozenset({"quà", "hoa", "tiền"})
_TITLES = frozenset({AwardForm.STATE_TITLE, AwardForm.EMULATION_TITLE})


@attrs.define(slots=True)
class Act:
    """One award, its verb group and the words that are about it.

    Attributes:
        lo: First word of its share of the sentence.
        hi: One past the last.
        floor: Where its subject may begin.
        shared: The act whose verb this one uses (an item of a list).
        follows: Another act of the sentence stands before it.
        parent: The act whose subject this one uses («…; tặng giấy khen cho …»).
        after: The verb follows the award («Bằng khen được trao cho …»).
    """

    mark: Mark
    group: Group | None
    lo: int
    hi: int
    floor: int
    shared: Act | None = None
    after: bool = False
    parent: Act | None = None
    follows: bool = False


def acts_of(words: Words, marks: list[Mark]) -> list[Act]:
    """Find the acts of a sentence, left to right."""
    acts: list[Act] = []
    floor = 0
    for at, mark in enumerate(marks):
        if mark.role is Role.PLAIN:
            act = _plain(words, marks, at, floor)
        elif mark.role is Role.AWARD:
            act = _award(words, marks, at, floor, acts)
        else:
            continue
        if act is None:
            continue
        if acts:
            _divide(words, acts[-1], act)
        acts.append(act)
        floor = act.group.end if act.after and act.group else mark.end
    return acts


def _plain(words: Words, marks: list[Mark], at: int, floor: int) -> Act:
    group = group_of(words, marks, at, floor)
    verb = marks[at - 1] if at else None
    if (
        verb is not None
        and verb.role in {Role.GIVE, Role.RECEIVE}
        and verb.start >= floor
        and _only_filler(words, (verb.end, marks[at].start))
    ):
        group = group_of(words, marks, at - 1, floor)
    return Act(mark=marks[at], group=group, lo=floor, hi=len(words), floor=floor)


def _award(
    words: Words, marks: list[Mark], at: int, floor: int, acts: list[Act]
) -> Act | None:
    mark = marks[at]
    verb = _verb_before(words, marks, at, floor)
    if verb is not None:
        group = group_of(words, marks, verb, floor)
        return Act(mark=mark, group=group, lo=floor, hi=len(words), floor=floor)
    if mark.form is AwardForm.LETTER and (letter := _letter(words, mark, floor)):
        group = group_of(words, [*marks[:at], letter], at, floor)
        return Act(mark=mark, group=group, lo=floor, hi=len(words), floor=floor)
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
    return _right(words, marks, at, floor)


def _verb_before(words: Words, marks: list[Mark], at: int, floor: int) -> int | None:
    """The verb that governs the award from the left."""
    mark = marks[at]
    for k in range(at - 1, max(-1, at - 10), -1):
        verb = marks[k]
        if verb.start < floor:
            break
        gap = words.low[verb.end : mark.start]
        if len(gap) > _REACH or ";" in gap:
            break
        if verb.role is Role.AWARD and k != at:
            break
        if verb.role in VERBS:
            return k if _governs(words, verb, mark, marks[k + 1 : at]) else None
    return None


def _letter(words: Words, mark: Mark, floor: int) -> Mark | None:
    """«gửi Thư khen», «có thư khen»: verbs that only a letter takes."""
    lexicon = verb_words("letter")
    for at in range(mark.start - 1, max(floor, mark.start - 8) - 1, -1):
        if words.low[at] in {",", ";", ":"}:
            break
        hit = lexicon.at(words.low, at)
        if hit is not None:
            return Mark(role=Role.GIVE, start=at, end=hit[0])
    return None


def _governs(words: Words, verb: Mark, mark: Mark, between: list[Mark]) -> bool:
    """Whether the verb reaches the award over what stands between them."""
    gap = (verb.end, mark.start)
    if mark.form in _TITLES and _GIFTS.intersection(words.low[gap[0] : gap[1]]):
        return False
    if _only_filler(words, gap):
        return mark.needs != "give" or verb.role is Role.GIVE
    if mark.needs == "give" or verb.role is Role.PLAIN:
        return False
    if any(m.role in {Role.PASSIVE, Role.REASON, Role.BY} for m in between):
        return False
    if mark.form in _TITLES and words.low[mark.start] != "danh":
        return False
    last = words.low[mark.start - 1]
    return last in {",", "và", ":", "như", "các", "cùng", "nhiều"} or (
        last not in {"của", "cho", "với", "các", "những"}
    )


def _only_filler(words: Words, gap: tuple[int, int]) -> bool:
    at = gap[0]
    filler = verb_words("filler")
    while at < gap[1]:
        hit = filler.at(words.low, at)
        plain = words.low[at] in {",", '"', "“", "‘", "'", ":"}
        if hit is None and not plain and not words.low[at].isdigit():
            return False
        at = hit[0] if hit else at + 1
    return True


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
    if at < last.mark.end:
        return True
    if words.low[at] not in {",", ";", "và", ":", "cùng", "kèm"}:
        return False
    if mark.form is AwardForm.STATE_TITLE:
        return words.low[mark.start] == "danh" or last.mark.form is mark.form
    return True


def _right(words: Words, marks: list[Mark], at: int, floor: int) -> Act | None:
    """«Bằng khen được trao cho …», «Giấy khen của UBND … trao cho …», «… do X ký»."""
    mark = marks[at]
    if mark.needs == "give":
        return None
    of = by = False
    for k in range(at + 1, min(len(marks), at + 8)):
        other = marks[k]
        gap = words.low[mark.end : other.start]
        if len(gap) > _REACH or _HARD.intersection(gap):
            break
        if other.role is Role.OF:
            of = True
        elif other.role is Role.BY:
            by = True
        elif other.role is Role.FOR and (
            (of and other.start - mark.end < 14)
            or (mark.start == 0 and other.start == mark.end)
        ):
            return Act(mark=mark, group=None, lo=floor, hi=len(words), floor=floor)
        elif other.role is Role.GIVE:
            group = group_of(words, marks, k, mark.end)
            tail = marks[k + 1] if k + 1 < len(marks) else None
            to = tail is not None and tail.role is Role.FOR and tail.start == other.end
            if by or to or group.voice is Voice.PASSIVE and group.agent:
                return Act(
                    mark=mark,
                    group=group,
                    lo=floor,
                    hi=len(words),
                    floor=floor,
                    after=True,
                )
            break
        elif other.role in {Role.AWARD, Role.PLAIN, Role.REASON}:
            break
    if by and "ký" in words.low[mark.end : mark.end + _REACH]:
        return Act(mark=mark, group=None, lo=floor, hi=len(words), floor=floor)
    return _counted_title(words, mark, floor)


def _counted_title(words: Words, mark: Mark, floor: int) -> Act | None:
    """«39 Nhà giáo nhân dân, 47 Chiến sĩ thi đua toàn quốc»; «6 đ/c HH 55 năm»."""
    return None


def _divide(words: Words, left: Act, right: Act) -> None:
    """Give each of two neighbouring acts its share of what stands between them."""
    begin = left.mark.end
    right.follows = True
    if right.shared is not None:
        cut = right.mark.start
        while cut > begin and words.low[cut - 1] not in {",", ";", "và", ":"}:
            cut -= 1
        right.lo = left.hi = cut
        return
    group = right.group
    stop = group.start if group and not right.after else right.mark.start
    cut = subject_start(words, begin, stop)
    right.lo = left.hi = cut
    right.floor = cut
    if group and group.voice is Voice.ACTIVE and not group.agent and cut >= stop:
        right.parent = left.parent or left


def subject_start(words: Words, begin: int, stop: int) -> int:
    """Where the clause that ends before ``stop`` begins, looking back to ``begin``."""
    cut = stop
    while cut > begin and words.low[cut - 1] not in _CUTS | _HARD:
        cut -= 1
    while cut > begin and words.low[cut - 1] in {",", "và"}:
        earlier = cut - 1
        while earlier > begin and words.low[earlier - 1] not in _CUTS | _HARD:
            earlier -= 1
        if not (counted_at(words, earlier) and counted_at(words, cut)):
            break
        cut = earlier
    return cut
