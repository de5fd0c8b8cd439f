"""Who receives: counts and names."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._tables import (
    between_number_and_unit,
    heads,
    units,
)
from vnnews.entities.commendations._words import Words
from vnnews.text.numbers import number_at

_JOINS = frozenset({",", ";", "và", "cùng", "với", "&"})
_MODIFIERS = frozenset({"tiêu", "biểu", "xuất", "sắc", "điển", "hình", "ưu", "tú"})


@attrs.define(slots=True)
class Counts:
    """Numbers of recipients by kind, and what was doubtful about them."""

    numbers: dict[str, int] = attrs.field(factory=dict)
    mixed: bool = False
    invalid: bool = False
    rounded: bool = False
    start: int = -1
    end: int = -1


def counted_at(words: Words, at: int) -> bool:
    """Whether a number with a noun of recipients stands at word ``at``."""
    return _one(words, at) is not None


def _one(words: Words, at: int) -> tuple[int | None, str, int] | None:
    """Read «06 tập thể»: number, kind, place after."""
    number = number_at(words.low, at)
    if number is None:
        return None
    value, end = number
    lexicon, between = units(), between_number_and_unit()
    for _ in range(3):
        hit = lexicon.at(words.low, end)
        if hit is not None:
            return value, hit[1], hit[0]
        if end >= len(words) or words.low[end] not in between:
            return None
        end += 1
    return None


def counts_in(words: Words, lo: int, hi: int) -> Counts:
    """Read the first row of counts between two words: «30 tập thể và 36 cá nhân»."""
    found = Counts()
    at = lo
    while at < hi:
        one = _one(words, at)
        if one is None:
            at = _past_number(words, at)
            continue
        if found.start >= 0 and words.low[at - 1] not in _JOINS:
            break
        at = _add(words, found, one, at)
    return found


def _past_number(words: Words, at: int) -> int:
    number = number_at(words.low, at) if words.low[at][0].isdigit() else None
    return number[1] if number else at + 1


def _add(words: Words, found: Counts, one: tuple[int | None, str, int], at: int) -> int:
    value, kind, end = one
    if found.start < 0:
        found.start = at
    before = words.low[at - 1] if at else ""
    if before in {"hơn", "gần", "trên", "khoảng", "chừng"}:
        found.rounded = True
    other, end = _second_noun(words, end)
    found.end = end
    if before == "-" and at >= 2 and words.places[at][0] == words.places[at - 1][1]:
        value = None
    if value is None:
        found.invalid = True
    elif kind == "unsplit" or (other and other != kind):
        found.mixed = True
    else:
        found.numbers[kind] = found.numbers.get(kind, 0) + value
    return end


def _second_noun(words: Words, end: int) -> tuple[str | None, int]:
    """«tập thể, cá nhân», «cán bộ, chiến sĩ»: a second noun under the same number."""
    at = end
    if at < len(words) and words.low[at] in {",", "và", "-", "/"}:
        hit = units().at(words.low, at + 1)
        if hit is not None:
            return hit[1], hit[0]
    return None, end


_STOP_NAME = frozenset(
    {",", ";", ".", "(", ")", ":", "và", "vì", "đã", "do", "là", "về", "theo", '"', "“"}
)


def names_in(words: Words, lo: int, hi: int) -> list[str]:
    """The people and bodies named between two words, without their titles."""
    found: list[str] = []
    at = lo
    while at < hi:
        end = at
        while end < hi and words.low[end] not in _STOP_NAME:
            end += 1
        name = _name(words, at, end)
        if name:
            found.append(name)
        at = end + 1
    return found


def _name(words: Words, lo: int, hi: int) -> str | None:
    """One name: a body from its head on, or the capitalised words of a person."""
    at = _past_titles(words, lo, hi)
    head = heads().at(words.low, at) if at < hi else None
    if head is not None and head[1] in {"body", "state"} and at < hi:
        end = _body_end(words, at, hi)
        if end > head[0] or words.low[at] in {"vff"}:
            return words.cut(at, end)
        return None
    run = _capital_run(words, at, hi)
    return words.cut(*run) if run else None


def _past_titles(words: Words, lo: int, hi: int) -> int:
    at = lo
    while at < hi:
        hit = heads().at(words.low, at)
        if hit is not None and hit[1] == "person":
            at = hit[0]
        elif words.low[at] in {"các", "những", "tập", "thể", "cho", "và", "-"}:
            at += 1
        else:
            break
    return at


_INSIDE = frozenset(
    {
        "tỉnh",
        "huyện",
        "xã",
        "quận",
        "phường",
        "thành",
        "phố",
        "thị",
        "trấn",
        "-",
        "&",
        ".",
    }
    | {"các", "của", "cơ", "quan", "trung", "ương", "nhân", "dân", "số", "thuộc"}
    | {
        "nghiệp",
        "vụ",
        "hình",
        "sự",
        "ma",
        "túy",
        "kinh",
        "tế",
        "điều",
        "tra",
        "quản",
        "lý",
    }
    | {"trưởng", "tuyển", "cảnh", "sát", "an", "ninh", "giao", "thông", "quân", "đội"}
    | {
        "học",
        "tiểu",
        "mầm",
        "non",
        "nghiệp",
        "cổ",
        "phần",
        "đoàn",
        "sản",
        "xuất",
        "nước",
    }
)


def _body_end(words: Words, lo: int, hi: int) -> int:
    end = last = lo
    while end < hi:
        low = words.low[end]
        if words.capital(end) or low.isdigit():
            last = end + 1
        elif low not in _INSIDE and end > lo + 2:
            break
        end += 1
    return last


def _capital_run(words: Words, lo: int, hi: int) -> tuple[int, int] | None:
    """The last run of capitalised words, of at most six."""
    best: tuple[int, int] | None = None
    at = lo
    while at < hi:
        end = at
        while end < hi and words.capital(end):
            end += 1
        if end > at and end - at <= 6 and words.low[at].isalpha():
            best = (at, end)
        at = max(end, at + 1)
    return best
