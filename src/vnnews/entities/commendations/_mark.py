"""A word or phrase with its role in a sentence about an award."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._tables import Role
from vnnews.model.commendation import AwardForm


@attrs.define(slots=True)
class Mark:
    """A word or phrase with its role; for an award also form and rank."""

    role: Role
    start: int
    end: int
    form: AwardForm | None = None
    needs: str = ""
    rank: int | None = None
