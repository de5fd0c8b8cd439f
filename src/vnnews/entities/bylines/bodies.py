"""Who else signs: organisations, agencies, papers, places."""

from __future__ import annotations

import re
from functools import cache

from vnnews.entities.bylines.names import is_surely_name
from vnnews.entities.bylines.syllables import is_syllable, key, keys
from vnnews.entities.bylines.tables import agency_names, keyed

_HOST = re.compile(
    r"(?:[\w-]{1,40}\.){1,4}(?:vn|com|net|org|info|tv|edu|gov|asia|me|co|us|uk|news)",
    re.IGNORECASE,
)
_LOOSE_DASH = re.compile(r"\s-\s?|-\s")
_MOST_WORDS = 14
_BRAND_WORDS = 7


def spaced_dashes(text: str) -> str:
    """«Trung tâm Văn hóa- TT&TT» → «Trung tâm Văn hóa - TT&TT»; «VH-TT» stays."""
    return _LOOSE_DASH.sub(" - ", text).strip()


@cache
def _by_first_word(name: str, kind: str) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for head in sorted(keyed(name, kind)):
        first = head.split()[0]
        grouped[first] = (*grouped.get(first, ()), head)
    return grouped


def _head_of(name: str, kind: str, found: str) -> str | None:
    """The head that a phrase begins with, both as keys."""
    for head in _by_first_word(name, kind).get(found.partition(" ")[0], ()):
        if found == head or found.startswith(head + " "):
            return head
    return None


def _begins_with_head(name: str, phrase: str) -> bool:
    found = keys(phrase)
    if not found:
        return False
    words = phrase.split()
    head = _head_of(name, "heads", found)
    if head is not None and _is_cased_as_head(words, head.count(" ") + 1):
        return True
    head = _head_of(name, "capital_heads", found)
    return head is not None and _goes_on_as_body(words[head.count(" ") + 1 :], phrase)


def _is_cased_as_head(words: list[str], size: int) -> bool:
    """«Công an» is the police, «Công An» may be somebody's name."""
    if size == 1 or " ".join(words).isupper():
        return True
    return len(words) > size or not all(word.istitle() for word in words)


def _goes_on_as_body(rest: list[str], phrase: str) -> bool:
    """«Sở Y tế», «Hội LHPN»; not «Hội nghị», not «Trường Giang», not «HỘI AN»."""
    if not rest or not (rest[0][0].isupper() or rest[0][0].isdigit()):
        return False
    if phrase.isupper():
        return len(rest) >= 2 and not is_surely_name(phrase)
    capitals = all(word[0].isupper() for word in rest)
    return not (capitals and is_surely_name(phrase))


def is_organization(phrase: str) -> bool:
    """The phrase begins as the name of a body does («Phòng Văn hóa …», «UBND xã …»)."""
    return len(phrase.split()) <= _MOST_WORDS and _begins_with_head("bodies", phrase)


def is_known_agency(phrase: str) -> bool:
    """The phrase is a paper or an agency that the table has under a name of its own."""
    return keys(phrase) in agency_names()


def is_host(phrase: str) -> bool:
    """The phrase is the host of a site: «dantri.com.vn»."""
    return _HOST.fullmatch(phrase) is not None


def is_agency(phrase: str) -> bool:
    """The phrase is a known agency or begins as one («Báo …», «Đài PT-TH …»)."""
    if _head_of("agencies", "never", keys(phrase)) is not None:
        return False
    return is_known_agency(phrase) or _begins_with_head("agencies", phrase)


def is_agency_in_place(phrase: str) -> bool:
    """`is_agency`, or a host or a common word, where a paper is expected."""
    common = keyed("agencies", "common")
    return is_agency(phrase) or is_host(phrase) or keys(phrase) in common


def is_agency_office(phrase: str) -> bool:
    """What follows an agency's name and belongs to it: «TP HCM», «miền Trung»."""
    offices = keyed("agencies", "offices")
    return keys(phrase) in offices or is_place(phrase) or is_agency_in_place(phrase)


def is_distinct_agency(phrase: str) -> bool:
    """An agency that could not be the rest of a name standing before it."""
    if not is_agency(phrase):
        return False
    if not is_known_agency(phrase):
        return True
    return " " in phrase or phrase.isupper() or not is_syllable(phrase)


def is_place(phrase: str) -> bool:
    """A place, or «từ», «tại», «xã» … and a capitalised name."""
    found = keys(phrase)
    if found in keyed("not_names", "places"):
        return True
    head = _head_of("not_names", "place_heads", found)
    return head is not None and phrase[len(head) :].strip()[:1].isupper()


def has_verb(phrase: str) -> bool:
    """The phrase does something, so it is a clause and signs nothing.

    «Ban Tổ chức» has no verb, «UBND huyện tổ chức» has one.
    """
    words = phrase.split()
    capitals = phrase.isupper()
    found = [key(word) if capitals or word[0].islower() else "" for word in words]
    small = f" {' '.join(found)} "
    return any(f" {verb} " in small for verb in keyed("bodies", "verbs"))


def is_brand(phrase: str) -> bool:
    """What may be the name of a paper where one is expected: after «Theo», «/», in ()."""
    words = phrase.split()
    if not 1 <= len(words) <= _BRAND_WORDS or not phrase[0].isalnum():
        return False
    if phrase[0].islower() and "." not in phrase and len(words) > 1:
        return False
    return not (has_verb(phrase) or set('"“”«»?!…:;%') & set(phrase))


def mentions_agency(names: str) -> bool:
    """One of several papers is known: «AFP, Reuters»."""
    return any(is_agency_in_place(part.strip()) for part in re.split(r"[,/&-]", names))
