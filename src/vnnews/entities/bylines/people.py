"""Words beside a name: titles, occupations, offices, role words."""

from __future__ import annotations

import re

from vnnews.entities.bylines.agencies import is_agency
from vnnews.entities.bylines.bodies import is_organization
from vnnews.entities.bylines.names import is_full_person, is_likely_name, is_surely_name
from vnnews.entities.bylines.syllables import key, keys
from vnnews.entities.bylines.tables import keyed, roles

_GLUED = re.compile(r"(?<=[^\W\d_])\.(?=[^\W\d_]{2})")


def begins_with(name: str, phrase: str) -> bool:
    """The phrase begins with a word of a list of people: ``offices``, ``occupations``."""
    return _first_of(keyed("roles", "people", name), phrase) is not None


def _first_of(listed: frozenset[str], phrase: str) -> int | None:
    """How many words of the phrase the longest entry takes; ``None``: none fits."""
    words = [key(word.rstrip(".,")) for word in phrase.split(maxsplit=4)[:4]]
    for size in (4, 3, 2, 1):
        if len(words) >= size and " ".join(words[:size]) in listed:
            return size
    return None


def is_unnamed(phrase: str) -> bool:
    """«PV», «Nhóm PV», «Nhiều tác giả»: they stand where a name would."""
    found = keys(phrase)
    return found in keyed("roles", "people", "unnamed")


def is_group(phrase: str) -> bool:
    """«Nhóm PV Thời sự»: a group of reporters and its desk."""
    return phrase[:4].lower() == "nhóm" and begins_with("unnamed", phrase)


def without_titles(phrase: str) -> str:
    """«PGS.TS. Nguyễn Hà» → «Nguyễn Hà»; a title that stands alone stays."""
    listed = keyed("roles", "people", "titles")
    words = _unglued(phrase, listed).split()
    while len(words) > 1:
        size = _first_of(listed, " ".join(words[:4]))
        if size is None or size >= len(words) or not words[size][0].isupper():
            break
        words = words[size:]
    name = " ".join(words)
    return phrase if is_agency(name) else name


def without_courtesy(phrase: str) -> str:
    """«ông Nguyễn Văn Hà» → «Nguyễn Văn Hà»; «Anh Minh» is a name."""
    size = _first_of(keyed("roles", "people", "courtesy"), phrase)
    rest = " ".join(phrase.split()[size or 0 :])
    return rest if is_full_person(rest) else phrase


def is_title(phrase: str) -> bool:
    """Nothing but a title: «GVC» in «GVC, ThS. Nguyễn Hà»."""
    return keys(phrase.rstrip(".")) in keyed("roles", "people", "titles")


def _unglued(phrase: str, listed: frozenset[str]) -> str:
    """Put a space after the stop of a title: «TS.Hà» → «TS. Hà»; «Ng.Quang» stays."""

    def parted(found: re.Match[str]) -> str:
        before = phrase[: found.start()].replace(".", " ").split()[-1]
        return ". " if key(before) in listed else "."

    return _GLUED.sub(parted, phrase)


def suffix_role(phrase: str) -> str | None:
    """The role that a phrase after a name gives: «tổng hợp» → ``compilation``."""
    return roles("suffixes").get(keys(phrase.strip(" .:")))


def trailing_role(phrase: str) -> tuple[str, str] | None:
    """«HT Tổng hợp» → («HT», ``compilation``): a role word without brackets."""
    known = roles("suffixes")
    words = phrase.split()
    for size in range(min(4, len(words) - 1), 0, -1):
        end, before = " ".join(words[-size:]), " ".join(words[:-size])
        if keys(end) in known and (size > 1 or end.islower()):
            signs = is_likely_name(before) or is_agency(before)
            return (before, known[keys(end)]) if signs else None
    return None


def leading_role(phrase: str) -> tuple[str, str] | None:
    """«ảnh Minh Đức» → (``photo``, «Minh Đức»): a label without its colon."""
    known = roles("labels")
    words = phrase.split()
    for size in (4, 3, 2, 1):
        label, rest = " ".join(words[:size]), " ".join(words[size:])
        role = known.get(keys(label))
        if role is not None and len(words) - size >= 2:
            headline = size > 1 and label.istitle()  # «Bài Viết Liên Quan»
            return None if headline or not is_surely_name(rest) else (role, rest)
    return None


def rest_after_occupation(phrase: str) -> str | None:
    """The body in «Công chức văn hóa UBND xã …», «PV TTXVN»; ``None``: it names none."""
    words = phrase.split()
    for at in range(1, len(words)):
        rest = " ".join(words[at:]).partition(" tại ")[0]
        if is_organization(rest) or is_agency(rest):
            return rest
    return None
