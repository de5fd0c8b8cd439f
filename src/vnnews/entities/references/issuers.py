"""The issuing body as printed after «của», «do» or straight after the kind."""

from __future__ import annotations

import re
from functools import cache

from vnnews.entities.references.party import COMMITTEE
from vnnews.entities.references.tables import word_lists
from vnnews.entities.references.window import Window

_OF = re.compile(r" {0,2},? {0,2}(?:cua|do|giua)(?: cac)? {1,2}")
_WHOLE = re.compile(
    rf"(?:(?:thuong truc )?chinh phu(?! dien)|quoc hoi|thu tuong(?: chinh phu)?|bo chinh tri"
    rf"|ban bi thu(?: trung uong(?: dang)?)?|{COMMITTEE}|uy ban thuong vu quoc hoi"
    r"|ubtvqh|chu tich nuoc|trung uong(?: dang)?|hoi dong bo truong|bct|bbt|tw dang|tw)(?!\w)"
)
_FIGURES = r"(?:năm|tháng|số:?) \d|quý [IV\d]"
_WORD = re.compile(r"\w[\w&./-]*")
_WORDS = 14


@cache
def _words(name: str) -> frozenset[str]:
    """A list of ``reference_words.toml``."""
    words = word_lists()["issuer"][name]
    return frozenset(words.split() if isinstance(words, str) else words)


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(_words('phrases'))})(?!\w)|{_FIGURES}")


def read_issuer(
    window: Window, at: int, *, of: bool = True
) -> tuple[tuple[int, int], int] | None:
    """Read «của X», «do X» at ``at``, or with ``of=False`` a body straight there.

    Returns:
        Where the body's name stands in the window, and where the phrase ends.
    """
    start = at
    if of:
        found = _OF.match(window.key, at)
        if found is None:
            return None
        start = found.end()
    whole = _WHOLE.match(window.key, start)
    if whole:
        return (start, whole.end()), whole.end()
    end = _phrase(window.text, start)
    return ((start, end), end) if end > start else None


def _phrase(text: str, start: int) -> int:
    """Find where a body's name ends: at a stop word, a mark, or a new clause."""
    end = start
    first = ""
    for count, found in enumerate(_WORD.finditer(text, start, start + 160)):
        gap = text[end : found.start()]
        word, plain = found.group(), found.group().lower().rstrip(".")
        if not count:
            if gap or not (plain.split("-")[0] in _words("heads") or word[0].isupper()):
                return start
            first = plain
        elif not _goes_on(text, found, gap, first, count):
            break
        end = found.end()
        if word.endswith(".") and plain not in _words("stopped"):
            end -= 1
            break
    return end


def _goes_on(text: str, found: re.Match[str], gap: str, first: str, count: int) -> bool:
    word = found.group()
    if (
        count >= _WORDS
        or word in _words("stops")
        or _phrases().match(text, found.start())
    ):
        return False
    if gap.strip():
        return _inner_mark(text, found, gap, first)
    if word == "và":
        return _and(text, found.end(), first)
    return not word[0].isdigit() or (
        word.isdigit()
        and len(word) <= 3
        and first in ("ban", "phường", "quận", "ủy", "ubnd")
    )


def _inner_mark(text: str, found: re.Match[str], gap: str, first: str) -> bool:
    """«Văn hóa, Thể thao», «Lao động - Thương binh»: a mark inside a name."""
    if gap.strip() == ",":
        return first in ("bộ", "sở", "phòng", "trung") and text.startswith(
            tuple(_words("after_comma")), found.start()
        )
    return gap.strip() == "-" and found.group().lower() in _words("after_dash")


def _and(text: str, at: int, first: str) -> bool:
    after = _WORD.search(text, at, at + 24)
    if after is None:
        return False
    word = after.group().lower()
    if word in _words("another_body") and after.group()[0].isupper():
        return True
    return (
        first in ("bộ", "sở", "phòng", "ban", "vụ", "cục", "ngân", "ủy", "uỷ")
        and word in _words("after_and")
        and (after.group()[0].isupper())
    )
