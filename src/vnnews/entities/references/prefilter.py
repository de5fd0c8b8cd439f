"""Where a mention could begin: one cheap scan for the kinds' words and letters.

The pattern is built from ``kinds.toml``. Each word is anchored at its rarest letter, so
that the scan looks closely at few places of ordinary text; each abbreviation must touch
a figure or a plenum.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vnnews.entities.references.tables import kinds
from vnnews.text.view import fold

_COMMON = " nhtcgiuđaoàvpưbmyrálkịsqộếệủdạốôảềơêớóâấíxểeăựậợờởãổứìầụỉồặọýửắữòừúằũễùẩwỳ"
"""Letters of Vietnamese text, the commonest first; those that are absent are rare."""

_SPACE = r"[ \xa0\n]{1,3}"
_ONE_SPACE = r"[ \xa0\n]"
_FIGURE = r"[ \xa0\n]{0,2}(?:(?:[Ss]ố|SỐ|so)[ \xa0\n]{0,2}:?[ \xa0\n]{0,2})?\d"
_PLENUM = r"[ \xa0\n]{0,2}(?:T[.]?[WƯwư]|TRUNG|[Tt]rung|BCH|HN|ĐH|Đại)"


def _rarity(letter: str) -> int:
    at = _COMMON.find(letter.lower())
    return at if at >= 0 else len(_COMMON)


def _rest(text: str, space: str = _SPACE) -> str:
    """Spell what surrounds the anchor: a capital may begin each word, Ð is Đ."""
    out = []
    for before, letter in zip(" " + text, text, strict=False):
        if letter == " ":
            out.append(space)
        elif letter in "đĐ":
            out.append("[đĐÐ]")
        elif before == " " and letter.islower():
            out.append(f"[{letter}{letter.upper()}]")
        else:
            out.append(re.escape(letter))
    return "".join(out)


def _word(term: str) -> Iterator[tuple[str, str, int]]:
    """Give a term's patterns from its rarest letter on: begun by a literal, so that
    the engine skips to it; what comes before is looked back at."""
    for printed in (term.lower(), term.upper()):
        at = max(range(len(printed)), key=lambda i: (_rarity(printed[i]), -i))
        anchor = printed[at]
        before = _rest(printed[:at], _ONE_SPACE)
        yield f"{anchor}(?<={before}{anchor}){_rest(printed[at:])[len(_rest(anchor)):]}", printed[at:], at


def _patterns(*, ascii_only: bool) -> Iterator[tuple[str, str, int]]:
    for kind in kinds():
        yield from _word(fold(kind.term) if ascii_only else kind.term)
        for letters in kind.spoken:
            yield f"{letters}(?:(?={_FIGURE})|(?={_PLENUM}))", letters, 0
        for name in kind.names:
            yield f"{name}(?!\\w)", name, 0


@cache
def _scanner(*, ascii_only: bool) -> tuple[re.Pattern[str], dict[str, int]]:
    found = list(_patterns(ascii_only=ascii_only))
    branches = sorted({pattern for pattern, _, _ in found}, key=len, reverse=True)
    offsets: dict[str, int] = {}
    for _, printed, offset in found:
        offsets.setdefault(printed.lower(), offset)
    return re.compile("|".join(branches)), offsets


def starts(text: str) -> Iterator[int]:
    """Give the places where a kind's word or letters stand, in order."""
    pattern, offsets = _scanner(ascii_only=text.isascii())
    for found in pattern.finditer(text):
        printed = " ".join(found.group().lower().replace("ð", "đ").split())
        yield found.start() - offsets[printed]
