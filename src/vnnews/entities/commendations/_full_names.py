"""Full names by their surname, where no title stands before them."""

from __future__ import annotations

from vnnews.entities.commendations._tables import heads, surnames, units, word_set
from vnnews.entities.commendations._words import Words

AT = frozenset({"tại", "ở", "trên", "từ", "đến"})
_FULL, _FULL_NAME = 3, 5  # words


def tail_name(words: Words, lo: int, hi: int) -> str | None:
    """«thủ khoa đầu ra Nguyễn Thu Trang»: a full name that ends the stretch."""
    while hi > lo and words.low[hi - 1] in {".", "…", "!"}:
        hi -= 1
    start = hi
    while start > lo and words.capital(start - 1):
        start -= 1
    known = words.low[start : start + 1] != [] and words.low[start] in surnames()
    full = 2 <= hi - start <= _FULL_NAME and known
    if not full and hi - start == _FULL:  # «kỳ thủ nhí Đầu Khương Duy»
        full = not (heads().at(words.low, start) or units().at(words.low, start))
    return words.cut(start, hi) if full and not of_a_body(words, start) else None


def full_name(words: Words, lo: int, hi: int) -> str | None:
    """«Nữ lao công Lê Thị Trâm bị thương khi …»: a full name inside the stretch."""
    for at in range(lo + 1, hi - 2):
        if words.capital(at - 1) or words.low[at - 1] in word_set("rescue") | AT:
            continue
        end = at
        while end < hi and words.capital(end):
            end += 1
        full = _FULL <= end - at <= _FULL_NAME and words.low[at] in surnames()
        if full and not of_a_body(words, at):
            return words.cut(at, end)
    return None


def of_a_body(words: Words, at: int) -> bool:
    before = at - 1
    if words.low[before] in {"tại", "ở", "phố", "thị"}:
        return before == 0 or not words.capital(at + 1)
    for back in (1, 2, 3):
        begin = at - back
        hit = units().at(words.low, begin) if begin >= 0 else None
        head = heads().at(words.low, begin) if begin >= 0 else None
        body = head is not None and head == (at, "body")
        if body or hit == (at, "collectives"):
            return True
    return False
