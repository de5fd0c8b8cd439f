"""The text of a page apart from its tags, without parsing it (phần chữ ngoài thẻ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from vnnews.text.lazy import lazy_pattern

_NAME = lazy_pattern(r"/?[a-zA-Z][a-zA-Z0-9]{0,20}")
_TAG = lazy_pattern(r"<[a-zA-Z/!?]")
_FONT = lazy_pattern(r"face\s{0,3}=|font-family\s{0,3}:", re.IGNORECASE)
_CAPITALS_FONT = lazy_pattern(
    rf"(?:{_FONT.pattern})[^>;]{{0,60}}\.vn[a-z0-9 ]{{1,20}}h(?![a-z0-9])",
    re.IGNORECASE,
)
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "wbr", "area", "col", "base"}
)
_ENDS_ITSELF = frozenset({"p", "li", "td", "th", "tr", "dd", "dt"})  # by the next one
_RAW = ("script", "style")


@attrs.frozen
class Run:
    """A stretch of text between two tags."""

    start: int
    """Where it begins in the page."""

    end: int
    """Where it ends, exclusive."""

    capitals: bool = False
    """Whether it is set in a capitals-only font, as ``.VnTimeH``."""


def text_runs(page: str) -> Iterator[Run]:
    """Split a page into the runs of text outside tags, comments, scripts and styles.

    JSON-LD is text too: its strings are printed.

    Args:
        page: HTML or plain text; broken markup is fine.
    """
    fonts = _Fonts() if _CAPITALS_FONT.search(page) else None
    place, size = 0, len(page)
    while place < size:
        found = _TAG.search(page, place)
        tag = found.start() if found else size
        if tag > place:
            yield Run(place, tag, fonts is not None and fonts.capitals)
        place = _after(page, tag) if found else size
        if fonts is not None:
            fonts.see(page[tag:place])


def _after(page: str, tag: int) -> int:
    """Where the markup that begins at ``tag`` ends."""
    if page.startswith("<!--", tag):
        return _past(page, "-->", tag + 4)
    end = _past(page, ">", tag)
    name = _NAME.match(page, tag + 1)
    word = name.group().lower() if name else ""
    if word not in _RAW or "ld+json" in page[tag:end]:
        return end
    close = re.compile(f"</{word}", re.IGNORECASE).search(page, end)
    return close.start() if close else len(page)


def _past(page: str, mark: str, place: int) -> int:
    found = page.find(mark, place)
    return len(page) if found < 0 else found + len(mark)


class _Fonts:
    """Which font is on: a stack of the elements that name one."""

    def __init__(self) -> None:
        self._stack: list[_Element] = []

    @property
    def capitals(self) -> bool:
        return bool(self._stack) and self._stack[-1].capitals

    def see(self, tag: str) -> None:
        found = _NAME.match(tag, 1)
        if not found or tag.endswith("/>"):
            return
        name = found.group().lower()
        if name in _ENDS_ITSELF and self._stack and self._stack[-1].name == name:
            self._stack.pop()
        top = self._stack[-1] if self._stack else None
        if name.startswith("/"):
            if top and top.name == name[1:] and top.close():
                self._stack.pop()
        elif name not in _VOID and _FONT.search(tag):
            self._stack.append(_Element(name, bool(_CAPITALS_FONT.search(tag))))
        elif top and top.name == name:
            top.inner += 1


@attrs.define
class _Element:
    """An open element that names a font, and how many of its name are open in it."""

    name: str
    capitals: bool
    inner: int = 0

    def close(self) -> bool:
        """See an end tag of this name: whether the element itself ends."""
        self.inner -= 1
        return self.inner < 0
