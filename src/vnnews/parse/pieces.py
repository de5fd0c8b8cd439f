"""A block on its way into the body, with what its markup said about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any

import attrs

from vnnews.model.blocks import TEXT_BLOCKS, Block


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


def text_of(piece: Piece) -> str:
    """Return the text of a piece; empty for pictures."""
    return piece.block.text if isinstance(piece.block, TEXT_BLOCKS) else ""
