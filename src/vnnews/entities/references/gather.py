"""Which mention joins which document."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.entities.references.known import alike, look_up
from vnnews.entities.references.numbers import is_bare, same_number
from vnnews.model.document import CitedDocument
from vnnews.model.note import Note, NoteKind
from vnnews.model.reference import DocumentReference, KnownDocument

_GATHERED = (
    "number", "issued_on", "year", "issuer", "term", "plenum", "congress", "session", "subject",
)  # fmt: skip
_CONFLICTS = ("issued_on", "term", "plenum", "congress", "session")


@attrs.define
class Group:
    """The mentions of one document so far, and what they say together."""

    mentions: list[DocumentReference]
    says: dict[str, object] = attrs.field(factory=dict)
    notes: list[Note] = attrs.field(factory=list)

    def take(self, reference: DocumentReference) -> None:
        """Add a mention; what was unsaid is said now, a fuller number replaces a bare one."""
        self.mentions.append(reference)
        for name in _GATHERED:
            value = getattr(reference, name, None)
            if value is not None and (
                self.says.get(name) is None or _fuller(name, value, self.says[name])
            ):
                self.says[name] = value


def _fuller(name: str, new: object, old: object) -> bool:
    return name == "number" and is_bare(str(old)) and not is_bare(str(new))


class Gathering:
    """The documents of one text, grown mention by mention."""

    def __init__(self, near: dt.date | None) -> None:
        self.near = near
        self.groups: list[Group] = []

    def add(self, reference: DocumentReference) -> None:
        """Let a mention join its document, or open one."""
        fitting = [group for group in self.groups if _joins(group, reference)]
        if len(fitting) == 1:
            fitting[0].take(reference)
            return
        group = Group([])
        group.take(reference)
        if fitting:
            group.notes.append(_doubt(len(fitting)))
        self.groups.append(group)

    def documents(self) -> tuple[CitedDocument, ...]:
        """The gathered documents, in order of first mention."""
        merge(self.groups)
        return tuple(_document(group, self.near) for group in self.groups)


def _doubt(count: int) -> Note:
    return Note(
        kind=NoteKind.AMBIGUOUS,
        message=f"The mention could mean any of {count} documents cited before it.",
    )


def _joins(group: Group, reference: DocumentReference) -> bool:
    first = group.mentions[0]
    if first.kind is not reference.kind or _conflict(group, reference):
        return False
    ours, theirs = group.says.get("number"), reference.number
    if ours and theirs:
        return same_number(str(ours), theirs)
    if _anaphor(reference):
        return True
    return (
        _same_event(group, reference)
        or _same_title(group, reference)
        or _same_row(group, reference)
    )


def _anaphor(reference: DocumentReference) -> bool:
    return not any(getattr(reference, name, None) for name in _GATHERED)


def _conflict(group: Group, reference: DocumentReference) -> bool:
    return any(
        group.says.get(name) is not None
        and getattr(reference, name, None) is not None
        and group.says[name] != getattr(reference, name)
        for name in _CONFLICTS
    )


def _same_event(group: Group, reference: DocumentReference) -> bool:
    """Whether both name the same plenum, congress or session, and no number."""
    if group.says.get("number") and reference.number:
        return False
    for name in ("plenum", "congress", "session"):
        value = getattr(reference, name, None)
        if value is not None:
            return group.says.get(name) == value
    return False


def _same_title(group: Group, reference: DocumentReference) -> bool:
    subject = group.says.get("subject")
    return bool(
        subject and reference.subject and alike(str(subject), reference.subject)
    )


def _same_row(group: Group, reference: DocumentReference) -> bool:
    """Whether the table of known documents makes them one, without doubt."""
    theirs = look_up(reference)
    return len(theirs) == 1 and theirs == _rows(group)


def _rows(group: Group) -> tuple[KnownDocument, ...]:
    says = {name: group.says.get(name) for name in _GATHERED}
    return look_up(
        CitedDocument(
            kind=group.mentions[0].kind, mentions=tuple(group.mentions), **says
        )
    )  # type: ignore[arg-type]


def merge(groups: list[Group]) -> None:
    """Unite groups that later mentions showed to be one."""


def _document(group: Group, near: dt.date | None) -> CitedDocument:
    says = {name: group.says.get(name) for name in _GATHERED}
    document = CitedDocument(
        kind=group.mentions[0].kind,
        mentions=tuple(group.mentions),
        notes=tuple(group.notes),
        **says,  # type: ignore[arg-type]
    )
    return attrs.evolve(document, known=look_up(document, near))
