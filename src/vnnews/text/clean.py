"""One spelling for one text: NFC, no invisible characters, plain spaces."""

from __future__ import annotations

import unicodedata

from vnnews.text.lazy import lazy_pattern

INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb"
)
"""Characters that print nothing (soft hyphen, zero-width, direction), for a ``[…]``."""

CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff"
"""Characters that XML forbids or discourages, for a ``[…]``."""

SPACES = "\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Spaces other than the plain one, for a ``[…]``."""

_DROP = lazy_pattern(f"[{INVISIBLE}{CONTROL}]")
_SPACE = lazy_pattern(f"[{SPACES}]")
_BREAK = lazy_pattern("\r\n?|[\x85\u2028\u2029]")
_ETH = lazy_pattern(
    r"(?<!\w)ð"
)  # Icelandic ð never begins a word, Vietnamese đ always does


_HIDDEN = "\u034f\u115f\u1160\u17b4\u17b5"
"""Invisible characters that `str.isprintable` takes for visible."""

_RARE = _HIDDEN + "ÐƉð"


def _holds(text: str, characters: str) -> bool:
    """Whether one of the characters is in a text; quicker than a regular expression."""
    return any(map(text.__contains__, characters))


def is_plain(text: str) -> bool:
    r"""Whether nothing but printed characters, plain spaces and ``\n`` is in a text."""
    printable = text.isprintable() or text.replace("\n", " ").isprintable()
    return printable and not _holds(text, _HIDDEN)


def normalize(text: str) -> str:
    r"""Bring text to the one spelling that all of vnnews works on (chuẩn hóa).

    NFC; look-alike Ð (U+00D0) and Ɖ become Đ; invisible and control characters and lone
    surrogates go; every kind of space becomes a plain one, every line break ``\n``.
    Dashes, quotes, case, tone places and runs of spaces stay as they are.

    Args:
        text: Any text.

    Returns:
        The same text, normalised; ``normalize(normalize(t)) == normalize(t)``.
    """
    printable = text.isprintable() or text.replace("\n", " ").isprintable()
    if printable and text.isascii():
        return text
    rare = _holds(text, _RARE)
    if rare or not printable:
        text = _BREAK.sub("\n", text)
        text = _SPACE.sub(" ", _DROP.sub("", text))
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
        rare = _holds(text, _RARE)
    if rare:
        text = _ETH.sub("đ", text.replace("Ð", "Đ").replace("Ɖ", "Đ"))
    return text


def one_line(text: str) -> str:
    """Normalise, and make every run of white space one space."""
    return single_spaced(normalize(text))


def single_spaced(text: str) -> str:
    """Make every run of white space in normalised text one space, none at its ends."""
    if text.isprintable() and "  " not in text:
        return text.strip(" ")
    return " ".join(text.split())
