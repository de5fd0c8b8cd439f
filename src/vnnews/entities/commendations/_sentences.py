"""Sentences of a text, and the cheap test whether a text can hold a commendation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from vnnews.text.view import View

Sentence = tuple[int, int, bool]
"""Start, end, and whether a word of an award is in it."""

_LONGEST = 1500
"""Characters of a sentence; what is longer is a list without stops and is cut."""

# A first letter that may be a capital is left out: a case-blind search costs more.
_STEMS = (
    *("hen", "thưởng", "Thưởng", "uân chương", "uy chương", "iệm chương", "uy hiệu"),
    *("anh hiệu", "nh hùng", "uyên dương", "iểu dương", "ĩ thi đua", "ỹ thi đua"),
    *("Thi đua", "iên tiến", "cờ ", "Cờ ", "u tú", "ong tặng", "uy tặng", "ặng N"),
    *("động xuất sắc", "yết thắng", "KHEN", "DƯƠNG", "CHƯƠNG", "HIỆU", "ANH HÙNG"),
    *("THƯỞNG", "Ĩ THI ĐUA", "NSND", "NGND", "TTND", "NNND", "ƯT", "AH", "LĐ"),
    *("CSTĐ", "HCĐL", "KNC"),
)
_ODD = (
    *("\u0323", "\u0301", "\u0302", "\u031b"),  # taken-apart letters
    *("\xa0", "\xad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u034f"),
)
_END = re.compile(
    r"""[.!?…](?<![.!?…].)[.!?…]*["”’'»)\]]*\s+(?=["“‘'«(\[]?(\w))""", re.DOTALL
)
_OPENERS = (
    *("Nhân dịp này", "Dịp này", "Vừa qua", "Theo đó", "Trước đó", "Tại buổi lễ"),
    *("Tại hội nghị", "Cũng tại"),
)
_DAYS = ("Ngày ", "Sáng ", "Chiều ", "Tối ")
_RUN_IN = re.compile(
    rf" (?<=[^\W\d_] ) *(?=(?:{'|'.join(_OPENERS)}|(?:{'|'.join(_DAYS)})\d)\b)"
)
_SHORT = re.compile(
    r"(?:\b[A-ZĐ][A-Za-zĐđ]{0,2}|\b[Đđ]/c|\bthS|\bv\.v|\bt\.[Ưư]|\b\w)\.$"
)


def may_commend(text: str) -> bool:
    """Whether a text has any word of an award: literals only, no regex."""
    if has_stem(text):
        return True
    for char in _ODD:
        if char in text:
            return has_stem(View(text).text)
    return False


def has_stem(text: str) -> bool:
    """Whether a normalised text has any word of an award."""
    for stem in _STEMS:  # noqa: SIM110 - `any` costs twice as much
        if stem in text:
            return True
    return False


def sentences(text: str) -> Iterator[Sentence]:
    """Cut a text into sentences: every line is a block, full stops end sentences.

    Yields:
        Start, end, and whether a word of an award is in it. A line without one is not
        cut any further: it is context alone.
    """
    stems = _stems_in(text)
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        if _any_in(stems, start, end):
            for one, two in _of_line(text, start, end):
                yield one, two, _any_in(stems, one, two)
        elif line.strip():
            yield start, end, False
        start = end + 1


def _stems_in(text: str) -> list[int]:
    """Find where words of an award stand."""
    places: list[int] = []
    for stem in _STEMS:
        at = text.find(stem)
        while at >= 0:
            places.append(at)
            at = text.find(stem, at + 1)
    return sorted(places)


def _any_in(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] < end


def _of_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    ends = [
        m.end()
        for m in _END.finditer(text, start, end)
        if not m.group(1).islower()
        and not _SHORT.search(text, max(start, m.start() - 5), m.start() + 1)
    ]
    if any(text.find(opener, start, end) >= 0 for opener in (*_OPENERS, *_DAYS)):
        ends += [m.end() for m in _RUN_IN.finditer(text, start, end)]
    for stop in (*sorted(ends), end):
        while stop - start > _LONGEST:
            cut = text.rfind(" ", start, start + _LONGEST) + 1
            cut = cut if cut > start else start + _LONGEST
            yield start, cut
            start = cut
        if text[start:stop].strip():
            yield start, stop
        start = stop
