"""News agencies, papers, broadcasters, sites (hãng thông tấn, báo, đài, trang tin)."""

from __future__ import annotations

import re
from functools import lru_cache

from vnnews.entities.bylines.bodies import has_number, has_verb
from vnnews.entities.bylines.heads import is_place, words_of_body, words_of_head
from vnnews.entities.bylines.syllables import is_syllable, keys
from vnnews.entities.bylines.tables import agency_names, agency_spellings, keyed

_HOST = re.compile(
    r"(?:[\w-]{1,40}\.){1,4}(?:vn|com|net|org|info|tv|edu|gov|asia|me|co|us|uk|news)",
    re.IGNORECASE,
)
_LIST = re.compile(r"[,/&-]")
_NO_BRAND = frozenset('"“”«»?!…:;%')
_BRAND_WORDS = 7
_MOST_WORDS = 10


@lru_cache(maxsize=1024)
def is_known_agency(phrase: str) -> bool:
    """The phrase is a paper or an agency that the table has under a name of its own.

    An office may follow: «VOV Tây Nguyên», «VOV-TP HCM».
    """
    if keys(phrase) in agency_names():
        return True
    first, mark, rest = phrase.partition("-")
    if not mark:
        first, mark, rest = phrase.partition(" ")
        if not first.isupper():
            return False
    return bool(mark) and keys(first) in agency_names() and _is_office(rest)


def _is_office(phrase: str) -> bool:
    return keys(phrase) in keyed("agencies", "offices") or is_place(phrase)


def is_host(phrase: str) -> bool:
    """The phrase is the host of a site: «dantri.com.vn»."""
    return _HOST.fullmatch(phrase) is not None


@lru_cache(maxsize=1024)
def is_agency(phrase: str) -> bool:
    """The phrase is a known agency or begins as one («Báo …», «Đài PT-TH …»)."""
    if words_of_head("agencies", "never", phrase):
        return False
    if is_known_agency(phrase):
        return _is_cased_as_agency(phrase)
    return words_of_body("agencies", phrase) > 0 and names_only(phrase)


def names_only(phrase: str) -> bool:
    """Short enough for a name, and nothing is said of it."""
    short = len(phrase.split()) <= _MOST_WORDS
    return short and not (has_verb(phrase) or _NO_BRAND & set(phrase))


def _is_cased_as_agency(phrase: str) -> bool:
    """«Nhân Dân», «NHÂN DÂN», «Dân trí» are papers; «nhân dân», «Thanh niên» are words."""
    words = phrase.split()
    if phrase in agency_spellings() or phrase.isupper() or len(words) > 2:
        return True
    return not any(word[0].islower() for word in words)


def is_agency_in_place(phrase: str) -> bool:
    """`is_agency`, or a host, a portal, a common word, where a paper is expected."""
    if is_agency(phrase) or is_known_agency(phrase) or is_host(phrase):
        return True
    common = keys(phrase) in keyed("agencies", "common")
    return common or words_of_head("agencies", "portals", phrase) > 0


def is_agency_office(phrase: str) -> bool:
    """What follows an agency's name and belongs to it: «TP HCM», «miền Trung»."""
    return _is_office(phrase) or is_agency_in_place(phrase)


def is_distinct_agency(phrase: str) -> bool:
    """An agency that could not be the rest of a name standing before it."""
    if not is_agency(phrase):
        return False
    if not is_known_agency(phrase):
        return True
    return " " in phrase or phrase.isupper() or not is_syllable(phrase)


def mentions_agency(names: str) -> bool:
    """One of several papers is known: «AFP, Reuters»."""
    return any(is_agency_in_place(part.strip()) for part in _LIST.split(names))


def is_brand(phrase: str) -> bool:
    """What may be the name of a paper where one is expected: after «Theo», «/», in ()."""
    words = phrase.split()
    if not 1 <= len(words) <= _BRAND_WORDS or not phrase[0].isalnum():
        return False
    if is_agency_in_place(phrase):
        return True
    if phrase[0].islower() or words_of_head("agencies", "no_sources", phrase):
        return False
    if has_number(phrase) or (phrase[0].isdigit() and len(words) > 1):
        return False
    return not (has_verb(phrase) or _NO_BRAND & set(phrase))


def are_brands(phrase: str) -> bool:
    """One paper or several: «Zing, VTC News»."""
    return all(is_brand(part.strip()) for part in phrase.split(",") if part.strip())
