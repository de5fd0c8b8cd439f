"""The pieces of an RSS feed, as text."""

from __future__ import annotations

import datetime as dt
from email.utils import format_datetime

from vnnews.formats._entry import UNTITLED, channel_language, entry_of, media_type
from vnnews.formats._text import attribute, escape_clean, line, quote_clean
from vnnews.formats._urls import web_url
from vnnews.formats.feed import NAMESPACE
from vnnews.model.article import VIETNAM, Article
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


def _element(name: str, text: str | None) -> str:
    """Write an element with a clean text; nothing when there is none."""
    return f"<{name}>{escape_clean(text)}</{name}>\n" if text else ""


def channel_xml(channel: Channel) -> str:
    """Write what the feed says of itself."""
    parts = [
        _element("title", line(channel.title) or UNTITLED),
        _element("link", web_url(channel.link) or line(channel.link)),
        _element("description", line(channel.description) or line(channel.title)),
        _element("language", channel_language(channel)),
        _element("generator", "vnnews"),
    ]
    if address := web_url(channel.feed_url):
        kind = "application/rss+xml"
        href = attribute(address)
        parts.append(f'<atom:link href="{href}" rel="self" type="{kind}"/>\n')
    return "".join(parts)


def item_xml(article: Article) -> str:
    """Write one item."""
    entry = entry_of(article)
    parts = [f"<item>\n<title>{entry.title}</title>\n"]
    if address := entry.address:
        parts.append(f'<link>{address}</link>\n<guid isPermaLink="true">{address}')
    else:
        parts.append(f'<guid isPermaLink="false">{entry.fingerprint()}')
    parts.append("</guid>\n")
    if (moment := article.published_at) is not None:
        parts.append(f"<pubDate>{mail_time(moment)}</pubDate>\n")
    parts += [f"<dc:creator>{name}</dc:creator>\n" for name in entry.people]
    parts += [f"<category>{word}</category>\n" for word in entry.categories]
    if entry.lead:
        parts.append(f"<description>{escape_clean(entry.lead)}</description>\n")
    if entry.content:
        parts += (_OPEN, entry.content, _CLOSE)
    if address := entry.image:
        url, kind = quote_clean(address), media_type(address)
        parts.append(f'<enclosure url="{url}" length="0" type="{kind}"/>\n')
    parts.append(f"<vnnews:article>{entry.document}</vnnews:article>\n</item>\n")
    return "".join(parts)


_OPEN = "<content:encoded><![CDATA["
_CLOSE = "]]></content:encoded>\n"


def mail_time(moment: dt.datetime) -> str:
    """Write a time as RFC 822 does, with the year in four digits."""
    if moment.tzinfo != VIETNAM:
        return format_datetime(moment)
    shown = moment.ctime()  # «Thu Jun  7 02:57:00 2018», in any locale
    day = f"{shown[:3]}, {moment.day:02d} {shown[4:7]} {shown[20:]}"
    return f"{day} {shown[11:19]} +0700"
