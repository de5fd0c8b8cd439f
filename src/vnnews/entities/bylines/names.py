"""What can be a person's name or pen name (họ tên, bút danh)."""

from __future__ import annotations

import itertools
import re
from functools import lru_cache

from vnnews.entities.bylines.initials import (
    is_abbreviated,
    is_common_acronym,
    is_pen_letters,
)
from vnnews.entities.bylines.syllables import is_acronym, is_syllable, key, keys
from vnnews.entities.bylines.tables import (
    agency_names,
    frequent_surnames,
    keyed,
    name_syllables,
)

_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
_MOST_WORDS = 5
_LONGEST_FOREIGN = 8  # letters of a pen name that is a foreign word
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")


def _is_name_word(word: str) -> bool:
    """A word as names have it: a capital, then letters."""
    if not _WORD.fullmatch(word):
        return False
    return word[0].isupper()


def has_name_shape(words: list[str]) -> bool:
    """One to five capitalised words, none of them a word that no name has."""
    if not 1 <= len(words) <= _MOST_WORDS or not all(map(_is_name_word, words)):
        return False
    banned = keyed("not_names", "words")
    if any(key(word.rstrip(".")) in banned for word in words):
        return False
    if len(words) > 1 and any(map(_is_no_part, words)) and not _is_in_capitals(words):
        return False
    return not _is_addressed(words)


def _is_in_capitals(words: list[str]) -> bool:
    """All of it in capitals."""
    return "".join(words).isupper()


def _is_no_part(word: str) -> bool:
    """«VT» in «Lưu VT», «II» in «Chương II»: in small letters no name has them."""
    return any(map(is_acronym, word.split("-"))) or word in _ROMAN


def _is_addressed(words: list[str]) -> bool:
    """«Ông Nguyễn Văn Nam», «Anh Trần Hải»: somebody shown or quoted."""
    if len(words) < 3 or key(words[0]) not in keyed("roles", "people", "courtesy"):
        return False
    return key(words[0]) in ("ông", "bà") or key(words[1]) in frequent_surnames()


def _known() -> frozenset[str]:
    return name_syllables()


def _all_known(words: list[str]) -> bool:
    return all(key(word) in _known() for word in words)


def _is_listed_otherwise(phrase: str) -> bool:
    """The whole phrase is a place or a common word («Hà Giang», «HÀNH CHÍNH»)."""
    found = keys(phrase)
    return (
        found in keyed("not_names", "places")
        or found in keyed("not_names", "phrases")
        or found in agency_names()
        or is_common_acronym(phrase)
    )


@lru_cache(maxsize=1024)
def is_surely_name(phrase: str) -> bool:
    """A name on its own evidence, with no label or agency beside it."""
    words = phrase.split()
    if not words or not has_name_shape(words) or _is_listed_otherwise(phrase):
        return False
    if keys(phrase) in keyed("roles", "people", "unnamed"):
        return True
    if is_pen_letters(phrase) or is_abbreviated(words):
        return True
    if len(words) == 1:
        return _is_single_name(words[0])
    return _is_full_name(words)


def _is_single_name(word: str) -> bool:
    """«Phương», «Matcha»: a name syllable, or a word that is not Vietnamese."""
    if not 2 <= len(word) <= 12 or "." in word:
        return False
    if key(word) in keyed("not_names", "known_words"):
        return False
    return key(word) in _known() or _is_foreign_name(word)


def _is_foreign_name(word: str) -> bool:
    """«Matcha»; not «ITMEDIA», not «BizInsider»."""
    return word.istitle() and len(word) <= _LONGEST_FOREIGN and not is_syllable(word)


def _is_full_name(words: list[str]) -> bool:
    """Several words, most of them of names; foreign ones do not count against it."""
    if _holds_common_word(words):
        return False
    if words[0][:2] in ("H'", "H’", "K'", "K’") or _has_particle(words):
        return True
    known = [key(word) in _known() for word in words]
    strange = sum(
        not sure and is_syllable(word) for sure, word in zip(known, words, strict=True)
    )
    if not strange:
        return any(known)
    if key(words[0]) in frequent_surnames():
        return strange == 1
    if _is_in_capitals(words) or strange > 1 or not any(known):
        return False
    return not any(key(word) in keyed("not_names", "everyday") for word in words)


def _holds_common_word(words: list[str]) -> bool:
    """«CÔNG KHAI TÀI CHÍNH», «Biển Việt Nam»; but «TRẦN THÀNH CÔNG» has a family name."""
    if len(words) < 3 or key(words[0]) in frequent_surnames():
        return False
    pairs = [f"{key(a)} {key(b)}" for a, b in itertools.pairwise(words)]
    if pairs[-1] in keyed("not_names", "places"):
        return True
    return not keyed("not_names", "phrases").isdisjoint(pairs)


def _has_particle(words: list[str]) -> bool:
    """«Y Thanh Niê», «Giàng A Páo»."""
    particles = keyed("not_names", "particles")
    first, *rest = words
    inner = len(words) == 3 and key(rest[0]) in ("a", "y")
    own = key(rest[0]) in _known() or not all(map(is_syllable, rest))
    return inner or (key(first) in particles and own)


@lru_cache(maxsize=1024)
def is_likely_name(phrase: str) -> bool:
    """A name where a label, a role or an agency beside it says that one is expected."""
    words = phrase.split()
    if not words or keys(phrase) in agency_names():
        return False
    if keys(phrase) in keyed("roles", "people", "unnamed") or is_pen_letters(phrase):
        return True
    if len(words) == 1 and is_common_acronym(phrase):
        return False
    return has_name_shape(words) and keys(phrase) not in keyed("not_names", "phrases")


def may_sign_beside(phrase: str) -> bool:
    """«HỮU KHÁ» beside a sure name: two or three words, one of them of names."""
    words = phrase.split()
    if not 2 <= len(words) <= 3 or _is_listed_otherwise(phrase):
        return False
    return has_name_shape(words) and any(key(word) in _known() for word in words)


def is_capitalised_name(phrase: str) -> bool:
    """«ĐỨC TRONG», «Thu Mới» after a label: capitals throughout, a name's syllable first."""
    words = phrase.split()
    if not 2 <= len(words) <= 4 or not all(map(_is_name_word, words)):
        return False
    return key(words[0]) in _known() and not _is_listed_otherwise(phrase)


def is_careless_name(phrase: str) -> bool:
    """«Thu hà», «tinh hoa»: name syllables that lack their capitals."""
    words = phrase.split()
    small = 2 <= len(words) <= 3 and phrase[:1].isupper() and words[-1].islower()
    return small and _all_known(words) and not _is_listed_otherwise(phrase)


def is_full_person(phrase: str) -> bool:
    """A frequent family name and name syllables: nobody would read a paper into it."""
    words = phrase.split()
    return (
        2 <= len(words) <= _MOST_WORDS
        and has_name_shape(words)
        and key(words[0]) in frequent_surnames()
        and _all_known(words)
        and not _is_listed_otherwise(phrase)
    )
