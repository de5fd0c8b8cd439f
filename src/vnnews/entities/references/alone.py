"""Numbers without a word before them («18-NQ/TW»), and what letters may mean."""

from __future__ import annotations

import re

from vnnews.entities.references.draft import Draft
from vnnews.entities.references.numbers import Number, read_number
from vnnews.entities.references.tables import Kind, kinds_by_letters
from vnnews.entities.references.window import Window

_NUMBERED = re.compile(r"(?:số|so|hiệu|mẫu|lô|biển|tàu|xe):? {0,2}$", re.IGNORECASE)


def read_alone(window: Window, before: str) -> tuple[Draft, int] | None:
    """Read a number whose letters and body are both known: its letters tell the kind.

    After «số» it belongs to a noun before, which is none of the kinds (a licence).
    """
    if _NUMBERED.search(before):
        return None
    found = read_number(window, 0)
    if found is None or found[0].letters is None or found[0].body is None:
        return None
    number, end = found
    kind, *_ = kinds_of(number)
    draft = Draft(kind=kind, start=window.base, end=window.base + end)
    draft.number, draft.by_letters = number, True
    return draft, end


def kinds_of(number: Number) -> tuple[Kind, ...]:
    """The kinds that a number's letters may mean, the likelier first.

    «QĐ» of the Party is Quyết định or Quy định; «TT» of the Party Thông tri, of the
    State Thông tư.
    """
    found = kinds_by_letters().get(number.letters or "", ())
    party = number.body is not None and number.body.system == "party"
    fitting = tuple(
        k for k in found if k.system in ("any", "party" if party else "state")
    )
    return fitting or found
