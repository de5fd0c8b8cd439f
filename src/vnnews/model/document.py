"""The documents behind the mentions."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.model import _checks as checks
from vnnews.model.note import Note
from vnnews.model.reference import DocumentKind, DocumentReference, KnownDocument


@attrs.frozen(kw_only=True)
class CitedDocument:
    """One document and the mentions of it in one article (văn bản được viện dẫn).

    Attributes are gathered from the mentions; ``None`` where none of them says it.
    Nothing is filled in from the shipped table: that stands in ``known``.
    """

    kind: DocumentKind = attrs.field(validator=checks.member(DocumentKind))
    """Its kind."""

    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The fullest number among the mentions."""

    issued_on: dt.date | None = attrs.field(
        default=None, validator=checks.optional(checks.a_date)
    )
    """Date of issue."""

    year: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1900, 2999))
    )
    """Year of issue when no mention has the date."""

    issuer: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """Issuing body as printed."""

    term: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Term (khóa)."""

    plenum: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Plenum (hội nghị Trung ương)."""

    congress: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Party congress (đại hội)."""

    session: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Session of an assembly (kỳ họp)."""

    subject: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """What it is about, as printed."""

    urn: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """A constructed name after RFC 9676; ``None`` unless enough is known."""

    known: tuple[KnownDocument, ...] = attrs.field(
        default=(), validator=checks.tuple_of(KnownDocument, "KnownDocuments")
    )
    """Rows of the shipped table that fit: none, one, or several when ambiguous."""

    mentions: tuple[DocumentReference, ...] = attrs.field(
        validator=checks.tuple_of(DocumentReference, "references")
    )
    """The mentions, in order of appearance; at least one."""

    notes: tuple[Note, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Note, "Notes")
    )
    """What is doubtful about the gathering."""

    def __attrs_post_init__(self) -> None:
        """Refuse a document that nobody mentions."""
        if not self.mentions:
            raise checks.fail(self, "mentions", "at least one mention", self.mentions)
