"""Who else signs: organisations, agencies, papers, places."""

from __future__ import annotations

import re
from functools import cache

from vnnews.entities.bylines.syllables import is_syllable, keys
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
def _heads(name: str) -> dict[str, tuple[tuple[str, bool], ...]]:
    """First word → the heads beginning with it, and whether each is guarded."""
    rows = [(head, False) for head in keyed(name, "heads")]
    rows += [(head, True) for head in keyed(name, "guarded")]
    grouped: dict[str, list[tuple[str, bool]]] = {}
    for head, guarded in sorted(rows):
        grouped.setdefault(head.split()[0], []).append((head, guarded))
    return {word: tuple(found) for word, found in grouped.items()}


def _begins_with_head(name: str, phrase: str) -> bool:
    words = phrase.split()
    if not words:
        return False
    found = keys(phrase)
    for head, guarded in _heads(name).get(found.split()[0], ()):
        if guarded or head in keyed(name, "guarded"):
            if _opens_a_body(words):
                return True
        elif found == head or found.startswith(head + " "):
            return _is_cased_as_head(words, head.count(" ") + 1)
    return False


def _opens_a_body(words: list[str]) -> bool:
    """After an ambiguous head stands an abbreviation or, further on, a small letter."""
    if len(words) < 2 or " ".join(words).isupper():
        return False
    small = any(word[0].islower() for word in words[1:])
    return small or (len(words[1]) > 1 and words[1].isupper())


def _is_cased_as_head(words: list[str], size: int) -> bool:
    """«Công an» is the police, «Công An» may be somebody's name."""
    if size == 1 or " ".join(words).isupper():
        return True
    return not all(word.istitle() for word in words) or len(words) > size


def is_organization(phrase: str) -> bool:
    """The phrase begins as the name of a body does («Phòng Văn hóa …», «UBND xã …»)."""
    return len(phrase.split()) <= _MOST_WORDS and _begins_with_head("bodies", phrase)


def is_known_agency(phrase: str) -> bool:
    """The phrase is a paper, an agency or a host that the table or its look gives."""
    return keys(phrase) in agency_names() or _HOST.fullmatch(phrase) is not None


def is_agency(phrase: str) -> bool:
    """The phrase is a known agency or begins as one («Báo …», «Đài PT-TH …»)."""
    return is_known_agency(phrase) or _begins_with_head("agencies", phrase)


def is_agency_office(phrase: str) -> bool:
    """What follows an agency's name and belongs to it: «TP HCM», «miền Trung»."""
    found = keys(phrase)
    offices = keyed("agencies", "offices")
    return found in offices or is_place(phrase) or is_known_agency(phrase)


def is_place(phrase: str) -> bool:
    """A place, or «từ», «tại», «xã» … and a capitalised name."""
    found = keys(phrase)
    if found in keyed("not_names", "places"):
        return True
    for head in keyed("not_names", "place_heads"):
        if found.startswith(head + " "):
            return phrase[len(head) :].strip()[:1].isupper()
    return False


def has_verb(phrase: str) -> bool:
    """The phrase does something, so it is a clause and signs nothing."""
    found = f" {keys(phrase)} "
    return any(f" {verb} " in found for verb in keyed("bodies", "verbs"))


def is_brand(phrase: str) -> bool:
    """What may be the name of a paper where one is expected: after «Theo», «/», in ()."""
    words = phrase.split()
    if not 1 <= len(words) <= _BRAND_WORDS or not phrase[0].isalnum():
        return False
    if phrase[0].islower() and "." not in phrase and len(words) > 1:
        return False
    return not (has_verb(phrase) or set("\"“”«»?!…:;%") & set(phrase))


def is_distinct_agency(phrase: str) -> bool:
    """A known agency that could not be the rest of a name standing before it."""
    if _begins_with_head("agencies", phrase):
        return True
    if not is_known_agency(phrase):
        return False
    return " " in phrase or phrase.isupper() or not is_syllable(phrase)


def mentions_agency(names: str) -> bool:
    """One of several papers is known: «AFP, Reuters»."""
    return any(is_agency(part.strip()) for part in re.split(r"[,/&-]", names))
