"""Text of a page to a tree: the one place where an HTML parser is made."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

import attrs
from lxml import etree

MAX_DEPTH = 1000
"""Nesting kept when a page is deeper than the parser allows (2,046 levels): the tags
below it are left out, their text stays. No real page comes near it."""

_LIMITS = (1, 114)
"""libxml2's XML_ERR_INTERNAL_ERROR and XML_ERR_RESOURCE_LIMIT: too deep, by its age."""

MAX_ATTRIBUTES = 1000
"""Attributes of a tag; one with more loses them."""

_STRETCH = 4096  # bytes; a tag with too many attributes is at least twice as long
_NAME = re.compile(rb"<[a-zA-Z][a-zA-Z0-9]*")
_ATTRIBUTE = re.compile(rb"=\s*(?:\"[^\"]*\"|'[^']*'|[^\s\"'>]+)|([^\s\"'/=]+)|[\"'/=]")
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
    """Whether the nesting was flattened below `MAX_DEPTH`."""

    crowded: bool = False
    """Whether a tag had more than `MAX_ATTRIBUTES`; it lost them all."""


def make_tree(text: str, source: bytes | None = None) -> Tree:
    """Parse a page. Nothing is fetched, no entity of a DTD is expanded.

    Args:
        text: The decoded page.
        source: The same in UTF-8, when it is at hand.
    """
    given = text.encode("utf-8", "replace") if source is None else source
    page = thin(unclosed(given))
    crowded = len(page) < len(given)
    root, whole = _parse(page)
    if whole:
        return Tree(root, crowded=crowded)
    flat = flatten(page.decode("utf-8", "replace")).encode("utf-8", "replace")
    return Tree(_parse(flat)[0], too_deep=True, crowded=crowded)


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


def thin(page: bytes) -> bytes:
    """Take the attributes off a tag with more than `MAX_ATTRIBUTES`.

    The parser's time grows with the square of their number. Such a tag is long: only
    stretches without ``>`` are looked at.
    """
    parts, done, seen, mark, script = [], 0, 0, 0, False
    for place in range(0, len(page) - _STRETCH, _STRETCH):
        if place < seen or page.find(b">", place, place + _STRETCH) >= 0:
            continue
        start = page.rfind(b">", seen, place) + 1 or seen
        seen = page.find(b">", place)
        seen = len(page) if seen < 0 else seen
        tag = _NAME.search(page, start, seen)
        if tag is None or not _is_crowded(page, tag.end(), seen):
            continue
        begins = page.rfind(b"<script", mark, tag.start())
        ends = page.rfind(b"</script", mark, tag.start())
        script = begins > ends if begins != ends else script
        mark = tag.start()
        if script:
            continue
        parts.append(page[done : tag.end()])
        done = seen
    return b"".join([*parts, page[done:]]) if parts else page


def _is_crowded(page: bytes, start: int, end: int) -> bool:
    names = (found for found in _ATTRIBUTE.finditer(page, start, end) if found[1])
    return next(islice(names, MAX_ATTRIBUTES, None), None) is not None


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
