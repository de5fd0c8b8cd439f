"""The reader counters that pages print (lượt xem)."""

from __future__ import annotations

import re

import attrs

from vnnews.text.lazy import lazy_pattern
from vnnews.text.times.page import find_page_times
from vnnews.text.view import View

_MAX_VIEWS = 1_000_000_000
"""No article of a country of 100 million readers is read more often."""

_LABELS = (
    "so luot doc bai viet",
    "so luot nguoi xem",
    "so luot truy cap",
    "so luot xem",
    "so luot doc",
    "so lan xem",
    "so lan doc",
    "so nguoi xem",
    "so nguoi doc",
    "luot nguoi xem",
    "luot nguoi doc",
    "luot xem",
    "luot doc",
    "lan xem",
    "lan doc",
    "nguoi xem",
    "nguoi doc",
    "da xem",
    "da doc",
    "view count",
    "viewed",
    "views",
    "view",
    "hits",
    "reads",
)
_SITE = lazy_pattern(
    r"tong|(?<!so luot )truy cap|online|truc tuyen|hom nay|hom qua|tuan (?:nay|qua|truoc)|trong tuan|thang nay|website|trang web|thong ke|site"
)
"""Words that make a counter the whole site's (lượt truy cập, tổng, đang online, hôm nay)."""

_NUMBER = (
    r"(?P<n>[0-9]{1,3}(?:(?P<sep>[.,\ ])[0-9]{3}(?:(?P=sep)[0-9]{3}){0,3})?|[0-9]{1,20})"
    r"(?:[.,](?P<tenths>[0-9]{1,2})(?=\s?(?:k|m|nghin|ngan|trieu|tr)(?![a-z0-9])))?"
    r"(?:\s?(?P<unit>k|m|nghin|ngan|trieu|tr)(?![a-z0-9]))?(?![0-9a-z])(?![.,:/\-][0-9])"
)
_LABEL = "|".join(_LABELS)
_AFTER = lazy_pattern(
    rf"(?<![a-z])(?:(?P<label>{_LABEL})(?:\s(?:tin|bai|bai viet))?|(?:xem|doc)(?=\s?:|\s[0-9.,]{{1,12}}\s(?:lan|luot)))"
    rf"\s{{0,4}}(?:[:|(\[]\s{{0,4}}|-\s{{1,4}})?{_NUMBER}"
)
_BEFORE = lazy_pattern(
    rf"(?<![0-9])(?<![0-9][/.,:\-])(?<![\-+]){_NUMBER}\s{{1,4}}(?:{_LABEL})(?![a-z])(?!\s?:)"
)
_ALONE = lazy_pattern(rf"[^0-9a-z\-]*{_NUMBER}[^0-9a-z]*")
_UNITS = {
    "k": 1000,
    "nghin": 1000,
    "ngan": 1000,
    "m": 10**6,
    "trieu": 10**6,
    "tr": 10**6,
}


@attrs.frozen(kw_only=True)
class Counter:
    """How often an article was read (lượt xem)."""

    value: int
    """The count; of a rounded one, the number printed («1,2K» is 1200)."""

    approximate: bool = False
    """Whether it was printed rounded."""


def parse_views(text: str, *, labelled: bool = True) -> Counter | None:
    """Read an article's counter: «Lượt xem: 1.234», «1387 Lượt xem», «1,2K lượt xem».

    Counters of the whole site («Lượt truy cập», «Đang online»), of comments, downloads
    and followers are others and are not read.

    Args:
        text: The line or the element's text.
        labelled: Whether the label must be printed. ``False`` for the text of an element
            that holds the counter alone, or the time and then the counter.

    Returns:
        The counter; ``None`` when there is none, or it is too large to be one.
    """
    view = View(text)
    found = _labelled(view.key)
    if found or labelled:
        return found
    times = find_page_times(text)
    end = max((time.span[1] for time in times), default=0)
    return _alone(text[end:], dated=bool(times))


def _labelled(key: str) -> Counter | None:
    for pattern in (_AFTER, _BEFORE):
        for found in pattern.finditer(key):
            if not _SITE.search(key[max(0, found.start() - 14) : found.end()]):
                return _count(found)
    return None


def _alone(text: str, *, dated: bool) -> Counter | None:
    key = View(text).key.strip()
    if dated:  # views and, behind them, comments: «77 0»
        parts = key.replace("|", " ").split()
        if not all(part.isdecimal() or not part.isalnum() for part in parts):
            return None
        key = next((part for part in parts if part[:1].isdecimal()), "")
    found = _ALONE.fullmatch(key)
    return _count(found) if found else None


def _count(found: re.Match[str]) -> Counter | None:
    digits = re.sub(r"[., ]", "", found["n"])
    value, unit = int(digits), found["unit"]
    if unit:
        tenths = found["tenths"] or ""
        value = int(digits + tenths) * _UNITS[unit] // 10 ** len(tenths)
    if value > _MAX_VIEWS:
        return None
    return Counter(value=value, approximate=unit is not None)
