"""The legacy families: how a word of each becomes Vietnamese."""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import Any

import attrs

from vnnews.text.encodings.tables import read_table

HIGH = "".join(
    bytes([code]).decode("cp1252")
    for code in range(0x80, 0xA0)
    if code not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)
)
"""What windows-1252 prints for the bytes 80–9F, five of them apart."""

TO_BYTES = {ord(char): char.encode("cp1252")[0] for char in HIGH}
"""From those characters to the bytes' own code points, for `str.translate`."""

TO_WESTERN = {code: char for char, code in ((chr(c), b) for c, b in TO_BYTES.items())}
"""The way back."""

CONTROLS = "\x01-\x08\x0b\x0e-\x1f"
"""Control characters that VISCII, VPS and VN1 use for capitals, for a ``[…]``."""


@attrs.frozen(eq=False)  # one object a family: compared and hashed by identity
class Family:
    """One legacy encoding (bảng mã cũ)."""

    key: str
    """``tcvn3``, ``vni``, ``viscii``, ``vps`` or ``cp1258``."""

    name: str
    """Its name for people."""

    codes: dict[str, str] = attrs.field(repr=False)
    """From one or two characters, each standing for a byte, to the letter."""

    def decode(self, word: str) -> str:
        """Read a word whose characters stand for bytes."""
        if self.key == "cp1258":
            return unicodedata.normalize("NFC", word.translate(_cp1258()))
        codes, out, place = self.codes, [], 0
        while place < len(word):
            pair = codes.get(word[place : place + 2]) if self.key == "vni" else None
            if pair:
                out.append(pair)
                place += 2
                continue
            out.append(codes.get(word[place], word[place]))
            place += 1
        return "".join(out)


@cache
def families() -> dict[str, Family]:
    """The families by key, read from ``data/encodings.toml`` when first asked for."""
    table = read_table("encodings")
    letters = table.pop("letters").split()
    found = {key: _family(key, entry, letters) for key, entry in table.items()}
    found["cp1258"] = Family("cp1258", "windows-1258", {})
    return found


def _family(key: str, entry: dict[str, Any], letters: list[str]) -> Family:
    codes: dict[str, str] = {}
    for code, letter in zip(entry["codes"].split(), letters, strict=True):
        seen = bytes.fromhex(code).decode("latin-1")
        codes[seen] = letter
        if len(seen) == 2:  # a capital with a small mark is common: «Uûy ban»
            codes.setdefault(seen[0] + seen[1].lower(), letter)
    return Family(key, entry["name"], codes)


@lru_cache(maxsize=1)
def _cp1258() -> dict[int, str]:
    return {
        code: bytes([code]).decode("cp1258")
        for code in range(0xA0, 0x100)
        if bytes([code]).decode("cp1258") != chr(code)
    }
