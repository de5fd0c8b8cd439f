"""The text of a page apart from its tags, without parsing it (phần chữ ngoài thẻ)."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

_NAME = re.compile(r"/?[a-zA-Z][a-zA-Z0-9]{0,20}")
_CAPITALS_FONT = re.compile(r"\.vn[a-z0-9 ]{1,20}h(?![a-z0-9])", re.IGNORECASE)
_FONT = re.compile(r"\.vn|vni-|font-family|\bface\b", re.IGNORECASE)
_VOID = frozenset(
    {"br", "hr", "img", "input", "meta", "link", "wbr", "area", "col", "base"}
)
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

    Args:
        page: HTML or plain text; broken markup is fine.
    """
    fonts = _Fonts() if _CAPITALS_FONT.search(page) else None
    place, size = 0, len(page)
    while place < size:
        tag = page.find("<", place)
        if tag < 0:
            tag = size
        if tag > place:
            yield Run(place, tag, fonts is not None and fonts.capitals)
        if tag == size:
            return
        place = _after(page, tag)
        if fonts is not None:
            fonts.see(page[tag:place])


def _after(page: str, tag: int) -> int:
    """Where the markup that begins at ``tag`` ends."""
    if page.startswith("<!--", tag):
        return _past(page, "-->", tag + 4)
    name = _NAME.match(page, tag + 1)
    if not name:
        return _past(page, ">", tag) if page.startswith(("<!", "<?"), tag) else tag + 1
    end = _past(page, ">", tag)
    word = name.group().lower()
    if word not in _RAW:
        return end
    close = re.compile(f"</{word}", re.IGNORECASE).search(page, end)
    return close.start() if close else len(page)


def _past(page: str, mark: str, place: int) -> int:
    found = page.find(mark, place)
    return len(page) if found < 0 else found + len(mark)


class _Fonts:
    """Which font is on: a stack of the elements that name one."""

    def __init__(self) -> None:
        self._stack: list[
            list[object]
        ] = []  # [name, capitals, open children of that name]

    @property
    def capitals(self) -> bool:
        return bool(self._stack and self._stack[-1][1])

    def see(self, tag: str) -> None:
        found = _NAME.match(tag, 1)
        if not found or tag.endswith("/>"):
            return
        name = found.group().lower()
        top = self._stack[-1] if self._stack else None
        if name.startswith("/"):
            self._close(name[1:], top)
        elif name in _VOID:
            return
        elif _FONT.search(tag):
            self._stack.append([name, bool(_CAPITALS_FONT.search(tag)), 0])
        elif top and top[0] == name:
            top[2] = int(str(top[2])) + 1

    def _close(self, name: str, top: list[object] | None) -> None:
        if not top or top[0] != name:
            return
        if top[2]:
            top[2] = int(str(top[2])) - 1
        else:
            self._stack.pop()
