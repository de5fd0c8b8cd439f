"""How a block is aligned: by attribute, style or class."""

from __future__ import annotations

import re
from typing import Any

import attrs


@attrs.frozen
class Signs:
    """What says that a block is set to one side."""

    align: str
    style: re.Pattern[str]
    classes: re.Pattern[str]


RIGHT = Signs(
    "right",
    re.compile(r"text-align\s*:\s*(?:right|end)|float\s*:\s*right", re.IGNORECASE),
    re.compile(r"(?:^|\s)(?:text-?|align-?|rte)right(?:\s|$)", re.IGNORECASE),
)


CENTRE = Signs(
    "center",
    re.compile(r"text-align\s*:\s*center", re.IGNORECASE),
    re.compile(r"(?:^|\s)(?:text-?|align-?|rte)center(?:\s|$)", re.IGNORECASE),
)


def is_set(element: Any, signs: Signs) -> bool:
    """Say whether an element, or the one around it, is aligned so."""
    for place in (element, element.getparent()):
        if place is not None:
            if (place.get("align") or "").lower() == signs.align:
                return True
            if (css := place.get("style")) and signs.style.search(css):
                return True
            if (names := place.get("class")) and signs.classes.search(names):
                return True
    return False
