"""A mention while it is being read."""

from __future__ import annotations

import attrs

from vnnews.entities.references.dates import Dated
from vnnews.entities.references.numbers import Number
from vnnews.entities.references.tables import Kind


@attrs.define(kw_only=True)
class Draft:
    """What has been read of one mention; places are in the whole normalised text."""

    kind: Kind
    start: int
    end: int
    number: Number | None = None
    dated: Dated | None = None
    issuer: tuple[int, int] | None = None
    term: int | None = None
    plenum: int | None = None
    congress: int | None = None
    session: int | None = None
    subject: tuple[int, int] | None = None
    titled: bool = False
    anaphor: bool = False
    by_letters: bool = False

    @property
    def certain(self) -> bool:
        """Whether the words name one document whatever stands around them."""
        named = (self.number, self.dated, self.plenum, self.congress, self.session)
        return any(named) or self.titled

    @property
    def identified(self) -> bool:
        """Whether they name one, if no plural speaks against it."""
        return self.certain or bool(self.term or (self.issuer and self.subject))
