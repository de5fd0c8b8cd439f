"""The body's elements to typed blocks, in one walk without recursion."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable
from itertools import islice
from typing import Any

import attrs
from lxml import etree

from vnnews.model.blocks import (
    TEXT_BLOCKS,
    Block,
    Embed,
    Figure,
    Heading,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
)
from vnnews.parse.figures import (
    CAPTIONS,
    absolute,
    embed,
    figure,
    gallery,
    picture,
    split_credit,
)
from vnnews.parse.inline import Inline
from vnnews.parse.tables import is_data, is_picture, read_list, read_table, rows_of

SKIP = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "button",
        "select",
        "input",
        "textarea",
        "svg",
        "nav",
        "aside",
        "head",
        "link",
        "meta",
        "title",
        "canvas",
        "dialog",
        "footer",
        "ins",
        "label",
        "option",
        "map",
        "math",
    ]
)
"""Elements that hold no text of an article."""

BLOCKS = frozenset(
    [
        "p",
        "div",
        "section",
        "article",
        "main",
        "header",
        "center",
        "address",
        "details",
        "summary",
        "dl",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "hr",
        "li",
        "ul",
        "ol",
        "pre",
        "figure",
        "blockquote",
        "body",
        "html",
        "fieldset",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
    ]
)
"""Elements that begin and end a block of text."""

_MARKS = {
    "a": MarkKind.LINK,
    "b": MarkKind.STRONG,
    "strong": MarkKind.STRONG,
    "em": MarkKind.EMPHASIS,
    "i": MarkKind.EMPHASIS,
}
_EMBEDS = frozenset(("iframe", "video", "audio", "embed", "object"))
_LEVELS = {f"h{level}": level for level in range(1, 7)}


@attrs.frozen
class _Signs:
    align: str
    style: re.Pattern[str]
    classes: re.Pattern[str]


_RIGHT = _Signs(
    "right",
    re.compile(r"text-align\s*:\s*(?:right|end)|float\s*:\s*right", re.IGNORECASE),
    re.compile(r"(?:^|\s)(?:text-?|align-?|rte)right(?:\s|$)", re.IGNORECASE),
)
_CENTRE = _Signs(
    "center",
    re.compile(r"text-align\s*:\s*center", re.IGNORECASE),
    re.compile(r"(?:^|\s)(?:text-?|align-?|rte)center(?:\s|$)", re.IGNORECASE),
)
_SENTENCE_END = (".", ":", "!", "?", "…", ";", "”", '"', ")")
_MAX_CAPTION = 300  # characters
_MAX_HEADING = 150  # characters of a bold line that stands for a heading


@attrs.define
class Piece:
    """A block with what its markup said about it."""

    block: Block
    """The block."""

    right: bool = False
    """Whether it is set to the right, as signatures are."""

    centred: bool = False
    """Whether it is centred or of a caption's class."""

    element: Any = None
    """Where it began."""

    linked: float = 0.0
    """The share of its text that is links."""


@attrs.frozen
class Rules:
    """What a layout says about a body."""

    drop: Collection[Any] = ()
    """Elements to leave out."""

    figures: Collection[Any] = ()
    """Elements that are figures."""

    caption: Callable[[Any], Iterable[Any]] | None = None
    """Finds the caption's elements in a figure; ``None``: the general method."""

    base: str | None = None
    """The page's address."""


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
        elif tag in _MARKS:
            self.inline.open(
                _MARKS[tag], absolute(element.get("href"), self.rules.base)
            )
        if element.text:
            self._text(element.text, element)
        return False

    def _end(self, element: Any, body: Any) -> None:
        tag = element.tag
        if tag in BLOCKS:
            self.flush(element)
            self.place = element.getparent()
            self.quotes -= tag == "blockquote"
        elif tag in _MARKS:
            self.inline.close(_MARKS[tag])
        if element is not body and element.tail:
            self._text(element.tail, element)

    def _text(self, text: str, element: Any) -> None:
        if not self.inline.size:
            self.first = element
        self.inline.add(text)
        if self.breaks and not text.isspace():
            self.breaks = 0

    def _break(self, element: Any) -> None:
        """Two breaks part paragraphs; one does so behind a finished sentence."""
        self.breaks += 1
        if self.breaks > 1 or self.inline.ends_with(_SENTENCE_END):
            self.flush(element)
        else:
            self.inline.add(" ")

    def _whole(self, element: Any) -> bool:
        """Read figures, lists and tables as a whole."""
        tag, base = element.tag, self.rules.base
        if tag == "figure" or element in self.rules.figures:
            self._figure(element)
            return True
        if tag in ("ul", "ol"):
            made = read_list(element, base)
            if made is not None:
                self._append(
                    Piece(made, element=element, linked=_linked(made.marks, made.text))
                )
            return True
        if tag == "table":
            rows = rows_of(element)
            if is_picture(element, rows):
                self._pictures(element)
                return True
            if is_data(element, rows):
                table = read_table(element, rows, base)
                if table is not None:
                    self._append(
                        Piece(
                            table,
                            element=element,
                            linked=_linked(table.marks, table.text),
                        )
                    )
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
            self._append(Piece(made, element=element))

    def _pictures(self, table: Any) -> None:
        """A table with pictures: one with a caption, or several with one each."""
        several = len(list(islice(table.iter("img"), 2))) > 1
        if not several:
            self._figure(table)
            return
        for made in gallery(table, self.rules.base):
            self._append(Piece(made, element=table))

    def _image(self, element: Any) -> None:
        src = picture(element, self.rules.base)
        if src is not None:
            self.pieces.append(
                Piece(
                    Figure(src=src, alt=(element.get("alt") or "").strip() or None),
                    element=element,
                )
            )

    def _embed(self, element: Any) -> None:
        made = embed(element, self.rules.base)
        if made is not None:
            self._append(Piece(made, element=element))

    def _append(self, piece: Piece) -> None:
        self.pieces.append(piece)

    def flush(self, element: Any) -> None:
        """End the block of text under way."""
        place, self.place = self.place, element
        self.breaks = 0
        if not self.inline.size:
            return
        text, marks = self.inline.take()
        owner = place if place is not None else element
        self._append(
            Piece(
                self._block(text, marks, owner),
                right=_set(owner, _RIGHT),
                centred=_set(owner, _CENTRE)
                or bool(CAPTIONS.search(owner.get("class") or "")),
                element=owner if self.first is None else self.first,
                linked=_linked(marks, text),
            )
        )

    def _block(self, text: str, marks: tuple[Mark, ...], owner: Any) -> Block:
        level = _LEVELS.get(owner.tag)
        if level is not None:
            return Heading(text=text, level=level, marks=marks)
        if self.quotes:
            return Quote(text=text, marks=marks)
        return Paragraph(text=text, marks=marks)


def _linked(marks: tuple[Mark, ...], text: str) -> float:
    covered = sum(m.span.end - m.span.start for m in marks if m.kind is MarkKind.LINK)
    return covered / len(text) if text else 0.0


def _set(element: Any, signs: _Signs) -> bool:
    """Say whether an element, or the one around it, is aligned so."""
    for place in (element, element.getparent()):
        if place is not None:
            if (place.get("align") or "").lower() == signs.align:
                return True
            if (css := place.get("style")) and signs.style.search(css):
                return True
            if (names := place.get("class")) and signs.classes.search(names):
                return True
    return False


def text_of(piece: Piece) -> str:
    """Return the text of a piece; empty for pictures."""
    return piece.block.text if isinstance(piece.block, TEXT_BLOCKS) else ""


def read_blocks(body: Any, rules: Rules) -> list[Piece]:
    """Read the blocks of a body.

    Args:
        body: The body's element.
        rules: What to leave out, what is a figure.
    """
    return give_captions(_Walk(rules).run(body))


def give_captions(pieces: list[Piece]) -> list[Piece]:
    """Let a picture without caption take the centred or credited line below it."""
    out: list[Piece] = []
    for piece in pieces:
        before = out[-1].block if out else None
        bare = (
            isinstance(before, Figure)
            and before.caption is None
            and before.credit is None
        )
        if bare and isinstance(before, Figure) and _is_caption(piece):
            caption, credit = split_credit(piece.block.text)  # type: ignore[union-attr]
            out[-1] = attrs.evolve(
                out[-1], block=attrs.evolve(before, caption=caption, credit=credit)
            )
        else:
            out.append(piece)
    return out


def _is_caption(piece: Piece) -> bool:
    block = piece.block
    if not isinstance(block, Paragraph) or len(block.text) > _MAX_CAPTION:
        return False
    if split_credit(block.text)[1] is not None:
        return True
    if not piece.centred:
        return False
    return (
        len(block.text) <= _MAX_CAPTION // 2 or _share(block, MarkKind.EMPHASIS) >= 0.9
    )


def _share(block: Paragraph, kind: MarkKind) -> float:
    """The share of a paragraph that a kind of mark covers."""
    marked = sum(m.span.end - m.span.start for m in block.marks if m.kind is kind)
    return marked / len(block.text) if block.text else 0.0


def is_bold(block: Block) -> bool:
    """Say whether a paragraph is bold from its first to its last letter."""
    if not isinstance(block, Paragraph):
        return False
    strong = sum(
        m.span.end - m.span.start for m in block.marks if m.kind is MarkKind.STRONG
    )
    return strong >= len(block.text) - 1


def promote_headings(pieces: list[Piece]) -> list[Piece]:
    """Make headings of short bold lines that stand between paragraphs."""
    last = max(
        (n for n, p in enumerate(pieces) if not isinstance(p.block, Figure | Embed)),
        default=-1,
    )
    for number, piece in enumerate(pieces):
        block = piece.block
        if (
            number < last
            and isinstance(block, Paragraph)
            and len(block.text) <= _MAX_HEADING
            and is_bold(block)
            and not piece.right
            and not block.text.endswith((".", ";", ","))
        ):
            marks = tuple(m for m in block.marks if m.kind is not MarkKind.STRONG)
            piece.block = Heading(text=block.text, level=3, marks=marks)
    return pieces
