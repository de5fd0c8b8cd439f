"""Pictures with their captions, and what is played in place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import attrs

from vnnews.model.blocks import Embed, Figure
from vnnews.text.clean import one_line

LAZY = (
    "data-src",
    "data-original",
    "data-large-src",
    "data-lazy-src",
    "data-image",
    "src",
)
"""Attributes that hold a picture's address, the lazy ones first."""

CAPTIONS = re.compile(
    r"caption|avatar-desc|chu-?thich|imgalt|"
    r"(?:img|image|photo|pic|picture|anh|hinh)[-_]?(?:note|cap|desc|title|info|txt|text)\b",
    re.IGNORECASE,
)
"""Parts of classes that captions have."""

_CREDIT = re.compile(
    r"(?:\b(?:Ảnh|ẢNH|Nguồn ảnh|Nguồn|Photo)|[(\[]\s?(?:ảnh|nguồn))\s?:\s?(?P<credit>[^:]{2,80}?)\s?[)\].]*$"
)
_ONLY_CREDIT = re.compile(
    r"^\(?\s*(?:Ảnh|ẢNH|Photo)\s*:\s*(?P<credit>[^:]{2,80}?)\s*[)\].]*$"
)
_EMBEDS = {
    "video": (
        "youtube",
        "youtu.be",
        "vimeo",
        "dailymotion",
        "video",
        "vtv",
        "mp4",
        "player",
    ),
    "social": ("facebook", "twitter", "x.com", "instagram", "tiktok", "zalo"),
    "map": ("google.com/maps", "maps.google", "openstreetmap"),
    "document": (".pdf", "docs.google", "drive.google", "viewer"),
    "audio": ("soundcloud", ".mp3", "audio", "podcast"),
}


def absolute(href: str | None, base: str | None) -> str | None:
    """Make an address absolute; ``None`` for none, fragments and scripts of the page."""
    if not href:
        return None
    href = href.strip()
    if not href.isprintable():
        href = "".join(c if c.isprintable() else _percent(c) for c in href)
    if not href or href.startswith("#"):
        return None
    if base is None or href[:8].lower().startswith(("http:", "https:", "mailto:")):
        return href
    try:
        return urljoin(base, href)
    except ValueError:
        return href


def _percent(char: str) -> str:
    """Write a character that prints nothing as browsers do: breaks go, others as ``%1B``."""
    return "" if char in "\t\n\r" else quote(char, errors="replace")


def picture(image: Any, base: str | None) -> str | None:
    """Return the address of an ``img``; ``None`` for inline data and one-pixel signs."""
    for name in LAZY:
        src = image.get(name)
        if src and not src.lstrip()[:5].lower().startswith("data:"):
            if src.split("?")[0].lower().endswith((".gif", ".svg")):
                return None
            return absolute(src, base)
    return None


def is_caption(element: Any) -> bool:
    """Say whether an element has a caption's class."""
    return bool(CAPTIONS.search(element.get("class") or ""))


def split_credit(text: str) -> tuple[str | None, str | None]:
    """Part a caption from the credit at its end («… Ảnh: Thu Hà»)."""
    only = _ONLY_CREDIT.match(text)
    if only:
        return None, only["credit"]
    found = _CREDIT.search(text, max(0, len(text) - 120))
    if found is None:
        return text or None, None
    caption = text[: found.start()].rstrip(" (–-,;/|[.")
    return caption or None, found["credit"]


def gallery(table: Any, base: str | None) -> list[Figure]:
    """Read a table of pictures: each takes the text of the cells up to the next one."""
    figures: list[Figure] = []
    for cell in table.iter("td", "th", "caption"):
        for image in cell.iter("img"):
            src = picture(image, base)
            if src:
                alt = one_line(image.get("alt") or "") or None
                figures.append(Figure(src=src, alt=alt))
        text = one_line(" ".join(cell.itertext()))
        if text and figures:
            figures[-1] = _captioned(figures[-1], text)
    return figures


def _captioned(figure: Figure, text: str) -> Figure:
    joined = " ".join(filter(None, [figure.caption, text]))
    caption, credit = split_credit(joined)
    return attrs.evolve(figure, caption=caption, credit=credit or figure.credit)


def figure(
    element: Any, base: str | None, captions: Iterable[Any] = ()
) -> list[Figure]:
    """Read the pictures of an element and their common caption.

    Args:
        element: A ``figure``, a table with pictures, or what a layout says is one.
        base: The page's address.
        captions: The caption's elements, when a layout names them.

    Returns:
        A figure a picture, the caption at the last one; a caption without picture gives
        one figure; nothing gives none.
    """
    images = element.iter("img") if element.tag != "img" else [element]
    found = [(src, image) for image in images if (src := picture(image, base))]
    text = one_line(" ".join(_texts(captions) or _texts(_caption_elements(element))))
    caption, credit = split_credit(text)
    figures = [
        Figure(src=src, alt=one_line(image.get("alt") or "") or None)
        for src, image in found
    ]
    if caption is None and credit is None:
        return figures
    last = figures.pop() if figures else Figure()
    return [
        *figures,
        Figure(src=last.src, alt=last.alt, caption=caption, credit=credit),
    ]


def _texts(elements: Iterable[Any]) -> list[str]:
    out: list[str] = []
    for element in elements:
        text = element if isinstance(element, str) else " ".join(element.itertext())
        if text.strip() and text not in out:
            out.append(text)
    return out


def _caption_elements(element: Any) -> list[Any]:
    """The caption as markup says it, else all text that a picture's table holds."""
    found = list(element.iter("figcaption"))
    if not found:
        found = [
            e
            for e in element.iter()
            if isinstance(e.tag, str) and CAPTIONS.search(e.get("class") or "")
        ]
        found = [
            e for e in found if e is not element and "".join(e.itertext()).strip()
        ][:1] or ([element] if element.tag in ("table", "figure", "div") else [])
    return found


def embed(element: Any, base: str | None) -> Embed | None:
    """Read an ``iframe``, ``video``, ``audio``, ``embed`` or ``object``."""
    sources = [element, *element.iter("source")]
    src = next(
        (s for e in sources for name in (*LAZY, "data") if (s := e.get(name))), None
    )
    address = absolute(src, base)
    if element.tag in ("video", "audio"):
        return Embed(kind=element.tag, src=address)
    if address is None or urlsplit_safe(address) not in ("http", "https", ""):
        return None
    low = address.lower()
    kind = next(
        (kind for kind, signs in _EMBEDS.items() if any(s in low for s in signs)),
        "other",
    )
    return Embed(kind=kind, src=address)


def urlsplit_safe(address: str) -> str:
    """Return the scheme of an address, in lower case; ``-`` when it is no address."""
    try:
        return urlsplit(address).scheme.lower()
    except ValueError:
        return "-"
