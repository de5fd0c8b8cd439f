"""Names of letters: «G.T», «HNP», «N. Huyền», «Ng.Quang»."""

from __future__ import annotations

import re

from vnnews.entities.bylines.syllables import key, keys
from vnnews.entities.bylines.tables import agency_names, keyed, name_syllables

_INITIALS = re.compile(r"(?:[^\W\d_]{1,2}\.\s?){1,4}(?:[^\W\d_]{1,2}\.?)?", re.ASCII)
_LETTERS = re.compile(r"[A-ZĐ]{2,4}")
_SHORT = re.compile(r"(?:[^\W\d_]{1,3}\.)+[^\W\d_]{2,8}")


def is_common_acronym(text: str) -> bool:
    """«USD», «UBND», «TS»: letters that everybody reads as something else."""
    return keys(text.rstrip(".")) in keyed("not_names", "acronyms")


def is_pen_letters(text: str) -> bool:
    """Letters that sign: «G.T», «N.T.H.», «P.V», «HNP»; not «USD», not «TTXVN»."""
    if keys(text) in agency_names() or is_common_acronym(text):
        return False
    if _LETTERS.fullmatch(text):
        return True
    compact = text.replace(" ", "").replace("Đ", "D")
    return bool(_INITIALS.fullmatch(compact)) and compact.replace(".", "").isupper()


def is_abbreviated(words: list[str]) -> bool:
    """«M. Hà», «N. Huyền», «Ng.Quang», «Đ.Nam»."""
    first, *rest = words
    if not rest:
        last = first.rpartition(".")[2]
        return bool(_SHORT.fullmatch(first)) and key(last) in name_syllables()
    if is_common_acronym(first) or not first.endswith(".") or len(first) > 4:
        return False
    return all(key(word) in name_syllables() for word in rest)
