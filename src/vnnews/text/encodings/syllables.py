"""Whether a word is built as a Vietnamese syllable (âm tiết): onset, rhyme, tone.

Built from the rules of the writing system (``data/syllables.toml``), not from a
dictionary: onsets, rhymes, and the rule that rhymes ending in c, ch, p, t take the sharp or the heavy tone only.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from vnnews.text.encodings.tables import read_table

_LONGEST = 8  # letters of «kilôgam»; syllables have 7 at most
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SHORT_TONES = ("\u0301", "\u0323")  # sharp (sắc) and heavy (nặng)

_FRONT = "ieêy"  # k, gh and ngh stand before these, c, g and ng before the others
_STOPS = ("c", "ch", "p", "t")


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether ``word`` is spelled as a Vietnamese syllable; case does not matter.

    Args:
        word: One word, NFC.
    """
    if len(word) > _LONGEST:
        return False
    if word.lower() in _parts()[2]:
        return True
    letters, tone = _untone(word.lower())
    return tone is not None and any(
        _fits(letters[:cut], letters[cut:], tone) for cut in range(min(4, len(letters)))
    )


@cache
def _parts() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Onsets, rhymes, and loan words."""
    table = read_table("syllables")
    onsets, rhymes, words = (
        frozenset(table[key].split()) for key in ("onsets", "rhymes", "words")
    )
    return onsets, rhymes, words


@cache
def _ranks() -> dict[str, int]:
    letters = read_table("syllables")["letters"].split()
    return {letter: rank for rank, letter in enumerate(letters)}


def rarity(word: str) -> int:
    """How rare the marked letters of a word are: the sum of their ranks, 0 for «đ»."""
    ranks = _ranks()
    return sum(ranks.get(letter, 0) for letter in word.lower())


def _untone(word: str) -> tuple[str, str | None]:
    """The word without its tone, and the tone (``""`` level); ``None`` for two tones."""
    marked = unicodedata.normalize("NFD", word)
    tones = [mark for mark in marked if mark in _TONES]
    if len(tones) > 1:
        return word, None
    plain = "".join(mark for mark in marked if mark not in _TONES)
    return unicodedata.normalize("NFC", plain), "".join(tones)


def _fits(onset: str, rhyme: str, tone: str) -> bool:
    onsets, rhymes, _ = _parts()
    if rhyme not in rhymes or (onset and onset not in onsets):
        return False
    if rhyme.endswith(_STOPS) and tone not in _SHORT_TONES:
        return False
    if onset in ("k", "gh", "ngh"):
        return rhyme[0] in _FRONT
    return not (onset in ("c", "ng") and rhyme[0] in _FRONT)
