"""The section of pages that mark no breadcrumb up: by its words, or by the menu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from vnnews.layouts._names import HOME, HOT, SECTION_CLASSES
from vnnews.parse.chunks import Chunk
from vnnews.parse.general import clean_steps, text_of
from vnnews.parse.lines import is_date_line, path_steps
from vnnews.parse.page import Page
from vnnews.parse.tags import SKIP
from vnnews.text.view import View

_NEAR = 3  # elements above the headline; times among them are passed over
_FEW_LINKS = 8  # links beside the headline that are looked at
_LEVELS = 5  # elements around the headline before which a section may stand
_LONG = 60  # characters; a longer line names no section
_HEADINGS = ("h1", "h2", "h3")
_LABELLED = re.compile(
    r"^(?:chuyên mục|chuyên trang|danh mục|thể loại|mục tin|category)\s*:\s*(?P<name>[^:]{2,60})$",
    re.IGNORECASE,
)


def section_around(
    page: Page, chunks: list[Chunk], headline: Any, title: str
) -> tuple[tuple[str, ...], str] | None:
    """Find the section near the headline.

    A line «Trang chủ > Tin tức > …» above it; a link, or an element of a section's class,
    next above it; a link marked as the category; else a heading above it that the menu
    of the page repeats, as portals name the box that an article stands in.

    Args:
        page: The page.
        chunks: The lines around headline and body.
        headline: The headline's element; ``None``: unknown.
        title: The headline's words.

    Returns:
        The path and where it was found.
    """
    for chunk in chunks:
        named = _LABELLED.match(chunk.text) if chunk.where != "below" else None
        if named:
            path = clean_steps(re.split("[>»›/|,]", named["name"]), title)
            if path:
                return path, "html:section"
        steps = path_steps(chunk.text) if chunk.where == "above" else []
        if len(steps) > 1:
            path = clean_steps(steps, title)
            if path:
                return path, "html:breadcrumb"
    kicker = (
        _beside(headline)
        or (headline is not None and _kicker(headline, title))
        or _category(page)
    )
    if kicker:
        return kicker, "html:kicker"
    if headline is None:
        return None
    for heading in _above(page, headline):
        return (heading,), "html:heading"
    return None


def _kicker(headline: Any, title: str) -> tuple[str, ...]:
    """The short text next above the headline that is a link or has a section's class."""
    for element in islice(_before(headline), _NEAR):
        text = text_of(element)
        if is_date_line(text):
            link = next(element.iter("a"), None)
            named = link is not None and _names_section(element, text_of(link))
            if named and len(text_of(link)) <= _LONG:
                return clean_steps([text_of(link)], title)
            continue
        if len(text) <= _LONG and (
            _names_section(element, text) or _key(text) in _link_words(element) - HOME
        ):
            steps = _only_links(element) or re.split("[>»›/|,]", text)
            return clean_steps(steps, title)
        return ()
    return ()


def _only_links(element: Any) -> list[str]:
    """The texts of the links of an element that holds nothing else, and few of them."""
    found = list(islice(element.iter("a"), _FEW_LINKS + 1))
    if len(found) > _FEW_LINKS:
        return []
    links = [text for link in found if (text := text_of(link))]
    return links if " ".join(links) == text_of(element) else []


def _before(element: Any) -> Iterator[Any]:
    """The elements with text that stand before another one, from it upwards."""
    for place in (element, *islice(element.iterancestors(), _LEVELS)):
        if place.tag == "body":
            return
        for sibling in place.itersiblings(preceding=True):
            plain = isinstance(sibling.tag, str) and sibling.tag not in SKIP
            if plain and "".join(sibling.itertext()).strip():
                yield sibling


def _names_section(element: Any, text: str) -> bool:
    """Whether an element of a section's class, or nothing but one link, is there."""
    if re.search(r"\S\s*[>»›]\s*\S", text):
        return True
    links = [a for a in element.iter("a") if text_of(a)]
    if links and text_of(links[0]) == text:
        return View(text).key not in HOME and (links[0].get("href") or "") != "/"
    inner = (e.get("class") for e in (element, *element.iterdescendants()))
    return any(SECTION_CLASSES.search(name) for name in inner if name)


def _beside(headline: Any) -> tuple[str, ...]:
    """The link to a category that stands close to the headline."""
    places = islice(headline.iterancestors(), 2) if headline is not None else ()
    for place in places:
        if place.tag != "body":
            for link in islice(place.iter("a"), _FEW_LINKS):
                href = link.get("href") or ""
                named = "/category/" in href or "/chuyen-muc/" in href
                if named or _has_section_class(link):
                    steps = _only_links(link.getparent())
                    return clean_steps(steps or [text_of(link)], "")
    return ()


def _has_section_class(link: Any) -> bool:
    """Whether a link, or the element that holds nothing else, has a section's class."""
    if not (link.get("href") or "").strip("#") or HOT.search(_key(text_of(link))):
        return False
    around = link.getparent()
    places = (link, around) if _only_links(around) else (link,)
    names = (place.get("class") for place in places)
    return any(SECTION_CLASSES.search(name) for name in names if name)


def _category(page: Page) -> tuple[str, ...]:
    """The link that the page marks as its category."""
    links = (a for a in page.root.iter("a") if "category" in (a.get("rel") or ""))
    link = next(links, None)
    return clean_steps([text_of(link)], "") if link is not None else ()


def _above(page: Page, headline: Any) -> list[str]:
    """Headings above the headline whose words are a link of the page too."""
    found: list[str] = []
    for heading in page.root.iter(*_HEADINGS):
        if heading is headline or headline in heading.iterdescendants():
            break
        text = text_of(heading)
        if 0 < len(text) <= _LONG:
            found.append(text)
    if not found:
        return []
    links = _link_words(page.root) - HOME
    return [text for text in reversed(found) if _key(text) in links]


def _link_words(element: Any) -> set[str]:
    """What the links of an element's page say, folded."""
    root = element.getroottree().getroot()
    return {_key(text_of(link)) for link in root.iter("a") if len(link) <= 1}


def _key(text: str) -> str:
    return " ".join(View(text).key.split())
