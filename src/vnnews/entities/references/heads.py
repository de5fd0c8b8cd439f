"""The head of a mention: the kind's word or letters."""

from __future__ import annotations

import re
from functools import cache

import attrs

from vnnews.entities.references.tables import Kind, kinds, read_table
from vnnews.entities.references.window import Window
from vnnews.model.reference import DocumentKind
from vnnews.text.view import fold

_GLOSS = re.compile(r" ?\([A-ZĐ][A-ZĐa-z]{1,4}\)")  # «Nghị quyết (NQ) số 18»


@attrs.frozen(kw_only=True)
class Head:
    """A kind as printed: where its word ends, and how it was written."""

    kind: Kind
    end: int
    capital: bool
    letters: str | None = None

    @property
    def name(self) -> bool:
        """Whether it abbreviates one document («BLHS»)."""
        return self.letters in self.kind.names


@cache
def _words() -> tuple[re.Pattern[str], dict[str, Kind]]:
    found = {fold(term): kind for kind in kinds() for term in kind.terms}
    ordered = sorted(found, key=len, reverse=True)
    joined = "|".join(term.replace(" ", " {1,3}") for term in ordered)
    return re.compile(rf"(?:{joined})(?!\w)"), found


@cache
def _letters() -> tuple[re.Pattern[str], dict[str, Kind]]:
    found: dict[str, Kind] = {}
    for kind in kinds():
        for letters in (*kind.spoken, *kind.names):
            found.setdefault(letters, kind)
    ordered = sorted(found, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, ordered))), found


def read_head(window: Window, before: str) -> Head | None:
    """Read the kind at the start of ``window``; ``before`` is the text before it."""
    if before[-1:].isalnum():
        return None
    pattern, table = _words()
    if found := pattern.match(window.key):
        kind = table[" ".join(found.group().split())]
        if _other_word(kind, window, found.end(), before):
            return None
        end = found.end()
        if gloss := _GLOSS.match(window.text, end):
            end = gloss.end()
        return Head(kind=kind, end=end, capital=window.text[0].isupper())
    pattern, table = _letters()
    if (found := pattern.match(window.text)) and not _is_model(before):
        return Head(
            kind=table[found.group()],
            end=found.end(),
            capital=True,
            letters=found.group(),
        )
    return None


def _is_model(before: str) -> bool:
    """«dầu nhớt NQ 500»: letters of goods, no document."""
    words = before.rsplit(maxsplit=1)
    return bool(words) and words[-1].lower() in _goods()


@cache
def _goods() -> frozenset[str]:
    return frozenset(read_table("reference_words")["letters"]["goods"].split())


def _other_word(kind: Kind, window: Window, end: int, before: str) -> bool:
    """Whether a neighbour makes it another word: «đề nghị quyết toán», «luật sư»."""
    words = before[:-1].rsplit(" ", 1) if before[-1:] == " " else ()
    small = kind.named or not window.text[0].isupper()
    if words and words[-1].lower() in kind.not_after and small:
        return True
    return (
        bool(kind.not_before) and _followers(kind).match(window.text, end) is not None
    )


@cache
def _followers(kind: Kind) -> re.Pattern[str]:
    return re.compile(rf" {{0,2}}(?:{'|'.join(kind.not_before)})(?!\w)", re.IGNORECASE)


@cache
def _any_word(letters: str | None = None) -> re.Pattern[str]:
    names = {
        fold(kind.term)
        for kind in kinds()
        if kind.kind is not DocumentKind.UNKNOWN and (kind.use != "coded" or kind.named)
        if letters is None or letters in map(fold, kind.abbreviations)
    }
    joined = "|".join(sorted(names, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?<!phap )(?:{joined})(?!\w)")


def kind_words(key: str) -> bool:
    """Whether a folded stretch holds the word of any kind."""
    return _any_word().search(key) is not None


def other_kind(key: str, letters: str | None) -> bool:
    """Whether it holds the word of a kind that ``letters`` may mean (of any: ``None``)."""
    return _any_word(letters).search(key) is not None
