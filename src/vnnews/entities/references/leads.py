"""What makes a kind's word a mention: a number, a plenum, a title, a date …"""

from __future__ import annotations

import re
from collections.abc import Callable

from vnnews.entities.references.congresses import read_congress
from vnnews.entities.references.dates import read_date
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.figures import SAID, read_figure
from vnnews.entities.references.heads import Head, kind_words, other_kind
from vnnews.entities.references.issuers import read_issuer
from vnnews.entities.references.numbers import read_number
from vnnews.entities.references.party import read_plenum, read_session, read_term
from vnnews.entities.references.tables import letters_of
from vnnews.entities.references.tails import take_congress, take_plenum
from vnnews.entities.references.window import Window
from vnnews.model.reference import DocumentKind
from vnnews.text.view import fold

Lead = Callable[[Window, Head, Draft], "int | None"]

_LAW_WORD = r"[^.;:\"“”«»()\[\]\n\d]"
_LAW = re.compile(
    rf" (?P<name>{_LAW_WORD}{{2,150}}?),? ?(?:nam (?P<year>(?:19|20)\d\d)(?!\d)|(?P<plain>(?:19|20)\d\d)(?![\d/])"
    r"|\((?P<round>(?:19|20)\d\d)\)|(?=ngay \d{1,2}[ /.-])|(?=\(?so:? ?\d))"
)
_YEAR_ONLY = re.compile(
    r"(?: (?:nuoc )?(?:chxhcn|cong hoa xa hoi chu nghia) viet nam)?(?: nam)? (?P<year>(?:19|20)\d\d)(?![\d/])| \((?P<round>(?:19|20)\d\d)\)"
)
_NO_LAW = re.compile(
    r"(?:^| )(?:này|do|đã|được|thì|sẽ|đang|không|rằng|cũng|nhưng|nếu|khi|là|trong đó|hiện"
    r" hành|so với|phải|các văn bản|như|chưa|vừa)(?= |$)"
    r"|(?:^| )(?:từ|đến|vào|cả|đầu|cuối|mỗi|hằng|hàng|giữa|trước|sau|của|tháng|hồi|suốt"
    r"|trong|qua|gồm|vòng|tuần|khóa|khoá|quốc hội)$",
    re.IGNORECASE,
)
_OPENED = re.compile(r"[^.;:,\"“”()\d\n]{0,60}? so ?:? ?(?=\d)")
_FAR = re.compile(r"[^.;\"“”\n\d]{1,130}? (?P<so>(?:\(?so|co) ?:? ?)?(?=\d{1,6}[a-z]? ?[-/])")


def read_lead(window: Window, head: Head, draft: Draft) -> int | None:
    """Read what identifies the document; give where it ends, ``None`` if nothing does."""
    reads: tuple[Lead, ...] = _ALL
    if head.name:
        reads = (_year,)
    elif head.letters:
        reads = (_figure, _plenum, _congress)
    elif head.kind.named:
        reads = (_figure, _year, _law, *_ALL[1:])
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
    return found and take_plenum(window, draft, found)


def _congress(window: Window, head: Head, draft: Draft) -> int | None:
    if head.kind.kind is not DocumentKind.RESOLUTION:
        return None
    found = read_congress(window, head.end)
    return found and take_congress(window, draft, found)


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


def _number_after(window: Window, head: Head, at: int):  # type: ignore[no-untyped-def]
    said = SAID.match(window.key, at)
    found = said and read_number(window, said.end())
    if said and found and (said["so"] or _own(head, found[0].letters)):
        return found
    return None


def _own(head: Head, letters: str | None) -> bool:
    return letters is not None and letters in letters_of(head.kind.kind)


def _year(window: Window, head: Head, draft: Draft) -> int | None:
    """«Hiến pháp năm 2013», «BLHS 2015»."""
    found = _YEAR_ONLY.match(window.key, head.end)
    if found is None:
        return None
    from vnnews.entities.references.dates import Dated

    draft.dated = Dated(year=int(found["year"] or found["round"]))
    return found.end()


def _law(window: Window, head: Head, draft: Draft) -> int | None:
    """«Luật Đất đai năm 2013», «Bộ luật Hình sự số 100/2015/QH13»."""
    found = _LAW.match(window.key, head.end)
    if found is None:
        return None
    name = found["name"].rstrip(" ,")
    start = found.start("name")
    printed = window.text[start : start + len(name)]
    if _NO_LAW.search(printed) or kind_words(name):
        return None
    if not (head.capital or window.text[start].isupper()):
        return None
    draft.subject = (window.base + start, window.base + start + len(name))
    year = found["year"] or found["plain"] or found["round"]
    if year:
        from vnnews.entities.references.dates import Dated

        draft.dated = Dated(year=int(year))
        return found.end()
    return _law_number(window, found.end(), draft)


def _law_number(window: Window, at: int, draft: Draft) -> int | None:
    if dated := read_date(window.key, at):
        draft.dated, end = dated
        return end
    said = SAID.match(window.key, at)
    number = said and read_number(window, said.end())
    if not number:
        return None
    draft.number, end = number
    return end


def _opened(window: Window, head: Head, draft: Draft) -> int | None:
    """«Quyết định không khởi tố vụ án hình sự số 125»."""
    opener = next(
        (o for o in map(fold, head.kind.openers) if window.key.startswith(o, head.end + 1)),
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


_ALL: tuple[Lead, ...] = (_figure, _plenum, _congress, _session, _dated, _issued, _opened, _far)
