"""The publisher's imprint at a page's foot: licence, editor, address; it is no article."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from vnnews.text.lazy import lazy_pattern

_MOST = 900  # characters of an imprint with all its lines
_ALONE = 200  # characters of a line that a sign at its beginning gives away
_LEVELS = 4  # elements around such a line that may hold the other lines
_PLACES: Any = etree.XPath(
    "//*[text()[contains(.,'iấy phép') or contains(.,'IẤY PHÉP') or contains(.,'quan chủ quản')"
    " or contains(.,'QUAN CHỦ QUẢN') or contains(.,'trách nhiệm') or contains(.,'ản quyền')"
    " or contains(.,'ẢN QUYỀN') or contains(.,'opyright') or contains(.,'©') or contains(.,'®')]]"
)
_SIGNS = lazy_pattern(
    r"giấy phép (?:số|hoạt động|thiết lập|xuất bản|báo chí|trang|mạng|ttđt|mxh|icp|do )|giấy phép\s?:"
    r"|cơ quan chủ quản\s?:|chịu trách nhiệm (?:chính|nội dung|xuất bản|quản lý)|người chịu trách nhiệm\s?:"
    r"|bản quyền (?:thuộc|của|©|\d)|copyright|©|®|ghi rõ nguồn",
    re.IGNORECASE,
)
_BEGINS = lazy_pattern(
    r"(?:©|®|copyright|bản quyền (?:thuộc|của|©)|cơ quan chủ quản\s?:|(?:người )?chịu trách nhiệm[^.:]{0,30}:"
    r"|giấy phép (?:số|hoạt động|thiết lập|xuất bản|ttđt)[^.]{0,60}\d)",
    re.IGNORECASE,
)
_CONTACTS = lazy_pattern(
    r"điện thoại\s?[:.]|\bđt\s?[:.]|\btel\s?[:.]|\bfax\s?[:.]|e-?mail\s?:|địa chỉ\s?:|tòa soạn\s?:|toà soạn\s?:"
    r"|trụ sở\s?:|tổng biên tập\s?:|trưởng ban|hotline|cơ quan của|cơ quan ngôn luận|chịu trách nhiệm",
    re.IGNORECASE,
)
_HEADS = ("h1", "h2", "article", "form")


def is_imprint(text: str) -> bool:
    """Say whether a text is the publisher's: who is answerable, the licence, the address."""
    if len(text) > _MOST:
        return False
    if len(text) <= _ALONE and _BEGINS.match(text.lstrip(" \t-–•*|")):
        return True
    signs = {found.group()[:8].casefold() for found in _SIGNS.finditer(text)}
    return len(signs) > 1 or (bool(signs) and _CONTACTS.search(text) is not None)


def imprints(root: Any) -> set[Any]:
    """Find the elements that hold an imprint, each as wide as its lines go."""
    found: set[Any] = set()
    for place in _PLACES(root):
        if place.tag in ("title", "script", "style", "body", "html"):
            continue
        widest = _widest(place)
        if widest is not None:
            found.add(widest)
    return found


def _widest(place: Any) -> Any:
    """The largest element around a line that is still an imprint; ``None``: it is none."""
    widest = None
    for number, element in enumerate((place, *place.iterancestors())):
        if number > _LEVELS or element.tag in ("body", "html"):
            break
        text = " ".join("".join(element.itertext()).split())
        if not is_imprint(text):
            if widest is not None or len(text) > _MOST:
                break
            continue
        if next(element.iter(*_HEADS), None) is not None:
            break
        widest = element
    return widest
