"""Bytes of a page into text: right whatever the declaration says, and told when it lied."""

from __future__ import annotations

import codecs
import unicodedata

from vnnews.errors import DecodeError
from vnnews.text.encodings.binary import refuse_binary, refuse_controls
from vnnews.text.encodings.declared import canonical, declared_encoding
from vnnews.text.encodings.decoded import Decoded, Remark

__all__ = ["Decoded", "Remark", "decode", "decode_text"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(page: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page (giải mã)."""
    refuse_binary(page)
    for mark, name in _MARKS:
        if page.startswith(mark):
            return Decoded(page[len(mark) :].decode(name, "replace"), name)
    try:
        return Decoded(page.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    refuse_controls(page)
    said = (encoding and canonical(encoding)) or declared_encoding(page)
    if said == "cp1258":
        return Decoded(unicodedata.normalize("NFC", page.decode(said, "replace")), said)
    text = page.decode("utf-8", "replace")
    if text.count("\ufffd") < len(page) // 500 + 1:
        return Decoded(text, "utf-8", (Remark("encoding", "Some bytes are no UTF-8."),))
    return Decoded(page.decode("cp1252", "replace"), "cp1252")


def decode_text(text: str) -> Decoded:
    """Repair text that came decoded."""
    if not text:
        raise DecodeError("expected a page, got nothing: the input is empty")
    return Decoded(text, "str")
