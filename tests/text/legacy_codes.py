"""Writers of the legacy encodings, from the same tables read the other way round."""

from __future__ import annotations

import unicodedata

from vnnews.text.encodings.families import families

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_UNDEFINED = (0x81, 0x8D, 0x8F, 0x90, 0x9D)


def write(text: str, key: str) -> bytes:
    """Text in a legacy encoding."""
    if key == "cp1258":
        return b"".join(map(_cp1258, text))
    codes: dict[str, str] = {}
    for code, letter in families()[key].codes.items():
        codes.setdefault(letter, code)
    return "".join(codes.get(char, char) for char in text).encode("latin-1")


def _cp1258(char: str) -> bytes:
    try:
        return char.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", char)
        tone = next(mark for mark in parts if mark in _TONES)
        letter = unicodedata.normalize("NFC", parts.replace(tone, ""))
        return letter.encode("cp1258") + tone.encode("cp1258")


def misread(data: bytes) -> str:
    """Bytes as a browser reads them that takes them for windows-1252."""
    return "".join(
        chr(byte) if byte in _UNDEFINED else bytes([byte]).decode("cp1252")
        for byte in data
    )
