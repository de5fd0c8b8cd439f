"""The headline of a page that no layout names: where it stands, how it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

import attrs

from vnnews.layouts._names import IGNORED, TITLE_CLASSES
from vnnews.parse.page import Page, plain
from vnnews.text.clean import one_line
from vnnews.text.view import View, fold

_SUFFIX = re.compile(r"\s[–—-]\s|\||\s(?:::|»|&raquo;)\s")
_MOST_INSIDE = 60  # elements in a headline
_HOMES = ("/", "./", "index.html", "index.php", "default.aspx")
_MAX_TITLE = 300  # characters
_RAW = 4  # characters in the page for one of the text: accents apart, invisible ones


@attrs.frozen
class Headline:
    """The headline and where it stands."""

    text: str
    source: str
    element: Any = None


def find_headline(page: Page) -> Headline | None:
    """Find the headline: a heading that the page's metadata repeat, else the best guess.

    In this order: the heading whose words stand in ``og:title``, JSON-LD or ``title``;
    the only ``h1`` outside of furniture; an element of a headline's class; ``og:title``
    or JSON-LD.
    """
    told = [
        plain(page.article.get("headline")),
        page.meta("og:title") or "",
        page.title,
    ]
    told = [t for t in told if t]
    keys = [_key(t) for t in told]
    headings = list(_headings(page))
    for headline in headings:
        if any(_begins(_key(headline.text), key) for key in keys):
            return headline
    marked = _marked(page, keys + _later_parts(page))
    if marked is not None:
        return marked
    long = [h for h in headings if _long(h.text)]
    inside = [h for h in long if any(_key(h.text) in key for key in keys)]
    if inside:
        return inside[0]
    first = [h for h in long if h.element.tag == "h1"]
    if len(first) == 1:
        return first[0]
    if page.article.get("headline") or page.meta("og:title"):
        source = "json-ld" if page.article.get("headline") else "meta:og:title"
        return Headline(
            _SUFFIX.split(told[0])[0].strip() if source != "json-ld" else told[0],
            source,
        )
    return None


def headline_of_title(page: Page) -> Headline | None:
    """The first part of ``title``, when another part names the site."""
    parts = _SUFFIX.split(page.title)
    head = parts[0].strip()
    return Headline(head, "html:title") if _long(head) and len(parts) > 1 else None


def _later_parts(page: Page) -> list[str]:
    """The long parts of ``title`` behind the first, where some sites put the headline."""
    return [_key(part) for part in _SUFFIX.split(page.title)[1:] if _long(part)]


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(View(text).text)))


def _begins(key: str, told: str) -> bool:
    return bool(key) and len(key) > 8 and told.startswith(key)


def _long(text: str) -> bool:
    return len(text.split()) >= 4


def _headings(page: Page) -> Iterator[Headline]:
    for level in ("h1", "h2", "h3", "h4"):
        for element in page.root.iter(level):
            text = _short_text(element)
            if text and not _leads_home(element) and not _in_furniture(element):
                yield Headline(text, f"html:{level}", element)


def _short_text(element: Any) -> str:
    """The text of an element on one line; empty when it is longer than a headline.

    It stops reading where that is certain: elements within elements stay cheap.
    """
    if (
        len(element)
        and next(islice(element.iter(), _MOST_INSIDE, None), None) is not None
    ):
        return ""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece.strip())
        if length > _RAW * _MAX_TITLE:
            return ""
    text = one_line(" ".join(pieces))
    return text if len(text) <= _MAX_TITLE else ""


def _leads_home(element: Any) -> bool:
    """A heading that is a link to the home page: the name of the site."""
    link = next(element.iter("a"), None)
    return link is not None and (link.get("href") or "#").strip() in _HOMES


def _in_furniture(element: Any) -> bool:
    for place in element.iterancestors():
        if place.tag in ("nav", "aside", "footer"):
            return True
        for name in (place.get("class"), place.get("id")):
            if (
                name
                and _ignored(name)
                and place.tag not in ("body", "html", "form")
                and _small(place)
            ):
                return True
    return False


@lru_cache(maxsize=1024)
def _ignored(name: str) -> bool:
    return IGNORED.search(name) is not None


def _small(element: Any) -> bool:
    return next(element.iter("h1"), None) is None


def _marked(page: Page, keys: list[str]) -> Headline | None:
    """The longest line of a headline's class, or in bold, that the title repeats."""
    best: Headline | None = None
    for element in page.root.iter("div", "span", "p", "a", "strong", "b", "td", "font"):
        if len(element) > 3:
            continue
        text = _short_text(element)
        if not _long(text):
            continue
        named = TITLE_CLASSES.search(
            f"{element.get('class') or ''} {element.get('id') or ''}"
        )
        told = any(_begins(_key(text), key) for key in keys)
        longer = best is None or len(text) > len(best.text)
        if told and longer and (named or element.tag != "a"):
            best = Headline(text, f"html:{element.tag}", element)
    return best
