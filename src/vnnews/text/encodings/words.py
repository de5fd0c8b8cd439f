"""Words of a legacy text: found, read, and put into the right case."""

from __future__ import annotations

import re
from functools import lru_cache

from vnnews.text.encodings.families import CONTROLS, HIGH, TO_BYTES, Family
from vnnews.text.encodings.syllables import is_syllable
from vnnews.text.lazy import lazy_pattern

MARKED = f"{CONTROLS}\x80-\x9f\xa1-\xff{HIGH}"
"""Characters that may be a legacy letter, for a ``[…]``."""

LETTERS = f"A-Za-z{MARKED}\u0100-\u1fff\u2c00-\ud7ff"
"""All that may belong to a word, letters of other scripts too, for a ``[…]``."""

WORD = lazy_pattern(f"(?<![0-9{LETTERS}])[{LETTERS}]+")
"""A word with all that may belong to it; units behind numbers are none."""


VIETNAMESE = lazy_pattern("[ăđĩũơưĂĐĨŨƠƯ\u0300\u0301\u0303\u0309\u0323\u1ea0-\u1ef9]")
"""Letters that are Vietnamese and in no western encoding."""

_LONGEST = 24  # characters of a word of two bytes a letter, and quotes around it
_PRINTED_SIGN = "".join(char for char in HIGH if not char.isalpha())
_SIGN = f"{CONTROLS}\x80-\x9f\xa1-\xbf\xd7\xf7{_PRINTED_SIGN}"  # no western letters
_EDGES = lazy_pattern(f"([{_SIGN}]*)([^{_SIGN}].*?|)([{_SIGN}]*)", re.DOTALL)
_FOREIGN = (  # letters beyond Latin-1 but for those of windows-1252
    "\u0100-\u0151\u0154-\u015f\u0162-\u0177\u0179-\u017c\u017f-\u0191"
    "\u0193-\u02c5\u02c7-\u02db\u02dd-\u1fff\u2c00-\ud7ff"
)
_UNREADABLE = lazy_pattern(f"[{_FOREIGN}]")
_LONE_SIGN = lazy_pattern(f"[{_PRINTED_SIGN}]+")
_DEEPEST = 3  # signs peeled off an end of a word
_PRINTED = lazy_pattern(f"([{_PRINTED_SIGN}]+)")
_QUOTED = lazy_pattern("[\xa9\xae\xab\xbb]{0,3}[A-Za-z]{2,24}[\xa9\xae\xab\xbb]{0,3}")
_ALONE = frozenset("\xa7\xa9\xb7\xbb")  # «©», «·»: by themselves what they look like


@lru_cache(maxsize=8192)
def read(family: Family, word: str) -> tuple[str, bool]:
    """Read one word: what it says, and whether that is a Vietnamese syllable.

    Quotes, dots and dashes of windows-1252 at its ends are kept where the rest is a
    syllable and the whole is not.
    """
    if len(word) > _LONGEST or _UNREADABLE.search(word) or _is_sign(family, word):
        return word, False
    for head, core, tail in _peelings(word):
        inner = family.decode(core.translate(TO_BYTES))
        if is_written(inner):
            return f"{head}{inner}{tail}", True
    return _forced(family, word), False


def _is_sign(family: Family, word: str) -> bool:
    """Whether a word is no letter but a dash, a quote, a bullet that stands alone.

    Of the signs only the byte of «Ở» is a word by itself: it begins many sentences.
    """
    if family.key == "tcvn3" and word in _ALONE:
        return True
    if not _LONE_SIGN.fullmatch(word):
        return False
    return family.decode(word.translate(TO_BYTES)) != "Ở"


def is_written(word: str) -> bool:
    """Whether a word is a syllable in a case that people write, unlike «ViỆt»."""
    return is_syllable(word) and not _crooked(word)


def _crooked(word: str) -> bool:
    """Whether a marked capital stands inside a word of small letters."""
    return any(char.isupper() and not char.isascii() for char in word[1:]) and any(
        char.islower() and char.isascii() for char in word
    )


def _peelings(word: str) -> list[tuple[str, str, str]]:
    """The word without some signs at its ends, the fewest first."""
    edges = _EDGES.fullmatch(word)
    left = min(len(edges[1]) if edges else 0, _DEEPEST)
    right = min(len(edges[3]) if edges else 0, _DEEPEST)
    cuts = [(i, len(word) - j) for i in range(left + 1) for j in range(right + 1)]
    cuts = sorted((cut for cut in cuts if cut[0] < cut[1]), key=lambda c: c[0] - c[1])
    return [(word[:i], word[i:j], word[j:]) for i, j in cuts]


def _forced(family: Family, word: str) -> str:
    """Read a word that is no syllable: an abbreviation, a name, two words and a dash."""
    if _QUOTED.fullmatch(word):
        return word
    parts = _PRINTED.split(word)
    if len(parts) == 1:
        return family.decode(word)
    return "".join(
        part if at % 2 else read(family, part)[0] if part else ""
        for at, part in enumerate(parts)
    )
