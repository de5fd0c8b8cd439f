"""An act: one award with its verb and its share of the sentence."""

from __future__ import annotations

import attrs

from vnnews.entities.commendations._groups import Group
from vnnews.entities.commendations._mark import Mark


@attrs.define(slots=True)
class Act:
    """One award, its verb group and the words that are about it.

    Attributes:
        lo: First word of its share of the sentence.
        hi: One past the last.
        floor: Where its subject may begin.
        shared: The act whose verb this one uses (an item of a list).
        follows: Another act of the sentence stands before it.
        parent: The act whose subject this one uses («…; tặng giấy khen cho …»).
        after: The verb follows the award («Bằng khen được trao cho …»).
    """

    mark: Mark
    group: Group | None
    lo: int
    hi: int
    floor: int
    shared: Act | None = None
    after: bool = False
    parent: Act | None = None
    follows: bool = False
