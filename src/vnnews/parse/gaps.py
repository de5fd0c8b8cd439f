"""Inline elements that styles part on the screen, though no white space does."""

from __future__ import annotations

import re
from typing import Any

_DAY = re.compile(r"\d{1,2}[/.-]\d{1,2}[/.-]\d{4}")
_SPANS = frozenset(("span", "b", "strong", "font", "i", "em", "small", "time"))
SPACED = frozenset(("span", "time", "small"))
"""Inline elements that pages set apart from each other by styles."""


def parts_spans(line_break: Any) -> bool:
    """Say whether a break stands between two inline elements and nothing else."""
    before, after = line_break.getprevious(), line_break.getnext()
    return (
        before is not None
        and after is not None
        and before.tag in _SPANS
        and after.tag in _SPANS
        and not (before.tail or "").strip()
        and not (line_break.tail or "").strip()
    )


def stands_apart(element: Any) -> bool:
    """Say whether styles alone part an element from the next («16:20</time><span>»)."""
    after = element.getnext()
    if after is None or after.tag not in (*SPACED, "a"):
        return False
    if "time" in (element.tag, after.tag):
        return True
    around = element.getparent()
    if element.tag == "a" and not (after.text or "")[:1].isalnum():
        return False
    if after.tag == "a" and (around.text or "").strip():
        return False
    return around.tag in ("div", "li") and bool(
        element.get("class") or after.get("class") or _begins_anew(element, after)
    )


def _begins_anew(element: Any, after: Any) -> bool:
    """Whether a capital follows a small letter or a digit, as in no word."""
    ends = [text for text in element.itertext() if text.strip()]
    last, start = ends[-1] if ends else "", (after.text or "").lstrip()
    if _DAY.match(start) or (start[:1].isalpha() and _DAY.search(last[-10:])):
        return True
    end = last[-1:]
    return start[:1].isupper() and (end.islower() or end.isdecimal())
