"""What may follow a mention's number or plenum, in any order."""

from __future__ import annotations

import re

from vnnews.entities.references.congresses import Congress, read_congress
from vnnews.entities.references.dates import read_date
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.issuers import read_issuer
from vnnews.entities.references.numbers import read_number
from vnnews.entities.references.party import (
    Found,
    read_plenum,
    read_session,
    read_term,
)
from vnnews.entities.references.window import Window

_ALIAS = re.compile(
    r" {0,2}\((?:[a-zđ]{2,5}|nghi quyet) ?\d{1,4}[a-z]?\)(?= {0,2}(?:hoi nghi|cua|ngay|,? ?ngay))"
)
_DIRECT = re.compile(
    r" {1,2}(?=ban chap hanh|bch|bo chinh tri|ban bi thu|ban thuong vu|chinh phu(?! dien)|quoc hoi|hdnd|ubnd|tinh uy|thanh uy|huyen uy)"
)
_ASSEMBLY = re.compile(r" {0,2}[,(]? {0,2}(?=quoc hoi|hdnd|hoi dong nhan dan)")
_AT_MEETING = re.compile(r" {0,2}[,(]? {0,2}(?:tai )?(?:hoi nghi|hn) ")
_LATE = re.compile(r" {0,2}[,(]? {0,2}so:? {0,2}(?=\d)")
_FIRST = re.compile(r" {0,3}[,:-]? {0,2}(?P<first>[a-z\d(])")
_ROUNDS = 8


def read_tails(window: Window, draft: Draft, at: int) -> int:
    """Fill ``draft`` with what follows at ``at``; give where it ends."""
    for _ in range(_ROUNDS):
        end = _one(window, draft, at)
        if end is None:
            break
        at = end
    return at


def _one(window: Window, draft: Draft, at: int) -> int | None:
    """Read one attribute; its first letter tells which it may be."""
    found = _FIRST.match(window.key, at)
    for read in _BY_LETTER.get(found["first"], ()) if found else ():
        end = read(window, draft, at)
        if end is not None:
            return end
    return None


def _number(window: Window, draft: Draft, at: int) -> int | None:
    """A number after the rest: «Chỉ thị của Bộ Chính trị (khóa XII) số 05-CT/TW»."""
    said = _LATE.match(window.key, at) if draft.number is None else None
    found = said and read_number(window, said.end())
    if not found or draft.kind.named:
        return None
    draft.number, end = found
    return end


def _date(window: Window, draft: Draft, at: int) -> int | None:
    if draft.dated is not None:
        return None
    found = read_date(window.key, at)
    if found is None:
        return None
    draft.dated, end = found
    return end


def _alias(window: Window, draft: Draft, at: int) -> int | None:
    found = _ALIAS.match(window.key, at) if draft.number else None
    return found.end() if found else None


def _plenum(window: Window, draft: Draft, at: int) -> int | None:
    if draft.plenum is not None:
        return None
    if draft.issuer is not None and not _AT_MEETING.match(window.key, at):
        return None
    found = read_plenum(window, at)
    return take_plenum(window, draft, found) if found else None


def take_plenum(window: Window, draft: Draft, found: Found) -> int:
    """Put a plenum, and the body that held it, into ``draft``."""
    draft.plenum = found.value
    if found.body and draft.issuer is None:
        draft.issuer = _place(window, found.body)
    return found.end


def _term(window: Window, draft: Draft, at: int) -> int | None:
    found = read_term(window, at) if draft.term is None else None
    if found is None:
        return None
    draft.term = found.value
    return found.end


def _congress(window: Window, draft: Draft, at: int) -> int | None:
    if draft.congress is not None or draft.issuer is not None or draft.plenum:
        return None
    found = read_congress(window, at)
    return take_congress(window, draft, found) if found else None


def take_congress(window: Window, draft: Draft, found: Congress) -> int:
    """Put a congress, and whose it is, into ``draft``."""
    draft.congress = found.congress
    draft.term = found.term if draft.term is None else draft.term
    if found.body and draft.issuer is None:
        draft.issuer = _place(window, found.body)
    draft.titled = draft.titled or found.congress is None
    return found.end


def _session(window: Window, draft: Draft, at: int) -> int | None:
    found = read_session(window, at) if draft.session is None else None
    if found is None:
        return None
    draft.session = found.value
    return found.end


def _issuer(window: Window, draft: Draft, at: int) -> int | None:
    if draft.issuer is not None:
        return None
    found = read_issuer(window, at)
    if found is None and draft.session and (place := _ASSEMBLY.match(window.key, at)):
        found = read_issuer(window, place.end(), of=False)
    if found is None and not draft.dated and (direct := _DIRECT.match(window.key, at)):
        found = read_issuer(window, direct.end(), of=False)
    if found is None:
        return None
    draft.issuer = _place(window, found[0])
    return found[1]


def _place(window: Window, span: tuple[int, int]) -> tuple[int, int]:
    return window.base + span[0], window.base + span[1]


_BY_LETTER = {
    "(": (_date, _alias, _plenum, _term, _congress, _session, _number),
    "b": (_date, _plenum, _issuer),  # ban hành, BCH, Ban …, Bộ …
    "c": (_date, _plenum, _term, _congress, _session, _issuer),  # của, các khóa
    "d": (_date, _congress, _session, _issuer),  # được … ngày, Đại hội, do
    "g": (_issuer,),  # giữa
    "h": (_plenum, _session, _issuer),  # Hội nghị, HĐND, Huyện ủy
    "k": (_date, _term, _session),  # ký ngày, khóa, kỳ họp
    "l": (_plenum,),  # lần thứ
    "n": (_date,),  # ngày, năm
    "p": (_date,),  # phát hành ngày
    "q": (_issuer,),  # Quốc hội
    "r": (_date,),  # ra ngày
    "s": (_number,),  # số
    "t": (_date, _plenum, _congress, _session, _issuer),  # tháng, Trung ương, tại
    "u": (_issuer,),  # UBND
    "v": (_date,),  # vừa ký ngày
    **dict.fromkeys("0123456789", (_date,)),
}
