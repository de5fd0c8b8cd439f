"""Numbers after a kind: when a figure is a document's number, and lists of them."""

from __future__ import annotations

import re
from functools import cache

from vnnews.entities.references.heads import Head
from vnnews.entities.references.numbers import Number, read_number
from vnnews.entities.references.tables import word_lists
from vnnews.entities.references.window import Window

SAID = re.compile(
    r" {0,3}[:(]? ?(?:(?:mang |co )?(?P<so>so|co)(?: hieu)? {0,2}[:.]? {0,2})?(?=\d)"
)
_STRICT = re.compile(
    r" {0,2}(?:[,.;:)(\]\"”“»?!]|$)| {1,2}(?:- |(?:cua|ve|v/v|ngay|do|va|nam \d{4}"
    r"|thang \d|khoa|ban hanh|quy dinh|da|duoc|co hieu|thi|hoac|neu|la|cho|trong|tai|den"
    r"|voi|nay|de|nham|yeu cau|tu|khi|cung|ky|gui|phe duyet|huong dan|vao|nhung|cu the"
    r"|trung uong \d|hoi nghi|t\.?w|giai doan)"
    r"(?!\w))"
)
_OF_OR_DATE = re.compile(r" {0,2},? ?(?:cua|ve|v/v|ngay|do)(?!\w)")
_LINK = re.compile(
    r" {0,2}(?:(?P<mark>[,;/])|va|hoac|cung|den|-(?= ?so)) {0,2}(?:va )?(?:(?:cac )?so:? ?)?(?=\d)"
)
_BROKEN = re.compile(r" ?%| ?[.,]\d| ?[-/] ?\d")
_YEARLIKE = re.compile(r"(?:199|20[0-4])\d$")


@cache
def _unit() -> re.Pattern[str]:
    """A noun that the figure counts: «3 phương án»; «5 tháng 6» is no count."""
    nouns = "|".join(map(re.escape, word_lists()["figure"]["counted"]))
    return re.compile(
        rf" {{1,2}}(?:(?:{nouns})(?!\w)(?! (?:\d{{4}}|hành|chính trị))"
        r"|(?:tháng|ngày)(?!\w| \d))"
    )


def read_figure(window: Window, head: Head, at: int) -> tuple[Number, int] | None:
    """Read «số 22-NQ/TW», «09», «: 15/NQ-CP» after a kind, if it is a number of one."""
    said = SAID.match(window.key, at)
    found = said and read_number(window, said.end())
    if not said or not found:
        return None
    number, end = found
    if number.tail:
        known = not head.letters or number.letters or number.body or not number.coded
        return found if known else None
    so = bool(said["so"])
    return found if _bare(window, head, number, end, so=so) else None


def _bare(window: Window, head: Head, number: Number, end: int, *, so: bool) -> bool:
    """Whether a serial alone is the document's number, not a count or a year."""
    if _BROKEN.match(window.key, end):
        return False
    if head.letters and head.letters not in head.kind.bare:
        return so
    return _said(window, head, end) if so else _unsaid(window, head, number, end)


def _said(window: Window, head: Head, end: int) -> bool:
    """Whether «số 5» after the kind is its number: «kế hoạch số 1 thế giới» is none."""
    kind, key = head.kind, window.key
    if kind.use == "coded" and not kind.named:
        return head.capital and _OF_OR_DATE.match(key, end) is not None
    known = kind.use == "strong" or kind.figures or head.capital
    return known or _STRICT.match(key, end) is not None


def _unsaid(window: Window, head: Head, number: Number, end: int) -> bool:
    """Whether «5» after the kind, without «số», is its number."""
    kind, key = head.kind, window.key
    numbered = kind.use == "strong" or kind.figures
    year = _YEARLIKE.match(number.serial)
    sure = numbered and (head.capital or _OF_OR_DATE.match(key, end))
    yearlike = year and not sure  # «anh quyết định 2019 là năm cuối»
    if kind.use == "coded" or yearlike or _unit().match(window.text, end):
        return False
    known = kind.figures and head.capital and len(number.serial) > 1
    if kind.use == "strong" or known:
        return True
    loose = head.capital or kind.figures
    return (_STRICT if loose else _OF_OR_DATE).match(key, end) is not None


def read_more(window: Window, at: int) -> tuple[Number, int, int] | None:
    """Read the next number of a list at ``at``: the number, where it starts and ends."""
    link = _LINK.match(window.key, at)
    found = link and read_number(window, link.end())
    if not link or not found:
        return None
    number, end = found
    if number.coded:
        return number, link.end(), end
    key = window.key
    if link["mark"] == "/" or _BROKEN.match(key, end):
        return None
    listed = _STRICT.match(key, end) or _LINK.match(key, end)
    return (number, link.end(), end) if listed else None
