"""Fields of a page that no layout names: headline, section, tags, picture."""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from vnnews.layouts._names import HOME, NO_STEPS
from vnnews.parse.figures import absolute
from vnnews.parse.page import Page, plain, types
from vnnews.text.clean import one_line
from vnnews.text.view import View, fold

_EDGES = " \t/>»›→|-–:•\xa0«‹<"
_CRUMBS = re.compile(
    r"breadcrumb|bread-crumb|crumb|duong-?dan|sitemap-?path|dd_chuyenmuc|chuyen-?muc",
    re.IGNORECASE,
)
_OTHERS = re.compile(r"cung-?chuyen|related|lien-?quan|khac|other", re.IGNORECASE)
_MICRODATA: Any = etree.XPath("//*[@itemprop='articleSection'][not(self::meta)]")
_MAX_STEP = 80  # characters of a step of the section path
_MAX_STEPS = 6


def text_of(element: Any) -> str:
    """The text of an element, or of an attribute, on one line."""
    if isinstance(element, str):
        return one_line(element)
    return one_line(" ".join(element.itertext()))


def find_section(page: Page, title: str) -> tuple[tuple[str, ...], str] | None:
    """Find the section path: the printed breadcrumb, JSON-LD, ``article:section``."""
    for element in page.root.iter("ul", "ol", "div", "nav", "span", "p", "td"):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        marked = _CRUMBS.search(name) and not _OTHERS.search(name)
        if marked or "BreadcrumbList" in (element.get("itemtype") or ""):
            steps = clean_steps(_steps(element), title)
            if steps:
                return steps, "html:breadcrumb"
    steps = clean_steps(_listed(page), title)
    if steps:
        return steps, "json-ld"
    told_steps = [text_of(e) for e in _MICRODATA(page.root)[:_MAX_STEPS]]
    steps = clean_steps(told_steps, title)
    if steps:
        return steps, "microdata"
    home = _home_link(page)
    if home is not None:
        steps = clean_steps(_steps(home), title)
        if steps:
            return steps, "html:breadcrumb"
    told = page.article.get("articleSection")
    named = told[0] if isinstance(told, list) and told else told
    section = plain(named) or page.meta("article:section")
    if section:
        steps = clean_steps(re.split(r"[,>/»]", section), title)
        return (steps[:1], "meta:article:section") if steps else None
    return None


def _steps(element: Any) -> list[str]:
    texts = [text for text in element.itertext() if text.strip(_EDGES)]
    if len(texts) > _MAX_STEPS + 2:
        return []
    return [one_line(step) for text in texts for step in re.split(r"[>»›→]", text)]


def _listed(page: Page) -> list[str]:
    """The names of a JSON-LD BreadcrumbList, in order; lists inside lists are opened."""
    names: list[str] = []
    for thing in page.things:
        if "BreadcrumbList" not in types(thing):
            continue
        waiting: list[Any] = list(thing.get("itemListElement") or ())[:20]
        while waiting:
            entry = waiting.pop(0)
            if isinstance(entry, list):
                waiting = entry[:20] + waiting
            elif isinstance(entry, dict):
                item = entry.get("item")
                name = entry.get("name") or (
                    item.get("name") if isinstance(item, dict) else None
                )
                names.append(plain(name))
        break
    return names


def _home_link(page: Page) -> Any:
    """The element around a «Trang chủ» that stands in one line with other links."""
    for link in page.root.iter("a"):
        if link.text and fold(View(link.text).text).strip(_EDGES) in HOME:
            around = link.getparent()
            if around is not None and 2 <= len(list(around.iter("a"))) <= 6:
                text = text_of(around)
                parted = re.search(r"[»›>/→]", text) or _parted_by_signs(around)
                if len(text) <= 200 and parted:
                    return around
    return None


def _parted_by_signs(around: Any) -> bool:
    """Whether pictures of arrows stand between the links of a line."""
    kinds = ["a" if e.tag == "a" else "" for e in around if isinstance(e.tag, str)]
    return len(kinds) > 2 and kinds[1::2] == [""] * (len(kinds) // 2)


def clean_steps(texts: list[str], title: str) -> tuple[str, ...]:
    """Drop the home page, the headline, separators and repetitions from a path."""
    steps: list[str] = []
    for text in texts:
        step = text.strip(_EDGES)
        key = fold(View(step).text)
        if (
            not step
            or key in HOME
            or key.strip(" :") in NO_STEPS
            or key == fold(View(title).text)
            or len(step) > _MAX_STEP
        ):
            continue
        if step not in steps:
            steps.append(step)
    return tuple(steps) if len(steps) <= _MAX_STEPS else ()


def find_image(page: Page, body: Any) -> tuple[str, str] | None:
    """Find the main picture: Open Graph's, JSON-LD's, else the body's first."""
    told = page.meta("og:image")
    if told:
        return absolute(told, page.url) or told, "meta:og:image"
    image = page.article.get("image")
    if isinstance(image, list):
        image = image[0] if image else None
    if isinstance(image, dict):
        image = image.get("url")
    if isinstance(image, str) and image.strip():
        return absolute(image.strip(), page.url) or image, "json-ld"
    for block in body:
        src = getattr(block, "src", None)
        if src and type(block).__name__ == "Figure":
            return src, "html:img"
    return None
