"""A block on its way into the body, with what its markup said about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

import attrs

from vnnews.model.blocks import TEXT_BLOCKS, Block, MarkKind
from vnnews.parse.align import CENTRE, RIGHT, is_set
from vnnews.parse.figures import is_caption


@attrs.define
class Piece:
    """A block with what its markup said about it."""

    block: Block
    """The block."""

    element: Any = None
    """Where it began."""

    owner: Any = None
    """The element of a block of text, whose markup says how it is set."""

    @property
    def right(self) -> bool:
        """Whether it is set to the right, as signatures are."""
        return self.owner is not None and is_set(self.owner, RIGHT)

    @property
    def centred(self) -> bool:
        """Whether it is centred or of a caption's class."""
        owner = self.owner
        return owner is not None and (is_set(owner, CENTRE) or is_caption(owner))

    @property
    def linked(self) -> float:
        """The share of its text that is links."""
        block = self.block
        if not isinstance(block, TEXT_BLOCKS) or not block.marks:
            return 0.0
        links = (mark.span for mark in block.marks if mark.kind is MarkKind.LINK)
        covered = sum(span.end - span.start for span in links)
        return covered / len(block.text) if covered else 0.0


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


def text_of(piece: Piece) -> str:
    """Return the text of a piece; empty for pictures."""
    return piece.block.text if isinstance(piece.block, TEXT_BLOCKS) else ""
