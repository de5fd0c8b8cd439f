"""From what was read to the references that are given out."""

from __future__ import annotations

import re

from vnnews.entities.references.draft import Draft
from vnnews.entities.references.numbers import canonical
from vnnews.entities.references.urns import with_urn
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    ResolutionReference,
)
from vnnews.model.span import Span
from vnnews.text.view import View

_SPACES = re.compile(r"\s+")


def build(view: View, draft: Draft) -> DocumentReference:
    """Make the reference of a draft whose places are in ``view.text``."""
    start, end = view.original(draft.start, draft.end)
    number, year = canonical(draft.number) if draft.number else (None, None)
    dated = draft.dated
    fields = {
        "kind": draft.kind.kind,
        "number": number,
        "issued_on": dated.day if dated else None,
        "year": dated.year if dated and dated.year else _without_day(dated, year),
        "issuer": _cut(view, draft.issuer),
        "term": draft.term,
        "plenum": draft.plenum,
        "subject": _cut(view, draft.subject),
        "notes": _notes(draft),
        "alternatives": _alternatives(draft),
        "raw": view.source[start:end],
        "span": Span(start=start, end=end),
    }
    if draft.kind.kind is DocumentKind.RESOLUTION:
        fields |= {"congress": draft.congress, "session": draft.session}
        reference: DocumentReference = ResolutionReference(**fields)  # type: ignore[arg-type]
    else:
        reference = DocumentReference(**fields)  # type: ignore[arg-type]
    return with_urn(reference, draft.number)


def _without_day(dated: object, year: int | None) -> int | None:
    return year if dated is None else None


def _cut(view: View, place: tuple[int, int] | None) -> str | None:
    if place is None:
        return None
    return _SPACES.sub(" ", view.text[place[0] : place[1]]).strip() or None


def _notes(draft: Draft) -> tuple[Note, ...]:
    notes = []
    if draft.dated and draft.dated.wrong:
        notes.append(
            Note(
                kind=NoteKind.INVALID,
                field="issued_on",
                message="The printed day does not exist.",
            )
        )
    return tuple(notes)


def _alternatives(draft: Draft) -> tuple[DocumentKind, ...]:
    return ()
