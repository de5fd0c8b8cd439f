"""Atom 1.0 (RFC 4287): the feed of `to_rss` in the other dialect.

Every entry carries the element ``vnnews:article`` as an item of RSS does, so that
`from_rss` reads it back exactly. Nothing depends on the time of writing: the feed was
changed when the last of its articles was.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from typing import BinaryIO

from vnnews.formats._format import Format
from vnnews.formats.feed import from_feed_of_one
from vnnews.model.article import Article
from vnnews.model.channel import Channel


def to_atom(articles: Iterable[Article], channel: Channel) -> bytes:
    """Write articles as an Atom feed (nguồn tin Atom) with their full text.

    An entry has id (the address, else a fingerprint), title, updated, published, one
    author a contributor, categories (sections, then tags), the lead as summary, the body
    as HTML content, and links: the page as alternate, the picture as enclosure. Atom
    wants a time in every entry: one of an article without any is 1970-01-01.

    Args:
        articles: Any articles; the feed has them in this order.
        channel: What the feed says of itself.

    Returns:
        UTF-8; the same articles give the same bytes.
    """
    feed = io.BytesIO()
    write_atom(articles, channel, feed)
    return feed.getvalue()


def write_atom(articles: Iterable[Article], channel: Channel, file: BinaryIO) -> None:
    """Write the feed of `to_atom` into an open binary file, one article at a time.

    Args:
        articles: Any articles; an iterator is consumed as the file grows.
        channel: What the feed says of itself.
        file: Where to; it stays open.
    """
    from vnnews.formats import _atom_entries as pieces

    file.write(pieces.head_xml(channel).encode())
    last = None
    for article in articles:
        file.write(pieces.entry_xml(article).encode())
        if (moment := pieces.changed(article)) is not None:
            last = moment if last is None else max(last, moment)
    file.write((pieces.updated_xml(last) + pieces.FOOT).encode())


def _dumps(article: Article) -> str:
    from vnnews.formats._entry import channel_of

    return to_atom([article], channel_of(article)).decode()


FORMAT = Format(
    name="atom",
    suffix=".atom",
    media_type="application/atom+xml",
    dumps=_dumps,
    loads=from_feed_of_one,
    gather=write_atom,
)
