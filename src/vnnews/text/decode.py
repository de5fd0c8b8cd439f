"""Bytes of a page into text: right whatever the declaration says, and told when it lied."""

from __future__ import annotations

import codecs
import unicodedata

from vnnews.errors import DecodeError
from vnnews.text.encodings.binary import refuse_binary, refuse_controls
from vnnews.text.encodings.declared import LEGACY, canonical, declared_encoding
from vnnews.text.encodings.decoded import Decoded, Remark
from vnnews.text.encodings.suspect import suspect
from vnnews.text.encodings.wide import wide_encoding

__all__ = ["Decoded", "Remark", "decode", "decode_text"]

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def decode(page: bytes, encoding: str | None = None) -> Decoded:
    """Decode a page, whatever it declares (giải mã).

    UTF-8 first, since nothing else reads as UTF-8 by chance; then the old Vietnamese
    encodings, by their words; then what is declared; then windows-1252.

    Args:
        page: The page's bytes.
        encoding: What is said outside the page, as in an HTTP header; believed when
            the bytes allow it.

    Returns:
        The text, composed where the encoding is not, with its remarks.

    Raises:
        DecodeError: The bytes are empty, or are no text (a PDF, an image …).
        TypeError: They are no bytes.
    """
    page = page if type(page) is bytes else bytes(memoryview(page))
    refuse_binary(page)
    for mark, name in _MARKS:
        if page.startswith(mark):
            return _finish(page[len(mark) :].decode(name, "replace"), name, ())
    if b"\0" in page:
        wide = wide_encoding(page)
        if wide:
            return _finish(page.decode(wide, "replace"), wide, ())
        refuse_controls(page)
    said = (encoding and canonical(encoding)) or declared_encoding(page)
    try:
        text = page.decode("utf-8")
    except UnicodeDecodeError:
        return _other(page, said)
    lied = said not in (None, "utf-8") and not page.isascii()
    remarks = (_declared(said, "utf-8"),) if said and lied else ()
    if suspect(text):
        return _repaired(text, "utf-8", remarks)
    return _finish(text, "utf-8", remarks)


def decode_quickly(page: bytes) -> Decoded | None:
    """Decode an ordinary page: plain UTF-8, so declared, whatever its words look like.

    It leaves out the look for mojibake and legacy fonts that `decode` takes at the whole
    text; the caller takes it at what the page is read for, with `suspect`.

    Returns:
        The text; ``None`` when the page needs `decode`.

    Raises:
        DecodeError: The bytes are empty, or are no text.
    """
    refuse_binary(page)
    if (
        page.startswith(tuple(mark for mark, _ in _MARKS))
        or declared_encoding(page) != "utf-8"
    ):
        return None
    if b"\0" in page:
        return None
    try:
        return Decoded(page.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return None


def decode_text(text: str) -> Decoded:
    """Repair a text that came decoded: mojibake, legacy fonts, stray surrogates.

    Args:
        text: HTML or plain text.

    Returns:
        The text, with its remarks; ``encoding`` is ``str``, or the legacy family's key.

    Raises:
        DecodeError: The text is empty.
        TypeError: It is no text.
    """
    if not isinstance(text, str):
        raise TypeError(f"expected text, got {type(text).__name__}")
    if not text:
        raise DecodeError("expected a page, got nothing: the input is empty")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    if suspect(text):
        return _repaired(text, "str", ())
    return _finish(text, "str", ())


def _other(page: bytes, said: str | None) -> Decoded:
    """Decode what is not valid UTF-8."""
    from vnnews.text.legacy import convert_legacy

    refuse_controls(page)
    text = page.decode("utf-8", "replace")
    bad = text.count("\ufffd")
    if bad < sum(map(text.count, "ạảấầậếềệốộớờợứựđươăàáâãèéêìíòóôõùúý")):
        remark = Remark(
            "encoding",
            f"{bad} stretches of bytes are no UTF-8; «\ufffd» stands for them.",
        )
        return _repaired(text, "utf-8", (remark,))
    western = _western(page)
    legacy = said if said in LEGACY else None
    found = convert_legacy(western, family=legacy)
    if found and found[1].key != "cp1258":
        return _finish(found[0], found[1].key, _legacy_remarks(found[1].name))
    name = "cp1258" if found else said
    if name and name not in LEGACY:
        return _by_name(page, name, said)
    remarks = () if said == "cp1252" else (_declared(said, "windows-1252"),)
    return _finish(western, "cp1252", remarks)


def _western(page: bytes) -> str:
    """Read as windows-1252; its five undefined bytes as the controls of Latin-1."""
    from vnnews.text.encodings.families import TO_WESTERN

    try:
        return page.decode("cp1252")
    except UnicodeDecodeError:
        return page.decode("latin-1").translate(TO_WESTERN)


def _by_name(page: bytes, name: str, said: str | None) -> Decoded:
    text = unicodedata.normalize("NFC", page.decode(name, "replace"))
    remarks = () if name == said else (_declared(said, name),)
    return _finish(text, name, remarks)


def _repaired(text: str, encoding: str, remarks: tuple[Remark, ...]) -> Decoded:
    """Undo mojibake or a legacy font, where the words tell."""
    from vnnews.text.legacy import convert_legacy
    from vnnews.text.mojibake import repair_mojibake

    again = repair_mojibake(text)
    if again is not None:
        remark = Remark(
            "repaired", "The text was UTF-8 read as windows-1252; it was read again."
        )
        return _finish(again, encoding, (*remarks, remark))
    found = convert_legacy(text)
    if found:
        return _finish(
            found[0], found[1].key, (*remarks, *_legacy_remarks(found[1].name))
        )
    return _finish(text, encoding, remarks)


def _finish(text: str, encoding: str, remarks: tuple[Remark, ...]) -> Decoded:
    if "\0" in text:
        text = text.replace("\0", "")
        remarks = (*remarks, Remark("repaired", "NUL characters were taken out."))
    return Decoded(text, encoding, remarks)


def _declared(said: str | None, used: str) -> Remark:
    if said is None:
        return Remark("encoding", f"No encoding is declared; read as {used}.")
    return Remark("encoding", f"Declared as {said}, read as {used}.")


def _legacy_remarks(name: str) -> tuple[Remark, ...]:
    return (
        Remark("repaired", f"The text was in {name}; it was converted to Unicode."),
    )
