"""The pieces of an Atom feed, as text."""

from __future__ import annotations

import datetime as dt
import hashlib

from vnnews.formats._entry import UNTITLED, channel_language, entry_of, media_type
from vnnews.formats._text import attribute, escape, line, quote_clean
from vnnews.formats._urls import web_url
from vnnews.formats.feed import NAMESPACE
from vnnews.model.article import VIETNAM, Article
from vnnews.model.channel import Channel

FOOT = "</feed>\n"
"""What closes a feed."""

_NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""Atom wants a time of change in every entry: the one of articles that have no time."""


def head_xml(channel: Channel) -> str:
    """Write what the feed says of itself, all but when it was changed."""
    title = line(channel.title) or UNTITLED
    site, own = web_url(channel.link), web_url(channel.feed_url)
    parts = [
        '<?xml version="1.0" encoding="utf-8"?>\n',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:vnnews="{NAMESPACE}"',
        f' xml:lang="{channel_language(channel)}">\n',
        f"<id>{escape(own or site or _name(title))}</id>\n",
        f"<title>{escape(title)}</title>\n",
        f"<subtitle>{escape(line(channel.description))}</subtitle>\n",
        f"<author><name>{escape(title)}</name></author>\n",
        "<generator>vnnews</generator>\n",
    ]
    if site:
        parts.append(f'<link rel="alternate" href="{attribute(site)}"/>\n')
    if own:
        kind = "application/atom+xml"
        parts.append(f'<link rel="self" type="{kind}" href="{attribute(own)}"/>\n')
    return "".join(parts)


def _name(title: str) -> str:
    return f"urn:vnnews:{hashlib.sha256(title.encode()).hexdigest()[:32]}"


def updated_xml(moment: dt.datetime | None) -> str:
    """Write when something was changed."""
    return f"<updated>{_time(moment or _NEVER)}</updated>\n"


def changed(article: Article) -> dt.datetime | None:
    """Return when an article was last changed, or published; ``None``: it has no time."""
    return article.modified_at or article.published_at


def entry_xml(article: Article) -> str:
    """Write one entry."""
    entry = entry_of(article)
    name = entry.address or entry.fingerprint()
    parts = [f"<entry>\n<id>{name}</id>\n<title>{entry.title}</title>\n"]
    if address := entry.address:
        parts.append(f'<link rel="alternate" href="{address}"/>\n')
    parts.append(updated_xml(changed(article)))
    if (moment := article.published_at) is not None:
        parts.append(f"<published>{_time(moment)}</published>\n")
    parts += [f"<author><name>{who}</name></author>\n" for who in entry.people]
    quoted = (word.replace('"', "&quot;") for word in entry.categories)
    parts += [f'<category term="{word}"/>\n' for word in quoted]
    if entry.lead:
        parts.append(f"<summary>{entry.lead}</summary>\n")
    parts.append(f'<content type="html"><![CDATA[{entry.content}]]></content>\n')
    if address := entry.image:
        url, kind = quote_clean(address), media_type(address)
        parts.append(f'<link rel="enclosure" type="{kind}" href="{url}"/>\n')
    parts.append(f"<vnnews:article>{entry.document}</vnnews:article>\n</entry>\n")
    return "".join(parts)


def _time(moment: dt.datetime) -> str:
    """Write a time as RFC 3339 does: offsets in whole minutes."""
    if moment.tzinfo != VIETNAM and (offset := moment.utcoffset()):
        try:
            moment = (moment.replace(tzinfo=None) - offset).replace(tzinfo=dt.UTC)
        except OverflowError:  # within hours of the first or last day of time
            moment = moment.replace(tzinfo=dt.UTC)
    return moment.isoformat()
