"""Character references in legacy texts: «nh&copy;n» of an editor that knew no better.

The same reference may be meant as printed («l&yacute;» is «lý»), when a program wrote it;
the words of the page tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from vnnews.text.encodings.families import TO_BYTES, Family
from vnnews.text.encodings.words import LETTERS, is_written, read
from vnnews.text.lazy import lazy_pattern

_REFERENCE = lazy_pattern(
    r"&(?:[A-Za-z]{3,6}[0-9]{0,2}|#1[6-9][0-9]|#2[0-5][0-9]|#[xX][A-Fa-f][0-9A-Fa-f]);"
)
_SPLIT = lazy_pattern(f"({_REFERENCE.pattern})")
_WORD = lazy_pattern(
    f"[{LETTERS}]{{0,12}}{_REFERENCE.pattern}(?:[{LETTERS}]|{_REFERENCE.pattern}){{0,12}}"
)
_SAMPLE = 200  # words with references that are looked at


def unescape_western(text: str) -> str:
    """Resolve the character references of U+00A1–U+00FF, no others."""
    if "&" not in text:
        return text
    return _REFERENCE.sub(lambda found: _reference(found.group()), text)


def without_references(text: str) -> str:
    """Leave out the words that hold references, whatever they mean."""
    return _WORD.sub(" ", text) if "&" in text else text


def _reference(printed: str) -> str:
    from html import unescape

    char = unescape(printed)
    return char if len(char) == 1 and "\xa1" <= char <= "\xff" else printed


def references_are_legacy(texts: Iterable[str], family: Family) -> bool:
    """Whether references stand for letters of the family rather than for themselves."""
    words = (word for text in texts if "&" in text for word in _WORD.findall(text))
    told = 0
    for word in islice(words, _SAMPLE):
        told += read(family, unescape_western(word))[1]
        told -= is_written(_beside_references(family, word))
    return told > 0


def _beside_references(family: Family, word: str) -> str:
    """The word with its letters read in the family and its references as printed."""
    parts = _SPLIT.split(word)
    return "".join(
        _reference(part) if at % 2 else family.decode(part.translate(TO_BYTES))
        for at, part in enumerate(parts)
    )
