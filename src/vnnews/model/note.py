"""What was missing, ambiguous or contradictory: said, never guessed."""

from __future__ import annotations

import enum

import attrs

from vnnews.model import _checks as checks


class NoteKind(enum.Enum):
    """What a note is about; the value is stable and goes into JSON."""

    MISSING = "missing"
    """The page does not say it, so the field is ``None``."""

    AMBIGUOUS = "ambiguous"
    """Several readings are possible; the field holds the printed one, or ``None``."""

    CLOCK_12H = "clock-12h"
    """The portal prints a 12-hour clock and the AM/PM mark is lost: 02:57 may be 14:57."""

    DATE_ONLY = "date-only"
    """Only the day is printed: the time of day is set to 00:00."""

    DISAGREEMENT = "disagreement"
    """Two sources of the page say different things; the printed one was taken."""

    INCOMPLETE = "incomplete"
    """The body is cut off, encrypted or loaded by a script."""

    TOO_DEEP = "too-deep"
    """Text beyond the parser's depth was lost."""

    ENCODING = "encoding"
    """The encoding was not what was declared, or bytes could not be read."""

    REPAIRED = "repaired"
    """The text was damaged or in a legacy font encoding, and was converted."""

    FALLBACK = "fallback"
    """A layout recognised the page but its body was empty; the general method read it."""

    LAYOUT = "layout"
    """A layout, perhaps of a plug-in, misbehaved and was passed over."""

    APPROXIMATE = "approximate"
    """A number was printed rounded («1,2K»)."""

    INVALID = "invalid"
    """A printed value makes no sense (a count of twenty digits, 31/2) and was left out."""


@attrs.frozen(kw_only=True)
class Note:
    """A remark on an article or a mention (ghi chú)."""

    kind: NoteKind = attrs.field(validator=checks.member(NoteKind))
    """What sort of remark it is."""

    message: str = attrs.field(validator=checks.filled)
    """One English sentence for a person to read."""

    field: str | None = attrs.field(
        default=None, validator=checks.optional(checks.text)
    )
    """The field it is about, such as ``published_at``; ``None``: the whole."""
