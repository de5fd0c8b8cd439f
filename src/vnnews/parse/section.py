"""The section of pages that mark no breadcrumb up: by its words, or by the menu."""

from __future__ import annotations

from typing import Any

from vnnews.layouts._names import HOME
from vnnews.parse.around import Chunk
from vnnews.parse.general import clean_steps, text_of
from vnnews.parse.lines import path_steps
from vnnews.parse.page import Page
from vnnews.text.view import View

_LONG = 60  # characters; a longer line names no section
_HEADINGS = ("h1", "h2", "h3")


def section_around(
    page: Page, chunks: list[Chunk], headline: Any, title: str
) -> tuple[tuple[str, ...], str] | None:
    """Find the section near the headline.

    A line «Trang chủ > Tin tức > …» above it; else a heading above it that the menu of
    the page repeats, as portals name the box that an article stands in.

    Args:
        page: The page.
        chunks: The lines around headline and body.
        headline: The headline's element; ``None``: unknown.
        title: The headline's words.

    Returns:
        The path and where it was found.
    """
    for chunk in chunks:
        steps = path_steps(chunk.text) if chunk.where == "above" else []
        if len(steps) > 1:
            path = clean_steps(steps, title)
            if path:
                return path, "html:breadcrumb"
    if headline is None:
        return None
    for heading in _above(page, headline):
        return (heading,), "html:heading"
    return None


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
    links = {_key(text_of(link)) for link in page.root.iter("a") if len(link) <= 1}
    return [text for text in reversed(found) if _key(text) in links - HOME]


def _key(text: str) -> str:
    return " ".join(View(text).key.split())
