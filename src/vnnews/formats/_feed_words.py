"""Words out of a feed's markup: tags off, entities read, also when escaped twice."""

from __future__ import annotations

import html
import re

from vnnews.text.clean import one_line

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_TAG = re.compile(r"</?[A-Za-z][^<>]{0,2000}>|<!--.{0,2000}?-->", re.DOTALL)
_PICTURE = re.compile(r"<img\b[^<>]{0,2000}>", re.IGNORECASE)
_SOURCE = re.compile(
    r"\s(?:data-src|src)\s*=\s*(?:\"([^\"]{1,2000})\"|'([^']{1,2000})'|([^\s>]{1,2000}))",
    re.IGNORECASE,
)


def unescape(text: str) -> str:
    """Read entities until none is left, at most twice."""
    for _ in range(2):
        if "&" not in text or not _ENTITY.search(text):
            break
        text = html.unescape(text)
    return text


def plain_words(text: str | None) -> str:
    """Clean a text that should have no markup; empty for ``None``."""
    text = unescape(text or "")
    return one_line(_TAG.sub(" ", text) if "<" in text else text)


def html_words(markup: str) -> tuple[str, str | None]:
    """Split a description into its words and the address of its first picture."""
    if "<" not in markup and "&lt;" in markup:
        markup = html.unescape(markup)
    picture = None
    if (found := _PICTURE.search(markup)) and (source := _SOURCE.search(found[0])):
        picture = html.unescape(next(filter(None, source.groups()))).strip() or None
    return plain_words(markup), picture
