"""Ordinals of terms, congresses and plenums: Roman, Arabic and spelled out."""

from __future__ import annotations

import re
from functools import cache

_UNITS = {
    "nhất": 1,
    "một": 1,
    "mốt": 1,
    "nhì": 2,
    "hai": 2,
    "ba": 3,
    "tư": 4,
    "bốn": 4,
    "năm": 5,
    "lăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
_TENS = {"mười": 10, "hai mươi": 20, "ba mươi": 30, "bốn mươi": 40}
_UNIT = "|".join(_UNITS)
_WORDS = re.compile(
    rf"(?:(?P<tens>{'|'.join(_TENS)})(?: (?P<after>{_UNIT}))?|(?P<unit>{_UNIT}))(?!\w)",
    re.IGNORECASE,
)
_YEAR_AHEAD = re.compile(r" {0,2}\d")
_DIGITS = re.compile(r"\d{1,2}(?![\d\w%]|[.,/]\d)")
_ROMAN = re.compile(
    r"[IVXL\u0425][IVXL\u0425l1]{0,6}(?!\w)"  # l, 1 for I and Cyrillic kha: misprints
)
_SMALL_ROMAN = re.compile(r"[ivxl]{1,7}(?!\w)")

_ROMAN_STEPS = (
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_LARGEST = 60


def _to_roman(number: int) -> str:
    out = ""
    for value, letters in _ROMAN_STEPS:
        while number >= value:
            out, number = out + letters, number - value
    return out


@cache
def _romans() -> dict[str, int]:
    return {_to_roman(number): number for number in range(1, _LARGEST + 1)}


def parse_roman(printed: str) -> int | None:
    """Read a Roman numeral of 1 to 60 (số La Mã), misprints repaired.

    Args:
        printed: In any case; «l» and «1» may stand for I, Cyrillic «Х» for X.

    Returns:
        Its value; ``None`` if it is none.

    >>> parse_roman("XIV"), parse_roman("XIIl"), parse_roman("IIX")
    (14, 13, None)
    """
    plain = printed.lower().replace("\u0445", "x").replace("1", "i")
    return _romans().get(plain) or _romans().get(plain.replace("l", "i"))


def read_ordinal(
    text: str, at: int, *, small_roman: bool = False
) -> tuple[int, int] | None:
    """Read the ordinal (số thứ tự) that stands at ``at``: «6», «VI», «sáu», «mười hai».

    Args:
        text: NFC, accents on: «sau» is no «sáu».
        at: Where it begins.
        small_roman: Whether «vi» may be VI, as after «khóa» and «lần thứ».

    Returns:
        Its value, 1 to 99, and where it ends; ``None`` if there is none.

    >>> read_ordinal("khóa XII", 5), read_ordinal("lần thứ mười hai", 8)
    ((12, 8), (12, 16))
    """
    if found := _DIGITS.match(text, at):
        value = int(found.group())
        return (value, found.end()) if value else None
    if found := _ROMAN.match(text, at):
        roman = parse_roman(found.group())
        return (roman, found.end()) if roman else None
    if small_roman and (found := _SMALL_ROMAN.match(text, at)):
        roman = parse_roman(found.group())
        return (roman, found.end()) if roman else None
    return _read_words(text, at)


def _read_words(text: str, at: int) -> tuple[int, int] | None:
    found = _WORDS.match(text, at)
    if found is None:
        return None
    last = (found["after"] or found["unit"] or "").lower()
    if last == "năm" and _YEAR_AHEAD.match(text, found.end()):
        return None  # «năm 2016» is a year, not "fifth"
    tens = _TENS[found["tens"].lower()] if found["tens"] else 0
    return tens + _UNITS.get(last, 0), found.end()
