"""Text of a page to a tree: the one place where an HTML parser is made."""

from __future__ import annotations

import re
from typing import Any

import attrs
from lxml import etree

MAX_DEPTH = 1000
"""Nesting kept when a page is deeper than the parser allows (2,046 levels): the tags
below it are left out, their text stays. No real page comes near it."""

_LIMITS = (1, 114)
"""libxml2's XML_ERR_INTERNAL_ERROR and XML_ERR_RESOURCE_LIMIT: too deep, by its age."""

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*>")
_VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)


@attrs.frozen
class Tree:
    """A parsed page."""

    root: Any
    """The root element; ``None``: the page holds no element."""

    too_deep: bool = False
    """Whether the nesting was flattened below `MAX_DEPTH`."""


def make_tree(text: str, source: bytes | None = None) -> Tree:
    """Parse a page. Nothing is fetched, no entity of a DTD is expanded.

    Args:
        text: The decoded page.
        source: The same in UTF-8, when it is at hand.
    """
    root, whole = _parse(text.encode("utf-8", "replace") if source is None else source)
    if whole:
        return Tree(root)
    root, _ = _parse(flatten(text).encode("utf-8", "replace"))
    return Tree(root, too_deep=True)


def _parse(page: bytes) -> tuple[Any, bool]:
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        no_network=True,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(page, parser)
    except etree.XMLSyntaxError:
        return None, True
    return root, not any(entry.type in _LIMITS for entry in parser.error_log)


def flatten(text: str) -> str:
    """Leave out the tags that nest deeper than `MAX_DEPTH`; linear in the text."""
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _VOID or tag[0].endswith("/>"):
            return tag[0]
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < MAX_DEPTH else " "
        depth += 1
        return tag[0] if depth <= MAX_DEPTH else " "

    return _TAG.sub(keep, text)
