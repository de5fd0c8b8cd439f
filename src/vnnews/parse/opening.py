"""The picture that opens an article: between headline and body, with a caption."""

from __future__ import annotations

from typing import Any

from vnnews.model.blocks import Figure
from vnnews.parse.around import common, furniture
from vnnews.parse.blocks import read_blocks
from vnnews.parse.pieces import Piece, Rules


def opening_figures(body: Any, headline: Any, base: str | None) -> list[Piece]:
    """Read the captioned pictures that stand between headline and body.

    Args:
        body: The body's element.
        headline: The headline's element; ``None``: unknown, nothing is read.
        base: The page's address.
    """
    container = None if headline is None else common(body, headline)
    if container is None or container is body:
        return []
    order = {element: number for number, element in enumerate(container.iter())}
    top, middle = order.get(headline, -1), order[body]
    if not any(top < order[image] < middle for image in container.iter("img")):
        return []
    drop = {body} | furniture(body, order, top, middle)
    return [
        piece
        for piece in read_blocks(container, Rules(drop=drop, base=base))
        if isinstance(piece.block, Figure)
        and piece.block.caption
        and top < order.get(piece.element, -1) < middle
    ]
