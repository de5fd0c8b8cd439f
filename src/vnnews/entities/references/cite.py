"""Co-reference: the mentions of one text gathered into documents."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

import attrs

from vnnews.entities.references.canonical import is_bare, serial_of
from vnnews.entities.references.gather import (
    FACTS,
    Group,
    agree,
    joins,
    says_nothing,
)
from vnnews.entities.references.known import look_up
from vnnews.entities.references.unite import unite
from vnnews.model.document import CitedDocument
from vnnews.model.kind import DocumentKind
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import DocumentReference

_MOST_COMPARED = 100
"""Homonyms beyond which none are compared: no text cites so many."""

Key = tuple[DocumentKind, object]


def gather_documents(
    references: Iterable[DocumentReference], *, near: dt.date | None = None
) -> tuple[CitedDocument, ...]:
    """Do what `vnnews.entities.documents.cite_documents` explains."""
    mentions = list(references)
    groups = unite(_gather([m for m in mentions if not says_nothing(m)]))
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
        fitting = [
            group
            for group in near[:_MOST_COMPARED]
            if agree(group.says, says) and joins(group.says, says)
        ]
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
            group.doubt(_doubt(len(full)))
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
            group.doubt(_doubt(2))
        apart.append(group)
    return apart


def _with_known(group: Group, near: dt.date | None) -> CitedDocument:
    document = group.document()
    rows = look_up(document) if _tells(document) else ()
    if not rows:
        return document
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
