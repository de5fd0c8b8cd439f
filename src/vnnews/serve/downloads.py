"""What can be taken away: one article in four formats, a feed in two."""

from __future__ import annotations

import io

import attrs

from vnnews.formats._files import FileNames, encoded
from vnnews.formats._registry import available
from vnnews.formats.html import to_html
from vnnews.formats.json import to_json
from vnnews.formats.rss import write_rss
from vnnews.model.article import Article
from vnnews.model.channel import Channel

FORMATS = {"json": "JSON", "rss": "RSS", "html": "HTML", "markdown": "Markdown"}
"""The formats that are offered, by name, and what people call them."""

FEED_FORMATS = ("json", "rss")
"""Those that hold many articles."""


@attrs.frozen(kw_only=True)
class Download:
    """A file for the browser to save."""

    content: bytes
    """The file."""

    media_type: str
    """Its type, with the character set where that is to be said."""

    name: str
    """Its name, in ASCII."""


def make_download(articles: tuple[Article, ...], name: str) -> Download:
    """Write articles as a file.

    Args:
        articles: At least one; several only in a format of `FEED_FORMATS`.
        name: A key of `FORMATS`.
    """
    form = available()[name]
    if len(articles) > 1:
        return _feed(articles) if name == "rss" else _lines(articles)
    (article,) = articles
    text = to_html(article, highlight=True) if name == "html" else form.dumps(article)
    media = form.media_type
    return Download(
        content=encoded(text),
        media_type=f"{media}; charset=utf-8" if media.startswith("text/") else media,
        name=FileNames().name(article, form.suffix),
    )


def _feed(articles: tuple[Article, ...]) -> Download:
    site = articles[0].site or "vnnews"
    link = f"https://{articles[0].site or 'example.org'}/"
    file = io.BytesIO()
    write_rss(articles, Channel(title=site, link=link, description=site), file)
    return Download(
        content=file.getvalue(), media_type="application/rss+xml", name="feed.xml"
    )


def _lines(articles: tuple[Article, ...]) -> Download:
    text = "".join(f"{to_json(article)}\n" for article in articles)
    return Download(
        content=encoded(text), media_type="application/x-ndjson", name="feed.jsonl"
    )
