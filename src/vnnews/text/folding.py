"""Letters without accents and case, character for character (bỏ dấu)."""

from __future__ import annotations

import codecs
import unicodedata
from functools import cache
from typing import Any

from vnnews.text.lazy import lazy_pattern

_COMMON = (
    "àáảãạâấầẩẫậăắằẳẵặéèẻẽẹêếềểễệóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựíìỉĩịýỳỷỹỵđ"
    "äëïöüÿñçåšžčř“”‘’«»…–—−•·°§×²³½©®™€→\xa0"
)
"""What is folded on the fast way, beside ASCII: Vietnamese, some neighbours, and signs."""

_HOLE = "\x00"  # stands for a character that the fast way does not know
_HOLES = lazy_pattern(f"{_HOLE}+")
_ERRORS = "vnnews.fold"


def fold(text: str) -> str:
    """Take accents and case off the Latin letters: same length, «đ» → «d».

    The text should be NFC; one character stays one character.
    """
    if text.isascii():
        return text.lower()
    small = text.replace("İ", "i").lower()  # the only letter that lower() makes two of
    encoding, decoding = _maps()
    data = codecs.charmap_encode(small, _ERRORS, encoding)[0]
    folded = codecs.charmap_decode(data, "strict", decoding)[0]
    if _HOLE not in folded:
        return folded
    table = _table()
    return _HOLES.sub(
        lambda hole: text[hole.start() : hole.end()].translate(table), folded
    )


@cache
def _table() -> dict[int, str]:
    """The full table, for `str.translate`."""
    table = {code: chr(code + 32) for code in range(ord("A"), ord("Z") + 1)}
    for code in (*range(0xC0, 0x250), *range(0x1E00, 0x1F00)):
        base = unicodedata.normalize("NFD", chr(code))[0]
        if base.isascii() and base.isalpha():
            table[code] = base.lower()
    table.update(dict.fromkeys(map(ord, "ĐđÐðƉ"), "d"))
    return table


@cache
def _maps() -> tuple[Any, str]:
    """The two charmaps that fold at the speed of a codec: to bytes, and to plain letters."""
    known = "".join(map(chr, range(128))) + _COMMON
    codecs.register_error(_ERRORS, _leave_holes)
    encoding = codecs.charmap_build(known.ljust(256, "\ufffe"))
    return encoding, known.translate(_table()).ljust(256, "\ufffe")


def _leave_holes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return _HOLE * (error.end - error.start), error.end
