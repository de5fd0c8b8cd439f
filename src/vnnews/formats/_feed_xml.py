"""The XML of a feed, read without trust: no entities, no network, bounded depth."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

import attrs

from vnnews.errors import FormatError

_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_BARE = re.compile(r"&(?!#\d{1,7};|#x[0-9A-Fa-f]{1,6};|[A-Za-z][A-Za-z0-9]{0,31};)")
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]{0,200}\?>")
_ROOTS = frozenset(("rss", "feed", "RDF"))
_ENTRIES = frozenset(("item", "entry"))
_PREFIXES = {
    "http://purl.org/rss/1.0/modules/content/": "content",
    "http://purl.org/dc/elements/1.1/": "dc",
    "http://purl.org/dc/terms/": "dcterms",
    "http://search.yahoo.com/mrss/": "media",
    "http://search.yahoo.com/mrss": "media",
    "http://www.itunes.com/dtds/podcast-1.0.dtd": "itunes",
}
"""Namespaces that are told apart; others are known by the local name alone."""


@attrs.frozen
class Node:
    """An element of a feed, its children by name.

    Names are local for RSS and Atom, ``dc:creator`` for the known modules, and
    ``{namespace}name`` for every other one.
    """

    element: Any
    children: dict[str, list[Any]]

    @classmethod
    def of(cls, element: Any) -> Node:
        """Look at an element."""
        children: dict[str, list[Any]] = {}
        for child in element.iterchildren("*"):
            children.setdefault(name_of(child), []).append(child)
        return cls(element, children)

    def all(self, *names: str) -> Iterator[Any]:
        """Give the children of these names, name by name."""
        for name in names:
            yield from self.children.get(name, ())

    def text(self, *names: str) -> str | None:
        """Return the first text that is not blank; ``None``: there is none."""
        texts = ("".join(child.itertext()) for child in self.all(*names))
        return next((text for text in texts if text.strip()), None)


def name_of(element: Any) -> str:
    """Name an element as `Node` does."""
    space, _, local = element.tag.rpartition("}")
    space = space[1:]
    if space in _PREFIXES:
        return f"{_PREFIXES[space]}:{local}"
    known = not space or "Atom" in space or "rss" in space.lower() or "atom" in space
    return str(local if known else element.tag)


def parse_feed(feed: bytes | str) -> Node:
    """Parse a feed.

    Raises:
        FormatError: It is not well-formed, or no feed.
        TypeError: It is neither text nor bytes.
    """
    if not isinstance(feed, (bytes, bytearray, str)):
        raise TypeError(f"expected text or bytes, got {type(feed).__name__}")
    root = _parse(feed)
    if root is None or not isinstance(root.tag, str):
        raise FormatError("no feed: it is empty")
    local = root.tag.rpartition("}")[2]
    if local not in _ROOTS:
        raise FormatError(f"no feed: the root is <{local[:40]}>")
    return Node.of(root)


def _parse(feed: bytes | str) -> Any:
    from lxml import etree

    raw, encoding = _bytes(feed)
    try:
        return etree.fromstring(raw, _parser(raw, encoding))
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        reason = " ".join(str(error).split())
    mended = _mended(raw, encoding)
    parser = _parser(mended, encoding, recover=True)
    try:
        root = etree.fromstring(mended, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError):
        root = None
    faults = {entry.domain_name for entry in parser.error_log}
    if root is None or faults - {"NAMESPACE"}:
        raise FormatError(f"no well-formed XML: {reason}")
    return root


def _parser(data: bytes, encoding: str | None, *, recover: bool = False) -> Any:
    """Make a parser; only a feed that can define no entities may be huge."""
    from lxml import etree

    return etree.XMLParser(
        encoding=encoding,
        recover=recover,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        huge_tree=b"<!DOCTYPE" not in data and b"\0" not in data,
    )


def _bytes(feed: bytes | str) -> tuple[bytes, str | None]:
    """Return bytes and the encoding to read them in; ``None``: as they declare."""
    if isinstance(feed, str):
        text = _DECLARATION.sub("", feed.lstrip("\ufeff"), count=1).lstrip()
        return text.encode("utf-8", "replace"), "utf-8"
    return bytes(feed).lstrip(b" \t\r\n"), None


def _mended(raw: bytes, encoding: str | None) -> bytes:
    """Write HTML's named characters, which XML does not know, and bare «&» as numbers."""
    latin = encoding is None and not raw.isascii()
    text = raw.decode("latin-1" if latin else "utf-8", "replace")
    text = _BARE.sub("&#38;", _NAMED.sub(_number, text))
    return text.encode("latin-1" if latin else "utf-8")


def _number(found: re.Match[str]) -> str:
    text = html.unescape(found[0])
    return found[0] if text == found[0] else "".join(f"&#{ord(c)};" for c in text)


def items_of(root: Node) -> list[Node]:
    """Give the items, wherever the dialect puts them."""
    found: list[Node] = []
    places = [root, *map(Node.of, root.all("channel"))]
    for place in places:
        found += map(Node.of, place.all(*_ENTRIES))
    return found
