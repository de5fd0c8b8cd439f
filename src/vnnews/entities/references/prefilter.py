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
_INSIDE = r"(?<=\d[-/ –]{0})(?=[-/ –])|(?<=\d [-/–] {0})(?=[-/ –])"
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


def _anchor(term: str) -> int:
    inner = [i for i in range(1, len(term)) if " " not in term[i - 1 : i + 1]]
    return max(inner, key=lambda i: (_rarity(term[i]), -i))


def _word(term: str) -> Iterator[tuple[str, str, str]]:
    """Give a term's patterns from its rarest letter on, and what stands before it.

    A pattern begins with a literal, so that the engine skips to it, and then looks back.
    """
    for printed in (term.lower(), term.upper()):
        at = _anchor(printed)
        letter = printed[at]
        before = _rest(printed[:at], _ONE_SPACE)
        after = _rest(printed[at:])[len(_rest(letter)) :]
        yield f"{letter}(?<={before}{letter}){after}", printed[at:], printed[:at]


def _patterns(*, ascii_only: bool) -> Iterator[tuple[str, str, str]]:
    terms = {fold(k.term) if ascii_only else k.term.lower() for k in kinds()}
    for term in sorted(terms):
        if not any(term != other and term.startswith(other) for other in terms):
            yield from _word(term)
    for kind in kinds():
        for letters in kind.spoken:
            yield (
                f"{letters}(?:(?={_FIGURE})|(?={_PLENUM})|{_INSIDE.format(letters)})",
                letters,
                "",
            )
        for name in kind.names:
            yield f"{name}(?!\\w)", name, ""


@cache
def _scanner(*, ascii_only: bool) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    found = list(_patterns(ascii_only=ascii_only))
    branches = sorted({pattern for pattern, _, _ in found}, key=len, reverse=True)
    before: dict[str, set[str]] = {}
    for _, rest, head in found:
        before.setdefault(rest.lower(), set()).add(head.lower())
    heads = {
        rest: tuple(sorted(h, key=len, reverse=True)) for rest, h in before.items()
    }
    return re.compile("|".join(branches)), heads


_SERIAL_BEFORE = re.compile(
    r"(?<![\w./-])\d{1,6}[a-z]?(?:[/-](?:19|20)\d\d)? ?[-/–] ?\Z"
)


def starts(text: str) -> Iterator[int]:
    """Give the places where a kind's word or letters, or a number with such, begin."""
    pattern, heads = _scanner(ascii_only=text.isascii())
    for found in pattern.finditer(text):
        at = found.start()
        if serial := _SERIAL_BEFORE.search(text, max(0, at - 16), at):
            yield serial.start()
        rest = " ".join(found.group().lower().replace("ð", "đ").split())
        for head in heads[rest]:
            start = at - len(head)
            if start >= 0 and text[start : start + 2].lower() == (head + rest)[:2]:
                yield start
                break
