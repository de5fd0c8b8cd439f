"""Pictures, tables and players in a feed's full text."""

from __future__ import annotations

import re
from typing import Any

from vnnews.model.blocks import Block, Figure, Table
from vnnews.text.clean import one_line

_CREDIT = re.compile(
    r"\s?[(\[]?\s?(?:Ảnh|Nguồn ảnh|Photo)\s{0,3}:\s{0,3}([^()\[\]]{1,120})[)\]]?\.?\Z"
)
_SOURCES = ("data-src", "data-original", "src")


def _address(element: Any) -> str | None:
    """Return what an element shows; lazy attributes go before a placeholder."""
    for name in _SOURCES:
        address = "".join((element.get(name) or "").split())
        if address and not address.startswith("data:image/gif"):
            return address
    return None


def _words(element: Any) -> str:
    return one_line(" ".join(element.itertext()))


def played_address(element: Any) -> str | None:
    """Return what a player plays: its own address, else its first source's."""
    return _address(element) or next(
        filter(None, map(_address, element.iter("source"))), None
    )


def read_picture(element: Any) -> list[Block]:
    """Read one ``img``; nothing when it has no address."""
    source = _address(element)
    return [_figure(source, element.get("alt"), "")] if source else []


def read_figure(element: Any) -> list[Block]:
    """Read a ``figure``: its pictures, the caption with the last; nothing without any."""
    captions = [_words(caption) for caption in element.iter("figcaption")]
    return _figures(element, " ".join(captions))


def read_table(element: Any) -> list[Block]:
    """Read a table; one that only frames pictures gives the pictures."""
    rows = [(row, list(row.iterchildren("td", "th"))) for row in element.iter("tr")]
    if (
        all(len(cells) < 2 for _, cells in rows)
        and next(element.iter("img"), None) is not None
    ):
        return _figures(element, _words(element))
    texts = [tuple(map(_words, cells)) for _, cells in rows if cells]
    if not any(map(any, texts)):
        return []
    head = rows[0][1] and all(cell.tag == "th" for cell in rows[0][1])
    header, body = (texts[0], texts[1:]) if head else ((), texts)
    return [Table(header=header, rows=tuple(body))]


def _figures(element: Any, caption: str) -> list[Block]:
    found = [(_address(picture), picture.get("alt")) for picture in element.iter("img")]
    found = [(source, alt) for source, alt in found if source]
    last = len(found) - 1
    return [
        _figure(source, alt, caption if i == last else "")
        for i, (source, alt) in enumerate(found)
    ]


def _figure(source: str | None, alt: str | None, caption: str) -> Figure:
    credit = _CREDIT.search(caption)
    words = caption[: credit.start()] if credit else caption
    return Figure(
        src=source,
        alt=one_line(alt or "") or None,
        caption=words.strip() or None,
        credit=credit[1].strip() or None if credit else None,
    )
