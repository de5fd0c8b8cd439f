"""HTML: one page that stands alone, is safe whatever the source held, and reads well."""

from __future__ import annotations

from vnnews.formats._format import Format
from vnnews.model.article import Article


def to_html(article: Article, *, highlight: bool = False, images: bool = False) -> str:
    """Write an article as one HTML page (trang tĩnh) without scripts.

    The page loads nothing: its style and its JSON-LD are inside, pictures are links, and
    a content security policy forbids the rest. Elements and address schemes come from an
    allow-list; texts are escaped. It has landmarks, one ``h1``, a print and a dark style.

    Args:
        article: Any article.
        highlight: Mark the references and commendations in the text, with a panel of
            what was understood below each block, and list documents and awards in a
            sidebar.
        images: Show pictures, which the reader's browser then loads from the web.

    Returns:
        The page; it begins with ``<!doctype html>``.
    """
    from vnnews.formats._page import write_page

    return write_page(article, highlight=highlight, images=images)


FORMAT = Format(
    name="html",
    suffix=".html",
    media_type="text/html",
    dumps=to_html,
)
