"""Well-known documents, as the shipped table has them."""

from __future__ import annotations

import datetime as dt

import attrs

from vnnews.model import _checks as checks
from vnnews.model.kind import DocumentKind


@attrs.frozen(kw_only=True)
class KnownDocument:
    """A row of the shipped table of well-known documents."""

    kind: DocumentKind = attrs.field(validator=checks.member(DocumentKind))
    """Its kind."""

    number: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """Canonical number; ``None``: not in the evidence."""

    issued_on: dt.date | None = attrs.field(
        default=None, validator=checks.optional(checks.a_date)
    )
    """Date of issue; ``None``: not in the evidence."""

    issuer: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """Issuing body in full; ``None``: not in the evidence."""

    term: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Term of the Central Committee or the assembly; ``None``: the body has no terms."""

    plenum: int | None = attrs.field(
        default=None, validator=checks.optional(checks.between(1, 99))
    )
    """Plenum that adopted it; ``None``: none did, or not in the evidence."""

    subject: str | None = attrs.field(
        default=None, validator=checks.optional(checks.filled)
    )
    """What it is about (trích yếu); ``None``: not in the evidence."""

    confidence: str = attrs.field(validator=checks.filled)
    """``confirmed``: two sources agree or one primary text; ``single``: one source."""

    source: str = attrs.field(validator=checks.filled)
    """Where the row's facts were read."""
