"""Which legacy encoding a text is in, by its words (nhận dạng bảng mã)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

import attrs

from vnnews.text.encodings.families import Family, families
from vnnews.text.encodings.syllables import is_syllable
from vnnews.text.encodings.words import MARKED, VIETNAMESE, WORD, read

_SAMPLE = 1500  # marked words looked at; a page's first screen has some hundred
_MIN_GAIN = 3  # different words that only the legacy reading makes syllables
_MAX_LOSS = 0.2  # of the words that no reading but the legacy one could explain
_MIN_PLAIN = 0.5  # of the unmarked words beside them: Vietnamese has no long words
_MARK = re.compile(f"[{MARKED}]")


@attrs.frozen
class Weight:
    """What speaks for a family and against it, in different words."""

    gain: int
    """Syllables in this reading that are none as printed."""

    loss: int
    """Words that are no syllables in either reading."""

    @property
    def share(self) -> float:
        """The part of the telling words that speaks for the family."""
        return self.gain / (self.gain + self.loss) if self.gain else 0.0


def may_be_legacy(text: str) -> bool:
    """Whether a run of text may be legacy: marked letters, none of them Vietnamese."""
    return _MARK.search(text) is not None and VIETNAMESE.search(text) is None


def judge(texts: Iterable[str], *, least: int = _MIN_GAIN) -> Family | None:
    """Name the family that the runs of text are in.

    Args:
        texts: Runs without Vietnamese letters of Unicode.
        least: How many different words must become syllables.

    Returns:
        The family; ``None`` where no reading is clearly better than the printed one.
    """
    marked, plain = _words(texts)
    if not marked:
        return None
    best, weight = max(
        ((family, weigh(family, marked)) for family in families().values()),
        key=lambda pair: pair[1].gain - 3 * pair[1].loss,
    )
    if weight.gain < least or weight.share < 1 - _MAX_LOSS:
        return None
    return best if _vietnamese(plain) else None


def weigh(family: Family, words: Iterable[str]) -> Weight:
    """Count for and against a family among different marked words."""
    gain = loss = 0
    for word in words:
        said, good = read(family, word)
        if is_syllable(word):
            continue
        gain += good and said != word
        loss += not good
    return Weight(gain, loss)


def _words(texts: Iterable[str]) -> tuple[Counter[str], Counter[str]]:
    """The marked words of the runs, and the plain ones of the same runs."""
    marked: Counter[str] = Counter()
    plain: Counter[str] = Counter()
    for text in texts:
        for word in WORD.findall(text):
            (plain if word.isascii() and word.isalpha() else marked)[word] += 1
        if len(marked) >= _SAMPLE:
            break
    return marked, plain


def _vietnamese(plain: Counter[str]) -> bool:
    """Whether enough of the unmarked words are Vietnamese syllables."""
    words = [word for word in plain if not word.isupper()]
    good = sum(map(is_syllable, words))
    return good >= _MIN_PLAIN * len(words)
