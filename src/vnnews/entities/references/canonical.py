"""The canonical spelling of a number, and when two numbers can be one."""

from __future__ import annotations

import re
from functools import lru_cache

from vnnews.entities.references.numbers import Number, known_body, with_centre
from vnnews.entities.references.tables import Body, kinds_by_letters
from vnnews.text.view import fold


@lru_cache(maxsize=4096)
def canonical(number: Number) -> tuple[str, int | None]:
    """Spell the number canonically.

    Returns:
        The number, and the year that a Party number wrongly carries (``None``: none).
    """
    marks = [_plain_mark(mark) for mark in number.tail[::2]]
    tokens = [_plain_token(token) for token in number.tail[1::2]]
    if len(tokens) == 1 and (glued := _unglue(tokens[0])):
        tokens, marks = list(glued), [marks[0], "/"]
    year = None
    order = _order(marks, tokens)
    if order is not None:
        at, first, second = order
        if first == "-" and at == 1:
            year, tokens, marks, at = int(tokens[0]), tokens[1:], marks[1:], 0
        marks[at], marks[at + 1] = first, second
    return number.serial + "".join(
        m + t for m, t in zip(marks, tokens, strict=True)
    ), year


_STATE = ("state", "judicial")
_UNGLUE = re.compile(r"(NQ|CT|KL|QĐ|TB|KH|HD)(TW|TU|HU)")


def _unglue(token: str) -> tuple[str, str] | None:
    """«22-NQTW»: the mark between kind and body was lost."""
    found = _UNGLUE.fullmatch(token)
    return (found[1], found[2]) if found else None


def _plain_mark(mark: str) -> str:
    return mark.strip()[:1]


@lru_cache(maxsize=2048)
def _plain_token(token: str) -> str:
    token = with_centre(token)
    body = known_body(token)
    if body is not None and "đ" in body.code.lower() and "đ" not in token.lower():
        digits = token[len(token.rstrip("0123456789")) :]
        return body.code + digits
    return _with_bar(token) or token


def _with_bar(token: str) -> str | None:
    """The letters with Đ that «QD», «ND» stand for, when they can be no others."""
    spelled = {
        letters
        for kind in kinds_by_letters().get(fold(token), ())
        for letters in kind.abbreviations
        if fold(letters) == fold(token)
    }
    only = spelled.pop() if len(spelled) == 1 else ""
    return only if "Đ" in only and "Đ" not in token.upper() else None


def _order(marks: list[str], tokens: list[str]) -> tuple[int, str, str] | None:
    """Find KIND and BODY, and say which marks belong before them."""
    at = 1 if tokens and tokens[0].isdigit() else 0
    if len(tokens) < at + 2 or fold(tokens[at]) not in kinds_by_letters():
        return None
    body = known_body(tokens[at + 1])
    kinds = kinds_by_letters()[fold(tokens[at])]
    loose = any(kind.loose_marks for kind in kinds)
    if body is None or body.loose_marks or loose:
        return None
    if body.system in ("party", "mass"):
        of_state = all(kind.system == "state" for kind in kinds)
        return None if of_state else (at, "-", "/")
    swapped = (marks[at], marks[at + 1]) in (("-", "/"), ("", "-"), ("", "/"))
    return (at, "/", "-") if swapped and body.system in _STATE else None


_SPELLED_SERIAL = re.compile(r"0*(\d+(?:\.\d+)?[a-zA-Z]?)")


def serial_of(number: str) -> str:
    """The serial of a canonical number without leading zeros, lower case."""
    found = _SPELLED_SERIAL.match(number)
    return found[1].lower() if found else number


def is_bare(number: str) -> bool:
    """Whether it is a serial alone: «09»."""
    return all(letter.isalnum() or letter == "." for letter in number)


def same_number(first: str, second: str) -> bool:
    """Whether two canonical numbers can be one: «9» and «09-NQ/TW» can."""
    if serial_of(first) != serial_of(second):
        return False
    if is_bare(first) or is_bare(second):
        return True
    shorter, longer = sorted((_rest(first), _rest(second)), key=len)
    if shorter == longer:
        return True
    return re.fullmatch(r"/?\d{4}", shorter) is not None and longer.startswith(shorter)


def _rest(number: str) -> str:
    found = _SPELLED_SERIAL.match(number)
    return fold(number[found.end() :] if found else number)


def body_of(number: str) -> Body | None:
    """The first known issuing body inside a canonical number."""
    for token in re.split(r"[-/]", number)[1:]:
        if body := known_body(token):
            return body
    return None
