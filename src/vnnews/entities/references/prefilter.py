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

_ANCHORS = "ẫKDLQờậựơĐềảôCệếịTáy"
"""Letters at which words are anchored, the rarest in print first: a small set, chosen so
that every kind has one of them and ordinary text has few."""

_SPACE = r"[ \xa0\n]{1,3}"
_ONE_SPACE = r"[ \xa0\n]"
_FIGURE = r"[ \xa0\n]{0,2}(?:(?:[Ss]ố|SỐ|so)[ \xa0\n]{0,2}:?[ \xa0\n]{0,2})?\d"
_INSIDE = r"(?<=\d[-/ –]{0})(?=[-/ –])|(?<=\d [-/–] {0})(?=[-/ –])"
_PLENUM = r"[ \xa0\n]{0,2}(?:T[.]?[WƯwư]|TRUNG|[Tt]rung|BCH|HN|ĐH|Đại)"


def _rest(text: str, space: str = _SPACE) -> str:
    """Spell what surrounds the anchor: a capital may begin each word, Ð is Đ."""
    out = []
    for before, letter in zip(" " + text, text, strict=False):
        if letter == " ":
            out.append(space)
        elif letter in "đĐ":
            out.append("[đĐÐð]")
        elif before == " " and letter.islower():
            out.append(f"[{letter}{letter.upper()}]")
        else:
            out.append(re.escape(letter))
    return "".join(out)


def _anchor(term: str) -> int:
    """Choose the place of the rarest anchor, never a word's first letter."""
    for letter in _ANCHORS:
        for cased in (letter, letter.upper()):
            at = term.rfind(cased)
            if at > 0 and term[at - 1] != " ":
                return at
    return len(term) - 1


Branch = tuple[str, str, str]
"""A pattern that begins with its anchor; what it matches; what stands before that."""


def _word(term: str) -> Iterator[Branch]:
    for printed in (term.lower(), term.upper()):
        at = _anchor(printed)
        letter = printed[at]
        before = _rest(printed[:at], _ONE_SPACE)
        after = _rest(printed[at:])[len(_rest(letter)) :]
        yield f"{letter}(?<={before}{letter}){after}", printed[at:], printed[:at]


def _letters(letters: str, after: str) -> Iterator[Branch]:
    at = next((letters.rfind(a) for a in _ANCHORS if a in letters), 0)
    head, rest = letters[:at], letters[at:]
    yield f"{rest[0]}(?<={head}{rest[0]}){re.escape(rest[1:])}{after}", rest, head


def _branches(*, toneless: bool) -> Iterator[Branch]:
    terms = {fold(k.term) if toneless else k.term.lower() for k in kinds()}
    for term in sorted(terms):
        if not any(term != other and term.startswith(other) for other in terms):
            yield from _word(term)
    for kind in kinds():
        for letters in kind.spoken:
            inside = _INSIDE.format(letters)
            yield from _letters(letters, f"(?:(?={_FIGURE})|(?={_PLENUM})|{inside})")
        for name in kind.names:
            yield from _letters(name, r"(?!\w)")


@cache
def _scanner(*, toneless: bool) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    found = sorted(set(_branches(toneless=toneless)), key=lambda b: -len(b[0]))
    by_anchor: dict[str, list[str]] = {}
    before: dict[str, set[str]] = {}
    for pattern, rest, head in found:
        by_anchor.setdefault(pattern[0], []).append(pattern[1:])
        before.setdefault(rest.lower(), set()).add(head.lower())
    joined = "|".join(f"{a}(?:{'|'.join(p)})" for a, p in by_anchor.items())
    heads = {
        rest: tuple(sorted(h, key=len, reverse=True)) for rest, h in before.items()
    }
    return re.compile(joined), heads


_TONED = re.compile(r"[À-ỹ]")
_SERIAL_BEFORE = re.compile(
    r"(?<![\w./-])\d{1,6}[a-z]?(?:[/-](?:19|20)\d\d)? ?[-/–] ?\Z"
)


_NEAR = re.compile(r"[\s:(]{0,3}(?:[Ss]ố|SỐ|CỐ|cố|so|mang số)?[\s:.]{0,3}\d|\s?[“\"«]")
_FIRST_DIGIT = re.compile(r"[^.;!?\n\d]{0,160}(?=\d)")
_CODED = re.compile(r"\d{1,6}[a-zA-Z]?\s?[-–/]\s?(?:(?:19|20)\d\d|[A-ZĐÐ])")
_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)|\d{1,2}[ /.-]")
_SAID = ("số ", "Số ", "số: ", "SỐ ", "số:")
_CUE = re.compile(
    r"[^.;!?\n]{0,160}?(?:\d|[“\"«]|[IVX]+\b|\b(?:này|trên|về|VỀ|v/v|thứ|lần|khóa|khoá"
    r"|[Tt]rung ương|TRUNG ƯƠNG|T\.?[WƯ]|[Đđ]ại hội))"
)


class Scan:
    """The places where a kind's word or letters, or a number with such, begin.

    Words with nothing after them that could name a document are passed over, and so is
    what lies before ``done``: the reader sets it behind each mention.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.done = 0

    def __iter__(self) -> Iterator[int]:
        """Give the places in order."""
        toneless = _TONED.search(self.text) is None
        pattern, heads = _scanner(toneless=toneless)
        for found in pattern.finditer(self.text):
            if found.start() < self.done:
                continue
            printed = found.group()
            rest = printed if printed in heads else _plainly(printed)
            yield from _begun(self.text, found, rest, heads[rest])


def _plainly(printed: str) -> str:
    return " ".join(printed.lower().replace("ð", "đ").split())


def _spaced(printed: str) -> str:
    return printed.replace("\xa0", " ").replace("\n", " ")


def _begun(
    text: str, found: re.Match[str], rest: str, heads: tuple[str, ...]
) -> Iterator[int]:
    at = found.start()
    for head in heads:
        start = at - len(head)
        if start >= 0 and _spaced(text[start:at]).lower() == head:
            kind = head + rest
            plain, named = kind in _plain_terms(), kind in _named_terms()
            yield from _worth(text, start, found.end(), plain=plain, named=named)
            break


def _worth(
    text: str, start: int, end: int, *, plain: bool, named: bool
) -> Iterator[int]:
    """Give ``start`` if a mention may begin there, or the number's that it stands in."""
    if text[start : start + 2].isupper() and " " not in text[start:end]:
        if serial := _SERIAL_BEFORE.search(text, max(0, start - 16), start):
            yield serial.start()
        yield start
    elif _promises(text, end, strict=plain and text[start].islower(), named=named):
        yield start


@cache
def _plain_terms() -> frozenset[str]:
    return frozenset(kind.term.lower() for kind in kinds() if kind.use != "strong")


@cache
def _named_terms() -> frozenset[str]:
    return frozenset(kind.term.lower() for kind in kinds() if kind.named)


def _promises(text: str, at: int, *, strict: bool, named: bool) -> bool:
    """Whether what follows a kind's word could name a document.

    A plain word without a capital needs a number with letters or «số»; a law may
    have its year.
    """
    if _NEAR.match(text, at):
        return True
    if not strict:
        return _CUE.match(text, at) is not None
    found = _FIRST_DIGIT.match(text, at)
    return found is not None and (
        _CODED.match(text, found.end()) is not None
        or text.endswith(_SAID, at, found.end())
        or (named and _YEAR.match(text, found.end()) is not None)
    )
