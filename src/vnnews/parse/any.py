"""HTML or pasted text? Told apart by content."""

from __future__ import annotations

import re

from vnnews.errors import NoArticleError
from vnnews.model.article import Article
from vnnews.model.source import Source
from vnnews.parse.html import parse_html
from vnnews.parse.limits import DEFAULT, Limits, check_size
from vnnews.parse.pasted import parse_text
from vnnews.text.decode import decode

_MARKUP = re.compile(
    r"<!doctype\s+html|<(?:html|head|body|meta|div|table|article|section|span|p|br|h[1-6])[\s/>]",
    re.IGNORECASE,
)
_ENOUGH = 100_000  # characters that are looked at for a tag


def parse_source(
    source: Source, *, encoding: str | None = None, limits: Limits = DEFAULT
) -> Article:
    """Read a page as HTML, or as text copied from one, whichever it is.

    Args:
        source: The page.
        encoding: Its encoding, when the caller knows better than the page.
        limits: How large, deep and crowded it may be.

    Raises:
        NoArticleError: There is no article in it.
        DecodeError: The bytes are no text.
        LimitError: It is larger than ``limits.max_bytes``.
    """
    content = source.content
    check_size(content, limits)
    if not content.strip():
        raise NoArticleError("the input is empty")
    if isinstance(content, str):
        return _parse_str(content, source.url, limits)
    decoded = decode(content, encoding)
    if looks_like_html(decoded.text):
        return parse_html(content, url=source.url, encoding=encoding, limits=limits)
    return parse_text(decoded.text, url=source.url, limits=limits)


def _parse_str(content: str, url: str | None, limits: Limits) -> Article:
    if looks_like_html(content):
        return parse_html(content, url=url, limits=limits)
    return parse_text(content, url=url, limits=limits)


def looks_like_html(text: str) -> bool:
    """Say whether a tag of a page stands in the beginning of ``text``."""
    return _MARKUP.search(text, 0, _ENOUGH) is not None
