"""Congresses (đại hội): which one, and whose."""

from __future__ import annotations

import re

import attrs

from vnnews.entities.references.issuers import read_issuer
from vnnews.entities.references.window import Window
from vnnews.text.ordinals import read_ordinal

_GAP = r" {0,2},? {0,2}"
_CONGRESS = re.compile(
    rf"{_GAP}(?:cua |tai )?(?:cac )?(?:dai hoi|dhdb(?:tq)?|dh)(?: dai bieu)?(?: toan quoc)? ?(?=\S)"
)
_BODY_BEFORE = re.compile(
    r"(?:cua )?(?P<body>(?:(?:tinh|thanh|huyen|quan) )?(?:dang(?: bo| uy)?|chi bo|cong doan|doan|hoi|mat tran|mttq|lien doan|lien hiep)(?!\w)[^.;:\"“”()\d]{0,90}?)"
    r"(?:,? toan quoc)?,? (?:(?P<nth>lan thu|lan)|(?P<term>khoa)|(?=[ivxl]{1,7}(?!\w)|\d{1,2}(?!\d)))"
)
_BODY_AFTER = re.compile(
    rf"{_GAP}(?P<of>cua )?(?=dang|chi bo|cong doan|doan|hoi|mat tran|mttq|lien doan|lien hiep)"
)
_PARTY = re.compile(r"(?<!\w)(?:dang|chi bo)(?!\w)")
_NTH = re.compile(r"(?:lan thu|lan|thu) ?")
_MANY = re.compile(r"cac cap|co so|nhiem ky")
_YEARS = re.compile(r" ?,? ?(?:\(? ?nhiem ky:? ?)(?:20)\d\d ?- ?(?:20)?\d\d(?: ?\))?")


@attrs.frozen(kw_only=True)
class Congress:
    """A congress as read: its ordinal or its committee's term, whose, where it ends."""

    congress: int | None
    term: int | None
    body: tuple[int, int] | None
    party: bool
    end: int


def read_congress(window: Window, at: int) -> Congress | None:
    """Read «Đại hội XIII của Đảng», «Đại hội Đảng bộ tỉnh lần thứ XVIII»."""
    found = _CONGRESS.match(window.key, at)
    if found is None:
        return None
    start = found.end()
    read = _ordinal_first(window, start) or _body_first(window, start)
    return read and attrs.evolve(read, end=_after_years(window.key, read.end))


def _after_years(key: str, at: int) -> int:
    found = _YEARS.match(key, at)
    return found.end() if found else at


def _ordinal_first(window: Window, at: int) -> Congress | None:
    nth = _NTH.match(window.key, at)
    ordinal = read_ordinal(
        window.text, nth.end() if nth else at, small_roman=nth is not None
    )
    if ordinal is None:
        return None
    value, end = ordinal
    if window.key[end : end + 7] in (" nghi qu", " thang "):
        return None
    after = _BODY_AFTER.match(window.key, end)
    body = after and read_issuer(window, after.end(), of=False)
    if not body:
        return Congress(congress=value, term=None, body=None, party=True, end=end)
    return _congress(window, value, body[0], body[1])


def _congress(window: Window, value: int, body: tuple[int, int], end: int) -> Congress:
    party = _PARTY.search(window.key, *body) is not None
    return Congress(
        congress=value if party else None, term=None, body=body, party=party, end=end
    )


def _body_first(window: Window, at: int) -> Congress | None:
    found = _BODY_BEFORE.match(window.key, at)
    if found is None or _MANY.search(found["body"]):
        return None
    ordinal = read_ordinal(
        window.text, _skip(window.key, found.end()), small_roman=bool(found["nth"])
    )
    if ordinal is None:
        return None
    start, end = found.span("body")
    end = start + len(window.key[start:end].rstrip(" ,"))
    read = _congress(window, ordinal[0], (start, end), ordinal[1])
    if found["term"]:
        return attrs.evolve(read, congress=None, term=ordinal[0])
    return read


def _skip(key: str, at: int) -> int:
    while at < len(key) and key[at] == " ":
        at += 1
    return at
