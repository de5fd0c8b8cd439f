"""The marked words of a sentence: awards, verbs, «cho», «của», reasons."""

from __future__ import annotations

from vnnews.entities.commendations._award_names import (
    CLOSING,
    OPENING,
    further_ranks,
    name_end,
    rank_at,
)
from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._tables import (
    Role,
    contest_words,
    emulates,
    senses,
)
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm


def marks_of(words: Words) -> list[Mark]:
    """Find the marked words, longest first, left to right."""
    found: list[Mark] = []
    at = 0
    lexicon = senses()
    while at < len(words.low):
        hit = lexicon.at(words.low, at)
        if hit is None:
            rank = _rank_alone(words, at, found)
            found += rank
            at = rank[0].end if rank else at + 1
            continue
        end, (role, form, needs) = hit
        if _in_a_name(words, at):
            at = end
            continue
        mark = Mark(role=role, start=at, end=end, form=form, needs=needs)
        if role is Role.AWARD:
            _finish(words, mark)
        elif role is Role.PLAIN or _money_given(words, mark):
            mark.role = Role.PLAIN
            mark.form = AwardForm.PLAIN
        found.append(mark)
        at = mark.end
        if role is Role.AWARD and mark.rank is not None:
            more = further_ranks(words, mark)
            found += more
            at = more[-1].end if more else at
    return found


def _rank_alone(words: Words, at: int, found: list[Mark]) -> list[Mark]:
    """«hạng Nhì cho A, hạng Ba cho B»: the rank stands for the order before it."""
    if words.low[at] != "hạng" or words.low[at - 1] not in {",", ";", "và"}:
        return []
    ranked = [m for m in found if m.role is Role.AWARD and m.rank is not None]
    rank, end = rank_at(words, at)
    if rank is None or not ranked:
        return []
    form = ranked[-1].form
    return [Mark(role=Role.AWARD, start=at, end=end, form=form, rank=rank)]


def _money_given(words: Words, mark: Mark) -> bool:
    """«tặng thưởng 100 triệu đồng»: a plain reward."""
    if words.low[mark.start : mark.end] != ["tặng", "thưởng"]:
        return False
    sums = {"triệu", "tỉ", "tỷ", "đồng", "nghìn"}
    after = words.low[mark.end : mark.end + 4]
    return after[:1] != [] and after[0][0].isdigit() and bool(sums.intersection(after))


def _in_a_name(words: Words, at: int) -> bool:
    """«Võ Văn Thưởng», «Lê Hồng Phong»: a capital after a capital is no verb."""
    if at < 2 or not (words.capital(at) and words.capital(at - 1)):
        return False
    single = at + 1 >= len(words) or not words.capital(at + 1)
    return single and words.low[at] in {"thưởng", "phong", "tặng", "trình", "xét", "cờ"}


def _finish(words: Words, mark: Mark) -> None:
    """Take in the award's own name and rank; a contest's becomes noise."""
    after_danh_hieu = words.low[mark.start : mark.start + 2] == ["danh", "hiệu"]
    named = name_end(words, mark)
    if contest_words().at(words.low, mark.end) and not (
        named > mark.end and mark.form is not AwardForm.MEDAL
    ):
        mark.role = Role.NOISE
    if after_danh_hieu:
        _finish_title(words, mark, named)
    elif mark.needs == "name" and named == mark.end:
        mark.role = Role.NOISE
    mark.end = max(mark.end, named)
    mark.rank, mark.end = rank_at(words, mark.end)


def _finish_title(words: Words, mark: Mark, named: int) -> None:
    inner = mark.end
    if words.low[inner : inner + 1] and words.low[inner] in OPENING:
        inner += 1
    hit = senses().at(words.low, inner if mark.needs else mark.start + 2)
    if hit is not None and not mark.needs and hit[0] <= mark.end:
        return
    if hit is not None and hit[1][0] is Role.AWARD:
        mark.form, mark.end = hit[1][1], hit[0]
        if hit[0] < len(words) and words.low[hit[0]] in CLOSING:
            mark.end += 1
        return
    if mark.needs == "title":
        printed = " ".join(words.low[mark.end : named])
        if not emulates(printed):
            mark.role = Role.NOISE
