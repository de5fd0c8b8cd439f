"""Who receives: counts and names."""

from __future__ import annotations

from bisect import bisect_left

import attrs

from vnnews.entities.commendations._tables import (
    between_number_and_unit,
    heads,
    units,
    word_set,
)
from vnnews.entities.commendations._words import Words
from vnnews.text.numbers import number_at

_JOINS = frozenset({",", ";", "và", "cùng", "với", "&"})
_ROUND = frozenset({"hơn", "gần", "trên", "khoảng", "chừng"})
_LEAD = frozenset(
    {
        "các",
        "hơn",
        "gần",
        "trên",
        "khoảng",
        "chừng",
        "cả",
        "tổng",
        "số",
        "-",
        ":",
        "gồm",
    }
    | {"đại", "diện", "thêm", "riêng", "cho", "lãnh", "đạo", "của"}
)


@attrs.define(slots=True)
class Counts:
    """Numbers of recipients by kind, and what was doubtful about them.

    Attributes:
        numbers: By kind, as in ``units.toml``.
        mixed: A number counts people and bodies together; ``total`` is that number.
        invalid: A printed number makes no sense.
        rounded: «gần 50», «hơn 100».
        start: First word of the row; -1: there is none.
        end: One past its last word.
    """

    numbers: dict[str, int] = attrs.field(factory=dict)
    mixed: bool = False
    total: int | None = None
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
    if number is None or (at and words.low[at - 1] in word_set("ordinal")):
        return None
    value, end = number
    if words.low[end : end + 1] == ["("] and ")" in words.low[end : end + 6]:
        end = words.low.index(")", end) + 1  # «05 (năm) tập thể»
    between = between_number_and_unit()
    for _ in range(3):
        noun = _noun(words, end)
        if noun is not None:
            return None if noun[1] == "things" else (value, noun[1], noun[0])
        if end >= len(words) or words.low[end] not in between:
            return None
        end += 1
    return None


def _noun(words: Words, at: int) -> tuple[int, str] | None:
    """A noun of recipients; a title or an office counts people."""
    hit = units().at(words.low, at)
    if hit is not None:
        return hit
    head = heads().at(words.low, at)
    if head is not None and head[1] in {"person", "office"}:
        return head[0], "individuals"
    return None


def counts_in(words: Words, lo: int, hi: int, *, lead: bool = False) -> Counts:
    """Read the first row of counts between two words: «30 tập thể và 36 cá nhân».

    With ``lead`` it must open the stretch or follow a comma or «và».
    """
    found = Counts()
    done = lo
    for at in _numbers(words, lo, hi):
        if at < done:
            continue
        one = _one(words, at)
        if one is None:
            done = _past_number(words, at)
            continue
        joined = words.low[at - 1] in _JOINS if at else False
        if found.start >= 0 and not joined:
            break
        if lead and found.start < 0 and not joined and not _leads(words, lo, at):
            break
        done = _add(words, found, one, at, hi)
    return found


def _numbers(words: Words, lo: int, hi: int) -> list[int]:
    """The words of a stretch with which a number may begin."""
    places = words.numbers
    return places[bisect_left(places, lo) : bisect_left(places, hi)]


def subject_counts(words: Words, lo: int, hi: int) -> Counts:
    """Read the last row of counts before a passive verb.

    A number after another verb («cứu 3 học sinh») is not the subject's.
    """
    last = Counts()
    done = lo
    for at in _numbers(words, lo, hi):
        if at < done:
            continue
        if _one(words, at) is None:
            done = _past_number(words, at)
            continue
        row = counts_in(words, at, _clause_end(words, at, hi))
        before = at - 1 if at > lo and words.low[at - 1] in _ROUND else at
        if before == lo or words.low[before - 1] not in word_set("rescue"):
            last = row
        done = max(row.end, at + 1)
    return last


def _clause_end(words: Words, lo: int, hi: int) -> int:
    """«4.500 lượt hội viên tham gia, 120 chi hội được …»: where the first clause ends."""
    taken = False
    for at in range(lo, hi):
        taken = taken or words.low[at] == "tham"
        if taken and words.low[at] == ",":
            return at
    return hi


def _leads(words: Words, lo: int, at: int) -> bool:
    before = words.low[lo:at]
    if before[-2:] == ["trong", "đó"] or before[-3:] == ["trong", "đó", "có"]:
        return True
    return before[-1:] == ["gồm"] or (
        len(before) < 4 and all(word in _LEAD for word in before)
    )


def _past_number(words: Words, at: int) -> int:
    number = number_at(words.low, at) if words.low[at][0].isdigit() else None
    return number[1] if number else at + 1


def _add(
    words: Words, found: Counts, one: tuple[int | None, str, int], at: int, hi: int
) -> int:
    value, kind, end = one
    if found.start < 0:
        found.start = at
    before = words.low[at - 1] if at else ""
    if before in _ROUND:
        found.rounded = True
    other, end = _second_noun(words, end, hi)
    found.end = end
    if before == "-" and at >= 2 and words.places[at][0] == words.places[at - 1][1]:
        value = None
    if value is None:
        found.invalid = True
    elif kind == "unsplit" or (other and other != kind):
        found.mixed, found.total = True, value
    else:
        found.numbers[kind] = found.numbers.get(kind, 0) + value
    return end


def _second_noun(words: Words, end: int, hi: int) -> tuple[str | None, int]:
    """«tập thể, cá nhân», «cán bộ, chiến sĩ»: a second noun under the same number."""
    at = end
    if at + 1 < hi and words.low[at] in {",", "và", "-", "/"}:
        hit = units().at(words.low, at + 1)
        if hit is not None and hit[0] <= hi:
            return hit[1], hit[0]
    return None, end
