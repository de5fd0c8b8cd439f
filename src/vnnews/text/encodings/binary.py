"""Bytes that are no text: recognised by their first bytes, or by NULs."""

from __future__ import annotations

from vnnews.errors import DecodeError
from vnnews.text.lazy import lazy_pattern

_MAGIC = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x1f\x8b", "gzip data"),
    (b"\x28\xb5\x2f\xfd", "Zstandard data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "XZ data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document"),
    (b"\x7fELF", "a program"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OggS", "sound or video"),
    (b"ID3", "sound"),
    (b"fLaC", "sound"),
    (b"\x1aE\xdf\xa3", "a video"),
    (b"FLV\x01", "a video"),
    (b"{\\rtf", "an RTF document"),
)
"""First bytes of common files, from their published signatures."""

_STARTS = tuple(start for start, _ in _MAGIC)
_INNER = (
    (4, b"ftyp", "a video or an image"),
    (8, b"WEBP", "a WebP image"),
    (8, b"AVI ", "a video"),
    (8, b"WAVE", "sound"),
)
_CONTROL = lazy_pattern(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 65_536  # bytes looked at for control characters


def refuse_binary(page: bytes) -> None:
    """Raise for what is empty or plainly a file of another kind.

    Raises:
        DecodeError: The bytes are empty, blank, or begin as no text does.
    """
    if not page:
        raise DecodeError("expected a page, got nothing: the input is empty")
    if page.startswith(_STARTS):
        name = next(name for start, name in _MAGIC if page.startswith(start))
        raise DecodeError(f"expected a page, got {name}")
    for place, mark, name in _INNER:
        if page[place : place + 4] == mark:
            raise DecodeError(f"expected a page, got {name}")


def refuse_controls(page: bytes) -> None:
    """Raise when one byte in fourteen is a control character that texts do not have.

    Compressed data has one in ten; VPS in capitals, with marks among them, one in twenty.

    Raises:
        DecodeError: The bytes are some binary file.
    """
    sample = page[:_SAMPLE]
    if len(_CONTROL.findall(sample)) * 14 > len(sample):
        raise DecodeError(
            "expected a page, got binary data: too many control characters"
        )
