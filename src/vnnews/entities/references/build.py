"""From what was read to the references that are given out."""

from __future__ import annotations

from typing import Any

from vnnews.entities.references.alone import kinds_of
from vnnews.entities.references.canonical import canonical
from vnnews.entities.references.draft import Draft
from vnnews.entities.references.flat import Flat
from vnnews.entities.references.urns import make_urn
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import (
    DocumentKind,
    DocumentReference,
    ResolutionReference,
)
from vnnews.model.span import Span

_LAST_PLENUM = 15


def build(flat: Flat, draft: Draft) -> DocumentReference:
    """Make the reference of a draft whose places are in ``flat.text``."""
    start, end = flat.original(draft.start, draft.end)
    number, year = canonical(draft.number) if draft.number else (None, None)
    dated = draft.dated
    alternatives = _alternatives(draft)
    fields: dict[str, Any] = {
        "kind": draft.kind.kind,
        "number": number,
        "issued_on": dated.day if dated else None,
        "year": dated.year if dated and dated.year else _without_day(dated, year),
        "issuer": _cut(flat, draft.issuer),
        "term": draft.term,
        "plenum": draft.plenum,
        "subject": _cut(flat, draft.subject),
        "notes": _notes(draft, alternatives),
        "alternatives": alternatives,
        "raw": flat.view.source[start:end],
        "span": Span(start=start, end=end),
    }
    fields["urn"] = make_urn(fields, draft.number.body if draft.number else None)
    if draft.kind.kind is DocumentKind.RESOLUTION:
        return ResolutionReference(
            **fields, congress=draft.congress, session=draft.session
        )
    return DocumentReference(**fields)


def _without_day(dated: object, year: int | None) -> int | None:
    return year if dated is None else None


def _cut(flat: Flat, place: tuple[int, int] | None) -> str | None:
    if place is None:
        return None
    return flat.text[place[0] : place[1]].replace("\n", " ").strip() or None


def _notes(draft: Draft, alternatives: tuple[DocumentKind, ...]) -> tuple[Note, ...]:
    said = []
    if draft.dated and draft.dated.wrong:
        said.append((NoteKind.INVALID, "issued_on", "The printed day does not exist."))
    if alternatives:
        words = " or ".join(kind.value for kind in (draft.kind.kind, *alternatives))
        said.append((NoteKind.AMBIGUOUS, "kind", f"The letters may mean {words}."))
    if _may_be_a_plenum(draft):
        said.append((NoteKind.AMBIGUOUS, "number", "The figure may be a plenum."))
    return tuple(Note(kind=k, field=f, message=m) for k, f, m in said)


def _may_be_a_plenum(draft: Draft) -> bool:
    """«Nghị quyết 6 về giai cấp công nhân» may mean «Nghị quyết Trung ương 6»."""
    number = draft.number
    return (
        draft.kind.kind is DocumentKind.RESOLUTION
        and number is not None
        and not number.tail
        and number.serial.isdigit()
        and not number.serial.startswith("0")
        and int(number.serial) <= _LAST_PLENUM
        and draft.issuer is None
        and draft.dated is None
    )


def _alternatives(draft: Draft) -> tuple[DocumentKind, ...]:
    """Other kinds that letters without a word before them may mean."""
    if not draft.by_letters or draft.number is None or draft.number.body is None:
        return ()
    kinds = dict.fromkeys(row.kind for row in kinds_of(draft.number))
    return tuple(kind for kind in kinds if kind is not draft.kind.kind)
