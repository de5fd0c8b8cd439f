"""Names that begin with a word of a table: «Phòng …», «Báo …», «từ …»."""

from __future__ import annotations

from functools import cache, lru_cache

from vnnews.entities.bylines.names import is_surely_name
from vnnews.entities.bylines.syllables import is_acronym, key, keys
from vnnews.entities.bylines.tables import keyed


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


def holds_any(name: str, kind: str, words: list[str]) -> bool:
    """Whether a phrase of a table stands among folded words."""
    grouped = _by_first_word(name, kind)
    text = f" {' '.join(words)} "
    return any(
        f" {phrase} " in text for word in words for phrase in grouped.get(word, ())
    )


def words_of_body(name: str, phrase: str) -> int:
    """The words of the head when the phrase is a body: «Sở Y tế», not «sở thích»."""
    words = phrase.split()
    size = words_of_head(name, "heads", phrase)
    if size and (len(words) > size or (size > 1 and _is_cased_as_head(words))):
        return size
    size = words_of_head(name, "capital_heads", phrase)
    if size and _is_common(words[: size + 1]):  # «Tổ Chức Bộ Máy»
        return 0
    return size if size and _goes_on_as_body(words[size:], phrase) else 0


def _is_common(words: list[str]) -> bool:
    return keys(" ".join(words)) in keyed("not_names", "phrases")


def _is_cased_as_head(words: list[str]) -> bool:
    """«Công an» is the police, «Công An» may be somebody's name."""
    return " ".join(words).isupper() or not all(word.istitle() for word in words)


def _goes_on_as_body(rest: list[str], phrase: str) -> bool:
    """«Sở Y tế», «Hội LHPN», «Đài xã»; not «Hội nghị», «Trường Giang», «HỘI AN»."""
    if not rest or not opens_a_name(rest[0]):
        return False
    if keys(phrase) in keyed("not_names", "places"):  # «Đài Loan»
        return False
    if any(map(is_acronym, rest[0].split("-"))):
        return True
    if phrase.isupper():
        return len(rest) >= 2 and not is_surely_name(phrase)
    capitals = all(word[0].isupper() for word in rest)
    return not (capitals and is_surely_name(phrase))


def opens_a_name(word: str) -> bool:
    """The word after a head has a capital, is a number or a unit of administration."""
    return word[0].isupper() or word[0].isdigit() or is_unit(word)


def is_unit(word: str) -> bool:
    """«huyện», «xã», «tỉnh» …: a unit of administration."""
    return key(word) in keyed("bodies", "units")


def is_place(phrase: str) -> bool:
    """A place, or «từ», «tại», «xã» … and a capitalised name."""
    if keys(phrase) in keyed("not_names", "places"):
        return True
    size = words_of_head("not_names", "place_heads", phrase)
    rest = phrase.split()[size:]
    return size > 0 and bool(rest) and all(word[0].isupper() for word in rest)
