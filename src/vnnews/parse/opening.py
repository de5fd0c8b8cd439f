"""The picture that opens an article: between headline and body, with a caption."""

from __future__ import annotations

from typing import Any

from vnnews.model.blocks import Figure
from vnnews.parse.around import common, furniture
from vnnews.parse.blocks import read_blocks
from vnnews.parse.figures import picture
from vnnews.parse.pieces import Piece, Rules

_PHOTOGRAPHS = (".jpg", ".jpeg", ".webp", ".png")
_SMALL = 120  # pixels; narrower pictures are signs


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
    if not _images_between(container, body, headline):
        return []
    order = {element: number for number, element in enumerate(container.iter())}
    top, middle = order.get(headline, -1), order[body]
    drop = {body} | furniture(body, order, top, middle)
    return [
        piece
        for piece in read_blocks(container, Rules(drop=drop, base=base))
        if isinstance(piece.block, Figure)
        and piece.block.caption
        and top < order.get(piece.element, -1) < middle
    ]


def opening_image(body: Any, headline: Any, base: str | None) -> tuple[str, str] | None:
    """Give the photograph that stands between headline and body, captioned or not."""
    container = None if headline is None else common(body, headline)
    if container is None or container is body:
        return None
    for image in _images_between(container, body, headline):
        src = picture(image, base)
        width = image.get("width") or ""
        small = width.isdecimal() and int(width) < _SMALL
        if src and not small and src.split("?")[0].lower().endswith(_PHOTOGRAPHS):
            return src, "html:img"
    return None


def _images_between(container: Any, body: Any, headline: Any) -> list[Any]:
    """The images behind the headline and before the body."""
    images: list[Any] = []
    open_ = False
    for element in container.iter():
        if element is body:
            return images
        open_ = open_ or element is headline
        if open_ and element.tag == "img":
            images.append(element)
    return images
