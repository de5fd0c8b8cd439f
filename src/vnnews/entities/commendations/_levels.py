"""Whose level an award is: the State's, an office's, a body's."""

from __future__ import annotations

from vnnews.entities.commendations._act import Act
from vnnews.entities.commendations._groups import Stretch
from vnnews.entities.commendations._phrases import (
    chunks_of,
    head_of,
    kind_at,
    np_end,
    trimmed,
)
from vnnews.entities.commendations._words import Words
from vnnews.model.commendation import AwardForm

STATE_FORMS = frozenset(
    {AwardForm.ORDER, AwardForm.MEDAL, AwardForm.STATE_TITLE, AwardForm.STATE_PRIZE}
)
"""Awards that only a head of State or a State gives."""


def entitled(words: Words, stretch: Stretch, act: Act) -> Stretch | None:
    """The awarder in a stretch that names him: office before name, level checked."""
    chunks = chunks_of(words, *stretch)
    state = act.mark.form in STATE_FORMS
    headed = [(c, h) for c in chunks if (h := head_of(words, c))]
    if not headed:
        return unknown_body(words, stretch)
    if state:
        return state_in(words, headed)
    chunk, (at, kind) = headed[0]
    if kind in {"deputy", "meeting"} and len(headed) > 1:
        chunk, (at, kind) = headed[1]
    if kind in {"deputy", "meeting"}:
        return None
    end = chunk[1]
    if all(words.capital(k) for k in range(chunk[0], at)):
        at = at if kind_at(words, chunk[0]) == "person" else chunk[0]
    if kind in {"body", "state"}:
        last = headed[-1]
        end = last[0][1] if last[1][1] == kind else end
    return at, trimmed(words, at, end)


def unknown_body(words: Words, stretch: Stretch) -> Stretch | None:
    """A body that no table knows: capitals, but no person's title."""
    start, end = stretch
    if not words.capital(start) or kind_at(words, start) == "person":
        return None
    return start, trimmed(words, start, np_end(words, start, end))


def state_in(
    words: Words, headed: list[tuple[Stretch, tuple[int, str]]]
) -> Stretch | None:
    found: Stretch | None = None
    for chunk, (head, kind) in headed:
        leaders = words.low[head : head + 2] == ["lãnh", "đạo"]
        at = head + 2 if leaders else head  # «lãnh đạo Đảng, Nhà nước»
        if kind == "state" or (leaders and kind_at(words, at) == "state"):
            found = (found[0] if found else at, trimmed(words, at, chunk[1]))
    return found
