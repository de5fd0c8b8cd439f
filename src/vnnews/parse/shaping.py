"""Blocks that are more than their markup says: captions below pictures, bold headings."""

from __future__ import annotations

from itertools import islice

import attrs

from vnnews.model.blocks import Embed, Figure, Heading, MarkKind, Paragraph
from vnnews.parse.align import BOLD, is_set
from vnnews.parse.figures import split_credit
from vnnews.parse.pieces import Piece
from vnnews.text.clean import one_line

_MAX_CAPTION = 300  # characters
_LINKED = 0.5  # share of links from which a line below a picture is no caption
_BOXES = 4  # elements around a picture that are looked at
_TEXTS = 12  # texts of such an element


_MAX_HEADING = 150  # characters of a bold line that stands for a heading


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
        if (
            bare
            and isinstance(before, Figure)
            and (_is_caption(piece) or _shares_box(out[-1], piece))
        ):
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


def _shares_box(picture: Piece, piece: Piece) -> bool:
    """Whether a paragraph is the only text of the box that a picture stands in."""
    block = piece.block
    if not isinstance(block, Paragraph) or len(block.text) > _MAX_CAPTION:
        return False
    if piece.linked > _LINKED:
        return False
    for box in islice(picture.element.iterancestors(), _BOXES):
        text = one_line(" ".join(islice(box.itertext(), _TEXTS)))
        if text:
            return text == block.text
    return False


def _share(block: Paragraph, kind: MarkKind) -> float:
    """The share of a paragraph that a kind of mark covers."""
    marked = sum(m.span.end - m.span.start for m in block.marks if m.kind is kind)
    return marked / len(block.text) if block.text else 0.0


def is_bold(piece: Piece) -> bool:
    """Say whether a paragraph is bold from its first to its last letter, by tag or style."""
    block = piece.block
    if not isinstance(block, Paragraph):
        return False
    strong = sum(
        m.span.end - m.span.start for m in block.marks if m.kind is MarkKind.STRONG
    )
    return strong >= len(block.text) - 1 or _styled_bold(piece, len(block.text))


def _styled_bold(piece: Piece, length: int) -> bool:
    """Whether the block, or what begins it and holds all its text, is styled bold."""
    owner = piece.owner
    for element in () if owner is None else (piece.element, owner):
        if not is_set(element, BOLD, around=False):
            continue
        if element is owner or len("".join(element.itertext()).strip()) >= length - 1:
            return True
    return False


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
            and is_bold(piece)
            and not piece.right
            and not block.text.endswith((".", ";", ","))
        ):
            marks = tuple(m for m in block.marks if m.kind is not MarkKind.STRONG)
            piece.block = Heading(text=block.text, level=3, marks=marks)
    return pieces
