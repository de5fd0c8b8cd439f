"""How a block is set: to one side or bold, by attribute, style or class."""

from __future__ import annotations

import re
from typing import Any

import attrs


@attrs.frozen
class Signs:
    """What says that a block is set to one side, or bold."""

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


BOLD = Signs(
    "",
    re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE),
    re.compile(
        r"(?:^|\s)(?:fw-?(?:bold|[6-9]00|b)|(?:font-?(?:weight-?)?|text-?)?(?:semi-?)?bold)(?:\s|$)",
        re.IGNORECASE,
    ),
)


def is_set(element: Any, signs: Signs, *, around: bool = True) -> bool:
    """Say whether an element, or the one around it, is set so.

    Args:
        element: The element.
        signs: What says so.
        around: Whether the element around it may say it.
    """
    for place in (element, element.getparent() if around else None):
        if place is not None:
            if signs.align and (place.get("align") or "").lower() == signs.align:
                return True
            if (css := place.get("style")) and signs.style.search(css):
                return True
            if (names := place.get("class")) and signs.classes.search(names):
                return True
    return False
