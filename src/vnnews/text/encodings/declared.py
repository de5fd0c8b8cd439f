"""The encoding that a page declares (khai báo bảng mã), and what Python calls it."""

from __future__ import annotations

import codecs
import re

from vnnews.text.lazy import lazy_pattern

_HEAD = 4096  # bytes; a browser looks at 1024, old portals put scripts first
_CHARSET = lazy_pattern(
    rb"""charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:\-]{1,40})""", re.ASCII
)
_XML = lazy_pattern(
    rb"""\s*<\?xml\s[^>]{0,100}?encoding\s{0,5}=\s{0,5}["']([\w.:\-]{1,40})""", re.ASCII
)
_WESTERN = frozenset({"iso8859-1", "ascii", "cp1252", "latin-1"})
_NAMES = {
    "x-sjis": "shift_jis",
    "windows-874": "cp874",
    "x-gbk": "gbk",
    "unicode": "utf-16",
    "tcvn": "tcvn3",
    "tcvn3": "tcvn3",
    "tcvn-3": "tcvn3",
    "tcvn5712-1": "tcvn3",
    "tcvn-5712": "tcvn3",
    "tcvn5712": "tcvn3",
    "x-viet-tcvn5712": "tcvn3",
    "x-viet-tcvn": "tcvn3",
    "viscii": "viscii",
    "csviscii": "viscii",
    "viscii1.1-1": "viscii",
    "x-viet-vps": "vps",
    "vps": "vps",
    "x-viet-vni": "vni",
    "vni": "vni",
    "x-vni": "vni",
}
LEGACY = frozenset({"tcvn3", "viscii", "vps", "vni"})
"""The encodings that Python does not read and the tables here do."""


def declared_encoding(page: bytes) -> str | None:
    """The encoding that the page's head names, as `canonical` has it; ``None`` without."""
    head = page[:_HEAD].lower()
    found = _XML.match(head) if b"<?xml" in head else None
    place = head.find(b"charset")
    if not found and place >= 0:
        found = _CHARSET.search(head, place)
    return canonical(found[1].decode("ascii", "replace")) if found else None


def canonical(name: str) -> str | None:
    """Python's name of a text encoding, or a legacy family's; ``None`` for an unknown one.

    Latin-1 and ASCII are read as windows-1252, as browsers do.
    """
    name = name.strip().lower().replace("_", "-")
    if name in _NAMES:
        return _NAMES[name]
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not info._is_text_encoding or info.name in _NO_CHARSETS:  # noqa: SLF001 - the only way to ask
        return None
    return "cp1252" if info.name in _WESTERN else info.name


_NO_CHARSETS = frozenset(
    {
        "idna",
        "utf-7",
        "punycode",
        "raw-unicode-escape",
        "unicode-escape",
        "undefined",
        "mbcs",
        "oem",
    }
)
"""Codecs of Python that no page is in."""
