"""Numbers of documents (số, ký hiệu): what is printed, and its canonical spelling.

Two systems share the letters and differ in the marks: the State writes ``120/NQ-CP``
(number/KIND-BODY), the Party ``22-NQ/TW`` (number-KIND/BODY). Print swaps them; the
body's code in ``issuers.toml`` says which was meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

import attrs

from vnnews.entities.references.tables import Body, bodies, kinds_by_letters
from vnnews.entities.references.window import Window
from vnnews.text.view import fold

SERIAL = re.compile(r"\d{1,6}(?:\.\d{1,3}(?= ?/ ?\d))?[a-z]?(?![a-z\d])")
_GLUED = re.compile(r"\d{1,6}(?=[A-ZĐ]{2,4}(?: ?[-/]))")
_MARK = re.compile(r" ?\n? ?[-/]{1,2} ?\n? ?")
_GAP = re.compile(r" ?")
_TOKEN = re.compile(r"[A-Za-zĐđƯưƠơÔôÂâÊêĂăÀ]+(?:[.&][A-Za-zĐđƯư]+)*\.?\d{0,3}|\d{1,6}")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")
_CENTRE = re.compile(r"T\.?[WƯ](?![A-ZĐ])\.?|Tw\b|T\.?ư\b", re.IGNORECASE)
_TOKENS = 8


@attrs.frozen(kw_only=True)
class Number:
    """A number as read: the serial, and marks and tokens after it, two by two."""

    serial: str
    tail: tuple[str, ...] = ()
    glued: bool = False

    @property
    def letters(self) -> str | None:
        """The folded kind letters (``nq``); ``None``: it has none that are known."""
        for token in map(fold, self.tail[1::2]):
            if token in kinds_by_letters():
                return token
        return None

    @property
    def body(self) -> Body | None:
        """The first issuing body in it that ``issuers.toml`` knows."""
        for token in self.tail[1::2]:
            if body := _body(token):
                return body
        return None

    @property
    def coded(self) -> bool:
        """Whether letters follow the serial (a year alone is none)."""
        return any(not token.isdigit() for token in self.tail[1::2])


@lru_cache(maxsize=2048)
def _body(token: str) -> Body | None:
    code = fold(_centre(token))
    return bodies().get(code) or bodies().get(code.rstrip("0123456789"))


def _centre(token: str) -> str:
    return _CENTRE.sub("TW", token)


def read_number(window: Window, at: int) -> tuple[Number, int] | None:
    """Read the number that stands at ``at``; give it and where it ends."""
    found = SERIAL.match(window.key, at)
    glued = found or _GLUED.match(window.text, at)
    if not glued:
        return None
    serial = window.text[at : glued.end()]
    tail, end = _read_tail(window, glued.end(), glued=found is None)
    if found is None and not tail:
        return None
    return Number(serial=serial, tail=tuple(tail), glued=found is None), end


def _read_tail(window: Window, at: int, *, glued: bool) -> tuple[list[str], int]:
    tail: list[str] = []
    while len(tail) < 2 * _TOKENS:
        step = _step(window, at, tail, glued=glued)
        if step is None:
            break
        mark, token, at = step
        tail += (mark, token)
    return tail, at


def _step(
    window: Window, at: int, tail: list[str], *, glued: bool
) -> tuple[str, str, int] | None:
    mark = _MARK.match(window.text, at)
    start = mark.end() if mark else _GAP.match(window.text, at).end()  # type: ignore[union-attr]
    found = _TOKEN.match(window.text, start)
    if found is None:
        return None
    token = found.group()
    token = token.rstrip(".")
    printed = mark.group() if mark else ""
    if not (
        _after_mark(printed, token, tail) if mark else _unmarked(token, tail, glued)
    ):
        return None
    return printed, token, start + len(token)


def _after_mark(mark: str, token: str, tail: list[str]) -> bool:
    if token.isdigit():
        return (
            bool(_YEAR.fullmatch(token))
            and not tail
            and len(mark.strip()) == 1
            and ("/" in mark or " " not in mark)
        )
    known = _known(token)
    if mark.count(" ") >= 2 or "\n" in mark:
        return known if not tail else known or _capitals(token)
    if tail and fold(tail[-1]) in kinds_by_letters() and known:
        return True
    return (
        (known and not token.islower()) or _capitals(token) or _lower_code(token, tail)
    )


def _unmarked(token: str, tail: list[str], glued: bool) -> bool:  # noqa: FBT001
    """Letters without a mark before them: «79 NQ/TW», «12NQ/HĐNN8», «28-NQ TW»."""
    if token.isdigit() or token.islower():
        return False
    if not tail or all(part.isdigit() for part in tail[1::2]):
        return (
            fold(token) in kinds_by_letters()
            and (glued or len(token) > 1)
            and token[:1].isupper()
        )
    return fold(tail[-1]) in kinds_by_letters() and fold(_centre(token)) in (
        "tw",
        "tu",
        "hu",
        "cp",
        "ttg",
    )


@lru_cache(maxsize=2048)
def _known(token: str) -> bool:
    return fold(token) in kinds_by_letters() or _body(token) is not None


def _lower_code(token: str, tail: list[str]) -> bool:
    """«22-nq/tw» in addresses and careless print: known letters, then a known body."""
    if not token.islower():
        return False
    if not tail or all(part.isdigit() for part in tail[1::2]):
        return len(token) > 1 and fold(token) in kinds_by_letters()
    return fold(tail[-1]) in kinds_by_letters() and _body(token) is not None


def _capitals(token: str) -> bool:
    """Whether it looks like a code: capitals, few small letters, no toned ones."""
    big = sum(letter.isupper() for letter in token)
    small = sum(letter.islower() for letter in token)
    return (
        big >= 2
        and small <= big
        and len(token) <= 20
        or (big == 1 and small == 0 and len(token) <= 3)
    )


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


_UNGLUE = re.compile(r"(NQ|CT|KL|QĐ|TB|KH|HD)(TW|TU|HU)")


def _unglue(token: str) -> tuple[str, str] | None:
    """«22-NQTW»: the mark between kind and body was lost."""
    found = _UNGLUE.fullmatch(token)
    return (found[1], found[2]) if found else None


def _plain_mark(mark: str) -> str:
    return mark.strip()[:1]


@lru_cache(maxsize=2048)
def _plain_token(token: str) -> str:
    token = _centre(token)
    body = _body(token)
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
    body = _body(tokens[at + 1])
    if body is None or fold(tokens[at]) in ("lct", "ttlt"):
        return None
    if body.system in ("party", "mass"):
        return at, "-", "/"
    if body.system in ("state", "judicial") and not body.code.startswith("HĐNN"):
        return (
            (at, "/", "-")
            if (marks[at], marks[at + 1]) in (("-", "/"), ("", "-"))
            else None
        )
    return None


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
        if body := _body(token):
            return body
    return None
