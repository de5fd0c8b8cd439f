"""A phrase that holds a name and what was printed after it without a separator."""

from __future__ import annotations

from functools import lru_cache

from vnnews.entities.bylines import agencies, bodies
from vnnews.entities.bylines.heads import is_place
from vnnews.entities.bylines.initials import is_pen_letters
from vnnews.entities.bylines.names import is_surely_name
from vnnews.entities.bylines.people import begins_with
from vnnews.entities.bylines.syllables import key, keys
from vnnews.entities.bylines.tables import keyed, name_syllables


@lru_cache(maxsize=1024)
def part(phrase: str) -> tuple[str, str] | None:
    """Cut «Thu Hà TTXVN» into «Thu Hà» and «TTXVN», «Bùi TrangBáo …» at the run-in.

    Returns:
        The name and the rest, or ``None`` when the phrase does not fall apart so.
    """
    return _part_run_together(phrase) or _part_at_space(phrase)


def _part_run_together(phrase: str) -> tuple[str, str] | None:
    for at in range(1, len(phrase)):
        if not (phrase[at - 1].islower() and phrase[at].isupper()):
            continue
        left, right = phrase[:at], phrase[at:]
        last = left.replace(".", " ").split()[-1]
        whole = last + right.split()[0]
        if key(last) not in name_syllables() or agencies.is_known_agency(whole):
            continue
        if (" " in left or "." in left) and is_surely_name(left):
            return left, right
    return None


def _part_at_space(phrase: str) -> tuple[str, str] | None:
    words = phrase.split()
    for at in range(1, len(words)):
        left, right = " ".join(words[:at]), " ".join(words[at:])
        if _belongs_to_no_name(right) and _is_whole_name(left, right):
            return left, right
    return None


def _is_whole_name(left: str, right: str) -> bool:
    """Two words and more, or letters: «Thị trường …» is no name and a school."""
    if keys(left) in keyed("roles", "people", "unnamed"):
        return True
    if not is_surely_name(left):
        return False
    if " " in left or "." in left or is_pen_letters(left):
        return True
    return right[0].isupper() and agencies.is_agency(right)


def _belongs_to_no_name(right: str) -> bool:
    if agencies.is_distinct_agency(right) or bodies.is_proper(right):
        return True
    lower = right[0].islower()
    return lower and (is_place(right) or begins_with("occupations", right))
