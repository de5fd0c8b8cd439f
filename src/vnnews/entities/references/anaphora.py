"""«Nghị quyết này», «Nghị quyết nói trên»: mentions that point back."""

from __future__ import annotations

import re

from vnnews.entities.references.heads import Head
from vnnews.entities.references.window import Window

_POINTER = re.compile(
    r" {1,2}(?:này|nói trên|nêu trên|kể trên|trên(?= {0,2}(?:[,.;:)]|$)| (?:đã|được|là|có|cũng"
    r"|và|quy định|nêu|cho|sẽ|vẫn|do|để|nhằm|của|thì|ra đời|đến)(?!\w)))(?!\w)"
)
_MANY = re.compile(
    r"(?:các|những|nhiều|một số|mọi|hai|ba|bốn|\d+) {1,2}$", re.IGNORECASE
)


def read_anaphor(window: Window, head: Head, before: str) -> int | None:
    """Read a pointer after the kind; give where it ends.

    A plain word needs its capital («quy định này» are rules, not a document), a plural
    points to several.
    """
    if head.letters or _MANY.search(before):
        return None
    if head.kind.use != "strong" and not head.capital:
        return None
    found = _POINTER.match(window.text, head.end)
    return found.end() if found else None
