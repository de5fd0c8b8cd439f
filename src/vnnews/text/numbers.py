"""Counts in running text: «06», «1.780», «ba», «mười hai», «hai trăm linh năm»."""

from __future__ import annotations

import re
from collections.abc import Sequence

MAX_COUNT = 10**9
"""Beyond this a printed count is nonsense (and Python would convert it slowly)."""

_DIGITS = 10  # of MAX_COUNT
_GROUPED = re.compile(r"[0-9]{1,3}(?:[.,][0-9]{3}){1,20}")
_UNITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_FIRST = frozenset(_UNITS) - {"mốt", "tư", "lăm", "nhăm", "không"} | {"mười"}
_TENS = {"mươi": 10, "chục": 10}
_SCALES = {"trăm": 100, "nghìn": 1000, "ngàn": 1000, "triệu": 10**6}
_LINKS = frozenset({"linh", "lẻ"})


def read_digits(printed: str) -> int | None:
    """Read a count printed in digits, thousands grouped by a dot or a comma.

    Args:
        printed: ``"30"``, ``"06"``, ``"1.780"``; no sign, no decimals.

    Returns:
        The number; ``None`` if it is none, or beyond `MAX_COUNT`.

    >>> read_digits("1.780"), read_digits("06"), read_digits("7,5")
    (1780, 6, None)
    """
    if _GROUPED.fullmatch(printed):
        printed = printed.replace(".", "").replace(",", "")
    if not (printed.isascii() and printed.isdigit()):
        return None
    bare = printed.lstrip("0") or "0"
    return int(bare) if len(bare) < _DIGITS else None


def read_words(words: Sequence[str], start: int = 0) -> tuple[int, int] | None:
    """Read a count written out (số viết bằng chữ), from ``words[start]``.

    Args:
        words: Lower-case words.
        start: Where the number should begin.

    Returns:
        The number and the place after it; ``None`` if no number begins there.

    >>> read_words(["mười", "hai", "tập", "thể"])
    (12, 2)
    >>> read_words(["hai", "trăm", "linh", "năm"])
    (205, 4)
    """
    if start >= len(words) or words[start] not in _FIRST:
        return None
    total = group = 0
    digit: int | None = None
    at = start
    while at < len(words) and at < start + 12:
        word = words[at]
        if word == "mười":
            if digit is not None or group % 100:
                break
            group += 10
        elif word in _UNITS:
            if digit is not None:
                break
            digit = _UNITS[word]
        elif word in _TENS and digit is not None:
            group, digit = group + digit * _TENS[word], None
        elif word in _SCALES and (digit is not None or group):
            group, digit = group + (digit or 0), None
            total, group = _scaled(total, group, _SCALES[word])
        elif not (word in _LINKS and (total or group) and _unit_at(words, at + 1)):
            break
        at += 1
    return total + group + (digit or 0), at


def _unit_at(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in _UNITS


def _scaled(total: int, group: int, scale: int) -> tuple[int, int]:
    if scale == 100:
        return total, group * 100
    return total + group * scale, 0


def _spaced_end(words: Sequence[str], start: int) -> int:
    """Where «1 780» ends: groups of three digits after one to three digits."""
    end = start + 1
    if len(words[start]) <= 3:
        while end < len(words) and len(words[end]) == 3 and words[end].isdigit():
            end += 1
    return end


def number_starts(words: Sequence[str]) -> list[int]:
    """Find the lower-case words with which a number may begin."""
    return [at for at, w in enumerate(words) if w in _FIRST or w[:1].isdigit()]


def number_at(words: Sequence[str], start: int) -> tuple[int | None, int] | None:
    """Read the number that begins at ``words[start]``, in digits or in words.

    Returns:
        The number and the place after it; the number is ``None`` where digits make no
        sensible count («0», twenty digits, «7,5»). ``None`` if no number begins there.
    """
    if start >= len(words):
        return None
    word = words[start]
    if word in _FIRST:
        return read_words(words, start)
    if not word[:1].isdigit():
        return None
    end = _spaced_end(words, start)
    return read_digits("".join(words[start:end])) or None, end
