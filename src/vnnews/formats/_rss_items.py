"""The pieces of an RSS feed, as text."""

from __future__ import annotations

import hashlib
import re
from email.utils import format_datetime

from vnnews.formats._body_html import body_html
from vnnews.formats._text import attribute, escape_clean, line
from vnnews.formats._urls import web_url
from vnnews.formats.feed import NAMESPACE
from vnnews.formats.json import to_json
from vnnews.model.article import Article
from vnnews.model.channel import Channel

HEAD = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
xmlns:content="http://purl.org/rss/1.0/modules/content/" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:vnnews="{NAMESPACE}">
<channel>
"""
"""What opens a feed."""

FOOT = "</channel>\n</rss>\n"
"""What closes a feed."""

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


def _element(name: str, text: str | None) -> str:
    """Write an element with a clean text; nothing when there is none."""
    return f"<{name}>{escape_clean(text)}</{name}>\n" if text else ""


def channel_xml(channel: Channel) -> str:
    """Write what the feed says of itself."""
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


def item_xml(article: Article) -> str:
    """Write one item."""
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
        _element("description", escape_clean(line(article.lead))),
        _element("content:encoded", body_html(article)),
        _enclosure(article),
        _stored(stored),
        "</item>\n",
    ]
    return "".join(parts)


def _guid(address: str | None, stored: str) -> str:
    if address:
        return f'<guid isPermaLink="true">{escape_clean(address)}</guid>\n'
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
    return _element("vnnews:article", stored)
