"""RSS 2.0: articles with their full text as a feed that any reader takes.

Every item carries, beside what readers know, the element ``vnnews:article`` (namespace
``urn:vnnews:article``) with the JSON of `to_json`: `from_rss` reads it back exactly, other
readers pass over it. Dates follow RFC 822; nothing depends on the time of writing.
"""

from __future__ import annotations

import hashlib
import html
import io
import re
from collections.abc import Iterable
from email.utils import format_datetime
from typing import BinaryIO

from vnnews.formats._body_html import body_html
from vnnews.formats._format import Format
from vnnews.formats._text import attribute, escape, line
from vnnews.formats._urls import web_url
from vnnews.formats.feed import NAMESPACE, from_rss
from vnnews.formats.json import to_json
from vnnews.model.article import Article
from vnnews.model.channel import Channel

_HEAD = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
xmlns:content="http://purl.org/rss/1.0/modules/content/" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:vnnews="{NAMESPACE}">
<channel>
"""
_FOOT = "</channel>\n</rss>\n"
_NOT_IN_XML = re.compile("[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_PICTURES = {
    "avif": "image/avif",
    "gif": "image/gif",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
}
_UNTITLED = "Bài không có tiêu đề"


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
    file.write((_HEAD + _channel(channel)).encode())
    file.writelines(_item(article).encode() for article in articles)
    file.write(_FOOT.encode())


def _element(name: str, text: str | None) -> str:
    """Write an element with text; nothing when there is none."""
    return f"<{name}>{escape(text)}</{name}>\n" if text else ""


def _marked(name: str, text: str) -> str:
    """Write an element with a text that is clean already."""
    return f"<{name}>{html.escape(text, quote=False)}</{name}>\n" if text else ""


def _channel(channel: Channel) -> str:
    language = channel.language if _LANGUAGE.match(channel.language) else "vi"
    parts = [
        _element("title", line(channel.title) or _UNTITLED),
        _element("link", web_url(channel.link) or line(channel.link)),
        _element("description", line(channel.description) or line(channel.title)),
        _element("language", language),
        _element("generator", "vnnews"),
    ]
    if address := web_url(channel.feed_url):
        kind = "application/rss+xml"
        href = attribute(address)
        parts.append(f'<atom:link href="{href}" rel="self" type="{kind}"/>\n')
    return "".join(parts)


def _item(article: Article) -> str:
    stored = to_json(article)
    address = web_url(article.url)
    parts = [
        "<item>\n",
        _element("title", line(article.title) or _UNTITLED),
        _element("link", address),
        _guid(address, stored),
    ]
    if (moment := article.published_at) is not None:
        parts.append(_element("pubDate", format_datetime(moment)))
    if byline := article.byline:
        people = (line(who.name) for who in byline.authors)
        parts += [_element("dc:creator", name) for name in people]
        if not byline.authors:
            parts.append(_element("dc:creator", line(byline.organization)))
    words = dict.fromkeys(map(line, (*article.section, *article.tags)))
    parts += [_element("category", word) for word in words]
    parts += [
        _element("description", escape(line(article.lead))),
        _marked("content:encoded", body_html(article)),
        _enclosure(article),
        _stored(stored),
        "</item>\n",
    ]
    return "".join(parts)


def _guid(address: str | None, stored: str) -> str:
    if address:
        return f'<guid isPermaLink="true">{escape(address)}</guid>\n'
    digest = hashlib.sha256(stored.encode()).hexdigest()[:32]
    return f'<guid isPermaLink="false">urn:vnnews:{digest}</guid>\n'


def _enclosure(article: Article) -> str:
    address = web_url(article.image, article.url)
    if not address:
        return ""
    suffix = address.partition("?")[0].rpartition(".")[2].lower()
    kind = _PICTURES.get(suffix, "image/jpeg")
    return f'<enclosure url="{attribute(address)}" length="0" type="{kind}"/>\n'


def _stored(stored: str) -> str:
    """Write JSON so that XML gives it back letter for letter."""
    if not stored.isprintable():
        stored = _NOT_IN_XML.sub(lambda c: f"\\u{ord(c[0]):04x}", stored)
    return _marked("vnnews:article", stored)


def _dumps(article: Article) -> str:
    site = line(article.site) or "vnnews"
    link = web_url(article.url) or "https://example.org/"
    channel = Channel(title=site, link=link, description=site)
    return to_rss([article], channel).decode()


FORMAT = Format(
    name="rss",
    suffix=".xml",
    media_type="application/rss+xml",
    dumps=_dumps,
    loads=lambda text: from_rss(text)[0],
    gather=write_rss,
)
