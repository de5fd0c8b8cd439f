"""A stretch of recipients cut into items: names, bodies, counts."""

from __future__ import annotations

from collections.abc import Iterator

from vnnews.entities.commendations._peoples import people_of_body
from vnnews.entities.commendations._words import Words

_BREAKS = frozenset({",", ";", "và", ":", "cùng", '"', "“", "”", "?", "!"})
SKIPPED = frozenset(
    {
        "các",
        "những",
        "cho",
        "gồm",
        "là",
        "có",
        "-",
        "cả",
        "đó",
        "tấm",
        "gương",
        "với",
        "hai",
    }
    | {"của", "tặng", "để", "sau", "riêng", "gia", "như"}
)
_OPENS = _BREAKS | SKIPPED
_QUOTES = frozenset({'"', "“", "”"})
_DEPTH = {"(": 1, "[": 1, ")": -1, "]": -1}
_SEAMS = _BREAKS | _QUOTES | frozenset(_DEPTH)

Item = tuple[int, int]


def items_of(words: Words, lo: int, hi: int) -> Iterator[Item]:
    """Cut at commas, «và» and the like; what stands in brackets or quotes goes."""
    start = lo
    for at, outside in _seams(words, lo, hi):
        if outside and at > start:
            yield start, at
        start = at + 1


def _seams(words: Words, lo: int, hi: int) -> Iterator[tuple[int, bool]]:
    """Where items end, and whether that is outside of brackets and quotes."""
    depth, quoted, whole = 0, False, lo
    before = ","
    for at in range(lo, hi):
        low = words.low[at]
        if at >= whole and before in _OPENS:
            whole = people_of_body(words, at, hi) or whole
        before = low
        if at < whole or low not in _SEAMS:
            continue
        yield at, depth == 0 and not quoted
        if low in _QUOTES:
            quoted = not quoted
        elif not quoted:
            depth = max(0, depth + _DEPTH.get(low, 0))
    yield hi, depth == 0
