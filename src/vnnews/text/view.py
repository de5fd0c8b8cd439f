"""A text as the readers see it, with the way back to what was printed.

Readers match on a `View`: normalised (NFC, plain dashes and spaces, nothing invisible)
and folded (accents and case off), and every position of it leads back to the original
string, so that spans cut what the caller gave.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property

from vnnews.text.clean import CONTROL, INVISIBLE, SPACES

DASHES = "\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
"""Dashes that stand for a hyphen, for a ``[…]``."""

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
        **dict.fromkeys("\ufe58\ufe63\uff0d", "-"),
        **dict.fromkeys("\u2044\u2215", "/"),
        **dict.fromkeys("ÐƉ", "Đ"),
    }
)
_UNUSUAL = re.compile(f"[{DASHES}\u2044\u2215ÐƉ]")
_GONE = re.compile(f"[{INVISIBLE}{CONTROL}]")
_SPACE = re.compile(f"[{SPACES}\t\r\x85\u2028\u2029]")
_CLUSTER = re.compile(f".[\u0300-\u036f{INVISIBLE}{CONTROL}]*", re.DOTALL)
_MARKED = re.compile(f"[\u0300-\u036f{INVISIBLE}{CONTROL}]")


def _plain(found: re.Match[str]) -> str:
    return _PLAIN[ord(found.group())]


def _fold_table() -> dict[int, str]:
    table = {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table[code] = base.lower()
    table.update(dict.fromkeys(map(ord, "ĐđÐðƉ"), "d"))
    return table


_FOLD = _fold_table()


def fold(text: str) -> str:
    """Take accents and case off the Latin letters (bỏ dấu): same length, «đ» → «d».

    The text should be NFC; one character stays one character.
    """
    return text.translate(_FOLD)


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
        if not composed or _MARKED.search(source):
            text, self._starts = _compose(source)
        if _SPACE.search(text):
            text = _SPACE.sub(" ", text)
        self.text = _UNUSUAL.sub(_plain, text)

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
        assert self._starts is not None  # noqa: S101 - told to the type checker
        stop = self._starts[end]
        source = self.source
        while stop > 0 and _GONE.match(source, stop - 1):
            stop -= 1
        return stop


def _compose(source: str) -> tuple[str, list[int]]:
    """Compose letter by letter; the list gives each character's place in ``source``."""
    out: list[str] = []
    starts: list[int] = []
    for cluster in _CLUSTER.finditer(source):
        letters = unicodedata.normalize("NFC", _GONE.sub("", cluster.group()))
        out.append(letters)
        starts.extend([cluster.start()] * len(letters))
    starts.append(len(source))
    return "".join(out), starts
