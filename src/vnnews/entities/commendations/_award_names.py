"""Where an award's name ends, and its ranks."""

from __future__ import annotations

from vnnews.entities.commendations._mark import Mark
from vnnews.entities.commendations._tables import Role, award_names
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

_RANKS = {"nhất": 1, "i": 1, "1": 1, "nhì": 2, "hai": 2, "ii": 2, "2": 2}
_RANKS |= {"ba": 3, "iii": 3, "3": 3}
OPENING = frozenset("\"“‘'«")
CLOSING = frozenset("\"”’'»")
_LONGEST_NAME = 16  # words of a quoted title  # words of a quoted title


def name_end(words: Words, mark: Mark) -> int:
    """Where the award's name ends: a known name, a quoted or a capitalised one."""
    at = mark.end
    low = words.low
    if at >= len(low):
        return at
    known = None
    if mark.form in {AwardForm.ORDER, AwardForm.MEDAL}:
        known = award_names().at(low, at)
    if known is not None:
        return _capitals(words, known[0])
    if low[at] in OPENING:
        return _quoted(low, at)
    if mark.needs == "title":
        return _title(words, at)
    reader = _NAMES.get(mark.form) if mark.form else None
    return reader(words, at) if reader else at


def _quoted(low: list[str], at: int) -> int:
    for end in range(at + 1, min(len(low), at + _LONGEST_NAME)):
        if low[end] in CLOSING:
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


def _flag(words: Words, at: int) -> int:
    low, end = words.low, at
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


_NAMES = {
    AwardForm.BADGE: _badge,
    AwardForm.FLAG: _flag,
    AwardForm.ORDER: _capitals,
}


def rank_at(words: Words, at: int) -> tuple[int | None, int]:
    low = words.low
    if low[at : at + 1] == ["("]:
        at += 1
    if low[at : at + 1] == ["hạng"] and at + 1 < len(low):
        rank = _RANKS.get(low[at + 1])
        if rank is not None:
            return rank, at + 2
    return None, at


def further_ranks(words: Words, first: Mark) -> list[Mark]:
    """«hạng Nhất và hạng Ba», «hạng Nhì, Ba»: each rank is an award of its own."""
    found: list[Mark] = []
    at = _past_brackets(words, first.end)
    while at + 1 < len(words) and words.low[at] in {",", "và"}:
        start = at + 1
        rank, end = rank_at(words, start)
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
    if low[at : at + 1] == ["("] and ")" in low[at + 2 : at + 5]:
        return low.index(")", at + 2) + 1
    if low[at : at + 1] == ["năm"] and low[at + 1 : at + 2] and low[at + 1].isdigit():
        return at + 2
    return at
