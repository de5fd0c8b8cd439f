"""A sentence as a row of words, each with its place in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, cached_property
from typing import Any, Generic, TypeVar

from vnnews.text.numbers import number_starts

T = TypeVar("T")

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[HKYhky][’'][^\W\d_]+|[^\W\d_]+|[^\s\w]|_")
_TONES = (
    *zip(("oà", "oá", "oả", "oã", "oạ"), ("òa", "óa", "ỏa", "õa", "ọa"), strict=True),
    *zip(("oè", "oé", "oẻ", "oẽ", "oẹ"), ("òe", "óe", "ỏe", "õe", "ọe"), strict=True),
    *zip(("uỳ", "uý", "uỷ", "uỹ", "uỵ"), ("ùy", "úy", "ủy", "ũy", "ụy"), strict=True),
    ("sỹ", "sĩ"),
    ("kỉ", "kỷ"),
)


def spell(text: str) -> str:
    """Lower the case and settle spellings that mean the same («uỷ» and «ủy»).

    One character stays one character.
    """
    low = text.lower()
    if len(low) != len(text):
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    for printed, settled in _TONES:
        if printed in low:
            low = low.replace(printed, settled)
    return low


def _cut(spelled: str) -> list[str]:
    """Cut into words and punctuation marks; most pieces between spaces are one word."""
    words: list[str] = []
    for piece in spelled.split():
        if piece.isalpha():
            words.append(piece)
        else:
            words += _WORD.findall(piece)
    return words


class Words:
    """The words and marks of one sentence (từ và dấu câu).

    Attributes:
        text: The whole text that the sentence is part of, as a `View` has it.
        low: The words, spelled by `spell`; a punctuation mark is a word.
    """

    __slots__ = ("__dict__", "_hits", "_spelled", "_start", "low", "text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        self._start = start
        self._spelled = spell(text[start:end])
        self.low = _cut(self._spelled)
        self._hits: dict[Lexicon[Any], dict[int, tuple[int, Any]]] = {}

    @cached_property
    def places(self) -> list[tuple[int, int]]:
        """Where each word stands in ``text``; looked for when first asked."""
        places: list[tuple[int, int]] = []
        at, begin = 0, self._start
        for word in self.low:
            at = self._spelled.index(word, at)
            places.append((begin + at, begin + at + len(word)))
            at += len(word)
        return places

    @cached_property
    def numbers(self) -> list[int]:
        """The words with which a number may begin."""
        return number_starts(self.low)

    def hits(self, lexicon: Lexicon[T]) -> dict[int, tuple[int, T]]:
        """Find all phrases of a lexicon: where each begins, its end and meaning."""
        found = self._hits.get(lexicon)
        if found is None:
            found = self._hits[lexicon] = lexicon.all_in(self.low)
        return found

    def __len__(self) -> int:
        return len(self.low)

    def capital(self, at: int) -> bool:
        """Whether word ``at`` begins with a capital letter; none stands behind the last."""
        return at < len(self.low) and self.text[self.places[at][0]].isupper()

    def cut(self, start: int, end: int) -> str:
        """Return what is printed from word ``start`` up to word ``end``."""
        if end <= start:
            return ""
        return self.text[self.places[start][0] : self.places[end - 1][1]]


@cache
def words_of(phrase: str) -> tuple[str, ...]:
    """Split a phrase of a table as a sentence is split."""
    return tuple(_cut(spell(phrase)))


class Lexicon(Generic[T]):
    """Phrases and what they mean; the longest phrase wins."""

    __slots__ = ("_by_first",)

    def __init__(self, entries: Iterable[tuple[str, T]]) -> None:
        self._by_first: dict[str, dict[int, dict[tuple[str, ...], T]]] = {}
        for phrase, value in entries:
            key = words_of(phrase)
            sizes = self._by_first.setdefault(key[0], {})
            sizes.setdefault(len(key), {})[key] = value
        for first, sizes in self._by_first.items():
            self._by_first[first] = dict(sorted(sizes.items(), reverse=True))

    def all_in(self, low: list[str]) -> dict[int, tuple[int, T]]:
        """Find the longest phrase that begins at each word, in order."""
        found: dict[int, tuple[int, T]] = {}
        for at, word in enumerate(low):
            if word in self._by_first and (hit := self.at(low, at)):
                found[at] = hit
        return found

    def at(self, low: list[str], start: int) -> tuple[int, T] | None:
        """Find the longest phrase that begins at word ``start``: its end and meaning."""
        sizes = self._by_first.get(low[start]) if start < len(low) else None
        if sizes is None:
            return None
        for size, phrases in sizes.items():
            value = phrases.get(tuple(low[start : start + size]))
            if value is not None:
                return start + size, value
        return None
