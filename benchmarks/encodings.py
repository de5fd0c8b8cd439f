"""How often old encodings come back, and how often other languages are taken for them.

Usage: ``python -m benchmarks.encodings [--most 20000]``

Vietnamese: a thousand sentences put together from our own words, then lines of the pages in
``tests/portals`` and, where it is there, of the corpus beside the project; each written in
every encoding and read back, as bytes and as text that somebody read as windows-1252.
Other languages: the messages of the programs on this machine, as their translators wrote
them (``LC_MESSAGES``), ``--most`` a language; as text, and as bytes of their own charset.
"""

from __future__ import annotations

import argparse
import gettext
import re
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.check import ROOT, seeds
from tests.text.legacy_codes import misread, write
from tests.text.sentences import vietnamese

from vnnews import VnnewsError, parse_html
from vnnews.text.decode import decode, decode_text
from vnnews.text.encodings.declared import LEGACY

KEYS = ("tcvn3", "vni", "viscii", "vps", "cp1258")
LOCALES = Path("/usr/share/locale")
CHARSETS = {
    **dict.fromkeys(("cs", "pl", "hu", "sk", "sl", "hr", "ro"), "cp1250"),
    **dict.fromkeys(("tr", "az"), "cp1254"),
    **dict.fromkeys(("lt", "lv", "et"), "cp1257"),
    **dict.fromkeys(("ru", "uk", "bg", "sr", "be"), "cp1251"),
}
"""By language; windows-1252 for all others."""

_CONVERTED = re.compile("[ăđĩũơưĂĐĨŨƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")
_TELLS = 30  # characters of a line at least
_SHOWN = 5


def lines_of_pages() -> list[str]:
    """Lines of articles that tell: in Vietnamese, of some length, each once."""
    found: dict[str, None] = {}
    for page in seeds():
        try:
            text = parse_html(page).text
        except VnnewsError:
            continue
        for line in text.split("\n"):
            if len(line) >= _TELLS and len(_CONVERTED.findall(line)) > len(line) / 20:
                found.setdefault(line)
    return list(found)


def can_hold(text: str, key: str) -> bool:
    """Whether an encoding has every letter of a text, as VNI has no «©» beside its own."""
    if any(char > "\u02ff" and not _CONVERTED.match(char) for char in text):
        return False
    try:
        write(text, key)
    except (KeyError, UnicodeError):
        return False
    return all(char.isascii() or char.isalpha() for char in text)


def shares(name: str, texts: list[str]) -> None:
    """Print how many come back exactly from each encoding."""
    for key in KEYS:
        held = [text for text in texts if can_hold(text, key)]
        from_bytes = [t for t in held if decode(write(t, key)).text != t]
        from_text = [t for t in held if decode_text(misread(write(t, key))).text != t]
        share = 100 * (1 - len(from_bytes) / max(1, len(held)))
        again = 100 * (1 - len(from_text) / max(1, len(held)))
        print(f"{name}\t{key}\t{len(held)}\tbytes {share:.2f} %\ttext {again:.2f} %")
        for text in from_bytes[:_SHOWN]:
            print(f"\t{text[:90]!r}\n\t{decode(write(text, key)).text[:90]!r}")


def messages(folder: Path) -> Iterator[str]:
    """What translators wrote, a sentence each."""
    for path in sorted(folder.glob("LC_MESSAGES/*.mo")):
        try:
            with path.open("rb") as file:
                catalog = gettext.GNUTranslations(file)._catalog  # noqa: SLF001
        except (OSError, UnicodeError, ValueError, IndexError):
            continue
        for text in catalog.values():
            if isinstance(text, str) and len(text) > 10:
                yield from (line.strip() for line in text.split("\n") if line.strip())


def is_false(text: str, charset: str) -> bool:
    """Whether a foreign sentence was taken for Vietnamese."""
    if decode_text(text).encoding in {*LEGACY, "cp1258"}:
        return True
    if decode(text.encode()).encoding != "utf-8":
        return True
    try:
        own = text.encode(charset)
    except UnicodeEncodeError:
        return False
    return decode(own).encoding in {*LEGACY, "cp1258"}


def false_conversions(most: int) -> None:
    """Print how many foreign sentences were converted, by language."""
    tried = wrong = 0
    for folder in sorted(LOCALES.iterdir() if LOCALES.exists() else ()):
        language = folder.name.split("_")[0].split("@")[0]
        if language == "vi":
            continue
        texts = list(dict.fromkeys(messages(folder)))[:most]
        charset = CHARSETS.get(language, "cp1252")
        false = [text for text in texts if is_false(text, charset)]
        tried, wrong = tried + len(texts), wrong + len(false)
        for text in false[:_SHOWN]:
            print(
                f"\t{folder.name}: {text[:100]!r}\n\t{decode_text(text).text[:100]!r}"
            )
    print(f"other languages\t{tried} sentences\t{wrong} converted")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most", type=int, default=20_000)
    args = parser.parse_args()
    own = [text.replace("«", "").replace("»", "") for text in vietnamese()]
    shares("our own sentences", own)
    shares(f"lines of pages in {ROOT.name}", lines_of_pages())
    false_conversions(args.most)


if __name__ == "__main__":
    main()
