"""The bodies that sign: offices, departments, unions, schools (cơ quan, đơn vị)."""

from __future__ import annotations

import re
from functools import lru_cache

from vnnews.entities.bylines.heads import (
    holds_any,
    is_unit,
    opens_a_name,
    words_of_body,
    words_of_head,
)
from vnnews.entities.bylines.syllables import is_acronym, key, keys
from vnnews.entities.bylines.tables import keyed

_LOOSE_DASH = re.compile(r"\s-\s?|-\s")
_GLUED = re.compile(r"(?:P|TT|VP)\.(?=[A-ZĐ]{2})")  # «P.VHTT»
_STEM = re.compile(r"\w+(?=[&-]\w)")
_NUMBER = re.compile(r"(?<!\w)\d{2,}(?!\w)")
_MARKS = frozenset('"“”«»?!…:;%')
_MOST_WORDS = 14
_SIGNING_WORDS = 9


def spaced_dashes(text: str) -> str:
    """«Trung tâm Văn hóa- TT&TT» → «Trung tâm Văn hóa - TT&TT»; «VH-TT» stays."""
    return _LOOSE_DASH.sub(" - ", text).strip()


@lru_cache(maxsize=1024)
def is_organization(phrase: str) -> bool:
    """The phrase begins as the name of a body does («Phòng Văn hóa …», «UBND xã …»)."""
    if len(phrase.split()) > _MOST_WORDS:
        return False
    if keys(phrase) in keyed("bodies", "alone"):
        return True
    if _GLUED.match(phrase):
        phrase = phrase.replace(".", " ", 1)
    stem = _STEM.match(phrase)  # «TTVH&TT», «TTVH-TT huyện»
    if stem is not None and is_acronym(stem[0]):
        phrase = f"{stem[0]} {phrase[stem.end() + 1 :]}"
    return words_of_body("bodies", phrase) > 0


def is_proper(phrase: str) -> bool:
    """A body's name and nothing said of it, where nothing parts it from a name."""
    return is_organization(phrase) and not (
        has_verb(phrase) or has_number(phrase) or _MARKS & set(phrase)
    )


def signs_alone(phrase: str) -> bool:
    """A body that may sign without a name: its name and nothing said of it.

    «Công an huyện», «Vụ Thi đua khen thưởng»; not «Công an huyện vào cuộc», not «Phòng
    ngủ».
    """
    if keys(phrase) in keyed("bodies", "alone") or _GLUED.match(phrase):
        return True
    words = phrase.split()
    size = words_of_body("bodies", phrase)
    rest = words[size:] or words[1:size]  # «Ban Tuyên giáo» is a head and a name
    if not rest or len(words) > _SIGNING_WORDS or not opens_a_name(rest[0]):
        return False
    if has_verb(phrase) or has_number(phrase) or _MARKS & set(phrase):
        return False
    if words_of_head("bodies", "never_alone", phrase):
        return False
    return phrase.isupper() or not _says_more(rest)


def _says_more(rest: list[str]) -> bool:
    """A small word after a place or a unit opens a clause: «huyện vào cuộc»."""
    for at in range(1, len(rest)):
        word = rest[at]
        if not word[0].islower() or is_unit(word):
            continue
        after_place = at >= 2 and rest[at - 1].istitle() and rest[at - 2].istitle()
        if after_place or is_unit(rest[at - 1]):
            return True
    return False


def has_number(phrase: str) -> bool:
    """A number of two digits and more stands in the phrase: an address, a year."""
    return _NUMBER.search(phrase) is not None


def has_verb(phrase: str) -> bool:
    """The phrase does something, so it is a clause and signs nothing.

    «Ban Tổ chức» has no verb, «UBND huyện tổ chức» has one.
    """
    small = phrase.isupper()
    found = [key(word) if small or word[0].islower() else "" for word in phrase.split()]
    return holds_any("bodies", "verbs", found)
