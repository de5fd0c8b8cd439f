"""The keywords that a page prints below its article."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Any

from lxml import etree

from vnnews.layouts._names import HOT, HOT_CLASSES, TAG_LINKS
from vnnews.parse.chunks import Chunk
from vnnews.parse.general import text_of
from vnnews.parse.page import Page, plain
from vnnews.text.view import View

_TAG_XPATH = etree.XPath(TAG_LINKS)
_TAG_SIGNS = tuple(re.findall(r"@href,'([^']+)'", TAG_LINKS))
_HREFS = etree.XPath("following::a/@href", smart_strings=False)
_TAG_RELS = etree.XPath("following::a[@rel='tag'][1]")
_NAMED: Any = etree.XPath(
    "(descendant::* | following::*)[contains(@class,'tag') or contains(@class,'keyword') or contains(@class,'Tag')]"
)
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:tags?|keywords?|tu-?khoa)(?:$|[\s_-])|(?:post|article|news|detail|list|block)tags?",
    re.IGNORECASE,
)
_TEXTS = etree.XPath(
    "following::text()[string-length(.) < 40 and (contains(.,'hóa') or contains(.,'ags') or contains(.,'hẻ') or contains(.,'hủ đề'))]"
)
_SITE_TAGS = ("aside", "footer", "nav", "header")
_SEARCHED = 5  # texts with a label's letters that are looked at
_MANY = 15  # links beside a label
_LEVELS = 6  # elements around a link whose names are looked at
_NEAR = 4  # of these, those in front of which a heading may stand
_LABEL = 60  # characters of such a heading


def find_tags(
    page: Page, body: Any, below: list[Chunk] | None
) -> tuple[tuple[str, ...], str] | None:
    """Find the printed keywords behind the body.

    A line «Từ khóa: …»; a list of links to keywords; else ``article:tag``, which papers
    fill with the same.

    Args:
        page: The page.
        body: The element of the body.
        below: The lines behind the body; ``None``: a layout is used, labels are not
            looked for.
    """
    for number, chunk in enumerate(below or ()):
        if _TAG_LABELS.match(chunk.text):
            tags = _beside_label([c.text for c in (below or [])[number : number + 2]])
            if tags:
                return tags if len(tags) > 1 else _links_of(chunk, tags), "html:tags"
    links: Any = _own(body, _TAG_XPATH(body)) if _may_hold_tags(body) else []
    if links:
        group = (
            a for a in _group(links).iter("a") if "category" not in (a.get("rel") or "")
        )
        tags = clean_tags([text_of(link) for link in group])
        if tags:
            return tags, "html:tags"
    tags = () if below is None else _labelled(body) or _classed(body)
    if tags:
        return tags, "html:tags"
    told = page.metas.get("article:tag")
    tags = clean_tags([plain(t) for t in told]) if told else ()
    return (tags, "meta:article:tag") if tags else None


def _beside_label(lines: list[str]) -> tuple[str, ...]:
    """The keywords behind a label: in its line, else in the next one."""
    return clean_tags(lines[0].split("\n")) or clean_tags(lines[1:])


def _links_of(chunk: Chunk, tags: tuple[str, ...]) -> tuple[str, ...]:
    """The keywords of a line without commas: its links, where it holds several."""
    for place in (chunk.element, *islice(chunk.element.iterancestors(), 2)):
        links = clean_tags([text_of(a) for a in islice(place.iter("a"), _MANY)])
        if len(links) > 1 and " ".join(links) == tags[0]:
            return links
    return tags


def _labelled(body: Any) -> tuple[str, ...]:
    """The links beside a label «Từ khóa:» behind the body."""
    texts: Any = _TEXTS(body)
    for text in texts[:_SEARCHED]:
        if _TAG_LABELS.match(text.strip()):
            place = text.getparent()
            while place is not None and next(place.iter("a"), None) is None:
                place = place.getparent()
            links = (
                list(islice(place.iter("a"), _MANY + 1)) if place is not None else []
            )
            if 0 < len(links) <= _MANY and not _of_site(
                links[0], set(body.iterancestors())
            ):
                return clean_tags([text_of(link) for link in links])
    return ()


def _classed(body: Any) -> tuple[str, ...]:
    """The links in an element of the name of keywords, inside or behind the body."""
    holds = set(body.iterancestors())
    for element in islice(_NAMED(body), _SEARCHED):
        links = list(islice(element.iter("a"), _MANY + 1))
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if not 0 < len(links) <= _MANY or not _NAMES.search(name):
            continue
        short = all(len(text_of(link)) <= _LABEL for link in links)
        if short and not _of_site(links[0], holds):
            return clean_tags([text_of(link) for link in links])
    return ()


def _may_hold_tags(body: Any) -> bool:
    """Look at the addresses behind the body at once, before each is tested."""
    hrefs: Any = _HREFS(body)
    addresses = "\n".join(hrefs)
    return any(sign in addresses for sign in _TAG_SIGNS) or bool(_TAG_RELS(body))


def _own(body: Any, found: Any) -> list[Any]:
    """The links from the first one on that is not in a box of the whole site."""
    links: list[Any] = list(found)
    known: dict[Any, bool] = {}
    holds = set(body.iterancestors())
    for number, link in enumerate(links):
        around = link.getparent()
        if around not in known:
            known[around] = _of_site(link, holds)
        if not known[around]:
            return links[number:]
    return []


def _of_site(link: Any, holds: set[Any]) -> bool:
    """Whether a box of the site holds a link: by tag, class, or the heading above it."""
    if link.get("rel") == "tag":
        return False
    around = takewhile(lambda e: e not in holds, link.iterancestors())
    places = [link, *islice(around, _LEVELS)]
    for place in places:
        name = f"{place.get('class') or ''} {place.get('id') or ''}"
        if place.tag in _SITE_TAGS and place.getparent().tag != "article":
            return True
        if HOT_CLASSES.search(name):
            return True
    for place in places[:_NEAR]:
        before = place.getprevious()
        while before is not None and before.tag == "a":
            before = before.getprevious()
        text = (
            text_of(before)
            if before is not None and isinstance(before.tag, str)
            else ""
        )
        if text:
            return len(text) <= _LABEL and bool(HOT.search(View(text).key))
    return False


def _group(links: list[Any]) -> Any:
    """The smallest element around the first link that holds the second one too."""
    first = links[0]
    if len(links) == 1:
        return first
    around = set(links[1].iterancestors())
    return next((place for place in first.iterancestors() if place in around), first)


_TAG_LABELS = re.compile(
    r"^(?:từ kh(?:oá|óa|oa)|tags?|thẻ|chủ đề|xem thêm về|keywords?)\s*(?::|\n|$)\s*",
    re.IGNORECASE,
)


def clean_tags(texts: list[str]) -> tuple[str, ...]:
    """Part at commas, drop «#», labels and repetitions."""
    parts = [
        part for text in texts for part in re.split(r"[,;]", _TAG_LABELS.sub("", text))
    ]
    tags = [part.strip(" #\t.:,") for part in parts]
    return tuple(dict.fromkeys(tag for tag in tags if tag and len(tag) <= 100))[:60]
