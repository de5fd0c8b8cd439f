"""UTF-8 that somebody read as windows-1252 or Latin-1 («Nguyá»…n»), read again."""

from __future__ import annotations

import re

from vnnews.text.encodings.families import HIGH, TO_BYTES
from vnnews.text.encodings.words import VIETNAMESE
from vnnews.text.lazy import lazy_pattern

_ROUNDS = 3  # twice encoded is common, more is not known
_MIN_TELLING = 2  # different stretches that turn out to be Vietnamese letters
_STRETCH = lazy_pattern(f"[\x80-\xff{HIGH}]{{2,}}")
_CUT = lazy_pattern(
    "\xc3 (?=[ \\w.,;:!?])"
)  # «à»: its second byte became a plain space
_LETTER = lazy_pattern(
    "[ăđĩũơưĂĐĨŨƠƯ\u0300-\u0323\u1ea0-\u1ef9]|[àáâãèéêìíòóôõùúý]", re.IGNORECASE
)
_SIGN = lazy_pattern("[\xc2\xc3\xc4\xc6\xe1\xe2][\x80-\xbf" + HIGH + "]")


def repair_mojibake(text: str) -> str | None:
    """Undo one, two or three wrong readings of UTF-8.

    Args:
        text: Any text; markup is fine, the stretches are found one by one.

    Returns:
        The text as it was meant; ``None`` where nothing tells that it is damaged.
    """
    repaired = None
    for _ in range(_ROUNDS):
        once = _once(repaired or text)
        if once is None:
            break
        repaired = once
    return repaired


def _once(text: str) -> str | None:
    if not _SIGN.search(text):
        return None
    telling: set[str] = set()

    def turn(found: re.Match[str]) -> str:
        again = _again(found.group())
        if again is None:
            return found.group()
        if len(telling) < _MIN_TELLING and _speaks(again):
            telling.add(again)
        return again

    result = _STRETCH.sub(turn, text)
    if len(telling) < _MIN_TELLING:
        return None
    return result if VIETNAMESE.search(text) else _CUT.sub("à", result)


def _speaks(again: str) -> bool:
    """Whether a stretch, read again, has Vietnamese letters or another wrong reading."""
    return any(pattern.search(again) for pattern in (VIETNAMESE, _LETTER, _SIGN))


def _again(stretch: str) -> str | None:
    """The stretch read as UTF-8; ``None`` when it is none."""
    try:
        return stretch.translate(TO_BYTES).encode("latin-1").decode("utf-8")
    except UnicodeError:
        return None
