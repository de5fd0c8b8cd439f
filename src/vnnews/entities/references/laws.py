"""Laws, codes and constitutions, named by their title and year."""

from __future__ import annotations

import re

from vnnews.entities.references.dates import Dated, read_date
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.figures import SAID
from vnnews.entities.references.heads import Head, kind_words
from vnnews.entities.references.numbers import read_number
from vnnews.entities.references.window import Window
from vnnews.model.kind import DocumentKind

_LAW_WORD = (
    r"(?:[^.;:\"“”«»()\[\]\n\d]|\((?:sua doi|bo sung|sua doi, bo sung|[a-z]{2,6})\))"
)
_LAW = re.compile(
    rf" (?P<name>{_LAW_WORD}{{2,150}}?)(?: (?:cac )?nam (?P<year>(?:19|20)\d\d)(?!\d)| (?P<plain>(?:19|20)\d\d)(?![\d/])"
    r"| ?\( ?(?:nam )?(?P<round>(?:19|20)\d\d) ?\)|,? ?(?=ngay \d{1,2}[ /.-])|,? ?(?=\(?so:? ?\d)|,? ?(?=\d{1,3}/(?:19|20)\d\d/(?:qh|ubtvqh|pl)))"
)
_YEAR_ONLY = re.compile(
    r"(?: (?:nuoc )?(?:chxhcn|cong hoa xa hoi chu nghia) viet nam)?(?: nam)? (?P<year>(?:19|20)\d\d)(?![\d/])| \((?P<round>(?:19|20)\d\d)\)"
)
_LOOSE = re.compile(
    r"(?:mới|cũ|chung|riêng|quốc tế|quốc gia|của|về|ở|tại|rừng|im lặng|nhân quả|thuế mới|lệ)\b"
)
_SINGLE = (DocumentKind.CONSTITUTION, DocumentKind.PLATFORM)
_NO_LAW = re.compile(
    r"(?:^| )(?:này|do|đã|được|thì|sẽ|đang|không|rằng|cũng|nhưng|nếu|khi|là|trong đó|hiện"
    r" hành|so với|phải|các văn bản|như|chưa|vừa)(?= |$)"
    r"|(?:^| )(?:từ|đến|vào|cả|đầu|cuối|mỗi|hằng|hàng|giữa|trước|sau|của|tháng|hồi|suốt"
    r"|trong|qua|gồm|vòng|tuần|khóa|khoá|quốc hội|năm)$",
    re.IGNORECASE,
)


def read_year(window: Window, head: Head, draft: Draft) -> int | None:
    """«Hiến pháp năm 2013», «BLHS 2015»."""
    found = _YEAR_ONLY.match(window.key, head.end)
    if found is None or not (head.name or head.kind.kind in _SINGLE):
        return None
    draft.dated = Dated(year=int(found["year"] or found["round"]))
    return found.end()


def read_law(window: Window, head: Head, draft: Draft) -> int | None:
    """«Luật Đất đai năm 2013», «Bộ luật Hình sự số 100/2015/QH13»."""
    found = _LAW.match(window.key, head.end)
    if found is None:
        return None
    name = found["name"].rstrip(" ,")
    if found["year"] and found["name"].endswith(","):
        return None
    start = found.start("name")
    printed = window.text[start : start + len(name)]
    if _NO_LAW.search(printed) or kind_words(name):
        return None
    if not (head.capital or window.text[start].isupper()) and _LOOSE.match(printed):
        return None
    if head.kind.kind is not DocumentKind.CONSTITUTION:
        draft.subject = (window.base + start, window.base + start + len(name))
    year = found["year"] or found["plain"] or found["round"]
    if year:
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
