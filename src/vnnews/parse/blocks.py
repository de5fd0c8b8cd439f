"""The body's elements to typed blocks, in one walk without recursion."""

from __future__ import annotations

from itertools import islice
from typing import Any

from lxml import etree

from vnnews.model.blocks import (
    Block,
    Figure,
    Heading,
    Mark,
    Paragraph,
    Quote,
)
from vnnews.parse.figures import (
    absolute,
    embed,
    figure,
    gallery,
    picture,
)
from vnnews.parse.gaps import SPACED, parts_spans, stands_apart
from vnnews.parse.inline import MARKS, Inline
from vnnews.parse.pieces import Piece, Rules
from vnnews.parse.shaping import give_captions
from vnnews.parse.tables import (
    is_data,
    is_list,
    is_picture,
    read_list,
    read_table,
    rows_of,
)
from vnnews.parse.tags import BLOCKS, SKIP
from vnnews.text.clean import one_line

_EMBEDS = frozenset(("iframe", "video", "audio", "embed", "object"))
_LEVELS = {f"h{level}": level for level in range(1, 7)}


_SENTENCE_END = (".", ":", "!", "?", "…", ";", "”", '"', ")")


class _Walk:
    def __init__(self, rules: Rules) -> None:
        self.rules = rules
        self.pieces: list[Piece] = []
        self.inline = Inline()
        self.place: Any = None
        self.first: Any = None
        self.quotes = 0
        self.breaks = 0

    def run(self, body: Any) -> list[Piece]:
        events = etree.iterwalk(body, events=("start", "end"))
        for event, element in events:
            if event == "start":
                if not isinstance(element.tag, str) or self._start(element):
                    events.skip_subtree()
            elif isinstance(element.tag, str):
                self._end(element, body)
        self.flush(body)
        return self.pieces

    def _start(self, element: Any) -> bool:
        """Begin an element; say whether its inside is done with."""
        tag = element.tag
        if tag in SKIP or element in self.rules.drop:
            return True
        if tag in BLOCKS or element in self.rules.figures:
            self.flush(element)
            if self._whole(element):
                return True
            self.quotes += tag == "blockquote"
        elif tag == "br":
            self._break(element)
        elif tag == "img":
            self._image(element)
        elif tag in _EMBEDS:
            self._embed(element)
            return True
        elif tag in MARKS:
            self.inline.open(MARKS[tag], absolute(element.get("href"), self.rules.base))
        if element.text:
            self._text(element.text, element)
        return False

    def _end(self, element: Any, body: Any) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self.flush(element)
            self.place = element.getparent()
            self.quotes -= tag == "blockquote"
        elif tag in MARKS:
            self.inline.close(MARKS[tag])
        if element is body:
            return
        if element.tail:
            self._text(element.tail, element)
        elif (tag in SPACED or tag == "a") and stands_apart(element):
            self.inline.add(" ")

    def _text(self, text: str, element: Any) -> None:
        if not self.inline.size:
            self.first = element
        self.inline.add(text)
        if self.breaks and not text.isspace():
            self.breaks = 0

    def _break(self, element: Any) -> None:
        """Two breaks part paragraphs; one behind a sentence or between two spans."""
        self.breaks += 1
        if (
            self.breaks > 1
            or self.inline.ends_with(_SENTENCE_END)
            or parts_spans(element)
        ):
            self.flush(element)
        else:
            self.inline.add(" ")

    def _whole(self, element: Any) -> bool:
        """Read figures, lists and tables as a whole."""
        tag, base = element.tag, self.rules.base
        if tag == "figure" or element in self.rules.figures:
            self._figure(element)
            return True
        if tag in ("ul", "ol") and is_list(element):
            made = read_list(element, base)
            if made is not None:
                self.pieces.append(Piece(made, element))
            return True
        if tag == "table":
            rows = rows_of(element)
            if is_picture(element, rows):
                self._pictures(element)
                return True
            if is_data(element, rows):
                table = read_table(element, rows, base)
                if table is not None:
                    self.pieces.append(Piece(table, element))
                return True
        return False

    def _figure(self, element: Any) -> None:
        played = next((e for e in element.iter(*_EMBEDS)), None)
        if played is not None and next(element.iter("img"), None) is None:
            self._embed(played)
            return
        find = self.rules.caption
        captions = (
            [c for c in find(element) if isinstance(c, str) or len(c) or c.text]
            if find
            else []
        )
        for made in figure(element, self.rules.base, captions):
            self.pieces.append(Piece(made, element=element))

    def _pictures(self, table: Any) -> None:
        """A table with pictures: one with a caption, or several with one each."""
        several = len(list(islice(table.iter("img"), 2))) > 1
        if not several:
            self._figure(table)
            return
        for made in gallery(table, self.rules.base):
            self.pieces.append(Piece(made, element=table))

    def _image(self, element: Any) -> None:
        src = picture(element, self.rules.base)
        if src is not None:
            self.pieces.append(
                Piece(
                    Figure(src=src, alt=one_line(element.get("alt") or "") or None),
                    element=element,
                )
            )

    def _embed(self, element: Any) -> None:
        made = embed(element, self.rules.base)
        if made is not None:
            self.pieces.append(Piece(made, element=element))

    def flush(self, element: Any) -> None:
        """End the block of text under way."""
        place, self.place = self.place, element
        self.breaks = 0
        if not self.inline.size:
            return
        text, marks = self.inline.take()
        owner = place if place is not None else element
        began = owner if self.first is None else self.first
        self.pieces.append(Piece(self._block(text, marks, owner), began, owner))

    def _block(self, text: str, marks: tuple[Mark, ...], owner: Any) -> Block:
        level = _LEVELS.get(owner.tag)
        if level is not None:
            return Heading(text=text, level=level, marks=marks)
        if self.quotes:
            return Quote(text=text, marks=marks)
        return Paragraph(text=text, marks=marks)


def read_blocks(body: Any, rules: Rules) -> list[Piece]:
    """Read the blocks of a body.

    Args:
        body: The body's element.
        rules: What to leave out, what is a figure.
    """
    return give_captions(_Walk(rules).run(body))
