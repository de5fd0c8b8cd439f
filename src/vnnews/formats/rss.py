"""RSS 2.0: articles with their full text as a feed that any reader takes.

Every item carries, beside what readers know, the element ``vnnews:article`` (namespace
``urn:vnnews:article``) with the JSON of what the other elements do not say: `from_rss`
reads both back exactly, other readers pass over it. Dates follow RFC 822; nothing depends on the time of writing.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

from vnnews.formats._format import Format
from vnnews.formats.feed import from_feed_of_one
from vnnews.model.article import Article
from vnnews.model.channel import Channel


def to_rss(articles: Iterable[Article], channel: Channel) -> bytes:
    """Write articles as an RSS 2.0 feed (nguồn tin RSS) with their full text.

    An item has title, link, guid (the address, else a fingerprint), pubDate, one
    ``dc:creator`` an author, categories (sections, then tags), the lead as description,
    the body as ``content:encoded`` and the picture as enclosure (of length 0: unknown).

    Args:
        articles: Any articles; the feed has them in this order.
        channel: What the feed says of itself.

    Returns:
        UTF-8; the same articles give the same bytes.
    """
    feed = io.BytesIO()
    write_rss(articles, channel, feed)
    return feed.getvalue()


def write_rss(articles: Iterable[Article], channel: Channel, file: BinaryIO) -> None:
    """Write the feed of `to_rss` into an open binary file, one article at a time.

    Args:
        articles: Any articles; an iterator is consumed as the file grows.
        channel: What the feed says of itself.
        file: Where to; it stays open.
    """
    from vnnews.formats import _rss_items as pieces

    file.write((pieces.HEAD + pieces.channel_xml(channel)).encode())
    file.writelines(pieces.item_xml(article).encode() for article in articles)
    file.write(pieces.FOOT.encode())


def _dumps(article: Article) -> str:
    from vnnews.formats._entry import channel_of

    return to_rss([article], channel_of(article)).decode()


FORMAT = Format(
    name="rss",
    suffix=".xml",
    media_type="application/rss+xml",
    dumps=_dumps,
    loads=from_feed_of_one,
    gather=write_rss,
)
