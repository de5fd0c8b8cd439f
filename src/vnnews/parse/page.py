"""A page on its way to an article: tree, index, metadata, each made when needed."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from vnnews.layouts._index import Index
from vnnews.parse.figures import absolute
from vnnews.parse.imprint import imprints
from vnnews.text.clean import one_line

ARTICLES = frozenset(
    (
        "NewsArticle",
        "Article",
        "ReportageNewsArticle",
        "BlogPosting",
        "Report",
        "OpinionNewsArticle",
        "AnalysisNewsArticle",
    )
)
"""schema.org types that describe an article."""

_TOLD = ("meta", "title", "link", "script", "time")
_MAX_JSON = 2**20  # characters of one JSON-LD block; real ones have some thousands
_JSON = json.JSONDecoder(strict=False)
_MAX_THINGS = 2000  # objects looked at in all blocks


class Page:
    """What was parsed, and what the page says of itself to machines.

    Attributes:
        root: The root element.
        given_url: The address the caller gave.
    """

    def __init__(self, root: Any, url: str | None) -> None:
        self.root = root
        self.given_url = url

    @cached_property
    def index(self) -> Index:
        """Elements by class and id."""
        return Index(self.root)

    @cached_property
    def told(self) -> dict[str, list[Any]]:
        """The elements that speak to machines, by tag, gathered in one walk."""
        told: dict[str, list[Any]] = {tag: [] for tag in _TOLD}
        for element in self.root.iter(*_TOLD):
            told[element.tag].append(element)
        return told

    @cached_property
    def metas(self) -> dict[str, list[str]]:
        """Contents of ``meta`` by lower-case property, name or itemprop."""
        found: dict[str, list[str]] = {}
        for meta in self.told["meta"]:
            name = meta.get("property") or meta.get("name") or meta.get("itemprop")
            content = meta.get("content")
            if name and content and content.strip():
                found.setdefault(name.strip().lower(), []).append(content)
        return found

    def meta(self, name: str) -> str | None:
        """The first content of a ``meta``, unescaped and on one line."""
        contents = self.metas.get(name)
        return (plain(contents[0]) or None) if contents else None

    @cached_property
    def imprints(self) -> set[Any]:
        """The elements that hold the publisher's imprint."""
        return imprints(self.root)

    @cached_property
    def title(self) -> str:
        """The text of ``title``."""
        element = next(iter(self.told["title"]), None)
        return one_line("".join(element.itertext())) if element is not None else ""

    @cached_property
    def url(self) -> str | None:
        """The caller's address, else the canonical one, else Open Graph's."""
        if self.given_url:
            return self.given_url
        for link in self.told["link"]:
            if (link.get("rel") or "").lower() == "canonical":
                href = absolute(link.get("href"), None)
                if href and href.startswith(("http://", "https://")):
                    return href
        address = self.meta("og:url")
        return (
            address if address and address.startswith(("http://", "https://")) else None
        )

    @cached_property
    def things(self) -> list[dict[str, Any]]:
        """Every object of the JSON-LD blocks, flat; broken blocks are passed over."""
        found: list[dict[str, Any]] = []
        for script in self.told["script"]:
            if (script.get("type") or "").strip().lower() == "application/ld+json":
                text = script.text or ""
                if len(text) <= _MAX_JSON:
                    found += _objects(text, _MAX_THINGS - len(found))
        return found

    @cached_property
    def article(self) -> dict[str, Any]:
        """The JSON-LD object that describes the article; empty without one."""
        return next((t for t in self.things if ARTICLES & set(types(t))), {})


def types(thing: dict[str, Any]) -> list[str]:
    """The schema.org types of an object."""
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return [k for k in kinds if isinstance(k, str)]


def _objects(text: str, most: int) -> Iterator[dict[str, Any]]:
    try:
        loaded = _JSON.decode(text)
    except (ValueError, RecursionError):
        return
    waiting = [loaded]
    while waiting and most > 0:
        entry = waiting.pop(0)
        if isinstance(entry, dict):
            most -= 1
            yield entry
            waiting += [
                v
                for k in ("@graph", "mainEntity")
                if isinstance(v := entry.get(k), list | dict)
            ]
        elif isinstance(entry, list):
            waiting += entry[:most]


def plain(text: object) -> str:
    """Unescape what was escaped once or twice; one line."""
    if not isinstance(text, str):
        return ""
    for _ in range(2):
        if "&" not in text:
            break
        text = html.unescape(text)
    return one_line(text)
