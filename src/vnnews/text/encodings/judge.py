"""Which legacy encoding a text is in, by its words (nhận dạng bảng mã)."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from vnnews.text.encodings.families import Family, families
from vnnews.text.encodings.syllables import rarity
from vnnews.text.encodings.words import MARKED, VIETNAMESE, WORD, is_written, read
from vnnews.text.lazy import lazy_pattern

_SAMPLE = 1500  # marked words looked at; a page's first screen has some hundred
_MIN_SHARE = 0.75  # of the marked words that are no syllables as printed
_GAIN = 6  # weight of a word that only this reading makes a syllable: 20 times as
# common in Vietnamese as elsewhere, in half nats
_GOOD = 3  # of any other syllable: 4 times as common
_BAD = -3  # of an unmarked word that is none: names and terms are as common as that
_LOSS = -6  # of a marked word that is none
_MIN_EVIDENCE = 14  # together, a chance of one in a thousand before the share counts
_LETTER = lazy_pattern("[A-Za-z\xc0-\xff]")
_MIN_LETTERS = 3  # Vietnamese uses many marks, other languages the same few
_MARK = lazy_pattern(f"[{MARKED}]")


@attrs.frozen
class Weight:
    """What speaks for a family and against it, in different words."""

    gain: int
    """Syllables in this reading that are none as printed."""

    loss: int
    """Marked words that are no syllables in either reading."""

    changed: int
    """Syllables as printed that this reading makes other words."""

    good: int
    """Syllables in this reading, unmarked ones too."""

    bad: int
    """Other words, but for abbreviations."""

    letters: int
    """Different marked letters in the marked syllables."""

    rarity: int
    """How rare the letters of the gained syllables are in Vietnamese."""

    @property
    def rank(self) -> tuple[int, int]:
        """The greater, the better the reading; common letters decide between equals."""
        return 2 * self.gain - 6 * self.loss - self.changed, -self.rarity

    @property
    def evidence(self) -> int:
        """What the words say together, as weights of evidence."""
        marked = _GAIN * self.gain + _LOSS * self.loss
        return marked + _GOOD * (self.good - self.gain) + _BAD * (self.bad - self.loss)

    @property
    def tells(self) -> bool:
        """Whether the text as a whole is Vietnamese in this reading."""
        return (
            self.gain > 0
            and self.gain >= _MIN_SHARE * (self.gain + self.loss)
            and self.evidence >= _MIN_EVIDENCE
            and self.letters >= _MIN_LETTERS
        )


def may_be_legacy(text: str) -> bool:
    """Whether a run of text may be legacy: marked letters, none of them Vietnamese."""
    return _MARK.search(text) is not None and VIETNAMESE.search(text) is None


def judge(texts: Iterable[str]) -> Family | None:
    """Name the family that the runs of text are in.

    Args:
        texts: Runs without Vietnamese letters of Unicode.

    Returns:
        The family; ``None`` where no reading is clearly better than the printed one.
    """
    words = _words(texts)
    if not words:
        return None
    best, weight = max(
        ((family, weigh(family, words)) for family in families().values()),
        key=lambda pair: pair[1].rank,
    )
    return best if weight.tells else None


def weigh(family: Family, words: Iterable[str]) -> Weight:
    """Count for and against a family among different words."""
    gain = loss = changed = good = bad = rare = 0
    letters: set[str] = set()
    for word in words:
        if len(word) == 1 and word.isascii():
            continue
        said, fits = read(family, word)
        good += fits
        if fits:
            letters.update(_MARK.findall(word))
        bad += not fits and not (word.isupper() and word.isascii())
        if is_written(word):
            changed += said != word
        else:
            if fits and said != word and _tells(word):
                gain += 1
                rare += rarity(said)
            loss += not fits and _tells(word)
    return Weight(gain, loss, changed, good, bad, len(letters), rare)


def _tells(word: str) -> bool:
    """Whether a word has marks beside French quotes, which TCVN3 and VPS use as letters."""
    core = word.strip("\xab\xbb")
    return not core.isascii() and _LETTER.search(core) is not None


def _words(texts: Iterable[str]) -> set[str]:
    """The different words of the runs, up to the sample."""
    words: set[str] = set()
    for text in texts:
        words.update(WORD.findall(text))
        if len(words) >= _SAMPLE:
            break
    return words
