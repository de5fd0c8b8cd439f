"""What an RSS item and an Atom entry say alike, ready to stand in XML."""

from __future__ import annotations

import hashlib
import json
import re
from functools import lru_cache

import attrs

from vnnews.formats._feed_lines import write_lines
from vnnews.formats._model import VERSION
from vnnews.formats._surrogates import escape
from vnnews.formats._text import escape_clean, line, shown
from vnnews.formats._urls import web_url
from vnnews.formats._write import brief
from vnnews.model.article import Article
from vnnews.model.channel import Channel
from vnnews.model.provenance import Provenance

UNTITLED = "Bài không có tiêu đề"
"""The title where an article's own has nothing to see."""

_NOT_IN_XML = re.compile("[\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z")
_PICTURES = {
    "avif": "image/avif",
    "gif": "image/gif",
    "png": "image/png",
    "svg": "image/svg+xml",
    "webp": "image/webp",
}
_SHORT = 100  # characters of a name or a category that is kept for the next item
_dumps = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, separators=(",", ":")
).encode


@attrs.define
class Entry:
    """One article, escaped for XML; what is empty is not known."""

    title: str
    address: str
    """The article's own; only ``http`` and ``https``."""

    lead: str
    image: str
    """The picture's address, not escaped; only ``http`` and ``https``."""

    people: list[str]
    """Who signs: the contributors, or the organization when nobody is named."""

    categories: list[str]
    """The sections, then the tags, each once."""

    content: str
    """The full text as HTML, not escaped; it never holds ``]]>``."""

    document: str
    """The JSON of what the full text does not say."""

    def fingerprint(self) -> str:
        """Name the article by what it says, for one without an address."""
        parts = (self.title, self.lead, self.image, self.document, self.content)
        digest = hashlib.sha256("\n".join(parts).encode())
        return f"urn:vnnews:{digest.hexdigest()[:32]}"


def entry_of(article: Article) -> Entry:
    """Gather what a feed says of an article."""
    content, kept = write_lines(article)
    title, url, lead = article.title, article.url, article.lead
    image = article.image
    said = (
        ("title", title, shown(title)),
        ("url", url, web_url(url) if url else None),
        ("lead", lead, (shown(lead) or None) if lead else None),
        ("image", image, web_url(image, url) if image else None),
    )
    data = {"version": VERSION, **brief(article)}
    data |= {field: whole for field, whole, text in said if text != whole}
    if kept:
        data["body"] = kept
    return Entry(
        title=escape_clean(said[0][2] or UNTITLED),
        address=escape_clean(said[1][2] or ""),
        lead=escape_clean(said[2][2] or ""),
        image=said[3][2] or "",
        people=_people(article),
        categories=_categories(article),
        content=content,
        document=_json(data, article.provenance),
    )


def channel_of(article: Article) -> Channel:
    """Make the head of a feed of one article."""
    site = line(article.site) or "vnnews"
    link = web_url(article.url) or "https://example.org/"
    return Channel(title=site, link=link, description=site)


def channel_language(channel: Channel) -> str:
    """Return the language of a feed; ``vi`` when its own is no language tag."""
    return channel.language if _LANGUAGE.match(channel.language) else "vi"


def _categories(article: Article) -> list[str]:
    words = map(short, (*article.section, *article.tags))
    return list(filter(None, dict.fromkeys(words)))


def _people(article: Article) -> list[str]:
    byline = article.byline
    if byline is None:
        return []
    names = [who.name for who in byline.authors] or [byline.organization or ""]
    return list(filter(None, map(short, names)))


def short(text: str) -> str:
    """Clean and escape a text that other items are likely to have as well."""
    return _short(text) if len(text) < _SHORT else escape_clean(line(text))


@lru_cache(1024)
def _short(text: str) -> str:
    return escape_clean(line(text))


def _json(data: dict[str, object], provenance: Provenance) -> str:
    """Write JSON so that XML gives it back letter for letter."""
    text = _dumps(data)
    if not text.isprintable():
        text = _in_xml(text)
    text = escape_clean(text)
    return f'{text[:-1]},"provenance":{_sources(provenance)}}}' if provenance else text


@lru_cache(64)
def _sources(provenance: Provenance) -> str:
    """Write where fields came from: the same for most articles of a site."""
    return escape_clean(_in_xml(_dumps(dict(provenance))))


def _in_xml(text: str) -> str:
    return _NOT_IN_XML.sub(lambda c: f"\\u{ord(c[0]):04x}", escape(text))


def media_type(address: str) -> str:
    """Tell a picture's media type from its address."""
    suffix = address.partition("?")[0].rpartition(".")[2].lower()
    return _PICTURES.get(suffix, "image/jpeg")
