"""Co-reference: the mentions of one text gathered into documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from vnnews.entities.references.alike import alike
from vnnews.entities.references.canonical import is_bare, same_number, serial_of
from vnnews.entities.references.gather import (
    FACTS,
    Group,
    agree,
    joins,
    says_nothing,
)
from vnnews.entities.references.known import look_up, names_one
from vnnews.model.document import CitedDocument
from vnnews.model.kind import DocumentKind
from vnnews.model.known import KnownDocument
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import DocumentReference

_MOST_UNITED = 300
"""Groups beyond which no unions by title are tried: no article cites so many."""

Key = tuple[DocumentKind, object]


def cite_documents(
    references: Iterable[DocumentReference], *, near: dt.date | None = None
) -> tuple[CitedDocument, ...]:
    """Gather the mentions of one text into the documents behind them.

    Args:
        references: What `find_references` gave for the text, in order.
        near: When the text was published; it narrows homonyms in ``known``.

    Returns:
        The documents, in order of first mention; every mention is in exactly one.
    """
    mentions = list(references)
    groups = _unite(_gather([m for m in mentions if not says_nothing(m)]))
    groups += _point_back([m for m in mentions if says_nothing(m)], groups)
    groups.sort(key=lambda group: group.start)
    return tuple(_with_known(group, near) for group in groups)


def _gather(mentions: list[DocumentReference]) -> list[Group]:
    """Join what says the same; full numbers first, then the rest in order."""
    index: dict[Key, list[Group]] = {}
    groups: list[Group] = []
    for mention in sorted(mentions, key=_strength):
        says = {name: getattr(mention, name, None) for name in FACTS}
        near = index.setdefault(_key(mention), [])
        fitting = [g for g in near if agree(g.says, says) and joins(g.says, says)]
        full = [g for g in fitting if not g.notes]
        if len(full) == 1 or (fitting and not full):
            (full or fitting)[0].take(mention)
            continue
        doubtful = [g for g in fitting if g.notes]
        if doubtful:
            doubtful[0].take(mention)
            continue
        group = Group()
        group.take(mention)
        if full:
            group.notes.append(_doubt(len(full)))
        near.append(group)
        groups.append(group)
    return groups


def _strength(mention: DocumentReference) -> tuple[int, int]:
    number = mention.number
    weak = 0 if number and not is_bare(number) else 1
    partial = weak and not number and mention.term is None and mention.issuer is None
    return weak + bool(partial), mention.span.start


def _key(mention: DocumentReference) -> Key:
    if mention.number:
        return mention.kind, serial_of(mention.number)
    for name in ("plenum", "congress", "session"):
        if value := getattr(mention, name, None):
            return mention.kind, (name, value)
    return mention.kind, None


def _doubt(count: int) -> Note:
    return Note(
        kind=NoteKind.AMBIGUOUS,
        message=f"The mention could mean any of {count} documents of this text.",
    )


def _unite(groups: list[Group]) -> list[Group]:
    """Unite a document cited by its number with the same cited by plenum or title."""
    if len(groups) > _MOST_UNITED:
        return groups
    numbered = [group for group in groups if group.says.get("number")]
    left = list(numbered)
    for group in (group for group in groups if not group.says.get("number")):
        same = [other for other in numbered if _one(other, group)]
        if len(same) == 1:
            for mention in group.mentions:
                same[0].take(mention)
            continue
        if same:
            group.notes.append(_doubt(len(same)))
        left.append(group)
    return left


def _one(numbered: Group, other: Group) -> bool:
    """Whether a numbered document is the one that ``other`` names without a number."""
    if numbered.mentions[0].kind is not other.mentions[0].kind:
        return False
    if not agree(numbered.says, other.says):
        return False
    first, second = numbered.says.get("subject"), other.says.get("subject")
    if first and second and alike(str(first), str(second)):
        return True
    document = other.document()
    rows = look_up(document) if names_one(document) else ()
    number = str(numbered.says["number"])
    return len(rows) == 1 and not is_bare(number) and _is_row(numbered, rows[0])


def _is_row(numbered: Group, row: KnownDocument) -> bool:
    number = str(numbered.says["number"])
    return same_number(number, row.number or "") and row in look_up(numbered.document())


def _point_back(pointers: list[DocumentReference], groups: list[Group]) -> list[Group]:
    """Join «Nghị quyết này» to the one document of its kind that was cited before."""
    apart = []
    firsts: dict[DocumentKind, list[Group]] = {}
    for group in sorted(groups, key=lambda group: group.start):
        firsts.setdefault(group.mentions[0].kind, []).append(group)
    starts = {id(group): group.start for group in groups}
    for pointer in pointers:
        before = [
            group
            for group in firsts.get(pointer.kind, [])[:2]
            if starts[id(group)] < pointer.span.start
        ]
        if len(before) == 1:
            before[0].take(pointer)
            continue
        group = Group()
        group.take(pointer)
        if before:
            group.notes.append(_doubt(2))
        apart.append(group)
    return apart


def _with_known(group: Group, near: dt.date | None) -> CitedDocument:
    document = group.document()
    if not _tells(document):
        return document
    rows = look_up(document)
    narrowed = look_up(document, near) if near else rows
    if narrowed == rows:
        return attrs.evolve(document, known=rows)
    guess = Note(
        kind=NoteKind.AMBIGUOUS,
        field="known",
        message=f"Chosen by the article's date among {len(rows)} documents.",
    )
    notes = (*document.notes, guess) if narrowed else document.notes
    return attrs.evolve(document, known=narrowed, notes=notes)


def _tells(document: CitedDocument) -> bool:
    """Whether more than a bare number is said: that alone would fit by chance."""
    if document.number is None or not is_bare(document.number):
        return True
    said = (document.issued_on, document.term, document.plenum, document.subject)
    return any(said) or document.issuer is not None
