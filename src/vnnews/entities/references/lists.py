"""Coordinated lists: one mention a document, and what each takes from the others."""

from __future__ import annotations

import re

import attrs

from vnnews.entities.references.dates import Dated
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.figures import read_more
from vnnews.entities.references.party import CENTRE, read_plenum, read_term
from vnnews.entities.references.tables import Kind, letters_of
from vnnews.entities.references.tails import read_tails, take_plenum
from vnnews.entities.references.window import SIZE, Window
from vnnews.text.ordinals import read_ordinal

_LINK = re.compile(r" {0,2}(?:,|;|/|va|hoac) {0,2}(?:va )?(?=\S)")
_WORDED = re.compile(rf"(?:nghi quyet )?(?:hoi nghi )?{CENTRE}")
_ROMAN = frozenset("IVX")
_MEMBERS = 60


def read_members(whole: str, window: Window, first: Draft, at: int) -> list[Draft]:
    """Read the rest of the list that ``first`` opens; ``at`` is where that ends."""
    drafts = [first]
    while len(drafts) < _MEMBERS:
        if at > SIZE // 3:
            window, at = Window(whole, window.base + at), 0
        found = _next(window, drafts[-1], at)
        if found is None:
            break
        draft, at = found
        at = read_tails(window, draft, at)
        draft.end = window.base + at
        drafts.append(draft)
    share(drafts)
    return drafts


def _next(window: Window, last: Draft, at: int) -> tuple[Draft, int] | None:
    if last.number is not None:
        return _next_number(window, last, at)
    if last.plenum is not None:
        return _next_plenum(window, last, at)
    if last.congress is not None:
        return _next_congress(window, last, at)
    if last.kind.named and last.dated and last.dated.year:
        return _next_year(window, last, at)
    return None


_YEAR = re.compile(
    r" {0,2}(?:,|;|va|hoac) {0,2}(?:va )?(?:nam )?(?P<year>(?:19|20)\d\d)(?![\d/])(?= {0,2}[,.;:)]| va | hoac |$)"
)


def _next_year(window: Window, last: Draft, at: int) -> tuple[Draft, int] | None:
    """«các bản Hiến pháp 1946, 1959, 1980 và 1992»."""
    found = _YEAR.match(window.key, at)
    if found is None:
        return None
    draft = _new(window, last.kind, found.start("year"))
    draft.dated, draft.subject = Dated(year=int(found["year"])), last.subject
    return draft, found.end()


def _new(window: Window, kind: Kind, start: int) -> Draft:
    return Draft(kind=kind, start=window.base + start, end=window.base + start)


def _next_number(window: Window, last: Draft, at: int) -> tuple[Draft, int] | None:
    found = read_more(window, at)
    if found is None or not last.number:
        return None
    letters = found[0].letters
    if letters and letters not in letters_of(last.kind.kind) | {last.number.letters}:
        return None
    draft = _new(window, last.kind, found[1])
    draft.number = found[0]
    return draft, found[2]


def _next_plenum(window: Window, last: Draft, at: int) -> tuple[Draft, int] | None:
    link = _LINK.match(window.key, at)
    if link is None:
        return None
    start = link.end()
    draft = _new(window, last.kind, start)
    if term := read_term(window, start):
        draft.plenum, draft.term = last.plenum, term.value
        return draft, term.end
    if _WORDED.match(window.key, start) and (plenum := read_plenum(window, start)):
        return draft, take_plenum(window, draft, plenum)
    ordinal = read_ordinal(window.text, start)
    roman = window.text[start : start + 1] in _ROMAN and last.term is not None
    if ordinal is None or not (roman or _ends(window.key, ordinal[1])):
        return None
    if last.term is not None:
        draft.plenum, draft.term = last.plenum, ordinal[0]
    else:
        draft.plenum = ordinal[0]
    return draft, ordinal[1]


_END = re.compile(
    r" {0,2}(?:[,.;:()\"“”]|$)| (?:khoa|khóa|cua|ve|va|da|duoc|trong|nham|gan)(?!\w)"
)


def _ends(key: str, at: int) -> bool:
    return _END.match(key, at) is not None


def _next_congress(window: Window, last: Draft, at: int) -> tuple[Draft, int] | None:
    link = _LINK.match(window.key, at)
    ordinal = link and read_ordinal(window.text, link.end())
    if not link or not ordinal or not _ends(window.key, ordinal[1]):
        return None
    draft = _new(window, last.kind, link.end())
    draft.congress = ordinal[0]
    return draft, ordinal[1]


def share(drafts: list[Draft]) -> None:
    """Give each member what the list says once: suffix, issuer, term."""
    if len(drafts) == 1:
        return
    for field in ("issuer", "term", *(("plenum",) if drafts[-1].number else ())):
        value = getattr(drafts[-1], field)
        for draft in reversed(drafts[:-1]):
            if getattr(draft, field) is not None:
                break
            setattr(draft, field, value)
    _share_suffix(drafts)


def _share_suffix(drafts: list[Draft]) -> None:
    for ordered in (reversed(drafts), drafts):
        tail: tuple[str, ...] = ()
        for draft in ordered:
            number = draft.number
            if number is None:
                continue
            if number.coded:
                tail = number.tail
            elif tail and not number.tail:
                draft.number = attrs.evolve(number, tail=tail)
