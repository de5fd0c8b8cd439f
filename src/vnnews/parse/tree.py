"""Text of a page to a tree: the one place where an HTML parser is made."""

from __future__ import annotations

import re
from typing import Any

import attrs
from lxml import etree

from vnnews.parse.crowd import thin
from vnnews.parse.limits import DEFAULT, Limits

_NO_MEMORY = 2
"""libxml2's XML_ERR_NO_MEMORY, else taken for a page without an element."""

_LIMITS = (1, 114)
"""libxml2's XML_ERR_INTERNAL_ERROR and XML_ERR_RESOURCE_LIMIT: too deep, by its age."""

_COMMENTS = re.compile(rb"<!--[^>]*-->|^\s*>")
_TAIL = 500  # bytes behind the end of a page that may be a comment or two
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
    """Whether the nesting was flattened below `Limits.max_depth`."""

    crowded: bool = False
    """Whether a tag had more than `Limits.max_attributes`; it lost them all."""


def make_tree(text: str, source: bytes | None = None, limits: Limits = DEFAULT) -> Tree:
    """Parse a page. Nothing is fetched, no entity of a DTD is expanded.

    Args:
        text: The decoded page.
        source: The same in UTF-8, when it is at hand.
        limits: How deep the tags and how many the attributes may be.
    """
    given = text.encode("utf-8", "replace") if source is None else source
    page = thin(unclosed(given), limits.max_attributes)
    crowded = len(page) < len(given)
    root, whole = _parse(page)
    if whole:
        return Tree(root, crowded=crowded)
    flat = flatten(page.decode("utf-8", "replace"), limits.max_depth)
    return Tree(
        _parse(flat.encode("utf-8", "replace"))[0], too_deep=True, crowded=crowded
    )


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
    except etree.XMLSyntaxError as error:
        if getattr(error, "code", 0) == _NO_MEMORY:
            raise MemoryError from error
        return None, True
    return root, not any(entry.type in _LIMITS for entry in parser.error_log)


def unclosed(page: bytes) -> bytes:
    """Take the meaning from every ``</html>`` and ``</body>`` that ends a page too soon.

    The parser leaves out what stands behind the first ``</html>``: pages that were put
    together from others have several. The page keeps its length.
    """
    last = page.rfind(end := b"</html")
    if last < 0:
        last = page.rfind(end := b"</HTML")
    if last < 0:
        return page
    earlier = page.find(end, 0, last)
    tail = page[last + len(b"</html") :]
    if earlier < 0 and len(tail) <= _TAIL and not _COMMENTS.sub(b"", tail).strip():
        return page
    for tag in (b"html", b"HTML", b"body", b"BODY"):
        page = page.replace(b"</" + tag, b"</_" + tag[1:])
    return page


def flatten(text: str, most: int) -> str:
    """Leave out the tags that nest deeper than ``most``; linear in the text."""
    depth = 0

    def keep(tag: re.Match[str]) -> str:
        nonlocal depth
        if tag[2].lower() in _VOID or tag[0].endswith("/>"):
            return tag[0]
        if tag[1]:
            depth = max(0, depth - 1)
            return tag[0] if depth < most else " "
        depth += 1
        return tag[0] if depth <= most else " "

    return _TAG.sub(keep, text)
