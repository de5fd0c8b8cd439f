"""Tags with thousands of attributes: found before the parser meets them, and emptied.

The parser's time grows with the square of their number. Whole pages are not read for it:
such a tag is long, so that samples tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

STRETCH = 4096
"""Bytes looked at in one place; a tag with too many attributes is longer."""

STEP = 8 * STRETCH
"""Bytes in which one place is looked at for values with ``>`` in them."""

_SAMPLE = 1024  # bytes looked at there

_VALUE = rb"""=\s{0,9}(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))"""
_PART = rb"(?:[^\s>=\"']++|\s++|" + _VALUE + rb"|[=\"'])"
_INSIDE = re.compile(_PART + rb"*+\Z")
_TAG = re.compile(rb"<[a-zA-Z]" + _PART + rb"*+(?:>|\Z)")
_NAME = re.compile(rb"<[a-zA-Z][a-zA-Z0-9]*")
_ATTRIBUTE = re.compile(rb"=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)|([^\s\"'/=]+)|[\"'/=]")


def thin(page: bytes, most: int) -> bytes:
    """Take the attributes off every tag with more than ``most``."""
    return _thin_short(_thin_quoted(page, most), most)


def _is_crowded(page: bytes, start: int, end: int, most: int) -> bool:
    names = (found for found in _ATTRIBUTE.finditer(page, start, end) if found[1])
    return next(islice(names, most, None), None) is not None


def _thin_short(page: bytes, most: int) -> bytes:
    """Empty crowded tags with long stretches without ``>``: only these are looked at."""
    parts, done, seen, mark, script = [], 0, 0, 0, False
    for place in range(0, len(page) - STRETCH, STRETCH):
        if place < seen or page.find(b">", place, place + STRETCH) >= 0:
            continue
        start = page.rfind(b">", seen, place) + 1 or seen
        seen = page.find(b">", place)
        seen = len(page) if seen < 0 else seen
        tag = _NAME.search(page, start, seen)
        if tag is None:
            continue
        begins = page.rfind(b"<script", mark, tag.start())
        ends = page.rfind(b"</script", mark, tag.start())
        script = begins > ends if begins != ends else script
        mark = tag.start()
        if script or not _is_crowded(page, tag.end(), seen, most):
            continue
        parts.append(page[done : tag.end()])
        done = seen
    return b"".join([*parts, page[done:]]) if parts else page


def _places(length: int) -> Iterator[int]:
    """One place in every step, not at the same distance of each other."""
    for step in range(0, length - _SAMPLE, STEP):
        yield step + (step // STEP * 2_654_435_761 + length) % (STEP - _SAMPLE)


@cache
def _ordinary(most: int) -> re.Pattern[bytes]:
    """What a page consists of up to the first tag of more than four parts an attribute."""
    parts = _PART + rb"{0,%d}+" % (4 * most)
    return re.compile(rb"(?:[^<]++|<(?![a-zA-Z])|<[a-zA-Z]" + parts + rb"(?:>|\Z))*+")


def _thin_quoted(page: bytes, most: int) -> bytes:
    """Empty crowded tags whose values hold ``>``, which ends no tag there."""
    if not any(_is_inside(page[at : at + _SAMPLE]) for at in _places(len(page))):
        return page
    parts, done, place, ordinary = [], 0, 0, _ordinary(most)
    while tag := _TAG.match(page, ordinary.match(page, place).end()):  # type: ignore[union-attr]
        place = tag.end()
        name = _NAME.match(page, tag.start())
        if name is None or _is_script(page, tag.start()):
            continue
        if _is_crowded(page, name.end(), place - 1, most):
            parts.append(page[done : name.end()])
            done = place - 1
    return b"".join([*parts, page[done:]]) if parts else page


def _is_script(page: bytes, place: int) -> bool:
    return page.rfind(b"<script", 0, place) > page.rfind(b"</script", 0, place)


def _is_inside(stretch: bytes) -> bool:
    """Whether a stretch may lie inside one tag, though it has a ``>``.

    It may begin between values, or within one of either quote that ends soon.
    """
    if b"=" not in stretch or b">" not in stretch:
        return False
    starts = {0, stretch.find(b'"') + 1, stretch.find(b"'") + 1}
    return any(
        start <= _SAMPLE // 2
        and stretch.find(b">", start) >= 0
        and _INSIDE.match(stretch, start)
        for start in starts
    )
