"""The marked words of a sentence: awards, verbs, «cho», «của», reasons."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._tables import (
    Role,
    award_names,
    contest_words,
    senses,
    title_marks,
)
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_RANKS = {"nhất": 1, "i": 1, "1": 1, "nhì": 2, "hai": 2, "ii": 2, "2": 2}
_RANKS |= {"ba": 3, "iii": 3, "3": 3}
_OPEN = frozenset("\"“‘'«")
_CLOSE = frozenset("\"”’'»")
_TITLED = frozenset(
    {AwardForm.BADGE, AwardForm.EMULATION_TITLE, AwardForm.STATE_TITLE, AwardForm.MEDAL}
)
_LONGEST_NAME = 16  # words of a quoted title


@attrs.define(slots=True)
class Mark:
    """A word or phrase with its role; for an award also form and rank."""

    role: Role
    start: int
    end: int
    form: AwardForm | None = None
    needs: str = ""
    rank: int | None = None


def marks_of(words: Words) -> list[Mark]:
    """Find the marked words, longest first, left to right."""
    found: list[Mark] = []
    at = 0
    lexicon = senses()
    while at < len(words.low):
        hit = lexicon.at(words.low, at)
        if hit is None:
            at += 1
            continue
        end, (role, form, needs) = hit
        if _in_a_name(words, at):
            at = end
            continue
        mark = Mark(role=role, start=at, end=end, form=form, needs=needs)
        if role is Role.AWARD:
            _finish(words, mark)
        elif role is Role.PLAIN:
            mark.form = AwardForm.PLAIN
        found.append(mark)
        at = mark.end
        if role is Role.AWARD and mark.rank is not None:
            more = _further_ranks(words, mark)
            found += more
            at = more[-1].end if more else at
    return found


def _in_a_name(words: Words, at: int) -> bool:
    """«Võ Văn Thưởng», «Lê Hồng Phong»: a capital after a capital is no verb."""
    if at < 2 or not (words.capital(at) and words.capital(at - 1)):
        return False
    single = at + 1 >= len(words) or not words.capital(at + 1)
    return single and words.low[at] in {"thưởng", "phong", "tặng", "trình", "xét", "cờ"}


def _finish(words: Words, mark: Mark) -> None:
    """Take in the award's own name and rank; a contest's becomes noise."""
    after_danh_hieu = words.low[mark.start : mark.start + 2] == ["danh", "hiệu"]
    named = _name_end(words, mark)
    if contest_words().at(words.low, mark.end) and not (
        named > mark.end and mark.form is not AwardForm.MEDAL
    ):
        mark.role = Role.NOISE
    if after_danh_hieu:
        _finish_title(words, mark, named)
    elif mark.needs == "name" and named == mark.end:
        mark.role = Role.NOISE
    mark.end = max(mark.end, named)
    mark.rank, mark.end = _rank_at(words, mark.end)


def _finish_title(words: Words, mark: Mark, named: int) -> None:
    inner = mark.end
    if words.low[inner : inner + 1] and words.low[inner] in _OPEN:
        inner += 1
    hit = senses().at(words.low, inner if mark.needs else mark.start + 2)
    if hit is not None and not mark.needs and hit[0] <= mark.end:
        return
    if hit is not None and hit[1][0] is Role.AWARD:
        mark.form, mark.end = hit[1][1], hit[0]
        if hit[0] < len(words) and words.low[hit[0]] in _CLOSE:
            mark.end += 1
        return
    if mark.needs == "title":
        printed = " ".join(words.low[mark.end : named])
        if not any(sign in printed for sign in title_marks()):
            mark.role = Role.NOISE


def _name_end(words: Words, mark: Mark) -> int:
    """Where the award's name ends: a known name, a quoted or a capitalised one."""
    at = mark.end
    low = words.low
    if at >= len(low):
        return at
    if mark.form in {AwardForm.ORDER, AwardForm.MEDAL}:
        known = award_names().at(low, at)
        if known is not None:
            return _capitals(words, known[0])
    if low[at] in _OPEN:
        return _quoted(low, at)
    if mark.form is AwardForm.BADGE:
        return _badge(words, at)
    if mark.form is AwardForm.FLAG:
        return _flag(low, at)
    if mark.form is AwardForm.ORDER and words.capital(at) and low[at] != "hạng":
        return _capitals(words, at)
    if mark.needs == "title":
        return _title(words, at)
    return at


def _quoted(low: list[str], at: int) -> int:
    for end in range(at + 1, min(len(low), at + _LONGEST_NAME)):
        if low[end] in _CLOSE:
            return end + 1
    return at


def _capitals(words: Words, at: int) -> int:
    end = at
    while end < min(len(words), at + 6) and (
        words.capital(end)
        or (words.low[end] == "." and end > at and end + 1 < len(words))
    ):
        if words.low[end] in {"hạng", "cho"}:
            break
        end += 1
    return end


def _badge(words: Words, at: int) -> int:
    """«Huy hiệu (Đảng) 50 năm (tuổi Đảng)», «Kỷ niệm chương Vì sự nghiệp …»."""
    low, end = words.low, at
    if low[end] == "đảng":
        end += 1
    if low[end : end + 1] and low[end].isdigit() and low[end + 1 : end + 2] == ["năm"]:
        end += 2
        if low[end : end + 2] == ["tuổi", "đảng"]:
            end += 2
    elif low[end : end + 2] == ["vì", "sự"]:
        end += 3
        while end < len(low) and low[end] not in {"cho", ",", ";", ".", "của", "và"}:
            end += 1
    return min(end, len(low))


def _flag(low: list[str], at: int) -> int:
    end = at
    while end < min(len(low), at + 4) and low[end] in {
        "xuất",
        "sắc",
        "thi",
        "đua",
        "dẫn",
        "đầu",
        "vững",
        "mạnh",
        "toàn",
        "diện",
    }:
        end += 1
    return end


def _title(words: Words, at: int) -> int:
    end = at
    while end < min(len(words), at + 8) and words.low[end] not in {
        "cho",
        ",",
        ";",
        ".",
        "của",
        "năm",
        "đối",
        "(",
        "và",
        "được",
        "là",
    }:
        end += 1
    return end


def _rank_at(words: Words, at: int) -> tuple[int | None, int]:
    low = words.low
    if low[at : at + 1] == ["("]:
        at += 1
    if low[at : at + 1] == ["hạng"] and at + 1 < len(low):
        rank = _RANKS.get(low[at + 1])
        if rank is not None:
            return rank, at + 2
    return None, at


def _further_ranks(words: Words, first: Mark) -> list[Mark]:
    """«hạng Nhất và hạng Ba», «hạng Nhì, Ba»: each rank is an award of its own."""
    found: list[Mark] = []
    at = _past_brackets(words, first.end)
    while at + 1 < len(words) and words.low[at] in {",", "và"}:
        start = at + 1
        rank, end = _rank_at(words, start)
        if rank is None and words.capital(start):
            rank, end = _RANKS.get(words.low[start]), start + 1
        if rank is None:
            break
        found.append(
            Mark(role=Role.AWARD, start=start, end=end, form=first.form, rank=rank)
        )
        at = _past_brackets(words, end)
    return found


def _past_brackets(words: Words, at: int) -> int:
    """Step over «(2001)» or «năm 2001»."""
    low = words.low
    if low[at : at + 1] == ["("] and low[at + 2 : at + 3] == [")"]:
        return at + 3
    if low[at : at + 1] == ["năm"] and low[at + 1 : at + 2] and low[at + 1].isdigit():
        return at + 2
    return at
