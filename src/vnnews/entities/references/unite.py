"""Uniting a document cited by its number with the same one cited by plenum or title."""

from __future__ import annotations

from vnnews.entities.references.alike import alike
from vnnews.entities.references.canonical import is_bare
from vnnews.entities.references.gather import Group, agree
from vnnews.entities.references.known import look_up, names_one
from vnnews.model.note import Note, NoteKind

_MOST = 300
"""Groups beyond which no unions are tried: no article cites so many."""

_LIKELY = Note(
    kind=NoteKind.AMBIGUOUS,
    field="mentions",
    message="A plenum was taken for the one document of it that is cited by number.",
)


def unite(groups: list[Group]) -> list[Group]:
    """Unite groups of one document; a plenum of several documents is noted."""
    if len(groups) > _MOST:
        return groups
    numbered = [group for group in groups if group.says.get("number")]
    left = list(numbered)
    for group in (group for group in groups if not group.says.get("number")):
        same, note = _same(numbered, group)
        if len(same) != 1:
            left.append(group)
            continue
        for mention in group.mentions:
            same[0].take(mention)
        if note:
            same[0].doubt(note)
    return left


def _same(numbered: list[Group], other: Group) -> tuple[list[Group], Note | None]:
    """The numbered groups that ``other`` may be, and what is doubtful about it."""
    fitting = [group for group in numbered if _compatible(group, other)]
    titled = [group for group in fitting if group.says.get("subject")]
    if other.says.get("subject") and titled:
        return titled, None
    document = other.document()
    if not document.plenum:
        return [], None
    rows = look_up(document)
    known = [group for group in fitting if _is_one_of(group, rows)]
    return known, None if names_one(document) else _LIKELY


def _compatible(numbered: Group, other: Group) -> bool:
    """Whether kind and facts agree, and titles, where both have one, are alike."""
    if numbered.mentions[0].kind is not other.mentions[0].kind:
        return False
    first, second = numbered.says.get("subject"), other.says.get("subject")
    if first and second and not alike(str(first), str(second)):
        return False
    return agree(numbered.says, other.says)


def _is_one_of(numbered: Group, rows: tuple[object, ...]) -> bool:
    number = str(numbered.says["number"])
    if is_bare(number) or not rows:
        return False
    return any(row in rows for row in look_up(numbered.document()))
