"""Vietnamese syllables (tiếng): one key for one syllable, and what can be one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from vnnews.text.lazy import lazy_pattern

_TONES = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_TONE = lazy_pattern(f"[{_TONES}]")
_ONSET = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]"
_RIMES = (
    "a(?:i|o|u|y|c|ch|m|n|ng|nh|p|t)?|ă(?:c|m|n|ng|p|t)|â(?:u|y|c|m|n|ng|p|t)",
    "e(?:o|c|m|n|ng|p|t)?|ê(?:u|ch|m|n|nh|p|t)?",
    "i(?:a|u|ch|m|n|nh|p|t)?|iê(?:u|c|m|n|ng|p|t)",
    "o(?:i|c|m|n|ng|p|t)?|oa(?:i|o|y|c|ch|m|n|ng|nh|p|t)?|oă(?:c|m|n|ng|t)|oe(?:o|n|t)?",
    "ô(?:i|c|m|n|ng|p|t)?|ơ(?:i|m|n|p|t)?",
    "u(?:a|i|c|m|n|ng|p|t)?|uâ(?:n|ng|t|y)|uê(?:nh|ch)?|uô(?:i|c|m|n|ng|t)|uơ",
    "uy(?:a|u|ch|n|nh|p|t)?|uyê(?:n|t)|ư(?:a|i|u|c|m|n|ng|t)?|ươ(?:i|u|c|m|n|ng|p|t)?",
    "y(?:ch|n|nh|p|t)?|yê(?:u|m|n|ng|t)",
)
_SYLLABLE = lazy_pattern(f"(?:{_ONSET})?(?:{'|'.join(_RIMES)})")


@lru_cache(maxsize=4096)
def key(word: str) -> str:
    """A word in lower case, its tone last: «Hòa», «hoà» and «HÒA» have one key."""
    letters = unicodedata.normalize("NFD", word.lower())
    tone = "".join(_TONE.findall(letters))
    return unicodedata.normalize("NFC", _TONE.sub("", letters)) + tone


@lru_cache(maxsize=4096)
def keys(phrase: str) -> str:
    """The key of every word of a phrase, joined by single spaces."""
    return " ".join(key(word) for word in phrase.split())


def is_acronym(word: str) -> bool:
    """Two and more capitals that make no syllable: «TTXVN», «VH», «HĐND»."""
    return (
        len(word) >= 2 and word.isalpha() and word.isupper() and not is_syllable(word)
    )


def is_syllable(word: str) -> bool:
    """Whether Vietnamese spelling allows the word («Hương» yes, «Matcha» no)."""
    return _SYLLABLE.fullmatch(key(word).rstrip(_TONES)) is not None
