"""A phrase that holds a name and what was printed after it without a separator."""

from __future__ import annotations

import re

from vnnews.entities.bylines import bodies
from vnnews.entities.bylines.names import is_likely_name
from vnnews.entities.bylines.people import begins_with, suffix_role
from vnnews.entities.bylines.syllables import key
from vnnews.entities.bylines.tables import name_syllables

_JOINT = re.compile(
    r"(?<=[a-zà-öø-ÿăđĩũơưạ-ỹ])(?=[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯ\u1ea0\u1ea2\u1ea4\u1ea6\u1ea8\u1eaa"
    r"\u1eac\u1eae\u1eb0\u1eb2\u1eb4\u1eb6\u1eb8\u1eba\u1ebc\u1ebe\u1ec0\u1ec2\u1ec4\u1ec6"
    r"\u1ec8\u1eca\u1ecc\u1ece\u1ed0\u1ed2\u1ed4\u1ed6\u1ed8\u1eda\u1edc\u1ede\u1ee0\u1ee2"
    r"\u1ee4\u1ee6\u1ee8\u1eea\u1eec\u1eee\u1ef0\u1ef2\u1ef4\u1ef6\u1ef8])"
)


def part(phrase: str) -> tuple[str, str] | None:
    """Cut «HT Tổng hợp» into «HT» and «Tổng hợp», «Bùi TrangBáo …» at the run-in.

    Returns:
        The name and the rest, or ``None`` when the phrase does not fall apart so.
    """
    return _part_run_together(phrase) or _part_at_space(phrase)


def _part_run_together(phrase: str) -> tuple[str, str] | None:
    for found in _JOINT.finditer(phrase):
        left, right = phrase[: found.start()], phrase[found.start() :]
        last = left.split()[-1]
        whole = last + right.split()[0]
        if bodies.is_known_agency(whole) or key(last) not in name_syllables():
            continue
        if " " in left and is_likely_name(left):
            return left, right
    return None


def _part_at_space(phrase: str) -> tuple[str, str] | None:
    words = phrase.split()
    for at in range(1, len(words)):
        left, right = " ".join(words[:at]), " ".join(words[at:])
        if _belongs_to_no_name(right, phrase) and is_likely_name(left):
            return left, right
    return None


def _belongs_to_no_name(right: str, phrase: str) -> bool:
    if bodies.is_distinct_agency(right) or bodies.is_organization(right):
        return True
    if suffix_role(right) is not None:
        return " " in right or right.islower()
    lower = right[0].islower()
    return lower and (bodies.is_place(right) or begins_with("occupations", right))
