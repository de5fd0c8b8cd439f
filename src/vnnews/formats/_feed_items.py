"""A stranger's item as an article: which elements may hold which field."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urljoin, urlsplit

import attrs

from vnnews.formats._feed_body import read_body
from vnnews.formats._feed_times import Clock, clock_of, read_time
from vnnews.formats._feed_words import html_words, plain_words
from vnnews.formats._feed_xml import Node, name_of
from vnnews.model.article import Article
from vnnews.model.byline import Byline, Contributor
from vnnews.model.note import Note, NoteKind
from vnnews.model.provenance import Provenance

_TITLES = ("title", "dc:title", "media:title")
_LEADS = ("description", "summary", "itunes:summary", "media:description")
_BODIES = ("content:encoded", "content")
_TAGS = ("category", "dc:subject", "media:keywords")
_AUTHORS = ("dc:creator", "author", "itunes:author", "dc:contributor")
_PICTURES = ("enclosure", "media:content", "media:thumbnail", "image", "itunes:image")

_MAIL_NAME = re.compile(r"([^\s()<>@]{1,64}@[^\s()<>]{1,190})\s*\(([^()]{1,200})\)\Z")
_MAIL = re.compile(r"[^\s()<>@]{1,64}@[^\s()<>]{1,190}\Z")
_PICTURE_NAME = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|\Z)", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}\Z")


@attrs.frozen
class Clues:
    """What the whole feed says that one item does not."""

    link: str
    language: str
    clock: Clock

    @classmethod
    def of(cls, root: Node, items: list[Node]) -> Clues:
        """Look at the feed's head and at all its items."""
        head = next(map(Node.of, root.all("channel")), root)
        language = plain_words(head.text("language", "dc:language"))
        link = _link(head, "") or ""
        return cls(
            link=link,
            language=language if _LANGUAGE.match(language) else "vi",
            clock=clock_of(head, items, _host(link)),
        )


def feed_article(item: Node, clues: Clues) -> Article | None:
    """Read one item; ``None`` when it has no title."""
    title = plain_words(item.text(*_TITLES))
    if not title:
        return None
    url = _link(item, clues.link)
    lead, picture = html_words(_markup(item, *_LEADS))
    body, first_picture = read_body(_markup(item, *_BODIES), url)
    published, notes = read_time(item, clues.clock)
    image = _picture(item) or picture or first_picture
    fields: dict[str, Any] = {
        "title": title,
        "url": url,
        "site": _host(url) or None,
        "lead": lead or None,
        "body": body,
        "byline": _byline(item),
        "published_at": published,
        "modified_at": read_time(item, clues.clock, changed=True)[0],
        "tags": _tags(item),
        "image": urljoin(url or "", image) if image else None,
    }
    found = {name: value for name, value in fields.items() if value}
    sources = Provenance(dict.fromkeys(found, "feed"))
    notes += _missing(found)
    return Article(**found, language=clues.language, provenance=sources, notes=notes)


def _missing(found: dict[str, Any]) -> tuple[Note, ...]:
    if "body" in found:
        return ()
    message = "The feed has no full text."
    return (Note(kind=NoteKind.INCOMPLETE, message=message, field="body"),)


def _link(node: Node, base: str) -> str | None:
    """Return the address of an item or a channel, made absolute."""
    for element in node.all("link"):
        text = "".join(element.itertext()) or element.get("href") or ""
        if element.get("rel") in (None, "alternate") and (url := _web(text, base)):
            return url
    for element in node.all("guid", "id"):
        text = "".join(element.itertext()).strip()
        permanent = element.get("isPermaLink", "true").lower() != "false"
        if permanent and text.startswith("http") and (url := _web(text, "")):
            return url
    return None


def _web(text: str, base: str) -> str | None:
    """Clean an address; ``None`` when it is not of the web."""
    address = "".join(text.split())
    try:
        address = urljoin(base, address) if address else ""
        parts = urlsplit(address)
    except ValueError:
        return None
    return address if parts.scheme in ("http", "https") and parts.netloc else None


def _host(url: str | None) -> str:
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def _markup(item: Node, *names: str) -> str:
    """Return the first filled element as HTML, whichever way it is wrapped."""
    for element in item.all(*names):
        if element.get("type") == "xhtml" and len(element):
            from lxml import etree

            return "".join(etree.tostring(part, encoding="unicode") for part in element)
        text = "".join(element.itertext())
        if text.strip():
            return text
    return ""


def _byline(item: Node) -> Byline | None:
    people: dict[str, Contributor] = {}
    printed = []
    for element in item.all(*_AUTHORS):
        inner = Node.of(element)
        raw = plain_words(inner.text("name", "email") or "".join(element.itertext()))
        email = plain_words(inner.text("email"))
        if found := _MAIL_NAME.match(raw):
            email, name = found.groups()
        else:
            name, email = (raw, email) if not _MAIL.match(raw) else (raw, raw)
        if name and name not in people:
            people[name] = Contributor(name=name, email=email or None)
            printed.append(raw)
    if not people:
        return None
    return Byline(authors=tuple(people.values()), raw=" | ".join(printed))


def _tags(item: Node) -> tuple[str, ...]:
    words: dict[str, None] = {}
    for element in item.all(*_TAGS):
        text = (
            element.get("label") or element.get("term") or "".join(element.itertext())
        )
        parts = text.split(",") if name_of(element) == "media:keywords" else [text]
        words |= dict.fromkeys(filter(None, map(plain_words, parts)))
    return tuple(words)


def _picture(item: Node) -> str | None:
    linked = (e for e in item.all("link") if e.get("rel") == "enclosure")
    for element in (*item.all(*_PICTURES), *linked):
        address = element.get("url") or element.get("href") or element.text or ""
        kind = element.get("type") or element.get("medium") or ""
        address = "".join(address.split())
        sure = name_of(element) not in ("enclosure", "media:content", "link")
        if address and (
            sure or kind.startswith("image") or _PICTURE_NAME.search(address)
        ):
            return address
    return None
