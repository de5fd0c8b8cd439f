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
            if body := known_body(token):
                return body
        return None

    @property
    def coded(self) -> bool:
        """Whether letters follow the serial (a year alone is none)."""
        return any(not token.isdigit() for token in self.tail[1::2])


@lru_cache(maxsize=2048)
def known_body(token: str) -> Body | None:
    """The body that a token of a number stands for; digits at its end are a term."""
    code = fold(with_centre(token))
    return bodies().get(code) or bodies().get(code.rstrip("0123456789"))


def with_centre(token: str) -> str:
    """Spell TƯ, T.Ư and T.W as TW."""
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
    if token.isdigit() and tail:
        return (
            mark == "/"
            and bool(_YEAR.fullmatch(token))
            and known_body(tail[-1]) is not None
        )
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
    return fold(tail[-1]) in kinds_by_letters() and fold(with_centre(token)) in (
        "tw",
        "tu",
        "hu",
        "cp",
        "ttg",
    )


@lru_cache(maxsize=2048)
def _known(token: str) -> bool:
    return fold(token) in kinds_by_letters() or known_body(token) is not None


def _lower_code(token: str, tail: list[str]) -> bool:
    """«22-nq/tw» in addresses and careless print: known letters, then a known body."""
    if not token.islower():
        return False
    if not tail or all(part.isdigit() for part in tail[1::2]):
        return len(token) > 1 and fold(token) in kinds_by_letters()
    return fold(tail[-1]) in kinds_by_letters() and known_body(token) is not None


def _capitals(token: str) -> bool:
    """Whether it looks like a code: capitals, few small letters, no toned ones."""
    big = sum(letter.isupper() for letter in token)
    small = sum(letter.islower() for letter in token)
    return (big >= 2 and small <= big and len(token) <= 20) or (
        big == 1 and small == 0 and len(token) <= 3
    )
