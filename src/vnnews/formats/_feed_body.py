"""The full text of an item: loose HTML to blocks, without recursion."""

from __future__ import annotations

from typing import Any

from vnnews.formats._feed_inline import InlineBuffer
from vnnews.formats._feed_pictures import (
    played_address,
    read_figure,
    read_picture,
    read_table,
)
from vnnews.model.blocks import (
    Block,
    Embed,
    Figure,
    Heading,
    ListBlock,
    MarkKind,
    Paragraph,
    Quote,
)
from vnnews.text.clean import normalize

_SKIPPED = frozenset(
    ("script", "style", "noscript", "template", "head", "form", "svg", "math", "button")
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_BREAKING = frozenset(
    (
        "p",
        "div",
        "section",
        "article",
        "blockquote",
        "ul",
        "ol",
        "li",
        "figure",
        "br",
        "table",
        "hr",
        "pre",
        "dl",
        "dt",
        "dd",
        "header",
        "footer",
        "body",
        "figcaption",
        *tuple(_HEADINGS),
    )
)
_MARKS = {
    "a": MarkKind.LINK,
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "i": MarkKind.EMPHASIS,
    "em": MarkKind.EMPHASIS,
}
_PLAYED = {"iframe": "other", "video": "video", "audio": "audio"}
_LISTS = ("ul", "ol")
_LONGEST = 5_000_000  # characters of one item's HTML


def read_body(markup: str, base: str | None) -> tuple[tuple[Block, ...], str | None]:
    """Read blocks from the HTML of a feed.

    Args:
        markup: HTML, a fragment or a page; empty gives nothing.
        base: The item's address, for links that are relative.

    Returns:
        The blocks, and the address of the first picture.
    """
    if not markup.strip():
        return (), None
    reader = _Reader(base)
    reader.read(markup[:_LONGEST])
    pictures = (b.src for b in reader.blocks if isinstance(b, Figure) and b.src)
    return tuple(reader.blocks), next(pictures, None)


class _Reader:
    """Walks the tree once, event by event."""

    def __init__(self, base: str | None) -> None:
        self.blocks: list[Block] = []
        self._buffer = InlineBuffer(base)
        self._around: list[str] = []
        self._items: list[str] = []

    def read(self, markup: str) -> None:
        from lxml import etree, html

        parser = html.HTMLParser(
            encoding="utf-8", remove_comments=True, remove_pis=True
        )
        text = f"<body>{normalize(markup)}</body>".encode()
        page = html.document_fromstring(text, parser=parser)
        walk = etree.iterwalk(page, events=("start", "end"))
        for event, element in walk:
            if event == "end":
                self._end(element, element.tag)
            elif self._start(element, element.tag):
                walk.skip_subtree()
        self._flush()

    def _start(self, element: Any, tag: str) -> bool:
        """Enter an element; say whether what is inside has been dealt with."""
        if tag in _SKIPPED:
            return True
        if tag in _BREAKING:
            self._flush()
        if block := self._whole(element, tag):
            self._flush()
            self.blocks += block
            return True
        if tag in _BREAKING:
            self._around.append(tag)
        if tag in _MARKS:
            self._buffer.open(_MARKS[tag], element.get("href"))
        self._buffer.add(element.text)
        return False

    def _whole(self, element: Any, tag: str) -> list[Block]:
        """Read an element that is a block with all that is in it."""
        if tag == "img":
            return read_picture(element)
        if tag == "figure":
            return read_figure(element)
        if tag == "table":
            return read_table(element)
        if tag in _PLAYED and (address := played_address(element)):
            return [Embed(kind=_PLAYED[tag], src=address)]
        return []

    def _end(self, element: Any, tag: str) -> None:
        if tag in _MARKS:
            self._buffer.close(_MARKS[tag])
        if self._around and self._around[-1] == tag:
            self._flush()
            self._around.pop()
            if tag in _LISTS and not self._outer_list():
                self._end_list(ordered=tag == "ol")
        self._buffer.add(element.tail)

    def _outer_list(self) -> bool:
        return any(tag in _LISTS for tag in self._around)

    def _end_list(self, *, ordered: bool) -> None:
        if self._items:
            self.blocks.append(ListBlock(ordered=ordered, items=tuple(self._items)))
        self._items = []

    def _flush(self) -> None:
        """Make a block of the text so far, by the innermost element that says which."""
        text, marks = self._buffer.take()
        if not text:
            return
        for tag in reversed(self._around):
            if tag in _HEADINGS:
                block = Heading(text=text, level=_HEADINGS[tag], marks=marks)
                self.blocks.append(block)
                return
            if tag == "blockquote":
                self.blocks.append(Quote(text=text, marks=marks))
                return
            if tag in _LISTS:
                self._items.append(text)
                return
        self.blocks.append(Paragraph(text=text, marks=marks))
