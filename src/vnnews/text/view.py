"""A text as the readers see it, with the way back to what was printed.

Readers match on a `View`: normalised (NFC, plain dashes and spaces, nothing invisible)
and folded (accents and case off), and every position of it leads back to the original
string, so that spans cut what the caller gave.
"""

from __future__ import annotations

import unicodedata
from functools import cached_property

from vnnews.text.clean import CONTROL, INVISIBLE, SPACES, is_plain
from vnnews.text.folding import fold
from vnnews.text.lazy import lazy_pattern

__all__ = ["DASHES", "View", "fold"]

DASHES = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
"""Dashes that stand for a hyphen, for a ``[…]``."""

_PLAIN = (
    *(
        (dash, "-")
        for dash in "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d"
    ),
    ("\u2044", "/"),
    ("\u2215", "/"),
    ("Ð", "Đ"),
    ("Ɖ", "Đ"),
)
_GONE = lazy_pattern(f"[{INVISIBLE}{CONTROL}]")
_SPACE = lazy_pattern(f"[{SPACES}\t\r\x85\u2028\u2029]")
_MARKS = f"\u0300-\u036f{INVISIBLE}{CONTROL}"
_CLUSTER = lazy_pattern(f"[^{_MARKS}]?[{_MARKS}]+")


def _make_plain(text: str) -> str:
    """Put hyphens, slashes and Đ for what looks like them; length stays."""
    for alike, plain in _PLAIN:
        if alike in text:
            text = text.replace(alike, plain)
    return text


class View:
    """A normalised text that remembers the original.

    Attributes:
        source: The text as given.
        text: NFC, plain dashes, spaces and Đ, nothing invisible; case, quotes, accents
            and line feeds as printed.
    """

    __slots__ = ("__dict__", "_starts", "source", "text")

    def __init__(self, source: str) -> None:
        self.source = source
        self._starts: list[int] | None = None
        text = source
        composed = source.isascii() or unicodedata.is_normalized("NFC", source)
        if not (composed and is_plain(source)):
            if not composed or _GONE.search(source):
                text, self._starts = _compose(source)
            text = _SPACE.sub(" ", text)
        self.text = _make_plain(text)

    @cached_property
    def key(self) -> str:
        """``text`` without accents and case, character for character."""
        return fold(self.text)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Translate a stretch of ``text`` into one of ``source``."""
        if self._starts is None:
            return start, end
        if end <= start:
            return self._starts[start], self._starts[start]
        return self._starts[start], self._stretch_end(end)

    def _stretch_end(self, end: int) -> int:
        starts = self._starts or [0]
        while end < len(starts) - 1 and starts[end] == starts[end - 1]:
            end += 1  # letters of one cluster are not parted
        stop = starts[end]
        while stop > 0 and _GONE.match(self.source, stop - 1):
            stop -= 1
        return stop


def _compose(source: str) -> tuple[str, list[int] | None]:
    """Compose letter by letter; the list gives each character's place in ``source``."""
    out: list[str] = []
    starts: list[int] = []
    place = 0
    for cluster in _CLUSTER.finditer(source):
        _copy(source, place, cluster.start(), out, starts)
        place = cluster.end()
        printed = _GONE.sub("", cluster.group())
        letters = unicodedata.normalize("NFC", printed)
        out.append(letters)
        starts.extend([cluster.start()] * len(letters))
    _copy(source, place, len(source), out, starts)
    starts.append(len(source))
    return "".join(out), starts


def _copy(source: str, start: int, end: int, out: list[str], starts: list[int]) -> None:
    """Take over a stretch without marks; only look-alikes such as the ohm sign change."""
    stretch = source[start:end]
    out.append(stretch)
    starts.extend(range(start, end))
    if not unicodedata.is_normalized("NFC", stretch):
        out[-1:] = [unicodedata.normalize("NFC", char)[:1] or char for char in stretch]
