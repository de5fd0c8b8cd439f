"""Who else signs: organisations, agencies, papers, places."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from vnnews.entities.bylines.names import is_surely_name
from vnnews.entities.bylines.syllables import is_acronym, is_syllable, key, keys
from vnnews.entities.bylines.tables import agency_names, keyed

_HOST = re.compile(
    r"(?:[\w-]{1,40}\.){1,4}(?:vn|com|net|org|info|tv|edu|gov|asia|me|co|us|uk|news)",
    re.IGNORECASE,
)
_LOOSE_DASH = re.compile(r"\s-\s?|-\s")
_GLUED = re.compile(r"(?:P|TT|VP)\.(?=[A-ZĐ]{2})")  # «P.VHTT»
_NUMBER = re.compile(r"(?<!\w)\d{2,}(?!\w)")
_NO_BRAND = frozenset('"“”«»?!…:;%')
_MOST_WORDS = 14
_BRAND_WORDS = 7
_SIGNING_WORDS = 9


def spaced_dashes(text: str) -> str:
    """«Trung tâm Văn hóa- TT&TT» → «Trung tâm Văn hóa - TT&TT»; «VH-TT» stays."""
    return _LOOSE_DASH.sub(" - ", text).strip()


@cache
def _by_first_word(name: str, kind: str) -> dict[str, tuple[str, ...]]:
    """The heads that begin with a word, longest first."""
    grouped: dict[str, tuple[str, ...]] = {}
    for head in sorted(keyed(name, kind), key=len, reverse=True):
        first = head.split()[0]
        grouped[first] = (*grouped.get(first, ()), head)
    return grouped


@lru_cache(maxsize=1024)
def words_of_head(name: str, kind: str, phrase: str) -> int:
    """How many words of a phrase are a head of a table; 0: it begins with none."""
    found = keys(phrase)
    for head in _by_first_word(name, kind).get(found.partition(" ")[0], ()):
        if found == head or found.startswith(head + " "):
            return head.count(" ") + 1
    return 0


def _words_of_body(name: str, phrase: str) -> int:
    """The words of the head when the phrase is a body: «Sở Y tế», not «sở thích»."""
    words = phrase.split()
    size = words_of_head(name, "heads", phrase)
    if size and (len(words) > size or (size > 1 and _is_cased_as_head(words))):
        return size
    size = words_of_head(name, "capital_heads", phrase)
    if size and _goes_on_as_body(words[size:], phrase):
        return size
    return 0


def _is_cased_as_head(words: list[str]) -> bool:
    """«Công an» is the police, «Công An» may be somebody's name."""
    return " ".join(words).isupper() or not all(word.istitle() for word in words)


def _goes_on_as_body(rest: list[str], phrase: str) -> bool:
    """«Sở Y tế», «Hội LHPN», «Đài xã»; not «Hội nghị», «Trường Giang», «HỘI AN»."""
    if not rest or not (_is_capital(rest[0]) or _is_unit(rest[0])):
        return False
    if keys(phrase) in keyed("not_names", "places"):  # «Đài Loan»
        return False
    if any(map(is_acronym, rest[0].split("-"))):
        return True
    if phrase.isupper():
        return len(rest) >= 2 and not is_surely_name(phrase)
    capitals = all(word[0].isupper() for word in rest)
    return not (capitals and is_surely_name(phrase))


def _is_capital(word: str) -> bool:
    return word[0].isupper() or word[0].isdigit()


def _is_unit(word: str) -> bool:
    return key(word) in keyed("bodies", "units")


@lru_cache(maxsize=1024)
def is_organization(phrase: str) -> bool:
    """The phrase begins as the name of a body does («Phòng Văn hóa …», «UBND xã …»)."""
    if len(phrase.split()) > _MOST_WORDS:
        return False
    if keys(phrase) in keyed("bodies", "alone"):
        return True
    if _GLUED.match(phrase):
        phrase = phrase.replace(".", " ", 1)
    return _words_of_body("bodies", phrase) > 0


def signs_alone(phrase: str) -> bool:
    """A body that may sign without a name: its name and nothing said of it.

    «Công an huyện», «Vụ Thi đua khen thưởng»; not «Công an huyện vào cuộc», not «Phòng
    ngủ».
    """
    if keys(phrase) in keyed("bodies", "alone") or _GLUED.match(phrase):
        return True
    words = phrase.split()
    size = _words_of_body("bodies", phrase)
    rest = words[size:] or words[1:size]  # «Ban Tuyên giáo» is a head and a name
    if not rest or len(words) > _SIGNING_WORDS or has_verb(phrase):
        return False
    if _NUMBER.search(phrase):
        return False
    if not (_is_capital(rest[0]) or _is_unit(rest[0])):
        return False
    return phrase.isupper() or not _says_more(rest)


def _says_more(rest: list[str]) -> bool:
    """A small word after a place or a unit opens a clause: «huyện vào cuộc»."""
    for at in range(1, len(rest)):
        word = rest[at]
        if not word[0].islower() or _is_unit(word):
            continue
        after_place = at >= 2 and rest[at - 1].istitle() and rest[at - 2].istitle()
        if after_place or _is_unit(rest[at - 1]):
            return True
    return False


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
    return is_known_agency(phrase) or _words_of_body("agencies", phrase) > 0


def is_agency_in_place(phrase: str) -> bool:
    """`is_agency`, or a host, a portal, a common word, where a paper is expected."""
    if is_agency(phrase) or is_host(phrase):
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


def is_place(phrase: str) -> bool:
    """A place, or «từ», «tại», «xã» … and a capitalised name."""
    if keys(phrase) in keyed("not_names", "places"):
        return True
    size = words_of_head("not_names", "place_heads", phrase)
    rest = phrase.split()[size:]
    return size > 0 and bool(rest) and rest[0][0].isupper()


def has_verb(phrase: str) -> bool:
    """The phrase does something, so it is a clause and signs nothing.

    «Ban Tổ chức» has no verb, «UBND huyện tổ chức» has one.
    """
    small = phrase.isupper()
    found = [key(word) if small or word[0].islower() else "" for word in phrase.split()]
    text = f" {' '.join(found)} "
    return any(f" {verb} " in text for verb in keyed("bodies", "verbs"))


def is_brand(phrase: str) -> bool:
    """What may be the name of a paper where one is expected: after «Theo», «/», in ()."""
    words = phrase.split()
    if not 1 <= len(words) <= _BRAND_WORDS or not phrase[0].isalnum():
        return False
    if is_agency_in_place(phrase):
        return True
    if phrase[0].islower() or words_of_head("agencies", "no_sources", phrase):
        return False
    if _NUMBER.search(phrase) or (phrase[0].isdigit() and len(words) > 1):
        return False
    return not (has_verb(phrase) or _NO_BRAND & set(phrase))


def mentions_agency(names: str) -> bool:
    """One of several papers is known: «AFP, Reuters»."""
    return any(is_agency_in_place(part.strip()) for part in re.split(r"[,/&-]", names))
