"""The body of an article: typed blocks, in the order of the page."""

from __future__ import annotations

import enum
from typing import TypeAlias

import attrs

from vnnews.model import _checks as checks
from vnnews.model.span import Span


class MarkKind(enum.Enum):
    """What a mark does to its stretch of text."""

    LINK = "link"
    STRONG = "strong"
    EMPHASIS = "emphasis"


@attrs.frozen(kw_only=True)
class Mark:
    """A stand-off mark: the text stays plain, the mark says what a stretch of it is."""

    kind: MarkKind = attrs.field(validator=checks.member(MarkKind))
    """Link, strong (đậm) or emphasis (nghiêng)."""

    span: Span = attrs.field(validator=checks.instance_of(Span, "a Span"))
    """Where, in the ``text`` of the block that carries the mark."""

    href: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The address of a link as the page gives it, made absolute when the article's
    url is known; ``None`` for other marks."""


_marks = checks.tuple_of(Mark, "Marks")


@attrs.frozen(kw_only=True)
class Paragraph:
    """A paragraph (đoạn văn)."""

    text: str = attrs.field(validator=checks.text)
    """NFC, single spaces, no line breaks."""

    marks: tuple[Mark, ...] = attrs.field(default=(), validator=_marks)
    """Links, bold and italics, as spans of ``text``."""


@attrs.frozen(kw_only=True)
class Heading:
    """A heading inside the body (tít phụ)."""

    text: str = attrs.field(validator=checks.text)
    """The heading's words."""

    level: int = attrs.field(default=2, validator=checks.between(1, 6))
    """1 to 6, as in HTML; a bold line that stands for a heading has 3."""

    marks: tuple[Mark, ...] = attrs.field(default=(), validator=_marks)
    """As in a paragraph."""


@attrs.frozen(kw_only=True)
class Quote:
    """A quotation set apart (trích dẫn)."""

    text: str = attrs.field(validator=checks.text)
    """The quoted words."""

    marks: tuple[Mark, ...] = attrs.field(default=(), validator=_marks)
    """As in a paragraph."""


@attrs.frozen(kw_only=True)
class ListBlock:
    """A list (danh sách); nested lists are flattened in reading order."""

    ordered: bool = attrs.field(
        default=False, validator=checks.instance_of(bool, "a bool")
    )
    """Whether the items are numbered."""

    items: tuple[str, ...] = attrs.field(validator=checks.texts)
    """One text an item."""

    marks: tuple[Mark, ...] = attrs.field(default=(), validator=_marks)
    """As in a paragraph, over the block's ``text``."""

    @property
    def text(self) -> str:
        """The items, a line each."""
        return "\n".join(self.items)


@attrs.frozen(kw_only=True)
class Table:
    """A table (bảng) that holds content, not one that only lays out the page."""

    header: tuple[str, ...] = attrs.field(default=(), validator=checks.texts)
    """The cells of the header row; empty when the table has none."""

    rows: tuple[tuple[str, ...], ...] = attrs.field(
        validator=checks.tuple_of(tuple, "tuples of texts")
    )
    """The cells, row by row; rows may differ in length. A cell that spans several
    columns or rows stands once, where it begins."""

    caption: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The table's own title, outside of ``text``; ``None`` when it has none."""

    marks: tuple[Mark, ...] = attrs.field(default=(), validator=_marks)
    """As in a paragraph, over the block's ``text``."""

    def __attrs_post_init__(self) -> None:
        """Refuse cells that are no texts."""
        for row in self.rows:
            if not all(isinstance(cell, str) for cell in row):
                raise checks.fail(self, "rows", "tuples of texts", row)

    @property
    def text(self) -> str:
        """Header and rows, a line each, cells parted by tabs."""
        rows = (self.header, *self.rows) if self.header else self.rows
        return "\n".join("\t".join(row) for row in rows)


@attrs.frozen(kw_only=True)
class Figure:
    """A picture with its caption (ảnh và chú thích); it adds nothing to the text."""

    src: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The picture's address (lazy attributes read); ``None``: not in the page."""

    alt: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """The text for readers who do not see it; ``None``: absent or empty."""

    caption: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The caption without its credit; ``None``: none is printed."""

    credit: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """Whose picture it is, without «Ảnh:»; ``None``: not printed."""


@attrs.frozen(kw_only=True)
class Embed:
    """Something played in place: a video, an audio, a post, a map."""

    kind: str = attrs.field(validator=checks.filled)
    """``video``, ``audio``, ``social``, ``map``, ``document`` or ``other``."""

    src: str | None = attrs.field(default=None, validator=checks.optional(checks.text))
    """Its address; ``None``: a script sets it."""

    caption: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The caption; ``None``: none is printed."""


Block: TypeAlias = Paragraph | Heading | ListBlock | Quote | Figure | Table | Embed
"""Any block of a body."""

TextBlock: TypeAlias = Paragraph | Heading | ListBlock | Quote | Table
"""The blocks that add to ``Article.text``."""

BLOCKS: tuple[type[Block], ...] = (
    Paragraph,
    Heading,
    ListBlock,
    Quote,
    Figure,
    Table,
    Embed,
)
"""Every class of block."""

TEXT_BLOCKS: tuple[type[TextBlock], ...] = (Paragraph, Heading, ListBlock, Quote, Table)
"""The classes of `TextBlock`."""
