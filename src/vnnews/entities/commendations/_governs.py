"""The verb before an award, and whether it reaches it."""

from __future__ import annotations

from vnnews.entities.commendations._groups import VERBS
from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._tables import Role, verb_words
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_REACH = 30  # words between a verb and its award
_PAPERS = frozenset({AwardForm.CERTIFICATE, AwardForm.CERTIFICATE_OF_MERIT})
_GOT = _PAPERS | {AwardForm.ORDER, AwardForm.MEDAL, AwardForm.BADGE}
_GIFTS = frozenset({"quà", "hoa", "tiền"})
_TITLES = frozenset({AwardForm.STATE_TITLE, AwardForm.EMULATION_TITLE})


def verb_before(words: Words, marks: list[Mark], at: int, floor: int) -> int | None:
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
            if words.low[verb.start] == "đạt" and _recognised(words, marks, k, floor):
                return k - 1
            return k if _governs(words, verb, mark, marks[k + 1 : at]) else None
    return None


def _recognised(words: Words, marks: list[Mark], at: int, floor: int) -> bool:
    """«công nhận 52 tập thể đạt danh hiệu …»: the first verb gives."""
    first = marks[at - 1] if at else None
    return (
        first is not None
        and first.start >= floor
        and words.low[first.start : first.end] == ["công", "nhận"]
        and "," not in words.low[first.end : marks[at].start]
    )


def other_verb(words: Words, marks: list[Mark], at: int, floor: int) -> Mark | None:
    """Verbs that only some awards take: «gửi Thư khen», «cấp giấy khen», «được bằng khen»."""
    mark = marks[at]
    if mark.form is AwardForm.LETTER:
        return _letter(words, mark, floor)
    last = marks[at - 1] if at else None
    if (
        last is not None
        and last.role is Role.PASSIVE
        and last.start >= floor
        and mark.form in _GOT
        and only_filler(words, (last.end, mark.start))
    ):
        return Mark(role=Role.RECEIVE, start=last.start, end=last.end)
    before = mark.start - 1
    if before >= floor and mark.form in _GOT and words.low[before] == "đón":
        return Mark(role=Role.RECEIVE, start=before, end=mark.start)
    if before >= floor and mark.form in _PAPERS:
        hit = verb_words("paper").at(words.low, before)
        if hit is not None:
            return Mark(role=Role.GIVE, start=before, end=hit[0])
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
    if _beside_others(mark, words.low[gap[0] : gap[1]]):
        return False
    if only_filler(words, gap):
        owned = words.low[mark.end : mark.end + 1] == ["của"]  # «nhận cờ của Bộ»
        return mark.needs != "give" or verb.role is Role.GIVE or owned
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


def _beside_others(mark: Mark, gap: list[str]) -> bool:
    """Gifts beside a title, a contest's prize beside a badge: the verb is theirs."""
    if mark.form in _TITLES:
        return bool(_GIFTS.intersection(gap))
    return mark.form is AwardForm.BADGE and "giải" in gap


def only_filler(words: Words, gap: tuple[int, int]) -> bool:
    """Whether nothing but «các», «danh hiệu», numbers and the like stands there."""
    at = gap[0]
    filler = verb_words("filler")
    while at < gap[1]:
        hit = filler.at(words.low, at)
        plain = words.low[at] in {",", '"', "“", "‘", "'", ":"}
        if hit is None and not plain and not words.low[at].isdigit():
            return False
        at = hit[0] if hit else at + 1
    return True
