"""Mentions of official documents (viện dẫn văn bản)."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.model import _checks as checks
from vnnews.model.kind import DocumentKind
from vnnews.model.known import KnownDocument
from vnnews.model.note import Note
from vnnews.model.span import Span

__all__ = ["DocumentKind", "DocumentReference", "KnownDocument", "ResolutionReference"]


@attrs.frozen(kw_only=True)
class DocumentReference:
    """One mention of one particular document.

    Every attribute is what the mention's own words say (or inherit inside a list);
    what they do not say is ``None``. `resolve` looks the document up.
    """

    kind: DocumentKind = attrs.field(validator=checks.member(DocumentKind))
    """The printed kind, whatever the letters in the number say."""

    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The number in canonical spelling: ``22-NQ/TW``, ``1600/QĐ-TTg``; a bare number as
    printed (``09`` of «NQ09»); ``None``: no number."""

    issued_on: dt.date | None = attrs.field(
        default=None, validator=checks.optional(checks.a_date)
    )
    """The full date of issue (ngày ban hành); ``None``: unsaid, or only in part."""

    year: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1900, 2999))
    )
    """The year of issue when only the year (or the month) is said; ``None`` otherwise."""

    issuer: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The issuing body as printed, without «của» (cơ quan ban hành); ``None``: unsaid."""

    term: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The term (khóa): 10 for «khóa X»; ``None``: unsaid."""

    plenum: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The plenum (hội nghị): 6 for «Trung ương 6»; ``None``: unsaid."""

    subject: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """The quoted title or «về …» phrase (trích yếu), without quotes; ``None``: unsaid."""

    alternatives: tuple[DocumentKind, ...] = attrs.field(
        default=(), validator=checks.tuple_of(DocumentKind, "DocumentKinds")
    )
    """Other kinds the printed letters could mean («QĐ» without a word before)."""

    urn: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """A name after RFC 9676 (``urn:lex:vn:…``), constructed, not official; ``None`` unless
    kind, issuer, date and number are all known."""

    notes: tuple[Note, ...] = attrs.field(
        default=(), validator=checks.tuple_of(Note, "Notes")
    )
    """What is doubtful about the mention."""

    raw: str = attrs.field(validator=checks.text)
    """The mention as printed: ``text[span.start:span.end]``."""

    span: Span = attrs.field(validator=checks.instance_of(Span, "a Span"))
    """Where it stands in the text that was read."""


@attrs.frozen(kw_only=True)
class ResolutionReference(DocumentReference):
    """A mention of a resolution (nghị quyết)."""

    congress: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The Party congress, of any level: 13 for «Đại hội XIII»; ``None``: unsaid."""

    session: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """The session of an assembly: 4 for «kỳ họp thứ 4»; ``None``: unsaid."""
