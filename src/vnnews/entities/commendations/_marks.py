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
    Sense,
    contest_words,
    emulates,
    senses,
)
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_RANK = "hạng"
_NAMES = frozenset({"thưởng", "phong", "tặng", "trình", "xét", "cờ"})


def marks_of(words: Words) -> list[Mark]:
    """Find the marked words, longest first, left to right."""
    found: list[Mark] = []
    hits = words.hits(senses())
    ranks = (at for at, low in enumerate(words.low) if low == _RANK)
    done = 0
    for at in sorted({*hits, *ranks}):
        if at >= done:
            marks, done = _marks_at(words, at, hits.get(at), found)
            found += marks
    return found


def _marks_at(
    words: Words, at: int, hit: tuple[int, Sense] | None, before: list[Mark]
) -> tuple[list[Mark], int]:
    """Read the marks that begin at word ``at``, and where to go on."""
    if hit is None:
        marks = _rank_alone(words, at, before)
        return marks, marks[0].end if marks else at + 1
    end, (role, form, needs) = hit
    if _in_a_name(words, at):
        return [], end
    mark = Mark(role=role, start=at, end=end, form=form, needs=needs)
    if role is Role.PLAIN or _money_given(words, mark):
        mark.role, mark.form = Role.PLAIN, AwardForm.PLAIN
    if role is not Role.AWARD:
        return [mark], end
    _finish(words, mark)
    more = further_ranks(words, mark) if mark.rank is not None else []
    return [mark, *more], more[-1].end if more else mark.end


def _rank_alone(words: Words, at: int, found: list[Mark]) -> list[Mark]:
    """«hạng Nhì cho A, hạng Ba cho B»: the rank stands for the order before it."""
    if words.low[at] != _RANK or words.low[at - 1] not in {",", ";", "và"}:
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
    if words.low[at] not in _NAMES or at < 2:
        return False
    if not (words.capital(at) and words.capital(at - 1)):
        return False
    return at + 1 >= len(words) or not words.capital(at + 1)


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
