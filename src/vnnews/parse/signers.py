"""Who signed: the lines beside the body that name authors and sources."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from vnnews.entities.bylines import parse_byline
from vnnews.layouts._furniture import ends_article
from vnnews.layouts._names import AUTHOR_CLASSES
from vnnews.parse.align import RIGHT, is_set
from vnnews.parse.chunks import Chunk
from vnnews.parse.fields import unlabelled
from vnnews.parse.lines import is_label
from vnnews.text.clean import one_line
from vnnews.text.dates import find_page_times

WRITER_WORDS = ("ác giả", "gười viết", "riter:", "uthor:")
"""One of these stands around articles that label their authors."""

_SIGNED = 2  # chunks right behind the body that may sign it
_SET = ("b", "strong", "em", "i")
_ABOVE = 4  # chunks above the headline of which one may be an author's
_SOURCE = re.compile(r"^\(?nguồn(?: tin)?\s*:", re.IGNORECASE)
_COUNTS = re.compile(
    r"(?:(?<!\s)\s++)?\b\d[\d.,]{0,9}[KM]?(?: (?:bình luận|phút đọc|(?:giờ|phút|ngày|tuần|tháng) trước|phút|phản hồi|comments?|lượt xem|lượt đọc|lần xem|lần đọc|views?|reads)|$)",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"^[\s,;–-]*(?:(?:posted|published|date|ngày|đăng|lúc|tin|on|vào)\b[\s:,]*){1,4}",
    re.IGNORECASE,
)
_READ = re.compile(
    r"\b(?:(?:số )?(?:lượt|lần) (?:xem|đọc)|đã (?:xem|đọc)|views?|hits|xem|đọc)\s?:?\s?\(?\d[\d.,]{0,9}[KM]?\)?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:Tác giả|Người viết|Phóng viên|Writer|Author)\s*:\s*(?P<name>[^:|\d]{2,60}?)"
    r"(?=\s*(?:$|[|\d•·–(]|- |Lượt|Số lượt|Số lần|Đã xem|Xem:|Ngày (?:đăng|\d)|Ngày:|Đăng (?:lúc|ngày|bởi|vào)"
    r"|Đăng:|Nguồn|View|Date|Posted|Publish|Hits))"
)
_WEEKDAY = re.compile(
    r"\b(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)\b", re.IGNORECASE
)
_DAY = re.compile(
    r"(?:(?<![\s,;–-])[\s,;–-]++)?\b(?:ngày|lúc|vào|on|at)\s*$", re.IGNORECASE
)
_NAME = 60  # characters of a line that holds a name
_LONG = 200  # characters; longer chunks are prose
_WRITER = re.compile(
    r"^\s*(?:tác giả|người viết|writer|author)[^:]{0,12}:", re.IGNORECASE
)
_AUTHOR = re.compile(
    r"^\s*(?:tác giả|người viết|writer|author|nguồn tin|nguồn|tin,? ảnh|bài,? ảnh|bài và ảnh|tin và ảnh|thực hiện)[^:]{0,12}:",
    re.IGNORECASE,
)


def labelled_bylines(chunks: list[Chunk]) -> Iterator[str]:
    """Lines near the body that say who wrote it («Tác giả: …»)."""
    return map(unlabelled, _labelled(chunks, _WRITER))


def printed_bylines(chunks: list[Chunk]) -> Iterator[str]:
    """Lines near the body that sign: by label, by class, or beside the time."""
    below = [chunk for chunk in chunks if chunk.where == "below"][:_SIGNED]
    near = [c for c in chunks if c.where == "above"][-_ABOVE:]
    near = [c for c in near if _author_place(c.element) is not None]
    for chunk in chunks:
        if len(chunk.text) > _LONG or (chunk.where == "above" and chunk not in near):
            continue
        named = _NAMED.search(chunk.text) if chunk.where != "above" else None
        if named and find_page_times(chunk.text):
            yield named["name"].strip()
        elif _AUTHOR.match(chunk.text) or _author_place(chunk.element) is not None:
            line = unlabelled(_own_line(chunk))
            yield from filter(
                None, [_beside_time(line) if find_page_times(line) else line]
            )
        elif chunk in below and _signs(chunk):
            yield chunk.text
        elif chunk.where == "head" and (name := _beside_time(chunk.text)):
            yield name


def _signs(chunk: Chunk) -> bool:
    """Whether a line right below the body is set as a signature, or says «Theo …»."""
    if len(chunk.text) > _NAME or ends_article(chunk.text) or chunk.element.tag == "a":
        return False
    places = (chunk.element, *islice(chunk.element.iterancestors(), 2))
    right = any(is_set(e, RIGHT) for e in places)
    told = chunk.text.startswith("Theo ")
    byline = (
        parse_byline(chunk.text) if right or told or chunk.element.tag in _SET else None
    )
    return byline is not None and bool(byline.authors or byline.agency)


def printed_sources(chunks: list[Chunk]) -> Iterator[str]:
    """Lines «Nguồn: …» near the body."""
    return _labelled(chunks, _SOURCE)


def _labelled(chunks: list[Chunk], label: re.Pattern[str]) -> Iterator[str]:
    """The short lines in the head and below that begin with a label."""
    for chunk in chunks:
        text = chunk.text
        if chunk.where != "above" and len(text) <= _NAME and label.match(text):
            yield text


def _author_place(element: Any) -> Any:
    """The element, or one of the two around it, that has an author's class."""
    for place in (element, *islice(element.iterancestors(), 2)):
        names = (place.get("class"), place.get("id"), place.get("itemprop"))
        if any(AUTHOR_CLASSES.search(name) for name in names if name):
            return place
    return None


def _own_line(chunk: Chunk) -> str:
    """What the author's element says of a line that goes on behind it."""
    place = _author_place(chunk.element)
    own = "" if place is None else one_line(" ".join(place.itertext()))
    text = own if own and chunk.text.startswith(own) else chunk.text
    return "" if is_label(text) else text


def _beside_time(text: str) -> str:
    """The name in a line that holds the time and a name, or a name alone."""
    if len(text) > _LONG // 2:
        return ""
    for time in reversed(find_page_times(text)):
        text = text[: time.span[0]] + text[time.span[1] :]
    text = _POSTED.sub("", _WEEKDAY.sub("", text))
    text = unlabelled(_COUNTS.sub(" ", _READ.sub(" ", text).strip(" \t·•|,-–—:/")))
    name = _DAY.sub("", text).strip(" \t·•|,-–—:/()")
    if len(name) > _NAME or is_label(name):
        return ""
    signed = parse_byline(name) if name else None
    return name if signed is not None and signed.authors else ""
