"""What makes a kind's word a mention: a number, a plenum, a title, a date."""

from __future__ import annotations

import re
from collections.abc import Callable

from vnnews.entities.references.congresses import read_congress
from vnnews.entities.references.dates import Dated, read_date
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.figures import SAID, read_figure
from vnnews.entities.references.heads import Head, kind_words, other_kind
from vnnews.entities.references.issuers import read_issuer
from vnnews.entities.references.laws import read_law, read_year
from vnnews.entities.references.numbers import Number, read_number
from vnnews.entities.references.party import read_plenum, read_session
from vnnews.entities.references.tables import letters_of
from vnnews.entities.references.tails import take_congress, take_plenum
from vnnews.entities.references.window import Window
from vnnews.model.reference import DocumentKind
from vnnews.text.view import fold

Lead = Callable[[Window, Head, Draft], "int | None"]

_OPENED = re.compile(r"[^.;:,\"“”()\d\n]{0,60}? so ?:? ?(?=\d)")
_FAR = re.compile(
    r"[^.;\"“”\n\d]{1,130}? (?P<so>(?:\(?so|co) ?:? ?)?(?=\d{1,6}[a-z]? ?[-/])"
)


def read_lead(window: Window, head: Head, draft: Draft) -> int | None:
    """Read what identifies the document; give where it ends, ``None`` if nothing does."""
    reads: tuple[Lead, ...] = _ALL
    if head.name:
        reads = (read_year,)
    elif head.letters:
        reads = (_figure, _plenum, _congress)
    elif head.kind.named:
        reads = (_figure, read_year, read_law, *_ALL[1:])
    for read in reads:
        end = read(window, head, draft)
        if end is not None:
            return end
    return None


def _figure(window: Window, head: Head, draft: Draft) -> int | None:
    found = read_figure(window, head, head.end)
    if found is None:
        return None
    draft.number, end = found
    return end


def _plenum(window: Window, head: Head, draft: Draft) -> int | None:
    if head.kind.use != "strong" and not head.capital:
        return None
    found = read_plenum(window, head.end)
    return take_plenum(window, draft, found) if found else None


def _congress(window: Window, head: Head, draft: Draft) -> int | None:
    if head.kind.kind is not DocumentKind.RESOLUTION:
        return None
    found = read_congress(window, head.end)
    return take_congress(window, draft, found) if found else None


def _session(window: Window, head: Head, draft: Draft) -> int | None:
    if head.kind.kind is not DocumentKind.RESOLUTION:
        return None
    found = read_session(window, head.end)
    if found is None:
        return None
    draft.session = found.value
    return found.end


def _dated(window: Window, head: Head, draft: Draft) -> int | None:
    """«Quyết định ngày 12/5/2017»: a plain word needs its capital, and a year."""
    found = read_date(window.key, head.end)
    if found is None or not (found[0].day or found[0].year or head.capital):
        return None
    if head.kind.use != "strong" and not (head.capital and found[0].day):
        return None
    if found[0].year and not head.capital:
        return None
    draft.dated, end = found
    return end


_DIRECT = re.compile(r" {1,2}(?!cua|do|nay|tren|noi|da|duoc)(?=\w)")


def _issued(window: Window, head: Head, draft: Draft) -> int | None:
    """«Nghị quyết của Quốc hội khóa XIV», «Quyết định của Ngân hàng … số 652/2001»."""
    found = read_issuer(window, head.end)
    direct = found is None and _DIRECT.match(window.key, head.end)
    if direct and head.kind.use == "strong":
        found = read_issuer(window, direct.end(), of=False)
    if found is None:
        return None
    (start, end), after = found
    draft.issuer = (window.base + start, window.base + end)
    if number := _number_after(window, head, after):
        draft.number, after = number
    elif not (direct or head.capital or head.kind.use == "strong"):
        return None
    return after


_MEETING = re.compile(
    r" (?:cua )?phien hop (?P<what>[^,.;()\d]{0,60}?)(?:,? ?)thang (?P<month>\d{1,2})(?: ?(?:[/-]|nam) ?(?P<year>20\d\d))?(?!\d)"
)


def _meeting(window: Window, head: Head, draft: Draft) -> int | None:
    """«Nghị quyết phiên họp Chính phủ thường kỳ tháng 5/2017»."""
    found = _MEETING.match(window.key, head.end)
    if found is None or head.kind.kind is not DocumentKind.RESOLUTION:
        return None
    draft.dated = Dated(year=int(found["year"]) if found["year"] else None)
    if (at := found["what"].find("chinh phu")) >= 0:
        start = window.base + found.start("what") + at
        draft.issuer = (start, start + len("chinh phu"))
    return found.end()


def _number_after(window: Window, head: Head, at: int) -> tuple[Number, int] | None:
    said = SAID.match(window.key, at)
    found = said and read_number(window, said.end())
    if said and found and (said["so"] or _own(head, found[0].letters)):
        return found
    return None


def _own(head: Head, letters: str | None) -> bool:
    return letters is not None and letters in letters_of(head.kind.kind)


def _opened(window: Window, head: Head, draft: Draft) -> int | None:
    """«Quyết định không khởi tố vụ án hình sự số 125»."""
    opener = next(
        (
            o
            for o in map(fold, head.kind.openers)
            if window.key.startswith(o, head.end + 1)
        ),
        None,
    )
    if opener is None:
        return None
    found = _OPENED.match(window.key, head.end + 1 + len(opener))
    number = found and read_number(window, found.end())
    if not found or not number or kind_words(found.group()):
        return None
    draft.number, end = number
    return end


def _far(window: Window, head: Head, draft: Draft) -> int | None:
    """A number further on whose letters are the kind's own."""
    found = _FAR.match(window.key, head.end)
    number = found and read_number(window, found.end())
    if not found or not number or not number[0].coded:
        return None
    own = _own(head, number[0].letters)
    lawful = head.kind.named and number[0].tail[-1].startswith(("QH", "UBTVQH"))
    if not (own or lawful or (found["so"] and number[0].letters is None)):
        return None
    if other_kind(found.group(), number[0].letters if own else None):
        return None
    draft.number, end = number
    return end


_ALL: tuple[Lead, ...] = (
    _figure,
    _plenum,
    _congress,
    _session,
    _meeting,
    _dated,
    _issued,
    _opened,
    _far,
)
