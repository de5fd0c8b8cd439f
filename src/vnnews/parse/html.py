"""A page of HTML becomes an article."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from vnnews.model.article import Article
from vnnews.parse.limits import DEFAULT, Limits

if TYPE_CHECKING:
    from vnnews.layouts._layout import Layout


def parse_html(
    page: bytes | str,
    *,
    url: str | None = None,
    encoding: str | None = None,
    layouts: Iterable[Layout] | None = None,
    limits: Limits = DEFAULT,
) -> Article:
    """Read the article of a saved page (bài báo trên một trang đã lưu).

    Args:
        page: The page, as bytes (best: the encoding is found out) or as text.
        url: Its address; it helps to choose the layout and makes links absolute.
        encoding: The encoding of the bytes, when the caller knows better than the page.
        layouts: The layouts to try; ``None``: all that are known; ``()``: none, the
            general method reads everything.
        limits: How large, deep and crowded the page may be.

    Returns:
        The article. What the page does not say is ``None``; doubts are in ``notes``.

    Raises:
        NoArticleError: The page is a list, a search page, an empty shell.
        DecodeError: The bytes are no text.
        LimitError: It is larger than ``limits.max_bytes``.
        TypeError: ``page`` is neither bytes nor text, or ``layouts`` are no layouts.
    """
    from vnnews.parse.assemble import assemble
    from vnnews.parse.drafting import read_page

    return assemble(
        read_page(page, url=url, encoding=encoding, layouts=layouts, limits=limits)
    )


def parse_fields(
    page: bytes | str,
    *,
    url: str | None = None,
    layouts: Iterable[Layout] | None = None,
) -> Article:
    """Read the fields and the body alone: no byline, reference or commendation is read."""
    from vnnews.parse.assemble import bare_article
    from vnnews.parse.drafting import read_page

    return bare_article(read_page(page, url=url, layouts=layouts))
