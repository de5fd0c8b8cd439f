"""Ways to break a page: seeded, so that every broken page can be made again."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

Mutation = Callable[[bytes, bytes, random.Random], bytes]
LONGEST = 400_000
"""Bytes of a broken page at most, so that one page does not eat the time of all."""

PIECES = (
    b"<div>",
    b"</div>",
    b"<table><tr><td>",
    b"<script>",
    b"<!--",
    b"-->",
    b"<![CDATA[",
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"&#0;",
    b"&#x110000;",
    b"&#55296;",
    b"&amp;amp;lt;",
    "Ð\u0323\u0302".encode(),
    "\u202e\u200b\u00ad".encode(),
    "Nghị quyết số 15-NQ/TW ngày 31/02/2012".encode(),
    "Nghị quyết Hội nghị lần thứ ".encode(),
    "tặng Bằng khen cho 99999999999999999999 tập thể".encode(),
    "Ảnh: (Theo ".encode(),
    b'<meta charset="utf-7">',
    b'<base href="javascript:alert(1)">',
    b'<a href="http://[::1">',
    b'<time datetime="9999-99-99T99:99:99+99:99">',
    "Cập nhật lúc: 31/02/0000 25:61 PM".encode(),
    b'<script type="application/ld+json">{"@graph":[[[[{"datePublished":1e999}',
)
CODECS = ("utf-16", "utf-16-le", "utf-32", "cp1258", "latin-1", "cp1252", "utf-7")


def flip(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Turn single bytes into others."""
    broken = bytearray(page)
    for _count in range(dice.choice((1, 8, 64, 512))):
        if broken:
            broken[dice.randrange(len(broken))] = dice.randrange(256)
    return bytes(broken)


def cut(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Cut the page off, or a stretch out of it."""
    start, end = sorted(dice.randrange(len(page) + 1) for _count in range(2))
    return page[:start] if dice.random() < 0.5 else page[:start] + page[end:]


def nest(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Put many open elements somewhere, or around the whole page."""
    tag = dice.choice(
        (b"div", b"b", b"table", b"ul", b"p", b"font", b"a", b"blockquote")
    )
    depth = dice.choice((3, 50, 300, 5000))
    if dice.random() < 0.5:
        return (b"<%s>" % tag) * depth + page + (b"</%s>" % tag) * depth
    place = dice.randrange(len(page) + 1)
    return page[:place] + (b"<%s>" % tag) * depth + page[place:]


def splice(page: bytes, other: bytes, dice: random.Random) -> bytes:
    """Put a stretch of another page into this one."""
    start = dice.randrange(len(other) + 1)
    piece = other[start : start + dice.choice((20, 500, 20_000))]
    place = dice.randrange(len(page) + 1)
    return page[:place] + piece + page[place + dice.choice((0, len(piece))) :]


def insert(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Put awkward pieces anywhere."""
    for _count in range(dice.choice((1, 3, 20))):
        place = dice.randrange(len(page) + 1)
        page = page[:place] + dice.choice(PIECES) + page[place:]
    return page


def repeat(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Write a stretch many times."""
    start = dice.randrange(len(page) + 1)
    piece = page[start : start + dice.choice((1, 30, 400))]
    return page[:start] + piece * dice.choice((2, 100, 1000)) + page[start:]


def recode(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Write the page in another encoding, whatever it declares."""
    text = page.decode("utf-8", "replace")
    return text.encode(dice.choice(CODECS), "xmlcharrefreplace")


def shuffle(page: bytes, _: bytes, dice: random.Random) -> bytes:
    """Take tags away, double them or swap them with others."""
    parts = re.split(rb"(<[^<>]{1,300}>)", page)
    for _count in range(dice.choice((1, 10, 100))):
        one, two = (dice.randrange(len(parts)) for _number in range(2))
        parts[one], parts[two] = parts[two], dice.choice((b"", parts[one], parts[two]))
    return b"".join(parts)


MUTATIONS: tuple[Mutation, ...] = (
    flip,
    cut,
    nest,
    splice,
    insert,
    repeat,
    recode,
    shuffle,
)


def broken(seeds: list[bytes], number: int) -> bytes:
    """Make broken page ``number``: the same every time for the same seeds."""
    dice = random.Random(number)  # noqa: S311 - no secret
    page = dice.choice(seeds)
    for _count in range(dice.choice((1, 1, 2, 4))):
        page = dice.choice(MUTATIONS)(page, dice.choice(seeds), dice)[:LONGEST]
    return page
